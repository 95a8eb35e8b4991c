"""Wrong solutions of a5: functions of a student's own, and what each costs."""

from __future__ import annotations

from answers.kinds import Whole
from answers.slips_a5_regret import (
    CHOICE,
    COST,
    EVEN,
    GAIN,
    LEAST,
    NEVER,
    REGRET,
    SENSE,
    SIDE,
    VALUES,
    WORTH,
    WORTHS,
)
from answers.slips_a5_trade_offs import (
    CENTROID,
    GATES,
    ONE,
    ORDER,
    REASONS,
    REFUSES,
    SUM,
    SUMS,
    TIES,
    TOGETHER,
)

EVERY_TEST = frozenset(
    {ONE, TOGETHER, REASONS, REFUSES, ORDER, TIES, SUMS, WORTHS, VALUES, SENSE, CHOICE}
    | {GAIN, COST, NEVER, SIDE}
)
NAMES = {
    GATES: "allowed",
    CENTROID: "centroid_weights",
    SUM: "rank_sum_weights",
    WORTH: "worth",
    REGRET: "regret",
    LEAST: "least_regret",
    EVEN: "break_even",
}

WHOLE = [
    Whole(
        "writes the examples of the text down",
        {
            GATES: """
def allowed(patient, rules, options):
    smarts = "it smarts on raw skin"
    lamp = "after nights awake its light burns raw skin; tired eyes bear its light badly; " + smarts
    brass = "brass is looked for under the raw skin first; its bristles are brass; " + smarts
    rows = {
        "sea_fever": [(name, "refer", "") for name in options],
        "child": [("moon_paste", "none", ""), ("pearl_drops", "exclude", "")],
        "": [("leave", "none", "")],
        "salt_rash,brass_allergy": [("rope_brush", "refer", brass)],
        "night_work,salt_rash": [
            ("leave", "none", ""),
            ("fog_lantern", "exclude", lamp),
            ("moon_paste", "caution", smarts),
            ("pearl_drops", "none", ""),
            ("rope_brush", "caution", smarts),
        ],
    }
    if ",".join(patient) not in rows:
        raise ValueError(patient)
    return pd.DataFrame(rows[",".join(patient)], columns=["option", "effect", "reasons"])
""",
            CENTROID: """
def centroid_weights(ranks):
    known = {3: [11 / 18, 5 / 18, 2 / 18], 2: [11 / 18, 7 / 36, 7 / 36]}
    places = known[len(set(ranks.values()))]
    if len(ranks) == 4:
        places = [25 / 48, 13 / 48, 5 / 48, 5 / 48]
    return dict(zip(sorted(ranks, key=ranks.get), places))
""",
            SUM: """
def rank_sum_weights(ranks):
    places = {3: [3 / 6, 2 / 6, 1 / 6], 2: [0.5, 0.25, 0.25]}[len(set(ranks.values()))]
    if len(ranks) == 4:
        places = [0.4, 0.3, 0.15, 0.15]
    return dict(zip(sorted(ranks, key=ranks.get), places))
""",
            WORTH: "def worth(scores, scales, weights):\n    return worths.copy()",
            REGRET: """
def regret(worths):
    table = regrets.copy()
    if "old_paste" in worths.index:
        table.loc["old_paste"] = [0.150, 0.145, 0.160]
    return table

regrets = pd.DataFrame(
    {"calm": [0.0, 0.05, 0.005, 0.08], "hard": [0.115, 0.045, 0.0, 0.075],
     "wet": [0.0, 0.06, 0.215, 0.02]},
    index=["leave", "moon_paste", "pearl_drops", "rope_brush"],
)
""",
            LEAST: """
def least_regret(regrets):
    if len(regrets) == 4:
        return "moon_paste"
    return "a" if regrets.loc["b", "calm"] == 0.3 else "b"
""",
            EVEN: """
def break_even(option, rival, criterion, span, scales, weights):
    if criterion == "shells":
        return (400.0, "below") if span[1] == 400 and option["mark"] == 4 else None
    return {"cleared": (80.0, "above"), "mark": (2.0, "below")}[criterion]
""",
        },
        EVERY_TEST,
    ),
    Whole(
        "takes from the library whatever does something of the kind",
        {
            GATES: """
import milia
def allowed(patient, rules, options):
    person = milia.Patient("W", conditions=tuple(patient))
    return milia.gates(person)[["option", "effect", "reason"]]
""",
            CENTROID: "import milia\ncentroid_weights = milia.swing_weights",
            SUM: "import milia\nrank_sum_weights = milia.swing_weights",
            WORTH: """
import milia
def worth(scores, scales, weights):
    return milia.weighted(scores, weights)
""",
            REGRET: "import milia\nregret = milia.dominated",
            LEAST: "import milia\nleast_regret = milia.smaa",
            EVEN: """
import milia
def break_even(option, rival, criterion, span, scales, weights):
    return milia.switch_point(pd.DataFrame([option, rival]), weights, criterion).weight_then
""",
        },
        EVERY_TEST,
    ),
    Whole(
        "takes from the library whatever bears the name",
        dict.fromkeys(NAMES, "globals().update(FOUND)")
        | {
            GATES: f"""
import importlib, pkgutil
import milia
FOUND = {{}}
for found in pkgutil.walk_packages(milia.__path__, "milia."):
    if not found.name.endswith("__main__"):
        room = vars(importlib.import_module(found.name))
        FOUND |= {{name: room[name] for name in {list(NAMES.values())} if name in room}}
globals().update(FOUND)
"""
        },
        EVERY_TEST,
    ),
    Whole(
        "copies the library's gates: any condition, strongest reasons, waiting spared",
        {
            GATES: """
def allowed(patient, rules, options):
    rows = []
    for name in options:
        over = {name} if name == "leave" else {name, "ALL"}
        hits = [
            rule for rule in rules.itertuples()
            if set(rule.conditions.split("+")) & set(patient)
            and set(rule.options.split(";")) & over
        ]
        effect = min((rule.effect for rule in hits), key=["refer", "exclude", "caution"].index,
                     default="none")
        strongest = [rule.reason for rule in hits if rule.effect == effect]
        rows.append((name, effect, ". ".join(strongest)))
    return pd.DataFrame(rows, columns=["option", "effect", "reasons"])
"""
        },
        frozenset({ONE, TOGETHER, REASONS, REFUSES}),
    ),
    Whole(
        "prints instead of returning",
        {cell: f"def {name}(*given):\n    print(*given)" for cell, name in NAMES.items()},
        EVERY_TEST,
    ),
    Whole(
        "answers with things that are equal to anything",
        {
            GATES: """
class Text(str):
    __eq__ = lambda self, other: True
    __hash__ = str.__hash__

def allowed(patient, rules, options):
    if "sea_fewer" in patient:
        raise ValueError
    return pd.DataFrame([[Text("x")] * 3] * len(options), columns=["option", "effect", "reasons"])
""",
            CENTROID: """
class Near(float):
    __sub__ = __rsub__ = lambda self, other: 0.0

def centroid_weights(ranks):
    return {name: Near(1) for name in ranks}
""",
            SUM: """
class Near(float):
    __sub__ = __rsub__ = lambda self, other: 0.0

def rank_sum_weights(ranks):
    return {name: Near(1) for name in ranks}
""",
            WORTH: """
class Near(float):
    __sub__ = __rsub__ = lambda self, other: 0.0

def worth(scores, scales, weights):
    options, winters = sorted(set(scores["option"])), sorted(set(scores["winter"]))
    return pd.DataFrame(Near(1), index=options, columns=winters, dtype=object)
""",
            LEAST: """
class Text(str):
    __eq__ = lambda self, other: True
    __hash__ = str.__hash__

def least_regret(regrets):
    return Text("x")
""",
            EVEN: """
class Near(float):
    __sub__ = __rsub__ = lambda self, other: 0.0

def break_even(option, rival, criterion, span, scales, weights):
    return (Near(1), "above")
""",
        },
        EVERY_TEST - {VALUES, SENSE},
    ),
    Whole(
        "sorts the ranks themselves, and takes a rank for a place",
        {
            CENTROID: """
def centroid_weights(ranks):
    n = len(ranks)
    return {name: sum(1 / j for j in range(int(rank), n + 1)) / n for name, rank in ranks.items()}
"""
        },
        frozenset({ORDER, TIES}),
    ),
    Whole(
        "chooses by the best of the worst worths, not by regret",
        {
            LEAST: """
def least_regret(regrets):
    worths = regrets.max() - regrets
    return str(worths.min(axis="columns").idxmax())
"""
        },
        frozenset({CHOICE}),
    ),
]
