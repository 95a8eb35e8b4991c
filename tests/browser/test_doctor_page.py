"""The page for the doctor in Chromium: on a screen, on paper, and by keyboard."""

from __future__ import annotations

import re
from datetime import date

import pytest
from harness import axe_findings, local_page
from playwright.sync_api import Browser, Page, expect

from milia.aid.page import page_html
from milia.data import load
from milia.science.tradeoffs import Patient, options, patient

pytestmark = pytest.mark.browser

DAY = date(2026, 11, 23)
PEOPLE = list(load("patients")["patient_id"])
LONG = "I would rather keep the spots than have a scar. " * 20
MOST_SHEETS = 2


def shown(page: Page, name: str, *, matters: str = "") -> None:
    """Show somebody's page, as a browser does that opens the file."""
    page.set_content(page_html(patient(name), made=DAY, matters=matters))


def sheets(page: Page, size: str) -> int:
    """Print the page and count its sheets."""
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format=size)))


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_every_page_fits_two_sheets_and_a_short_one_one(chromium: Browser, size: str) -> None:
    with local_page(chromium) as page:
        for name in PEOPLE:
            shown(page, name, matters="I would rather keep the spots than have a scar.")
            offered = options(patient(name))["option"].nunique()
            assert sheets(page, size) <= (1 if offered <= 1 else MOST_SHEETS), name


def test_the_longest_words_are_printed_whole(chromium: Browser) -> None:
    with local_page(chromium) as page:
        shown(page, "newborn", matters=LONG)
        expect(page.locator("blockquote")).to_have_text(LONG.strip())
        assert sheets(page, "A4") <= MOST_SHEETS


@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1200])
def test_axe_finds_nothing_and_nothing_sticks_out(
    chromium: Browser, width: int, scheme: str
) -> None:
    with local_page(chromium) as page:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        for name in ("little_money", "newborn", "plaque"):
            shown(page, name)
            assert axe_findings(page) == []
            assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_table_can_be_scrolled_by_keyboard_in_a_narrow_window(chromium: Browser) -> None:
    with local_page(chromium) as page:
        page.set_viewport_size({"width": 320, "height": 900})
        shown(page, "teenager")
        page.keyboard.press("Tab")
        table = page.get_by_role("region", name="Options")
        expect(table).to_be_focused()
        page.keyboard.press("ArrowRight")
        page.wait_for_function("document.activeElement.scrollLeft > 0")


def test_words_that_look_like_a_script_do_not_run(chromium: Browser) -> None:
    with local_page(chromium) as page:
        said = "<script>document.title = 1</script><img src=x onerror='document.title = 2'>"
        page.set_content(page_html(Patient(), made=DAY, matters=said, questions=[said]))
        expect(page.locator("blockquote")).to_have_text(said)
        expect(page).to_have_title("Milia: a page to take to the doctor")


def test_print_is_dark_ink_on_white_also_in_a_dark_room(chromium: Browser) -> None:
    with local_page(chromium) as page:
        shown(page, "teenager")
        page.emulate_media(media="print", color_scheme="dark")
        ink = page.evaluate("getComputedStyle(document.body).color")
        assert ink == "rgb(27, 36, 48)"
