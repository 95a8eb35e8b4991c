"""Make the site: one page after the other, its style, and the index of its search."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nbconvert import HTMLExporter

from milia.authoring.build import BuildError
from milia.authoring.site.body import tidied
from milia.authoring.site.pages import Page, pages
from milia.authoring.site.search import index_of
from milia.data import ROOT

_HERE = Path(__file__).parent
_STATIC = ("style.css", "search.js")


def make_site(out: Path, course: Path = ROOT / "course") -> list[Path]:
    """Write the site and return its pages.

    Parameters
    ----------
    out
        The folder for it; made if absent. Files of the same name are replaced, others stay.
    course
        The folder of the built lessons.

    Raises
    ------
    BuildError
        If a lesson has not been built.
    """
    try:
        known = pages(course)
    except FileNotFoundError as missing:
        raise BuildError(f"{missing.filename} is missing: run `make build` first.") from None
    out.mkdir(parents=True, exist_ok=True)
    exporter, files = _exporter(), {page.file for page in known}
    made = [(page, tidied(_html(exporter, page, known), files)) for page in known]
    for page, html in made:
        _write(out / page.file, str(html))
    index = index_of((page.file, page.title, html) for page, html in made if page.stem != "search")
    _write(out / "search-index.js", index)
    for name in _STATIC:
        _write(out / name, (_HERE / "static" / name).read_text(encoding="utf-8"))
    return [out / page.file for page in known]


def _exporter() -> HTMLExporter:
    """Return what sets a notebook in the template of the site."""
    return HTMLExporter(
        template_name="milia",
        extra_template_basedirs=[str(_HERE / "template")],
        # Outputs are the course's own twins; sanitising would take away nothing but `details`.
        sanitize_html=False,
    )


def _html(exporter: HTMLExporter, page: Page, known: list[Page]) -> str:
    """Return one page as the template gives it."""
    html, _ = exporter.from_notebook_node(page.notebook, {"site": _around(page, known)})
    return str(html)


def _around(page: Page, known: list[Page]) -> dict[str, Any]:
    """Return what the template says beside the page's own text."""
    read = [each for each in known if each.stem != "search"]
    place = read.index(page) if page in read else None
    return {
        "file": page.file,
        "title": page.title,
        "pages": known,
        "search": page.stem == "search",
        "before": read[place - 1] if place else None,
        "after": read[place + 1] if place is not None and place + 1 < len(read) else None,
    }


def _write(path: Path, words: str) -> None:
    path.write_text(words, encoding="utf-8", newline="\n")
