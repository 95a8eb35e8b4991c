"""The figures of the lessons show light, middle and dark skin alike."""

from __future__ import annotations

import ast
from collections import Counter
from inspect import signature
from pathlib import Path

import pytest

from milia.data import ROOT
from milia.drawing import draw

LESSONS = ROOT / "text" / "lessons"
GROUPS = {"tones 1-3": range(1, 4), "tones 4-6": range(4, 7), "tones 7-10": range(7, 11)}
# Of six figures or more, each group has at least a quarter and at most a half.
FEW, LEAST, MOST = 6, 0.25, 0.5
# This one shows all ten tones, whichever of them is framed.
ALL_TONES = {"tones"}


def figures(source: str) -> list[int]:
    """List the tones of the figures that a lesson draws in a fixed tone.

    A `milia.Skin` without a tone shows the learner's own, and is no fixed figure.
    """
    calls = [
        call
        for call in ast.walk(ast.parse(source))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in {"draw", "Skin"}
    ]
    return [tone for call in calls if (tone := _tone(call)) is not None]


def _tone(call: ast.Call) -> int | None:
    assert isinstance(call.func, ast.Attribute)
    name, *more = [node.value for node in call.args if isinstance(node, ast.Constant)]
    if name in ALL_TONES:
        return None
    usual = signature(draw).parameters["tone"].default if call.func.attr == "draw" else None
    named = [ast.literal_eval(word.value) for word in call.keywords if word.arg == "tone"]
    tone = (named or more or [usual])[0]
    assert tone is None or isinstance(tone, int)
    return tone


def shares(tones: list[int]) -> dict[str, float]:
    """Give the share of each group of tones."""
    counts = Counter(name for tone in tones for name, group in GROUPS.items() if tone in group)
    return {name: counts[name] / len(tones) for name in GROUPS}


def uneven(tones: list[int]) -> list[str]:
    """List the groups of tones that are shown too seldom or too often."""
    if len(tones) < FEW:
        return []
    return [name for name, share in shares(tones).items() if not LEAST <= share <= MOST]


def by_lesson() -> dict[str, list[int]]:
    """List the tones of the figures of each lesson."""
    return {
        path.stem: figures(path.read_text(encoding="utf-8"))
        for path in sorted(LESSONS.glob("*.py"))
    }


def test_figures_are_spread_evenly_over_the_skin_tones() -> None:
    lessons = by_lesson()
    tones = [tone for found in lessons.values() for tone in found]
    told = ", ".join(f"{name}: {share:.0%}" for name, share in shares(tones).items())
    assert uneven(tones) == [], (
        f"{len(tones)} figures, {told}; each group needs {LEAST:.0%} to {MOST:.0%}. Change the "
        f"tone of a figure in {Path('text/lessons')}: {lessons}"
    )


@pytest.mark.parametrize(
    ("cell", "tones"),
    [
        ('milia.draw("milium", tone=9)', [9]),
        ('milia.draw("milium", 2)', [2]),
        ('milia.draw("milium")', [5]),
        ('milia.Skin(\n    "layers",\n    tone=7,\n)', [7]),
        ('milia.Skin("map")', []),
        ('milia.draw("tones", tone=9)', []),
        ('# milia.draw("milium", tone=9)', []),
    ],
)
def test_a_figure_counts_by_the_tone_that_it_shows(cell: str, tones: list[int]) -> None:
    assert figures(cell) == tones


@pytest.mark.parametrize(
    ("tones", "names"),
    [
        ([1, 2, 5, 6, 7, 10], []),
        ([5, 5, 5, 5, 5, 9], ["tones 1-3", "tones 4-6", "tones 7-10"]),
        ([1, 1, 2, 5, 5, 6, 6, 9], ["tones 7-10"]),
        ([5, 5, 5], []),
    ],
)
def test_a_group_left_out_or_shown_too_much_is_named(tones: list[int], names: list[str]) -> None:
    assert uneven(tones) == names
