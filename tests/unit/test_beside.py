"""The articles of a6 stand beside its notebook, for the instructor and for students."""

from __future__ import annotations

from pathlib import Path

import pytest

from milia.authoring import secret
from milia.authoring.beside import given_beside
from milia.authoring.build import differences, first_difference

NAME = "a6_capstone"


def test_the_articles_come_from_the_secret_and_the_keys_do_not() -> None:
    assert given_beside(NAME, secret.DEMO) == {
        "articles.json": (secret.DEMO / NAME / "articles.json").read_bytes()
    }
    assert given_beside("a1_name_it", secret.DEMO) == {}


def test_a_secret_without_them_says_how_to_make_them(tmp_path: Path) -> None:
    with pytest.raises(secret.SecretError, match="`milia articles` makes it"):
        given_beside(NAME, tmp_path)


def test_articles_that_differ_from_the_secret_are_named(tmp_path: Path) -> None:
    place = f"release/{NAME}/articles.json"
    for room, content in (("fresh", "[1]"), ("old", "[2]")):
        (tmp_path / room / place).parent.mkdir(parents=True)
        (tmp_path / room / place).write_text(content, encoding="utf-8")
    fresh, old = tmp_path / "fresh", tmp_path / "old"
    assert list(differences(fresh, old)) == [place]
    assert place in first_difference(fresh, old, place)
