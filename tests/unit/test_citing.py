"""Source keys become links when a lesson is built, and are keys again on the way back."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milia.authoring import text
from milia.authoring.bring_back import bring_back
from milia.authoring.citing import linked, unlinked, with_links
from milia.data import ROOT

KNOWN = {"berk2008", "noto2016"}
PIECES = [
    "[berk2008]",
    "[berk2008, noto2016]",
    "[berk2008,\nnoto2016]",
    "(S1 ¶18)",
    "S0 ¶1, ¶2",
    "`[berk2008]`",
    "[to](x)",
]
LESSONS = sorted((ROOT / "text" / "lessons").glob("*.py"))


def test_keys_and_marks_lead_to_the_reference_list() -> None:
    assert linked("Yes [berk2008, noto2016].", KNOWN) == (
        "Yes [[berk2008](references.md#berk2008), [noto2016](references.md#noto2016)]."
    )
    assert linked("(S1 ¶18)", KNOWN) == "([S1 ¶18](references.md#article_S1))"


def test_code_links_and_unknown_words_stay() -> None:
    for left_alone in ("`[berk2008]`", "[a word]", "[berk2008](x.ipynb)", "[unknown]", "S1 to S4"):
        assert linked(left_alone, KNOWN) == left_alone


@given(st.lists(st.sampled_from([*PIECES, " and ", "\n"]) | st.text(), max_size=12))
def test_unlinking_gives_back_what_the_author_wrote(parts: list[str]) -> None:
    written = "".join(parts)
    if unlinked(written) == written:
        assert unlinked(linked(written, KNOWN)) == written


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_a_built_lesson_comes_back_as_its_text(path: Path, tmp_path: Path) -> None:
    (tmp_path / "text" / "lessons").mkdir(parents=True)
    target = tmp_path / "text" / "lessons" / path.name
    target.touch()
    built = tmp_path / f"{path.stem}.ipynb"
    text.write(with_links(text.read(path)), built)
    bring_back(built, tmp_path / "text")
    assert target.read_text(encoding="utf-8") == text.to_percent(text.read(path))
