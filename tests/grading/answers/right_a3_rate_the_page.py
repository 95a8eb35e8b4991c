"""Correct solutions of a3: two unlike the model answer, two written without sight of it."""

import json

from answers.blind_a3_rate_the_page import BLIND
from milia.authoring.secret import DEMO

_KEY = json.loads((DEMO / "a3_rate_the_page" / "key.json").read_text(encoding="utf-8"))
PANEL: dict[int, int] = {int(item): given for item, given in _KEY["panel"]["discern"].items()}
"""What the demo page's panel gave, by question."""


def rated(ratings: dict[int, int]) -> str:
    """Return an answer cell that gives these ratings."""
    return f"def my_ratings():\n    return {ratings}\n"


def mild(rating: int) -> int:
    """Return a rating one point nearer to the middle, as a careful rater gives it."""
    return rating + (rating < 3) - (rating > 3)


# One: regular expressions for the text, a table of pairs for the raters, pandas for the sections.
PANDAS = {
    "a3-index": """
import re


def coleman_liau(text):
    pieces = pd.Series(text.split(), dtype=object)
    letters = pieces.map(lambda piece: len(re.findall(r"[^\\W\\d_]", piece)))
    if not letters.sum():
        return None
    bare = pieces.map(lambda piece: piece.strip(AROUND).lower())
    ends = bare.map(lambda piece: piece[-1:] in {".", "!", "?"}) & ~bare.isin(ABBREVIATIONS)
    number = ends.cumsum().shift(fill_value=0)
    sentences = number[letters > 0].nunique()
    words = (letters > 0).sum()
    grade = 0.0588 * letters.sum() / words * 100 - 0.296 * sentences / words * 100 - 15.8
    return float(grade)
""",
    "a3-agree": """
import numpy as np


def ac2(first, second, weights):
    both = pd.DataFrame({"one": list(first), "two": list(second)}).dropna().astype(int)
    if both.empty:
        return None
    weights = np.array(weights)
    q = len(weights)
    met = np.zeros((q, q))
    for one, two in both.itertuples(index=False):
        met[one - 1, two - 1] += 1 / len(both)
    share = (met.sum(axis=0) + met.sum(axis=1)) / 2
    observed = (weights * met).sum()
    chance = weights.sum() * (share * (1 - share)).sum() / (q * q - q)
    return float(1 - (1 - observed) / (1 - chance))
""",
    "a3-sections": """
PARTS = {"reliability": (1, 8), "treatment": (9, 15), "overall": (16, 16)}


def section_totals(ratings):
    given = pd.Series(ratings, dtype=float).dropna()
    answer = {}
    for part, (first, last) in PARTS.items():
        own = given[(given.index >= first) & (given.index <= last)]
        share = len(own) / (last - first + 1)
        percentage = float((own.mean() - 1) / 4 * 100) if share >= 3 / 4 else None
        answer[part] = (len(own), int(own.sum()), percentage)
    return answer


def section_table(table):
    columns = {rater: pd.Series({
        part: cell[2] for part, cell in section_totals(table[rater]).items()
    }, dtype=float) for rater in table}
    return pd.DataFrame(columns).T[list(PARTS)]
""",
    "a3-rate": rated({item: mild(given) for item, given in PANEL.items()}),
}

# Two: plain loops, nothing but lists and dicts.
PLAIN = {
    "a3-index": """
def coleman_liau(text):
    sentences, words, letters = [0], 0, 0
    for piece in text.split():
        count = len([sign for sign in piece if sign.isalpha()])
        if count:
            words += 1
            letters += count
            sentences[-1] += 1
        while piece and piece[0] in AROUND:
            piece = piece[1:]
        while piece and piece[-1] in AROUND:
            piece = piece[:-1]
        if piece and piece[-1] in ".!?" and piece.lower() not in ABBREVIATIONS:
            sentences.append(0)
    if words == 0:
        return None
    number = len([length for length in sentences if length > 0])
    return (5.88 * letters - 29.6 * number) / words - 15.8
""",
    "a3-agree": """
def ac2(first, second, weights):
    first, second = list(first), list(second)
    agreement, n, often = 0, 0, {}
    for place in range(len(first)):
        if pd.isna(first[place]) or pd.isna(second[place]):
            continue
        n += 1
        agreement += weights[int(first[place]) - 1][int(second[place]) - 1]
        for rating in (first[place], second[place]):
            often[rating] = often.get(rating, 0) + 1
    if n == 0:
        return None
    spread = 1 - sum((times / (2 * n)) ** 2 for times in often.values())
    q, total = len(weights), 0
    for row in weights:
        for weight in row:
            total += weight
    chance = spread * total / q / (q - 1)
    return float((agreement / n - chance) / (1 - chance))
""",
    "a3-sections": """
def section_totals(ratings):
    answer = {}
    for name, questions in (
        ("reliability", [1, 2, 3, 4, 5, 6, 7, 8]),
        ("treatment", [9, 10, 11, 12, 13, 14, 15]),
        ("overall", [16]),
    ):
        rated = total = 0
        for question in questions:
            if question in ratings and pd.notna(ratings[question]):
                rated += 1
                total += int(ratings[question])
        if 4 * rated < 3 * len(questions):
            answer[name] = (rated, total, None)
        else:
            low, high = rated, 5 * rated
            answer[name] = (rated, total, (total - low) / (high - low) * 100)
    return answer


def section_table(table):
    answer = pd.DataFrame(
        float("nan"), index=list(table.columns), columns=["reliability", "treatment", "overall"]
    )
    for rater in table.columns:
        ratings = {question: table.loc[question, rater] for question in table.index}
        for name, (_, _, percentage) in section_totals(ratings).items():
            if percentage is not None:
                answer.loc[rater, name] = percentage
    return answer
""",
    "a3-rate": rated(
        {
            item: given if place < 12 else (given + 2 if given < 4 else given - 2)
            for place, (item, given) in enumerate(PANEL.items())
        }
    ),
}

RIGHT = {"plain": PLAIN, "pandas": PANDAS, **BLIND}
