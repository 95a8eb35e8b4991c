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
            _source(row["source"], row["verified"]),
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
    silent = [row for row in rows if row["effect"] not in _WORDS and row["reported"] != "yes"]
    parts = [tag("p", counted(gates, left))]
    if not referred:
        parts += [_left([row for row in rows if row["option"] in left]), _struck(out)]
    return tag("div", *parts, _silent(silent))


def counted(gates: pd.DataFrame, compared: Iterable[str]) -> str:
    """Return in a sentence how many options are left, struck out, or reported by nobody."""
    left, struck = len(set(compared)), gates["effect"].isin(list(_WORDS))
    silent = int((~struck & (gates["reported"] != "yes")).sum())
    rest = f"; for {silent} nobody has reported a result in milia of this kind" if silent else ""
    kept = f"{left or 'none'} {'are' if left > 1 else 'is'} left to compare"
    return f"Of {len(gates)} options, {kept}; {struck.sum()} are struck out{rest}."


def _left(rows: list[_Row]) -> Html:
    """Return what is left in one sentence, and the cautions one by one."""
    names = "; ".join(row["treatment"] for row in rows)
    cautions = by_reason(row for row in rows if row["effect"] == "caution")
    items = (_careful(why, names) for why, names in cautions.items())
    left = tag("p", tag("b", "Left: "), f"{names}.")
    return tag("div", left, tag("ul", *items, **{"class": "milia-struck"}) if cautions else "")


def _careful(why: tuple[str, ...], names: list[str]) -> Html:
    word = tag("strong", "Care with: ", **{"class": "milia-care"})
    return tag("li", word, "; ".join(names), _because(why))


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
    effect = why[0]
    word = tag("strong", f"{_WORDS[effect]}: ", **{"class": f"milia-{effect}"})
    return tag("li", word, Html("; ".join(tag("s", name) for name in names)), _because(why))


def _because(why: tuple[str, ...]) -> Html:
    _, reason, source, verified = why
    return tag("span", f"{reason}.", _source(source, verified), **{"class": "milia-why"})


def _source(source: str, verified: str) -> Html:
    told = sourced(source, verified)
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
