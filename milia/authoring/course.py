"""A class's own course folder: the same texts, built with the instructor's secret."""

from __future__ import annotations

import shutil
from pathlib import Path

from milia.authoring import build, secret
from milia.data import ROOT


def make_course(root: Path) -> str:
    """Build a course folder that nbgrader can run a class in, and say in a sentence what it holds.

    Everything that nbgrader adds later (submissions, grades) stays below this folder.

    Raises
    ------
    build.BuildError
        If the folder is the checkout itself, whose notebooks are built from the demo secret.
    """
    if root.resolve() == ROOT.resolve():
        raise build.BuildError(
            "ROOT is the checkout itself: name a folder for the class, as class/."
        )
    root.mkdir(parents=True, exist_ok=True)
    build.build(root)
    shutil.copyfile(ROOT / "nbgrader_config.py", root / "nbgrader_config.py")
    kind = "the public DEMO secret" if secret.is_demo() else f"the secret in {secret.folder()}"
    return f"{root} is built with {kind}. Open it with `make teach ROOT={root}`."
