"""What a terminal shows when a command cannot be run here: one sentence, no traceback."""

from __future__ import annotations

import sys

import pytest

from milia.cli import main


def test_an_authors_command_without_the_authors_tools_says_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delitem(sys.modules, "milia.authoring.bring_back", raising=False)
    monkeypatch.setitem(sys.modules, "nbformat", None)
    assert main(["import", "02_types.ipynb"]) == 1
    assert capsys.readouterr().err == (
        "milia import: nbformat is not installed; authors get it with the extra `instructor`.\n"
    )
