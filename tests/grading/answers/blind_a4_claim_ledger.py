"""Assignment 4 solved twice from the text alone: in plain Python, and in pandas and numpy."""

BLIND = {
    "health student": {
        "a4-parse-answer": '''
def sentence_before(text):
    """Return what stands after the last sentence end that a space follows."""
    text = text.strip()
    start = 0
    for position, sign in enumerate(text):
        after = text[position + 1 :]
        ends = after.startswith((" ", '" ', "\u201d "))
        so_far = text[: position + 1]
        if sign in ".?!" and ends and not so_far.endswith(("e.g.", "i.e.", "Dr.")):
            start = position + (2 if after.startswith(" ") else 3)
    return text[start:].strip()


def parse(lines):
    rows = []
    for number, line in enumerate(lines, start=1):
        rest = line
        begin = 0
        while "[c" in rest[begin:]:
            opens = rest.index("[c", begin)
            closes = rest.find("]", opens)
            mark = rest[opens + 1 : closes]
            if closes == -1 or not mark[1:].isdigit():
                begin = opens + 2
                continue
            rows.append((mark, number, sentence_before(rest[:opens])))
            rest = rest[closes + 1 :]
            begin = 0
    return pd.DataFrame(rows, columns=["claim", "line", "sentence"])
''',
        "a4-merge-answer": '''
def plain(name):
    """Return a name without capitals and spaces, or None."""
    return name.strip().lower() if isinstance(name, str) else None


def with_evidence(claims, evidence):
    levels = {}
    for name, level in zip(evidence["cause_id"], evidence["evidence_level"]):
        if plain(name) is not None and plain(name) not in levels:
            levels[plain(name)] = level
    rows = []
    for claim, about in zip(claims["claim"], claims["about"]):
        rows.append((claim, plain(about), levels.get(plain(about))))
    return pd.DataFrame(rows, columns=["claim", "about", "evidence_level"])
''',
        "a4-f1-answer": """
def macro_f1(key, answer):
    if not key:
        raise ValueError("a key without claims measures nothing")
    scores = []
    for verdict in VERDICTS:
        hits = in_key = in_answer = 0
        for claim in key:
            if key[claim] == verdict:
                in_key += 1
            if answer.get(claim) == verdict:
                in_answer += 1
            if key[claim] == verdict and answer.get(claim) == verdict:
                hits += 1
        if in_key + in_answer > 0:
            scores.append(2 * hits / (in_key + in_answer))
    return sum(scores) / len(scores)
""",
        "a4-verdicts-answer": """
def my_verdicts():
    return {
        "c01": "contradicted",
        "c02": "supported",
        "c03": "contradicted",
        "c04": "supported",
        "c05": "supported",
        "c06": "partly supported",
        "c07": "partly supported",
        "c08": "supported",
        "c09": "unsupported",
        "c10": "supported",
        "c11": "unsupported",
        "c12": "unsupported",
        "c13": "partly supported",
        "c14": "internally inconsistent",
        "c15": "contradicted",
        "c16": "supported",
        "c17": "partly supported",
        "c18": "contradicted",
        "c19": "internally inconsistent",
        "c20": "unsupported",
    }
""",
        "a4-pairs-answer": """
def my_contradictions():
    return [("c02", "c18"), ("c03", "c05"), ("c14", "c19")]
""",
        "a4-concepts-answer": """
def my_concepts():
    return {
        "c06": "single_study",
        "c07": "single_study",
        "c09": "association_not_cause",
        "c13": "single_study",
        "c15": "can_harm",
        "c20": "competing_interest",
    }
""",
        "a4-links-answer": """
def my_links():
    links = {}
    for number in range(1, 21):
        links[f"c{number:02}"] = "neither"
    for claim in ["c06", "c07", "c09", "c10", "c11", "c12"]:
        links[claim] = "cause"
    for claim in ["c08", "c13"]:
        links[claim] = "association"
    return links
""",
        "a4-known-answer": """
def my_known():
    return {
        "c06": "association",
        "c07": "association",
        "c08": "association",
        "c09": "none",
        "c10": "cause",
        "c11": "none",
        "c12": "none",
        "c13": "association",
    }
""",
        "a4-ratios-answer": """
def ratios(table):
    exposed_ill = exposed = unexposed_ill = unexposed = 0
    upper = lower = 0
    for _, row in table.iterrows():
        a = row["exposed_milia"]
        c = row["unexposed_milia"]
        n1 = a + row["exposed_none"]
        n0 = c + row["unexposed_none"]
        if n1 + n0 == 0:
            continue
        exposed_ill += a
        exposed += n1
        unexposed_ill += c
        unexposed += n0
        upper += a * n0 / (n1 + n0)
        lower += c * n1 / (n1 + n0)
    if exposed == 0 or unexposed == 0 or unexposed_ill == 0 or lower == 0:
        raise ValueError("a denominator is 0, so there is no ratio")
    crude = (exposed_ill / exposed) / (unexposed_ill / unexposed)
    return float(crude), float(upper / lower)
""",
        "a4-explained-answer": """
def explained(crude, fixed):
    if crude < 1.25:
        if fixed < 1.25:
            return "no association"
        return "hidden"
    if fixed < 1.25:
        return "explained"
    if fixed - 1 <= (crude - 1) / 2:
        return "reduced"
    return "remains"
""",
    },
    "data scientist": {
        "a4-parse-answer": """
SENTENCE_END = (
    r'(?<=[.?!])(?<!\\be\\.g\\.)(?<!\\bi\\.e\\.)(?<!\\bDr\\.) +|(?<=[.?!]["\u201d]) +'
)


def parse(lines):
    pattern = r"(?s)(?P<text>.*?)\\[(?P<claim>c\\d+)\\]"
    found = pd.Series(lines, dtype=object).reset_index(drop=True).str.extractall(pattern)
    texts = found["text"].str.strip()
    return pd.DataFrame(
        {
            "claim": found["claim"].to_numpy(),
            "line": found.index.get_level_values(0) + 1,
            "sentence": texts.str.split(SENTENCE_END, regex=True).str[-1].to_numpy(),
        }
    )
""",
        "a4-merge-answer": """
def with_evidence(claims, evidence):
    left = claims[["claim", "about"]].reset_index(drop=True)
    left["about"] = left["about"].astype(object).str.strip().str.lower()
    right = evidence[["cause_id", "evidence_level"]].dropna(subset=["cause_id"])
    right["about"] = right["cause_id"].astype(object).str.strip().str.lower()
    right = right.drop_duplicates("about")[["about", "evidence_level"]]
    return left.merge(right, on="about", how="left", validate="many_to_one")
""",
        "a4-f1-answer": """
def macro_f1(key, answer):
    if len(key) == 0:
        raise ValueError("a key without claims measures nothing")
    truth = pd.Series(key, dtype=object)
    given = pd.Series(answer, dtype=object).reindex(truth.index)
    in_key = pd.get_dummies(truth).reindex(columns=VERDICTS, fill_value=False)
    in_answer = pd.get_dummies(given).reindex(columns=VERDICTS, fill_value=False)
    total = in_key.sum() + in_answer.sum()
    f1 = 2 * (in_key & in_answer).sum() / total[total > 0]
    return float(f1.mean())
""",
        "a4-verdicts-answer": """
def my_verdicts():
    words = {
        "s": "supported",
        "p": "partly supported",
        "u": "unsupported",
        "c": "contradicted",
        "i": "internally inconsistent",
    }
    coded = pd.Series(list("cscsspp" "sus" "uup" "icsu" "ciu"))
    coded.index = [f"c{number:02d}" for number in coded.index + 1]
    return coded.map(words).to_dict()
""",
        "a4-pairs-answer": """
def my_contradictions():
    subjects = pd.Series(
        {
            "c02": "infection",
            "c18": "infection",
            "c03": "newborn",
            "c05": "newborn",
            "c14": "back",
            "c19": "back",
        }
    )
    return [tuple(group.index) for _, group in subjects.groupby(subjects)]
""",
        "a4-concepts-answer": """
def my_concepts():
    rules = pd.DataFrame(
        [
            ("single_study", ["c06", "c07"]),
            ("association_not_cause", ["c09", "c12"]),
            ("can_harm", ["c15"]),
            ("competing_interest", ["c20"]),
            ("large_effects_rare", ["c17"]),
        ],
        columns=["rule", "claim"],
    ).explode("claim")
    return dict(zip(rules["claim"], rules["rule"]))
""",
        "a4-links-answer": """
def my_links():
    links = pd.Series("neither", index=[f"c{number:02d}" for number in range(1, 21)])
    links[["c06", "c07", "c09", "c10", "c11", "c12", "c18"]] = "cause"
    links[["c08", "c13"]] = "association"
    return links.to_dict()
""",
        "a4-known-answer": """
def my_known():
    about = {
        "c06": "herpes_zoster",
        "c07": "ciclosporin",
        "c08": "radiotherapy",
        "c09": "heavy_creams",
        "c10": "porphyria",
        "c11": "harsh_products",
        "c12": "acne",
        "c13": "family_tendency",
    }
    levels = milia.load("causes").set_index("cause_id")["evidence_level"]
    words = {"established": "cause", "case reports": "association"}
    known = {claim: words.get(levels[cause], "none") for claim, cause in about.items()}
    return {**known, "c18": "none"}
""",
        "a4-ratios-answer": """
def ratios(table):
    cells = ["exposed_milia", "exposed_none", "unexposed_milia", "unexposed_none"]
    counts = table[cells].to_numpy(dtype=float)
    a, b, c, d = counts[counts.sum(axis=1) > 0].T
    n1, n0 = a + b, c + d
    share = 1 / (n1 + n0)
    lower = (c * n1) @ share
    if min(n1.sum(), n0.sum(), c.sum(), lower) <= 0:
        raise ValueError("a denominator is 0, so there is no ratio")
    crude = a.sum() * n0.sum() / (n1.sum() * c.sum())
    return float(crude), float((a * n0) @ share / lower)
""",
        "a4-explained-answer": """
def explained(crude, fixed):
    raised = (crude >= 1.25, fixed >= 1.25)
    if all(raised):
        return "reduced" if (fixed - 1) / (crude - 1) <= 0.5 else "remains"
    words = {
        (False, False): "no association",
        (False, True): "hidden",
        (True, False): "explained",
    }
    return words[raised]
""",
    },
}
