"""Find a Chromium and start it so that it reaches nothing but this machine.

Run as a program, as `make test` does once, it asks Playwright for one where none is installed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Playwright, sync_playwright

# A headless shell starts a page with a fifth of the work of a whole browser.
NAMES = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "msedge",
)
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


class NoChromiumError(RuntimeError):
    """No Chromium was found."""


def found(driver: Playwright) -> Path | None:
    """Return an installed Chromium: the one named, the usual names and places, Playwright's own."""
    named = os.environ.get("MILIA_CHROMIUM")
    installed = next(filter(None, map(shutil.which, NAMES)), None)
    usual = next(filter(lambda place: Path(place).exists(), USUAL_PLACES), None)
    path = Path(named or installed or usual or driver.chromium.executable_path)
    return path if path.exists() else None


@contextmanager
def launched(driver: Playwright) -> Iterator[Browser]:
    """Start the Chromium that was found, and close it in the end.

    Raises
    ------
    NoChromiumError
        If there is none.
    """
    path = found(driver)
    if path is None:
        raise NoChromiumError("No Chromium found: install one, or name it in MILIA_CHROMIUM.")
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    browser = driver.chromium.launch(
        executable_path=path, args=QUIET + (["--no-sandbox"] if root else [])
    )
    yield browser
    browser.close()


def main() -> None:
    """Download Playwright's Chromium if there is no other; a failure is told and costs nothing."""
    with sync_playwright() as driver:
        there = found(driver)
    if there is None:
        command = [sys.executable, "-m", "playwright", "install", "chromium"]
        if subprocess.run(command, capture_output=True, check=False).returncode:
            print(
                "No Chromium was found and none could be downloaded: browser tests will be skipped."
            )


if __name__ == "__main__":
    main()
