"""Correct solutions of a5: two that share no idea with the model answer, two from the text."""

from __future__ import annotations

from answers.blind_a5_trade_offs import BLIND

# One: plain Python, dicts and loops; tables are only taken apart and put together.
PLAIN = {
    "a5-gates": """
def allowed(patient, rules, options):
    lines = rules.sort_values("rule").to_dict("records")
    known = set()
    for line in lines:
        known.update(line["conditions"].split("+"))
    for condition in patient:
        if condition not in known:
            raise ValueError(condition + " stands in no rule")
    table = {"option": [], "effect": [], "reasons": []}
    for option in options:
        told = {"refer": [], "exclude": [], "caution": []}
        for line in lines:
            if line["options"] != "ALL" and option not in line["options"].split(";"):
                continue
            if all(needed in patient for needed in line["conditions"].split("+")):
                told[line["effect"]].append(line["reason"])
        effect = "none"
        for name in ("caution", "exclude", "refer"):
            if told[name]:
                effect = name
        table["option"].append(option)
        table["effect"].append(effect)
        table["reasons"].append("; ".join(told["refer"] + told["exclude"] + told["caution"]))
    return pd.DataFrame(table)
""",
    "a5-centroid": """
def centroid_weights(ranks):
    names = sorted(ranks, key=ranks.get)
    weights = dict.fromkeys(ranks, 0.0)
    for size in range(1, len(names) + 1):
        for name in names[:size]:
            weights[name] += 1 / size / len(names)
    for name in ranks:
        level = [other for other in ranks if ranks[other] == ranks[name]]
        shared = sum(weights[other] for other in level) / len(level)
        for other in level:
            weights[other] = shared
    return weights
""",
    "a5-rank-sum": """
def rank_sum_weights(ranks):
    points = {}
    for name in ranks:
        behind = sum(other > ranks[name] for other in ranks.values())
        level = sum(other == ranks[name] for other in ranks.values())
        points[name] = behind + (level + 1) / 2
    return {name: points[name] / sum(points.values()) for name in points}
""",
    "a5-worth": """
def worth(scores, scales, weights):
    cells = {}
    for _, row in scores.iterrows():
        value = 0
        for name in weights:
            worst, best = scales[name]
            value += weights[name] * (worst - row[name]) / (worst - best)
        cells.setdefault(row["winter"], {})[row["option"]] = value
    return pd.DataFrame(cells)
""",
    "a5-regret": """
def regret(worths):
    table = worths.copy()
    for winter in worths:
        best = max(worths[winter])
        table[winter] = [best - value for value in worths[winter]]
    return table
""",
    "a5-least": """
def least_regret(regrets):
    first = None
    for option in sorted(regrets.index):
        row = list(regrets.loc[option])
        mine = (round(max(row), 6), round(sum(row) / len(row), 6))
        if first is None or mine < first[0]:
            first = (mine, option)
    return first[1]
""",
    "a5-even": """
def break_even(option, rival, criterion, span, scales, weights):
    if not weights[criterion]:
        return None
    worst, best = scales[criterion]
    value = float(rival[criterion])
    for name in weights:
        if name != criterion:
            bad, good = scales[name]
            lead = weights[name] * (option[name] - rival[name]) / (good - bad)
            value -= lead / weights[criterion] * (best - worst)
    value = round(value, 6)
    if span[0] <= value <= span[1]:
        return value, ("below" if worst > best else "above")
""",
}

# Two: pandas and numpy all the way.
PANDAS = {
    "a5-gates": """
def allowed(patient, rules, options):
    needed = rules["conditions"].str.split("+")
    if not set(patient) <= set(needed.explode()):
        raise ValueError("a condition that no rule knows")
    order = pd.Series({"refer": 0, "exclude": 1, "caution": 2})
    held = rules[[set(names) <= set(patient) for names in needed]]
    held = held.assign(strength=held["effect"].map(order)).sort_values(["strength", "rule"])
    rows = []
    for option in options:
        about = held["options"].map(lambda names: names == "ALL" or option in names.split(";"))
        mine = held[about.astype(bool)]
        effect = "none" if mine.empty else str(mine["effect"].iloc[0])
        rows.append({"option": option, "effect": effect, "reasons": "; ".join(mine["reason"])})
    return pd.DataFrame(rows, columns=["option", "effect", "reasons"])
""",
    "a5-centroid": """
import numpy as np

def centroid_weights(ranks):
    series = pd.Series(ranks, dtype=float)
    n = len(series)
    by_place = np.cumsum(1 / np.arange(n, 0, -1))[::-1] / n
    places = series.rank(method="first").astype(int)
    own = pd.Series(by_place[places - 1], index=series.index)
    return {name: float(weight) for name, weight in own.groupby(series).transform("mean").items()}
""",
    "a5-rank-sum": """
def rank_sum_weights(ranks):
    place = pd.Series(ranks).rank(method="average")
    points = len(place) + 1 - place
    return (points / points.sum()).to_dict()
""",
    "a5-worth": """
def worth(scores, scales, weights):
    wide = scores.set_index(["option", "winter"])[list(weights)].astype(float)
    worst = pd.Series({name: scales[name][0] for name in weights})
    best = pd.Series({name: scales[name][1] for name in weights})
    return (((wide - worst) / (best - worst)) @ pd.Series(weights)).unstack("winter")
""",
    "a5-regret": """
def regret(worths):
    return worths.apply(lambda winter: winter.max() - winter)
""",
    "a5-least": """
def least_regret(regrets):
    table = pd.DataFrame({"largest": regrets.max(axis=1), "mean": regrets.mean(axis=1)}).round(6)
    return str(table.sort_index().sort_values(["largest", "mean"], kind="stable").index[0])
""",
    "a5-even": """
def break_even(option, rival, criterion, span, scales, weights):
    ends = pd.DataFrame(scales, index=["worst", "best"]).T
    per_unit = pd.Series(weights) / (ends["best"] - ends["worst"])
    if per_unit[criterion] == 0:
        return None
    lead = (pd.Series(option) - pd.Series(rival)).drop(criterion) * per_unit.drop(criterion)
    value = round(float(rival[criterion] - lead.sum() / per_unit[criterion]), 6)
    if value > span[1] or value < span[0]:
        return None
    return (value, "above" if per_unit[criterion] > 0 else "below")
""",
}

RIGHT = {"plain": PLAIN, "pandas": PANDAS, **BLIND}
