"""Make ``data/lesions_synthetic.csv``: 400 invented lesions, milia and what is taken for them.

Run it after a change of ``lesions.yaml``, which holds what they are drawn from::

    python scripts/make_lesions.py

Chance comes from ``random.Random`` with a fixed seed, one stream per group and column, and from
its method ``random`` alone, which Python promises to keep: the same numbers give the same bytes,
and a change of one column leaves the others as they are.
"""

import csv
import io
from collections.abc import Mapping
from pathlib import Path
from random import Random
from typing import Any

import yaml

HERE = Path(__file__).resolve().parent
SOURCE = HERE / "lesions.yaml"
TABLE = HERE.parent / "data" / "lesions_synthetic.csv"
SEED = 3
TONES = {"1 to 3": (1, 3), "4 to 6": (4, 6), "7 to 10": (7, 10)}
"""The three groups of skin tones; the lesions of a condition take them in turn."""
COLUMNS = (
    "lesion_id",
    "synthetic",
    "condition",
    "tone",
    "tone_group",
    "age_years",
    "site",
    "size_mm",
    "opening",
    "dimple",
    "colour",
    "firm",
    "redness",
    "number",
    "grows_or_bleeds",
    "looked_like_milium",
    "reference_keys",
)
"""Columns of the table, in order; ``data/datapackage.json`` describes them."""

Row = dict[str, str | int | float]


class Chance:
    """The draws for one group of lesions: a stream of its own for each column."""

    def __init__(self, group: str) -> None:
        self._group = group
        self._streams: dict[str, Random] = {}

    def share(self, column: str) -> float:
        """Draw evenly between 0 and 1."""
        stream = self._streams.setdefault(column, Random(f"{SEED} {self._group} {column}"))
        return stream.random()

    def happens(self, column: str, per_cent: float) -> bool:
        """Draw whether something is so."""
        return self.share(column) * 100 < per_cent

    def whole(self, column: str, ends: tuple[int, int]) -> int:
        """Draw a whole number, both ends included."""
        low, high = ends
        return low + int(self.share(column) * (high - low + 1))

    def one_of(self, column: str, shares: Mapping[str, float]) -> str:
        """Draw one of several, by shares in per cent."""
        left = self.share(column) * 100
        for name, share in shares.items():
            left -= share
            if left < 0:
                return name
        raise ValueError(f"lesions.yaml: the shares of {column!r} add up to less than 100.")

    def near_the_middle(self, column: str, ends: tuple[float, float]) -> float:
        """Draw a measurement, likelier in the middle of its range than at its ends."""
        low, high = ends
        return round(low + (high - low) * (self.share(column) + self.share(column)) / 2, 1)


def rows(source: str) -> list[Row]:
    """Invent the lesions, shuffle them, and number them.

    Parameters
    ----------
    source : str
        YAML as in ``lesions.yaml``.

    Returns
    -------
    list of dict
        One mapping from column to value per lesion.

    Raises
    ------
    ValueError
        If the shares of a feature add up to less than 100.
    """
    content = yaml.safe_load(source)
    lesions: list[Row] = []
    for place, group in enumerate(content["groups"]):
        features = {**content["ordinary"], **group}
        chance = Chance(f"{place} {group['condition']}")
        for _ in range(group["people"]):
            tones = tuple(TONES)[len(lesions) % len(TONES)]
            lesions.append(_lesion(features, content, tones, chance))
    order = Random(f"{SEED} order")
    lesions.sort(key=lambda _: order.random())
    return [
        {"lesion_id": f"SYN-L{number:03}", "synthetic": "yes", **lesion}
        for number, lesion in enumerate(lesions, start=1)
    ]


def table(source: str) -> str:
    """Write the lesions as CSV.

    Parameters
    ----------
    source : str
        YAML as `rows` takes it.

    Returns
    -------
    str
        The CSV, with a header and line feeds.
    """
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows(source))
    return text.getvalue()


def _lesion(features: Mapping[str, Any], content: Any, tones: str, chance: Chance) -> Row:
    """Invent one lesion on skin of a group of tones."""
    red = chance.happens("redness", features["redness"])
    return {
        "condition": features["condition"],
        "tone": chance.whole("tone", TONES[tones]),
        "tone_group": tones,
        "age_years": _age(features, chance),
        **_seen(features, tones, chance),
        "firm": _yes(chance.happens("firm", features["firm"])),
        "redness": _redness(red, content["violet_brown"][tones], chance),
        "number": chance.whole("number", features["number"]),
        "grows_or_bleeds": _yes(chance.happens("grows", features["grows_or_bleeds"])),
        "looked_like_milium": _yes(
            chance.happens("called", _called(features, red, content["examiner"], tones))
        ),
        "reference_keys": ";".join([*features["sources"], "ASSUMPTION"]),
    }


def _age(features: Mapping[str, Any], chance: Chance) -> float | int:
    """Draw an age in years, of newborns to the day."""
    if "days" in features:
        return round(chance.whole("age", features["days"]) / 365.25, 3)
    return chance.whole("age", features["years"])


def _seen(features: Mapping[str, Any], tones: str, chance: Chance) -> Row:
    """Draw place, size and look."""
    dark = features.get("colour_on_dark_skin", features["colour"])
    sites = features["sites"]
    return {
        "site": sites[chance.whole("site", (0, len(sites) - 1))],
        "size_mm": chance.near_the_middle("size", features["size_mm"]),
        "opening": chance.one_of("opening", features["opening"]),
        "dimple": _yes(chance.happens("dimple", features["dimple"])),
        "colour": chance.one_of("colour", dark if tones == "7 to 10" else features["colour"]),
    }


def _redness(red: bool, violet_brown: float, chance: Chance) -> str:
    """Tell how redness shows on this skin."""
    dark = chance.happens("shows as", violet_brown)
    return "none" if not red else "violet-brown" if dark else "red"


def _called(features: Mapping[str, Any], red: bool, examiner: Any, tones: str) -> float:
    """Give the per cent in which the examiner calls such a lesion a milium."""
    misleading = red and features["condition"] != "milium"
    return float(examiner["on_redness"][tones] if misleading else features["called"])


def _yes(so: bool) -> str:
    return "yes" if so else "no"


if __name__ == "__main__":
    made = table(SOURCE.read_text(encoding="utf-8"))
    TABLE.write_text(made, encoding="utf-8", newline="\n")
