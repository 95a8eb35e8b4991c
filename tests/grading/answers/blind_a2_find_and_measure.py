"""Answers to assignment 2 by two people who had seen nothing but the students' notebook."""

from __future__ import annotations

HEALTH_STUDENT = {
    "a2-results": '''
def four_results(bumps, prevalence, accuracy):
    """Return the expected counts for each pair of answers: look, question, cancer, other."""
    cancers = bumps * prevalence
    others = bumps - cancers
    rows = []
    for look in ["yes", "no"]:
        finds = accuracy.loc["sensitivity", "look"]
        clears = accuracy.loc["specificity", "look"]
        if look == "yes":
            c = cancers * finds
            o = others * (1 - clears)
        else:
            c = cancers * (1 - finds)
            o = others * clears
        column = "after_" + look
        finds = accuracy.loc["sensitivity", column]
        clears = accuracy.loc["specificity", column]
        rows.append((look, "yes", float(c * finds), float(o * (1 - clears))))
        rows.append((look, "no", float(c * (1 - finds)), float(o * clears)))
    return pd.DataFrame(rows, columns=["look", "question", "cancer", "other"])
''',
    "a2-refer": '''
def refer(results, rule):
    """Return what a rule refers, finds, misses and asks, and its predictive values, as a dict."""
    if rule != "either" and rule != "both":
        raise ValueError("The rule is either or both.")
    found = missed = false_alarms = cleared = asked = 0.0
    looks, questions = list(results["look"]), list(results["question"])
    cancers, others = list(results["cancer"]), list(results["other"])
    for i in range(len(looks)):
        a, b = looks[i] == "yes", questions[i] == "yes"
        if rule == "either":
            goes = a or b
            ask = not a
        else:
            goes = a and b
            ask = a
        if ask:
            asked = asked + cancers[i] + others[i]
        if goes:
            found = found + cancers[i]
            false_alarms = false_alarms + others[i]
        else:
            missed = missed + cancers[i]
            cleared = cleared + others[i]
    referred = found + false_alarms
    rest = missed + cleared
    return {
        "referred": float(referred),
        "found": float(found),
        "missed": float(missed),
        "asked": float(asked),
        "ppv": float(found / referred) if referred > 0 else None,
        "npv": float(cleared / rest) if rest > 0 else None,
    }
''',
    "a2-interval": '''
def agresti_coull(found, examined, confidence=0.95):
    """Return the Agresti-Coull interval of a share as a tuple (low, high)."""
    if examined < 1:
        raise ValueError("Nobody was examined.")
    if found < 0:
        raise ValueError("Fewer than none cannot be found.")
    if found > examined:
        raise ValueError("More were found than examined.")
    z = NormalDist().inv_cdf(0.5 + confidence / 2)
    n = examined + z**2
    p = (found + z**2 / 2) / n
    half = z * (p * (1 - p) / n) ** 0.5
    low = p - half
    high = p + half
    if low < 0:
        low = 0.0
    if high > 1:
        high = 1.0
    return float(low), float(high)
''',
    "a2-influence": '''
def influence(surveys):
    """Return left_out, pooled and shift, a row for each survey, the largest shift first."""
    keys = list(surveys["reference_key"])
    found = list(surveys["successes"])
    n = list(surveys["n"])
    of_all = milia.pooled(found, n).estimate
    rows = []
    for i in range(len(keys)):
        share = milia.pooled(found[:i] + found[i + 1 :], n[:i] + n[i + 1 :]).estimate
        rows.append((keys[i], share, share - of_all))

    def size(row):
        return abs(row[2])

    rows.sort(key=size, reverse=True)
    return pd.DataFrame(rows, columns=["left_out", "pooled", "shift"])
''',
    "a2-flag": '''
def flag(surveys, i2):
    """Return "too few", "flag" or "no flag"."""
    rows = []
    for share, low, high in zip(surveys["share"], surveys["low"], surveys["high"]):
        if pd.isna(share) or pd.isna(low) or pd.isna(high):
            continue
        rows.append((share, low, high))
    if len(rows) < 3:
        return "too few"
    smallest, largest = rows[0], rows[0]
    for row in rows:
        if row[0] < smallest[0]:
            smallest = row
        if row[0] > largest[0]:
            largest = row
    if i2 >= 0.75 and largest[1] > smallest[2]:
        return "flag"
    return "no flag"
''',
}

DATA_SCIENTIST = {
    "a2-results": '''
import numpy as np


def four_results(bumps, prevalence, accuracy):
    """Return the expected counts for each pair of answers: look, question, cancer, other."""
    yes = accuracy.copy()
    yes.loc["specificity"] = 1 - yes.loc["specificity"]
    yes = yes.loc[["sensitivity", "specificity"]].to_numpy(dtype=float, copy=True)
    look, after_yes, after_no = yes[:, [accuracy.columns.get_loc(name) for name in
                                        ("look", "after_yes", "after_no")]].T
    path = np.array([look * after_yes, look * (1 - after_yes),
                     (1 - look) * after_no, (1 - look) * (1 - after_no)])
    counts = path * bumps * np.array([prevalence, 1 - prevalence])
    pairs = pd.MultiIndex.from_product([["yes", "no"]] * 2, names=["look", "question"])
    return pd.DataFrame(counts, index=pairs, columns=["cancer", "other"]).reset_index()
''',
    "a2-refer": '''
def refer(results, rule):
    """Return what a rule refers, finds, misses and asks, and its predictive values, as a dict."""
    if rule not in {"either", "both"}:
        raise ValueError(f"{rule!r} is no rule.")
    cells = results.set_index(["look", "question"])[["cancer", "other"]].sort_index()
    total = cells.sum()
    if rule == "either":
        sent = total - cells.loc[("no", "no")]
        asked = cells.loc["no"].to_numpy().sum()
    else:
        sent = cells.loc[("yes", "yes")]
        asked = cells.loc["yes"].to_numpy().sum()
    home = total - sent
    share = lambda part, whole: float(part / whole) if whole else None
    return {
        "referred": float(sent.sum()),
        "found": float(sent["cancer"]),
        "missed": float(home["cancer"]),
        "asked": float(asked),
        "ppv": share(sent["cancer"], sent.sum()),
        "npv": share(home["other"], home.sum()),
    }
''',
    "a2-interval": '''
import numpy as np


def agresti_coull(found, examined, confidence=0.95):
    """Return the Agresti-Coull interval of a share as a tuple (low, high)."""
    if not (examined >= 1 and 0 <= found <= examined):
        raise ValueError(f"{found} of {examined} is impossible.")
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    both = np.array([found, examined - found]) + z * z / 2
    share = both[0] / both.sum()
    error = np.sqrt(both.prod() / both.sum() ** 3)
    return tuple(np.clip(share + error * np.array([-z, z]), 0, 1).tolist())
''',
    "a2-influence": '''
import numpy as np


def influence(surveys):
    """Return left_out, pooled and shift, a row for each survey, the largest shift first."""
    counts = surveys[["successes", "n"]].to_numpy()
    share = np.array([
        milia.pooled(*np.delete(counts, row, axis=0).T).estimate for row in range(len(counts))
    ])
    shift = share - milia.pooled(*counts.T).estimate
    order = np.argsort(-np.abs(shift))
    names = surveys["reference_key"].to_numpy()
    return pd.DataFrame({"left_out": names[order], "pooled": share[order], "shift": shift[order]})
''',
    "a2-flag": '''
def flag(surveys, i2):
    """Return "too few", "flag" or "no flag"."""
    known = surveys[["share", "low", "high"]].dropna().reset_index(drop=True).astype(float)
    if len(known) < 3:
        return "too few"
    apart = known["low"][known["share"].idxmax()] > known["high"][known["share"].idxmin()]
    return "flag" if i2 >= 0.75 and apart else "no flag"
''',
}

BLIND = {"health student": HEALTH_STUDENT, "data scientist": DATA_SCIENTIST}
