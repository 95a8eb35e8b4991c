"""The question bank: what is read, and what stops it, with file, line and what to do."""

from __future__ import annotations

import json
from pathlib import Path
from textwrap import dedent

import jsonschema
import pytest
import yaml

import milia.quiz.items
from milia.quiz.entries import entries
from milia.quiz.items import Item, ItemError, bank, gather, item
from milia.quiz.reading import read_items

SCHEMA = json.loads(
    (Path(milia.quiz.items.__file__).parent / "item.schema.json").read_text(encoding="utf-8")
)

ONE = """\
- id: T-01
  version: 1
  lesson: "02"
  objectives: [O2]
  bloom: apply
  kind: one
  stem: Which class fits?
  options:
    - text: Milia en plaque
      correct: true
      why: The base is red.
      source: [berk2008]
    - text: Solar milia
      misconception: M24
      why: No class.
      source: [berk2008]
"""
NUMERIC = """\
- id: T-02
  version: 1
  lesson: "02"
  objectives: [O2]
  bloom: remember
  kind: numeric
  stem: How many classes?
  value: 10
  unit: classes
  why: Ten.
  near:
    - value: 14
      slip: Counted every row.
      why: Four rows are labels.
"""

ORDER = """\
- id: T-03
  version: 1
  lesson: "02"
  objectives: [O11]
  bloom: apply
  kind: order
  stem: Which order?
  code: true
  lines: ["if rows:", "    rows[0]", "rows"]
  distractors:
    - text: print()
      slip: Printed nothing.
      why: It prints nothing.
  why: So it runs.
"""
MATCH = """\
- id: T-04
  version: 1
  lesson: "02"
  objectives: [O2]
  bloom: apply
  kind: match
  stem: What goes with what?
  pairs:
    - left: Keratin
      right: a cell
      why: It fills them.
    - {left: Sebum, right: a gland}
  extra: [the liver]
  near:
    - {left: Keratin, right: a gland, misconception: M01}
"""
TWO_TIER = """\
- id: T-05
  version: 1
  lesson: "02"
  objectives: [O2]
  bloom: apply
  kind: two_tier
  stem: Does it open?
  options:
    - {text: It does}
    - {text: It does not, correct: true}
  reasons:
    - {text: It has a pore}
    - {text: It is shut, correct: true}
"""


def written(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "items.yaml"
    file.write_text(dedent(text), encoding="utf-8")
    return file


def read(tmp_path: Path, text: str) -> list[Item]:
    return read_items(written(tmp_path, text))


def test_reads_each_field_and_where_it_stands(tmp_path: Path) -> None:
    one, numeric = read(tmp_path, ONE + NUMERIC)
    assert (one.id, one.lesson, one.objectives, one.kind) == ("T-01", "02", ("O2",), "one")
    assert one.keys == (0,)
    assert one.options[1].misconception == "M24"
    assert one.options[0].source == ("berk2008",)
    assert (numeric.value, numeric.tolerance, numeric.unit) == (10.0, 0.0, "classes")
    assert numeric.near[0].value == 14
    assert numeric.line == ONE.count("\n") + 1


def test_reads_lines_pairs_and_reasons(tmp_path: Path) -> None:
    order, match, two_tier = read(tmp_path, ORDER + MATCH + TWO_TIER)
    assert order.lines == ("if rows:", "    rows[0]", "rows")
    assert order.code
    assert order.distractors[0].slip == "Printed nothing."
    assert [pair.right for pair in match.pairs] == ["a cell", "a gland"]
    assert match.rights == ("a cell", "a gland", "the liver")
    assert (match.near[0].left, match.near[0].right) == ("Keratin", "a gland")
    assert [[o.correct for o in tier] for tier in two_tier.tiers] == [[False, True]] * 2


BROKEN = {
    "two keys": (
        ONE.replace("misconception: M24", "correct: true"),
        1,
        "has 2 keys in 'options'; keep one 'correct: true' or write 'kind: several'",
    ),
    "no key": (ONE.replace("      correct: true\n", ""), 1, "has no correct option"),
    "missing field": (ONE.replace("  stem: Which class fits?\n", ""), 1, "has no field 'stem'"),
    "no options": (ONE[: ONE.index("  options")], 1, "has no field 'options'"),
    "one option": (ONE[: ONE.index("    - text: Solar")], 1, "has fewer than two options"),
    "unknown field": (
        ONE.replace("bloom:", "blom: apply\n  bloom:"),
        1,
        "'blom' that is not known",
    ),
    "unknown option field": (
        ONE.replace("why: No class.", "wy: No class."),
        1,
        "'options[1].wy' that is not known",
    ),
    "field of another kind": (ONE + "  value: 3\n", 1, "'value' that is not known"),
    "unknown kind": (ONE.replace("kind: one", "kind: single"), 1, "the kinds are one, several"),
    "number for a text": (ONE.replace('"02"', "02"), 1, "has 2 in 'lesson'; write a text"),
    "yes for a text": (ONE.replace("text: Solar milia", "text: no"), 1, "in 'options[1].text'"),
    "text for a list": (ONE.replace("[O2]", "O2"), 1, "'objectives'; write a list"),
    "number in a list": (ONE.replace("[O2]", "[2]"), 1, "'objectives'; write a list"),
    "text for a number": (
        NUMERIC.replace("value: 10", 'value: "10"'),
        1,
        "'value'; write a number",
    ),
    "options that are texts": (
        ONE[: ONE.index("  options")] + "  options: [a, b]\n",
        1,
        "at options[0] no 'name: value' fields",
    ),
    "one line": (ORDER.replace('"    rows[0]", "rows"', ""), 1, "fewer than two lines"),
    "empty line": (ORDER.replace('"rows"]', '" "]'), 1, "an empty line among its 'lines'"),
    "no lines": (ORDER.replace("lines:", "extra:"), 1, "kind order and has no field 'lines'"),
    "lines that are numbers": (ORDER.replace('"rows"]', "3]"), 1, "'lines'; write a list of texts"),
    "distractor without text": (
        ORDER.replace("- text: print()\n      slip", "- slip"),
        1,
        "a distractor without 'text'",
    ),
    "distractor that is right": (
        ORDER.replace("slip: Printed nothing.", "correct: true"),
        1,
        "'distractors[0].correct' that is not known",
    ),
    "pair without right": (MATCH.replace("      right: a cell\n", ""), 1, "without 'left' or 'r"),
    "one pair": (MATCH.replace("    - {left: Sebum, right: a gland}\n", ""), 1, "two pairs"),
    "near miss without left": (MATCH.replace("left: Keratin, right", "right"), 1, "without 'left'"),
    "no reasons": (TWO_TIER[: TWO_TIER.index("  reasons")], 1, "has no field 'reasons'"),
    "no right reason": (
        TWO_TIER.replace("{text: It is shut, correct: true}", "{text: It is shut}"),
        1,
        "has no correct reason",
    ),
    "two right reasons": (
        TWO_TIER.replace("{text: It has a pore}", "{text: It has a pore, correct: true}"),
        1,
        "has 2 keys in 'reasons'; keep one 'correct: true'.",
    ),
    "near miss without value": (
        NUMERIC.replace("    - value: 14\n      slip", "    - slip"),
        1,
        "a near miss without 'value'",
    ),
}


@pytest.mark.parametrize(("text", "line", "says"), BROKEN.values(), ids=BROKEN)
def test_a_bad_item_names_file_line_and_remedy(
    tmp_path: Path, text: str, line: int, says: str
) -> None:
    with pytest.raises(ItemError) as caught:
        read(tmp_path, text)
    assert f"items.yaml:{line}: T-0" in str(caught.value)
    assert says in str(caught.value)


@pytest.mark.parametrize("text", [broken[0] for broken in BROKEN.values()], ids=BROKEN)
def test_the_schema_refuses_what_reading_refuses(text: str) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(yaml.safe_load(text), SCHEMA)


def test_a_syntax_error_names_its_line(tmp_path: Path) -> None:
    with pytest.raises(ItemError, match=r"items\.yaml:7: this is not YAML"):
        read(tmp_path, ONE.replace("stem: Which class fits?", "stem: Which class: fits?"))


def test_a_field_written_twice_names_its_line(tmp_path: Path) -> None:
    with pytest.raises(ItemError, match=r"items\.yaml:12: the field 'why' stands twice"):
        read(tmp_path, ONE.replace("why: The base is red.", "why: Once.\n      why: Twice."))


def test_a_file_that_is_no_list_or_no_text_says_so(tmp_path: Path) -> None:
    with pytest.raises(ItemError, match="write a list of items"):
        read(tmp_path, "id: T-01\n")
    with pytest.raises(ItemError, match="begins with '- id:'"):
        read(tmp_path, "- T-01\n")
    file = tmp_path / "latin.yaml"
    file.write_bytes("- id: é\n".encode("latin-1"))
    with pytest.raises(ItemError, match=r"latin\.yaml:1: this is not YAML"):
        read_items(file)


def test_one_id_twice_names_both_places(tmp_path: Path) -> None:
    items = read(tmp_path, ONE + ONE)
    with pytest.raises(ItemError, match=r"items\.yaml:17: the id T-01 is taken already at .*:1;"):
        gather(items)


def test_every_item_of_the_course_is_read_and_fits_the_schema() -> None:
    files = sorted({item.file for item in bank().values()})
    for file in files:
        jsonschema.validate([entry.fields for entry in entries(file)], SCHEMA)
    assert item("L02-01").stem


def test_an_unknown_id_gets_the_nearest_ids() -> None:
    with pytest.raises(ItemError, match=r"no item 'L2-01'; the nearest ids are .*L02-01"):
        item("L2-01")
