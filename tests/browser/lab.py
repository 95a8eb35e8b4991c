"""JupyterLab, started as a student or a teacher starts it, and the few moves that tests make."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import Request, urlopen

from playwright.sync_api import Locator, Page, expect

ADDRESS = re.compile(r"(http://(?:127\.0\.0\.1|localhost):\d+)/\S*\?token=(\w+)")
READY_MS, RUN_MS = 90_000, 120_000


@contextmanager
def serving(folder: Path) -> Iterator[tuple[str, str]]:
    """Run `milia lab` on a free port, with settings of nobody, and give its address and token."""
    with _running("lab", "--folder", folder) as told:
        yield told


@contextmanager
def teaching(root: Path) -> Iterator[tuple[str, str]]:
    """Run `milia teach` on a course folder, and give its address and token."""
    with _running("teach", "--root", root) as told:
        yield told


@contextmanager
def _running(name: str, option: str, folder: Path) -> Iterator[tuple[str, str]]:
    here = folder.parent
    environment = os.environ | {
        "JUPYTER_RUNTIME_DIR": str(here / "runtime"),
        "JUPYTERLAB_WORKSPACES_DIR": str(here / "workspaces"),
        "JUPYTER_CONFIG_DIR": str(here / "config"),
        "MILIA_HOME": str(here / "home"),
        "MILIA_EXCHANGE": os.environ.get("MILIA_EXCHANGE", str(here / "exchange")),
        "PYTHONUNBUFFERED": "1",
    }
    command = [sys.executable, "-m", "milia.cli", name, "--port", "0", "--no-browser"]
    with subprocess.Popen(
        [*command, option, str(folder)],
        cwd=here,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    ) as process:
        address, token = _address(process)
        try:
            yield address, token
        finally:
            urlopen(Request(f"{address}/api/shutdown?token={token}", method="POST")).close()
            process.communicate()


def _address(process: subprocess.Popen[str]) -> tuple[str, str]:
    """Read what the command prints up to its address."""
    told = ""
    for line in process.stdout or ():
        told += line
        found = ADDRESS.search(line)
        if found:
            return found[1], found[2]
    raise RuntimeError(f"It stopped without printing an address:\n{told}")


class Lab:
    """One page of JupyterLab with one notebook open."""

    def __init__(self, page: Page, address: str, token: str) -> None:
        self.page, self._address, self._token = page, address, token

    def open(self, name: str) -> None:
        """Open a notebook alone in the work area, and wait for its kernel."""
        self.page.goto(f"{self._address}/lab/tree/{name}?reset&token={self._token}")
        self.page.locator(".jp-Notebook:visible .jp-Cell").first.wait_for(timeout=READY_MS)
        self._until_idle()

    def menu(self, menu: str, entry: str) -> None:
        """Choose an entry of the menu bar."""
        self.page.get_by_role("menuitem", name=menu, exact=True).click()
        self.page.locator(".lm-Menu-itemLabel").get_by_text(entry, exact=True).click()

    def run_all(self) -> None:
        """Run every cell and wait until the last one, now the active one, has its number."""
        self.menu("Run", "Run All Cells")
        last = self.page.locator(".jp-Notebook:visible .jp-Cell.jp-mod-active .jp-InputPrompt")
        expect(last).to_have_text(re.compile(r"\[\d+\]:"), timeout=RUN_MS)
        self._until_idle()

    def restart(self) -> None:
        """Restart the kernel and wait for the new one."""
        self.menu("Kernel", "Restart Kernel…")
        self.page.get_by_role("button", name="Confirm Kernel Restart").click()
        self._until_idle()

    def save(self) -> None:
        """Save the notebook and wait until nothing is unsaved."""
        self.menu("File", "Save Notebook")
        expect(self.page.locator(".lm-TabBar-tab.jp-mod-current.jp-mod-dirty")).to_have_count(0)

    def place(self) -> str:
        """Return the status bar's "Cell 3/66": which cell is active, of how many."""
        return self.page.get_by_text(re.compile(r"^Cell \d+/\d+$")).inner_text()

    def part(self, name: str) -> Locator:
        """Return the notebook's parts of one kind, scrolled to the first."""
        found = self.page.locator(f".milia-{name}")
        found.first.scroll_into_view_if_needed()
        return found

    def _until_idle(self) -> None:
        """Wait for the status bar's word, which is not there before the kernel has connected."""
        idle = self.page.get_by_text("Python 3 (ipykernel) | Idle", exact=True)
        expect(idle).to_be_visible(timeout=READY_MS)
