"""The invented lesions: made from their script, true to their sources, and of use in a lesson."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
from types import ModuleType

import pandas as pd
import pytest

from milia.data import ROOT, load

LIGHT, DARK = "1 to 3", "7 to 10"


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    """Load ``scripts/make_lesions.py``."""
    path = ROOT / "scripts" / "make_lesions.py"
    spec = importlib.util.spec_from_file_location("make_lesions", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def lesions() -> pd.DataFrame:
    """Load the invented lesions."""
    return load("lesions_synthetic")


def wrong(lesions: pd.DataFrame) -> pd.Series[bool]:
    """Mark the lesions that the examiner called by the wrong name."""
    return (lesions["condition"] == "milium") != (lesions["looked_like_milium"] == "yes")


def gap(lesions: pd.DataFrame) -> float:
    """Subtract the share of errors on the lightest skins from that on the darkest."""
    share = wrong(lesions).groupby(lesions["tone_group"]).mean()
    return float(share[DARK] - share[LIGHT])


def test_the_table_is_what_its_script_makes(maker: ModuleType) -> None:
    made = maker.table(maker.SOURCE.read_text(encoding="utf-8"))
    assert maker.TABLE.read_bytes() == made.encode("utf-8"), "run: python scripts/make_lesions.py"


def test_the_bytes_hang_on_no_hash_and_no_processor(maker: ModuleType) -> None:
    code = (
        "import sys, make_lesions as m;"
        "sys.stdout.buffer.write(m.table(m.SOURCE.read_text('utf-8')).encode())"
    )
    other = {"PYTHONHASHSEED": "7", "NPY_DISABLE_CPU_FEATURES": "X86_V3 X86_V4"}
    made = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        check=True,
        cwd=maker.HERE,
        env={**os.environ, **other},
    )
    assert made.stdout == maker.TABLE.read_bytes()


def test_shares_that_miss_a_part_stop_the_making(maker: ModuleType) -> None:
    source = maker.SOURCE.read_text(encoding="utf-8")
    with pytest.raises(ValueError, match="'opening' add up to less than 100"):
        maker.rows(source.replace("opening: {none: 100}", "opening: {none: 10}"))


def test_nobody_is_real_and_every_row_says_what_is_assumed(lesions: pd.DataFrame) -> None:
    assert len(lesions) == 400
    assert set(lesions["synthetic"]) == {"yes"}
    assert lesions["reference_keys"].str.split(";").map(lambda keys: "ASSUMPTION" in keys).all()


def test_a_lesion_rests_on_a_source_of_its_condition(lesions: pd.DataFrame) -> None:
    known = load("lookalikes").set_index("lookalike_id")["reference_keys"].str.split(";").to_dict()
    known["milium"] = [
        key for cell in load("types")["reference_keys"].dropna() for key in cell.split(";")
    ]
    for lesion in lesions.itertuples():
        unknown = {*lesion.reference_keys.split(";")} - {*known[lesion.condition], "ASSUMPTION"}
        assert unknown == set(), lesion.lesion_id


def test_a_size_lies_in_the_range_that_a_source_gives(lesions: pd.DataFrame) -> None:
    words = load("lookalikes").set_index("lookalike_id")["size"]
    for name, sizes in lesions.groupby("condition")["size_mm"]:
        ends = [
            float(number) * (10 if unit == "cm" else 1)
            for number, unit in re.findall(r"(\d+)(?=.*?(mm|cm))", words.get(name, "1-3 mm"))
        ]
        assert not ends or (sizes.min() >= min(ends) and sizes.max() <= max(ends)), name


def test_no_milium_has_an_opening_a_dimple_or_grows(lesions: pd.DataFrame) -> None:
    milia = lesions[lesions["condition"] == "milium"]
    assert (milia["opening"] == "none").all()
    assert (milia[["dimple", "grows_or_bleeds"]] == "no").all(axis=None)


def test_no_feature_settles_it_alone(lesions: pd.DataFrame) -> None:
    rest = lesions[lesions["condition"] != "milium"]
    for feature in ("opening", "dimple", "colour", "firm", "redness", "grows_or_bleeds", "site"):
        usual = lesions.loc[lesions["condition"] == "milium", feature].mode()[0]
        assert (rest[feature] == usual).sum() >= 40, feature


def test_tones_are_even_over_the_groups_in_every_condition(lesions: pd.DataFrame) -> None:
    groups = pd.cut(lesions["tone"].astype(int), [0, 3, 6, 10], labels=["1 to 3", "4 to 6", DARK])
    assert (groups.astype(str) == lesions["tone_group"]).all()
    counts = pd.crosstab(lesions["condition"], lesions["tone_group"])
    assert (counts.max(axis=1) - counts.min(axis=1)).max() <= 2


def test_redness_shows_as_violet_brown_on_dark_skin_alone(lesions: pd.DataFrame) -> None:
    shown = pd.crosstab(lesions["tone_group"], lesions["redness"])
    assert shown.loc[LIGHT, "violet-brown"] == 0
    assert shown.loc[DARK, "violet-brown"] > shown.loc[DARK, "red"]


def test_the_examiner_errs_on_dark_skin_where_redness_is_the_cue(lesions: pd.DataFrame) -> None:
    cued = (lesions["redness"] != "none") & (lesions["condition"] != "milium")
    assert gap(lesions[cued]) > 0.25
    assert abs(gap(lesions[~cued])) < 0.1


def test_every_red_flag_of_the_table_comes_in_every_group_of_tones(lesions: pd.DataFrame) -> None:
    looked = load("lookalikes")
    flagged = set(looked.loc[looked["red_flag"] == "yes", "lookalike_id"])
    rows = lesions[lesions["condition"].isin(flagged)]
    assert {"basal_cell_carcinoma", "neonatal_infection"} <= set(rows["condition"])
    assert (rows.groupby("condition")["tone_group"].nunique() == 3).all()
