"""Each marker's list: a page with links into formgrader, and a table for the second readings.

Both lie in ``marking/ASSIGNMENT``. No student is named: a submission has the number by which
formgrader calls it. Formgrader keeps one mark for an answer and shows it to everybody, so an answer
that is read a second time stands on the page itself, and its level goes into the table.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from pathlib import Path

import nbformat
from nbgrader.api import Gradebook, MissingEntry, SubmittedNotebook
from nbgrader.coursedir import CourseDirectory

from milia.grading.comments import Comment, add_comments, read_comments
from milia.grading.desk import gradebook_of
from milia.grading.marking import MarkingError, Reading, deal
from milia.grading.originals import grade_id
from milia.markup import tag

FOLDER = "marking"
COLUMNS = ["turn", "question", "submission", "level", "id"]
_NAME = re.compile(r"[\w-]+")
_ERRORS = re.compile(r"\*\*Common errors\.\*\*(.+?)(?:\n\n|$)", re.DOTALL)
_SECOND = (
    "Another marker's mark counts for these. Write the level that you would give, 0 to 4, into the "
    "column level of your table, without a look at formgrader."
)
_STYLE = """:root { color-scheme: light dark; } a { display: inline-block; min-height: 24px; }
body { font: 1rem/1.5 sans-serif; max-width: 45rem; margin: 2rem auto; padding: 0 1rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid; padding: 0.5rem;
font: inherit; }"""


def write_lists(
    course: CourseDirectory,
    assignment: str,
    markers: Sequence[str],
    *,
    twice: int = 0,
    seed: int = 0,
    address: str = "http://localhost:8888",
) -> list[str]:
    """Deal the written answers of an assignment, and write each marker's list.

    Where ``comments.csv`` has no comment on a question, the common errors of its mark scheme are
    put there as a start.

    Parameters
    ----------
    course : CourseDirectory
        The course's folders.
    assignment : str
        The assignment, autograded.
    markers : sequence of str
        Who marks; letters, digits and hyphens, since they name files.
    twice, seed : int
        As for `deal`.
    address : str
        Where formgrader's JupyterLab is.

    Returns
    -------
    list of str
        One line for each marker, and where the lists are.

    Raises
    ------
    MarkingError
        If there are lists already, nothing to read, or a name that can be no file's.
    """
    folder = Path(course.root, FOLDER, assignment)
    if folder.exists():
        raise MarkingError(f"{folder} is there already: move it away to deal anew.")
    if odd := [name for name in markers if not _NAME.fullmatch(name)]:
        raise MarkingError(f"'{odd[0]}' cannot name a file: use letters, digits and hyphens.")
    with gradebook_of(course) as gradebook:
        numbers, texts = _submissions(course, gradebook, assignment)
        readings = deal(_answers(gradebook, assignment, texts), markers, twice, seed)
        _start_comments(Path(course.root), gradebook, assignment)
    folder.mkdir(parents=True)
    told = []
    for name in markers:
        theirs = [each for each in readings if each.marker == name]
        _write_table(folder / f"{name}.csv", theirs, numbers)
        page = _page(f"{assignment}: what {name} reads", theirs, numbers, texts, address)
        (folder / f"{name}.html").write_text(page, encoding="utf-8")
        again = sum(each.turn > 1 for each in theirs)
        told.append(f"{name}: {len(theirs) - again} to mark, {again} to read a second time.")
    return [*told, f"The lists: {folder}"]


def _submissions(
    course: CourseDirectory, gradebook: Gradebook, assignment: str
) -> tuple[dict[str, int], dict[str, dict[str, str]]]:
    """Return formgrader's number of each submitted notebook, and its cells by grade id."""
    try:
        notebooks = gradebook.find_assignment(assignment).notebooks
    except MissingEntry:
        raise MarkingError(f"There is no assignment '{assignment}' in the gradebook.") from None
    numbers: dict[str, int] = {}
    texts: dict[str, dict[str, str]] = {}
    for notebook in notebooks:
        found = {each.id: _autograded(course, assignment, each) for each in notebook.submissions}
        there = sorted(ident for ident, path in found.items() if path.is_file())
        numbers |= {ident: place for place, ident in enumerate(there, start=1)}
        for ident in there:
            cells = nbformat.read(found[ident], as_version=4).cells
            texts[ident] = {str(grade_id(cell)): cell.source for cell in cells}
    return numbers, texts


def _autograded(course: CourseDirectory, assignment: str, submission: SubmittedNotebook) -> Path:
    folder = course.format_path(course.autograded_directory, submission.student.id, assignment)
    return Path(folder, f"{submission.name}.ipynb")


def _answers(
    gradebook: Gradebook, assignment: str, texts: dict[str, dict[str, str]]
) -> dict[str, list[str]]:
    """Return whose answers a person has to read, by question; an empty one has its 0 already."""
    found: dict[str, list[str]] = {}
    for notebook in gradebook.find_assignment(assignment).notebooks:
        for question in [cell.name for cell in notebook.source_cells if not cell.locked]:
            theirs = [
                each.id
                for each in notebook.submissions
                for grade in each.grades
                if grade.name == question and grade.auto_score is None and each.id in texts
            ]
            found |= {question: theirs} if theirs else {}
    if not found:
        raise MarkingError(f"No written answer of '{assignment}' waits for a person.")
    return found


def _start_comments(root: Path, gradebook: Gradebook, assignment: str) -> None:
    """Put the common errors of the mark schemes into the shared comments, question by question."""
    there = {comment.question for comment in read_comments(root)}
    found = []
    for notebook in gradebook.find_assignment(assignment).notebooks:
        for task, answer in zip(notebook.source_cells, notebook.source_cells[1:], strict=False):
            errors = _ERRORS.search(task.source)
            if errors and answer.name not in there:
                texts = " ".join(errors[1].split()).rstrip(".").split(" · ")
                found += [
                    Comment(answer.name, "", f"{text[:1].upper()}{text[1:]}.") for text in texts
                ]
    if found:
        add_comments(root, found)


def _write_table(path: Path, readings: list[Reading], numbers: dict[str, int]) -> None:
    """Write what a marker reads, with a column for the levels."""
    rows = [
        [each.turn, each.question, numbers[each.submission], "", each.submission]
        for each in readings
    ]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([COLUMNS, *rows])


def _page(
    title: str,
    readings: list[Reading],
    numbers: dict[str, int],
    texts: dict[str, dict[str, str]],
    address: str,
) -> str:
    """Write a marker's page."""
    firsts = [
        tag("li", tag("a", f"Submission #{numbers[each.submission]}, {each.question}", href=link))
        for each in readings
        if each.turn == 1
        for link in [f"{address}/formgrader/submissions/{each.submission}/#{each.question}"]
    ]
    body = [tag("h1", title)]
    if firsts:
        body += [tag("h2", "Marked in formgrader"), tag("ul", *firsts)]
    if seconds := [each for each in readings if each.turn > 1]:
        body += [tag("h2", "Read a second time"), tag("p", _SECOND)]
    for each in seconds:
        task, answer = _with_task(texts[each.submission], each.question)
        body += [
            tag("h3", f"Submission #{numbers[each.submission]}, {each.question}"),
            tag("details", tag("summary", "Task and mark scheme"), tag("pre", task)),
            tag("pre", answer),
        ]
    head = f"{tag('title', title)}<style>{_STYLE}</style>"
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width">{head}</head>'
        f"<body>{tag('main', *body)}</body></html>"
    )


def _with_task(cells: dict[str, str], question: str) -> tuple[str, str]:
    """Return the task, which stands before its answer, and the answer."""
    names = list(cells)
    return cells[names[names.index(question) - 1]], cells[question]
