"""Slips in what is decided about the page in a4: the model answer with one piece that differs."""

from __future__ import annotations

from answers.cells_a4_claim_ledger import (
    CONCEPTS,
    HALF,
    KNOWN,
    KNOWS,
    LINKS,
    MOST,
    PAIRED,
    PAIRS,
    RULES,
    SAID,
    VERDICTS,
)
from answers.kinds import slip

_ALL_CLAIMS = 'key["claims"].items()}'

JUDGED = [
    slip(
        "calls everything contradicted",
        VERDICTS,
        'entry["verdict"] for',
        '"contradicted" for',
        HALF,
        MOST,
    ),
    slip(
        "gives each claim its neighbour's verdict",
        VERDICTS,
        f'return {{claim: entry["verdict"] for claim, entry in {_ALL_CLAIMS}',
        'told = [entry["verdict"] for entry in key["claims"].values()]\n'
        '    return dict(zip(key["claims"], told[1:] + told[:1]))',
        HALF,
        MOST,
    ),
    slip(
        "knows true and false only",
        VERDICTS,
        'entry["verdict"] for',
        '("supported" if "supported" == entry["verdict"][-9:] and entry["verdict"][0] != "u"\n'
        '        else "contradicted") for',
        HALF,
        MOST,
    ),
    slip(
        "calls what is hard to judge unsupported",
        VERDICTS,
        'entry["verdict"] for',
        '("unsupported" if claim in ("c01", "c02") or entry["verdict"][0] == "p"\n'
        '        else entry["verdict"]) for',
        MOST,
    ),
    slip(
        "names the claims by number",
        VERDICTS,
        'claim: entry["verdict"]',
        'int(claim[1:]): entry["verdict"]',
        HALF,
        MOST,
    ),
    slip(
        "leaves out what it is unsure of",
        VERDICTS,
        _ALL_CLAIMS,
        'key["claims"].items() if entry["verdict"] != "partly supported"}',
        HALF,
        MOST,
    ),
    slip("finds one pair", PAIRS, 'key["contradictions"]]', 'key["contradictions"][:1]]', PAIRED),
    slip(
        "offers every pair there is",
        PAIRS,
        'key["contradictions"]]',
        '[(a, b) for a in key["claims"] for b in key["claims"] if a < b]]',
        PAIRED,
    ),
    slip("gives pairs as texts", PAIRS, "tuple(pair) for", '"-".join(pair) for', PAIRED),
    slip("gives lists", PAIRS, "tuple(pair) for", "pair for", PAIRED),
    slip(
        "names one rule for all",
        CONCEPTS,
        "claim: concept for",
        'claim: "mechanism_not_enough" for',
        RULES,
    ),
    slip("leaves claims without a rule in", CONCEPTS, "items() if concept}", "items()}", RULES),
    slip(
        "writes the rule in words",
        CONCEPTS,
        "claim: concept for",
        'claim: concept.replace("_", " ") for',
        RULES,
    ),
    slip(
        "calls everything a cause",
        LINKS,
        'entry["link"] or "neither"',
        '"cause"',
        SAID,
    ),
    slip("calls nothing a link", LINKS, 'entry["link"] or "neither"', '"neither"', SAID),
    slip(
        "reads an association as a cause",
        LINKS,
        'entry["link"] or "neither"',
        '"cause" if entry["link"] else "neither"',
        SAID,
    ),
    slip(
        "says what is known, not what is said",
        LINKS,
        'entry["link"] or "neither"',
        '{"": "neither", "none": "neither"}.get(entry["evidence"], entry["evidence"])',
        SAID,
    ),
    slip("believes the page", KNOWN, 'entry["evidence"]', 'entry["link"]', KNOWS),
    slip("believes nothing", KNOWN, 'entry["evidence"]', '"none"', KNOWS),
    slip(
        "takes case reports for nothing",
        KNOWN,
        'entry["evidence"]',
        'entry["evidence"].replace("association", "none")',
        KNOWS,
    ),
]
