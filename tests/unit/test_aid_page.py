"""The page for the doctor: what stands on it for each of the eight, and what never does."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import milia
from milia.aid.page import page_html
from milia.aid.reading import Page, read_page
from milia.aid.statements import keys_in
from milia.data import load
from milia.science.appraisal import reading_grade
from milia.science.tradeoffs import Patient, gates, options, patient, referral

DAY = date(2026, 11, 23)
PEOPLE = list(load("patients")["patient_id"])
REFERRED = [name for name in PEOPLE if len(referral(patient(name)))]
OFFERED = [name for name in PEOPLE if name not in REFERRED]
NOT_OFFERED = (
    "Only with a specialist, and why",
    "Ruled out for you, and why",
    "Left out: no report found",
)


def page(name: str) -> Page:
    return read_page(page_html(patient(name), made=DAY))


def section(name: str, title: str) -> str:
    """Return what stands under a heading."""
    blocks = page(name).blocks
    return "\n".join(b.text for b in blocks if b.section == title and b.kind != "h2")


@pytest.mark.parametrize("name", PEOPLE)
def test_the_page_passes_its_own_audit(name: str) -> None:
    audit = milia.DoctorPage(name, date=DAY).audit()
    assert audit["passed"].all(), audit[~audit["passed"]].to_string()


@pytest.mark.parametrize("name", PEOPLE)
def test_the_page_can_be_read_at_grade_8(name: str) -> None:
    made = milia.DoctorPage(name, date=DAY)
    prose = "\n".join(block.text for block in read_page(made.html).blocks)
    assert made.reading_grade <= 8
    assert reading_grade(prose) <= 8


@pytest.mark.parametrize("name", PEOPLE)
def test_nothing_on_the_page_is_fetched_or_run(name: str) -> None:
    html = page_html(patient(name), made=DAY)
    assert not re.search(r"<script|<link|<img|<iframe|\bsrc=|@import|url\(|\bon\w+=|http", html)
    assert html.startswith('<!doctype html>\n<html lang="en">')


@pytest.mark.parametrize("name", OFFERED)
def test_the_options_are_those_that_the_gates_leave_in_their_order(name: str) -> None:
    words = load("plain_words").set_index("id")["words"]
    left = list(dict.fromkeys(options(patient(name))["option"]))
    (table,) = page(name).tables
    assert len(table.rows) == len(left)
    for option, (head, *_) in zip(left, table.rows, strict=True):
        assert head.startswith(words[option])


@pytest.mark.parametrize("name", OFFERED)
def test_every_interval_is_the_tables_own(name: str) -> None:
    left = options(patient(name)).set_index(["criterion", "option"])
    (table,) = page(name).tables
    names = list(dict.fromkeys(left.index.get_level_values("option")))
    for option, (_, benefit, harm, time, *_) in zip(names, table.rows, strict=True):
        for text, criterion in ((benefit, "clearing"), (harm, "mark"), (time, "time")):
            row = left.loc[(criterion, option)]
            assert f"{row['low']:.0f} to {row['high']:.0f} " in text, (option, criterion)


@pytest.mark.parametrize("name", OFFERED)
def test_every_other_treatment_is_named_with_its_reason_or_all_are_together(name: str) -> None:
    words = load("plain_words").set_index("id")["words"]
    left = set(options(patient(name))["option"])
    told = "".join(section(name, title) for title in NOT_OFFERED).lower()
    others = [option for option in gates(patient(name))["option"] if option not in left]
    if "needles, freezing, lasers, peels, creams, medicines and home cures:" in told:
        assert left == {"waiting"}
    else:
        assert all(words[option].lower() in told for option in others)


@pytest.mark.parametrize("name", OFFERED)
def test_a_rule_that_was_checked_in_part_says_so(name: str) -> None:
    table = load("gates").set_index("gate_id")
    words = load("plain_words").set_index("id")["words"]
    told = page(name).text
    for gate in table.index:
        after = told.split(words[gate])[1:]
        assert all(
            ("(partly verified)" in rest[:90]) == (table.loc[gate, "verified"] != "yes")
            for rest in after
        ), gate


@pytest.mark.parametrize("name", REFERRED)
def test_who_has_to_be_seen_first_reads_why_and_how_soon_and_no_option(name: str) -> None:
    words = load("plain_words").set_index("id")["words"]
    reasons = load("gates").set_index("reason")["gate_id"]
    told = section(name, "See a doctor first")
    for row in referral(patient(name)).to_dict("records"):
        assert f"{words[reasons[row['reason']]]}. When: " in told
        assert row["source"].split(";")[0] in told
    assert "Ask for a visit with your family doctor or a skin doctor" in told
    assert not page(name).tables
    assert "when it began" in section(name, "Tell the doctor")


@pytest.mark.parametrize("name", REFERRED)
def test_who_has_to_be_seen_first_reads_that_before_all_else(name: str) -> None:
    titles = [block.text for block in page(name).blocks if block.kind == "h2"]
    assert titles[0] == "See a doctor first"


@pytest.mark.parametrize("name", PEOPLE)
def test_what_to_say_in_the_room_stands_before_the_options_and_signs_before_reasons(
    name: str,
) -> None:
    titles = [block.text for block in page(name).blocks if block.kind == "h2"]
    order = ["The choice", "What matters to me", "My questions", "Tell the doctor"]
    assert [title for title in titles if title in order] == order
    assert titles.index("Tell the doctor") < titles.index("When to be seen soon")
    later = {*NOT_OFFERED, "What is unknown"} & set(titles)
    assert all(titles.index("When to be seen soon") < titles.index(title) for title in later)


@pytest.mark.parametrize("name", OFFERED)
def test_waiting_is_explained_and_so_are_guesses_brackets_and_how_sure(name: str) -> None:
    assert "That means: leave the skin alone" in section(name, "The choice")
    told = section(name, "How to read it")
    for sign in ("ASSUMPTION marks a guess", "square brackets", "small picture", "“How sure”"):
        assert sign in told


@pytest.mark.parametrize("name", OFFERED)
def test_a_time_at_the_end_of_its_scale_is_not_the_end_of_the_wait(name: str) -> None:
    times = options(patient(name)).query("criterion == 'time'").to_dict("records")
    (table,) = page(name).tables
    for row, cells in zip(times, table.rows, strict=True):
        assert ("weeks or longer" in cells[3]) == (row["high"] >= row["worst"])
        assert ("nobody has told" in cells[3]) == (row["basis"] == "none")


def test_what_pregnancy_rules_out_is_said_to_who_did_not_say_that_she_is_pregnant() -> None:
    (table,) = read_page(page_html(Patient(), made=DAY)).tables
    heads = [head for head, *_ in table.rows]
    assert any("Tretinoin" in head for head in heads)
    for head in heads:
        assert ("must not be used in or before pregnancy" in head) == bool(
            re.search("Tretinoin|Adapalene", head)
        )


def test_what_a_specialist_may_do_is_not_told_as_ruled_out() -> None:
    assert "with a needle" in section("lid_margin", "Only with a specialist, and why")
    assert "needle" not in section("lid_margin", "Ruled out for you, and why")


def test_an_unwell_newborn_is_seen_the_same_day() -> None:
    html = page_html(Patient(conditions=frozenset({"newborn", "newborn_unwell"})), made=DAY)
    told = read_page(html).text
    assert "Go to a children’s doctor or a hospital today." in told
    assert "When: the same day [neonatal_pustules_fpn, aafp_neonatal2009] (partly verified)" in told


@pytest.mark.parametrize("name", PEOPLE)
def test_every_source_in_the_text_is_in_the_list_and_no_other(name: str) -> None:
    blocks = page(name).blocks
    listed = [b.text.split(":")[0] for b in blocks if b.section == "Sources" and b.kind == "li"]
    read = "\n".join(b.text for b in blocks if b.section != "Sources")
    cells = "\n".join(cell for table in page(name).tables for row in table.rows for cell in row)
    assert listed == sorted(set(keys_in(f"{read}\n{cells}")))


@pytest.mark.parametrize("name", PEOPLE)
def test_no_option_is_ranked(name: str) -> None:
    html = page_html(patient(name), made=DAY)
    assert not re.search(r"\brank|\bbest\b|\bwinner|\bscore|recommend|\b1st\b|first place", html)


def test_what_matters_is_told_in_words_weightiest_first() -> None:
    html = page_html(
        Patient(), made=DAY, points={"cost": 20, "mark": 80, "pain": 0, "time": 30, "clearing": 48}
    )
    told = [b.text for b in read_page(html).blocks if b.section == "What matters to me"]
    assert told[1:] == [
        "Matters most: whether a mark or scar stays.",
        "Matters a lot: whether it is gone within half a year.",
        "Matters some: how soon it is gone and healed.",
        "Matters little: what it costs.",
        "Does not matter: how much it hurts on the day.",
    ]


def test_points_of_nought_are_told_as_such() -> None:
    html = page_html(Patient(), made=DAY, points={"cost": 0, "mark": 0})
    assert "Does not matter: whether a mark or scar stays; what it costs." in html


def test_words_of_the_person_are_kept_as_they_are() -> None:
    said = 'I "hate" <script>alert(1)</script> scars & marks.\n\nReally — ✓ 中'
    html = page_html(Patient(), made=DAY, matters=said, questions=["<b>Why?</b>", "  "])
    assert "<script" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt; scars &amp; marks.\n\nReally — ✓ 中" in html
    assert "<li>&lt;b&gt;Why?&lt;/b&gt;</li>" in html
    assert milia.audit_page(html)["passed"].all()


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"matters": "x" * 2000}, "2,000 characters long, and the page has room for 1,000"),
        ({"questions": ["x" * 201]}, "Question 1 is 201 characters long"),
        ({"questions": ["Why?"] * 6}, "There are 6 questions; the page has room for 5"),
        ({"points": {"speed": 3}}, "'speed' is no criterion"),
    ],
)
def test_what_the_page_has_no_room_for_is_told(given: dict[str, object], sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        page_html(Patient(), made=DAY, **given)  # type: ignore[arg-type]


def test_questions_as_one_text_are_told() -> None:
    with pytest.raises(TypeError, match="Give the questions as a list"):
        page_html(Patient(), made=DAY, questions="Why?")


def test_the_page_bears_todays_date_or_the_one_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("milia.quiz.clock.now", lambda: datetime(2027, 2, 3, tzinfo=UTC))
    assert "Made on 2027-02-03." in milia.DoctorPage("teenager").html
    assert "Made on 2026-11-23." in milia.DoctorPage("teenager", date="2026-11-23").html
    with pytest.raises(ValueError, match=r"'23\.11\.2026' is no day: write it as 2026-11-23"):
        milia.DoctorPage("teenager", date="23.11.2026")


def test_the_page_is_written_where_it_is_told_to(tmp_path: Path) -> None:
    made = milia.DoctorPage("teenager", date=DAY)
    file = made.write(tmp_path / "page.html")
    assert file.read_text(encoding="utf-8") == made.html
    assert made.write(file) == file
    with pytest.raises(ValueError, match=r"'notes\.ipynb' end in \.html"):
        made.write(tmp_path / "notes.ipynb")
    with pytest.raises(FileNotFoundError, match="There is no folder"):
        made.write(tmp_path / "nowhere" / "page.html")


@pytest.mark.parametrize("name", ["teenager", "many_blisters"])
def test_the_twin_shows_the_audit_and_folds_the_text_and_no_date(name: str) -> None:
    bundle = milia.DoctorPage(name, date="2031-05-06")._repr_mimebundle_()
    assert bundle["text/plain"] == "The page for the doctor: it passes 12 of 12 checks"
    for check in load("ipdas_checks")["check_id"]:
        assert f'<th scope="row">{check}</th>' in bundle["text/html"]
    assert not re.search(r"<svg|<style|<script| id=| style=|2031-05-06", bundle["text/html"])


def test_every_counted_mark_is_of_people_treated_for_something_else() -> None:
    outcomes = load("outcomes")
    counted = outcomes[(outcomes["criterion"] == "mark") & (outcomes["basis"] == "counted")]
    assert len(counted)
    assert counted["note"].str.contains("of milia|other reasons").all()


def test_plain_words_name_every_treatment_gate_and_criterion_once() -> None:
    words = load("plain_words").groupby("subject")["id"].apply(list)
    assert words["treatment"] == list(load("treatments")["treatment_id"])
    assert words["gate"] == list(load("gates")["gate_id"])
    assert words["criterion"] == list(load("criteria")["criterion"])


def test_who_brings_no_words_finds_room_to_write_them() -> None:
    html = page_html(Patient(), made=DAY)
    assert "Write here what matters most to you:" in html
    assert "<ul></ul>" not in html
    assert "Write here" not in page_html(Patient(), made=DAY, matters="No scars.")


def test_a_newborn_is_known_by_kind_and_age_too() -> None:
    baby = Patient(type="congenital", age=0.02)
    html = page_html(baby, made=DAY)
    assert "Shall we leave our baby’s milia alone" in html
    assert "the same day: blisters" in html


@pytest.mark.parametrize("condition", load("conditions")["condition_id"])
def test_any_condition_alone_gives_a_page_that_passes_and_can_be_read(condition: str) -> None:
    made = milia.DoctorPage(Patient(conditions=frozenset({condition})), date=DAY)
    audit = made.audit()
    assert audit["passed"].all(), audit[~audit["passed"]].to_string()
    assert made.reading_grade <= 8
