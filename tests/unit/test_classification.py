"""The classification as questions: the real table, and tables that are wrong in one way each."""

from __future__ import annotations

import pandas as pd
import pytest

from milia.data import load
from milia.science.classification import DecisionTree, TreeError, follow, paths, tree_of

COLUMNS = [
    "tree",
    "node_id",
    "question",
    "why_asked",
    "answer",
    "leads_to",
    "see_doctor",
    "reference_keys",
]


@pytest.fixture(scope="module")
def tree() -> DecisionTree:
    types = load("types")
    classes = types.loc[types["in_2008_classification"] == "yes", "type_id"]
    return tree_of(load("classification_tree"), "classification", classes)


def small(*answers: tuple[str, str, str]) -> DecisionTree:
    """Build a tree of the classes a and b from (question, answer, leads to)."""
    rows = [
        ["t", node, f"{node}?", "why", text, to, None, "berk2008"] for node, text, to in answers
    ]
    return tree_of(pd.DataFrame(rows, columns=COLUMNS), "t", ["a", "b"])


def test_each_of_the_ten_classes_is_reached(tree: DecisionTree) -> None:
    assert len(paths(tree)) == 10
    for type_id, ways in paths(tree).items():
        assert {follow(tree, way) for way in ways} == {f"type:{type_id}"}


def test_half_a_way_leads_to_the_next_question(tree: DecisionTree) -> None:
    assert follow(tree, []) == tree.start
    (way,) = paths(tree)["trauma"]
    assert follow(tree, way[:1]) in tree.questions


def test_groups_part_at_the_question_on_what_happened_before(tree: DecisionTree) -> None:
    groups = load("types").set_index("type_id")["origin_group"]
    answers = tree.questions["before"].answers
    led_to = {groups[answer.type_id] for answer in answers if answer.type_id}
    assert led_to == {"secondary"}
    assert sum(group == "secondary" for group in groups[list(paths(tree))]) == 3


def test_red_flags_of_the_classes_are_said(tree: DecisionTree) -> None:
    said = {
        answer.type_id: answer.see_doctor
        for question in tree.questions.values()
        for answer in question.answers
    }
    for type_id in ("en_plaque", "genodermatosis", "congenital", "eruptive", "medication"):
        assert said[type_id]


def answers_for(case: pd.Series) -> list[str]:
    """Answer the tree's questions from a vignette's recorded findings, as a reader would."""

    def yes(*columns: str) -> bool:
        return any(case[column] == "yes" for column in columns)

    skin = 3 if yes("red_plaque") else 2 if yes("lump") else 1 if yes("pale_patch") else 0
    before = (
        3
        if yes("injury_before")
        else 2
        if yes("medicine_before")
        else 1
        if yes("blisters_before", "skin_disease_before")
        else 0
    )
    company, age, pace = yes("syndrome_signs"), yes("since_birth"), yes("sudden_crop")
    return [skin, before, int(company), int(age), int(pace)]


def test_every_synthetic_case_is_led_to_its_class(tree: DecisionTree) -> None:
    for _, case in load("vignettes").iterrows():
        chosen = dict(zip(tree.questions, answers_for(case), strict=True))
        place, way = tree.start, []
        while place in tree.questions:
            answer = tree.questions[place].answers[chosen[place]]
            way.append(answer.text)
            place = answer.leads_to
        assert follow(tree, way) == f"type:{case['type_id']}", case["vignette_id"]


def test_wrong_answer_names_those_offered(tree: DecisionTree) -> None:
    with pytest.raises(TreeError, match=r"'perhaps' is no answer.*Ordinary"):
        follow(tree, ["perhaps"])


def test_answer_after_a_class_is_one_too_many(tree: DecisionTree) -> None:
    (way,) = paths(tree)["en_plaque"]
    with pytest.raises(TreeError, match="one too many"):
        follow(tree, [*way, "more"])


def test_unknown_tree_names_the_trees() -> None:
    with pytest.raises(TreeError, match=r"no tree 'other'.*classification"):
        tree_of(load("classification_tree"), "other", [])


@pytest.mark.parametrize(
    ("answers", "message"),
    [
        ([("q", "yes", "type:a"), ("q", "no", "q")], "back to 'q'"),
        ([("q", "yes", "type:a"), ("q", "no", "nowhere")], "'nowhere', which is not there"),
        ([("q", "yes", "type:a"), ("q", "no", "type:c")], "do not agree on: b, c"),
        ([("q", "yes", "type:a"), ("q", "yes", "type:b")], "stands twice"),
        (
            [("q", "yes", "type:a"), ("q", "no", "type:b"), ("r", "yes", "type:a")],
            "No answer leads to question 'r'",
        ),
    ],
)
def test_tree_that_leads_astray_is_refused(
    answers: list[tuple[str, str, str]], message: str
) -> None:
    with pytest.raises(TreeError, match=message):
        small(*answers)


def test_question_worded_in_two_ways_is_refused() -> None:
    rows = [
        ["t", "q", "One?", "why", "yes", "type:a", None, "berk2008"],
        ["t", "q", "Two?", "why", "no", "type:b", None, "berk2008"],
    ]
    with pytest.raises(TreeError, match="do not all ask the same"):
        tree_of(pd.DataFrame(rows, columns=COLUMNS), "t", ["a", "b"])


def test_two_ways_to_one_class_are_both_listed() -> None:
    tree = small(
        ("q", "yes", "type:a"), ("q", "no", "r"), ("r", "x", "type:a"), ("r", "y", "type:b")
    )
    assert paths(tree)["a"] == (("yes",), ("no", "x"))
