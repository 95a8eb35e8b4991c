"""The made-up articles beside one another: even, different, and of no use to who does not read."""

from __future__ import annotations

from itertools import combinations

from made_articles import ALL, BY_ID, LEDGER, POOL, RATE, Made, on_each_page

from milia.data import load
from milia.grading.articles import levels

WORDS, GRADES = 0.15, 1.5
"""How far a length may lie from the mean, and two reading grades from one another (ASSUMPTION)."""

VERDICTS = {
    "supported": 3,
    "partly supported": 2,
    "unsupported": 3,
    "contradicted": 2,
    "internally inconsistent": 2,
}


def test_the_pages_of_the_pool_have_the_same_number_of_claims_of_each_verdict() -> None:
    for made in POOL:
        assert made.counted("verdict") == VERDICTS
        assert len(made.key["contradictions"]) == 1


def test_the_pages_of_the_pool_have_the_same_kinds_of_faults() -> None:
    for made in POOL:
        kinds = [BY_ID[claim["statement"]].kind for claim in made.claims.values()]
        assert kinds.count("unsafe") == kinds.count("sales") == 1
        assert kinds.count("open") == 2
        assert kinds.count("cause") + kinds.count("remedy") == 2
        assert kinds.count("course") + kinds.count("wrong") == 2
        assert kinds.count("overconfident") + kinds.count("association") == 1
        assert kinds.count("cause") >= 1


def test_lengths_and_reading_grades_are_even() -> None:
    lengths = [made.key["words"] for made in POOL]
    mean = sum(lengths) / len(lengths)
    assert all(abs(length / mean - 1) <= WORDS for length in lengths)
    grades = [made.key["reading_grade"] for made in POOL]
    assert max(grades) - min(grades) <= GRADES


def test_no_two_pages_share_more_than_half_of_their_claims() -> None:
    claims = [{claim["statement"] for claim in made.claims.values()} for made in ALL]
    for one, other in combinations(claims, 2):
        assert len(one & other) <= 12 // 2


def test_each_question_is_answered_well_on_some_pages_and_badly_on_others() -> None:
    for question in set(range(1, levels.OVERALL)) - set(levels.NEVER_LOW):
        scores = [made.scores[question] for made in POOL]
        assert min(scores.count(1), scores.count(5)) >= 5, question
    for benchmark in load("jama_benchmarks")["benchmark"]:
        assert 5 <= sum(made.jama[benchmark] for made in POOL) <= 35


@on_each_page
def test_no_constant_comes_near_the_panel(made: Made) -> None:
    scores = made.scores.values()
    assert len(scores) == 16
    assert set(scores) == {1, 3, 5}
    for constant in range(1, 6):
        assert sum(abs(constant - score) <= 1 for score in scores) <= 9


def test_the_page_of_a3_has_few_claims_and_no_pair() -> None:
    assert len(RATE.claims) <= 6
    assert RATE.key["contradictions"] == []


def test_the_page_of_a4_has_what_its_steps_ask_for() -> None:
    verdicts = LEDGER.counted("verdict")
    assert set(verdicts) == set(load("claims")["verdict"])
    assert verdicts.total() == 20
    assert max(verdicts.values()) <= 8
    assert 2 <= len(LEDGER.key["contradictions"]) <= 3
    assert set(LEDGER.counted("link")) == {"cause", "association", ""}
    assert set(LEDGER.counted("evidence")) == {"cause", "association", "none", ""}
    assert len(LEDGER.counted("concept")) >= 4
    assert ("definition", "contradicted") in {
        (claim["topic"], claim["verdict"]) for claim in LEDGER.claims.values()
    }
