"""Two solutions of assignment 6 for the id "demo", written from the released text alone."""

STUDENT_AID = '''
def my_points():
    return {
        "clearing": 60,
        "time": 25,
        "mark": 100,
        "pain": 50,
        "other_harm": 60,
        "effort": 20,
        "cost": 5,
        "reversibility": 50,
    }


def my_aid():
    mine = """
<section><h2>What this means for Rosalind</h2>
<p>Rosalind, a mark that stays would trouble you more than the white spots do now.
If you leave the spots alone, your skin gets the rest that it has not had since the peel.
But nobody can promise that they will be gone by the summer.
A needle in a trained hand is quick, and the spots that are there may be gone the same day.
Yet each one is a new small wound, and now and then a wound leaves a mark.
Doctors expect a scar when the spots are cut out, so ask yourself
whether that is a smooth face to you.
The creams are slow, and skin like yours may burn and turn red from them.
You can also wait now, and choose again in the autumn.</p></section>
<section><h2>The article that you brought</h2>
<p>You showed us article 13, and most of us would enjoy reading it
<small>[mayo_dermabrasion]</small>.
This sentence in it is wrong:</p>
<blockquote>Dermabrasion leaves the colour of the skin as it was, in everybody.</blockquote>
<p>To sand the skin takes its top layer away.
Some people get a darker or a paler patch from that, and on some it stays
<small>[mayo_dermabrasion]</small>.
It can also bring new white spots, just as your peel did <small>[mayo_dermabrasion]</small>.
Who owns the page sells a cream, and has a reason to please you.</p></section>
"""
    page = milia.DoctorPage(who).html
    return page.replace("<footer", mine + "<footer", 1)
'''

SCIENTIST_AID = '''
def my_points():
    points = milia.load("patients").set_index("patient_id").loc["after_peel"].filter(like="points_")
    return {name.removeprefix("points_"): int(value) for name, value in points.items()}


def my_aid():
    facts = left.assign(
        cell=[
            f"{row.low:.0f} to {row.high:.0f} {row.unit} "
            f"[{row.source.replace(';', ', ')}, ASSUMPTION]"
            for row in left.itertuples()
        ]
    ).pivot(index="option", columns="criterion", values="cell")
    facts = facts.loc[left["option"].unique()]
    table = pd.DataFrame(
        {
            "Option": facts.index.map(plain),
            "Benefit": "Gone in six months: " + facts["clearing"].to_numpy(),
            "Harm": "Keep a mark: " + facts["mark"].to_numpy(),
            "Time until healed": facts["time"].to_numpy(),
            "How sure": "very low",
        }
    ).to_html(index=False, border=0)
    points = pd.Series(my_points()).sort_values(ascending=False, kind="stable")
    labels = milia.load("criteria").set_index("criterion")["label"]
    matters = "".join(f"<li>{labels[name]}</li>" for name in points[points >= 60].index)
    used = sorted(
        {"berk2008", "skindis_neonatal", "rutherford2007", "dermadvisor"}
        | {key for keys in left["source"] for key in keys.split(";")} - {"ASSUMPTION"}
    )
    titles = milia.load("references").set_index("key")["title"]
    sources = "".join(f"<li>{key}: {titles[key]}</li>" for key in used)
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>White spots after a peel</title></head><body>
<h1>White spots after a peel</h1>
<p>Written on 2026-11-23. It will be updated by November 2027.
Funding: none, and nobody sells anything here. This is not medical advice.</p>
<h2>Your spots</h2>
<p>Milia are small white cysts filled with keratin [berk2008].</p>
<h2>Your question</h2>
<p>Shall I wait, or shall I have my milia treated, and how?</p>
<h2>What may matter most to you</h2><ul>{matters}</ul>
<h2>The ways that are open to you</h2>
<p>The order is not a ranking. Each range is wide, since nobody has counted.</p>
{table}
<h2>How to think about it, Rosalind</h2>
<p>You said that your face has been hurt enough, and still you want it smooth when summer comes.
These two wishes pull apart, and no table can weigh them for you.
To wait costs your skin nothing, but the spots may well be there in June.
What is quick makes a wound first, and a wound can leave a mark that you would mind.
A cream makes no wound; it may itch for weeks and still not clear the spots.
If you wait, others may see the spots, and you may mind that or get used to it.
Ask the doctor what a mark would look like on your skin, and how many they have seen.
You may change your mind at any time before anything is done.</p>
<p>See a doctor soon if a spot grows, bleeds or hurts, or if many new ones come at once
[dermadvisor].</p>
<h2>About the article that you read</h2>
<p>It is article 13, and it comes from the makers of a cream [berk2008]. It says:</p>
<blockquote>Tea tree oil kills the germs that fill a milium.</blockquote>
<p>There are no germs in your spots: what fills them is keratin, as in hair and nails
[skindis_neonatal, berk2008].
So the oil has nothing to kill, and some people get a rash from it [rutherford2007].
With skin that is easily upset you have more to lose than most.</p>
<h2>Sources</h2><ul>{sources}</ul>
</body></html>"""
'''

BLIND = {
    "health student": {
        "a6-id": """
def my_id():
    return "demo"
""",
        "a6-verdicts": """
def my_verdicts():
    return {
        "c01": "supported",
        "c02": "supported",
        "c03": "internally inconsistent",
        "c04": "supported",
        "c05": "partly supported",
        "c06": "unsupported",
        "c07": "contradicted",
        "c08": "contradicted",
        "c09": "partly supported",
        "c10": "internally inconsistent",
        "c11": "unsupported",
        "c12": "unsupported",
    }
""",
        "a6-ratings": """
def my_ratings():
    return [1, 1, 5, 1, 1, 1, 1, 3, 5, 3, 5, 1, 5, 5, 5, 3]
""",
        "a6-aid": STUDENT_AID,
    },
    "data scientist": {
        "a6-id": """
def my_id():
    return "demo"
""",
        "a6-verdicts": """
def my_verdicts():
    groups = {
        "supported": [1, 2, 4],
        "partly supported": [5, 9],
        "unsupported": [6, 11, 12],
        "contradicted": [7, 8],
        "internally inconsistent": [3, 10],
    }
    long = pd.Series(groups).explode()
    return {f"c{mark:02d}": verdict for verdict, mark in sorted(long.items(), key=lambda at: at[1])}
""",
        "a6-ratings": """
def my_ratings():
    text = " ".join(check.article(student)["lines"])
    cues = [
        (1, "three aims", 5), (2, "as we said at the start", 5), (3, "written for you", 5),
        (4, "The sources of this page", 5), (6, "the good and the bad sides", 5),
        (7, "For more help", 5), (8, "nobody can be certain", 3), (9, "turns it into vapour", 5),
        (10, "each made milia go in somebody", 3), (11, "What can go wrong?", 5),
        (12, "What if you do nothing?", 5), (13, "your daily life", 5),
        (14, "several ways", 5), (15, "talk it over", 5),
    ]
    found = pd.DataFrame(cues, columns=["item", "cue", "level"]).set_index("item")
    met = found["cue"].map(lambda cue: cue in text)
    levels = found["level"].where(met, 1).reindex(range(1, 16), fill_value=1)
    return [int(level) for level in levels] + [round(float(levels.mean()))]
""",
        "a6-aid": SCIENTIST_AID,
    },
}
