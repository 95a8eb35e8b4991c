"""A hundred people as small squares: counted, guessed, or not."""

from __future__ import annotations

from milia.markup import Html

_SIDE, _STEP, _ROW = 4, 5, 10


def hundred(low: float, high: float, *, counted: bool) -> Html:
    """Return 100 squares: filled or heavily hatched up to the lowest figure, thinly to the highest.

    Parameters
    ----------
    low, high
        The ends of the interval, in people of 100.
    counted
        Whether somebody has counted; if nobody has, no square is filled.
    """
    least, most = round(low), round(high)
    solid = least if counted else 0
    paths = {
        "yes": map(_square, range(solid)),
        "no": map(_square, range(solid, 100)),
        "guess": map(_stroke, range(solid, least)),
        "perhaps": map(_stroke, range(least, most)),
    }
    drawn = "".join(f'<path class="{name}" d="{"".join(d)}"/>' for name, d in paths.items())
    size = _STEP * _ROW
    return Html(f'<svg class="people" viewBox="0 0 {size} {size}" aria-hidden="true">{drawn}</svg>')


def _corner(i: int) -> tuple[float, float]:
    return i % _ROW * _STEP + 0.5, i // _ROW * _STEP + 0.5


def _square(i: int) -> str:
    x, y = _corner(i)
    return f"M{x} {y}h{_SIDE}v{_SIDE}h-{_SIDE}z"


def _stroke(i: int) -> str:
    x, y = _corner(i)
    return f"M{x} {y + _SIDE}l{_SIDE}-{_SIDE}"
