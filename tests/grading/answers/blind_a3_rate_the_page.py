"""Answers to assignment 3 by two people who had seen nothing but the students' notebook."""

from __future__ import annotations

HEALTH_STUDENT = {
    "a3-index": '''
def coleman_liau(text):
    """Return the Coleman-Liau grade of a text, or None when it holds no word."""
    letters = words = sentences = 0
    open_sentence = False
    for piece in text.split():
        in_piece = 0
        for sign in piece:
            if sign.isalpha():
                in_piece = in_piece + 1
        letters = letters + in_piece
        if in_piece > 0:
            words = words + 1
            open_sentence = True
        bare = piece.strip(AROUND)
        ends = bare.endswith(".") or bare.endswith("!") or bare.endswith("?")
        if ends and bare.lower() not in ABBREVIATIONS:
            if open_sentence:
                sentences = sentences + 1
            open_sentence = False
    if open_sentence:
        sentences = sentences + 1
    if words == 0:
        return None
    return 0.0588 * (100 * letters / words) - 0.296 * (100 * sentences / words) - 15.8
''',
    "a3-agree": '''
def ac2(first, second, weights):
    """Return Gwet's AC2 of two raters, or None when no pair has both ratings."""
    pairs = []
    for one, two in zip(first, second):
        if pd.isna(one) or pd.isna(two):
            continue
        pairs.append((int(one), int(two)))
    n = len(pairs)
    if n == 0:
        return None
    q = len(weights)
    pa = 0
    for one, two in pairs:
        pa = pa + weights[one - 1][two - 1] / n
    tw = 0
    for row in weights:
        for weight in row:
            tw = tw + weight
    spread = 0
    for k in range(1, q + 1):
        times = 0
        for one, two in pairs:
            if one == k:
                times = times + 1
            if two == k:
                times = times + 1
        share = times / (2 * n)
        spread = spread + share * (1 - share)
    pe = tw / (q * (q - 1)) * spread
    return float((pa - pe) / (1 - pe))
''',
    "a3-sections": '''
def section_totals(ratings):
    """Return for each section a tuple: how many rated, total, percentage."""
    sections = {"reliability": range(1, 9), "treatment": range(9, 16), "overall": range(16, 17)}
    answer = {}
    for name in sections:
        rated = 0
        total = 0
        for question in sections[name]:
            value = ratings.get(question)
            if pd.isna(value):
                continue
            rated = rated + 1
            total = total + int(value)
        percentage = None
        if rated >= 0.75 * len(sections[name]):
            percentage = 100 * (total - rated) / (5 * rated - rated)
        answer[name] = (rated, total, percentage)
    return answer


def section_table(table):
    """Return the three percentages of each rater: a row a rater, a column a section."""
    rows = []
    for name in table.columns:
        totals = section_totals(table[name].to_dict())
        rows.append([totals[section][2] for section in totals])
    return pd.DataFrame(
        rows, index=list(table.columns), columns=["reliability", "treatment", "overall"],
        dtype=float,
    )
''',
    "a3-rate": '''
def my_ratings():
    """Return my rating, 1 to 5, of each of the sixteen questions."""
    return {
        1: 5, 2: 4, 3: 3, 4: 1, 5: 1, 6: 1, 7: 2, 8: 3,
        9: 1, 10: 3, 11: 4, 12: 5, 13: 2, 14: 5, 15: 5, 16: 3,
    }
''',
}

DATA_SCIENTIST = {
    "a3-index": '''
import numpy as np


def coleman_liau(text):
    """Return the Coleman-Liau grade of a text, or None when it holds no word."""
    pieces = pd.Series(text.split(), dtype=object)
    letters = pieces.map(lambda piece: len([sign for sign in piece if sign.isalpha()]))
    letters = letters.to_numpy(dtype=float)
    bare = pieces.map(lambda piece: piece.strip(AROUND))
    stop = np.array([part[-1:] in {".", "!", "?"} and part.lower() not in ABBREVIATIONS
                     for part in bare], dtype=bool)
    sentence_of = np.cumsum(stop) - stop
    is_word = letters > 0
    if not is_word.any():
        return None
    sentences = len(np.unique(sentence_of[is_word]))
    per_hundred = 100 / is_word.sum() * np.array([letters.sum(), sentences])
    return float(per_hundred @ [0.0588, -0.296] - 15.8)
''',
    "a3-agree": '''
import numpy as np


def ac2(first, second, weights):
    """Return Gwet's AC2 of two raters, or None when no pair has both ratings."""
    pairs = pd.DataFrame({"one": list(first), "two": list(second)}, dtype=object).dropna()
    if pairs.empty:
        return None
    weight = np.asarray(weights, dtype=float)
    q = len(weight)
    met = np.zeros((q, q))
    np.add.at(met, tuple(pairs.astype(float).astype(int).to_numpy().T - 1), 1 / len(pairs))
    share = (met.sum(axis=0) + met.sum(axis=1)) / 2
    chance = weight.sum() / (q * (q - 1)) * (1 - share @ share)
    return float(((met * weight).sum() - chance) / (1 - chance))
''',
    "a3-sections": '''
import numpy as np

SECTION = pd.Series(["reliability"] * 8 + ["treatment"] * 7 + ["overall"], index=range(1, 17))


def by_section(table):
    scores = table.reindex(SECTION.index).astype(object)
    scores = scores.where(scores.notna(), np.nan).astype(float)
    groups = scores.groupby(SECTION, sort=False)
    count, total = groups.count(), groups.sum()
    enough = count.ge(0.75 * SECTION.value_counts(sort=False), axis=0)
    return count, total, ((total / count - 1) * 25).where(enough)


def section_totals(ratings):
    """Return for each section a tuple: how many rated, total, percentage."""
    column = pd.Series(ratings, dtype=object).to_frame("it")
    count, total, percent = (table["it"] for table in by_section(column))
    return {
        name: (int(count[name]), int(total[name]),
               None if pd.isna(percent[name]) else float(percent[name]))
        for name in count.index
    }


def section_table(table):
    """Return the three percentages of each rater: a row a rater, a column a section."""
    return by_section(table)[2].T
''',
    "a3-rate": '''
def my_ratings():
    """Return my rating, 1 to 5, of each of the sixteen questions."""
    low, middle, high = 1, 3, 5
    scores = [high, high, 2, low, low, low, low, 4]
    scores += [low, middle, 4, high, low, high, 4]
    return dict(enumerate([*scores, middle], start=1))
''',
}

BLIND = {"health student": HEALTH_STUDENT, "data scientist": DATA_SCIENTIST}
