"""A learner's own ratings of a page, and how far they agree with the panel's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

import pandas as pd

from milia.quiz.answers import Answer
from milia.quiz.items import Item
from milia.quiz.journal import journal
from milia.quiz.rating import Rating, ratings_of
from milia.science.agreement import kappa_interval, weighted_kappa
from milia.science.frequency_inputs import Interval


@dataclass(frozen=True, slots=True)
class Comparison:
    """A learner's scores beside the panel's median.

    `near` of the `rated` DISCERN points are within 1 of it, `same` of the `benchmarks` of JAMA the
    same. `kappa` (quadratic weights) and its 95 % `interval` are those of the rated DISCERN points,
    nan where undefined; `pairs` holds the kappa of each two raters of the panel over all of them.
    """

    near: int
    rated: int
    same: int
    benchmarks: int
    kappa: float
    interval: Interval
    pairs: dict[tuple[str, str], float]


def own_ratings(article: str) -> pd.DataFrame:
    """Return your own ratings of a page as a table.

    Parameters
    ----------
    article : str
        The page, such as ``"S3"``.

    Returns
    -------
    pandas.DataFrame
        A row for each point that you rated, by its last rating: `article`, `instrument` (discern
        or jama), `item`, named as in the table ``discern_panel``, and `score`. Empty at first, and
        after you started over.

    Raises
    ------
    milia.quiz.items.ItemError
        If the panel rated no such page.
    """
    ratings = ratings_of(article)
    scores = own_scores(ratings, journal().answers())
    rows = [
        (article, each.instrument, each.point, scores[each.id])
        for each in ratings
        if each.id in scores
    ]
    table = pd.DataFrame(rows, columns=["article", "instrument", "item", "score"])
    return table.astype({"article": "str", "instrument": "str", "item": "str", "score": "Int64"})


def own_scores(ratings: Iterable[Rating], answers: Iterable[Answer]) -> dict[str, int]:
    """Return the last score given on each point since the page was started over, by its id."""
    versions = {each.id: each.version for each in ratings}
    starts = {_start_of(each.article).id for each in ratings}
    scores: dict[str, int] = {}
    for answer in answers:
        if answer.item_id in starts:
            scores.clear()
        elif versions.get(answer.item_id) == answer.item_version:
            scores[answer.item_id] = answer.answer
    return scores


def start_over(article: str) -> None:
    """Let the ratings of a page given so far no longer count; the journal only ever grows."""
    journal().record(_start_of(article), None, correct=False)


def comparison(ratings: Iterable[Rating], scores: Mapping[str, int]) -> Comparison:
    """Compare a learner's scores, by the points' ids, with the panel's."""
    of = {
        name: [each for each in ratings if each.instrument == name and each.id in scores]
        for name in ("discern", "jama")
    }
    own = [scores[each.id] for each in of["discern"]]
    medians = [each.median for each in of["discern"]]
    near, same = (
        sum(each.is_near(scores[each.id]) for each in of[name]) for name in ("discern", "jama")
    )
    return Comparison(
        near=near,
        rated=len(own),
        same=same,
        benchmarks=len(of["jama"]),
        kappa=weighted_kappa(own, medians) if own else float("nan"),
        interval=kappa_interval(own, medians) if own else Interval(float("nan"), float("nan")),
        pairs=_pairs([each for each in ratings if each.instrument == "discern"]),
    )


def _pairs(ratings: list[Rating]) -> dict[tuple[str, str], float]:
    """Return the kappa of each two raters over the points that both rated."""
    given = [{opinion.rater: opinion.score for opinion in each.panel} for each in ratings]
    raters = sorted({rater for scores in given for rater in scores})
    return {
        (one, two): weighted_kappa([each[one] for each in both], [each[two] for each in both])
        for one, two in combinations(raters, 2)
        if (both := [each for each in given if {one, two} <= each.keys()])
    }


def _start_of(article: str) -> Item:
    return Item(f"{article}-start", 1, "06", ("O6",), "evaluate", "rating", "Start over")
