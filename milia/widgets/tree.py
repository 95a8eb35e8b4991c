"""A tree of questions that the reader walks, with the whole tree in view."""

from __future__ import annotations

import traitlets

from milia.data import load
from milia.science.classification import tree_of
from milia.widgets.part import Part, static
from milia.widgets.tree_content import content_of
from milia.widgets.tree_twin import twin_of

_TITLE = "Which class is it? The ten classes of 2008 as questions"


class Tree(Part):
    """The classification as questions: answer them, or point at the tree, and read the class.

    Parameters
    ----------
    kind : str, optional
        Which tree of `load("classification_tree")`.

    Raises
    ------
    milia.science.classification.TreeError
        If there is no such tree, or it does not lead to every class.
    """

    _esm = static("part.js", "tree.js")
    _css = static("part.css", "tree.css")

    title = traitlets.Unicode(_TITLE).tag(sync=True)
    content = traitlets.Dict().tag(sync=True)

    def __init__(self, kind: str = "classification") -> None:
        types = load("types")
        classes = types.loc[types["in_2008_classification"] == "yes", "type_id"]
        tree = tree_of(load("classification_tree"), kind, classes)
        super().__init__(content=content_of(tree, types, load("article_type_names")))

    def twin(self) -> str:
        """Return the questions as nested lists, and the classes and names as tables."""
        return twin_of(self.content, self.title)

    def plain(self) -> str:
        """Return the tree's title and size on one line."""
        questions, classes = len(self.content["questions"]), len(self.content["classes"])
        return f"{self.title}: {questions} questions, {classes} classes"
