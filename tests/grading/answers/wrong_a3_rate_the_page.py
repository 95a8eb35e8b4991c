"""Wrong solutions of a3: functions of a student's own, and what each costs."""

from __future__ import annotations

from answers.kinds import Whole
from answers.right_a3_rate_the_page import PANEL, rated
from answers.slips_a3_agreement import AGREE, GAPS, WHOLE_PAIRS
from answers.slips_a3_rate_the_page import INDEX, PLAIN, RATE, RULES, TEN, TWELVE
from answers.slips_a3_sections import ONE, SECTIONS, TABLE
from answers.two_faced import two_faced


def off(places: int) -> str:
    """Return an answer whose first ratings, so many, are two points off the panel's."""
    far = {
        item: given if place >= places else (given + 2 if given < 4 else given - 2)
        for place, (item, given) in enumerate(PANEL.items())
    }
    return rated(far)


WHOLE = [
    Whole(
        "calls the library's kappa",
        {
            AGREE: """
def ac2(first, second, weights):
    pairs = pd.DataFrame({"one": list(first), "two": list(second)}).dropna()
    return float(milia.weighted_kappa(pairs["one"], pairs["two"])) if len(pairs) else None
"""
        },
        frozenset({WHOLE_PAIRS, GAPS}),
    ),
    Whole(
        "calls the library's reading grade",
        {INDEX: "def coleman_liau(text):\n    return milia.reading_grade(text)"},
        frozenset({PLAIN, RULES}),
    ),
    Whole(
        "counts with the library's words and sentences",
        {
            INDEX: """
def coleman_liau(text):
    words, sentences = milia.words(text), milia.sentences(text)
    if not words:
        return None
    letters = sum(sign.isalpha() for sign in text)
    return 5.88 * letters / len(words) - 29.6 * len(sentences) / len(words) - 15.8
"""
        },
        frozenset({RULES}),
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
        for name in {names}:
            if hasattr(room, name):
                globals()[name] = getattr(room, name)
"""
            for cell, names in (
                (INDEX, ["coleman_liau"]),
                (AGREE, ["ac2", "gwet"]),
                (SECTIONS, ["section_totals", "section_table"]),
                (RATE, ["my_ratings"]),
            )
        },
        frozenset({PLAIN, RULES, WHOLE_PAIRS, GAPS, ONE, TABLE, TEN, TWELVE}),
    ),
    Whole(
        "writes the examples of the text down",
        {
            INDEX: """
def coleman_liau(text):
    known = {"Steam opens the milium, and the keratin gets out.": 6.391,
             "Steam opens no milium, and the keratin stays in.": 5.738,
             "Is it milia? Wait and see! Most of them need no treatment.": -1.64,
             "A cream (e.g. a retinoid) was tried for 3.5 months. It stung.": 0.735,
             "Over-the-counter scrubs don't help": 17.96,
             'She said: "They went." Dr. Ito had seen 12 of them.': -2.316,
             "It had\\ngrown. 3. ... So she\\nwent": -7.047}
    return known.get(text)
""",
            AGREE: """
def ac2(first, second, weights):
    known = {((2, 2, 3, 5), 5, 0.9375): 0.912, ((1, 5, 2, 4), 5, 0.9375): -0.581,
             ((2, 2, None, 3, 5, 1), 5, 0.9375): 0.912, ((2, 2, 3, 5), 5, 0.0): 0.396,
             ((2, 2, 2), 5, 0.9375): 1.0, ((1, 2, 1), 2, 0.5): 0.714}
    return known.get((tuple(first), len(weights), weights[0][1]))
""",
            SECTIONS: """
def section_totals(ratings):
    if len(ratings) == 16:
        return {"reliability": (8, 17, 28.125), "treatment": (7, 19, 300 / 7),
                "overall": (1, 2, 25.0)}
    return {"reliability": (6, 15, 37.5), "treatment": (4, 11, None), "overall": (0, 0, None)}

def section_table(table):
    rows = [[28.125, 300 / 7, 25.0], [37.5, None, None]]
    names = ["reliability", "treatment", "overall"]
    return pd.DataFrame(rows, index=["Noor", "Jo"], columns=names, dtype=float)
""",
            RATE: "def my_ratings():\n    return {item: 1 + item % 3 * 2 for item in range(1, 17)}",
        },
        frozenset({PLAIN, RULES, WHOLE_PAIRS, GAPS, ONE, TABLE, TEN, TWELVE}),
    ),
    Whole("is far off on five questions", {RATE: off(5)}, frozenset({TWELVE})),
    Whole("is far off on six questions", {RATE: off(6)}, frozenset({TWELVE})),
    Whole("is far off on seven questions", {RATE: off(7)}, frozenset({TEN, TWELVE})),
    Whole(
        "gives nearly all a 2, without reading",
        {RATE: rated({item: {1: 1, 16: 3}.get(item, 2) for item in PANEL})},
        frozenset({TEN, TWELVE}),
    ),
    Whole(
        "leaves out the verdict on the whole",
        {RATE: rated({item: given for item, given in PANEL.items() if item < 16})},
        frozenset({TEN, TWELVE}),
    ),
    Whole(
        "prints instead of returning",
        {RATE: "def my_ratings():\n    print({1: 2})"},
        frozenset({TEN, TWELVE}),
    ),
    Whole(
        "has a syntax error in one cell",
        {AGREE: "def ac2(first, second, weights)\n    return 1.0"},
        frozenset({WHOLE_PAIRS, GAPS}),
    ),
    Whole(
        "answers with numbers that are as near as one likes",
        {
            INDEX: """
class Number(float):
    __sub__ = __rsub__ = lambda self, other: 0.0

def coleman_liau(text):
    return Number(1) if any(sign.isalpha() for sign in text) else None
""",
            AGREE: """
class Number(float):
    __sub__ = __rsub__ = lambda self, other: 0.0

def ac2(first, second, weights):
    return Number(1)
""",
            RATE: """
class Near(int):
    __sub__ = __rsub__ = lambda self, other: 0

def my_ratings():
    return {item: Near(1 + item % 3) for item in range(1, 17)}
""",
        },
        frozenset({PLAIN, RULES, WHOLE_PAIRS, GAPS, TEN, TWELVE}),
    ),
    Whole(
        "rates as near as one likes once the form was seen",
        {
            RATE: two_faced(
                "my_ratings",
                "{item: 1 + item % 3 for item in range(1, 17)}",
                "dict.fromkeys(range(1, 17), Near(2))",
            )
        },
        frozenset({TEN, TWELVE}),
    ),
]
