"""A learner's own answers as a table, as a file to take along, and erased."""

from __future__ import annotations

import json
from pathlib import Path

import pandas as pd

from milia.quiz.answers import COLUMNS, RATING, unaided
from milia.quiz.journal import journal

_DTYPES = {"certainty": "Int64", "correct": "boolean", "unaided": "bool", "item_version": "Int64"}


def own_answers() -> pd.DataFrame:
    """Return your own answers as a table.

    Returns
    -------
    pandas.DataFrame
        An answer a row, oldest first: `at` (UTC), `item_id`, `item_version`, `kind`, `answer` (as
        JSON), `correct` (empty for a rating of a page), `certainty` (1 a guess, 2 fairly sure, 3
        sure, or empty), `session` (one for each start of a notebook), and `unaided`: whether the
        answer came from memory, without the same question answered in the 8 hours before. Without
        rows where nothing was answered.
    """
    log = journal().answers()
    from_memory = {id(answer) for answer in unaided(log)}
    rows = [
        {name: getattr(answer, name) for name in COLUMNS}
        | {"answer": json.dumps(answer.answer, ensure_ascii=False)}
        | {"correct": None if answer.kind == RATING else answer.correct}
        | {"unaided": id(answer) in from_memory}
        for answer in log
    ]
    return pd.DataFrame(rows, columns=[*COLUMNS, "unaided"]).astype(_DTYPES)


def export_answers(file: str | Path, *, overwrite: bool = False) -> Path:
    """Write your answers as a table (CSV, UTF-8) and return where it stands.

    Parameters
    ----------
    file : str or Path
        Name of the file, ending in .csv; without a folder it stands next to the notebook.
    overwrite : bool
        Whether a file of that name may be replaced.

    Returns
    -------
    Path
        The file, with the rows and columns of `own_answers`.

    Raises
    ------
    ValueError
        If the name does not end in .csv.
    FileExistsError
        If there is such a file and `overwrite` is False.
    OSError
        If the file cannot be written there.
    """
    path = Path(file)
    if path.suffix != ".csv":
        raise ValueError(f"{path.name} does not end in .csv; write for example 'my_answers.csv'.")
    if path.exists() and not overwrite:
        raise FileExistsError(
            f"There is a file {path} already. Give another name, or add overwrite=True."
        )
    own_answers().to_csv(path, index=False, encoding="utf-8", lineterminator="\n")
    return path


def erase_answers(*, sure: bool = False) -> None:
    """Erase every answer of yours, for good; without `sure=True` only say how many there are.

    Files that were set aside as damaged are erased as well. What you exported stays.

    Raises
    ------
    OSError
        If the file cannot be changed; the sentence says where it is.
    """
    book = journal()
    if sure:
        print(f"{count_in_words(book.erase())} erased.")
        return
    print(
        f"{count_in_words(len(book.answers()))} would be erased and cannot be brought back. "
        "To do it, run milia.erase_answers(sure=True)."
    )


def count_in_words(n: int) -> str:
    """Return "1 answer" or "7 answers"."""
    return "1 answer" if n == 1 else f"{n} answers"
