"""The rating of a page, point by point: DISCERN and the JAMA benchmarks as items.

No answer is right here. A panel rated the same page, and a learner sees its ratings after rating.
The items are made from tables, for each page that the panel rated:

1. the points of both instruments (`discern_items`, `jama_benchmarks`), in their order;
2. what the panel gave on each, and why (`discern_panel`);
3. what the page shows (`articles`, `article_features`) and says (`rating_passages`).
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from statistics import median_low
from typing import Any

from milia.data import load
from milia.quiz.items import Item, ItemError, Option

Row = dict[Hashable, Any]

NEAR = 1
"""A score this far from the panel's median, on a scale of 1 to 5, still counts as near it."""

_RATING_ID = re.compile(r"(S\d+)-(?:D\d+|J-\w+)")
_ANCHORS = {
    "1-5": {1: "1 no", 2: "2", 3: "3 in part", 4: "4", 5: "5 yes"},
    "0-1": {0: "0 no", 1: "1 yes"},
}
_FEATURES = (
    "named author",
    "author's credentials",
    "date of writing",
    "date of review",
    "list of references",
    "source named in the text",
    "offer of its own",
    "says who pays",
    "contact or booking",
)
_OVERALL = {1: "1 low", 2: "2", 3: "3 medium", 4: "4", 5: "5 high"}


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one rater of the panel gave, and why."""

    rater: str
    score: int
    reason: str


@dataclass(frozen=True, slots=True)
class Rating(Item):
    """One point on which a page is rated; an answer is a score of its `scale`.

    `instrument` and `point` name it as `discern_panel` does ("discern", "4"); `label` is short.
    `facts` are names and values of what the page shows, `passages` places and quotations.
    """

    article: str = ""
    instrument: str = ""
    point: str = ""
    label: str = ""
    scale: tuple[int, ...] = ()
    panel: tuple[Opinion, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    passages: tuple[tuple[str, str], ...] = ()

    @property
    def median(self) -> int:
        """The panel's median; of two middle scores the lower one."""
        return median_low(opinion.score for opinion in self.panel)

    def is_near(self, score: int) -> bool:
        """Whether a score is near the panel's median: within `NEAR`, or the same for yes and no."""
        return abs(score - self.median) <= (NEAR if len(self.scale) > 2 else 0)  # noqa: PLR2004


def ratings_of(article: str) -> list[Rating]:
    """Return every point on which a page is rated, in the order of the instruments.

    Raises
    ------
    ItemError
        When the panel did not rate such a page; the sentence names those that it rated.
    """
    rated = sorted(load("discern_panel")["article"].unique())
    if article not in rated:
        raise ItemError(f"The panel rated no page {article!r}; it rated {', '.join(rated)}.")
    panel, passages = _rows("discern_panel", article), _rows("rating_passages", article)
    facts = _facts(article)
    return [
        Rating(
            id=f"{article}-{code}",
            version=1,
            lesson="06",
            objectives=("O6",),
            bloom="evaluate",
            kind="rating",
            stem=stem.format(page=article),
            options=tuple(Option(text) for text in scale.values()),
            article=article,
            instrument=instrument,
            point=point,
            label=label,
            scale=tuple(scale),
            panel=_opinions(panel, instrument, point),
            facts=facts,
            passages=_passages(passages, code),
        )
        for code, instrument, point, label, stem, scale in _points()
    ]


def rating(item_id: str) -> Rating | None:
    """Return the rating with this id, such as ``"S3-D04"``; None when it is no rating's id.

    Raises
    ------
    ItemError
        When it is written like a rating's, and there is no such page or point.
    """
    found = _RATING_ID.fullmatch(str(item_id))
    if found is None:
        return None
    ratings = {each.id: each for each in ratings_of(found[1])}
    if item_id not in ratings:
        raise ItemError(f"There is no rating {item_id!r}; there are {', '.join(ratings)}.")
    return ratings[item_id]


def _points() -> Iterator[tuple[str, str, str, str, str, dict[int, str]]]:
    """Yield code, instrument, point, label, stem and scale of each point."""
    for row in load("discern_items").to_dict("records"):
        scale = _OVERALL if row["section"] == "overall" else _ANCHORS[row["scale"]]
        number, label = row["item"], row["short_label"]
        stem = f"DISCERN {number}. How does page {{page}} do on this point: {label}?"
        yield f"D{number:02}", "discern", str(number), label, stem, scale
    for row in load("jama_benchmarks").to_dict("records"):
        name = row["benchmark"]
        stem = f"JAMA benchmark {name}, page {{page}}: {row['what_it_asks']}?"
        yield f"J-{name}", "jama", name, f"JAMA: {name}", stem, _ANCHORS[row["scale"]]


def _rows(table: str, article: str) -> list[Row]:
    rows = load(table).fillna("").to_dict("records")
    return [row for row in rows if row["article"] == article]


def _opinions(panel: list[Row], instrument: str, point: str) -> tuple[Opinion, ...]:
    mine = [row for row in panel if (row["instrument"], row["item"]) == (instrument, point)]
    return tuple(
        Opinion(row["rater"], int(row["score"]), row["reason"].rstrip(".") + ".")
        for row in sorted(mine, key=lambda row: row["rater"])
    )


def _passages(passages: list[Row], code: str) -> tuple[tuple[str, str], ...]:
    mine = [row for row in passages if code in row["points"].split(";")]
    return tuple((row["paragraph"] + _bracketed(row["about"]), row["quotation"]) for row in mine)


def _facts(article: str) -> tuple[tuple[str, str], ...]:
    """Return what tells nothing of the panel's view: how long, by whom, when, from what, sold."""
    (page,) = _rows("articles", article)
    shown = {row["feature"]: row for row in _rows("article_features", article)}
    return (
        ("Title", page["title"]),
        ("Length", f"{page['words']:,} words, reading grade {page['reading_grade']:.1f}"),
        *((name.capitalize(), _shown(shown[name])) for name in _FEATURES),
    )


def _shown(feature: Row) -> str:
    where = _bracketed(feature["where"].replace(";", ", "))
    return f"{feature['shown']}: {feature['detail']}{where}"


def _bracketed(words: str) -> str:
    return f" ({words})" if words else ""
