"""How far a learner has come, as the HTML that a page shows: tables, and the calibration curve."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from milia.markup import Html, tag
from milia.quiz.calibration import MEANT, WORDS, Calibration, Level, in_words
from milia.quiz.progress import Share, lessons, objectives

_COUNTED = (
    "Counted are the questions in cards, at their present version, by your last answer. Not "
    "counted are the pre-test and what you wrote in code. In the pictures, filled is right and "
    "striped is answered, but not right."
)
_KEY = (
    "Dot: share right, with its 95 % interval. Dashed: the share right that the word stands for, "
    "an ASSUMPTION."
)
_CURVE = "Share right in per cent, for each certainty. The figures stand in the table."


@dataclass(frozen=True, slots=True)
class _Plot:
    """The calibration curve's ground: a column for each certainty, 0 to 1 from the foot up."""

    columns: int
    width: int = 300
    height: int = 190
    left: int = 40
    right: int = 12
    top: int = 10
    bottom: int = 30

    @property
    def half(self) -> float:
        """Half the length of the dashed line in a column."""
        return (self.width - self.left - self.right) / self.columns / 2 - 8

    def x(self, place: int) -> float:
        return self.left + (place + 0.5) * (self.width - self.left - self.right) / self.columns

    def y(self, share: float) -> float:
        return self.top + (1 - share) * (self.height - self.top - self.bottom)


def progress_view(
    next_step: str,
    notice: str,
    shares: tuple[Sequence[Share], Sequence[Share]],
    curve: Calibration,
    count: int,
) -> Html:
    """Return what to do next and, after the first answer, tables and curve.

    Parameters
    ----------
    next_step
        What to do next, in a sentence.
    notice
        What the journal has to say, or nothing.
    shares
        What was answered by lesson, and by objective.
    curve
        How often the learner was right at each certainty.
    count
        How many answers there are.
    """
    head = [
        tag("p", "What to do next", **{"class": "milia-eyebrow"}),
        tag("p", next_step, **{"class": "milia-next"}),
    ]
    if notice:
        head.append(tag("p", notice))
    return Html("".join([*head, *(_figures(shares, curve) if count else [])]))


def _figures(shares: tuple[Sequence[Share], Sequence[Share]], curve: Calibration) -> Iterable[Html]:
    names = {lesson.number: f"{lesson.number} {lesson.title}" for lesson in lessons()}
    yield _shares("By lesson", "Lesson", shares[0], names | {"review": "Review cards"})
    aims = {name: f"{name} {sentence}" for name, sentence in objectives().items()}
    yield _shares("By objective", "At the end of the course you can", shares[1], aims)
    yield tag("p", _COUNTED, **{"class": "milia-why"})
    yield _calibration(curve)


def _table(caption: str, heads: Iterable[str], rows: Iterable[tuple[str, ...]]) -> Html:
    head = tag("tr", *(tag("th", text, scope="col") for text in heads))
    body = (
        tag("tr", tag("th", first, scope="row"), *(tag("td", cell) for cell in cells))
        for first, *cells in rows
    )
    return tag("table", tag("caption", caption), tag("thead", head), tag("tbody", *body))


def _shares(caption: str, head: str, shares: Iterable[Share], names: dict[str, str]) -> Html:
    rows = (
        (
            names.get(share.name, share.name.capitalize()),
            f"{share.answered} of {share.of}",
            f"{share.right} of {share.answered}" if share.answered else "–",
            _bar(share),
        )
        for share in shares
    )
    return _table(caption, (head, "Answered", "Right last time", "Picture"), rows)


def _bar(share: Share) -> Html:
    """Draw what is right, what is answered and what is left; the figures stand beside it."""
    pieces = (("known", share.right), ("tried", share.answered - share.right))
    drawn = (
        tag("span", **{"class": f"milia-{state}", "style": f"width: {100 * n / share.of:.4g}%"})
        for state, n in pieces
    )
    return tag("span", *drawn, **{"class": "milia-whole", "aria-hidden": "true"})


def _calibration(curve: Calibration) -> Html:
    key = tag("p", _KEY, **{"class": "milia-why"})
    picture = tag("div", _picture(curve.levels), key)
    return tag(
        "section",
        tag("p", "How well you know what you know", **{"class": "milia-heading"}),
        tag("div", picture, _levels(curve.levels), **{"class": "milia-pair"}),
        *(tag("p", line) for line in in_words(curve)),
        **{"aria-label": "Calibration"},
    )


def _levels(levels: Iterable[Level]) -> Html:
    rows = ((WORDS[level.certainty], *_said(level)) for level in levels)
    heads = ("You said", "Right", "95 % interval", "Stands for")
    return _table("How sure, and how often right", heads, rows)


def _said(level: Level) -> tuple[str, str, str]:
    meant = _percent(MEANT[level.certainty])
    if level.share is None or level.interval is None:
        return "no answer yet", "–", meant
    right = f"{_percent(level.share)}, {level.right}\u00a0of\u00a0{level.n}"
    low, high = level.interval
    return right, f"{_percent(low)} to {_percent(high)}", meant


def _picture(levels: Sequence[Level]) -> Html:
    plot = _Plot(len(levels))
    grid = (_rule(plot, share) for share in (0, 0.25, 0.5, 0.75, 1))
    marks = (_mark(plot, place, level) for place, level in enumerate(levels))
    about = {"class": "milia-curve", "role": "img", "aria-label": _CURVE}
    return tag("svg", *grid, *marks, viewBox=f"0 0 {plot.width} {plot.height}", **about)


def _rule(plot: _Plot, share: float) -> Html:
    y = plot.y(share)
    line = tag("path", d=f"M{plot.left} {y:g}H{plot.width - plot.right}")
    place = {"x": f"{plot.left - 5}", "y": f"{y + 4:g}", "text-anchor": "end"}
    return tag("g", line, tag("text", f"{100 * share:g}", **place), **{"class": "milia-grid"})


def _mark(plot: _Plot, place: int, level: Level) -> Html:
    """Draw one certainty: what its word stands for and, once there are answers, how it went."""
    x = f"{plot.x(place):g}"
    meant = f"M{plot.x(place) - plot.half:g} {plot.y(MEANT[level.certainty]):g}h{2 * plot.half:g}"
    drawn = [tag("path", **{"class": "milia-meant", "d": meant})]
    if level.share is not None and level.interval is not None:
        low, high = (f"{plot.y(end):.4g}" for end in level.interval)
        ends = "".join(f"M{plot.x(place) - 6:g} {end}h12" for end in (low, high))
        dot = {"cx": x, "cy": f"{plot.y(level.share):.4g}", "r": "5"}
        drawn.append(tag("path", **{"class": "milia-interval", "d": f"M{x} {low}V{high}{ends}"}))
        drawn.append(tag("circle", **{"class": "milia-dot"}, **dot))
    word = {"x": x, "y": f"{plot.height - 9}", "text-anchor": "middle"}
    return tag("g", *drawn, tag("text", WORDS[level.certainty], **word))


def _percent(share: float) -> str:
    return f"{100 * share:.0f}\u00a0%"
