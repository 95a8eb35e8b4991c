"""The rules of a1 are those of the table of types."""

from __future__ import annotations

from typing import Any

import pandas as pd
from runner import source_notebook

import milia

NAME = "a1_name_it"


def rules_of_the_assignment() -> pd.DataFrame:
    space: dict[str, Any] = {}
    cells = {cell.id: cell.source for cell in source_notebook(NAME).cells}
    for grade_id in ("a1-setup", "a1-rules"):
        exec(cells[grade_id], space)
    rules: pd.DataFrame = space["rules"]
    return rules


def test_the_rules_agree_with_the_table_of_types() -> None:
    rules, types = rules_of_the_assignment(), milia.load("types").set_index("type_id")
    classes = types[types["in_2008_classification"] == "yes"]
    assert list(rules.index) == list(classes.index)
    ranges = (
        classes["morphology_size"].str.extract(r"(?<!usually )(?<!\d)\d-(\d) mm")[0].astype(float)
    )
    assert rules["largest_mm"].equals(ranges.rename("largest_mm"))
    causes = ["blisters_before", "medicine_before", "injury_before"]
    for type_id, rule in rules[causes].iterrows():
        own = [cause for cause in causes if rule[cause] == "yes"]
        secondary = classes.loc[type_id, "origin_group"] == "secondary"
        assert len(own) == secondary, f"{type_id} is secondary just when something came before"


def test_nothing_speaks_against_the_class_of_a_case_in_the_lesson() -> None:
    cells = {cell.id: cell.source for cell in source_notebook(NAME).cells}
    space: dict[str, Any] = {}
    for grade_id in ("a1-setup", "a1-rules", "a1-contradicts"):
        exec(cells[grade_id], space)
    names = {"red_plaque": "plaque", "lump": "nodule", "syndrome_signs": "syndrome"}
    cases = milia.load("vignettes").rename(columns=names | {"size_mm": "size_low_mm"})
    against = {
        row["vignette_id"]: space["contradicts"](row, row["type_id"]) for _, row in cases.iterrows()
    }
    assert {case: names for case, names in against.items() if names} == {}
