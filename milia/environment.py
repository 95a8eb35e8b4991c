"""Make the programs of this Python environment found, also when nobody activated it."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def own_tools_first() -> None:
    """Put the folder of this Python's programs first on PATH, for this process and its children.

    nbgrader starts `alembic` by name, which fails where `.venv/bin/milia` is called by its path.
    """
    folder = str(Path(sys.executable).parent)
    path = os.environ.get("PATH", "").split(os.pathsep)
    if path[0] != folder:
        os.environ["PATH"] = os.pathsep.join([folder, *path])
