"""Put an instructor's secret data into the hidden tests, and take it out again.

A hidden test names its data in one line, ``cases = ...  # secret: a1_name_it/cases.json``. The
build replaces the three dots by the file's content, so that no student's kernel needs the folder.
Of a large file a test keeps what it names after a hash, with ``*`` for every name, as in
``# secret: a6_capstone/keys.json#*.claims.*.verdict``: the rest is left out, the shape stays.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

from milia.data import ROOT

DEMO = ROOT / "tests" / "grading" / "demo_secret"
_LINE = re.compile(
    r"^(?P<head>\s*\w+ = )(?P<value>.+?)(?P<tail>  # secret: (?P<file>\S+))$", re.MULTILINE
)


class SecretError(ValueError):
    """A secret file that is missing or cannot be read."""


def folder() -> Path:
    """Return the folder that `MILIA_SECRET` names, else the public demo secret."""
    named = os.environ.get("MILIA_SECRET")
    return Path(named).expanduser().resolve() if named else DEMO


def is_demo() -> bool:
    """Tell whether hidden tests would be built from the public demo secret."""
    return folder() == DEMO.resolve()


def fill(source: str, secret: Path) -> str:
    """Return a cell's source with each `# secret:` line holding the data of its file.

    Raises
    ------
    SecretError
        If a file is missing, is not JSON, or has nothing of what is named after the hash.
    """
    return _LINE.sub(
        lambda line: f"{line['head']}{_literal(secret, line['file'])}{line['tail']}", source
    )


def blank(source: str) -> str:
    """Return a cell's source with the data of each `# secret:` line taken out again."""
    return _LINE.sub(lambda line: f"{line['head']}...{line['tail']}", source)


def _literal(secret: Path, name: str) -> str:
    """Return Python text that gives the content of one JSON file of the secret folder."""
    name, _, part = name.partition("#")
    path = secret / name
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SecretError(
            f"The secret file {name} is missing in {secret}: add it there, "
            "or point MILIA_SECRET at the folder that has it."
        ) from None
    except json.JSONDecodeError as problem:
        raise SecretError(
            f"{path}, line {problem.lineno}: this is not JSON ({problem.msg})."
        ) from None
    content = _kept(content, part.split(".")) if part else content
    if content is None:
        raise SecretError(f"{path} has nothing at {part!r}, which a hidden test names.")
    text = json.dumps(content, ensure_ascii=True, separators=(",", ":"), sort_keys=True)
    return f"json.loads({text!r})"


def _kept(content: Any, names: list[str]) -> Any:
    """Return of nested objects what lies on a path, or None where the path leads nowhere."""
    if not names:
        return content
    first, *rest = names
    if not isinstance(content, dict):
        return None
    inner = {name: _kept(content[name], rest) for name in content if first in ("*", name)}
    return {name: kept for name, kept in inner.items() if kept is not None} or None
