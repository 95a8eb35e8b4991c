"""Wrong solutions of a3: the model answer with one slip, and what each slip costs.

A slip is written as the piece of text that differs.
"""

from __future__ import annotations

from answers.kinds import slip
from answers.slips_a3_agreement import AGREEING
from answers.slips_a3_sections import SECTION_SLIPS

INDEX, RATE = "a3-index", "a3-rate"
PLAIN, RULES = "a3-index-plain", "a3-index-rules"
TEN, TWELVE = "a3-rate-ten", "a3-rate-twelve"

_READING = [
    slip(
        "counts every sign of a word as a letter",
        INDEX,
        "sum(sign.isalpha() for sign in piece)",
        "len(piece)",
        PLAIN,
        RULES,
    ),
    slip(
        "ends a sentence at each line break",
        INDEX,
        "text.split()",
        r'text.replace("\n", " . ").split()',
        RULES,
    ),
    slip("gives a wordless text the grade 0", INDEX, "return None", "return 0.0", RULES),
    slip("counts digits as letters", INDEX, "sign.isalpha()", "sign.isalnum()", RULES),
    slip("counts every piece as a word", INDEX, "words += own > 0", "words += 1", RULES),
    slip(
        "takes letters for one word",
        INDEX,
        "(100 * letters / words)",
        "letters / words",
        PLAIN,
        RULES,
    ),
    slip("adds the sentences", INDEX, "- 0.296", "+ 0.296", PLAIN, RULES),
    slip(
        "uses words for a sentence",
        INDEX,
        "(100 * sentences / words)",
        "(words / sentences)",
        PLAIN,
        RULES,
    ),
    slip("ends a sentence at a full stop alone", INDEX, '(".", "!", "?")', '"."', PLAIN, RULES),
    slip("forgets the abbreviations", INDEX, "bare.lower() not in ABBREVIATIONS", "True", RULES),
    slip(
        "ends a sentence before a comma",
        INDEX,
        "bare.endswith(",
        'bare.rstrip(",").endswith(',
        RULES,
    ),
    slip("knows abbreviations in small letters only", INDEX, "bare.lower()", "bare", RULES),
    slip("forgets what stands around a piece", INDEX, "piece.strip(AROUND)", "piece", RULES),
    slip(
        "ends a sentence at a decimal point",
        INDEX,
        "bare.endswith(",
        '"." in bare or bare.endswith(',
        RULES,
    ),
    slip("counts sentences without a word", INDEX, "if stop and begun:", "if stop:", RULES),
    slip("loses a sentence without an end", INDEX, "    sentences += begun\n", "", RULES),
    slip(
        "always counts one more at the end",
        INDEX,
        "sentences += begun",
        "sentences += 1",
        PLAIN,
        RULES,
    ),
    slip(
        "splits words at hyphens",
        INDEX,
        "text.split()",
        'text.replace("-", " ").split()',
        RULES,
    ),
    slip("divides by no words", INDEX, "if not words:", "if text is None:", RULES),
    slip(
        "rounds a number of the formula",
        INDEX,
        "0.0588",
        "0.06",
        PLAIN,
        RULES,
    ),
    slip("gives a text", INDEX, "return 0.0588", 'return "%f" % (0.0588)', PLAIN, RULES),
]
_RATING = [
    slip("turns the scale round", RATE, ": rating for", ": 6 - rating for", TEN, TWELVE),
    slip("counts the questions from 0", RATE, "int(question):", "int(question) - 1:", TEN, TWELVE),
    slip("has the questions as texts", RATE, "int(question):", "question:", TEN, TWELVE),
    slip("has the ratings as texts", RATE, ": rating for", ": str(rating) for", TEN, TWELVE),
    slip("gives halves", RATE, ": rating for", ": rating - 0.5 for", TEN, TWELVE),
    slip("counts the ratings from 0", RATE, ": rating for", ": rating - 1 for", TEN, TWELVE),
    slip("gives all a 3", RATE, ": rating for", ": 3 for", TEN, TWELVE),
    slip("gives 2 or 3 to all", RATE, ": rating for", ": 2 + (rating > 2) for", TEN, TWELVE),
]
SLIPS = [*_READING, *AGREEING, *SECTION_SLIPS, *_RATING]
