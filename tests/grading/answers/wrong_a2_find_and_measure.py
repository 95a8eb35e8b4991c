"""Wrong solutions of a2: functions of a student's own, and what each costs."""

from __future__ import annotations

from answers.kinds import Whole
from answers.slips_a2_find_and_measure import (
    BOUNDS,
    COUNTS,
    ENDS,
    FLAG,
    INFLUENCE,
    INSIDE,
    INTERVAL,
    ORDER,
    POOLED,
    REFER,
    RESULTS,
    ROWS,
    RULE,
    TREE,
    WORTH,
)

EVERYTHING = frozenset({TREE, COUNTS, WORTH, INSIDE, ENDS, POOLED, ORDER, ROWS, RULE, BOUNDS})

WHOLE = [
    Whole(
        "multiplies as if the two tests were independent",
        {
            RESULTS: """
def four_results(bumps, prevalence, accuracy):
    sens, spec = accuracy.loc["sensitivity"], accuracy.loc["specificity"]
    overall = sens["look"] * sens["after_yes"] + (1 - sens["look"]) * sens["after_no"]
    alarms = (1 - spec["look"]) * (1 - spec["after_yes"]) + spec["look"] * (1 - spec["after_no"])
    rows = []
    for look in ("yes", "no"):
        for question in ("yes", "no"):
            hit = sens["look"] if look == "yes" else 1 - sens["look"]
            hit *= overall if question == "yes" else 1 - overall
            alarm = 1 - spec["look"] if look == "yes" else spec["look"]
            alarm *= alarms if question == "yes" else 1 - alarms
            cancer, other = bumps * prevalence, bumps * (1 - prevalence)
            rows.append((look, question, cancer * hit, other * alarm))
    return pd.DataFrame(rows, columns=["look", "question", "cancer", "other"])
"""
        },
        frozenset({TREE}),
    ),
    Whole(
        "goes by the order of the four rows",
        {
            REFER: """
def refer(results, rule):
    if rule not in ("either", "both"):
        raise ValueError(rule)
    last = 3 if rule == "either" else 1
    sent, kept = results[:last], results[last:]
    asked = results[2:] if rule == "either" else results[:2]
    referred = float(sent[["cancer", "other"]].sum().sum())
    rest = float(kept[["cancer", "other"]].sum().sum())
    return {
        "referred": referred,
        "found": float(sent["cancer"].sum()),
        "missed": float(kept["cancer"].sum()),
        "asked": float(asked[["cancer", "other"]].sum().sum()),
        "ppv": float(sent["cancer"].sum()) / referred if referred else None,
        "npv": float(kept["other"].sum()) / rest if rest else None,
    }
"""
        },
        frozenset({COUNTS, WORTH}),
    ),
    Whole(
        "asks the library for Wilson's interval",
        {
            INTERVAL: """
def agresti_coull(found, examined, confidence=0.95):
    return tuple(milia.wilson(found, examined, confidence))
"""
        },
        frozenset({INSIDE, ENDS}),
    ),
    Whole(
        "copies the source of Wilson's interval",
        {
            INTERVAL: """
import inspect
import milia.science.frequency as frequency

source = inspect.getsource(frequency.wilson).replace("def wilson(", "def copied(")
exec(source, vars(frequency))

def agresti_coull(found, examined, confidence=0.95):
    return tuple(frequency.copied(found, examined, confidence))
"""
        },
        frozenset({INSIDE, ENDS}),
    ),
    Whole(
        "adds nobody",
        {
            INTERVAL: """
def agresti_coull(found, examined, confidence=0.95):
    if examined < 1 or not 0 <= found <= examined:
        raise ValueError("impossible")
    z, p = NormalDist().inv_cdf(0.5 + confidence / 2), found / examined
    half = z * (p * (1 - p) / examined) ** 0.5
    return max(0.0, p - half), min(1.0, p + half)
"""
        },
        frozenset({INSIDE, ENDS}),
    ),
    Whole(
        "refuses with an assertion",
        {
            INTERVAL: """
def agresti_coull(found, examined, confidence=0.95):
    if found > examined:
        raise ValueError("more found than examined")
    assert found >= 0 and examined > 0
    z = NormalDist().inv_cdf(0.5 + confidence / 2)
    n, p = examined + z**2, (found + z**2 / 2) / (examined + z**2)
    half = z * (p * (1 - p) / n) ** 0.5
    return max(0.0, p - half), min(1.0, p + half)
"""
        },
        frozenset({ENDS}),
    ),
    Whole(
        "drops by label in a loop over places",
        {
            INFLUENCE: """
def influence(surveys):
    everything = milia.pooled(surveys["successes"], surveys["n"]).estimate
    rows = []
    for place in range(len(surveys)):
        others = surveys.drop(index=place)
        share = milia.pooled(others["successes"], others["n"]).estimate
        rows.append((surveys.iloc[place]["reference_key"], share, share - everything))
    table = pd.DataFrame(rows, columns=["left_out", "pooled", "shift"])
    return table.sort_values("shift", key=abs, ascending=False, ignore_index=True)
"""
        },
        frozenset({ROWS}),
    ),
    Whole(
        "pools in a dict by team, so that a second survey overwrites the first",
        {
            INFLUENCE: """
def influence(surveys):
    names, found, n = (list(surveys[c]) for c in ("reference_key", "successes", "n"))
    whole = milia.pooled(found, n).estimate
    without = {}
    for i, name in enumerate(names):
        without[name] = milia.pooled(found[:i] + found[i + 1 :], n[:i] + n[i + 1 :]).estimate
    rows = [(name, share, share - whole) for name, share in without.items()]
    rows.sort(key=lambda row: -abs(row[2]))
    return pd.DataFrame(rows, columns=["left_out", "pooled", "shift"])
"""
        },
        frozenset({ROWS}),
    ),
    Whole(
        "gives yes and no instead of the three texts",
        {
            FLAG: """
def flag(surveys, i2):
    ordered = surveys.dropna(subset=["share", "low", "high"]).sort_values("share")
    if len(ordered) < 3:
        return None
    return bool(i2 >= 0.75 and ordered["low"].iloc[-1] > ordered["high"].iloc[0])
"""
        },
        frozenset({RULE, BOUNDS}),
    ),
    Whole(
        "answers with a text that is equal to anything",
        {
            FLAG: """
class Any(str):
    __eq__ = lambda self, other: True
    __hash__ = str.__hash__

def flag(surveys, i2):
    return Any("flag")
""",
            INTERVAL: """
class Number(float):
    __sub__ = __rsub__ = lambda self, other: 0.0

def agresti_coull(found, examined, confidence=0.95):
    if not 0 <= found <= examined or examined < 1:
        raise ValueError
    return (Number(0.1), Number(0.2))
""",
            REFER: """
class Number(float):
    __sub__ = __rsub__ = lambda self, other: 0.0

def refer(results, rule):
    if rule not in ("either", "both"):
        raise ValueError
    return dict.fromkeys(["referred", "found", "missed", "asked", "ppv", "npv"], Number(1))
""",
        },
        frozenset({RULE, BOUNDS, INSIDE, ENDS, COUNTS, WORTH}),
    ),
    Whole(
        "writes the examples of the text down",
        {
            RESULTS: """
def four_results(bumps, prevalence, accuracy):
    return pd.DataFrame(
        [("yes", "yes", 126.0, 490.0), ("yes", "no", 14.0, 1960.0),
         ("no", "yes", 30.0, 294.0), ("no", "no", 30.0, 7056.0)],
        columns=["look", "question", "cancer", "other"],
    )
""",
            REFER: """
def refer(results, rule):
    if rule == "either":
        return {"referred": 2914.0, "found": 170.0, "missed": 30.0, "asked": 7410.0,
                "ppv": 0.0583, "npv": 0.9958}
    if rule == "both":
        return {"referred": 616.0, "found": 126.0, "missed": 74.0, "asked": 2590.0,
                "ppv": 0.2045, "npv": 0.9921}
    raise ValueError(rule)
""",
            INTERVAL: """
def agresti_coull(found, examined, confidence=0.95):
    if (found, confidence) == (9, 0.95):
        return (0.1211, 0.3771)
    return {9: (0.1515, 0.3202), 0: (0.0, 0.1044), 40: (0.8956, 1.0)}.get(found) or int("none")
""",
            INFLUENCE: """
def influence(surveys):
    rows = [("west", 0.1926, 0.0371), ("south", 0.1203, -0.0352),
            ("north", 0.1756, 0.0201), ("east", 0.1411, -0.0144)]
    return pd.DataFrame(rows, columns=["left_out", "pooled", "shift"])
""",
            FLAG: """
def flag(surveys, i2):
    return {7: "flag" if i2 > 0.9 else "no flag", 2: "too few"}.get(len(surveys), "no flag")
""",
        },
        EVERYTHING,
    ),
    Whole(
        "takes from the library whatever bears the name",
        {
            cell: f"""
import importlib, pkgutil
import milia
for found in pkgutil.walk_packages(milia.__path__, "milia."):
    if not found.name.endswith("__main__"):
        room = importlib.import_module(found.name)
        if hasattr(room, "{name}"):
            {name} = room.{name}
"""
            for cell, name in (
                (RESULTS, "four_results"),
                (REFER, "refer"),
                (INTERVAL, "agresti_coull"),
                (INFLUENCE, "influence"),
                (FLAG, "flag"),
            )
        },
        EVERYTHING,
    ),
    Whole(
        "prints instead of returning",
        {
            RESULTS: "def four_results(bumps, prevalence, accuracy):\n    print(accuracy)",
            FLAG: 'def flag(surveys, i2):\n    print("flag")',
        },
        frozenset({TREE, RULE, BOUNDS}),
    ),
]
