"""Benefit and harm out of 100: the figures of the table, whichever way they are told."""

from __future__ import annotations

import re

import pytest

from milia import Framing, load
from milia.drawing.hundred import hundred
from milia.widgets.framing_figures import figures_of


def people(svg: str, name: str) -> int:
    """Count the people in a layer of the drawing, by the length of its lines."""
    path = re.search(rf'<path d="([^"]*)"[^>]*class="milia-{name}"', svg)
    assert path is not None
    lines = re.findall(r"M([\d.]+) [\d.]+H([\d.]+)", path[1])
    return round(sum(float(end) - float(start) for start, end in lines) / 5)


@pytest.mark.parametrize(("low", "high"), [(0, 0), (13, 13), (2.4, 14.8), (100, 100), (7, 91)])
def test_squares_are_as_many_as_the_figure_says(low: float, high: float) -> None:
    svg = hundred(low, high)
    drawn = [people(svg, name) for name in ("has", "perhaps", "not")]
    assert drawn == [round(low), round(high) - round(low), 100 - round(high)]


def test_where_nobody_counted_every_square_is_striped() -> None:
    svg = hundred(None, None)
    assert [people(svg, name) for name in ("has", "perhaps", "not")] == [0, 100, 0]


def test_every_harm_of_the_table_stands_in_page_and_twin() -> None:
    part, harms = Framing(), load("harms")
    page = "".join(row["html"] for row in part.content["treatments"])
    assert page.count("<h4>Harm: ") == len(harms)
    assert part.twin().count('<tr><th scope="row">') == len(harms)
    assert not re.search(r"<(style|script|svg)|\s(style|id|class)=", part.twin())


def test_relative_figure_needs_people_to_compare_with() -> None:
    compared = {
        (name, figure.harm)
        for name in load("treatments")["treatment_id"]
        for figure in figures_of(name)
        if figure.compared("loss")
    }
    harms = load("harms")
    baseline = harms[harms["without"].notna()]
    known = set(zip(baseline["treatment_id"], baseline["harm"], strict=True))
    assert compared == known | {("isotretinoin", "a major malformation of the child")}


def test_gain_is_the_other_side_of_loss() -> None:
    defect, *_ = figures_of("tretinoin")
    assert defect.told("loss").startswith("2.2 of 100 pregnancies exposed, among 106; without")
    assert defect.told("gain").startswith("97.8 of 100 pregnancies exposed do not have it")
    assert "1.8 times as many have it" in defect.compared("loss")
    assert "0.99 times as many do not have it" in defect.compared("gain")
    stain, *_ = figures_of("minocycline")
    assert stain.told("loss").startswith("2.4 to 14.8 of 100")
    assert stain.told("gain").startswith("85.2 to 97.6 of 100")


def test_cases_without_a_denominator_are_no_share() -> None:
    told = [figure.told("loss") for figure in figures_of("steaming")]
    assert told[0] == "16 cases are known. Nobody has counted of how many."
    assert told[1].startswith("4 of 7 people with a scald. That is no share")


def test_benefit_is_hatched_because_nobody_has_counted_it() -> None:
    outcomes = load("outcomes")
    clearing = outcomes[outcomes["criterion"] == "clearing"]
    assert not (clearing["basis"] == "counted").any()


def test_unknown_treatment_is_refused_with_those_there_are() -> None:
    with pytest.raises(ValueError, match="no treatment 'laser': choose one of waiting, "):
        Framing("laser")
