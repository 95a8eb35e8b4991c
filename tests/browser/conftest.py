"""A Chromium for the browser tests, and pages that may reach nothing but this machine."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from harness import Stage, local_page
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

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


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """Open a page in a context of its own; a request that leaves this machine fails the test."""
    with local_page(chromium) as opened:
        yield opened


@pytest.fixture
def stage(page: Page, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Stage:
    """Give a page on which a part can be shown, with an empty journal behind it."""
    monkeypatch.setenv("MILIA_HOME", str(tmp_path))
    return Stage(page)
