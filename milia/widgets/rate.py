"""`milia.rate`: a page rated point by point, beside a panel that rated it."""

from __future__ import annotations

from typing import Any

from milia.markup import Html, bullets, folded_table, tag
from milia.quiz.journal import journal
from milia.quiz.own_ratings import comparison, own_scores, start_over
from milia.quiz.rating import Rating, ratings_of
from milia.widgets.deck import Button, Deck, NewCard
from milia.widgets.item_card import ItemCard
from milia.widgets.rate_outcome import WHO, in_words, table_of
from milia.widgets.sheets import sheets_of

_ABOUT = (
    "Score each point for yourself, then see what the panel gave and why. No score is right or "
    "wrong. You can stop at any time: your scores are kept."
)
_BACK, _STOP = Button("back", "Back"), Button("stop", "Stop for now")
_CARRY_ON = Button("carry_on", "Carry on", main=True)
_END, _AGAIN = Button("end", "Compare what I rated"), Button("again", "Start over")


class Rate(Deck):
    """The points of a page, one at a time; it goes on at the first that is not rated.

    Parameters
    ----------
    article : str
        The page, such as ``"S3"``.

    Raises
    ------
    milia.quiz.items.ItemError
        If the panel rated no such page.
    """

    focus_on_card = False

    def __init__(self, article: str) -> None:
        self._article = article
        self._ratings = ratings_of(article)
        self._journal = journal()
        super().__init__()
        self._round = list(self._ratings)
        self._place = self._next_open(0)
        self._go_on()

    def press(self, does: str) -> None:
        """Go on or back, stop, carry on, compare, rate what was skipped, or start over."""
        if does == "stop":
            lines = ["Run this cell again, today or later, and you go on from here."]
            self.tell("Stopped for now", lines, [_CARRY_ON, _END])
            return
        if does == "again":
            start_over(self._article)
        if does in {"again", "skipped"}:
            self._round, self._place = self._open(), 0
        elif does == "next":
            self._place = self._next_open(self._place + 1)
        elif does == "back":
            self._place = max(0, self._place - 1)
        if does == "end":
            self._end()
        else:
            self._go_on()

    def twin(self) -> Html:
        """Return the points and, folded, what the panel gave; nothing of the learner."""
        facts = next(sheets_of(self._ratings[0]))
        return tag(
            "div",
            tag("p", tag("strong", f"Page {self._article}, rated point by point")),
            tag("p", f"{_ABOUT} {WHO}"),
            facts.twin(),
            bullets([f"{each.id}: {each.label}" for each in self._ratings]),
            tag("p", tag("em", "Run this cell to rate here, one point at a time.")),
            _panel_table(self._ratings),
        )

    def plain(self) -> str:
        """Return one fixed line."""
        return f"Rating of page {self._article}: {len(self._ratings)} points."

    def _own(self) -> dict[str, int]:
        return own_scores(self._ratings, self._journal.answers())

    def _open(self) -> list[Rating]:
        own = self._own()
        return [each for each in self._ratings if each.id not in own]

    def _next_open(self, first: int) -> int:
        """Return the first place from there on that is not rated: single cards rate points too."""
        own, end = self._own(), len(self._round)
        return next((i for i in range(first, end) if self._round[i].id not in own), end)

    def _go_on(self) -> None:
        if self._place >= len(self._round):
            self._end()
            return
        item, own = self._round[self._place], self._own()
        # What was rated before starting over is not shown again.
        card = (ItemCard if item.id in own else NewCard)(item)
        card.observe(self._rated, names="feedback")
        title = f"Rating {self._ratings.index(item) + 1} of {len(self._ratings)}"
        lines = [] if own else [_ABOUT]
        self.ask(title, [*lines, *self._notice()], card, self._buttons(rated=item.id in own))

    def _rated(self, change: dict[str, Any]) -> None:
        if change["new"]["done"]:
            self.offer(self._buttons(rated=True))

    def _buttons(self, *, rated: bool) -> list[Button]:
        following = Button("next", "Next", main=True) if rated else Button("next", "Skip")
        return [following, *([_BACK] if self._place else []), _STOP]

    def _end(self) -> None:
        own, left = self._own(), len(self._open())
        skipped = [Button("skipped", f"Rate the {left} left")] if left else []
        if not own:
            self.tell("Nothing rated yet", [_ABOUT], skipped)
            return
        title = f"You rated {len(own)} of {len(self._ratings)} points of page {self._article}"
        lines = [*in_words(comparison(self._ratings, own)), WHO]
        lines.append(f'The same as a table: milia.own_ratings("{self._article}")')
        table = table_of(self._ratings, own)
        self.tell(title, [*lines, *self._notice()], [*skipped, _AGAIN], table)

    def _notice(self) -> list[str]:
        return [self._journal.notice] if self._journal.notice else []


def rate(article: str) -> Rate:
    """Return the rating of a page, to be shown as a cell's last line.

    Sixteen points of DISCERN (`discern1999`) and the four JAMA benchmarks (`silberg1997`), one at
    a time; after each what a panel gave, at the end how far you agree with it.

    Parameters
    ----------
    article : str
        The page, ``"S0"`` to ``"S4"``.

    Raises
    ------
    milia.quiz.items.ItemError
        If the panel rated no such page.
    """
    return Rate(article)


def _panel_table(ratings: list[Rating]) -> Html:
    raters = sorted({opinion.rater for each in ratings for opinion in each.panel})
    rows = []
    for each in ratings:
        said = {opinion.rater: f"{opinion.score}. {opinion.reason}" for opinion in each.panel}
        rows.append((each.label, *(tag("td", said.get(rater, "–")) for rater in raters)))
    heads = ["Point", *(f"Rater {rater}" for rater in raters)]
    return folded_table("What the panel gave, and why", heads, rows)
