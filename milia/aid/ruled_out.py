"""What is not on the table, and why; and what to take care of with what is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from functools import cache
from typing import Any

import pandas as pd

from milia.aid.wording import EVERYTHING, in_brackets, partly, plain
from milia.data import load
from milia.science.tradeoffs import Patient
from milia.science.tradeoffs import gates as gates_for

_Row = dict[Hashable, Any]
_SHUT = {
    "refer": "Only with a specialist, and why",
    "exclude": "Ruled out for you, and why",
}
_UNTOLD = "Left out: no report found"
_FEW = 1
"""Of all treatments, how many may be told apart while the others go by their kinds."""


def cautions(gates: pd.DataFrame) -> dict[str, str]:
    """Return, for each option to take care with, the reasons with their sources.

    A page cannot know who is or will be pregnant: what is ruled out then is told to everybody.
    """
    rows = gates[gates["effect"] == "caution"].to_dict("records")
    told = {row["option"]: _ids(row) for row in rows}
    for option, ids in _in_pregnancy().items():
        told[option] = [*told.get(option, []), *ids]
    return {option: ". ".join(map(_reason, ids)) for option, ids in told.items()}


@cache
def _in_pregnancy() -> dict[str, list[str]]:
    """Return the gates that pregnancy shuts, by option."""
    shut = gates_for(Patient(conditions=frozenset({"pregnant"})))
    found = {
        row["option"]: [i for i in _ids(row) if "pregnant" in str(_gates()[i]["condition_ids"])]
        for row in shut[shut["effect"] == "exclude"].to_dict("records")
    }
    return {option: ids for option, ids in found.items() if ids}


def left_out(gates: pd.DataFrame, kept: set[str]) -> dict[str, list[str]]:
    """Return what is not on the table, by heading and grouped by reason.

    Parameters
    ----------
    gates
        What `milia.gates` gives.
    kept
        The options that stand on the page.
    """
    rows = gates.to_dict("records")
    told = {
        title: _by_reason([row for row in rows if row["effect"] == effect], len(rows) - 1)
        for effect, title in _SHUT.items()
    }
    out = kept | {row["option"] for row in rows if row["effect"] in _SHUT}
    rest = [row["option"] for row in rows if row["option"] not in out]
    if rest:
        told[_UNTOLD] = [
            f"{_names(rest, len(rows) - 1)}: we found no report of how they did in anybody with "
            "milia of this kind."
        ]
    return {title: lines for title, lines in told.items() if lines}


def _by_reason(rows: list[_Row], active: int) -> list[str]:
    """Return a line for each reason, with all that it shuts."""
    shut = {row["option"]: _ids(row) for row in rows}
    often = Counter(gate for ids in shut.values() for gate in ids)
    groups: dict[str, list[str]] = {}
    for option, ids in shut.items():
        groups.setdefault(max(ids, key=lambda gate: (often[gate], gate)), []).append(option)
    return [f"{_names(members, active)}: {_reason(gate)}." for gate, members in groups.items()]


def _names(options: list[str], active: int) -> str:
    if len(options) >= active - _FEW:
        return EVERYTHING
    first, *others = (plain("treatment")[option] for option in options)
    return ", ".join([first, *map(_within, others)])


def _within(name: str) -> str:
    """Write a name inside a sentence; CO2 keeps its capitals."""
    return name if name[1].isupper() else name[0].lower() + name[1:]


def _ids(row: _Row) -> list[str]:
    """Return the gates that give an option its effect."""
    return [
        gate for gate in row["gate_ids"].split(";") if _gates()[gate]["effect"] == row["effect"]
    ]


def _reason(gate: str) -> str:
    row = _gates()[gate]
    keys: str = "" if pd.isna(row["reference_keys"]) else row["reference_keys"]
    cited = in_brackets(keys.split(";") if keys else [])
    return f"{plain('gate')[gate]} {cited}{partly(row['verified'])}".strip()


@cache
def _gates() -> dict[Hashable, _Row]:
    return load("gates").set_index("gate_id").to_dict("index")
