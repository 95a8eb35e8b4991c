"""Opening lesson 02 in JupyterLab and running all of it, beside running its cells alone."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from nbclient import NotebookClient
from playwright.sync_api import Page

from bench.report import Figure
from milia.authoring import text
from milia.authoring.run import fresh_learner
from milia.data import ROOT
from tests.browser.lab import Lab, serving

LESSON = "02_types"


def figures(page: Page) -> list[Figure]:
    """Open and run the lesson as a student does, then run its cells without a page."""
    with tempfile.TemporaryDirectory(prefix="milia-bench-") as folder:
        with serving(Path(folder) / "my") as (address, token):
            lab = Lab(page, address, token)
            start = time.perf_counter()
            lab.open(f"{LESSON}.ipynb")
            lab.run_all()
            ours = (time.perf_counter() - start) * 1000
        alone = _alone(folder)
    return [Figure("lesson 02 opened and run", ours, alone, "its cells alone", 15_000, None)]


def _alone(folder: str) -> float:
    """Return the milliseconds of the lesson's cells in a kernel without a page."""
    notebook = text.read(ROOT / "text" / "lessons" / f"{LESSON}.py")
    start = time.perf_counter()
    with fresh_learner():
        NotebookClient(notebook, resources={"metadata": {"path": folder}}).execute()
    return (time.perf_counter() - start) * 1000
