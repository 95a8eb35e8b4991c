"""Assignment 5 solved twice from the text alone: in plain Python, and in pandas and numpy."""

BLIND = {
    "health student": {
        "a5-gates": """
def allowed(patient, rules, options):
    strength = {"refer": 0, "exclude": 1, "caution": 2}
    listed = rules.to_dict("records")
    known = set()
    for rule in listed:
        known.update(rule["conditions"].split("+"))
    for condition in patient:
        if condition not in known:
            raise ValueError(f"no rule knows {condition}")
    rows = []
    for option in options:
        found = []
        for rule in listed:
            holds = set(rule["conditions"].split("+")) <= set(patient)
            about = rule["options"] == "ALL" or option in rule["options"].split(";")
            if holds and about:
                place = (strength[rule["effect"]], rule["rule"])
                found.append((*place, rule["effect"], rule["reason"]))
        found.sort()
        effect = found[0][2] if found else "none"
        rows.append((option, effect, "; ".join(entry[3] for entry in found)))
    return pd.DataFrame(rows, columns=["option", "effect", "reasons"])
""",
        "a5-centroid": """
def centroid_weights(ranks):
    n = len(ranks)
    places = []
    for k in range(1, n + 1):
        total = 0
        for j in range(k, n + 1):
            total += 1 / j
        places.append(total / n)
    in_order = sorted(ranks.values())
    weights = {}
    for name, rank in ranks.items():
        mine = [weight for weight, there in zip(places, in_order) if there == rank]
        weights[name] = sum(mine) / len(mine)
    return weights
""",
        "a5-rank-sum": """
def rank_sum_weights(ranks):
    n = len(ranks)
    places = [2 * (n + 1 - k) / (n * (n + 1)) for k in range(1, n + 1)]
    in_order = sorted(ranks.values())
    weights = {}
    for name, rank in ranks.items():
        mine = [weight for weight, there in zip(places, in_order) if there == rank]
        weights[name] = sum(mine) / len(mine)
    return weights
""",
        "a5-worth": """
def worth(scores, scales, weights):
    columns = {}
    for row in scores.to_dict("records"):
        total = 0
        for criterion, weight in weights.items():
            worst, best = scales[criterion]
            total += weight * (row[criterion] - worst) / (best - worst)
        columns.setdefault(row["winter"], {})[row["option"]] = total
    return pd.DataFrame(columns)
""",
        "a5-regret": """
def regret(worths):
    columns = {}
    for winter in worths.columns:
        values = list(worths[winter])
        best = max(values)
        columns[winter] = [best - value for value in values]
    return pd.DataFrame(columns, index=worths.index)
""",
        "a5-least": """
def least_regret(regrets):
    entries = []
    for option, row in regrets.iterrows():
        values = [float(value) for value in row]
        largest = round(max(values), 6)
        mean = round(sum(values) / len(values), 6)
        entries.append((largest, mean, option))
    return min(entries)[2]
""",
        "a5-even": """
def break_even(option, rival, criterion, span, scales, weights):
    if weights[criterion] == 0:
        return None
    missing = 0
    for name, weight in weights.items():
        worst, best = scales[name]
        missing += weight * (rival[name] - worst) / (best - worst)
        if name != criterion:
            missing -= weight * (option[name] - worst) / (best - worst)
    worst, best = scales[criterion]
    value = round(float(worst + (best - worst) * missing / weights[criterion]), 6)
    low, high = span
    if value < low or value > high:
        return None
    return value, "above" if best > worst else "below"
""",
    },
    "data scientist": {
        "a5-gates": """
def allowed(patient, rules, options):
    rules = rules.reset_index(drop=True)
    needed = rules["conditions"].str.split("+")
    unknown = pd.Index(patient).difference(needed.explode().unique())
    if len(unknown):
        raise ValueError(f"no rule knows {list(unknown)}")
    holds = needed.explode().isin(patient).groupby(level=0).all()
    live = rules[holds].copy()
    live["strength"] = live["effect"].map({"refer": 0, "exclude": 1, "caution": 2})
    live["option"] = live["options"].str.split(";")
    live = live.sort_values(["strength", "rule"]).explode("option")
    rows = []
    for option in options:
        mine = live[live["option"].isin([option, "ALL"])]
        effect = "none" if mine.empty else str(mine["effect"].iloc[0])
        rows.append({"option": option, "effect": effect, "reasons": "; ".join(mine["reason"])})
    return pd.DataFrame(rows, columns=["option", "effect", "reasons"])
""",
        "a5-centroid": """
import numpy as np


def centroid_weights(ranks):
    given = pd.Series(ranks, dtype=float)
    n = len(given)
    by_place = np.cumsum((1 / np.arange(1, n + 1))[::-1])[::-1] / n
    place = given.rank(method="first").astype(int)
    single = pd.Series(by_place[place - 1], index=given.index)
    return single.groupby(given).transform("mean").to_dict()
""",
        "a5-rank-sum": """
def rank_sum_weights(ranks):
    mean_place = pd.Series(ranks, dtype=float).rank(method="average")
    n = len(mean_place)
    return (2 * (n + 1 - mean_place) / (n * (n + 1))).to_dict()
""",
        "a5-worth": """
def worth(scores, scales, weights):
    table = scores.set_index(["option", "winter"])[list(weights)]
    ends = pd.DataFrame(scales, index=["worst", "best"])[list(weights)]
    unit = (table - ends.loc["worst"]) / (ends.loc["best"] - ends.loc["worst"])
    return unit.dot(pd.Series(weights)).unstack("winter")
""",
        "a5-regret": """
def regret(worths):
    return worths.rsub(worths.max(axis="index"), axis="columns")
""",
        "a5-least": """
def least_regret(regrets):
    summary = pd.DataFrame(
        {
            "largest": regrets.max(axis="columns").round(6),
            "mean": regrets.mean(axis="columns").round(6),
            "name": regrets.index,
        }
    )
    return str(summary.sort_values(["largest", "mean", "name"])["name"].iloc[0])
""",
        "a5-even": """
def break_even(option, rival, criterion, span, scales, weights):
    if weights[criterion] == 0:
        return None
    ends = pd.DataFrame(scales, index=["worst", "best"])[list(weights)]

    def total(values):
        unit = (pd.Series(values)[ends.columns] - ends.loc["worst"]) / ends.diff().loc["best"]
        return float(unit @ pd.Series(weights))

    worst, best = scales[criterion]
    at_worst = total({**option, criterion: worst}) - total(rival)
    at_best = total({**option, criterion: best}) - total(rival)
    share = -at_worst / (at_best - at_worst)
    value = round(float(worst + share * (best - worst)), 6)
    if not span[0] <= value <= span[1]:
        return None
    return value, "above" if best > worst else "below"
""",
    },
}
