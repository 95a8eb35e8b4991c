"""What is not on the table, and why; and what to take care of with what is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from functools import cache
from typing import Any

import pandas as pd

from milia.aid.wording import EVERYTHING, in_brackets, partly, plain
from milia.data import load

_Row = dict[Hashable, Any]
_OUT = frozenset({"exclude", "refer"})


def cautions(gates: pd.DataFrame) -> dict[str, str]:
    """Return, for each option that a gate cautions about, the reasons with their sources."""
    rows = gates[gates["effect"] == "caution"].to_dict("records")
    return {row["option"]: ". ".join(map(_reason, _ids(row))) for row in rows}


def left_out(gates: pd.DataFrame, kept: set[str]) -> list[str]:
    """Return what is ruled out, grouped by reason, and last what nobody has reported.

    Parameters
    ----------
    gates
        What `milia.gates` gives.
    kept
        The options that stand on the page.
    """
    rows = gates.to_dict("records")
    shut = {row["option"]: _ids(row) for row in rows if row["effect"] in _OUT}
    often = Counter(gate for ids in shut.values() for gate in ids)
    groups: dict[str, list[str]] = {}
    for option, ids in shut.items():
        groups.setdefault(max(ids, key=lambda gate: (often[gate], gate)), []).append(option)
    active = len(rows) - 1
    told = [f"{_names(members, active)}: {_reason(gate)}." for gate, members in groups.items()]
    rest = [row["option"] for row in rows if row["option"] not in kept | set(shut)]
    if rest:
        told.append(
            f"{_names(rest, active)}: left out because we found no report of how they did in "
            "anybody with milia of this kind."
        )
    return told


def _names(options: list[str], active: int) -> str:
    if len(options) == active:
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
