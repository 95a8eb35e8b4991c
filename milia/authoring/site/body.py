"""What a page of the site has otherwise than the notebook: its links, its tables, its headings."""

from __future__ import annotations

from collections.abc import Container
from pathlib import PurePosixPath
from urllib.parse import quote, unquote, urlsplit

from bs4 import BeautifulSoup, Tag

_ASKS = "Run this cell"
_INSTEAD = "This answers back in JupyterLab."
_PLACES = ["h1", "h2", "h3", "h4"]


def tidied(html: str, files: Container[str]) -> BeautifulSoup:
    """Return a page whose links lead to pages of the site, and whose tables can be scrolled.

    Parameters
    ----------
    html
        A page as the template gives it.
    files
        The names of all pages. A link to a notebook that is none of them, such as an assignment,
        leaves its words.
    """
    soup = BeautifulSoup(html, "html.parser")
    for heading in soup.find_all(_PLACES):
        _name(heading)
    for link in soup.select("main a[href]"):
        _lead(link, files)
    for table in soup.find_all("table"):
        _frame(soup, table)
    for asked in soup.select(".output p > em:only-child"):
        if asked.get_text().startswith(_ASKS):
            asked["class"] = "runs-in-jupyter"
            asked.string = _INSTEAD
    return soup


def _name(heading: Tag) -> None:
    """Give a heading its own words as its id, as JupyterLab does, and no mark beside them."""
    for mark in heading.select(".anchor-link"):
        mark.decompose()
    heading["id"] = heading.get_text().strip().replace(" ", "-")


def _lead(link: Tag, files: Container[str]) -> None:
    """Turn a link to a notebook or list into one to its page."""
    parts = urlsplit(str(link["href"]))
    target = PurePosixPath(parts.path)
    if parts.scheme or target.suffix not in {".ipynb", ".md", ""}:
        return
    page = target.with_suffix(".html").as_posix() if parts.path else ""
    if page and page not in files:
        link.unwrap()
        return
    place = f"#{quote(unquote(parts.fragment))}" if parts.fragment else ""
    link["href"] = page + place


def _frame(soup: BeautifulSoup, table: Tag) -> None:
    """Let the keyboard scroll a wide table, and empty corners be no headers."""
    for corner in table.find_all("th"):
        if not corner.get_text(strip=True):
            corner.name = "td"
            corner.attrs.pop("scope", None)
    region = {"class": "scroll", "tabindex": "0", "role": "region", "aria-label": "Table"}
    table.wrap(soup.new_tag("div", attrs=region))
