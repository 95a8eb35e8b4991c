"""`milia.load` and `milia.tables`: types, copies, and a sentence for each thing gone wrong."""

import json
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

from milia import data

FIELDS = [
    {"name": "spot", "type": "string"},
    {"name": "count", "type": "integer"},
    {"name": "size_mm", "type": "number"},
]
GOOD = "spot,count,size_mm\nnose,3,1.5\ncheek,,2\n,1,\n"

Write = Callable[[str], Path]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Make a course with one table, ``spots``, of the given text."""
    folder = tmp_path / "data"
    folder.mkdir()
    package = {"resources": [{"name": "spots", "schema": {"fields": FIELDS}}]}
    (folder / "datapackage.json").write_text(json.dumps(package), encoding="utf-8")
    monkeypatch.setattr(data, "ROOT", tmp_path)

    def write_table(text: str) -> Path:
        (folder / "spots.csv").write_text(text, encoding="utf-8")
        return folder

    return write_table


def test_types_follow_the_schema(write: Write) -> None:
    write(GOOD)
    spots = data.load("spots")
    assert pd.api.types.is_string_dtype(spots["spot"])
    assert spots["count"].dtype == "Int64"
    assert spots["size_mm"].dtype == "float64"
    assert spots["count"].sum() == 4
    assert spots["size_mm"].max() == 2


def test_an_empty_cell_is_missing_whatever_its_type(write: Write) -> None:
    write(GOOD)
    assert data.load("spots").isna().sum().tolist() == [1, 1, 1]


@pytest.mark.parametrize("word", ["NA", "none", "n/a", "null", "nan"])
def test_a_word_that_looks_missing_stays_a_word(write: Write, word: str) -> None:
    write(f"spot,count,size_mm\n{word},1,1\n")
    assert data.load("spots")["spot"].tolist() == [word]


def test_each_call_gives_a_copy_of_its_own(write: Write) -> None:
    write(GOOD)
    first = data.load("spots")
    first.loc[0, "spot"] = "ear"
    first["new"] = 1
    assert data.load("spots")["spot"][0] == "nose"
    assert list(data.load("spots")) == ["spot", "count", "size_mm"]


def test_an_unknown_name_lists_the_tables_and_the_nearest(write: Write) -> None:
    write(GOOD)
    with pytest.raises(
        data.DataError, match=r"no table 'spot'.*mean 'spots'.*The tables are: spots"
    ):
        data.load("spot")


def test_a_name_like_no_other_gets_no_guess(write: Write) -> None:
    write(GOOD)
    with pytest.raises(data.DataError) as caught:
        data.load("xyz")
    assert "Did you mean" not in str(caught.value)


WRONG = {
    "missing column": (
        "spot,count\nnose,3\n",
        r"spots\.csv, line 1: .* lacks the column 'size_mm'",
    ),
    "unknown column": (
        "spot,count,size_mm,tone\nnose,3,1,2\n",
        r"line 1: .* has the column 'tone' that its schema lacks",
    ),
    "renamed column": (
        "spot,number,size_mm\nnose,3,1\n",
        r"line 1: .* lacks the column 'count' and has the column 'number'",
    ),
    "columns in another order": (
        "count,spot,size_mm\n3,nose,1\n",
        r"line 1: column 1 is 'count' where the schema has 'spot'",
    ),
    "a column twice": (
        "spot,count,size_mm,count\nnose,3,1,3\n",
        r"line 1: .*column 'count' twice",
    ),
    "a cell too many": (GOOD + "ear,1,2,3\n", r"line 5: 4 cells where the header has 3"),
    "a cell too few": (GOOD + "ear,1\n", r"line 5: 2 cells where the header has 3"),
    "an empty line": (GOOD + "\near,1,1\n", r"line 5: 0 cells where the header has 3"),
    "words for a number": (
        GOOD + "ear,many,1\n",
        r"line 5, column 'count': 'many' is not of the type 'integer'",
    ),
    "a part of a whole": (GOOD + "ear,1.5,1\n", r"line 5, column 'count': '1.5'"),
    "a decimal comma": (GOOD + 'ear,1,"1,5"\n', r"line 5, column 'size_mm': '1,5'"),
    "an open quotation mark": (GOOD + 'ear,1,"2\n', r"cannot be read as CSV"),
    "nothing": ("", r"is empty"),
}


@pytest.mark.parametrize(("text", "sentence"), WRONG.values(), ids=WRONG)
def test_a_damaged_table_is_told_with_its_place(write: Write, text: str, sentence: str) -> None:
    write(text)
    with pytest.raises(data.DataError, match=sentence):
        data.load("spots")


def test_a_line_is_counted_as_an_editor_counts_it(write: Write) -> None:
    write('spot,count,size_mm\n"nose,\nleft side",1,1\near,many,1\n')
    with pytest.raises(data.DataError, match=r"line 4, column 'count'"):
        data.load("spots")


def test_a_table_in_another_encoding_is_told(write: Write) -> None:
    folder = write(GOOD)
    (folder / "spots.csv").write_bytes("spot,count,size_mm\nn\u00e6se,1,1\n".encode("latin-1"))
    with pytest.raises(data.DataError, match="UTF-8"):
        data.load("spots")


def test_a_byte_order_mark_is_no_damage(write: Write) -> None:
    folder = write(GOOD)
    (folder / "spots.csv").write_bytes(b"\xef\xbb\xbf" + GOOD.encode())
    assert data.load("spots")["spot"][0] == "nose"


def test_windows_line_ends_are_no_damage(write: Write) -> None:
    folder = write(GOOD)
    (folder / "spots.csv").write_bytes(GOOD.replace("\n", "\r\n").encode())
    assert data.load("spots")["size_mm"].tolist()[:2] == [1.5, 2.0]


def test_a_missing_table_is_told(write: Write) -> None:
    folder = write(GOOD)
    (folder / "spots.csv").unlink()
    with pytest.raises(data.DataError, match=r"spots\.csv is missing: restore it"):
        data.load("spots")


@pytest.mark.parametrize("text", ["{", "[]", '{"resources": [{}]}'])
def test_a_damaged_description_is_told(write: Write, text: str) -> None:
    folder = write(GOOD)
    (folder / "datapackage.json").write_text(text, encoding="utf-8")
    with pytest.raises(data.DataError, match=r"datapackage\.json is damaged"):
        data.tables()


def test_a_type_that_load_does_not_know_is_told(write: Write) -> None:
    folder = write(GOOD)
    path = folder / "datapackage.json"
    path.write_text(path.read_text(encoding="utf-8").replace("number", "date"), encoding="utf-8")
    with pytest.raises(data.DataError, match=r"'size_mm' of 'spots' has the type 'date'"):
        data.load("spots")


def test_a_missing_description_is_told(write: Write) -> None:
    folder = write(GOOD)
    (folder / "datapackage.json").unlink()
    with pytest.raises(data.DataError, match=r"datapackage\.json is missing"):
        data.load("spots")


@pytest.mark.parametrize("name", data.tables())
def test_every_table_of_the_course_loads(name: str) -> None:
    table = data.load(name)
    assert len(table) > 0
    assert not table.isna().all(axis=None)
