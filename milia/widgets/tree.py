"""Which class, or which condition: a tree of questions to walk, and a differential by features."""

from __future__ import annotations

from typing import Any

import traitlets

from milia.data import load
from milia.science.classification import tree_of
from milia.widgets import differential, differential_view
from milia.widgets.part import Part, static
from milia.widgets.tree_content import content_of
from milia.widgets.tree_twin import twin_of
from milia.widgets.tree_view import view_of

_TITLE = "Which class is it? The ten classes of 2008 as questions"
_BY_FEATURES = "differential"


class Tree(Part):
    """The classification as questions, or the look-alikes by their features.

    Answer the questions, or point at the tree, and read the class; or enter features, and read what
    fits them and what argues against.

    Parameters
    ----------
    kind : str, optional
        Which tree of `load("classification_tree")`; "differential" for the look-alikes.

    Raises
    ------
    milia.science.classification.TreeError
        If there is no such tree, or it does not lead to every class.
    """

    _esm = static("part.js", "differential.js", "tree.js")
    _css = static("part.css", "tree.css", "differential.css")

    title = traitlets.Unicode(_TITLE).tag(sync=True)
    content = traitlets.Dict().tag(sync=True)

    def __init__(self, kind: str = "classification") -> None:
        if kind == _BY_FEATURES:
            self._known = differential.content()
            super().__init__(
                title=differential.TITLE, content=differential_view.view_of(self._known)
            )
        else:
            self._known = _questions(kind)
            super().__init__(content=view_of(self._known))

    def twin(self) -> str:
        """Return the questions as nested lists, or the conditions, with tables."""
        make = twin_of if "questions" in self._known else differential.twin
        return make(self._known, self.title)

    def plain(self) -> str:
        """Return the title and what there is to choose from on one line."""
        names = ("questions", "classes", "features", "conditions")
        counts = (f"{len(self._known[name])} {name}" for name in names if name in self._known)
        return f"{self.title}: {', '.join(counts)}"


def _questions(kind: str) -> dict[str, Any]:
    types = load("types")
    classes = types.loc[types["in_2008_classification"] == "yes", "type_id"]
    tree = tree_of(load("classification_tree"), kind, classes)
    return content_of(tree, types, load("article_type_names"))
