"""A classification as questions: each answer leads to the next question or to a class."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import pandas as pd

_CLASS = "type:"


class TreeError(ValueError):
    """A tree of questions does not lead where it should, or an answer is none of those offered."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to a question.

    `leads_to` is the id of the next question, or ``type:<type_id>`` for a class. `see_doctor` is a
    sentence for the reader, or empty. `sources` holds keys of `references.csv`.
    """

    text: str
    leads_to: str
    see_doctor: str
    sources: tuple[str, ...]

    @property
    def type_id(self) -> str | None:
        """Class that the answer leads to; None where it leads to another question."""
        return self.leads_to.removeprefix(_CLASS) if self.leads_to.startswith(_CLASS) else None


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the tree, why it is asked, and its answers in the order shown."""

    question_id: str
    text: str
    why: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class DecisionTree:
    """Questions by id; `start` is the id of the first."""

    start: str
    questions: dict[str, Question]


def tree_of(table: pd.DataFrame, name: str, classes: Iterable[str]) -> DecisionTree:
    """Build a tree from its table, one row per answer, and check that it leads to every class.

    Parameters
    ----------
    table : pandas.DataFrame
        `load("classification_tree")`: columns tree, node_id, question, why_asked, answer,
        leads_to, see_doctor, reference_keys (joined by ``;``). The first row asks first.
    name : str
        Which tree of the table.
    classes : iterable of str
        The `type_id` of every class that the tree must reach.

    Raises
    ------
    TreeError
        If there is no such tree; if two questions share an id; if an answer stands twice, leads
        nowhere, or leads back; if a question is not reached, or a class is missing or unknown.
    """
    rows = table[table["tree"] == name].fillna("")
    if rows.empty:
        names = ", ".join(sorted(table["tree"].unique()))
        raise TreeError(f"There is no tree {name!r}. The trees are: {names}.")
    questions = {
        str(node): _question(str(node), group)
        for node, group in rows.groupby("node_id", sort=False)
    }
    tree = DecisionTree(next(iter(questions)), questions)
    _check(tree, set(classes))
    return tree


def paths(tree: DecisionTree) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return every way through the tree: for each class, the answers that lead to it.

    Raises
    ------
    TreeError
        If an answer leads to no question, or back to one already asked.
    """
    found: dict[str, list[tuple[str, ...]]] = {}
    for answers, type_id in _walk(tree, tree.start, (), ()):
        found.setdefault(type_id, []).append(answers)
    return {type_id: tuple(ways) for type_id, ways in found.items()}


def follow(tree: DecisionTree, answers: Sequence[str]) -> str:
    """Return where the answers lead: a question's id, or ``type:<type_id>``.

    Raises
    ------
    TreeError
        If an answer is not one of those offered, or comes after a class is reached.
    """
    place = tree.start
    for text in answers:
        if place not in tree.questions:
            raise TreeError(f"{place.removeprefix(_CLASS)!r} is reached; {text!r} is one too many.")
        place = _answer(tree.questions[place], text).leads_to
    return place


def _question(node: str, group: pd.DataFrame) -> Question:
    rows = group.to_dict("records")
    texts = {(row["question"], row["why_asked"]) for row in rows}
    if len(texts) > 1:
        raise TreeError(f"The rows of question {node!r} do not all ask the same; write it once.")
    if group["answer"].duplicated().any():
        raise TreeError(f"An answer to question {node!r} stands twice; word it differently.")
    answers = (
        Answer(
            row["answer"],
            row["leads_to"],
            row["see_doctor"],
            tuple(row["reference_keys"].split(";")),
        )
        for row in rows
    )
    return Question(node, *texts.pop(), tuple(answers))


def _answer(question: Question, text: str) -> Answer:
    for answer in question.answers:
        if answer.text == text:
            return answer
    offered = "; ".join(answer.text for answer in question.answers)
    raise TreeError(f"{text!r} is no answer to {question.text!r}. The answers are: {offered}.")


def _walk(
    tree: DecisionTree, node: str, asked: tuple[str, ...], answers: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], str]]:
    if node in asked:
        raise TreeError(f"The answers lead from question {asked[-1]!r} back to {node!r}.")
    if node not in tree.questions:
        raise TreeError(
            f"An answer to question {asked[-1]!r} leads to {node!r}, which is not there."
        )
    for answer in tree.questions[node].answers:
        way = (*answers, answer.text)
        if answer.type_id is None:
            yield from _walk(tree, answer.leads_to, (*asked, node), way)
        else:
            yield way, answer.type_id


def _check(tree: DecisionTree, classes: set[str]) -> None:
    reached = set(paths(tree))
    if reached != classes:
        wrong = ", ".join(sorted(reached ^ classes))
        raise TreeError(f"The tree and the table of classes do not agree on: {wrong}.")
    led_to = {
        answer.leads_to for question in tree.questions.values() for answer in question.answers
    }
    lost = set(tree.questions) - led_to - {tree.start}
    if lost:
        raise TreeError(f"No answer leads to question {min(lost)!r}; add one, or take it out.")
