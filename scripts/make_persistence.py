"""Make ``data/persistence_synthetic.csv``: invented people with milia, and how long they had them.

Run it after a change of the numbers below::

    python scripts/make_persistence.py

No study in the tables followed people with milia week by week, so nearly every number here is an
ASSUMPTION.
Chance comes from ``random.Random`` with a fixed seed, one stream per group and purpose, and from
its method ``random`` alone, which Python promises to keep: the same numbers give the same bytes.
"""

import csv
import io
import math
from dataclasses import dataclass
from pathlib import Path
from random import Random

TABLE = Path(__file__).resolve().parent.parent / "data" / "persistence_synthetic.csv"
SEED = 4
TRIED = 0.5
"""Share who tried a home remedy, which does nothing here. ASSUMPTION."""
LOST = 0.1
"""Share who stop coming before their time is up. ASSUMPTION."""

COLUMNS = (
    "person_id",
    "synthetic",
    "group",
    "remedy",
    "weeks",
    "cleared",
    "ended",
    "reference_keys",
)
"""Columns of the table, in order; ``data/datapackage.json`` describes them."""


@dataclass(frozen=True)
class Group:
    """People of one age: how fast they clear (a Weibull law), and how they are followed."""

    name: str
    people: int
    median: float
    """Weeks in which half have cleared."""
    shape: float
    """1: the chance to clear stays the same every week; above 1: it grows."""
    visit_every: int
    """Weeks between visits; clearing is seen at the next one."""
    visits: tuple[int, int]
    """Fewest and most visits planned: who joins late is followed for less time. ASSUMPTION."""
    reference_keys: str


GROUPS = (
    # Sources say 3-4 weeks (fpnotebook), and by 3 months (contemppeds_milia). ASSUMPTION: that half
    # are clear at 4 weeks; the shape then leaves 5 in 100 at 13 weeks.
    Group("newborn", 120, 4, 1.24, 1, (4, 20), "fpnotebook;contemppeds_milia;ASSUMPTION"),
    # Sources say that they tend to persist (medscape_milia), and give no figure. ASSUMPTION: all.
    Group("adult", 80, 104, 1, 4, (6, 39), "medscape_milia;ASSUMPTION"),
)


def rows() -> list[dict[str, str | int]]:
    """Invent the people, group after group, and number them.

    Returns
    -------
    list of dict
        One mapping from column to value per person.
    """
    people = [person for group in GROUPS for person in _people(group)]
    return [
        {"person_id": f"SYN-P{number:03}", "synthetic": "yes", **person}
        for number, person in enumerate(people, start=1)
    ]


def table() -> str:
    """Write the people as CSV.

    Returns
    -------
    str
        The CSV, with a header and line feeds.
    """
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows())
    return text.getvalue()


def _people(group: Group) -> list[dict[str, str | int]]:
    """Invent the people of one group."""
    clearing, joining, leaving, trying = (
        Random(f"{SEED} {group.name} {purpose}")
        for purpose in ("clearing", "joining", "leaving", "trying")
    )
    return [
        {
            "group": group.name,
            "remedy": "yes" if trying.random() < TRIED else "no",
            **_followed(group, clearing.random(), joining.random(), leaving.random()),
            "reference_keys": group.reference_keys,
        }
        for _ in range(group.people)
    ]


def _followed(group: Group, luck: float, joins: float, leaves: float) -> dict[str, str | int]:
    """Follow one person from visit to visit; each draw lies between 0 and 1."""
    weeks = group.median * (-math.log(1 - luck) / math.log(2)) ** (1 / group.shape)
    clear_at = max(1, math.ceil(weeks / group.visit_every))
    few, many = group.visits
    planned = few + int(joins * (many - few + 1))
    lost = leaves < LOST
    last = 1 + int(leaves / LOST * (planned - 1)) if lost else planned
    cleared = clear_at <= last
    return {
        "weeks": min(clear_at, last) * group.visit_every,
        "cleared": "yes" if cleared else "no",
        "ended": "cleared" if cleared else "stopped coming" if lost else "study over",
    }


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8", newline="\n")
