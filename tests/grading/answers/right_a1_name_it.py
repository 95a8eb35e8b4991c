"""Correct solutions of a1: two unlike the model answer, two written without sight of it."""

from answers.blind_a1_name_it import BLIND

# One: no regular expressions, plain loops, tables built row by row.
PLAIN = {
    "a1-size": """
def size_mm(text):
    if not isinstance(text, str):
        return None
    text = text.strip().lower().replace(",", ".").replace("–", "-")
    unit = text[-2:]
    if unit not in ("mm", "cm"):
        return None
    parts = text[:-2].split("-")
    below = parts[0].strip().startswith("<")
    try:
        ends = [float(part.strip().lstrip("<")) for part in parts]
    except ValueError:
        return None
    if unit == "cm":
        ends = [10 * end for end in ends]
    return (0.0, ends[0]) if below else (ends[0], ends[-1])
""",
    "a1-tidy": """
def tidy(notes):
    found = {}
    for _, visit in notes.iterrows():
        if pd.isna(visit["findings"]):
            continue
        for finding in visit["findings"].split(";"):
            if ":" not in finding:
                continue
            name, value = finding.split(":")
            first = value.strip().lower()
            if first in ("yes", "y", "no", "n"):
                key = (visit["case"].strip(), "_".join(name.lower().split()))
                found[key] = "yes" if first[0] == "y" else "no"
    table = pd.DataFrame({"case": [], "feature": [], "value": []}, dtype=str)
    for place, (case, feature) in enumerate(sorted(found)):
        table.loc[place] = [case, feature, found[case, feature]]
    return table
""",
    "a1-contradicts": """
def contradicts(row, type_id):
    if type_id not in list(rules.index):
        raise ValueError(f"There is no class {type_id!r}.")
    names = []
    for name in YES_NO:
        if {row.get(name), rules.loc[type_id, name]} == {"yes", "no"}:
            names.append(name)
    first, last = rules.loc[type_id, "first_day"], rules.loc[type_id, "last_day"]
    if row.get("onset_days") is not None and not (
        (pd.isna(first) or pd.isna(row["onset_days"]) or row["onset_days"] >= first)
        and (pd.isna(last) or pd.isna(row["onset_days"]) or row["onset_days"] <= last)
    ):
        names.append("onset_days")
    if row.get("size_low_mm") is not None and row["size_low_mm"] > rules.loc[type_id, "largest_mm"]:
        names.append("size_mm")
    names.sort()
    return names
""",
}

# Two: pandas all the way.
PANDAS = {
    "a1-size": """
def size_mm(text):
    plain = pd.Series([text], dtype=object).astype(str).str.lower().str.replace(",", ".")
    found = plain.str.extract(
        r"^\\s*(?P<less><)?\\s*(?P<low>[\\d.]+)\\s*(?:[-–]\\s*(?P<high>[\\d.]+))?\\s*(?P<unit>mm|cm)"
        r"\\s*$"
    ).iloc[0]
    if pd.isna(found["unit"]):
        return None
    scale = {"mm": 1, "cm": 10}[found["unit"]]
    low = float(found["low"]) * scale
    high = low if pd.isna(found["high"]) else float(found["high"]) * scale
    return (low, high) if pd.isna(found["less"]) else (0.0, high)
""",
    "a1-tidy": """
def tidy(notes):
    long = notes.assign(finding=notes["findings"].fillna("").str.split(";")).explode("finding")
    parts = long["finding"].str.partition(":")
    said = {"y": "yes", "yes": "yes", "n": "no", "no": "no"}
    table = pd.DataFrame(
        {
            "case": long["case"].str.strip(),
            "feature": parts[0].str.strip().str.lower().str.replace(" ", "_"),
            "value": parts[2].str.strip().str.lower().map(said),
        }
    )
    return table.dropna().drop_duplicates().sort_values(["case", "feature"]).reset_index(drop=True)
""",
    "a1-contradicts": """
def contradicts(row, type_id):
    if type_id not in set(rules.index):
        raise ValueError(type_id)
    given = pd.Series(dict(row), dtype=object)
    rule = rules.loc[type_id]
    both = pd.DataFrame({"given": given.reindex(YES_NO), "rule": rule[YES_NO]}).dropna()
    against = set(both.index[both["given"] != both["rule"]])
    number = pd.to_numeric(given.reindex(["onset_days", "size_low_mm"]))
    if number["onset_days"] < rule["first_day"] or number["onset_days"] > rule["last_day"]:
        against.add("onset_days")
    if number["size_low_mm"] > rule["largest_mm"]:
        against.add("size_mm")
    return sorted(against)
""",
}

RIGHT = {"plain": PLAIN, "pandas": PANDAS, **BLIND}
