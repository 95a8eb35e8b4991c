"""Correct solutions of a4: two that share no idea with the model answer, two from the text alone.

What the first two decide about the page comes from the key, written out as a student would; each
has slips of judgement that the text allows. The others judged the page themselves.
"""

from __future__ import annotations

import json

from answers.blind_a4_claim_ledger import BLIND
from milia.authoring.secret import DEMO

_KEY = json.loads((DEMO / "a4_claim_ledger" / "key.json").read_text(encoding="utf-8"))
_CLAIMS = _KEY["claims"]


def _told(field: str, blank: str = "") -> dict[str, str]:
    """Return what the key says of each claim in one field, blanks in another word."""
    told = {claim: entry[field] or blank for claim, entry in _CLAIMS.items()}
    return {claim: word for claim, word in told.items() if word}


def _decided(**answers: object) -> dict[str, str]:
    """Return the cells that give back what somebody decided."""
    return {
        f"a4-{cell}-answer": f"def my_{name}():\n    return {answers[name]!r}\n"
        for name, cell in (
            *(("verdicts", "verdicts"), ("contradictions", "pairs"), ("concepts", "concepts")),
            *(("links", "links"), ("known", "known")),
        )
    }


_VERDICTS, _PAIRS = _told("verdict"), [tuple(pair) for pair in _KEY["contradictions"]]
_FIRST, _LAST = min(_CLAIMS), max(_CLAIMS)

# One: plain loops, and no regular expression.
PLAIN = {
    "a4-parse-answer": """
def parse(lines):
    table = {"claim": [], "line": [], "sentence": []}
    for place in range(len(lines)):
        rest = lines[place]
        while "[c" in rest:
            before, after = rest.split("[c", 1)
            number, rest = after.split("]", 1)
            for short in ("e.g.", "i.e.", "Dr."):
                before = before.replace(short, short.replace(".", "\\x00"))
            for end in (".", "?", "!"):
                for quote in ("", '"', "”"):
                    before = before.strip().replace(end + quote + " ", end + quote + "\\x01")
            table["claim"].append("c" + number)
            table["line"].append(place + 1)
            table["sentence"].append(before.split("\\x01")[-1].strip().replace("\\x00", "."))
    return pd.DataFrame(table)
""",
    "a4-merge-answer": """
def with_evidence(claims, evidence):
    def plain(name):
        return None if pd.isna(name) else str(name).strip().lower()

    levels = {}
    for _, row in evidence.iterrows():
        levels.setdefault(plain(row["cause_id"]), row["evidence_level"])
    levels.pop(None, None)
    rows = []
    for _, row in claims.iterrows():
        name = plain(row["about"])
        rows.append([row["claim"], name, levels.get(name)])
    return pd.DataFrame(rows, columns=["claim", "about", "evidence_level"])
""",
    "a4-f1-answer": """
def macro_f1(key, answer):
    if len(key) == 0:
        raise ValueError("an empty key")
    total, verdicts = 0.0, 0
    for verdict in VERDICTS:
        hit = miss = false = 0
        for claim in key:
            said = answer.get(claim)
            if key[claim] == verdict and said == verdict:
                hit += 1
            elif key[claim] == verdict:
                miss += 1
            elif said == verdict:
                false += 1
        if hit + miss + false > 0:
            verdicts += 1
        if hit > 0:
            precision, recall = hit / (hit + false), hit / (hit + miss)
            total += 2 * precision * recall / (precision + recall)
    return total / verdicts
""",
    **_decided(
        verdicts=_VERDICTS | {_FIRST: "contradicted"},
        contradictions=[*(pair[::-1] for pair in _PAIRS), (_FIRST, _LAST)],
        concepts=_told("concept", "authority"),
        links=_told("link", "neither"),
        known={claim: word or "none" for claim, word in _told("evidence", "none").items()},
    ),
    "a4-ratios-answer": """
def ratios(table):
    milia, exposed, others, unexposed, upper, lower = 0, 0, 0, 0, 0, 0
    for _, row in table.iterrows():
        n1 = row["exposed_milia"] + row["exposed_none"]
        n0 = row["unexposed_milia"] + row["unexposed_none"]
        if n1 + n0 > 0:
            milia, exposed = milia + row["exposed_milia"], exposed + n1
            others, unexposed = others + row["unexposed_milia"], unexposed + n0
            upper = upper + row["exposed_milia"] * n0 / (n1 + n0)
            lower = lower + row["unexposed_milia"] * n1 / (n1 + n0)
    if 0 in (exposed, unexposed, others) or lower == 0:
        raise ValueError("a denominator is 0")
    return (float(milia * unexposed / exposed / others), float(upper / lower))
""",
    "a4-explained-answer": """
def explained(crude, fixed):
    words = {(False, False): "no association", (False, True): "hidden", (True, False): "explained"}
    raised = (crude >= 1.25, fixed >= 1.25)
    if raised in words:
        return words[raised]
    if 2 * (fixed - 1) > crude - 1:
        return "remains"
    return "reduced"
""",
}

# Two: pandas wherever it will go.
PANDAS = {
    "a4-parse-answer": r"""
def parse(lines):
    page = pd.DataFrame({"text": pd.Series(list(lines), dtype="str")})
    page["line"] = range(1, len(page) + 1)
    page["piece"] = page["text"].str.findall(r"(.*?)\[(c[0-9]+)\]")
    page = page.explode("piece").dropna(subset=["piece"])
    rows = []
    for line, (before, claim) in zip(page["line"], page["piece"]):
        held = re.sub(r"\b(e\.g|i\.e|Dr)\.", lambda m: m[0].replace(".", "\0"), before).strip()
        last = re.search(r"(?:.*[.?!][\"”]?\s)?(.*)$", held)[1]
        rows.append((claim, int(line), last.replace("\0", ".").strip()))
    return pd.DataFrame(rows, columns=["claim", "line", "sentence"])
""",
    "a4-merge-answer": """
def with_evidence(claims, evidence):
    known = evidence.copy()
    known["about"] = [str(n).lower().strip() if pd.notna(n) else None for n in known["cause_id"]]
    known = known[known["about"].notna()].groupby("about", sort=False)["evidence_level"].first()
    out = claims[["claim", "about"]].reset_index(drop=True)
    out["about"] = out["about"].str.lower().str.strip()
    out["evidence_level"] = [known.get(n) if pd.notna(n) else None for n in out["about"]]
    return out
""",
    "a4-f1-answer": """
def macro_f1(key, answer):
    if not key:
        raise ValueError(key)
    both = pd.DataFrame({"key": pd.Series(key, dtype=object)})
    both["answer"] = pd.Series(answer, dtype=object)
    both["answer"] = both["answer"].where(both["answer"].isin(VERDICTS))
    hits = both.loc[both["key"] == both["answer"], "key"].value_counts()
    sums = both["key"].value_counts().add(both["answer"].value_counts(), fill_value=0)
    return float((2 * hits.reindex(sums.index, fill_value=0) / sums).mean())
""",
    **_decided(
        verdicts=_VERDICTS,
        contradictions=_PAIRS,
        concepts=_told("concept"),
        links=_told("link", "neither"),
        known=_told("evidence"),
    ),
    "a4-ratios-answer": """
def ratios(table):
    counts = table[["exposed_milia", "exposed_none", "unexposed_milia", "unexposed_none"]]
    counts = counts[counts.sum(axis=1) > 0].astype(float).reset_index(drop=True)
    counts.columns = list("abcd")
    total = counts.sum()
    share = counts.div(counts.sum(axis=1), axis=0)
    lower = (share["c"] * (counts["a"] + counts["b"])).sum()
    if total["a"] + total["b"] == 0 or total["c"] == 0 or lower == 0:
        raise ValueError("no ratio")
    upper = (share["a"] * (counts["c"] + counts["d"])).sum()
    risk = total["a"] / (total["a"] + total["b"]), total["c"] / (total["c"] + total["d"])
    return (float(risk[0] / risk[1]), float(upper / lower))
""",
    "a4-explained-answer": """
def explained(crude, fixed):
    excess = pd.Series([crude, fixed]) - 1
    if (excess < 0.25).all():
        return "no association"
    if excess[0] < 0.25:
        return "hidden"
    if excess[1] < 0.25:
        return "explained"
    return "remains" if excess[1] / excess[0] > 0.5 else "reduced"
""",
}

RIGHT = {"plain": PLAIN, "pandas": PANDAS, **BLIND}
