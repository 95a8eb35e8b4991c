"""A Chromium for the browser tests, and pages that may reach nothing but this machine."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from harness import Stage
from playwright.sync_api import Browser, Page, Playwright, Route, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge")
USUAL_PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
)
# Without these Chromium itself tries to reach the network.
QUIET = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
]
LOCAL_HOSTS = {"localhost", "127.0.0.1", "::1"}
LOCAL_SCHEMES = {"about", "blob", "data"}


def installed_chromium() -> str | None:
    """Path of an installed Chromium: `MILIA_CHROMIUM`, the usual names, the usual places."""
    named = os.environ.get("MILIA_CHROMIUM")
    found = (shutil.which(name) for name in NAMES)
    usual = (place for place in USUAL_PLACES if Path(place).exists())
    return named or next(filter(None, found), None) or next(usual, None)


def no_chromium(reason: str) -> None:
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
    path = installed_chromium() or playwright.chromium.executable_path
    if not Path(path).exists():
        no_chromium("No Chromium found: install one, or name it in MILIA_CHROMIUM.")
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    browser = playwright.chromium.launch(
        executable_path=path, args=QUIET + (["--no-sandbox"] if root else [])
    )
    yield browser
    browser.close()


def is_local(url: str) -> bool:
    """Whether an address stays on this machine."""
    parts = urlsplit(url)
    return parts.scheme in LOCAL_SCHEMES or parts.hostname in LOCAL_HOSTS


@pytest.fixture
def page_options() -> dict[str, Any]:
    """Give the settings of the page's context; a test module may override them."""
    return {"viewport": {"width": 900, "height": 900}}


@pytest.fixture
def page(chromium: Browser, page_options: dict[str, Any]) -> Iterator[Page]:
    """Open a page in a context of its own; a request that leaves this machine fails the test."""
    context = chromium.new_context(**page_options)
    refused: list[str] = []

    def guard(route: Route) -> None:
        if is_local(route.request.url):
            route.continue_()
        else:
            refused.append(route.request.url)
            route.abort()

    context.route("**/*", guard)
    yield context.new_page()
    context.close()
    assert not refused, f"The page asked for addresses outside this machine: {refused}"


@pytest.fixture
def stage(page: Page, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Stage:
    """Give a page on which a part can be shown, with an empty journal behind it."""
    monkeypatch.setenv("MILIA_HOME", str(tmp_path))
    return Stage(page)
