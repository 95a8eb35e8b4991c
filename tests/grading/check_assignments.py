"""Print what each solution of each assignment earns by tests: `make check-assignments`.

A wrong solution whose loss differs from its table is marked, and ends the program with 1.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from runner import Run, handed_in, run, source_notebook, student_notebook
from solutions import ASSIGNMENTS, all_wrong, right_solutions

Row = tuple[str, Run, bool]


def rows(assignment: str) -> Iterator[Row]:
    """Yield each solution of an assignment, its outcome, and whether that is as it should be."""
    model = run(source_notebook(assignment))
    yield "the model answer", model, not model.lost
    for name, answers in right_solutions(assignment).items():
        result = run(handed_in(assignment, answers))
        yield f"another right answer: {name}", result, not result.lost
    stub = run(student_notebook(assignment))
    yield "the notebook as fetched", stub, stub.score == 0
    for wrong in all_wrong(assignment):
        yield wrong.solution.name, wrong.run(), wrong.run().lost == set(wrong.solution.lost)


def main() -> int:
    """Print a table for each assignment; return 1 if a solution earns something unexpected."""
    unexpected = 0
    for assignment in ASSIGNMENTS:
        most = sum(cell.points for cell in run(source_notebook(assignment)).tests.values())
        print(f"\n{assignment}: {most:g} points by tests")
        for name, result, right in rows(assignment):
            unexpected += not right
            lost = ", ".join(sorted(result.lost)) if result.score else ""
            print(f"  {result.score:4g}  {name:<66.66}  {lost}{'' if right else '  UNEXPECTED'}")
    return int(unexpected > 0)


if __name__ == "__main__":
    sys.exit(main())
