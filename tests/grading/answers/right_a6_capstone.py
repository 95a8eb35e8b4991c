"""Correct solutions of a6: the library's page edited, and a page by hand, each written twice."""

from answers.blind_a6_capstone import BLIND
from answers.page_a6_capstone import (
    EXPLAINED,
    REFUTED,
    STUDENT,
    VERDICTS,
    coded,
    panel,
    rated,
    verdicts,
)


def _unsure(many: int) -> dict[str, str]:
    """Return the key's verdicts with some in doubt: the next one in the list."""
    given = verdicts()
    for mark in [mark for mark in given if given[mark] in VERDICTS][:many]:
        given[mark] = VERDICTS[(VERDICTS.index(given[mark]) + 1) % len(VERDICTS)]
    return given


_CLOSE = [min(5, rating + 1) if rating < 3 else rating - 1 for rating in panel()]
_TWELVE = [3 if question in (0, 3, 8, 10) else rating for question, rating in enumerate(panel())]
_ID = f'def my_id():\n    return " {STUDENT} "\n'

EDITED = {
    "a6-id": _ID,
    "a6-verdicts": coded(_unsure(2)),
    "a6-ratings": rated(_CLOSE),
    "a6-aid": f"""
OWN = '''{EXPLAINED}{REFUTED}'''


def my_points():
    return {{name: who.weights[name] for name in sorted(who.weights)}}


def my_aid():
    page = milia.DoctorPage("after_peel", questions=["What if I wait until the summer?"]).html
    page = page.replace("<title>Milia", "<title>For Rosalind: milia")
    before, after = page.split("<footer")
    return before + OWN + "<footer" + after
""",
}

_BY_HAND = '''
HEAD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>White spots after a peel</title></head><body>
<h1>White spots after a peel: a sheet for the visit</h1>
<p>Made on 2026-11-23. To be updated before the next visit. Nobody paid for this page.</p>
<h2>What they are</h2>
<p>Milia are small white cysts under the skin, filled with keratin [berk2008].</p>
<p>Shall I wait, or have the spots treated?</p>
<p>The spots do not hurt as a rule. People may look at them, and make-up hides little.</p>
<h2>What matters to Rosalind</h2>
<ol><li>Mark that stays</li><li>Gone within six months, and other harm</li></ol>
<h2>The choices, in no order</h2>
<table><caption>Side by side</caption>
<tr><th>Choice</th><th>What speaks for it</th><th>Risks</th><th>Time</th><th>How sure</th></tr>
"""
PICTURE = '<p><img src="data:," alt="A cheek with five small white spots, seen from the side"></p>'


def interval(rows, name, unit):
    row = rows.loc[name]
    keys = row["source"].replace(";", ", ")
    return f"{row['low']:.0f}–{row['high']:.0f} {unit} ({keys}, ASSUMPTION)"


def my_points():
    points = {}
    for column in person.index:
        if column.startswith("points_"):
            points[column[len("points_"):]] = int(person[column])
    return points


def my_aid():
    plain = milia.load("plain_words")
    names = plain[plain["subject"] == "treatment"].set_index("id")["words"]
    table = ""
    for option in sorted(left["option"].unique()):
        rows = left[left["option"] == option].set_index("criterion")
        gone, mark = (rows.loc[name, "certainty"] for name in ("clearing", "mark"))
        cells = [
            names[option],
            "May be gone in half a year: " + interval(rows, "clearing", "of 100 people"),
            "May leave a lasting mark: " + interval(rows, "mark", "of 100 people"),
            interval(rows, "time", "weeks"),
            f"gone: {gone}; mark: {mark}",
        ]
        table += "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"
    return f"{HEAD}{table}</table>{PICTURE}{OWN}</body></html>"
'''

BY_HAND = {
    "a6-id": _ID,
    "a6-verdicts": coded(verdicts() | {"c01": verdicts()["c01"]}),
    "a6-ratings": rated(_TWELVE),
    "a6-aid": f"OWN = '''{EXPLAINED}{REFUTED}'''\n{_BY_HAND}",
}

RIGHT = {"edited": EDITED, "by hand": BY_HAND, **BLIND}
