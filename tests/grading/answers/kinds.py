"""How a wrong solution of an assignment is written, and what it costs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Slip:
    """The model answer with `right` replaced by `wrong` in one cell.

    Attributes
    ----------
    name : str
        The error in a few words, as a marker would name it.
    cell : str
        The grade id of the answer cell.
    right, wrong : str
        The piece of the model answer, and what stands in its place.
    lost : frozenset of str
        The grade ids of the test cells that give no points.
    """

    name: str
    cell: str
    right: str
    wrong: str
    lost: frozenset[str]

    def answers(self, model: dict[str, str]) -> dict[str, str]:
        """Return the source of the cell that differs from the model answer's."""
        source = model[self.cell]
        assert self.right in source, f"{self.name}: the model answer has no {self.right!r} any more"
        return {self.cell: source.replace(self.right, self.wrong)}


@dataclass(frozen=True)
class Whole:
    """Cells of a student's own; the others are the model answer's.

    Attributes
    ----------
    name : str
        The error in a few words.
    cells : dict of str to str
        The source of each answer cell that differs, by grade id.
    lost : frozenset of str
        The grade ids of the test cells that give no points.
    """

    name: str
    cells: dict[str, str]
    lost: frozenset[str]

    def answers(self, _: dict[str, str]) -> dict[str, str]:
        """Return the sources of the cells that differ from the model answer's."""
        return self.cells


def slip(name: str, cell: str, right: str, wrong: str, *lost: str) -> Slip:
    """Return a slip that loses the named test cells."""
    return Slip(name, cell, right, wrong, frozenset(lost))
