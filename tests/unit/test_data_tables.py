"""The tables themselves: valid, described, every key known, every flag kept."""

import csv
import hashlib
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from frictionless import Package

from milia.data import ROOT, load, tables

DATA = ROOT / "data"
PACKAGE = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))
LISTS = [
    pytest.param(table["name"], field, id=f"{table['name']}.{field['name']}")
    for table in PACKAGE["resources"]
    for field in table["schema"]["fields"]
    if "x-list-of" in field
]
# SHA-256 of a seller's name in small letters: the project names no seller, not even in its tests.
SELLERS = {"32e7af904051c10a2e7315b2d134eec2207dd53e759e6640f729caf5a8d8ae87"}


def members(name: str, field: dict[str, Any]) -> Iterator[tuple[Any, str]]:
    """List (row number, member) for a column that holds lists."""
    for row, cell in load(name)[field["name"]].dropna().items():
        yield from ((row, member) for member in cell.split(field["x-list-of"]["separator"]))


def test_the_package_is_valid() -> None:
    report = Package(DATA / "datapackage.json").validate()
    assert report.flatten(["name", "rowNumber", "fieldName", "note"]) == []


BROKEN = {
    "a claim without a verdict": ("claims", "S0-01", ",supported,", ",,"),
    "a verdict of our own making": ("claims", "S0-02", ",supported,", ",true,"),
    "an article that is not there": ("claims", "S0-03", ",S0,", ",S9,"),
    "the same identifier twice": ("claims", "S0-04", "S0-04,", "S0-05,"),
    "a pair with an unknown claim": ("contradictions", "X01", ",S0-34,", ",S0-99,"),
    "a number without a source": ("numbers", "N03", ",kanada2012,", ",,"),
    "a number with an unknown source": ("numbers", "N34", ",kanada2012,", ",kanada1812,"),
    "words for a number": ("numbers", "N04", ",2530,", ",many,"),
    "a name of an unknown class": ("article_type_names", "TN04", ",solar,", ",lunar,"),
    "a case of an unknown class": ("vignettes", "SYN-22", ",trauma,", ",accident,"),
    "a flag of our own making": ("gates", "G35", ",from-memory", ",probably"),
}
"""What is broken, in which table and row, and how: the old text and the new."""


@pytest.fixture(scope="module")
def rows_complained_of(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Break a copy of the tables in every way at once; list the rows complained of."""
    folder = shutil.copytree(DATA, tmp_path_factory.mktemp("broken") / "data")
    for name, row, old, new in BROKEN.values():
        path = folder / f"{name}.csv"
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        (place,) = (i for i, line in enumerate(lines) if line.startswith(f"{row},"))
        assert old in lines[place]
        lines[place] = lines[place].replace(old, new, 1)
        path.write_text("".join(lines), encoding="utf-8")
    report = Package(folder / "datapackage.json").validate()
    return {cells[0] for (cells,) in report.flatten(["cells"]) if cells}


@pytest.mark.parametrize(
    ("row", "new"), [(row, new) for _, row, _, new in BROKEN.values()], ids=BROKEN
)
def test_the_description_catches(rows_complained_of: set[str], row: str, new: str) -> None:
    identifier = new.rstrip(",") if new.startswith("S0") else row
    assert identifier in rows_complained_of


def test_every_file_is_described_and_every_description_has_a_file() -> None:
    assert sorted(path.stem for path in DATA.glob("*.csv")) == tables()


@pytest.mark.parametrize("path", sorted(DATA.iterdir()), ids=lambda path: path.name)
def test_files_are_utf8_with_line_feeds(path: Path) -> None:
    content = path.read_bytes()
    assert content.decode("utf-8").endswith("\n")
    assert b"\r" not in content
    assert not content.startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("table", PACKAGE["resources"], ids=lambda table: table["name"])
def test_every_column_is_described_and_every_number_has_a_unit(table: dict[str, Any]) -> None:
    for field in table["schema"]["fields"]:
        assert field["description"].endswith("."), f"{field['name']} needs a sentence"
        assert field["type"] == "string" or field["unit"], f"{field['name']} needs a unit"


@pytest.mark.parametrize(("name", "field"), LISTS)
def test_every_member_of_a_list_exists(name: str, field: dict[str, Any]) -> None:
    target = field["x-list-of"]
    known = {*load(target["resource"])[target["field"]], *target.get("also", [])}
    unknown = [(row, member) for row, member in members(name, field) if member not in known]
    assert unknown == []


@pytest.mark.parametrize(("name", "field"), LISTS)
def test_no_member_stands_twice_in_a_list(name: str, field: dict[str, Any]) -> None:
    pairs = list(members(name, field))
    assert sorted(set(pairs)) == sorted(pairs)


@pytest.mark.parametrize("name", [name for name in tables() if "reference_keys" in load(name)])
def test_a_row_without_a_source_says_so(name: str) -> None:
    table = load(name)
    bare = table[table["reference_keys"].isna()]
    if name == "glossary":
        bare = bare[bare["kind"] == "skin"]
    silent = [
        row.iloc[0]
        for _, row in bare.iterrows()
        if not re.search(
            r"\bunsupported\b|\bfrom-memory\b|\bno study\b", " ".join(row.dropna().astype(str))
        )
    ]
    assert silent == []


def test_what_rests_on_memory_is_flagged() -> None:
    references = load("references")
    unread = set(references.loc[references["verified"] == "from-memory", "key"])
    for name, column in (("numbers", "reference_key"), ("case_reports", "ref_key")):
        table = load(name)
        rows = table[table[column].isin(unread)]
        assert len(rows) > 0
        assert set(rows["verified"]) == {"from-memory"}


FROM_MEMORY = {
    "causes": {"dovitinib"},
    "gates": {"G35"},
    "numbers": {"N87"},
    "case_reports": {"C55"},
    "references": {"pozo2010", "fulton1989", "rajasthan_newborn"},
}


@pytest.mark.parametrize("name", FROM_MEMORY)
def test_rows_from_memory_keep_their_flag(name: str) -> None:
    table = load(name).set_index(load(name).columns[0])
    assert set(table.loc[list(FROM_MEMORY[name]), "verified"]) == {"from-memory"}


def test_an_interval_runs_upwards() -> None:
    numbers = load("numbers").dropna(subset=["low", "high"])
    assert (numbers["low"] <= numbers["high"]).all()


def test_a_claim_belongs_to_the_article_in_its_identifier() -> None:
    claims = load("claims")
    assert (claims["claim_id"].str[:2] == claims["article"]).all()


def test_a_contradiction_within_is_within_one_article() -> None:
    pairs = load("contradictions")
    same = pairs["claim_id_a"].str[:2] == pairs["claim_id_b"].str[:2]
    assert (same == (pairs["scope"] == "within")).all()


def test_contradictions_repeat_the_claims_in_the_same_words() -> None:
    words = load("claims").set_index("claim_id")["claim_paraphrase"]
    pairs = load("contradictions")
    assert (words[pairs["claim_id_a"]].array == pairs["paraphrase_a"].array).all()
    assert (words[pairs["claim_id_b"]].array == pairs["paraphrase_b"].array).all()


def test_the_classification_has_seven_primary_and_three_secondary_classes() -> None:
    types = load("types")
    classes = types[types["in_2008_classification"] == "yes"]
    assert classes["origin_group"].value_counts().to_dict() == {"primary": 7, "secondary": 3}
    assert set(types.loc[types["in_2008_classification"] == "no", "origin_group"]) == {"none"}


def test_a_name_in_an_article_agrees_with_its_class() -> None:
    names = load("article_type_names").merge(load("types"), on="type_id", suffixes=("", "_of_type"))
    same = names["in_2008_classification"] == names["in_2008_classification_of_type"]
    assert names.loc[~same, "name_id"].tolist() == []


def test_a_name_stands_in_its_article_and_so_do_its_claims() -> None:
    for name in load("article_type_names").itertuples():
        places = [name.paragraph, *name.claim_ids.split(";")]
        assert {place[:2] for place in places} == {name.article}, name.name_id


def test_the_reading_grade_follows_from_the_counts() -> None:
    articles = load("articles")
    grade = (
        0.39 * articles["words"] / articles["sentences"]
        + 11.8 * articles["syllables"] / articles["words"]
        - 15.59
    )
    assert (grade.astype(float).round(1) - articles["reading_grade"]).abs().max() < 1e-9


def test_articles_are_called_articles() -> None:
    for path in DATA.glob("*.csv"):
        text = path.read_text(encoding="utf-8").lower()
        found = re.findall(
            r"\S*\s?\bseeds?\b", text.replace("grape-seed", "").replace("milia seeds", "")
        )
        assert found == [], path.name


def test_no_seller_is_named() -> None:
    for path in DATA.iterdir():
        words = set(re.findall(r"[a-z]+", path.read_text(encoding="utf-8").lower()))
        found = {word for word in words if hashlib.sha256(word.encode()).hexdigest() in SELLERS}
        assert found == set(), path.name


def test_the_articles_carry_no_address() -> None:
    references = load("references").set_index("key")
    articles = references.loc[[key for key in references.index if key.startswith("article_")]]
    assert len(articles) == len(load("articles"))
    assert articles[["doi", "pmid", "pmcid", "url"]].isna().all(axis=None)
    assert not articles.apply(lambda column: column.astype(str).str.contains("://|www")).any(
        axis=None
    )


def test_web_addresses_stand_in_the_references_alone() -> None:
    for path in DATA.glob("*.csv"):
        if path.stem != "references":
            with path.open(encoding="utf-8", newline="") as file:
                cells = [cell for row in csv.reader(file) for cell in row]
            assert [cell for cell in cells if "://" in cell or "www." in cell] == []
