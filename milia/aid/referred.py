"""For who has to be seen by a doctor first: whom, why and how soon, and no option."""

from __future__ import annotations

from collections.abc import Hashable
from functools import cache

import pandas as pd

from milia.aid import wording
from milia.aid.pieces import entries, section
from milia.data import load
from milia.markup import Html, tag


def referred(reasons: pd.DataFrame) -> Html:
    """Return why a doctor has to look first.

    Parameters
    ----------
    reasons
        What `milia.referral` gives, at least a row.
    """
    rows = reasons.to_dict("records")
    return section(
        "See a doctor first",
        tag("p", f"{_whom(rows)} Nothing should be done to the skin before that, because:"),
        entries([_reason(row) for row in rows]),
        kind="soon",
    )


def _reason(row: dict[Hashable, str]) -> str:
    """Say a reason in plain words, when to go, and on what it rests."""
    plain = wording.plain("gate")[_gate_of_reason()[row["reason"]]]
    when = row["how_soon"].replace("(how soon: ASSUMPTION)", "(ASSUMPTION)")
    sources = wording.in_brackets(row["source"].split(";"))
    return f"{plain}. When: {when} {sources}{wording.partly(row['verified'])}"


def _whom(rows: list[dict[Hashable, str]]) -> str:
    today = any(row["how_soon"] == "the same day" for row in rows)
    return wording.WHOM_TODAY if today else wording.WHOM


@cache
def _gate_of_reason() -> dict[str, str]:
    table = load("gates")
    return dict(zip(table["reason"], table["gate_id"], strict=True))
