"""What the checks of a6 say: of article and patient, of the form of answers, of pages."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from answers.page_a6_capstone import EXPLAINED, REFUTED, export, page

import milia
from milia.authoring.secret import DEMO
from milia.checks import a6_capstone as check
from milia.checks.a6_answers import points
from milia.checks.verdict import NotYet

GOOD = dict.fromkeys([f"c{number:02}" for number in range(1, 13)], "supported")
POOL = (DEMO / "a6_capstone" / "articles.json").read_text(encoding="utf-8")


@pytest.fixture
def beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a folder of one's own, with the articles in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "articles.json").write_text(POOL, encoding="utf-8")
    return tmp_path


def told(test: Callable[..., None], answer: object, *more: Any) -> str:
    with pytest.raises(NotYet) as caught:
        test(lambda: answer, *more)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def unwritten() -> Any:
    raise NotImplementedError


def test_article_and_patient_follow_from_the_id_alone() -> None:
    digest = hashlib.sha256(b"demo").hexdigest()
    people = list(milia.load("patients")["patient_id"])
    for given in ("demo", "  demo\n"):
        assert check.article_number(given) == int(digest[:8], 16) % 40 + 1
        assert check.patient_id(given) == people[int(digest[8:16], 16) % 8]


def test_a_class_spreads_over_all_articles_and_patients() -> None:
    students = [f"student{number}" for number in range(400)]
    assert {check.article_number(each) for each in students} == set(range(1, 41))
    assert len({check.patient_id(each) for each in students}) == 8


@pytest.mark.parametrize("answer", [lambda: 7, lambda: "  ", unwritten])
def test_without_an_id_the_notebook_shows_the_invented_student(
    answer: Callable[[], Any], capsys: pytest.CaptureFixture[str]
) -> None:
    assert check.student(answer) == "demo"
    assert "Not yet: my_id" in capsys.readouterr().out


def test_an_id_is_taken_as_it_is_and_what_follows_is_told(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert check.student(lambda: " Zoë O'Hara ") == "Zoë O'Hara"
    number = check.article_number("Zoë O'Hara")
    assert f"leads to article {number} and to the patient" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("content", "words"),
    [(None, "There is no articles.json"), ("[{]", "cannot be read"), ("[]", "has no article")],
)
def test_articles_that_are_not_there_are_told_in_a_sentence(
    beside: Path, content: str | None, words: str
) -> None:
    (beside / "articles.json").unlink()
    if content is not None:
        (beside / "articles.json").write_text(content, encoding="utf-8")
    with pytest.raises(NotYet, match=words):
        check.article("demo")


@pytest.mark.usefixtures("beside")
def test_the_article_is_the_one_with_the_number() -> None:
    assert check.article("demo")["number"] == check.article_number("demo")
    assert len(json.loads(POOL)) == len(check.pool()) == 40


@pytest.mark.parametrize(
    ("test", "answer", "words"),
    [
        (check.verdicts, ["supported"], "a list. It should return a dict"),
        (check.verdicts, {"c01": "supported"}, "no verdict on ['c02'"),
        (check.verdicts, GOOD | {"c13": "supported"}, "['c13'], which is no mark"),
        (check.verdicts, GOOD | {"c03": "true"}, "{'c03': 'true'}. A verdict is one of"),
        (check.ratings, (1,) * 16, "a tuple. It should return a list"),
        (check.ratings, [1, 2], "has 2 ratings; there are 16"),
        (check.ratings, [1, 2.0, *[3] * 14], "has [2.0] in it"),
        (check.ratings, [2] * 16, "has 2 for each question"),
        (points, [100], "a list. It should return a dict"),
        (points, {"cost": 100}, "has the names ['cost']; the criteria are"),
        (points, dict.fromkeys(milia.load("criteria")["criterion"], "100"), "Points are numbers"),
        (points, dict.fromkeys(milia.load("criteria")["criterion"], 50), "it should have 100"),
    ],
)
def test_a_form_that_is_not_asked_for_is_told(
    test: Callable[..., None], answer: object, words: str
) -> None:
    assert words in told(test, answer)


@pytest.mark.parametrize(
    ("html", "words"),
    [
        (b"<!doctype html>", "a bytes. It should return the page as one text"),
        ("<p>Milia</p>", "begins with '<p>milia</p>'"),
        (export(), "has 0 words of your own, and needs 80"),
    ],
)
@pytest.mark.usefixtures("beside")
def test_a_page_that_is_none_is_told(html: object, words: str) -> None:
    assert words in told(check.aid_options, html, "demo")


@pytest.mark.usefixtures("beside")
def test_each_visible_check_of_the_page_says_what_it_misses() -> None:
    good = page()
    assert "has the option ['Star dust" in told(
        check.aid_options, good.replace("<strong>Tretinoin cream", "<strong>Star dust"), "demo"
    )
    assert "No heading of your page has the word “matter”" in told(
        lambda aid: check.aid_figures(
            aid, lambda: dict(milia.patient("after_peel").weights), "demo"
        ),
        good.replace("What matters to me", "About me"),
    )
    assert "The row ['Do nothing for now (wait)'] of your table lacks an interval" in told(
        lambda aid: check.aid_figures(
            aid, lambda: dict(milia.patient("after_peel").weights), "demo"
        ),
        good.replace("8 to 52 weeks", "between 8 and 52 weeks", 1),
    )
    assert "“Article 13” does not stand" in told(check.aid_article, page(EXPLAINED * 2), "s1")
    assert "D09" in told(check.aid_checks, good.replace("2026-11-23", "one day"), "demo")
    assert "no title" in told(
        check.aid_plain, good.replace("<title>", "<title></title><!--"), "demo"
    )


@pytest.mark.usefixtures("beside")
def test_own_words_are_neither_the_librarys_nor_the_articles_nor_said_twice() -> None:
    alone = check.own_words_of(page(), "demo")
    assert alone > check.LEAST_OWN_WORDS
    assert check.own_words_of(page((EXPLAINED + REFUTED) * 2), "demo") == alone
    pasted = "".join(f"<p>{line}</p>" for line in check.article("demo")["lines"])
    assert check.own_words_of(page(EXPLAINED + REFUTED + pasted), "demo") == alone
    assert check.own_words_of(export(matters=EXPLAINED[60:]), "demo") == 0
    mould = "<p>As for {}, Kwame can choose it or leave it, and it is his skin.</p>"
    filled = "".join(mould.format(name) for name in milia.load("treatments")["treatment_id"])
    assert check.own_words_of(page(EXPLAINED + REFUTED + filled), "demo") < alone + 20
    reasons = " ".join(milia.load("claims")["reason"].dropna())
    assert (
        check.own_words_of(f"<h2>My own</h2><p>{reasons}</p>", "demo") < len(reasons.split()) / 50
    )


def test_who_has_to_see_a_doctor_gets_no_option_but_how_soon_and_why() -> None:
    adaeze = milia.patient("many_blisters")
    right = export("many_blisters")
    assert check.options_fault(right, adaeze) == ""
    assert check.figures_fault(right, adaeze) == ""
    assert "'waiting' is no option" in check.options_fault(export("lid_margin"), adaeze)
    calm = "<!doctype html><h1>Milia</h1><p>All is well, and nothing has to be done.</p>"
    assert "sends this patient to a doctor" in check.options_fault(calm, adaeze)
    assert "how soon" in check.figures_fault(calm, adaeze)
    assert check.figures_fault(calm, adaeze).count("no source for the reason") == 2


def test_a_page_without_a_drawings_words_is_told() -> None:
    drawn = page().replace("<footer", '<svg viewBox="0 0 1 1"></svg><img alt="picture"><footer')
    assert "a drawing (svg)" in check.reading_fault(drawn)
    assert "has no text for it" in check.reading_fault(drawn)


def test_a_true_short_sentence_may_be_anybodys_own() -> None:
    sentences = {
        "c01": {"sentence": "Milia are harmless."},
        "c02": {"sentence": "Steam opens them."},
    }
    verdicts = {"c01": {"verdict": "supported"}, "c02": {"verdict": "contradicted"}}
    html = "<h2>The article</h2><p>Article 3 says: “Steam opens them.” [berk2008]</p>{}"
    for more in ("", "<p>Milia are harmless.</p>"):
        assert check.article_fault(html.format(more), 3, sentences, verdicts) == ""
    sentences["c01"]["sentence"] = "Milia are as harmless as can be."
    more = "<p>Milia are as harmless as can be.</p>"
    assert "'supported'" in check.article_fault(html.format(more), 3, sentences, verdicts)


def test_a_page_is_shown_as_its_words(capsys: pytest.CaptureFixture[str]) -> None:
    hostile = "<h1>Milia</h1><script>alert(1)</script><p onclick='x()'>Wait &lt;b&gt;</p>"
    shown = check.show_page(lambda: hostile)
    assert shown is not None
    assert "Wait &lt;b&gt;" in shown._repr_html_()
    assert "alert" not in shown._repr_html_()
    assert "onclick" not in shown._repr_html_()
    assert "<table>" in check.show_page(page)._repr_html_()  # type: ignore[union-attr]
    assert check.show_page(unwritten) is None
    assert "is not written yet" in capsys.readouterr().out
