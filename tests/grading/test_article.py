"""How a made-up page stands in a notebook."""

from __future__ import annotations

from milia.checks.article import show_article

PAGE = {
    "number": 3,
    "title": "Spots & bumps",
    "byline": "",
    "date": "May 2026",
    "lines": ["They are < 3 mm. [c01] Some itch [c02].", "Buy it."],
    "footer": "A made-up page.",
}


def test_paragraphs_are_counted_and_marks_stand_out() -> None:
    html = show_article(PAGE)._repr_html_()
    assert "<ol><li><p>They are &lt; 3 mm. <strong>[c01]</strong> Some itch" in html
    assert html.count("<li>") == len(PAGE["lines"])  # type: ignore[arg-type]
    assert "<h3>Spots &amp; bumps</h3>" in html


def test_a_page_without_an_author_says_so_in_html_and_in_text() -> None:
    shown = show_article(PAGE)
    for text in (shown._repr_html_(), repr(shown)):
        assert "No author named · May 2026" in text
        assert "A made-up page." in text


def test_the_text_counts_the_paragraphs_alike() -> None:
    assert "  2. Buy it." in repr(show_article(PAGE)).splitlines()
