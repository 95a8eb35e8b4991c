"""The decks in a real JupyterLab: the focus follows from card to card, and a new kernel goes on."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest
from harness import axe_findings
from lab import Lab, serving
from nbformat.v4 import new_code_cell, new_notebook
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]

NAME = "decks.ipynb"
ANSWERED_YESTERDAY = """
from datetime import timedelta
from milia.quiz import clock
from milia.quiz.items import bank
from milia.quiz.journal import journal
now = clock.now
clock.now = lambda: now() - timedelta(days=1)
chosen = [item for item in bank().values() if item.kind == "one" and item.lesson == "02"]
if not journal().answers():
    for item in chosen[:2]:
        wrong = 1 if item.keys == (0,) else 0
        _ = journal().record(item, wrong, correct=False, certainty=3)
clock.now = now
"""
CELLS = [ANSWERED_YESTERDAY, "import milia", "milia.review()", "milia.pretest('A')"]


def test_focus_follows_and_a_new_kernel_goes_on(page: Page, tmp_path: Path) -> None:
    folder = tmp_path / "my"
    folder.mkdir()
    nbformat.write(
        new_notebook(
            cells=[new_code_cell(source) for source in CELLS],
            metadata={"kernelspec": {"name": "python3", "display_name": "Python 3 (ipykernel)"}},
        ),
        folder / NAME,
    )
    with serving(folder) as (address, token):
        lab = Lab(page, address, token)
        lab.open(NAME)
        lab.run_all()
        review, pretest = page.locator(".milia-deck").all()
        expect(review).to_contain_text("wrong while you were sure: 2 questions")
        # Review cards on what was asked yesterday join; how many, the bank decides.
        due = int(str(review.text_content()).split(" questions for today")[0])
        expect(page.locator(".milia-deck :focus")).to_have_count(0)
        assert axe_findings(page, within=".milia-deck") == []

        review.get_by_role("radio").first.check()
        review.get_by_role("button", name="Check").click()
        review.get_by_role("button", name="Next").click()
        expect(review).to_contain_text(f"Question 2 of {due}")
        expect(review.locator(".milia-item input:focus")).to_have_count(1)

        pretest.get_by_role("radio").first.check()
        pretest.get_by_role("button", name="Next").click()
        expect(pretest).to_contain_text("Question 2 of 15")
        expect(pretest.locator(".milia-item :focus")).to_have_count(1)

        lab.restart()
        lab.run_all()
        review, pretest = page.locator(".milia-deck").all()
        expect(review).to_contain_text(f"{due - 1} questions for today")
        expect(pretest).to_contain_text("Question 2 of 15")
