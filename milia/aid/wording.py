"""What every page says, in plain words; a source stands in square brackets in its sentence."""

from __future__ import annotations

from functools import cache

from milia.aid.statements import ASSUMPTION
from milia.data import load

_MOST_KEYS = 2

TITLE = "Milia: a page to take to the doctor"
NOT_ADVICE = (
    "This page is not medical advice. It is made to help you talk with a doctor or nurse, who can "
    "look at your skin."
)
MILIA = (
    "Milia are tiny white bumps. Each is a small closed sac (a cyst) just under the skin, and it "
    "is filled with keratin, which skin and hair are made of too [berk2008]. They are harmless, "
    "and nobody can catch them [sanomedica, berk2008]."
)
QUESTION = "Shall I leave my milia alone for now, or have them treated, and if so, how?"
QUESTION_NEWBORN = "Shall we leave our baby’s milia alone, or have something done to them?"
QUESTION_REFERRED = "Shall I have something done to my skin now, or see a doctor first?"
QUESTION_REFERRED_NEWBORN = (
    "Shall we have something done to our baby’s skin now, or see a doctor first?"
)
WAITING = (
    "You may choose to wait. That means: leave the skin alone, and look at it now and then. You "
    "can change your mind on any day. The box “When to be seen soon” says when not to wait."
)
HOW_TO_READ = (
    "Waiting stands first. The order does not say which is better for you.",
    "The word ASSUMPTION marks a guess. Nobody has counted, so we turned a word of our sources, "
    "such as “low”, into a range. It is wide on purpose.",
    "Names in square brackets, such as [berk2008], say where we read it. You can skip them. The "
    "list is at the end.",
    "Each small picture has a square for each of a hundred people. Bold lines: at least so many. "
    "Thin lines: perhaps. Empty squares: the rest. Filled squares: somebody has counted.",
    "“How sure” says how far you can trust the numbers on being gone and on a mark: from very low "
    "(●○○○), little more than a guess, to high (●●●●), well tested [balshem2011].",
)
MAYBE_NOT = "Yours may be something else, or the sign of an illness."
EVERYTHING = "Needles, freezing, lasers, peels, creams, medicines and home cures"
UNKNOWN = (
    "We looked for a trial of any treatment of milia, in which people with and without it were "
    "compared, and found none.",
    "What we have are reports of single people and what doctors have written from experience. "
    "Treatments that fail are seldom written up.",
    "Who looked: the writers of this course, with the help of a computer, mostly in the summaries "
    "of what has been printed. No doctor has checked our work yet.",
)
LIVING = {  # by a treatment's category, and for who gets no table
    "none": "If you wait: milia do not hurt as a rule [medscape_milia]. Others may see "
    "them, and you may mind how they look or not mind at all.",
    "procedure": "If you have them opened: it takes a visit, and it may hurt and bleed a little "
    "[medscape_ped]. New ones can come [psk_milia2].",
    "topical": "If you use a cream: you put it on day after day, for weeks or months. The skin can "
    "get red and dry, and it burns faster in the sun [fda_tretinoin].",
    "until": "Until you know more: milia do not hurt as a rule [medscape_milia], so say it if "
    "yours do. Others may see them, and you may mind how they look. Wash as always, and leave "
    "them alone.",
    "baby": "Milia do not hurt as a rule [medscape_milia]. You wash and feed your baby as "
    "always; people may ask what the white dots are.",
}
SOON = (
    "a spot that grows, bleeds, crusts or does not heal [opt_bcc, eyelid_gp]",
    "a spot by the eye where lashes fall out [opt_bcc]",
    "pain, heat or pus [medscape_milia]",
    "many new bumps at once, or bumps where the skin had blisters [dermadvisor, nguyen2018]",
    "a red or thick patch of skin with white bumps in it [dermadvisor]",
)
SOON_NEWBORN = (
    "the same day: blisters, pus, crusts or a fever, or a baby who is unwell "
    "[neonatal_pustules_fpn, ASSUMPTION]",
    "bumps where the skin had blisters [dermadvisor, nguyen2018]",
    "many bumps that stay, with thin hair or pits in the skin [berk2008, dermadvisor]",
    "a spot that grows, bleeds or does not heal [opt_bcc, eyelid_gp]",
)
SAY_FIRST = "Say first: “This is what matters to me. Can we choose together?”"
QUESTIONS = (
    "Are you sure that these are milia?",
    "What happens if we wait?",
    "Have you done this before, and how did it go?",
    "What mark could stay on skin like mine?",
)
QUESTIONS_NEWBORN = (
    "Are you sure that these are milia?",
    "When should they be gone?",
    "What would make you want to see our baby again?",
)
QUESTIONS_REFERRED = (
    "What do you think it is, and how can we find out?",
    "How soon do we need to know?",
    "Is there anything that I should not do until then?",
)
WRITE_HERE = "Write here what matters most to you:"
WHOM = "Ask for a visit with your family doctor or a skin doctor (dermatologist)."
WHOM_TODAY = "Go to a children’s doctor or a hospital today."
TELL = (
    "when it began, and whether it grows, bleeds or hurts",
    "all medicines and creams in use, and what you have tried",
    "illnesses of the skin in the family",
)
UPDATE = (
    "This page does not change by itself: it is updated when you make it again. Do so before each "
    "visit, and throw it away after a year (ASSUMPTION)."
)
FUNDING = "Funding: none. No company paid for this page, and it sells nothing."
WEIGHTS = (
    (100, "Matters most"),
    (60, "Matters a lot"),
    (30, "Matters some"),
    (1, "Matters little"),
    (0, "Does not matter"),
)
"""Least points of 100, beside the highest, for each wording (ASSUMPTION)."""


@cache
def plain(subject: str) -> dict[str, str]:
    """Return the plain words for treatments, gates or criteria, by their id."""
    table = load("plain_words")
    rows = table[table["subject"] == subject]
    return dict(zip(rows["id"], rows["words"], strict=True))


def in_brackets(keys: list[str]) -> str:
    """Write source keys as a page cites them: each once, two at most, ASSUMPTION last."""
    named = [key for key in dict.fromkeys(keys) if key != ASSUMPTION]
    more = ["and others"] if len(named) > _MOST_KEYS else []
    cited = [*named[:_MOST_KEYS], *more, *([ASSUMPTION] if ASSUMPTION in keys else [])]
    return f"[{', '.join(cited)}]" if cited else ""


def partly(verified: str) -> str:
    """Say so where a rule was checked in part, or from memory."""
    return "" if verified == "yes" else " (partly verified)"
