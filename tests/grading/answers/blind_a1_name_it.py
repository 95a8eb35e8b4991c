"""Answers to assignment 1 by two people who had seen nothing but the students' notebook."""

from __future__ import annotations

HEALTH_STUDENT = {
    "a1-size": r'''
def size_mm(text):
    """Return the size as a tuple (low, high) in millimetres, or None."""
    plain = str(text).lower()
    plain = plain.replace(",", ".")
    plain = plain.replace("\u2013", "-")
    plain = plain.replace(" ", "")

    if plain.endswith("mm"):
        factor = 1
    elif plain.endswith("cm"):
        factor = 10
    else:
        return None
    plain = plain[:-2]

    # float() also takes words such as "nan", so only these signs may be left
    for sign in plain:
        if sign not in "0123456789.-<":
            return None

    if plain.startswith("<"):
        low = "0"
        high = plain[1:]
    elif "-" in plain:
        parts = plain.split("-")
        if len(parts) != 2:
            return None
        low = parts[0]
        high = parts[1]
    else:
        low = plain
        high = plain

    if "-" in high:
        return None
    try:
        low = float(low) * factor
        high = float(high) * factor
    except ValueError:
        return None
    return (low, high)
''',
    "a1-tidy": '''
def tidy(notes):
    """Return one row for each recorded finding of a case: case, feature, value."""
    kept = []
    for _, visit in notes.iterrows():
        findings = visit["findings"]
        if pd.isna(findings):
            continue
        case = str(visit["case"]).strip()
        for piece in findings.split(";"):
            if ":" not in piece:
                continue
            parts = piece.split(":")
            feature = parts[0].strip().lower().replace(" ", "_")
            answer = parts[1].strip().lower()
            if answer == "yes" or answer == "y":
                value = "yes"
            elif answer == "no" or answer == "n":
                value = "no"
            else:
                continue
            finding = (case, feature, value)
            if finding not in kept:
                kept.append(finding)
    kept.sort()
    return pd.DataFrame(kept, columns=["case", "feature", "value"])
''',
    "a1-contradicts": '''
def contradicts(row, type_id):
    """Return the names of the recorded features that speak against a class, sorted."""
    if type_id not in rules.index:
        raise ValueError("there is no such class")

    names = []
    for feature in YES_NO:
        recorded = row.get(feature)
        expected = rules.loc[type_id, feature]
        if pd.isna(recorded):
            continue
        if pd.isna(expected):
            continue
        if recorded != expected:
            names.append(feature)

    age = row.get("onset_days")
    if not pd.isna(age):
        if age < rules.loc[type_id, "first_day"]:
            names.append("onset_days")
        if age > rules.loc[type_id, "last_day"]:
            names.append("onset_days")

    smallest = row.get("size_low_mm")
    if not pd.isna(smallest):
        if smallest > rules.loc[type_id, "largest_mm"]:
            names.append("size_mm")

    return sorted(names)
''',
}

DATA_SCIENTIST = {
    "a1-size": r'''
NUMBER = r"([0-9]+(?:[.,][0-9]+)?)"
SIZE = re.compile(rf"(?:(<) *|{NUMBER} *[-\u2013] *)?{NUMBER} *([mc])m", re.IGNORECASE)


def size_mm(text):
    """Return the size as a tuple (low, high) in millimetres, or None."""
    match = SIZE.fullmatch(text.strip()) if isinstance(text, str) else None
    if match is None:
        return None
    below, low, high, unit = match.groups()
    scale = {"m": 1, "c": 10}[unit.lower()]
    ends = ("0" if below else low or high, high)
    return tuple(round(float(end.replace(",", ".")) * scale, 9) for end in ends)
''',
    "a1-tidy": r'''
def tidy(notes):
    """Return one row for each recorded finding of a case: case, feature, value."""
    text = notes["findings"].astype(object).where(notes["findings"].notna(), "").astype(str)
    found = (
        text.set_axis(notes["case"].astype(str).str.strip())
        .rename_axis("case")
        .str.lower()
        .str.extractall(r"(?:^|;)(?P<feature>[^:;]+):\s*(?P<value>yes|y|no|n)\s*(?=;|$)")
        .reset_index()
    )
    return (
        found.assign(
            feature=found["feature"].str.strip().str.replace(" ", "_", regex=False),
            value=found["value"].replace({"y": "yes", "n": "no"}),
        )[["case", "feature", "value"]]
        .drop_duplicates()
        .sort_values(["case", "feature"], ignore_index=True)
    )
''',
    "a1-contradicts": '''
def contradicts(row, type_id):
    """Return the names of the recorded features that speak against a class, sorted."""
    if type_id not in rules.index:
        raise ValueError(f"{type_id!r} is not one of {', '.join(rules.index)}")
    rule = rules.loc[type_id].dropna().to_dict()
    wanted = {name: row.get(name) for name in [*YES_NO, "onset_days", "size_low_mm"]}
    recorded = {name: value for name, value in wanted.items() if not pd.isna(value)}
    both = rule.keys() & recorded.keys()
    against = {name for name in both if rule[name] != recorded[name]}
    if "onset_days" in recorded:
        first, last = rule.get("first_day", -float("inf")), rule.get("last_day", float("inf"))
        if not first <= recorded["onset_days"] <= last:
            against.add("onset_days")
    if recorded.get("size_low_mm", 0) > rule.get("largest_mm", float("inf")):
        against.add("size_mm")
    return sorted(against)
''',
}

BLIND = {"health student": HEALTH_STUDENT, "data scientist": DATA_SCIENTIST}
