"""A hundred people as small squares: counted, guessed, or not."""

from __future__ import annotations

from milia.markup import Html

_SIDE, _STEP, _ROW = 4, 5, 10


def hundred(low: float, high: float, *, counted: bool) -> Html:
    """Return 100 squares: filled up to the lowest figure, hatched up to the highest.

    Parameters
    ----------
    low, high
        The ends of the interval, in people of 100.
    counted
        Whether somebody has counted; if nobody has, no square is filled.
    """
    solid = round(low) if counted else 0
    hatched = range(solid, round(high))
    squares = "".join(_square(i) for i in range(solid))
    strokes = "".join(_square(i) for i in range(solid, 100))
    lines = "".join(_stroke(i) for i in hatched)
    size = _STEP * _ROW
    return Html(
        f'<svg class="people" viewBox="0 0 {size} {size}" aria-hidden="true">'
        f'<path class="yes" d="{squares}"/><path class="no" d="{strokes}"/>'
        f'<path class="maybe" d="{lines}"/></svg>'
    )


def _corner(i: int) -> tuple[float, float]:
    return i % _ROW * _STEP + 0.5, i // _ROW * _STEP + 0.5


def _square(i: int) -> str:
    x, y = _corner(i)
    return f"M{x} {y}h{_SIDE}v{_SIDE}h-{_SIDE}z"


def _stroke(i: int) -> str:
    x, y = _corner(i)
    return f"M{x} {y + _SIDE}l{_SIDE}-{_SIDE}"
