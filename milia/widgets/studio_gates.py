"""Before anything is scored: what is left for a person, what is struck out, and why."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable
from typing import Any

import pandas as pd

from milia.markup import Html, tag
from milia.widgets.citations import cite

_WORDS = {"exclude": "Ruled out", "refer": "Only after a specialist has looked"}
_DOUBTS = {"partial": "partly verified", "from-memory": "not checked against a source"}
_Row = dict[Hashable, Any]


def short(treatment: str) -> str:
    """Return a treatment's name without its variants, for a label."""
    return re.split(r" / | \(", treatment, maxsplit=1)[0]


def sourced(source: str, verified: str = "yes") -> str:
    """Return the short citations of keys joined by semicolons, and what was not verified."""
    told = [cite(source.split(";"))] if source else []
    doubt = _DOUBTS.get(verified)
    return "; ".join(told + ([doubt] if doubt else []))


def referral_box(reasons: pd.DataFrame) -> Html:
    """Return why everything else stops, how soon to be seen, and that nothing is ranked."""
    listed = (
        tag(
            "li",
            tag("strong", f"When: {row['how_soon']}. "),
            f"{row['reason']}.",
            _source(row),
        )
        for row in reasons.to_dict("records")
    )
    return tag(
        "div",
        tag("p", tag("strong", "See a doctor first.")),
        tag("ul", *listed),
        tag(
            "p",
            "So nothing is compared or ranked here. Below you can still make the page to take with "
            "you.",
        ),
        **{"class": "milia-refer"},
    )


def gates_section(gates: pd.DataFrame, compared: Iterable[str], *, referred: bool) -> Html:
    """Return the options left with their cautions, those struck out, and those nobody reported.

    Parameters
    ----------
    gates : pandas.DataFrame
        What `milia.gates` gives.
    compared : iterable of str
        The options left to compare.
    referred : bool
        Whether everything but waiting stops; then what is struck out is not listed again.
    """
    left = set(compared)
    rows = gates.fillna("").to_dict("records")
    out = [row for row in rows if row["effect"] in _WORDS]
    silent = [row for row in rows if row["effect"] not in _WORDS and row["option"] not in left]
    parts = [_count(len(rows), len(left), len(out), len(silent))]
    if not referred:
        parts += [_left([row for row in rows if row["option"] in left]), _struck(out)]
    return tag("div", *parts, _silent(silent))


def _count(whole: int, left: int, out: int, silent: int) -> Html:
    words = f"Of {whole} options, {left or 'none'} {_is(left)} left to compare; {out} {_is(out)} "
    words += "struck out"
    if silent:
        words += f"; for {silent} nobody has reported a result in milia of this kind"
    return tag("p", words + ".")


def _is(count: int) -> str:
    return "is" if count == 1 else "are"


def _left(rows: list[_Row]) -> Html:
    items = (tag("li", tag("b", row["treatment"]), *_caution(row)) for row in rows)
    return tag("ul", *items, **{"class": "milia-left"})


def _caution(row: _Row) -> list[str]:
    if row["effect"] != "caution":
        return []
    return [
        " ",
        tag("span", "Care: ", **{"class": "milia-care"}),
        f"{row['reason']}.",
        _source(row),
    ]


def _struck(rows: list[_Row]) -> Html:
    """Return what is struck out, what shares a reason under that reason."""
    groups = by_reason(sorted(rows, key=lambda row: row["effect"] != "exclude"))
    items = (_reasoned(why, names) for why, names in groups.items())
    return tag("ul", *items, **{"class": "milia-struck"})


def by_reason(rows: Iterable[_Row]) -> dict[tuple[str, ...], list[str]]:
    """Return the treatments that share an effect, its reason, source and what was not verified."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for row in rows:
        why = (row["effect"], row["reason"], row["source"], row["verified"])
        groups.setdefault(why, []).append(row["treatment"])
    return groups


def _reasoned(why: tuple[str, ...], names: list[str]) -> Html:
    effect, reason, source, verified = why
    struck = (tag("s", name) for name in names)
    listed = Html("; ".join(struck))
    row: _Row = {"source": source, "verified": verified}
    word = tag("strong", f"{_WORDS[effect]}: ", **{"class": f"milia-{effect}"})
    return tag(
        "li", word, listed, tag("span", f"{reason}.", _source(row), **{"class": "milia-why"})
    )


def _source(row: _Row) -> Html:
    told = sourced(row["source"], row["verified"])
    return tag("span", f" ({told})", **{"class": "milia-sources"}) if told else Html("")


def _silent(rows: list[_Row]) -> Html:
    if not rows:
        return Html("")
    names = "; ".join(row["treatment"] for row in rows)
    return tag(
        "details",
        tag("summary", f"Not compared: {len(rows)} for which nobody has reported a result"),
        tag("p", f"{names}."),
        tag("p", "That nobody has reported it shows neither that it works nor that it does not."),
    )
