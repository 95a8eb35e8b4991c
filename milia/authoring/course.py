"""A class's own course folder: the same lessons, and assignments with the instructor's secret."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from milia.authoring import build, secret
from milia.data import ROOT


def make_course(root: Path, *, demo: bool = False) -> str:
    """Build a course folder that nbgrader can run a class in, and say in a sentence what it holds.

    The lessons are those of the checkout, which `build-check` compares with their texts; hidden
    tests are built anew. Everything that nbgrader adds later (submissions, grades) stays below
    this folder.

    Parameters
    ----------
    root
        The class's folder; made if absent. What is built replaces its older versions there; what
        the instructor added or set in `nbgrader_config.py` stays.
    demo
        Build with the public demo secret, whose hidden tests every student can read.

    Raises
    ------
    build.BuildError
        If the folder is the checkout itself, or the secret is the public one and `demo` is false.
    """
    if secret.is_demo() and not demo:
        raise build.BuildError(
            "MILIA_SECRET is not set, so the hidden tests would be the public DEMO ones. Point it "
            "at your own folder (tests/grading/demo_secret/README.md says what belongs there), "
            "or add --demo (`make course DEMO=1`) to try it out."
        )
    if root.resolve() == ROOT.resolve():
        raise build.BuildError(
            "ROOT is the checkout itself: name a folder for the class, as class/."
        )
    with tempfile.TemporaryDirectory(prefix="milia-build-") as fresh:
        build.refuse_bad_ingredients()
        build.build_assignments(Path(fresh))
        shutil.copytree(ROOT / "course", Path(fresh) / "course")
        shutil.copytree(fresh, root, dirs_exist_ok=True)
    if not (root / "nbgrader_config.py").exists():
        shutil.copyfile(ROOT / "nbgrader_config.py", root / "nbgrader_config.py")
    kind = "the public DEMO secret" if secret.is_demo() else f"the secret in {secret.folder()}"
    return f"{root} is built with {kind}. Open it with `make teach ROOT={root}`."
