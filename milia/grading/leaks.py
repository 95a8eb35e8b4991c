"""Look for solutions, hidden tests, mark schemes and secret data in what students get."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from milia.notebook import cells_of

_MARKERS = ("BEGIN SOLUTION", "BEGIN HIDDEN TESTS", "BEGIN MARK SCHEME")
_FILLED = re.compile(r"# secret:(?! \w+/article\.json\b)")
"""A line with secret data, unless it is the page that an assignment gives to read."""
_REGION = re.compile(
    r"BEGIN (SOLUTION|HIDDEN TESTS|MARK SCHEME)[ #=]*\n(.*?)\n[^\n]*END \1", re.DOTALL
)
_KEY = re.compile(r'"verdict": ?"')
"""The mark of a key to generated articles, which stands in no table and no notebook of students."""

_TELLING = 25
"""Shorter lines tell nothing."""
_IMPORT = re.compile(r"import [\w., ]+|from [\w.]+ import [\w., ]+")


def find_leaks(given: Path, sources: Path) -> list[str]:
    """Compare what students get with the instructor's notebooks.

    Parameters
    ----------
    given : Path
        A folder, or a zip (zips and wheels within it are opened too).
    sources : Path
        The folder of the instructor's notebooks, ``<assignment>/<assignment>.ipynb``.

    Returns
    -------
    list of str
        One sentence for each leak: the file, and what of which assignment it holds.

    Raises
    ------
    ValueError
        If there is no instructor's notebook to compare with.
    """
    secrets = _secrets(sources)
    if not secrets:
        raise ValueError(f"There is no instructor's notebook in {sources}: run `make build` first.")
    return [
        f"{name} {complaint}"
        for name, content in _files(given)
        for complaint in _look(name, content, secrets)
    ]


def _secrets(sources: Path) -> dict[str, str]:
    """Return each telling line of the regions that students must not see, and where it stands."""
    found = {}
    for path in sorted(sources.glob("*/*.ipynb")):
        text = _told(path.read_bytes())
        # A line that students see anyway, such as the call in a visible test, is no leak.
        public = _REGION.sub("", text)
        for kind, region in _REGION.findall(text):
            for line in map(str.strip, region.splitlines()):
                telling = len(line) >= _TELLING and not _IMPORT.fullmatch(line)
                if telling and line not in public:
                    found[line] = f"{kind.lower()} of {path.stem}"
    return found


def _look(name: str, content: bytes, secrets: dict[str, str]) -> Iterator[str]:
    """Yield what one file leaks."""
    if "demo_secret" in name:
        yield "belongs to the secret."
    notebook = name.endswith(".ipynb")
    text = _told(content) if notebook else content.decode("utf-8", "replace")
    for marker in _MARKERS if notebook else ():
        if marker in text:
            yield f"holds the marker {marker!r}."
    if notebook and _FILLED.search(text):
        yield "holds the marker '# secret:'."
    if name.endswith(".json") and _KEY.search(text):
        yield "holds the key to a generated article."
    for line, whose in secrets.items():
        if line in text:
            yield f"holds a line of the {whose}: {line[:60]}"


def _told(content: bytes) -> str:
    """Return the texts and outputs of a notebook's cells; what is no notebook stays as it is."""
    try:
        cells = cells_of(content)
    except ValueError:
        return content.decode("utf-8", "replace")
    return "\n".join(
        text
        for cell in cells
        for text in (cell.source, json.dumps(cell.outputs, ensure_ascii=False))
    )


def _files(given: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the content of each file, those in zips and wheels included."""
    if given.is_dir():
        for path in sorted(given.rglob("*")):
            if path.is_file():
                yield from _unpacked(path.relative_to(given).as_posix(), path.read_bytes())
    else:
        yield from _unpacked(given.name, given.read_bytes())


def _unpacked(name: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield a file, or the files of a zip or wheel."""
    if not name.endswith((".zip", ".whl")):
        yield name, content
        return
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for inner in archive.namelist():
            yield from _unpacked(f"{name}/{inner}", archive.read(inner))
