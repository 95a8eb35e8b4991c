"""The audit of a decision aid: judged by what a page says, not by the words that it holds."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milia.aid.audit import audit_page
from milia.data import load

PAGES = Path(__file__).parent / "bad_pages"
SOUND = (PAGES / "sound.html").read_text(encoding="utf-8")
WAITING_ROW = SOUND[SOUND.index("<tr><td>Wait<") : SOUND.index("<tr><td>Have")]
FREEZING_ROW = SOUND[SOUND.index("<tr><td>Freeze") : SOUND.index("</table>")]


def failed(html: str) -> list[str]:
    """Return the checks that a page fails."""
    audit = audit_page(html)
    return list(audit.loc[~audit["passed"], "check_id"])


def why(html: str, check: str) -> str:
    return str(audit_page(html).set_index("check_id").loc[check, "why"])


def altered(old: str, new: str) -> str:
    """Return the sound page with one thing changed."""
    assert SOUND.count(old) >= 1, old
    return SOUND.replace(old, new)


def test_a_page_written_by_hand_passes_every_check() -> None:
    audit = audit_page(SOUND)
    checks = load("ipdas_checks")
    assert audit["passed"].all(), audit[~audit["passed"]].to_string()
    assert audit["check_id"].tolist() == checks["check_id"].tolist()
    assert audit["kind"].tolist() == checks["kind"].tolist()
    assert audit["check"].tolist() == checks["what_the_page_must_do"].tolist()
    assert audit["why"].str.endswith((".", "”.")).all()


@pytest.mark.parametrize(
    ("name", "checks", "told"),
    [
        ("nobody_looked", ["D04", "D11"], "“Freeze them”, under “Benefit”"),
        ("one_sided", ["D07"], "13 words for it and 3 against it"),
        ("no_source", ["D08"], "“70 to 100 of 100 people are rid of them in one visit”"),
    ],
)
def test_a_bad_page_fails_the_right_checks_alone(name: str, checks: list[str], told: str) -> None:
    html = (PAGES / f"{name}.html").read_text(encoding="utf-8")
    assert failed(html) == checks
    assert all(told in why(html, check) for check in checks)


def test_a_page_of_keywords_fails_all_but_the_count_of_options() -> None:
    html = (PAGES / "keywords.html").read_text(encoding="utf-8")
    assert failed(html) == [f"D{i:02}" for i in range(1, 13) if i != 3]


WEEKS = "They may stay to be seen for 8 to 52 weeks [ASSUMPTION]"
MONTHS = "Pale marks can stay for 2 to 9 months [spotcheck_cryo]"
BURDEN = "They may stay to be seen for a year or longer [medscape_milia]"
MARKS = "Pale marks can stay, and dark skin shows them more [spotcheck_cryo]"


@pytest.mark.parametrize(
    ("check", "old", "new"),
    [
        ("D01", "Milia are small cysts in the skin. Each holds keratin", "Many people have milia"),
        ("D02", "Should I wait, or have a doctor open them?", "There is a choice to be made."),
        ("D02", "Should I wait, or have a doctor open them?", "What are milia, and why?"),
        ("D03", FREEZING_ROW, ""),
        ("D03", "<td>Wait</td>", "<td>Use a cream</td>"),
        ("D06", "They do not hurt and do not itch.", ""),
        ("D06", "Some people mind how it looks in photos, and others forget about it.", ""),
        ("D07", "of 100 people are rid of them within", "of 1,000 people are rid of them within"),
        ("D07", "0 to 70 of 100 people are rid", "0 to 70 % of people are now rid"),
        ("D08", "cysts in the skin", "cysts of 1 to 2 mm in the skin"),
        ("D08", " [medscape_milia]", ""),
        ("D08", "Some people mind", "One in five people minds"),
        ("D09", "2026-11-20", "2026-02-30"),
        ("D09", "2026-11-20", "November 2026"),
        ("D09", "Made on 2026-11-20. ", ""),
        ("D10", "We will update it when a trial is published, and read it again", "We read it"),
        ("D12", "Nobody paid for this page.", ""),
        ("D12", "Nobody paid for this page.", "Funding: see website."),
        ("D12", "Nobody paid for this page.", "Paid for by [to be filled]."),
    ],
)
def test_one_thing_missing_fails_its_check_alone(check: str, old: str, new: str) -> None:
    assert failed(altered(old, new)) == [check]


@pytest.mark.parametrize("empty", ["", "–", "n/a", "to be added", "none", "[berk2008]"])
def test_an_empty_benefit_or_harm_is_named_with_its_place(empty: str) -> None:
    benefit = altered(
        "70 to 100 of 100 people are rid of them in one visit [medscape_ped, ASS", empty
    )
    assert "D05" not in failed(benefit)
    harm = altered(MARKS, empty)
    assert "D05" in failed(harm)
    assert "D04" not in failed(harm)
    assert why(harm, "D05").startswith("“Freeze them”, under “Harm or burden”, ")


@pytest.mark.parametrize("doubt", ["unknown", "Benefit: unknown", "?", "no data", "not known"])
def test_a_doubt_counts_once_it_says_who_looked(doubt: str) -> None:
    told = "Unknown: we searched PubMed for reports and found none of this kind"
    assert {"D04", "D11"} <= set(failed(altered(told, doubt)))
    assert "D04" not in failed(altered(told, f"{doubt}: our team read ten reviews"))
    assert "D04" not in failed(altered(told, f"{doubt}, says one review [berk2008]"))


def test_units_of_time_have_to_be_shared() -> None:
    html = altered(BURDEN, WEEKS).replace(MARKS, MONTHS)
    assert failed(html) == ["D07"]
    assert "week and month" in why(html, "D07")


def test_without_a_word_for_how_sure_an_effect_needs_an_interval() -> None:
    html = SOUND.replace("<td>very low</td>", "<td>read on</td>")
    assert failed(html) == ["D11"]
    assert "no interval and no word for how sure" in why(html, "D11")


def test_options_may_be_columns() -> None:
    rows = [row.split("</td>") for row in SOUND.split("<tr>") if row.startswith("<td>")]
    cells = [[cell.split("<td>")[1] for cell in row[:4]] for row in rows]
    heads = ["", "Benefit", "Harm", "Certainty"]
    turned = "".join(
        "<tr>" + "".join(f"<td>{cell}</td>" for cell in (head, *line)) + "</tr>"
        for head, *line in zip(heads, *cells, strict=True)
    )
    html = SOUND[: SOUND.index("<table>") + 7] + turned + SOUND[SOUND.index("</table>") :]
    assert failed(html) == []


def test_what_is_ruled_out_counts_as_named_when_a_reason_follows() -> None:
    html = altered(FREEZING_ROW, "")
    out = "<h2>Ruled out</h2><ul><li>Steam and scrubs: they scald [himdani2016].</li></ul>"
    assert failed(html.replace("<h2>What it", f"{out}<h2>What it")) == []
    bare = out.replace(": they scald [himdani2016]", "")
    assert failed(html.replace("<h2>What it", f"{bare}<h2>What it")) == ["D03"]


def test_the_readers_own_words_need_no_source() -> None:
    mine = "<h2>What matters to me</h2><p>I have 3 spots, and my wedding is in 5 weeks.</p>"
    assert failed(SOUND.replace("<h2>What it", f"{mine}<h2>What it")) == []
    assert failed(SOUND.replace("<h2>What it", f"{mine[29:]}<h2>What it")) == ["D08"]


def test_what_is_hidden_or_drawn_is_not_read() -> None:
    said = "<p>Nobody paid for this page.</p>"
    for cover in ("<div hidden>{}<br></div>", "<svg><text>{}</text></svg>", "<script>{}</script>"):
        assert failed(SOUND.replace(said, cover.format(said))) == ["D12"]


def test_tags_left_open_are_forgiven() -> None:
    html = SOUND
    for tag in ("</p>", "</td>", "</tr>", "</th>", "</li>", "</body>", "</html>"):
        html = html.replace(tag, "")
    assert failed(html) == []


def test_a_referral_needs_no_options_and_everything_else() -> None:
    start, end = SOUND.index("<h2>What you"), SOUND.index("<h2>What it")
    html = SOUND[:start] + SOUND[end:]
    audit = audit_page(html, refers=True).set_index("check_id")
    assert audit["passed"].all()
    assert audit["why"]["D03"].startswith("Does not apply")
    assert failed(html) == ["D03", "D04", "D05", "D07", "D11"]
    with_table = (PAGES / "one_sided.html").read_text(encoding="utf-8")
    assert not audit_page(with_table, refers=True).set_index("check_id").loc["D07", "passed"]


@pytest.mark.parametrize("nothing", ["", "   ", "<p>", "<table><tr><td>"])
def test_a_page_of_nothing_fails_every_check(nothing: str) -> None:
    assert len(failed(nothing)) == len(load("ipdas_checks"))


def test_a_page_that_is_no_text_is_told() -> None:
    with pytest.raises(TypeError, match="A page is a text of HTML, not PosixPath"):
        audit_page(PAGES / "sound.html")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("told", "fails"),
    [
        ("Updated on 2026-11-20. Next update: we will look again in November.", []),
        ("Made on 2026-11-20, and to be updated every year.", []),
        ("We will update this page on 2027-11-20.", ["D09"]),
        ("Last updated on 2026-11-20.", ["D10"]),
    ],
)
def test_the_day_it_was_made_is_not_the_day_it_will_be_updated(told: str, fails: list[str]) -> None:
    start, end = SOUND.index("<p>Made on"), SOUND.index("<p>Nobody paid")
    assert failed(f"{SOUND[:start]}<p>{told}</p>{SOUND[end:]}") == fails


@given(
    start=st.integers(0, len(SOUND)),
    size=st.integers(0, 400),
    put=st.text('<>/="&#!-?1 tdrh', max_size=9),
)
def test_any_damage_to_a_page_gives_twelve_answers(start: int, size: int, put: str) -> None:
    audit = audit_page(SOUND[:start] + put + SOUND[start + size :])
    assert len(audit) == 12
    assert audit["why"].str.len().gt(0).all()


CLEARED = "70 to 100 of 100 people are rid of them in one visit [medscape_ped, ASSUMPTION]"
BLEEDS = "It can bleed, and a small scar may stay in a few people [medscape_ped]"
SEARCHED = "Unknown: we searched PubMed for reports and found none of this kind"
ENDING = "<h2>What it is like"
UPDATE = "We will update it when a trial is published, and read it again every November."
FUNDING = "Nobody paid for this page."


@pytest.mark.parametrize(
    ("check", "old", "new"),
    [
        ("D01", "Milia are small cysts", "Milia are not cysts but small worms"),
        ("D02", "Should I wait, or have a doctor open them?", "Should I open a bank account?"),
        ("D03", "<td>Freeze them</td>", "<td>Wait and see</td>"),
        ("D03", "<td>Freeze them</td>", "<td>have a doctor: open them</td>"),
        ("D03", "<td>Wait</td>", "<td>Do not wait, come today</td>"),
        ("D04", CLEARED, "Good good good good good good good good [berk2008]"),
        ("D04", CLEARED, "See the website for all that there is to know [berk2008]"),
        ("D04", CLEARED, f"{BLEEDS}"),
        ("D08", "[medscape_ped, ASSUMPTION]", "[smith2019, ASSUMPTION]"),
        ("D08", "[medscape_ped, ASSUMPTION]", "[Smith2019]"),
        ("D08", "[medscape_ped, ASSUMPTION]", "[medscape_adults, berk2008]"),
        ("D08", "[medscape_ped, ASSUMPTION]", "(this is no ASSUMPTION)"),
        ("D08", CLEARED, f"99 of 100 are cured. {CLEARED}"),
        ("D08", "<td>Freeze them</td>", "<td>Freeze them (cures 99 of 100)</td>"),
        ("D08", "<th>Benefit</th>", "<th>Benefit (95 % at least)</th>"),
        ("D08", ENDING, f"<p>Ninety-nine per cent of all people are cured.</p>{ENDING}"),
        ("D08", ENDING, f"<p>Half of all people are cured.</p>{ENDING}"),
        ("D08", ENDING, f"<h2>What matters: the cure</h2><p>99 of 100 are cured</p>{ENDING}"),
        ("D08", ENDING, f"<svg><text>99 % are cured</text></svg>{ENDING}"),
        ("D08", ENDING, f"<img src=a.png alt='99 % are cured'>{ENDING}"),
        ("D08", "<ul><li>berk", "<p>The laser cures 99 of 100.</p><ul><li>berk"),
        ("D09", "2026-11-20", "9999-99-99"),
        ("D09", "2026-11-20", "9999-12-31"),
        ("D09", "Made on 2026-11-20.", "I was born on 2001-03-04 in a small town."),
        ("D10", UPDATE, "It will never be updated, whatever is found."),
        ("D10", UPDATE, "Nobody will update this page when a trial is published."),
        ("D11", "<td>very low</td>", "<td>no comment</td>"),
        ("D12", FUNDING, "No money grows on trees, as nobody doubts."),
        ("D12", FUNDING, "The laser is funded by the insurers."),
    ],
)
def test_a_page_written_to_cheat_a_check_fails_it(check: str, old: str, new: str) -> None:
    assert check in failed(altered(old, new))


@pytest.mark.parametrize(
    ("told", "passes"),
    [
        ("The clinic paid for this page.", True),
        ("Our own university pays for the course.", True),
        ("This page was paid for by the clinic.", True),
        ("The page was paid for.", False),
        ("Who paid for this page is not said.", False),
    ],
)
def test_who_paid_may_be_told_either_way(told: str, passes: bool) -> None:
    assert ("D12" not in failed(altered(FUNDING, told))) is passes


@pytest.mark.parametrize(
    "style", ["display:none", "DISPLAY : none", "visibility:hidden", "opacity:0", "font-size:0"]
)
def test_what_a_style_hides_is_not_read(style: str) -> None:
    hidden = SOUND.replace("<p>Nobody paid", f'<p style="color: red; {style}">Nobody paid')
    assert failed(hidden) == ["D12"]
    shown = SOUND.replace("<p>Nobody paid", '<p style="opacity: 0.9; font-size: 0.9em">Nobody paid')
    assert failed(shown) == []


def test_a_closed_dialog_is_not_read() -> None:
    said = "<p>Nobody paid for this page.</p>"
    assert failed(SOUND.replace(said, f"<dialog>{said}</dialog>")) == ["D12"]
    assert failed(SOUND.replace(said, f"<dialog open>{said}</dialog>")) == []


def test_nothing_known_of_any_option_is_no_benefit() -> None:
    benefit = "0 to 70 of 100 people are rid of them within six months [berk2008, ASSUMPTION]"
    html = altered(benefit, SEARCHED).replace(CLEARED, SEARCHED)
    assert "D04" in failed(html)
    assert "Nothing is known of any option" in why(html, "D04")


def test_titles_of_sources_and_own_words_do_not_tell_what_living_with_it_is_like() -> None:
    told = "They do not hurt and do not itch. Some people mind how it looks in photos"
    html = altered(told, "There is nothing more to say")
    own = f"<blockquote>{told}.</blockquote><h2>Sources</h2><ul><li>berk2008: {told}.</li></ul>"
    assert "D06" in failed(html.replace(ENDING, f"{own}{ENDING}"))


@pytest.mark.parametrize("told", ["2026-11-20", "Date: 2026-11-20.", "Version of 2026-11-20."])
def test_a_date_may_stand_alone(told: str) -> None:
    assert failed(altered("Made on 2026-11-20.", f"</p><p>{told}</p><p>")) == []
