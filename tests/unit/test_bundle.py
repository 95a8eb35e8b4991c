"""Students get what they need and nothing that answers a graded question."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from milia.authoring.bundle import make_bundle
from milia.cli import main
from milia.grading.leaks import find_leaks

STUDY = """
import sys
from pathlib import Path
import milia
from milia.lab import originals
from milia.handin import pack
from milia.workspace import fill
fill(Path("my"), originals(Path.cwd()))
print(milia.__file__)
print(len(milia.load("types")), milia.ask("L02-01").plain()[:9], milia.draw("milium").title)
print(pack("a1_name_it", Path("my")))
"""


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the students' zip."""
    return make_bundle(None, tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="module")
def unpacked(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder that a student unpacks, in a place far from the checkout."""
    folder = tmp_path_factory.mktemp("student")
    with zipfile.ZipFile(bundle) as archive:
        archive.extractall(folder)
    return folder / "milia-course"


def test_the_bundle_holds_what_students_need(unpacked: Path) -> None:
    assert {path.name for path in unpacked.iterdir() if path.suffix != ".whl"} == {
        *("README.md", "course", "data", "release", "requirements.lock")
    }
    assert len(list(unpacked.glob("milia-*.whl"))) == 1


def test_the_bundle_answers_no_graded_question(bundle: Path, repo: Path) -> None:
    assert find_leaks(bundle, repo / "source") == []


@pytest.mark.slow
def test_a_bundle_that_would_tell_a_solution_is_not_made(
    repo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "class"
    for room, origin in (("course", "course"), ("source", "source"), ("release", "source")):
        shutil.copytree(repo / origin, root / room)
    assert main(["student-bundle", "--root", str(root), "--out", str(tmp_path)]) == 1
    assert "solution of a1_name_it" in capsys.readouterr().out
    assert not list(tmp_path.glob("*.zip"))


@pytest.mark.slow
def test_the_same_bundle_has_the_same_files(bundle: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(bundle) as one, zipfile.ZipFile(make_bundle(None, tmp_path)) as other:
        assert [(e.filename, e.CRC) for e in one.infolist() if e.filename[-4:] != ".whl"] == [
            (e.filename, e.CRC) for e in other.infolist() if e.filename[-4:] != ".whl"
        ]


@pytest.mark.slow
def test_the_wheel_alone_works_in_an_empty_folder(unpacked: Path, tmp_path: Path) -> None:
    """Unpack the wheel as an installer would, and use it where no checkout is near."""
    (wheel,) = unpacked.glob("milia-*.whl")
    library, empty = tmp_path / "library", tmp_path / "empty"
    empty.mkdir()
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(library)
    told = subprocess.run(
        [sys.executable, "-c", STUDY],
        cwd=empty,
        env=os.environ | {"PYTHONPATH": str(library)},
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout.splitlines()
    assert told[0].startswith(str(library)), "the checkout's library was used in place of the wheel"
    assert told[1].startswith("14 Quiz item")
    assert (empty / "my" / "index.ipynb").exists()
    assert (empty / "my" / "a1_name_it.zip").exists()


@pytest.mark.slow
def test_a_student_installs_the_bundle_runs_lesson_02_and_packs_a1(unpacked: Path) -> None:
    """Follow the bundle's README in a virtual environment of its own."""
    subprocess.run([sys.executable, "-m", "venv", ".venv"], cwd=unpacked, check=True)
    programs = unpacked / ".venv" / ("Scripts" if os.name == "nt" else "bin")
    (wheel,) = unpacked.glob("milia-*.whl")
    install = [programs / "pip", "install", "--quiet", "-c", "requirements.lock", wheel.name]
    subprocess.run(install, cwd=unpacked, check=True)
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    subprocess.run([programs / "python", "-c", STUDY], cwd=unpacked, env=environment, check=True)
    execute = [programs / "jupyter", "execute", "--inplace", "02_types.ipynb"]
    path = os.pathsep.join([str(programs), environment["PATH"]])
    subprocess.run(execute, cwd=unpacked / "my", env=environment | {"PATH": path}, check=True)
    pack = [programs / "milia", "zip", "a1_name_it"]
    subprocess.run(pack, cwd=unpacked, env=environment, check=True)
    with zipfile.ZipFile(unpacked / "my" / "a1_name_it.zip") as archive:
        assert archive.namelist() == ["a1_name_it.ipynb"]
