"""The templates of the made-up articles: safe, original, and checked before use."""

from __future__ import annotations

import dataclasses
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from made_articles import ALL, TEMPLATES, Made, on_each_page

from milia.authoring.secret import DEMO
from milia.cli import main
from milia.data import ROOT, load
from milia.grading.articles import faults, pool, templates

OPENS_SKIN = re.compile(
    r"\b(?:needle|blade|lancet|squeez|pierc|prick|pick|pop\b|cut\b|scrap|dig|pluck|press|open)"
    r"|\b(?:take|taking|taken)\b.*\bout\b",
    re.IGNORECASE,
)
ORDERS = re.compile(r"^(?:Open|Take|Taken|Squeeze|Pick|Press|Cut|Use a)\b")
BY_WHOM = re.compile(r"\bdoctors?\b|\bnot be\b|^Taking them out|^There is no opening|^Steam opens")


@on_each_page
def test_no_sentence_reads_as_a_way_to_open_the_skin(made: Made) -> None:
    for line in made.page["lines"]:
        for sentence in re.split(r"(?<=[.?\]:]) ", line):
            assert not ORDERS.search(sentence), sentence
            assert not OPENS_SKIN.search(sentence) or BY_WHOM.search(sentence), sentence


_TELLING = 9
"""Words: a shorter sentence is anybody's."""


def grams(text: str) -> set[tuple[str, ...]]:
    """Return all runs of six words."""
    found = re.findall(r"[a-z']+", text.lower().replace("’", "'"))
    return {tuple(found[start : start + 6]) for start in range(len(found) - 5)}


def test_nothing_is_taken_from_the_five_articles() -> None:
    quoted = {
        "definitions": "text",
        "rating_passages": "quotation",
        "spun_phrases": "quotation",
        "lateral_cards": "page_says",
    }
    taken = set().union(
        *(grams(text) for table, column in quoted.items() for text in load(table)[column])
    )
    assert len(taken) > 500
    for made in ALL:
        assert grams(made.text).isdisjoint(taken)


def test_the_library_the_tables_and_the_lessons_hold_no_template() -> None:
    texts = [
        path.read_text(encoding="utf-8")
        for room in ("milia", "data", "text")
        for path in (ROOT / room).rglob("*")
        if path.suffix in {".py", ".csv", ".yaml", ".json", ".js", ".md"}
    ]
    told = [one for one in TEMPLATES.all_statements() if len(one.text.split()) >= _TELLING]
    assert len(told) > 60
    for statement in told:
        assert not any(statement.text in text for text in texts), statement.id


def test_the_templates_have_no_faults_and_each_level_its_reason() -> None:
    assert faults.find(TEMPLATES) == []
    assert set(TEMPLATES.blocks) == set(range(1, 17))
    assert all(block.why for blocks in TEMPLATES.blocks.values() for block in blocks.values())


def changed(identity: str, **fields: Any) -> templates.Templates:
    statements = tuple(
        statement._replace(**fields) if statement.id == identity else statement
        for statement in TEMPLATES.statements
    )
    return dataclasses.replace(TEMPLATES, statements=statements)


@pytest.mark.parametrize(
    ("identity", "fields", "said"),
    [
        ("T01", {"references": ("nobody1999",)}, "T01: there is no reference 'nobody1999'."),
        ("T01", {"rows": ("claims:S9-01",)}, "T01: there is no row 'claims:S9-01'."),
        ("T01", {"rows": ("nowhere:1",)}, "T01: there is no row 'nowhere:1'."),
        ("T01", {"rows": ()}, "T01: it names no row or no reference that it stands on."),
        ("T01", {"verdict": "true"}, "T01: there is no verdict 'true'."),
        ("T01", {"verdict": "unsupported"}, "T01: its claim is supported: say in `differs` why"),
        ("T14", {"cause_id": "fire"}, "T14: there is no cause 'fire'."),
        ("T14", {"cause_id": ""}, "T14: it asserts a link and names no cause_id."),
        ("T14", {"link": "maybe"}, "T14: there is no link 'maybe'."),
        ("T25", {"treatment_id": "tea"}, "T25: there is no treatment 'tea'."),
        ("U01", {"concept": "sums"}, "U01: there is no concept 'sums'."),
        ("U01", {"omits": ("OA99",)}, "U01: there is no omission 'OA99'."),
        ("T02", {"id": "T01"}, "T01: this id is used twice."),
    ],
)
def test_a_fault_of_a_template_is_told(identity: str, fields: dict[str, Any], said: str) -> None:
    assert any(fault.startswith(said) for fault in faults.find(changed(identity, **fields)))


def test_a_pair_that_nothing_decides_and_a_block_without_a_source_are_told() -> None:
    known = TEMPLATES.statements[0]
    block = TEMPLATES.blocks[8]["high"]._replace(references=("nobody1999",), tells=("OA99",))
    wrong = dataclasses.replace(
        TEMPLATES,
        pairs=TEMPLATES.pairs | {"decided": ((known, known),)},
        blocks=TEMPLATES.blocks | {8: {"high": block}},
    )
    assert faults.find(wrong) == [
        "discern.yaml, 8 high: there is no omission 'OA99'.",
        "discern.yaml, 8 high: there is no reference 'nobody1999'.",
        f"{known.id} and {known.id}: clashes.yaml does not say that they clash.",
        f"{known.id} and {known.id}: one has to be supported, the other contradicted.",
    ]


def test_too_few_statements_are_told_and_not_stretched() -> None:
    few = dataclasses.replace(TEMPLATES, statements=TEMPLATES.statements[:20])
    with pytest.raises(templates.TemplateError, match="write more statements of each kind"):
        pool.make(few)


# The command

FILES = (
    "a3_rate_the_page/article.json",
    "a3_rate_the_page/key.json",
    "a4_claim_ledger/article.json",
    "a4_claim_ledger/key.json",
    "a6_capstone/articles.json",
    "a6_capstone/keys.json",
)


@pytest.fixture
def secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of the templates, named as the secret."""
    shutil.copytree(DEMO / "articles", tmp_path / "articles")
    monkeypatch.setenv("MILIA_SECRET", str(tmp_path))
    return tmp_path


def edit(secret: Path, name: str, old: str, new: str) -> None:
    path = secret / "articles" / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_another_seed_gives_other_articles_and_the_check_tells(
    secret: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(secret, "pool.yaml", "seed: demo-6", "seed: another")
    assert main(["articles"]) == 0
    for name in FILES:
        assert (secret / name).read_bytes() != (DEMO / name).read_bytes()
        shutil.copyfile(DEMO / name, secret / name)
    assert main(["articles", "--check"]) == 1
    assert capsys.readouterr().out.count("is not what the templates give") == len(FILES)
    assert all((secret / name).read_bytes() == (DEMO / name).read_bytes() for name in FILES)


@pytest.mark.parametrize(
    ("name", "change", "said"),
    [
        ("clashes.yaml", ("- [keratin, oil]", "- [keratin, oil"), "is no YAML"),
        ("true_statements.yaml", ("topic: definition", "subject: definition"), "'subject'"),
        ("discern.yaml", ("where: opening", "place: opening"), "'place'"),
        ("pairs.yaml", ("{a: T01", "{a: T99"), "['T99']"),
        ("true_statements.yaml", ("references: [berk2008]", "references: [nobody]"), "'nobody'"),
    ],
)
def test_templates_that_cannot_be_used_are_told_in_a_sentence(
    secret: Path, capsys: pytest.CaptureFixture[str], name: str, change: tuple[str, str], said: str
) -> None:
    edit(secret, name, *change)
    assert main(["articles"]) == 1
    assert said in capsys.readouterr().err
    assert not (secret / pool.CAPSTONE).exists()


def test_a_secret_without_templates_is_told(
    secret: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (secret / "articles" / "pool.yaml").unlink()
    assert main(["articles"]) == 1
    assert "pool.yaml is missing" in capsys.readouterr().err
