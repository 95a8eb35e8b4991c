"""What the course remarks on a submission, kept in the metadata of its autograded notebook."""

from __future__ import annotations

from nbformat import NotebookNode

KEY = "milia"


def forget(nb: NotebookNode) -> None:
    """Remove all remarks, so that none is a student's own.

    Parameters
    ----------
    nb : NotebookNode
        A submission; changed in place.
    """
    nb.metadata.pop(KEY, None)


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
        nb.metadata.setdefault(KEY, NotebookNode()).setdefault("notes", []).extend(sentences)


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
