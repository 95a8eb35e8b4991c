"""What grading an assignment again comes to: whose marks, in which test, by how much."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Change:
    """A test that comes out otherwise.

    Attributes
    ----------
    cell : str
        The test's grade id.
    before, after : float or None
        Its points; `None` where it was never graded.
    by_hand : float or None
        What a person gave instead, which goes on counting.
    """

    cell: str
    before: float | None
    after: float | None
    by_hand: float | None = None

    @property
    def gain(self) -> float:
        """What it adds to the student's sum."""
        return 0 if self.by_hand is not None else (self.after or 0) - (self.before or 0)

    def __str__(self) -> str:
        """Return it as it stands in a line."""
        kept = "" if self.by_hand is None else f" (a person gave {self.by_hand:g}, which stays)"
        return f"{self.cell} {_points(self.before)} -> {_points(self.after)}{kept}"


@dataclass(frozen=True)
class Outcome:
    """What one submission comes to.

    Attributes
    ----------
    student : str
        Whose it is.
    changes : list of Change
        The tests that come out otherwise.
    sums : tuple of float
        All its points before and after, with what being late costs taken off.
    remarks : list of str
        Why tests did not run (a refusal, a kernel's death), and what is noted now and was not.
    """

    student: str
    changes: list[Change]
    sums: tuple[float, float]
    remarks: list[str]

    def lines(self) -> Iterator[str]:
        """Yield what is told of it; nothing where nothing differs."""
        yield from (f"{self.student}: {change}" for change in self.changes)
        if self.changes:
            yield f"{self.student}: sum {self.sums[0]:g} -> {self.sums[1]:g}"
        yield from (f"{self.student}: {remark}" for remark in self.remarks)


@dataclass(frozen=True)
class Report:
    """What all submissions come to.

    Attributes
    ----------
    mended : list of str
        The cells whose text is another than in the gradebook.
    outcomes : list of Outcome
        Of each submission that ran again.
    left_out : list of str
        A sentence for each student whose marks stay because nothing could be run.
    """

    mended: list[str]
    outcomes: list[Outcome] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)

    def lines(self) -> Iterator[str]:
        """Yield the report, line by line."""
        yield (
            f"Mended since it was graded: {', '.join(self.mended)}."
            if self.mended
            else "No cell's text differs from the gradebook's: only the library can have changed."
        )
        for outcome in self.outcomes:
            yield from outcome.lines()
        yield from self.left_out
        differing = sum(bool(outcome.changes) for outcome in self.outcomes)
        yield f"Ran again: {len(self.outcomes)}. With other marks: {differing or 'nobody'}."


def _points(points: float | None) -> str:
    return "ungraded" if points is None else f"{points:g}"
