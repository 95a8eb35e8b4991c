"""The drawing of an extraction: why an opening is made, and never how."""

import re

import pytest
from test_drawing import TONES, dips, parts, points, root

from milia.drawing import draw
from milia.drawing.palette import contrast, skin_palette

# Words that a manual would need.
MANUAL = (
    r"needle|lancet|blade|scalpel|forceps|extractor|curette|tweezers|pin\b|nick|pierce|prick|"
    r"angle|degrees|depth|steril|disinfect|alcohol|press (on|around)|first,? then|\bmm\b"
)


def words() -> str:
    """Join everything that the drawing says."""
    drawing = draw("extraction")
    return " ".join(
        [*root("extraction").itertext(), *(f"{name} {text}" for name, text in drawing.key)]
    )


def test_it_says_why_and_not_how() -> None:
    assert "Not instructions; in a clinician's hands." in words()
    assert not re.findall(MANUAL, words(), re.IGNORECASE)
    assert "see a doctor" in words()


def test_a_comedo_opens_and_a_milium_does_not() -> None:
    svg = root("extraction")
    comedo, closed, _ = parts(svg, "surface")
    assert dips(comedo, 0, 640) > 30
    assert dips(closed, 0, 640) < 8
    assert len(parts(svg, "cyst wall")) == 2


def test_the_opening_leads_from_the_skin_into_the_cyst() -> None:
    svg = root("extraction")
    (opening,), (pearl,) = parts(svg, "opening"), parts(svg, "pearl")
    _, wall = parts(svg, "cyst wall")
    ys = [y for _, y in points(opening)]
    top = min(y for _, y in points(wall))
    assert min(ys) < top < max(ys)
    assert max(y for _, y in points(pearl)) < min(ys), "the pearl has come out"


@pytest.mark.parametrize("tone", TONES)
def test_the_pearl_stands_out_from_the_skin_in_every_tone(tone: int) -> None:
    svg, colours = root("extraction", tone), skin_palette(tone)
    (pearl,) = parts(svg, "pearl")
    sides = (contrast(pearl.get(side, ""), colours.skin) for side in ("fill", "stroke"))
    assert max(sides) >= 3
