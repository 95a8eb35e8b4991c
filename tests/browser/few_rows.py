"""A table to explore with its first rows alone, so that a longer table changes nothing on file."""

from __future__ import annotations

from milia.widgets.explorer import TableExplorer
from milia.widgets.explorer_content import content_of
from milia.widgets.explorer_page import page_of
from milia.widgets.explorer_views import VIEWS


def few(name: str, count: int = 5) -> TableExplorer:
    """Return a table to explore with so many rows."""
    part = TableExplorer(name)
    content = content_of(VIEWS[name])
    rows = content["rows"][:count]
    kept = {row["id"] for row in rows}
    columns = [
        column | {"sorted": [place for place in column["sorted"] if place < count]}
        for column in content["columns"]
    ]
    graph = content["graph"] and content["graph"] | {
        "marks": [mark for mark in content["graph"]["marks"] if mark["id"] in kept],
        "alt": "A line for each row.",
    }
    cut = content | {"rows": rows, "columns": columns, "graph": graph}
    part.content = page_of(cut, VIEWS[name].title)
    return part
