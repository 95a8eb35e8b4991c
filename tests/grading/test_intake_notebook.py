"""Whatever arrives as a notebook is read soundly or refused in one sentence."""

from __future__ import annotations

import json
from typing import Any

import nbformat
import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from milia.grading import intake_notebook
from milia.grading.intake_notebook import Refused, read_notebook

CELLS = [new_markdown_cell("Text.", id="text"), new_code_cell("x = 1", id="code")]


def content(**changes: Any) -> dict[str, Any]:
    """Return a sound notebook's content, changed at its top level."""
    whole: dict[str, Any] = json.loads(nbformat.writes(new_notebook(cells=CELLS)))
    return whole | changes


def read(found: object) -> NotebookNode:
    notebook = read_notebook(json.dumps(found).encode())
    nbformat.validate(notebook)
    assert json.loads(nbformat.writes(notebook).encode("utf-8")), "it can be written again"
    return notebook


def texts(notebook: NotebookNode) -> list[str]:
    return [cell.source for cell in notebook.cells]


def test_a_sound_notebook_stays_as_it_is() -> None:
    assert read(content()) == new_notebook(cells=CELLS)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_any_unicode_encoding_is_read(encoding: str) -> None:
    cells = [new_markdown_cell("Größe – 2 mm 🔬")]
    found = json.dumps(content(cells=cells), ensure_ascii=False).encode(encoding)
    assert texts(read_notebook(found)) == ["Größe – 2 mm 🔬"]


def test_windows_line_ends_become_plain_ones() -> None:
    cells = [{"cell_type": "markdown", "metadata": {}, "source": ["one\r\n", "two\r", "three"]}]
    assert texts(read(content(cells=cells))) == ["one\ntwo\nthree"]


def test_half_a_character_does_not_keep_a_notebook_from_being_written() -> None:
    cells = [{"cell_type": "raw", "metadata": {"\ud800": "\udfff"}, "source": "a\ud800b"}]
    assert texts(read(content(cells=cells))) == ["a\ufffdb"]


def test_numbers_that_json_does_not_have_are_harmless() -> None:
    text = json.dumps(content()).replace(
        '"metadata": {}', '"metadata": {"a": NaN, "b": -Infinity, "c": ' + "9" * 5000 + "}"
    )
    notebook = read_notebook(text.encode())
    assert notebook.metadata == {"a": None, "b": None, "c": 0}
    nbformat.validate(notebook)


def test_of_two_equal_keys_the_last_counts_as_in_jupyterlab() -> None:
    text = json.dumps(content()).replace('["x = 1"]', '"x = 2", "source": "x = 3"')
    assert texts(read_notebook(text.encode()))[1] == "x = 3"


def test_outputs_and_widget_states_are_left_behind() -> None:
    cells = [new_code_cell("1", outputs=[new_output("stream", text="x" * 10**6)])]
    notebook = read(content(cells=cells, metadata={"widgets": {"state": "y" * 10**6}}))
    assert len(nbformat.writes(notebook)) < 1000


@pytest.mark.parametrize("ident", [None, 7, "", "a b", "code", "x" * 65])
def test_every_cell_ends_with_an_id_of_its_own(ident: object) -> None:
    cells = [dict(cell) for cell in CELLS] + [dict(new_code_cell("y = 2")) | {"id": ident}]
    if ident is None:
        del cells[2]["id"]
    ids = [cell.id for cell in read(content(cells=cells)).cells]
    assert ids == ["text", "code", "submitted-3"]


@pytest.mark.parametrize("metadata", [None, [], "text", 7, {"nbgrader": []}, {"tags": {"a": 1}}])
def test_metadata_of_a_wrong_type_stops_nothing(metadata: object) -> None:
    cells = [dict(cell) | {"metadata": metadata} for cell in CELLS]
    assert texts(read_notebook(json.dumps(content(cells=cells, metadata=metadata)).encode())) == [
        "Text.",
        "x = 1",
    ]


def test_deep_metadata_is_cut_off() -> None:
    deep: object = "bottom"
    for _ in range(200):
        deep = {"further": [deep]}
    notebook = read(content(metadata={"deep": deep}))
    assert "bottom" not in json.dumps(notebook)


def test_a_picture_in_a_text_cell_stays() -> None:
    pictures = {"x.png": {"image/png": "iVBORw0KGgo="}}
    cells = [dict(CELLS[0]) | {"attachments": pictures}]
    assert read(content(cells=cells)).cells[0].attachments == pictures


def test_a_notebook_of_format_3_is_read() -> None:
    old = {
        "nbformat": 3,
        "nbformat_minor": 0,
        "metadata": {"name": ""},
        "worksheets": [{"metadata": {}, "cells": [_old_cell()]}],
    }
    notebook = read(old)
    assert texts(notebook) == ["x = 1"]
    assert notebook.cells[0].metadata.nbgrader.grade_id == "answer"


def _old_cell() -> dict[str, object]:
    return {
        "cell_type": "code",
        "collapsed": False,
        "input": ["x = 1"],
        "language": "python",
        "metadata": {"nbgrader": {"grade_id": "answer"}},
        "outputs": [],
    }


@pytest.mark.parametrize(
    "found",
    [
        b"",
        b" \n",
        b"hello",
        b"<!doctype html><p>Please log in",
        json.dumps(content()).encode()[:-40],
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b'{"cells": ' * 100_000,
        b"[]",
        b"null",
        b"{}",
        json.dumps(content(nbformat=5)).encode(),
        json.dumps(content(nbformat="4")).encode(),
        json.dumps(content(nbformat=3)).encode(),
        json.dumps(content(cells={})).encode(),
        json.dumps(content(cells=[7])).encode(),
        json.dumps(content(cells=[{"cell_type": "code", "metadata": {}}])).encode(),
        json.dumps(content(cells=[dict(CELLS[0]) | {"cell_type": "film"}])).encode(),
        json.dumps(content(cells=[dict(CELLS[0]) | {"cell_type": ["code"]}])).encode(),
        json.dumps(content(cells=[dict(CELLS[0]) | {"source": ["a", 1]}])).encode(),
    ],
    ids=lambda found: repr(found[:24]),
)
def test_what_is_no_notebook_is_refused_in_a_sentence(found: bytes) -> None:
    with pytest.raises(Refused) as refusal:
        read_notebook(found)
    assert str(refusal.value).endswith(".")
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize(
    ("limit", "at", "says"),
    [
        ("MOST_BYTES", len(json.dumps(content())), "larger than"),
        ("MOST_CELLS", 2, "2 cells; the limit is 1"),
        ("MOST_CHARACTERS", 5, "5 characters; the limit is 4"),
        ("MOST_PIECES", sum(map(json.dumps(content()).count, "{[,")), "too many values"),
    ],
)
def test_the_limits_hold_to_the_last(
    monkeypatch: pytest.MonkeyPatch, limit: str, at: int, says: str
) -> None:
    text = json.dumps(content())
    monkeypatch.setattr(intake_notebook, limit, at)
    assert read_notebook(text.encode())
    monkeypatch.setattr(intake_notebook, limit, at - 1)
    with pytest.raises(Refused, match=says):
        read_notebook(text.encode())
