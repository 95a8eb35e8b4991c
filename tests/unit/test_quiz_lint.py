"""The lint: a sound item passes, and each rule catches an item that breaks it and nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sound_options import options

from milia.quiz.flaws import RULES as FLAWS
from milia.quiz.items import Item, Near, Option, Pair, gather
from milia.quiz.layout import RULES as LAYOUT
from milia.quiz.lint import Finding, lint, lint_bank, schema_findings
from milia.quiz.provenance import RULES as PROVENANCE
from milia.quiz.provenance import Known

KNOWN = Known(
    references=frozenset({"berk2008", "ASSUMPTION"}),
    claims=frozenset({"S1-30"}),
    concepts=frozenset({"anecdote"}),
    misconceptions=frozenset({"M01"}),
    cards=frozenset({"LC01"}),
)
SOUND = Item(
    id="T-01",
    version=1,
    lesson="02",
    objectives=("O2",),
    bloom="apply",
    kind="one",
    stem="A man has white dots on a red base behind his ear. What is it?",
    options=(
        Option("A swelling of oil glands", False, "Oil plays no part.", ("berk2008",), "M01"),
        Option("Milia en plaque", True, "Cysts on a red base.", ("berk2008",)),
        Option(
            "A crop of boils",
            False,
            "Nothing here is sore.",
            ("berk2008",),
            None,
            "Took red for sore.",
        ),
    ),
    article_refs=("S1-30",),
    concept=("anecdote",),
    file=Path("items.yaml"),
    line=7,
)
NUMERIC = replace(
    SOUND,
    kind="numeric",
    options=(),
    stem="How many rows has the table?",
    value=10.0,
    unit="rows",
    why="Ten rows are there.",
    source=("ASSUMPTION",),
    near=(Near(value=5.0, why="That is only half.", slip="Counted one side."),),
    otherwise="Count them once more.",
)
CODE = replace(
    NUMERIC,
    kind="code",
    value=None,
    unit="",
    source=(),
    expects="1 + 1",
    near=(Near(expects="1 - 1", why="That takes one away.", slip="Took the wrong sign."),),
)

ORDER = replace(
    NUMERIC,
    kind="order",
    stem="How does a table get counted?",
    value=None,
    unit="",
    near=(),
    lines=("Open the book", "Find the page", "Count its rows"),
    distractors=(
        Option("Burn the book", False, "Nothing is left then.", ("berk2008",), None, "Took fire."),
    ),
)
MATCH = replace(
    NUMERIC,
    kind="match",
    stem="What goes with what?",
    value=None,
    unit="",
    why="",
    source=(),
    near=(Near(left="Sebum", right="A stratum", why="Glands make that oil.", misconception="M01"),),
    pairs=(
        Pair("Keratin", "A stratum", "It fills the cyst.", ("berk2008",)),
        Pair("Sebum", "A gland", "It is an oil.", ("berk2008",)),
        Pair("Sweat", "A duct", "It comes from a coil.", ("berk2008",)),
    ),
    extra=("A nail",),
)
TWO_TIER = replace(
    SOUND,
    kind="two_tier",
    options=SOUND.options[1:],
    reasons=options("He feels no pain", "The skin is thick", "He is still young"),
)


def with_pair(place: int, **changed: object) -> Item:
    pairs = list(MATCH.pairs)
    pairs[place] = replace(pairs[place], **changed)  # type: ignore[arg-type]
    return replace(MATCH, pairs=tuple(pairs))


def with_option(place: int, **changed: object) -> Item:
    changed_options = list(SOUND.options)
    changed_options[place] = replace(SOUND.options[place], **changed)  # type: ignore[arg-type]
    return replace(SOUND, options=tuple(changed_options))


def rules_broken(*items: Item) -> set[str]:
    return {finding.rule for finding in lint(gather(items), KNOWN)}


ONE_FLAW = [
    (
        "key-longest",
        replace(SOUND, options=options("Boils", "Milia en plaque, of adults", "Oil glands")),
    ),
    (
        "all-or-none",
        replace(SOUND, options=options("Boils", "Milia en plaque", "None of the above")),
    ),
    ("negative-stem", replace(SOUND, stem="Which of these names is not a class of milia?")),
    ("negative-stem", replace(SOUND, stem="All of these are classes EXCEPT one. Find it.")),
    ("negative-stem", replace(SOUND, stem="Which page doesn't name a source?")),
    (
        "absolute-word",
        replace(SOUND, options=options("It never clears", "It may well stay", "It goes at once")),
    ),
    (
        "stem-echo",
        replace(SOUND, options=options("A swelling of glands", "Milia on a base", "Some boils")),
    ),
    ("few-options", replace(SOUND, options=SOUND.options[:2])),
    ("few-options", replace(TWO_TIER, options=SOUND.options[1:2])),
    ("few-options", replace(TWO_TIER, reasons=TWO_TIER.reasons[:2])),
    ("key-longest", replace(TWO_TIER, reasons=options("Boil", "Milia en plaque", "Oil"))),
    ("stem-echo", with_pair(2, left="A sweat gland", right="A coiled sweat duct")),
    ("line-count", replace(ORDER, lines=ORDER.lines[:2])),
    ("line-count", replace(ORDER, distractors=options("Cry", "Sing", "Run", key=9))),
    ("pair-count", replace(MATCH, pairs=MATCH.pairs[:2])),
    (
        "pair-count",
        replace(
            MATCH,
            pairs=tuple(Pair("o" * n, "x" * n, "a b c d", ("berk2008",)) for n in range(1, 8)),
            near=(),
        ),
    ),
    ("twice", replace(ORDER, lines=(*ORDER.lines, "open the book "))),
    ("twice", replace(ORDER, lines=(*ORDER.lines, "Burn the book"))),
    ("twice", with_pair(2, left="Keratin")),
    ("twice", replace(MATCH, extra=("A duct",))),
    ("twice", replace(SOUND, options=options("A boil", "Milia", "A boil"))),
    ("no-reason", replace(ORDER, why="")),
    ("no-reason", replace(ORDER, otherwise="")),
    ("no-reason", with_pair(2, why="")),
    ("no-reason", replace(MATCH, otherwise="")),
    (
        "no-reason",
        replace(
            TWO_TIER,
            reasons=(*TWO_TIER.reasons, replace(TWO_TIER.reasons[0], text="It grew", why="")),
        ),
    ),
    ("bare-reason", with_option(1, why="Yes, that is correct. The base is red.")),
    ("bare-reason", with_pair(0, why="Quite right, well done.")),
    ("unexplained-wrong", replace(ORDER, distractors=(replace(ORDER.distractors[0], slip=None),))),
    ("unexplained-wrong", replace(MATCH, near=(replace(MATCH.near[0], misconception=None),))),
    (
        "unexplained-wrong",
        replace(TWO_TIER, reasons=(replace(TWO_TIER.reasons[0], slip=None), *TWO_TIER.reasons[1:])),
    ),
    ("no-source", replace(ORDER, source=())),
    ("no-source", with_pair(0, source=())),
    (
        "no-source",
        replace(TWO_TIER, reasons=(replace(TWO_TIER.reasons[0], source=()), *TWO_TIER.reasons[1:])),
    ),
    ("unknown-source", with_pair(0, source=("nobody1900",))),
    ("near-unreachable", replace(MATCH, near=(replace(MATCH.near[0], right="A gland"),))),
    ("near-unreachable", replace(MATCH, near=(replace(MATCH.near[0], right="A claw"),))),
    ("near-unreachable", replace(MATCH, near=(replace(MATCH.near[0], left="Pus"),))),
    ("no-reason", with_option(0, why="")),
    ("no-reason", replace(NUMERIC, why="")),
    ("no-reason", replace(NUMERIC, otherwise="")),
    ("no-reason", replace(CODE, near=(replace(CODE.near[0], why=""),))),
    ("bare-reason", with_option(1, why="Correct.")),
    ("bare-reason", with_option(0, why="One is this. Two is that. Three is more. Four is all.")),
    (
        "article-cue",
        replace(SOUND, stem="The dot is a …", options=options("Boil", "Milium", "Oil gland")),
    ),
    (
        "one-word-apart",
        replace(
            SOUND,
            options=options(
                "It stays for many years", "It stays for many weeks", "Nobody can tell that"
            ),
        ),
    ),
    (
        "one-word-apart",
        replace(
            SOUND,
            options=options("It stays for years", "It often stays for years", "Nobody can tell"),
        ),
    ),
    (
        "hard-stem",
        replace(
            SOUND,
            stem="Dermatological classification necessitates systematic differentiation between "
            "congenital and acquired keratinous manifestations, notwithstanding similarities.",
        ),
    ),
    ("unexplained-wrong", with_option(2, slip=None)),
    ("unexplained-wrong", with_option(0, slip="Took oil for keratin.")),
    ("unexplained-wrong", replace(NUMERIC, near=(replace(NUMERIC.near[0], slip=None),))),
    ("unknown-misconception", with_option(0, misconception="M99")),
    ("no-source", with_option(1, source=())),
    ("no-source", with_option(2, source=())),
    ("no-source", replace(NUMERIC, source=())),
    ("unknown-source", with_option(1, source=("nobody1900",))),
    ("unknown-claim", replace(SOUND, article_refs=("S9-01",))),
    ("unknown-concept", replace(SOUND, concept=("hearsay",))),
    ("unknown-card", replace(SOUND, cards=("LC99",))),
    ("unknown-objective", replace(SOUND, objectives=("O12",))),
    ("unknown-objective", replace(SOUND, objectives=())),
    ("unknown-level", replace(SOUND, bloom="know")),
    ("unknown-level", replace(SOUND, lesson="2")),
    ("near-unreachable", replace(NUMERIC, near=(replace(NUMERIC.near[0], value=10.0),))),
    (
        "near-unreachable",
        replace(NUMERIC, value=0.3, tolerance=0.1, near=(replace(NUMERIC.near[0], value=0.2),)),
    ),
    ("near-unreachable", replace(CODE, near=(replace(CODE.near[0], expects="2"),))),
    ("cannot-evaluate", replace(CODE, expects="load('nothing')")),
]


@pytest.mark.parametrize("item", [SOUND, NUMERIC, CODE, ORDER, MATCH, TWO_TIER])
def test_a_sound_item_passes(item: Item) -> None:
    assert lint({item.id: item}, KNOWN) == []


@pytest.mark.parametrize(("rule", "item"), ONE_FLAW)
def test_a_rule_catches_the_item_that_breaks_it_alone(rule: str, item: Item) -> None:
    assert rules_broken(item) == {rule}


def test_every_rule_for_items_has_an_item_that_breaks_it() -> None:
    assert {rule for rule, _ in ONE_FLAW} == {*FLAWS, *LAYOUT, *PROVENANCE, "cannot-evaluate"}


@pytest.mark.parametrize(
    "item",
    [
        replace(SOUND, stem="Which reason says why steam does not help such a man?"),
        replace(SOUND, stem="The page does not say how long they stay. Who knows it?"),
        replace(SOUND, options=options("It always stays", "It may well stay", "It never stays")),
        replace(SOUND, options=options("Primary milia", "Secondary milia", "Some boils")),
        replace(SOUND, options=options("A red base", "Milia on a base", "A crop of boils")),
        replace(SOUND, stem="The dot is a …", options=options("Boil", "Milium", "Gland")),
        replace(with_option(1, source=()), objectives=("O11",)),
        replace(ORDER, source=(), objectives=("O11",)),
        with_option(1, why="That is right only where the base is red."),
    ],
)
def test_what_only_looks_like_a_flaw_passes(item: Item) -> None:
    assert rules_broken(item) == set()


def test_findings_say_where_and_come_in_the_order_of_the_file() -> None:
    later = replace(with_option(0, why=""), id="T-02", line=40)
    found = lint({"T-02": later, "T-01": with_option(1, why="Correct.")}, KNOWN)
    assert [finding.line for finding in found] == [7, 40]
    assert str(found[1]) == (
        "items.yaml:40: T-02 [no-reason] option 1 has no 'why'; "
        "write its reason in one to three sentences."
    )


def test_what_the_schema_alone_forbids_is_found_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "items.yaml"
    file.write_text(
        "- {id: T-01, version: 1, lesson: '02', objectives: [O2], bloom: apply, kind: numeric,\n"
        "   stem: How many?, value: 3}\n"
        "- {id: T-02, version: 0, lesson: '02', objectives: [O2], bloom: apply, kind: numeric,\n"
        "   stem: How many?, value: 3}\n",
        encoding="utf-8",
    )
    (found,) = schema_findings(file)
    assert (found.item_id, found.rule, found.line) == ("T-02", "schema", 3)
    assert found.message.startswith("version: 0 is less than")


def test_the_courses_own_bank_has_no_finding() -> None:
    found: list[Finding] = lint_bank()
    assert not found, "Mend the items:\n" + "\n".join(map(str, found))
