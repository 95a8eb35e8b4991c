"""What the course remarks on a submission, kept in the metadata of its autograded notebook."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nbformat import NotebookNode

KEY = "milia"


def pass_on(
    resources: dict[str, Any], sentences: list[str], refusal: str, released: Path | None
) -> None:
    """Hand the intake's remarks to the steps that follow, where no student can write.

    Parameters
    ----------
    resources : dict
        What nbconvert passes along.
    sentences : list of str
        What the intake remarked.
    refusal : str
        Why the notebook could not be read; empty for one that was.
    released : Path or None
        The notebook that was handed out, where there is one.
    """
    told = [*sentences, *([refusal] if refusal else [])]
    resources[KEY] = {"notes": told, "refusal": refusal, "released": released}


def released(resources: dict[str, Any]) -> Path | None:
    """Return the notebook that was handed out, where the intake found one.

    Parameters
    ----------
    resources : dict
        What nbconvert passes along.

    Returns
    -------
    Path or None
        A file.
    """
    path: Path | None = resources.get(KEY, {}).get("released")
    return path


def begin(nb: NotebookNode, resources: dict[str, Any]) -> None:
    """Start the remarks with the intake's, so that none is a student's own.

    Parameters
    ----------
    nb : NotebookNode
        A submission; changed in place.
    resources : dict
        What nbconvert passes along.
    """
    nb.metadata.pop(KEY, None)
    ours = resources.get(KEY, {})
    add(nb, ours.get("notes", []))
    if ours.get("refusal"):
        _part(nb).refusal = ours["refusal"]


def add(nb: NotebookNode, sentences: list[str]) -> None:
    """Add remarks to those that stand there.

    Parameters
    ----------
    nb : NotebookNode
        A submission; changed in place.
    sentences : list of str
        What a marker should know.
    """
    if sentences:
        _part(nb).setdefault("notes", []).extend(sentences)


def read(nb: NotebookNode) -> list[str]:
    """Return the remarks on a submission.

    Parameters
    ----------
    nb : NotebookNode
        An autograded notebook.

    Returns
    -------
    list of str
        One sentence each, in the order of the steps.
    """
    return list(nb.metadata.get(KEY, {}).get("notes", []))


def refusal(nb: NotebookNode) -> str:
    """Return why the notebook could not be read, empty for one that was.

    Parameters
    ----------
    nb : NotebookNode
        A submission after the first step.

    Returns
    -------
    str
        One sentence.
    """
    return str(nb.metadata.get(KEY, {}).get("refusal", ""))


def _part(nb: NotebookNode) -> Any:
    return nb.metadata.setdefault(KEY, NotebookNode())
