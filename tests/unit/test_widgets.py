"""Parts without a browser: what they tell the page, their static twins, their errors."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from typing import Any

import pytest
from ipywidgets import HTML, BoundedIntText, Dropdown, IntSlider

import milia
from milia.data import load
from milia.quiz.items import ItemError, bank
from milia.quiz.journal import FILE_NAME, home, journal
from milia.widgets.citations import cite
from milia.widgets.panel import Panel
from milia.widgets.tree import Tree
from milia.widgets.tree_content import class_of

ASKED = [name for name, item in bank().items() if item.kind != "code"]
CHOICES = [name for name in ASKED if bank()[name].kind == "one"]


class Reader(HTMLParser):
    """What an untrusted notebook keeps of some HTML, and what it would strip."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)

    def handle_data(self, data: str) -> None:
        self.text += f" {data}"


def twin(part: Any) -> Reader:
    data = part._repr_mimebundle_()
    return Reader((data[0] if isinstance(data, tuple) else data)["text/html"])


@pytest.mark.parametrize("name", ASKED)
def test_item_twin_gives_stem_options_and_every_reason(name: str) -> None:
    item = bank()[name]
    read = twin(milia.ask(name))
    assert read.tags.isdisjoint({"svg", "style", "script", "input"})
    assert read.attributes.isdisjoint({"id", "style"})
    words = " ".join(read.text.split())
    chosen = (o for o in (*item.options, *item.reasons, *item.distractors))
    paired = (text for pair in item.pairs for text in (pair.left, pair.right, pair.why))
    reasons = (text for option in chosen for text in (option.text, option.why))
    for said in [item.stem, item.why, *reasons, *item.lines, *paired, *item.extra]:
        assert " ".join(said.split()) in words


def test_twin_and_plain_text_show_nothing_of_the_learner() -> None:
    fresh = milia.ask(CHOICES[0])
    before = fresh.twin(), fresh.plain()
    fresh.receive({"kind": "answer", "answer": 0, "certainty": 1})
    assert fresh.error == ""
    again = milia.ask(CHOICES[0])
    assert again.feedback["done"]
    assert (again.twin(), again.plain()) == before


def test_answer_is_recorded_and_back_in_a_new_card() -> None:
    milia.ask(CHOICES[0]).receive({"kind": "answer", "answer": 1, "certainty": 2})
    feedback = milia.ask(CHOICES[0]).feedback
    assert (feedback["answer"], feedback["certainty"]) == (1, 2)
    assert feedback["on"]
    assert len(journal().answers()) == 1


def test_answer_that_is_no_option_is_an_error_in_the_card() -> None:
    card = milia.ask(CHOICES[0])
    card.receive({"kind": "answer", "answer": 99, "certainty": None})
    assert "99" in card.error
    assert journal().answers() == []


def test_code_item_is_sent_to_check() -> None:
    code = next(name for name, item in bank().items() if item.kind == "code")
    with pytest.raises(ItemError, match=f"milia.check\\('{code}'"):
        milia.ask(code)


def test_damaged_journal_is_told_in_the_first_card_alone() -> None:
    home().mkdir()
    (home() / FILE_NAME).write_bytes(b"this is no database" * 100)
    first, second = milia.ask(CHOICES[0]), milia.ask(CHOICES[1])
    assert first.notice
    assert second.notice == ""


def test_tree_twin_names_every_question_answer_class_and_article_name() -> None:
    read = twin(Tree())
    assert read.tags.isdisjoint({"svg", "style", "script", "button"})
    assert read.attributes.isdisjoint({"id", "style"})
    table = load("classification_tree")
    types = load("types").query("in_2008_classification == 'yes'")
    said = [*table["question"], *table["answer"], *table["see_doctor"].dropna(), *types["type"]]
    for text in [*said, *load("article_type_names")["name"]]:
        assert text in read.text


def test_fact_that_the_table_leaves_open_is_said_to_be_so() -> None:
    row = load("types").fillna("").set_index("type_id", drop=False).loc["trauma"].to_dict()
    facts = dict(class_of(row | {"natural_course": "", "note": ""}, "")["facts"])
    assert facts["Course"] == "not established"
    assert "Note" not in facts


def test_tree_content_is_plain_json() -> None:
    content = Tree().content
    assert json.loads(json.dumps(content)) == content


def test_name_of_a_group_stands_for_its_classes() -> None:
    names = {name["label"]: name["types"] for name in Tree().content["names"]}
    assert names["S1: secondary milia"] == ["disease", "medication", "trauma"]
    assert names["S1: solar milia"] == []
    assert names["S4: milia en plaque"] == ["en_plaque"]


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        (["berk2008"], "Berk & Bayliss 2008"),
        (["batra2009", "article_S1"], "Batra et al. 2009; article S1"),
        (["hubler1978"], "Hubler et al. 1978"),
        (["opt_bcc"], "College of Optometrists"),
        (["aa_rombo"], "“Rombo syndrome” [aa_rombo]"),
        (["ASSUMPTION"], "an assumption of this course"),
    ],
)
def test_sources_are_cited_as_a_reader_expects(keys: list[str], shown: str) -> None:
    assert cite(keys) == shown


def controls() -> tuple[Dropdown, IntSlider, HTML]:
    choice = Dropdown(description="Class", options=["all", "trauma"])
    oldest = IntSlider(description="Up to age", value=10, min=0, max=99)
    return choice, oldest, HTML("<table><tr><td>seen</td></tr></table>")


def test_panel_twin_says_the_controls_and_shows_the_view() -> None:
    read = twin(Panel(*controls()))
    assert "Class: one of all, trauma (now all)" in read.text
    assert "Up to age: 0 to 99 (now 10)" in read.text
    assert "seen" in read.text


def test_error_of_an_observer_is_shown_and_raised_and_goes_when_mended() -> None:
    choice, oldest, view = controls()

    def show(_: object) -> None:
        view.value = {"all": "fine"}[choice.value]

    choice.observe(show, names="value")
    panel = Panel(choice, oldest, view)
    with pytest.raises(KeyError):
        choice.value = "trauma"
    aid = panel.children[-1]
    assert aid.error == "show stopped: KeyError: 'trauma'"
    choice.value = "all"
    assert aid.error == ""
    assert view.value == "fine"


def test_panel_without_a_view_says_what_to_do() -> None:
    with pytest.raises(TypeError, match="Put it last"):
        Panel(BoundedIntText(description="Size"))


def test_plain_text_of_every_part_is_fixed() -> None:
    stem = " ".join(bank()["L02-01"].stem.split())
    assert milia.ask("L02-01").plain() == f"Quiz item L02-01: {stem}"
    assert Tree().plain() == (
        "Which class is it? The ten classes of 2008 as questions: 5 questions, 10 classes"
    )
    assert Panel(*controls()).plain() == "Panel with Class, Up to age"
