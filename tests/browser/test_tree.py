"""The tree walked in the page, beside the same walk in Python."""

from __future__ import annotations

import pytest
from copied_code import result_of
from harness import Stage
from playwright.sync_api import Locator, expect

from milia.data import load
from milia.science.classification import DecisionTree, follow, paths, tree_of
from milia.widgets.tree import Tree

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def tree() -> DecisionTree:
    types = load("types")
    classes = types.loc[types["in_2008_classification"] == "yes", "type_id"]
    return tree_of(load("classification_tree"), "classification", classes)


def result(box: Locator) -> Locator:
    return box.locator("h3")


def restart(box: Locator) -> None:
    box.get_by_role("button", name="Start again").click()


def test_page_and_python_agree_on_every_path(stage: Stage, tree: DecisionTree) -> None:
    names = load("types").set_index("type_id")["type"]
    box = stage.show(Tree())
    for ways in paths(tree).values():
        for way in ways:
            for answer in way:
                box.get_by_role("button", name=answer, exact=True).click()
            expected = names[follow(tree, way).removeprefix("type:")]
            expect(result(box)).to_have_text(expected)
            expect(result(box)).to_be_focused()
            restart(box)


def test_picture_leads_to_each_class_and_shows_the_answers(
    stage: Stage, tree: DecisionTree
) -> None:
    types = load("types").set_index("type_id")
    box = stage.show(Tree())
    for type_id, (way, *_) in paths(tree).items():
        box.locator(".milia-map").get_by_role(
            "button", name=f"{types['short_name'][type_id]},"
        ).click()
        expect(result(box)).to_have_text(types["type"][type_id])
        answers = box.get_by_role("navigation", name="Your answers").get_by_role("listitem")
        expect(answers).to_contain_text(list(way))


def test_answer_can_be_taken_back(stage: Stage, tree: DecisionTree) -> None:
    ((first, second, *_),) = paths(tree)["trauma"]
    box = stage.show(Tree())
    box.get_by_role("button", name=first, exact=True).click()
    box.get_by_role("button", name=second, exact=True).click()
    box.get_by_role("button", name=f"2 before: {second}").click()
    expect(box.get_by_role("button", name=second, exact=True)).to_be_visible()
    expect(box.get_by_role("status").first).to_have_text("7 of 10 classes still fit.")


def test_keyboard_alone_walks_the_questions_and_the_picture(stage: Stage) -> None:
    box = stage.show(Tree())
    keys = stage.page.keyboard
    keys.press("Tab")
    expect(box.get_by_role("button", name="1 skin, question, you are here")).to_be_focused()
    keys.press("End")
    keys.press("Enter")
    expect(result(box)).to_have_text("Milia en plaque (MEP)")
    keys.press("Home")
    keys.press("Enter")
    keys.press("Tab")
    keys.press("Enter")
    expect(box.locator("legend")).to_be_focused()
    expect(box.locator("legend")).to_contain_text("Question 2")


def test_picture_shows_where_an_answer_would_lead(stage: Stage) -> None:
    box = stage.show(Tree())
    edges = box.locator("path.milia-preview")
    expect(edges).to_have_count(0)
    box.get_by_role("button", name="One raised lump").hover()
    expect(edges).to_have_count(1)
    box.get_by_role("button", name="One raised lump").click()
    expect(edges).to_have_count(0)


@pytest.mark.parametrize(
    ("name", "said", "marked"),
    [
        ("S1: solar milia", "Not on the tree.", 0),
        ("S1: traumatic milia", "On the tree: Trauma.", 1),
        ("S1: secondary milia", "On the tree: Disease, Medication, Trauma.", 3),
    ],
)
def test_name_of_an_article_is_found_on_the_tree(
    stage: Stage, name: str, said: str, marked: int
) -> None:
    box = stage.show(Tree())
    box.get_by_label("Find a name that an article uses").select_option(label=name)
    expect(box.locator(".milia-found")).to_contain_text(said)
    expect(box.get_by_role("button", name="named by the article")).to_have_count(marked)


def test_the_code_to_copy_gives_the_question_or_the_class_in_view(stage: Stage) -> None:
    box = stage.show(Tree())
    assert set(result_of(box)["node_id"]) == {"skin"}
    box.get_by_role("button", name="Trauma, secondary class").click()
    assert result_of(box)["type_id"].tolist() == ["trauma"]
