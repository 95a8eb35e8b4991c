"""Each made-up article and its key: what the key says is so by the way the page was made."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations

from made_articles import ALL, BY_ID, POOL, TEMPLATES, Made, on_each_page, read

from milia.authoring.secret import DEMO
from milia.data import load
from milia.grading.articles import levels, templates, writing
from milia.science.appraisal import reading_grade, words

FOOTER = "A made-up page of the course on milia. It holds errors on purpose."
CLAIM = re.compile(r"(?:^|(?<=[.?\]] ))([^.?\]]+[.?]) \[(c\d\d)\]", re.MULTILINE)


def test_what_is_on_file_is_what_the_templates_give() -> None:
    """Each run of the tests has another hash seed, so an order of sets would show here."""
    assert writing.differing(DEMO) == []


def test_the_pool_has_forty_pages_each_with_its_own_title_and_all_have_the_footer() -> None:
    assert [made.page["number"] for made in POOL] == list(range(1, 41))
    assert list(read("a6_capstone/keys.json")) == [str(number) for number in range(1, 41)]
    assert len({made.page["title"] for made in POOL}) == len(POOL)
    assert {made.page["footer"] for made in ALL} == {FOOTER}


@on_each_page
def test_each_claim_stands_where_its_key_says(made: Made) -> None:
    found = CLAIM.findall("\n".join(made.page["lines"]))
    assert [mark for _, mark in found] == list(made.claims)
    assert list(made.claims) == [f"c{number:02}" for number in range(1, len(found) + 1)]
    for sentence, mark in found:
        assert sentence == made.claims[mark]["sentence"]
        assert f"{sentence} [{mark}]" in made.page["lines"][made.claims[mark]["line"] - 1]


@on_each_page
def test_length_and_grade_of_the_key_are_those_of_the_page(made: Made) -> None:
    assert "[c" not in made.text
    assert made.key["words"] == len(words(made.text))
    assert made.key["reading_grade"] == round(reading_grade(made.text), 1)


@on_each_page
def test_no_two_sentences_contradict_one_another_but_the_pairs(made: Made) -> None:
    marks = {claim["statement"]: mark for mark, claim in made.claims.items()}
    pairs = {tuple(pair) for pair in made.key["contradictions"]}
    assert pairs >= {
        tuple(sorted((marks[one], marks[other])))
        for one, other in combinations(marks, 2)
        if TEMPLATES.clash(BY_ID[one].says, BY_ID[other].says)
    }
    assert pairs == {
        tuple(sorted((marks[one.id], marks[other.id])))
        for planted in TEMPLATES.pairs.values()
        for one, other in planted
        if {one.id, other.id} <= set(marks)
    }


@on_each_page
def test_what_is_internally_inconsistent_is_one_of_one_pair(made: Made) -> None:
    in_pairs = Counter(mark for pair in made.key["contradictions"] for mark in pair)
    for mark, claim in made.claims.items():
        if claim["verdict"] == templates.INCONSISTENT:
            assert in_pairs[mark] == 1


@on_each_page
def test_what_is_known_of_a_cause_follows_from_the_table(made: Made) -> None:
    known = {"established": "cause", "case reports": "association"}
    level = load("causes").set_index("cause_id")["evidence_level"]
    verdicts = {
        ("cause", "cause"): {"supported"},
        ("association", "association"): {"supported"},
        ("cause", "association"): {"partly supported"},
        ("association", "none"): {"unsupported"},
        ("cause", "none"): {"unsupported", "contradicted", templates.INCONSISTENT},
    }
    for claim in made.claims.values():
        if not claim["link"]:
            assert claim["evidence"] == ""
            continue
        assert claim["evidence"] == known.get(level[claim["cause_id"]], "none")
        assert claim["verdict"] in verdicts[claim["link"], claim["evidence"]]
        assert (claim["verdict"] == "contradicted") == (level[claim["cause_id"]] == "contradicted")


@on_each_page
def test_the_ratings_follow_from_the_passages(made: Made) -> None:
    for question, blocks in TEMPLATES.blocks.items():
        for level, block in blocks.items():
            pieces = re.split(r"\{\w+\}", block.text)
            stands = bool(block.text) and all(piece in made.text for piece in pieces)
            if block.text:
                assert stands == (made.scores[question] == levels.SCORES[level])
    scores = [score for question, score in made.scores.items() if question <= 15]
    assert made.scores[16] == round(sum(scores) / 15)


@on_each_page
def test_the_benchmarks_follow_from_the_page(made: Made) -> None:
    assert made.jama == {
        "authorship": ", " in made.page["byline"],
        "attribution": "The sources of this page" in made.text,
        "disclosure": "Who pays for this page" in made.text,
        "currency": "last checked" in made.page["date"],
    }
    assert (made.page["date"] == "") == (made.scores[levels.DATE] == 1)


@on_each_page
def test_a_question_answered_badly_is_answered_by_no_claim_either(made: Made) -> None:
    low = {question for question, score in made.scores.items() if score == 1}
    for claim in made.claims.values():
        assert low.isdisjoint(BY_ID[claim["statement"]].touches)


@on_each_page
def test_what_is_left_out_is_named_and_is_not_told(made: Made) -> None:
    left_out = set(made.key["omissions"])
    assert len(left_out) >= 2
    assert left_out <= set(TEMPLATES.omissions)
    assert ("OA17" in left_out) != made.jama["authorship"]
    assert ("OA18" in left_out) != made.jama["disclosure"]
    assert ("OA11" in left_out) == (made.scores[11] == 1)
    if made.scores[11] == 5:
        assert left_out.isdisjoint({"OA20", "OA23"})
