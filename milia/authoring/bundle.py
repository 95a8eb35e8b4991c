"""What students get: a zip of the lessons, the released assignments, the data and the library."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from milia.authoring import build
from milia.data import ROOT

_LIBRARY = (
    "milia",
    "data",
    "text/items",
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "LICENSE-CC-BY",
)
# The earliest time that a zip can hold; any fixed one would do.
_EPOCH = (1980, 1, 1, 0, 0, 0)


def make_bundle(root: Path | None, out: Path) -> Path:
    """Make the students' zip and return its path.

    Parameters
    ----------
    root
        A folder whose `course/` and `release/` go into the bundle; by default the checkout.
    out
        The folder for the zip; made if absent.

    Raises
    ------
    build.BuildError
        If the wheel cannot be built.
    """
    with tempfile.TemporaryDirectory(prefix="milia-bundle-") as temporary:
        bundle = Path(temporary) / "milia-course"
        for room in ("course", "release"):
            _copy((root or ROOT) / room, bundle / room)
        _copy(ROOT / "data", bundle / "data")
        shutil.copyfile(ROOT / "text" / "student_readme.md", bundle / "README.md")
        shutil.copyfile(ROOT / "requirements.lock", bundle / "requirements.lock")
        make_wheel(root or ROOT, bundle)
        out.mkdir(parents=True, exist_ok=True)
        return _zipped(bundle, out / "milia-course.zip")


def make_wheel(root: Path, out: Path) -> Path:
    """Build the library's wheel, with the lessons and releases of `root` in it.

    It is staged from named folders, so that nothing else of a checkout can slip in.
    """
    with tempfile.TemporaryDirectory(prefix="milia-wheel-") as temporary:
        stage = Path(temporary)
        for name in _LIBRARY:
            _copy(ROOT / name, stage / name)
        for room in ("course", "release"):
            _copy(root / room, stage / room)
        command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out)]
        done = subprocess.run(
            [*command, str(stage)], capture_output=True, encoding="utf-8", check=False
        )
        if done.returncode:
            raise build.BuildError(f"The wheel could not be built:\n{done.stdout}{done.stderr}")
    return next(out.glob("milia-*.whl"))


def _copy(source: Path, target: Path) -> None:
    """Copy a file or a folder without caches and checkpoints."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_file():
        shutil.copyfile(source, target)
    else:
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", ".*"))


def _zipped(folder: Path, target: Path) -> Path:
    """Zip a folder so that the same content gives the same bytes."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, path.read_bytes())
    return target
