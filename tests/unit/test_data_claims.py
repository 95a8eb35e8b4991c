"""The two readings of the claims, what came of their comparison, and what SOURCES.md says of it."""

import re

import pandas as pd
import pytest

import milia
from milia.data import ROOT

VERDICTS = [
    "supported",
    "partly supported",
    "unsupported",
    "contradicted",
    "internally inconsistent",
]
LEADS = {"first": "First reading", "second": "Second reading", "neither": "Neither reading"}


@pytest.fixture(scope="module")
def claims() -> pd.DataFrame:
    return milia.load("claims").fillna({"resolution": ""})


@pytest.fixture(scope="module")
def both(claims: pd.DataFrame) -> pd.DataFrame:
    """Join to each claim that was read twice the verdicts ``first`` and ``second``."""
    first = milia.load("claims_first").set_index("claim_id")["verdict"].rename("first")
    second = milia.load("claims_second").set_index("claim_id")["verdict"].rename("second")
    return claims.set_index("claim_id").join([first, second], how="inner")


@pytest.fixture(scope="module")
def differing(both: pd.DataFrame) -> pd.DataFrame:
    """Keep the claims on which the readings differed; ``went_to`` is the reading that holds."""
    rows = both[both["first"] != both["second"]]
    went_to = pd.Series("neither", index=rows.index)
    went_to[rows["verdict"] == rows["first"]] = "first"
    went_to[rows["verdict"] == rows["second"]] = "second"
    return rows.assign(went_to=went_to)


@pytest.fixture(scope="module")
def section() -> str:
    """Read the section of SOURCES.md on the two readings as one line."""
    page = (ROOT / "data" / "SOURCES.md").read_text(encoding="utf-8")
    return " ".join(page.split("## The claims were read twice")[1].split("\n## ")[0].split())


def told(section: str, sentence: str) -> list[float]:
    """Read the numbers that stand in the section at the places of ``#`` in a sentence."""
    found = re.search(re.escape(sentence).replace(r"\#", r"(\d+(?:\.\d+)?)"), section)
    assert found, f"SOURCES.md does not say: {sentence}"
    return [float(number) for number in found.groups()]


def test_both_readings_cover_the_first_readers_list(claims: pd.DataFrame) -> None:
    listed = set(claims.loc[claims["found_by"] == "first reading", "claim_id"])
    assert set(milia.load("claims_first")["claim_id"]) == listed
    assert set(milia.load("claims_second")["claim_id"]) == listed


def test_where_both_readings_agree_the_verdict_is_theirs(both: pd.DataFrame) -> None:
    agreed = both[both["first"] == both["second"]]
    assert agreed.index[agreed["verdict"] != agreed["first"]].tolist() == []
    assert agreed.index[agreed["resolution"] != ""].tolist() == []


def test_each_difference_is_settled_in_words_that_fit_the_verdict(differing: pd.DataFrame) -> None:
    wrong = [
        claim
        for claim, row in differing.iterrows()
        if not row["resolution"].startswith(LEADS[row["went_to"]])
    ]
    assert wrong == []
    assert differing.index[differing["resolution"].str.split().str.len() > 30].tolist() == []


def test_added_claims_say_where_they_stand(claims: pd.DataFrame) -> None:
    added = claims[claims["found_by"] == "second reading"]
    for _, row in added.iterrows():
        place = rf"Added by the second reading \({row['article']} ¶\d+\); read once\."
        assert re.match(place, row["resolution"]), row["claim_id"]


def test_ids_run_on_without_a_gap(claims: pd.DataFrame) -> None:
    for article, rows in claims.groupby("article"):
        assert rows["claim_id"].tolist() == [f"{article}-{n:02d}" for n in range(1, len(rows) + 1)]


def test_the_agreement_that_is_told(section: str, both: pd.DataFrame) -> None:
    same = both["first"] == both["second"]
    pair = both["first"], both["second"]
    interval = milia.kappa_interval(*pair, categories=VERDICTS, weights="none")
    kappa = milia.weighted_kappa(*pair, categories=VERDICTS, weights="none")
    sentence = (
        "Of # claims, # (# %) got the same verdict twice; Cohen's kappa (`cohen1968`, without"
        " weights) is #, with a 95 % bootstrap interval from # to #."
    )
    expected = [len(both), same.sum(), round(100 * same.mean())]
    expected += [round(figure, 2) for figure in (kappa, interval.low, interval.high)]
    assert told(section, sentence) == expected


def test_the_outcome_that_is_told(
    section: str, claims: pd.DataFrame, differing: pd.DataFrame
) -> None:
    went = differing["went_to"].value_counts().reindex(list(LEADS), fill_value=0)
    sentence = (
        "Of the # differences, # went to the first reading, # to the second and # to neither."
    )
    assert told(section, sentence) == [len(differing), *went]
    added = claims.loc[claims["found_by"] == "second reading", "resolution"]
    own = added.str.endswith("read once.").sum()
    sentence = "# were added, on # of them with its own verdict"
    assert told(section, sentence) == [len(added), own]
    assert told(section, "So the table has # claims.") == [len(claims)]


def test_the_confusion_table_that_is_told(section: str, both: pd.DataFrame) -> None:
    counts = pd.crosstab(both["first"], both["second"]).loc[VERDICTS, VERDICTS]
    for verdict in VERDICTS:
        row = f"| {verdict} |" + " # |" * len(VERDICTS)
        assert told(section, row) == counts.loc[verdict].tolist()
