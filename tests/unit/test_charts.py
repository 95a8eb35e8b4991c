"""Icons, surveys and simulators without a browser: what they start from, twins, errors."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable
from xml.etree import ElementTree

import pytest

import milia
from milia.data import load
from milia.science.frequency import natural_frequencies
from milia.science.frequency_inputs import FrequencyError
from milia.science.frequency_pooling import pooled
from milia.science.frequency_simulated import REMEDY, WAITED, simulate_waiting
from milia.science.frequency_surveys import published_surveys
from milia.widgets.part import Part

PARTS: dict[str, Callable[[], Part]] = {
    "icons": milia.IconArray,
    "intervals": milia.IntervalPlot,
    "survey": lambda: milia.Simulator("survey"),
    "waiting": lambda: milia.Simulator("waiting"),
    "confounding": lambda: milia.Simulator("confounding"),
}
PICTURE = re.compile(r'<img alt="([^"]+)" src="data:image/svg\+xml;base64,([^"]+)">')
FORBIDDEN = re.compile(r"<(svg|style|script|input|button)| (id|style|class)=")


@pytest.fixture(params=PARTS)
def part(request: pytest.FixtureRequest) -> Part:
    return PARTS[request.param]()


def test_twin_is_plain_html_with_a_described_picture(part: Part) -> None:
    twin = part.twin()
    assert not FORBIDDEN.search(twin)
    (picture,) = PICTURE.findall(twin)
    assert len(picture[0].split()) > 15
    svg = ElementTree.fromstring(base64.b64decode(picture[1]))
    assert svg.tag == "{http://www.w3.org/2000/svg}svg"
    assert "<table>" in twin


def test_content_is_plain_json_and_the_same_each_time(part: Part) -> None:
    content = part.content  # type: ignore[attr-defined]
    assert json.loads(json.dumps(content)) == content
    again = type(part)(part.kind) if isinstance(part, milia.Simulator) else type(part)()
    assert (again.twin(), again.plain()) == (part.twin(), part.plain())


def test_icons_of_the_twin_are_as_many_as_the_test_says() -> None:
    twin = milia.IconArray(prevalence=0.01, sensitivity=0.9, specificity=0.95).twin()
    svg = ElementTree.fromstring(base64.b64decode(PICTURE.findall(twin)[0][1]))
    drawn = [each.get("d", "").count("M") for each in svg if each.tag.endswith("path")]
    found, missed, alarmed, cleared = natural_frequencies(0.9, 0.95, 0.01)
    assert drawn == [missed, found, alarmed, cleared]
    assert f"{found + alarmed} would test positive; of these {found} have milia" in twin


def test_icons_say_where_their_numbers_come_from() -> None:
    assert "[kanada2012]" in milia.IconArray().content["note"]
    assert "ASSUMPTION" in milia.IconArray().content["note"]
    assert milia.IconArray(prevalence=0.5).content["note"].startswith("ASSUMPTION")
    assert milia.IconArray(note="From a survey.").content["note"] == "From a survey."


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"prevalence": 8}, "prevalence is 8"),
        ({"sensitivity": "high"}, "sensitivity is 'high'"),
        ({"of": 5000}, "of is 5000"),
        ({"of": 0}, "of is 0"),
    ],
)
def test_impossible_icons_are_told_in_a_sentence(wrong: dict[str, object], said: str) -> None:
    with pytest.raises(FrequencyError, match=said):
        milia.IconArray(**wrong)  # type: ignore[arg-type]


def test_every_survey_is_shown_with_who_was_examined_and_its_source() -> None:
    twin = milia.IntervalPlot().twin()
    shown = {each["key"]: each for each in milia.IntervalPlot().content["surveys"]}
    surveys = published_surveys(load("numbers"))
    assert set(shown) == set(surveys["reference_key"])
    for row in surveys.itertuples():
        survey = shown[row.reference_key]
        told = ", ".join(filter(None, (survey["place"], survey["who"])))
        assert told == row.population
        assert survey["source"].replace("&", "&amp;") in twin
        assert f"{row.successes:,} of {row.n:,}" in twin


def test_the_statement_of_reviews_stands_beside_the_pooled_figure() -> None:
    part = milia.IntervalPlot()
    surveys = published_surveys(load("numbers"))
    estimate = pooled(surveys["successes"], surveys["n"]).estimate
    assert part.content["claim"]["band"] == [0.4, 0.5]
    assert f"surveys pooled: {100 * estimate:.2g} %" in part.twin()
    assert f"pooled: {estimate:.0%}" in part.plain()


def test_survey_that_was_not_read_in_full_says_so() -> None:
    numbers = load("numbers")
    partial = set(numbers.loc[numbers["verified"] == "partial", "reference_key"])
    for survey in milia.IntervalPlot().content["surveys"]:
        assert ("Not read in full" in survey["source"]) == (survey["key"] in partial)


def test_waiting_starts_from_the_invented_newborns_and_says_what_is_assumed() -> None:
    part = milia.Simulator("waiting")
    start = part.content["start"]
    assert "ASSUMPTION" in part.content["note"]
    assert start["effect"] == 0
    made = simulate_waiting(seed=start["seed"])
    better = made.groupby("did")["better"].mean()
    for did in (REMEDY, WAITED):
        assert f"{100 * better[did]:.0f} of 100" in part.twin()


def test_confounding_tells_both_differences_and_that_it_is_made_up() -> None:
    part = milia.Simulator("confounding")
    people = milia.simulate_confounding()
    crude, within = milia.crude_difference(people), milia.adjusted_difference(people)
    assert f"Crude: {100 * crude:.1f} more of 100 have milia" in part.twin()
    assert f"Within the same sun damage: {100 * within:.1f} more of 100" in part.twin()
    note = part.content["note"]
    assert {"SYNTHETIC", "ASSUMPTION"} <= set(re.findall(r"[A-Z]{4,}", note))
    assert "sun “plausible” and heavy creams “plausible”" in note


def test_survey_simulator_starts_from_the_published_surveys() -> None:
    content = milia.Simulator("survey").content
    surveys = published_surveys(load("numbers"))
    assert content["start"]["n"] == surveys["n"].min()
    assert content["published"] == pytest.approx((surveys["percent"] / 100).tolist())
