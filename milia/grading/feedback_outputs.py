"""The code and the outputs of a student's cell, as they may stand in a feedback page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from nbconvert.filters import strip_ansi
from nbformat import NotebookNode
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from milia.grading.feedback_clean import clean
from milia.grading.feedback_verdict import place, plain
from milia.markup import Html, image, svg_source, tag

MOST_OUTPUTS = 20
MOST_CHARACTERS = 8_000
MOST_COLOURED = 20_000
"""The longest code that is coloured."""
MOST_PICTURE = 2 * 2**20
"""The longest picture, in characters of base64."""
_BASE64 = re.compile(r"[A-Za-z0-9+/=\s]+")
_PICTURES = ("image/png", "image/jpeg", "image/gif")
_ALT = "A picture that this cell made"


def code(source: str) -> Html:
    """Show code with its words coloured.

    Parameters
    ----------
    source : str
        A code cell.

    Returns
    -------
    Html
        A block of code.
    """
    if len(source) > MOST_COLOURED:
        return tag("pre", _cut(source))
    coloured = highlight(source, PythonLexer(stripnl=False), HtmlFormatter(nowrap=True))
    return tag("pre", tag("code", Html(coloured)))


def outputs(cell: NotebookNode, cells: Sequence[NotebookNode]) -> Iterator[Html]:
    """Yield what a cell has put out.

    Parameters
    ----------
    cell : NotebookNode
        An executed code cell.
    cells : sequence of NotebookNode
        All cells of its notebook, in which an error may have arisen.

    Yields
    ------
    Html
        A block for each output; the last one says so when there are more.
    """
    for output in cell.outputs[:MOST_OUTPUTS]:
        if output.output_type == "stream":
            yield tag("pre", _cut(strip_ansi(output.text)))
        elif output.output_type == "error":
            yield _error(output, cells)
        else:
            yield _shown(output.data)
    if len(cell.outputs) > MOST_OUTPUTS:
        yield tag("p", f"{len(cell.outputs) - MOST_OUTPUTS} more outputs are not shown.")


def _error(output: NotebookNode, cells: Sequence[NotebookNode]) -> Html:
    """Say how a cell of the student's stopped, and where."""
    found = place(output, cells)
    where = f" In line {found[1]} of the cell." if found else ""
    said = plain(f"{output.ename}: {output.evalue}" if output.evalue else output.ename)
    return tag("p", tag("strong", "Stopped. "), tag("code", said), where)


def _shown(data: Mapping[str, Any]) -> Html:
    """Show a result as a picture, as harmless HTML, or as text; never as a script."""
    if isinstance(data.get("image/svg+xml"), str):
        return tag("p", image(svg_source(data["image/svg+xml"]), _ALT))
    for kind in _PICTURES:
        encoded = data.get(kind)
        if isinstance(encoded, str) and len(encoded) < MOST_PICTURE and _BASE64.fullmatch(encoded):
            return tag("p", image(f"data:{kind};base64,{''.join(encoded.split())}", _ALT))
    html = clean(str(data.get("text/html", "")))
    if "<img" in html or re.sub(r"<[^>]*>", "", html).strip():
        return tag("div", html, role="region", tabindex="0", **{"aria-label": "Output"})
    return tag("pre", _cut(strip_ansi(str(data.get("text/plain", "An output without a text.")))))


def _cut(text: str) -> str:
    """Return the beginning of a long text."""
    if len(text) <= MOST_CHARACTERS:
        return text
    return f"{text[:MOST_CHARACTERS]}\n… {len(text) - MOST_CHARACTERS} more characters"
