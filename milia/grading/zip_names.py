"""Whose a file is that a learning management system has named, and which version of it.

Canvas names a file ``lovelaceada_LATE_12345_67890_a1_name_it-1.zip``: the name that it sorts by, a
mark if late, the student's number, the file's number, and the name it was given, with the attempt.
Moodle puts it into a folder ``Ada Lovelace_12345_assignsubmission_file_``, or names it so; its
number is that of the hand-in, so the name says whose it is. Any other file is the student's whose
id it bears: ``ada.zip``.

References
----------
lib/content_zipper.rb of instructure/canvas-lms; for Moodle the folders that its users publish.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

_CANVAS = re.compile(r"^.*?_(?:LATE_)?(?P<user>\d+)_(?P<file>\d+)_.+$")
_MOODLE = re.compile(r"^(?P<person>.+?)_\d+_assignsubmission_file(?:_|$)")
_VERSION = re.compile(r"(?:-(?P<attempt>\d+)| ?\((?P<copy>\d+)\)|-Copy(?P<jupyter>\d+))$")


@dataclass(frozen=True)
class Person:
    """A student of the class list.

    Attributes
    ----------
    student : str
        The id, which names the folder in ``submitted/``.
    first, last : str
        The names; empty where the list has none.
    lms_id : str
        The number that Canvas has for the student; empty where it is not known.
    """

    student: str
    first: str = ""
    last: str = ""
    lms_id: str = ""


class UnknownError(ValueError):
    """A file whose owner the class list does not tell."""


class ClassList:
    """The students of a class, found by what a file's name says.

    Parameters
    ----------
    people : iterable of Person
        The class.
    """

    def __init__(self, people: Iterable[Person]) -> None:
        people = list(people)
        self._by_id = {_folded(person.student): person.student for person in people}
        self._by_lms_id = {person.lms_id: person.student for person in people if person.lms_id}
        self._by_name: dict[str, set[str]] = {}
        for person in people:
            for name in (f"{person.first} {person.last}", f"{person.last} {person.first}"):
                self._by_name.setdefault(_folded(name), set()).add(person.student)

    def owner(self, name: str) -> str:
        """Return the id of the student whose file this is.

        Parameters
        ----------
        name : str
            The file's path inside the folder or archive that was downloaded.

        Raises
        ------
        UnknownError
            If no student of the list, or more than one, fits.
        """
        for part in reversed(PurePosixPath(name).parts):
            for plain in (part, _stem(part), _VERSION.sub("", _stem(part))):
                if _folded(plain) in self._by_id:
                    return self._by_id[_folded(plain)]
            moodle, canvas = _MOODLE.match(part), _CANVAS.match(part)
            if moodle:
                return self._by_full_name(moodle["person"])
            if canvas:
                return self._by_number(canvas["user"])
        raise UnknownError("No student of the class list fits its name.")

    def knows(self, name: str) -> bool:
        """Tell whether a file's name says whose it is."""
        try:
            self.owner(name)
        except UnknownError:
            return False
        return True

    def is_of(self, name: str, student: str) -> bool:
        """Tell whether a file's name says that it is a certain student's."""
        return self.knows(name) and self.owner(name) == student

    def _by_number(self, number: str) -> str:
        if number not in self._by_lms_id:
            raise UnknownError(
                f"No student of the class list has Canvas' number {number}: import the list that "
                "Canvas exports with `milia roster`."
            )
        return self._by_lms_id[number]

    def _by_full_name(self, name: str) -> str:
        found = self._by_name.get(_folded(name), set())
        if len(found) == 1:
            return next(iter(found))
        if found:
            raise UnknownError(f"{len(found)} students of the class list are called {name}.")
        if name.casefold().startswith("participant"):
            raise UnknownError("Moodle hides the names: show them, and download again.")
        raise UnknownError(f"No student of the class list is called {name}.")


def version(name: str) -> tuple[int, int]:
    """Return what tells a later version of a file from an earlier one; the larger is the later.

    Parameters
    ----------
    name : str
        The file's path inside the folder or archive that was downloaded.

    Returns
    -------
    tuple of int
        The number that Canvas gave the file, and that of the attempt or copy; 0 where there is
        none.
    """
    last = PurePosixPath(name).name
    canvas, copy = _CANVAS.match(last), _VERSION.search(PurePosixPath(last).stem)
    numbers = filter(None, copy.groups()) if copy else iter("0")
    return int(canvas["file"]) if canvas else 0, int(next(numbers))


def _stem(name: str) -> str:
    """Return a file's name without its ending; a folder's name may have a dot in it."""
    return PurePosixPath(name).stem if name.lower().endswith((".zip", ".ipynb")) else name


def _folded(name: str) -> str:
    """Return a name as two systems write it alike."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
