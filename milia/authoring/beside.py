"""What students get beside the notebook of an assignment: files of the instructor's secret."""

from __future__ import annotations

from pathlib import Path

from milia.authoring.secret import SecretError

BESIDE = {"a6_capstone": ("articles.json",)}
"""The files of each assignment's folder in the secret that are given to students."""


def given_beside(name: str, secret_folder: Path) -> dict[str, bytes]:
    """Return what students get beside the notebook of an assignment, by file name.

    Raises
    ------
    milia.authoring.secret.SecretError
        If the secret folder does not have it.
    """
    files = {beside: secret_folder / name / beside for beside in BESIDE.get(name, ())}
    for path in files.values():
        if not path.is_file():
            raise SecretError(
                f"{path} is missing: `milia articles` makes it from the templates in "
                f"{secret_folder / 'articles'}."
            )
    return {beside: path.read_bytes() for beside, path in files.items()}
