"""Slips in steps 1 and 2 of a4: the model answer with one piece that differs."""

from __future__ import annotations

from answers.cells_a4_claim_ledger import MERGE, MERGED, PARSE, PARSED
from answers.kinds import slip

_ABOUT = 'claims["about"].str.strip().str.lower()'

TABLES = [
    slip(
        "tidies the lines it was given",
        PARSE,
        "    rows = []",
        "    rows = []\n    lines[:] = [line.strip() for line in lines]",
        PARSED,
    ),
    slip(
        "gives the rows and no table",
        PARSE,
        'pd.DataFrame(rows, columns=["claim", "line", "sentence"])',
        "rows",
        PARSED,
    ),
    slip(
        "loses the columns of an empty table",
        PARSE,
        "    return pd",
        "    if not rows:\n        return pd.DataFrame()\n    return pd",
        PARSED,
    ),
    slip(
        "sorts and keeps the old index",
        PARSE,
        'columns=["claim", "line", "sentence"])',
        'columns=["claim", "line", "sentence"]).sort_values("claim")',
        PARSED,
    ),
    slip("gives the line as a text", PARSE, "claim, number,", "claim, str(number),", PARSED),
    slip(
        "sorts by the mark",
        PARSE,
        'columns=["claim", "line", "sentence"])',
        'columns=["claim", "line", "sentence"]).sort_values("claim", ignore_index=True)',
        PARSED,
    ),
    slip("takes the whole paragraph", PARSE, "end.split(text.strip())[-1]", "text.strip()", PARSED),
    slip(
        "writes into the claims",
        MERGE,
        f"left = claims.assign(about={_ABOUT})",
        f'claims["about"] = {_ABOUT}\n    left = claims',
        MERGED,
    ),
    slip(
        "gives records and no table",
        MERGE,
        "joined.reset_index(drop=True)",
        'joined.to_dict("records")',
        MERGED,
    ),
    slip("keeps other columns", MERGE, 'left[["claim", "about"]].merge', "left.merge", MERGED),
    slip(
        "writes 0 for missing",
        MERGE,
        "joined.reset_index(drop=True)",
        "joined.astype(object).fillna(0)",
        MERGED,
    ),
    slip("joins what matches only", MERGE, 'how="left"', 'how="inner"', MERGED),
    slip("doubles a claim", MERGE, '.drop_duplicates("about")', "", MERGED),
    slip("sorts the ledger", MERGE, 'how="left"', 'how="left", sort=True', MERGED),
    slip(
        "keeps the old index",
        MERGE,
        "joined.reset_index(drop=True)",
        "joined.set_axis(claims.index)",
        MERGED,
    ),
    slip("forgets spaces", MERGE, _ABOUT, 'claims["about"].str.lower()', MERGED),
    slip("counts lines from 0", PARSE, "start=1", "start=0", PARSED),
    slip(
        "sees one mark a line",
        PARSE,
        "zip(pieces[0::2], pieces[1::2])",
        "zip(pieces[:1], pieces[1:2])",
        PARSED,
    ),
    slip("ends a sentence at e.g.", PARSE, r"(?<!e\.g\.)", "", PARSED),
    slip("ends a sentence at i.e.", PARSE, r"(?<!i\.e\.)", "", PARSED),
    slip("ends a sentence at Dr.", PARSE, r"(?<!Dr\.)", "", PARSED),
    slip("ends a sentence at any point", PARSE, r"\s+'", r"\s*'", PARSED),
    slip("knows full stops only", PARSE, "[.?!]", "[.]", PARSED),
    slip("forgets the curly quotation mark", PARSE, '["”]?', '"?', PARSED),
    slip("keeps the brackets", PARSE, r"\[(c\d+)\]", r"(\[c\d+\])", PARSED),
    slip(
        "does not count empty lines",
        PARSE,
        "enumerate(lines, start=1)",
        "enumerate(filter(None, lines), start=1)",
        PARSED,
    ),
    slip(
        "takes the last row of a cause",
        MERGE,
        'drop_duplicates("about")',
        'drop_duplicates("about", keep="last")',
        MERGED,
    ),
    slip("joins missing to missing", MERGE, '.dropna(subset=["about"])', "", MERGED),
    slip("forgets capitals", MERGE, _ABOUT, 'claims["about"].str.strip()', MERGED),
]
