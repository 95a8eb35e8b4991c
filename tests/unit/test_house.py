"""The house's own rules: style, types, spelling, layers, pins."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from itertools import chain
from pathlib import Path

import pytest

QUICK = [("ruff", "check", "."), ("ruff", "format", "--check", "."), ("lint-imports", "--no-logo")]
LONG = [("mypy",), ("codespell",)]
PIN = re.compile(r"^([\w.-]+)==[\w.]+(?: ;.*)?$")


@pytest.mark.parametrize(
    "command",
    [*QUICK, *(pytest.param(command, marks=pytest.mark.slow) for command in LONG)],
    ids=" ".join,
)
def test_a_tool_finds_nothing(repo: Path, command: tuple[str, ...]) -> None:
    program = Path(sys.executable).with_name(command[0])
    done = subprocess.run(
        [program, *command[1:]], cwd=repo, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def named(lines: list[str]) -> set[str]:
    """Return the packages that requirement lines name."""
    return {re.split(r"[<>=\[; ]", line)[0].lower() for line in lines}


def pins(path: Path) -> list[str]:
    return [
        line for line in path.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"
    ]


def test_what_the_project_needs_is_what_is_pinned(repo: Path) -> None:
    project = tomllib.loads((repo / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = chain.from_iterable(project["optional-dependencies"].values())
    needed = [*project["dependencies"], *extras]
    assert named(needed) == named(pins(repo / "requirements.txt"))


@pytest.mark.parametrize("name", ["requirements.txt", "requirements.lock"])
def test_every_pin_is_exact_and_names_no_host(repo: Path, name: str) -> None:
    loose = [line for line in pins(repo / name) if not PIN.match(line)]
    assert not loose


def test_the_lock_holds_every_pin(repo: Path) -> None:
    lock = set(pins(repo / "requirements.lock"))
    missing = [pin for pin in pins(repo / "requirements.txt") if pin not in lock]
    assert not missing, f"run `make lock`: {missing}"


def test_the_javascript_of_all_parts_stays_readable_in_an_afternoon(repo: Path) -> None:
    files = (repo / "milia" / "widgets" / "static").glob("*.js")
    lines = sum(len(path.read_text(encoding="utf-8").splitlines()) for path in files)
    assert lines <= 2500, "draw in Python what nobody drags, or make one part do for two"
