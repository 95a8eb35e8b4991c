"""Of a large secret file a hidden test gets only what it names."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from milia.authoring import secret

KEYS = {
    "1": {"claims": {"c01": {"verdict": "supported", "line": 2}}, "words": 300},
    "2": {"claims": {"c01": {"verdict": "contradicted"}}, "panel": {"discern": {"1": 4}}},
}


def filled(folder: Path, named: str) -> object:
    (folder / "keys.json").write_text(json.dumps(KEYS), encoding="utf-8")
    line = f"KEYS = ...  # secret: {named}"
    source = secret.fill(line, folder)
    assert secret.blank(source) == line
    values: dict[str, object] = {"json": json}
    exec(source, values)
    return values["KEYS"]


def test_what_lies_on_the_path_keeps_its_shape_and_the_rest_is_left_out(tmp_path: Path) -> None:
    assert filled(tmp_path, "keys.json#*.claims.*.verdict") == {
        "1": {"claims": {"c01": {"verdict": "supported"}}},
        "2": {"claims": {"c01": {"verdict": "contradicted"}}},
    }
    assert filled(tmp_path, "keys.json#2.panel") == {"2": {"panel": {"discern": {"1": 4}}}}
    assert filled(tmp_path, "keys.json") == KEYS


@pytest.mark.parametrize("path", ["*.verdicts", "3", "1.words.of"])
def test_a_path_that_leads_nowhere_is_named(tmp_path: Path, path: str) -> None:
    with pytest.raises(secret.SecretError, match="has nothing at"):
        filled(tmp_path, f"keys.json#{path}")
