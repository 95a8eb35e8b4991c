"""Does a decision aid do what the twelve checks of `ipdas_checks` ask? Judged by its content.

What is looked for, whatever the layout:

- **the options**: the first table in which one head names what speaks for an option (benefit,
  advantage, pro, "speaks for") and another what speaks against it (harm, risk, burden, con,
  "against"); options are its rows, or its columns. A column whose head says "sure", "certain",
  "confident" or "evidence" holds how sure one can be. Options under a heading or in a table
  "ruled out" count as named when they have a reason;
- **statements**: sentences of paragraphs and lists, and cells of tables. A source is a key of
  `references.csv`, or the word ASSUMPTION, in the same sentence or cell;
- **the reader's own words** (under a heading "… matters to me", or in a `blockquote`) and the list
  of sources need no source.

Structure is forgiven, emptiness is not: keywords in a row are no sentence, "unknown" is no answer
until it says who looked, and what is hidden is not read.

What no program sees here: whether a source says what it is cited for, whether a number called an
ASSUMPTION is a fair one, whether a sentence is true, kind or clear, whether an option exists,
whether a date is the right one, and what a style sheet or a script hides or shows. A person reads
that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pandas as pd

from milia.aid.audit_options import (
    Finding,
    equal_detail,
    how_sure,
    lists_options,
    speaks_against,
    speaks_for,
)
from milia.aid.audit_prose import (
    asks_the_question,
    dated,
    describes_milia,
    funded,
    living_with_it,
    to_be_updated,
)
from milia.aid.options_found import options_of
from milia.aid.reading import Block, Page, read_page
from milia.aid.statements import (
    holds_number,
    is_unknown,
    keys_in,
    short,
    sourced,
    statements,
    unknown_keys,
)
from milia.data import load

_OWN = re.compile(
    r"(?:what )?matters (?:most )?to me.*|(?:in )?my (?:own )?words|about me", re.IGNORECASE
)
_SOURCES = re.compile(r"(?:(?:my|the|list of) )?(?:sources|references)", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def cites_its_evidence(page: Page) -> Finding:
    """D08: every number, benefit and harm has a source key or the word ASSUMPTION beside it."""
    problem = next(_unsourced(page), "")
    return not problem, problem or "Every number has a source key or the word ASSUMPTION beside it."


def _unsourced(page: Page) -> Iterator[str]:
    if not keys_in(page.text):
        yield "The page names no source: give the keys of references.csv."
    for key in unknown_keys(page.text):
        yield f"“{key}” is no key of references.csv."
    for where, text in _texts(page):
        for said in statements(text):
            if holds_number(said) and not sourced(said):
                yield f"{where} a number without a source: “{short(said)}”."
    options = options_of(page)
    for name, head, text in options.cells([*options.benefits, *options.harms]) if options else ():
        if not sourced(text) and not is_unknown(text):
            yield f"“{name}”, under “{head}”, names no source: “{short(text)}”."


def _texts(page: Page) -> Iterator[tuple[str, str]]:
    """Give whatever may state a number, with the words that say where it stands."""
    for block in filter(_needs_source, page.blocks):
        yield "The text has", block.text
    for drawn in page.drawn:
        yield "A picture has", drawn
    for table in page.tables:
        for row in (table.heads, *table.rows):
            for text in row:
                yield f"“{short(row[0])}” has", text


def _needs_source(block: Block) -> bool:
    title = block.section.strip(" .:")
    listed = _SOURCES.fullmatch(title) and (keys_in(block.text) or _YEAR.search(block.text))
    return not (block.kind == "blockquote" or _OWN.fullmatch(title) or listed)


_CHECKS: dict[str, Callable[[Page], Finding]] = {
    "D01": describes_milia,
    "D02": asks_the_question,
    "D03": lists_options,
    "D04": speaks_for,
    "D05": speaks_against,
    "D06": living_with_it,
    "D07": equal_detail,
    "D08": cites_its_evidence,
    "D09": dated,
    "D10": to_be_updated,
    "D11": how_sure,
    "D12": funded,
}
_OF_OPTIONS = frozenset({"D03", "D04", "D05", "D07", "D11"})
_NO_OPTION = "Does not apply: the page sends to a doctor first, and offers no option."


def audit_page(html: str, *, refers: bool = False) -> pd.DataFrame:
    """Hold a page against the twelve checks of `ipdas_checks`, by what it says.

    Parameters
    ----------
    html : str
        The page.
    refers : bool
        Whether its reader has to see a doctor before anything is chosen. Such a page has no table
        of options; the five checks on one pass as not applicable, unless it has one.

    Returns
    -------
    pandas.DataFrame
        A row per check: check_id, kind (qualifying or certifying), check (what the page must do),
        passed (bool) and why (a sentence: what was found, or what is missing and where).

    Raises
    ------
    TypeError
        If the page is not a text.

    Notes
    -----
    The checks follow the international standards for patient decision aids in our own words
    (`data/SOURCES.md`). A page that passes can still be wrong: the audit does not look sources up.
    """
    if not isinstance(html, str):
        raise TypeError(
            f"A page is a text of HTML, not {type(html).__name__}: read the file first."
        )
    page = read_page(html)
    spared = _OF_OPTIONS if refers and options_of(page) is None else frozenset()
    checks = load("ipdas_checks")
    found = [(True, _NO_OPTION) if i in spared else _CHECKS[i](page) for i in checks["check_id"]]
    return pd.DataFrame(
        {
            "check_id": checks["check_id"],
            "kind": checks["kind"],
            "check": checks["what_the_page_must_do"],
            "passed": [passed for passed, _ in found],
            "why": [why for _, why in found],
        }
    )
