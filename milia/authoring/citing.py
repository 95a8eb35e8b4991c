"""Source keys and article marks in a lesson's prose, as links to the reference list and back.

Authors write `[berk2008]` and `S1 ¶18`; the built lesson links both. `unlinked` undoes it, so that
an edit made in JupyterLab goes back as its author would have written it.
"""

from __future__ import annotations

import re
from collections.abc import Container

from nbformat import NotebookNode

from milia.data import load

PAGE = "references.md"

_CODE = re.compile(r"(`[^`]*`)")
_KEYS = re.compile(r"\[([a-z]\w*(?:,\s?[a-z]\w*)*)\](?!\()")
_MARK = re.compile(r"(?<![\[\w])(S[0-4]) (¶\d+)(?!\d*\])")
_KEY_LINK = re.compile(rf"\[(\w+)\]\({re.escape(PAGE)}#\1\)")
_MARK_LINK = re.compile(rf"\[(S[0-4] ¶\d+)\]\({re.escape(PAGE)}#article_S[0-4]\)")


def keys_in(source: str) -> set[str]:
    """Return the source keys that stand in square brackets in a text, code left out."""
    found = (_KEYS.findall(part) for part in _CODE.split(source)[::2])
    return {key.strip() for groups in found for group in groups for key in group.split(",")}


def with_links(notebook: NotebookNode) -> NotebookNode:
    """Return a lesson whose prose links to the reference list."""
    known = frozenset(load("references")["key"])
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            cell.source = linked(cell.source, known)
    return notebook


def linked(source: str, known: Container[str]) -> str:
    """Turn each known key and each mark of an article into a link.

    A bracket with a word that is no key stays as it is.
    """

    def keys(found: re.Match[str]) -> str:
        names = found[1].split(",")
        if not all(name.strip() in known for name in names):
            return found[0]
        return f"[{','.join(_link(name) for name in names)}]"

    parts = _CODE.split(source)
    parts[::2] = [
        _MARK.sub(rf"[\1 \2]({PAGE}#article_\1)", _KEYS.sub(keys, part)) for part in parts[::2]
    ]
    return "".join(parts)


def unlinked(source: str) -> str:
    """Undo `linked`."""
    return _MARK_LINK.sub(r"\1", _KEY_LINK.sub(r"\1", source))


def _link(name: str) -> str:
    key = name.strip()
    return name.replace(key, f"[{key}]({PAGE}#{key})")
