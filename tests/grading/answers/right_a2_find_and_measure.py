"""Correct solutions of a2: two unlike the model answer, two written without sight of it."""

from answers.blind_a2_find_and_measure import BLIND

# One: plain Python, each figure by name, tables taken apart into lists.
PLAIN = {
    "a2-results": """
def four_results(bumps, prevalence, accuracy):
    sens, spec = dict(accuracy.loc["sensitivity"]), dict(accuracy.loc["specificity"])
    cancer = bumps * prevalence
    other = bumps - cancer
    seen, alarmed = cancer * sens["look"], other * (1 - spec["look"])
    unseen, calm = cancer - seen, other - alarmed
    return pd.DataFrame(
        {
            "look": ["yes", "yes", "no", "no"],
            "question": ["yes", "no", "yes", "no"],
            "cancer": [
                seen * sens["after_yes"],
                seen - seen * sens["after_yes"],
                unseen * sens["after_no"],
                unseen - unseen * sens["after_no"],
            ],
            "other": [
                alarmed - alarmed * spec["after_yes"],
                alarmed * spec["after_yes"],
                calm - calm * spec["after_no"],
                calm * spec["after_no"],
            ],
        }
    )
""",
    "a2-refer": """
def refer(results, rule):
    sent = {"either": ("yes-yes", "yes-no", "no-yes"), "both": ("yes-yes",)}
    if rule not in sent:
        raise ValueError(f"no rule {rule}")
    count = {"found": 0.0, "alarms": 0.0, "missed": 0.0, "cleared": 0.0, "asked": 0.0}
    for _, row in results.iterrows():
        goes = row["look"] + "-" + row["question"] in sent[rule]
        count["found" if goes else "missed"] += row["cancer"]
        count["alarms" if goes else "cleared"] += row["other"]
        if (row["look"] == "yes") == (rule == "both"):
            count["asked"] += row["cancer"] + row["other"]
    referred, rest = count["found"] + count["alarms"], count["missed"] + count["cleared"]
    ppv = npv = None
    if referred > 0:
        ppv = float(count["found"] / referred)
    if rest > 0:
        npv = float(count["cleared"] / rest)
    return {
        "npv": npv,
        "ppv": ppv,
        "asked": float(count["asked"]),
        "missed": float(count["missed"]),
        "found": float(count["found"]),
        "referred": float(referred),
    }
""",
    "a2-interval": """
import math

def agresti_coull(found, examined, confidence=0.95):
    if examined <= 0 or found < 0 or found > examined:
        raise ValueError("impossible counts")
    z = -NormalDist().inv_cdf((1 - confidence) / 2)
    yes, no = found + z * z / 2, examined - found + z * z / 2
    middle = yes / (yes + no)
    reach = z * math.sqrt(yes * no / (yes + no) ** 3)
    low, high = middle - reach, middle + reach
    if low < 0:
        low = 0.0
    if high > 1:
        high = 1.0
    return low, high
""",
    "a2-influence": """
def influence(surveys):
    names, found, n = (list(surveys[c]) for c in ("reference_key", "successes", "n"))
    whole = milia.pooled(found, n).estimate
    rows = []
    for i in range(len(names)):
        rest = milia.pooled(found[:i] + found[i + 1 :], n[:i] + n[i + 1 :]).estimate
        rows.append([names[i], rest, rest - whole])
    rows.sort(key=lambda row: abs(row[2]), reverse=True)
    return pd.DataFrame(rows, columns=["left_out", "pooled", "shift"])
""",
    "a2-flag": """
def flag(surveys, i2):
    rows = []
    for share, low, high in zip(surveys["share"], surveys["low"], surveys["high"]):
        if not (pd.isna(share) or pd.isna(low) or pd.isna(high)):
            rows.append((share, low, high))
    if len(rows) < 3:
        return "too few"
    _, _, end = min(rows)
    _, begin, _ = max(rows)
    if i2 < 0.75 or begin <= end:
        return "no flag"
    return "flag"
""",
}

# Two: pandas all the way.
PANDAS = {
    "a2-results": """
def four_results(bumps, prevalence, accuracy):
    yes = accuracy.T.assign(cancer=lambda t: t["sensitivity"], other=lambda t: 1 - t["specificity"])
    yes = yes[["cancer", "other"]]
    size = pd.Series({"cancer": bumps * prevalence, "other": bumps * (1 - prevalence)})
    look = {"yes": size * yes.loc["look"], "no": size * (1 - yes.loc["look"])}
    parts = {}
    for said, after in (("yes", "after_yes"), ("no", "after_no")):
        parts[said, "yes"] = look[said] * yes.loc[after]
        parts[said, "no"] = look[said] * (1 - yes.loc[after])
    table = pd.DataFrame(parts).T.rename_axis(["look", "question"]).reset_index()
    return table[["look", "question", "cancer", "other"]]
""",
    "a2-refer": """
def refer(results, rule):
    wide = results.set_index(["look", "question"])[["cancer", "other"]]
    sums = wide.sum()
    if rule == "both":
        sent = wide.loc[("yes", "yes")]
        asked = wide.loc["yes"].sum().sum()
    elif rule == "either":
        sent = sums - wide.loc[("no", "no")]
        asked = wide.loc["no"].sum().sum()
    else:
        raise ValueError(rule)
    kept = sums - sent
    share = lambda part, whole: None if whole == 0 else float(part / whole)
    return {
        "referred": float(sent.sum()),
        "found": float(sent["cancer"]),
        "missed": float(kept["cancer"]),
        "asked": float(asked),
        "ppv": share(sent["cancer"], sent.sum()),
        "npv": share(kept["other"], kept.sum()),
    }
""",
    "a2-interval": """
def agresti_coull(found, examined, confidence=0.95):
    if not (examined >= 1 and found in range(examined + 1)):
        raise ValueError(f"{found} of {examined}")
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    more = examined + z**2
    spread = NormalDist((found + z**2 / 2) / more, 1)
    wide = (spread.mean * (1 - spread.mean) / more) ** 0.5
    ends = pd.Series([spread.mean - z * wide, spread.mean + z * wide]).clip(0, 1)
    return tuple(float(end) for end in ends)
""",
    "a2-influence": """
def influence(surveys):
    fresh = surveys.reset_index(drop=True)
    share = lambda table: milia.pooled(table["successes"], table["n"]).estimate
    table = pd.DataFrame({"left_out": fresh["reference_key"]})
    table["pooled"] = [share(fresh[fresh.index != place]) for place in fresh.index]
    table["shift"] = table["pooled"] - share(fresh)
    order = table["shift"].abs().sort_values(ascending=False).index
    return table.loc[order].reset_index(drop=True)
""",
    "a2-flag": """
def flag(surveys, i2):
    whole = surveys[surveys[["share", "low", "high"]].notna().all(axis="columns")]
    whole = whole.reset_index(drop=True)
    if whole.shape[0] <= 2:
        return "too few"
    top, bottom = whole.loc[whole["share"].idxmax()], whole.loc[whole["share"].idxmin()]
    return {True: "flag", False: "no flag"}[bool(i2 >= 0.75) and bool(top["low"] > bottom["high"])]
""",
}

RIGHT = {"plain": PLAIN, "pandas": PANDAS, **BLIND}
