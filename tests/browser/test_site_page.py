"""The site as a reader opens it, by a double-click: no server, no network, wide and narrow."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from harness import axe_findings
from playwright.sync_api import Browser, Page, expect

from milia.authoring.site.pages import pages
from milia.data import ROOT

pytestmark = [pytest.mark.browser, pytest.mark.slow]

NAMES = [page.file for page in pages(ROOT / "course")]
WIDE, NARROW = (1200, "light"), (320, "dark")


@pytest.fixture
def reader(chromium: Browser) -> Iterator[Page]:
    """Open a browser without a network; a request that leaves the disk fails the test."""
    context = chromium.new_context()
    page, left = context.new_page(), list[str]()
    page.on("request", lambda sent: left.append(sent.url))
    page.on("pageerror", lambda problem: left.append(str(problem)))
    yield page
    context.close()
    assert not [url for url in left if not url.startswith(("file:", "data:"))]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("width", "colours"), [WIDE, NARROW])
def test_a_page_is_accessible_and_fits(
    reader: Page, site: Path, name: str, width: int, colours: Literal["light", "dark"]
) -> None:
    reader.emulate_media(color_scheme=colours)
    reader.set_viewport_size({"width": width, "height": 900})
    reader.goto((site / name).as_uri())
    assert axe_findings(reader, "body") == []
    assert reader.evaluate("document.documentElement.scrollWidth") <= width


def test_the_search_finds_by_keyboard_alone(reader: Page, site: Path) -> None:
    reader.goto((site / "index.html").as_uri())
    reader.get_by_label("Search").press_sequentially("granular layer")
    reader.keyboard.press("Enter")
    expect(reader.get_by_role("status")).to_contain_text("sections have “granular layer”")
    first = reader.locator("#results a").first
    words = str(first.text_content()).split(": ")[-1]
    first.focus()
    reader.keyboard.press("Enter")
    expect(reader.get_by_role("heading", name=words, exact=True)).to_be_in_viewport()


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("", "Type one or more words"),
        ("<b>zzz", "No section has “<b>zzz”"),
        ("(", "Type one or more words"),
    ],
)
def test_a_search_for_nothing_says_so(reader: Page, site: Path, asked: str, said: str) -> None:
    reader.goto((site / "search.html").as_uri())
    reader.get_by_label("Search").fill(asked)
    reader.get_by_role("button", name="Find").click()
    expect(reader.get_by_role("status")).to_contain_text(said)


def test_the_first_tab_skips_to_the_text(reader: Page, site: Path) -> None:
    reader.goto((site / "02_types.html").as_uri())
    reader.keyboard.press("Tab")
    expect(reader.get_by_role("link", name="Skip to the text")).to_be_focused()
    reader.keyboard.press("Enter")
    expect(reader.locator("main")).to_be_focused()
