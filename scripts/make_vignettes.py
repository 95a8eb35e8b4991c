"""Make ``data/vignettes.csv`` from the synthetic cases in ``vignettes.yaml``.

Run it after a change of the YAML file::

    python scripts/make_vignettes.py

No chance is involved: the same cases give the same bytes. Cases are numbered in their order.
"""

import csv
import io
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).resolve().parent
CASES = HERE / "vignettes.yaml"
TABLE = HERE.parent / "data" / "vignettes.csv"

COLUMNS = (
    "vignette_id",
    "synthetic",
    "text",
    "age",
    "age_years",
    "skin_tone",
    "site",
    "since_birth",
    "n_lesions",
    "size_mm",
    "red_plaque",
    "lump",
    "pale_patch",
    "sudden_crop",
    "blisters_before",
    "skin_disease_before",
    "medicine_before",
    "injury_before",
    "before",
    "weeks_since_trigger",
    "family_history",
    "syndrome_signs",
    "type_id",
    "why",
    "reference_keys",
)
"""Columns of the table, in order; ``data/datapackage.json`` describes them."""


def rows(source: str) -> list[dict[str, Any]]:
    """Turn the YAML text into rows: number the cases, fill in what is ordinary.

    Parameters
    ----------
    source : str
        YAML with the mapping ``ordinary`` and the list ``cases``.

    Returns
    -------
    list of dict
        One mapping from column to value per case.
    """
    content = yaml.safe_load(source)
    return [
        {"vignette_id": f"SYN-{number:02}", **content["ordinary"], **case}
        for number, case in enumerate(content["cases"], start=1)
    ]


def table(source: str) -> str:
    """Write the cases as CSV.

    Parameters
    ----------
    source : str
        YAML as `rows` takes it.

    Returns
    -------
    str
        The CSV, with a header and line feeds.

    Raises
    ------
    ValueError
        If a case has a key that is no column.
    """
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows(source))
    return text.getvalue()


if __name__ == "__main__":
    made = table(CASES.read_text(encoding="utf-8"))
    TABLE.write_text(made, encoding="utf-8", newline="\n")
