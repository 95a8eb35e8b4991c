"""What a page says of its article, and what keeps it from being read by everybody."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from html.parser import HTMLParser

from milia.aid.reading import Page
from milia.aid.statements import keys_in
from milia.checks.a6_words import plain_words, read
from milia.science.appraisal import reading_grade

HIGHEST_GRADE = 8.0
_FALSE = "contradicted"
_LEAST_QUOTED = 5
"""Words: a shorter true sentence, such as “Milia are harmless”, may be anybody's own."""
_ARTICLE = re.compile(r"\barticle\b", re.IGNORECASE)
_NO_ALT = re.compile(r"|.*\.(?:png|jpe?g|gif|svg|webp)|image|picture|photo|drawing|icon", re.I)


_Told = Mapping[str, Mapping[str, str]]


def article_fault(html: str, number: int, sentences: _Told, verdicts: _Told) -> str:
    """Say what a page lacks in dealing with its article; empty if nothing.

    Parameters
    ----------
    html : str
        The page. A heading of it bears the word "article"; below it stand its number, one or more
        contradicted claims, quoted whole, no other ones, and a source.
    number : int
        The number of the student's article.
    sentences, verdicts : mapping
        The key: for each mark the `sentence`, and the `verdict`.
    """
    about = under_article(read(html))
    if not re.search(rf"\barticle {number}\b", about, re.IGNORECASE):
        return f"“article {number}” does not stand under a heading on the article"
    told = {mark: verdicts[mark]["verdict"] for mark in _quoted(about, sentences)}
    quoted = {
        verdict
        for mark, verdict in told.items()
        if verdict == _FALSE or len(plain_words(sentences[mark]["sentence"])) >= _LEAST_QUOTED
    }
    if not quoted:
        return f"no claim of article {number} is quoted whole under its heading"
    if quoted != {_FALSE}:
        return f"a claim is quoted whose verdict is {min(quoted - {_FALSE})!r}"
    return "" if keys_in(about) else "no source stands under the heading on the article"


def _quoted(about: str, sentences: _Told) -> Iterator[str]:
    """Yield the marks of the claims whose whole sentence stands in a text."""
    said = f" {' '.join(plain_words(about))} "
    for mark, claim in sentences.items():
        if f" {' '.join(plain_words(claim['sentence']))} " in said:
            yield mark


def under_article(page: Page) -> str:
    """Return the text under the headings that bear the word "article".

    Parameters
    ----------
    page : Page
        What is to be read.
    """
    return "\n".join(
        block.text
        for block in page.blocks
        if _ARTICLE.search(block.section) and block.text != block.section
    )


@lru_cache(maxsize=8)
def reading_fault(html: str) -> str:
    """Say what keeps a page from being read by everybody; empty if nothing was found.

    Parameters
    ----------
    html : str
        The page. It has a language and a title, each picture in it an alternative text, and its
        reading grade is 8 at most.
    """
    around = _Around()
    around.feed(html)
    around.close()
    grade = reading_grade(read(html).text)
    faults = list(around.faults)
    if not around.language.lower().startswith("en"):
        faults.append('the element html has no lang="en"')
    if not around.title.strip():
        faults.append("there is no title in its head")
    if grade > HIGHEST_GRADE:
        faults.append(f"its reading grade is {grade:.1f}, above {HIGHEST_GRADE:.0f}")
    return "; ".join(faults)


class _Around(HTMLParser):
    """Collect what a reader does not see: the language, the title, the texts of pictures."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.language, self.title = "", ""
        self.faults: list[str] = []
        self._in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: (value or "").strip() for name, value in attrs}
        if tag == "html":
            self.language = told.get("lang", "")
        elif tag == "title":
            self._in_title = not self.title
        elif tag == "img" and _NO_ALT.fullmatch(told.get("alt", "")):
            self.faults.append(f"the picture {told.get('src', '')[:40]!r} has no text for it (alt)")
        elif tag == "svg" and not (told.get("aria-label") or told.get("aria-hidden") == "true"):
            self.faults.append('a drawing (svg) has neither aria-label nor aria-hidden="true"')

    def handle_endtag(self, tag: str) -> None:
        if tag == "title":
            self._in_title = False

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title += data
