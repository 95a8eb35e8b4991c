"""The studio without a browser: what it says of each person, twins, privacy, errors."""

from __future__ import annotations

import base64
import json
import math
import re
from pathlib import Path
from typing import Any

import pytest

import milia
from milia.data import load
from milia.drawing.hundred import hundred
from milia.science.tradeoffs import TradeoffError, gates, options, patient, referral
from milia.widgets.studio import Studio
from milia.widgets.studio_frame import criteria

PEOPLE = load("patients")["patient_id"].tolist()
FORBIDDEN = re.compile(r"<(svg|style|script|input|button)| (id|style|class)=")
LARGEST_TWIN = 60_000
SECRET = {"conditions": ["pregnant", "keloid"], "points": {"cost": 77}}


def whole(share: float) -> int:
    return math.floor(100 * share + 0.5)


def answers(studio: Studio, **message: Any) -> dict[str, Any]:
    """Send a message as the page would, and return what comes back."""
    told: list[dict[str, Any]] = []
    studio.send = told.append  # type: ignore[assignment, method-assign]
    studio.receive(message)
    assert studio.error == ""
    (answer,) = told
    return answer


def view_of(name: str, conditions: list[str] | None = None) -> dict[str, Any]:
    answer = answers(Studio(), kind="choose", patient=name, conditions=conditions)
    view: dict[str, Any] = answer["view"]
    return view


@pytest.mark.parametrize("name", PEOPLE)
def test_each_person_gets_the_options_that_the_gates_leave(name: str) -> None:
    view = view_of(name)
    assert set(view["cells"]) == set(view["names"]) == set(options(patient(name))["option"])
    for treatment in gates(patient(name)).query("effect in ['exclude', 'refer']")["treatment"]:
        struck = f"<s>{treatment}</s>".replace("&", "&amp;") in view["gates"]
        assert struck == (len(referral(patient(name))) == 0)


@pytest.mark.parametrize("name", PEOPLE)
def test_referral_says_why_and_how_soon_and_compares_nothing(name: str) -> None:
    view, reasons = view_of(name), referral(patient(name))
    assert ("See a doctor first." in view["gates"]) == (len(reasons) > 0)
    for row in reasons.itertuples():
        assert f"When: {row.how_soon}" in view["gates"]
        assert str(row.reason) in view["gates"]
        assert view["cells"] == {} and view["table"] == ""


@pytest.mark.parametrize("name", ["newborn", "lid_margin"])
def test_waiting_alone_is_said_and_not_ranked(name: str) -> None:
    assert "Only waiting is left" in view_of(name)["gates"]
    assert "comes first" not in Studio(name).twin()


def test_reason_that_was_not_fully_verified_says_so_in_page_and_twin() -> None:
    assert "partly verified" in view_of("pregnant")["gates"]
    assert "partly verified" in Studio("pregnant").twin()


def test_condition_that_is_ticked_opens_and_closes_options() -> None:
    assert "tretinoin" in view_of("teenager")["cells"]
    assert "tretinoin" not in view_of("teenager", ["pregnant"])["cells"]
    assert "tretinoin" in view_of("me", [])["cells"]
    assert view_of("me", ["changing"])["cells"] == {}


def test_every_cell_has_an_interval_a_certainty_and_is_told_with_its_source() -> None:
    table, view = options(patient("after_peel")), view_of("after_peel")
    cells = re.findall(r"<td .*?</td>", view["table"])
    assert len(cells) == len(table)
    for cell, row in zip(cells, table.itertuples(), strict=True):
        assert f"{row.low:g}" in cell and f"{row.high:g}" in cell
        word = "nobody counted" if row.basis == "none" else row.certainty
        assert f"{word}</span>" in cell
        assert ("≈" in cell) == (row.basis == "word")
        assert ('class="milia-unknown"' in cell) == (row.basis == "none")
    words = re.findall(r"<li><b>.*?</li>", view["table"])
    assert len(words) == len(table)
    assert all(re.search(r"\(.+\)$|nobody has counted", line[:-5]) for line in words)


def test_bar_of_a_cell_runs_from_worst_on_the_left_to_best_on_the_right() -> None:
    table, view = options(patient("after_peel")), view_of("after_peel")
    bars = re.findall(r'style="left:([^%]+)%;width:([^%]+)%"', view["table"])
    assert len(bars) == len(table)
    for (left, width), row in zip(bars, milia.normalise(table).itertuples(), strict=True):
        assert float(left) == pytest.approx(100 * row.low, abs=0.5)
        assert float(width) == pytest.approx(100 * (row.high - row.low), abs=0.5)


def test_people_of_a_hundred_are_striped_where_nobody_has_counted() -> None:
    table, shown = options(patient("after_peel")), view_of("after_peel")["hundred"]
    blocks = dict(re.findall(r'data-block="(\w+)">(.*?)(?=<div data-block|$)', shown))
    assert list(blocks) == list(table["option"].unique())
    assert next(iter(blocks)) == "waiting" and list(blocks).index("extraction") < 2
    assert shown.index("<details>") > shown.index('data-block="extraction"')
    for row in table[table["criterion"].isin(["clearing", "mark"])].itertuples():
        name = {"clearing": "Gone within six months", "mark": "A mark that stays"}[row.criterion]
        side = blocks[row.option].split(f"<p>{name}</p>")[1].split("</section>")[0]
        known = row.basis == "counted" or row.certainty == "moderate"
        ends = (row.low, row.high) if known else (None, None)
        assert hundred(*ends) in side
        assert ("Nobody has counted." in side) == (not known)
        assert ("(ASSUMPTION)" in side) == (row.basis == "word")
        assert ("Source: " in side) == (row.basis == "counted")
        assert "no relative figure" in side


def test_harms_counted_are_drawn_and_the_others_named() -> None:
    shown = view_of("after_peel")["hundred"]
    for harm in load("harms").query("treatment_id in ['co2_laser', 'tretinoin']").itertuples():
        assert (f"<p>{harm.harm}</p>" in shown) == (not math.isnan(harm.low))
        assert harm.harm in shown


def test_waiting_stands_first_and_cannot_be_left_out() -> None:
    rows = re.findall(r'<th scope="row">(.*?)</th>', view_of("teenager")["table"])
    assert "Watchful waiting" in rows[0]
    assert "checkbox" not in rows[0]
    assert all("checkbox" in row for row in rows[1:])


@pytest.mark.parametrize("name", [*PEOPLE, "me"])
def test_twin_is_plain_small_and_the_same_each_time(name: str) -> None:
    twin = Studio(name).twin()
    assert not FORBIDDEN.search(twin)
    assert len(twin) < LARGEST_TWIN
    assert (twin, Studio(name).plain()) == (Studio(name).twin(), Studio(name).plain())
    assert "What is ruled out, and why" in twin


def test_twin_ranks_as_python_does() -> None:
    person = patient("teenager")
    ranked = milia.weighted(options(person), person.weights)
    first = milia.smaa(options(person), person.weights).first
    table = Studio("teenager").twin().split("weights imply")[-1]
    rows = [re.findall(r">([^<>]+)</t[dh]>", row) for row in re.findall(r"<tr>(.*?)</tr>", table)]
    expected = [
        [
            f"{whole(row.value)}",
            f"{whole(row.low)} to {whole(row.high)}",
            f"{whole(first[row.option])}",
        ]
        for row in ranked.itertuples()
    ]
    assert [row[1:] for row in rows[1:]] == expected
    assert "Illustrative" in table


def test_nothing_about_me_is_kept_in_the_widget_the_twin_or_the_journal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MILIA_HOME", str(tmp_path))
    studio, plain = Studio("me", **SECRET), Studio("me")
    before = json.dumps(studio.get_state(), default=str)
    chosen = answers(studio, kind="choose", patient="me", conditions=["keloid"])
    assert chosen["view"]["ticked"] == ["keloid"]
    answers(
        studio,
        kind="page",
        patient="me",
        conditions=["keloid"],
        points={},
        matters="It hurts",
        questions=["Why?"],
    )
    assert json.dumps(studio.get_state(), default=str) == before
    assert (studio.content, studio.twin()) == (plain.content, plain.twin())
    assert "view" in studio.content and studio.content["view"] is None
    assert list(tmp_path.rglob("*")) == []


def test_page_asks_for_what_is_not_in_the_widget() -> None:
    opened = answers(Studio("me", **SECRET), kind="open")
    assert opened["view"]["ticked"] == ["keloid", "pregnant"]
    assert opened["start"]["points"] == {"cost": 77.0}


def test_patient_of_ones_own_is_me() -> None:
    studio = Studio(milia.Patient(conditions=frozenset({"pregnant"}), weights={"cost": 100}))
    opened = answers(studio, kind="open")
    assert opened["view"]["ticked"] == ["pregnant"]
    assert opened["view"]["suggested"] == {"cost": 100.0}


def test_page_for_the_doctor_holds_the_words_and_passes_its_checks() -> None:
    made = answers(
        Studio(),
        kind="page",
        patient="teenager",
        conditions=[],
        points={"clearing": 100},
        matters="The photograph is on Friday",
        questions=["", "Will it leave a mark?", " "],
    )
    encoded = re.findall(r'href="data:text/html;base64,([^"]+)"', made["page"])[0]
    html = base64.b64decode(encoded).decode("utf-8")
    assert "The photograph is on Friday" in html
    assert "Will it leave a mark?" in html
    assert "12 of 12" in made["page"]


def test_error_is_shown_in_the_part() -> None:
    studio = Studio()
    studio.receive({"kind": "choose", "patient": "teenager", "conditions": ["pregnent"]})
    assert "There is no condition 'pregnent'" in studio.error


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"who": "tenager"}, "There is no patient 'tenager'"),
        ({"conditions": ["pregnent"]}, "There is no condition 'pregnent'"),
        ({"points": {"costs": 3}}, "There is no criterion 'costs'"),
        ({"points": {"cost": -5}}, "points for 'cost' is -5: give a number from 0 to 100"),
        ({"points": {"cost": "x"}}, "has to be a number"),
        ({"own": {"a": {}, "b": {}}}, "room for one criterion of your own"),
        ({"own": {"": {}}}, "give 1 to 40 letters"),
        ({"own": {"cost": {}}}, "There is a criterion 'cost' already"),
        ({"own": {"a": {"waiting": 11}}}, "give a number from 0 to 10"),
        ({"own": {"a": {"wait": 1}}}, "There is no treatment 'wait'"),
        ({"left_out": ["wait"]}, "There is no treatment 'wait'"),
        ({"compare": [{"costs": 1}]}, "There is no criterion 'costs'"),
    ],
)
def test_impossible_opening_is_told_in_a_sentence(wrong: dict[str, Any], said: str) -> None:
    with pytest.raises(TradeoffError, match=said):
        Studio(**wrong)


def test_every_criterion_has_a_letter_and_a_row() -> None:
    frame = Studio().content["frame"]
    for each in criteria():
        assert f'data-weight="{each["criterion"]}"' in frame
        assert f'data-letter="{each["letter"]}"' in frame


def test_nothing_is_called_best() -> None:
    studio = Studio()
    view = studio.content["view"]
    shown = re.sub(
        r"<[^>]+>", " ", "".join((studio.content["frame"], view["gates"], studio.twin()))
    )
    assert not re.search(r"\bbest (option|treatment|choice)", shown)
