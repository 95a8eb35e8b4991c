"""A Chromium for the browser tests, and pages that may reach nothing but this machine."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack
from typing import NoReturn

import pytest
from chromium import NoChromiumError, launched
from harness import Stage, local_page
from playwright.sync_api import Browser, Page, Playwright, sync_playwright


def no_chromium(reason: str) -> NoReturn:
    """Skip the test, or fail it where `CI=true` asks for every test."""
    (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(reason)


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Start the driver behind every browser of the session."""
    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="session")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    """One Chromium for the session, or a skip that says why there is none."""
    with ExitStack() as stack:
        try:
            browser = stack.enter_context(launched(playwright))
        except NoChromiumError as reason:
            no_chromium(str(reason))
        yield browser


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """Open a page in a context of its own; a request that leaves this machine fails the test."""
    with local_page(chromium) as opened:
        yield opened


@pytest.fixture
def stage(page: Page) -> Iterator[Stage]:
    """Give a page for a part; a callback that raises without being meant to fails the test."""
    staged = Stage(page)
    yield staged
    assert not staged.failures, f"The part reported: {staged.failures}"
