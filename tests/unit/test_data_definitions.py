"""What the articles say fills a milium, quoted, and their terms, hit by hit."""

from milia.data import load

MOST_QUOTED_WORDS = 25


def test_a_quotation_is_short() -> None:
    assert load("definitions")["text"].str.split().str.len().max() <= MOST_QUOTED_WORDS


def test_every_hit_lies_within_its_article() -> None:
    words = load("articles").set_index("article")["words"]
    hits = load("article_terms")
    assert (hits["word_number"] <= hits["article"].map(words)).all()


def test_hits_stand_in_the_order_of_the_pages() -> None:
    hits = load("article_terms")
    paragraph = hits["paragraph"].str.extract(r"¶(\d+)")[0].astype(int)
    places = list(zip(hits["article"], paragraph, hits["word_number"], strict=True))
    assert places == sorted(places)


def test_every_term_of_a_quotation_was_counted_in_its_paragraph() -> None:
    hits = load("article_terms")
    counted = set(zip(hits["paragraph"], hits["written"].str.lower(), strict=True))
    for quoted in load("definitions").itertuples():
        for written in set(hits["written"].str.lower()):
            if f" {written} " in f" {quoted.text.lower().replace(',', ' ')} ":
                assert (quoted.paragraph, written) in counted
