"""Benefit and harms of the treatments as plain HTML: a picture of one, a table of all."""

from __future__ import annotations

from typing import Any

from milia.drawing.hundred import hundred
from milia.markup import Html, folded_table, image, svg_source, tag
from milia.widgets.citations import cite
from milia.widgets.framing_figures import Figure


def twin_of(rows: list[dict[str, Any]], start: str, title: str, note: str) -> Html:
    """Return the treatment with which the part opens as squares, and all harms as a table.

    Parameters
    ----------
    rows : list of dict
        For each treatment its id, name, reported benefit and figures.
    start : str
        The id of the treatment that is drawn.
    title, note : str
        What it is, and how far to trust it.
    """
    (opened,) = (row for row in rows if row["id"] == start)
    drawn = (_harm(figure) for figure in opened["figures"])
    cells = (_told(row["name"], figure) for row in rows for figure in row["figures"])
    heads = ("Treatment", "Harm", "Who has it", "Compared", "Source")
    return tag(
        "div",
        tag("p", tag("strong", title)),
        tag("p", f"{opened['name']}."),
        tag(
            "p",
            _array(None, None, "100 striped squares: nobody has counted."),
            " Benefit: the milia are gone. Nobody has counted, of how many.",
        ),
        *drawn,
        folded_table("All treatments and their harms", heads, cells),
        tag("p", note),
    )


def _array(low: float | None, high: float | None, alt: str) -> Html:
    return image(svg_source(hundred(low, high)), alt, width="110")


def _harm(figure: Figure) -> Html:
    told = figure.told("loss")
    return tag(
        "p",
        _array(figure.low, figure.high, f"100 squares. {told}"),
        f" Harm: {figure.harm}. {told}",
    )


def _told(name: str, figure: Figure) -> tuple[str, ...]:
    compared = figure.compared("loss") or "no comparison group"
    cells = (figure.harm, figure.told("loss"), compared, cite(list(figure.sources)))
    return (name, *(tag("td", cell) for cell in cells))
