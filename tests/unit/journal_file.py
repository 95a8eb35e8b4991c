"""What tests of the journal look at: an item to answer, and the files in the learner's folder."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from milia.quiz.items import Item

ITEM = Item("T-01", 1, "02", ("O2",), "apply", "one", "Which class fits?")
FILE = "answers.sqlite"


def damaged_files(folder: Path) -> list[Path]:
    return sorted(folder.glob("answers-damaged-*.sqlite"))


def rows(folder: Path) -> list[Any]:
    with closing(sqlite3.connect(folder / FILE)) as connection:
        return connection.execute("SELECT answer FROM answers ORDER BY id").fetchall()
