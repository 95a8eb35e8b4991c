"""Wrong solutions of a6: the model answer with one slip, and what each slip costs."""

from __future__ import annotations

from answers.kinds import slip

VERDICTS, RATINGS, AID = "a6-verdicts", "a6-ratings", "a6-aid"
CODED = ("a6-verdicts-some", "a6-verdicts-many", "a6-verdicts-most")
RATED = ("a6-ratings-half", "a6-ratings-most")
OPTIONS, FIGURES, ARTICLE = "a6-aid-options", "a6-aid-figures", "a6-aid-article"
CHECKS, READING = "a6-aid-checks", "a6-aid-reading"
PAGE = (OPTIONS, FIGURES, ARTICLE, CHECKS, READING)

SLIPS = [
    slip("quotes a supported claim", AID, '== "contradicted"', '== "supported"', ARTICLE),
    slip("names points by their columns", AID, "{name: float", '{"points_" + name: float', FIGURES),
    slip("forgets the own part", AID, 'mine + "<footer"', '"<footer"', *PAGE),
    slip(
        "takes another patient's page",
        AID,
        "DoctorPage(who",
        'DoctorPage("pregnant"',
        OPTIONS,
        FIGURES,
    ),
]
