"""How a health page is appraised: readability.

The reading grade is that of Flesch and Kincaid (`kincaid1975`), with a syllable rule of our own,
since the usual libraries look the syllables up in a corpus that has to be downloaded. The rule is
the one that `data/SOURCES.md` states for the five articles.
"""

from __future__ import annotations

import re

_SENTENCE_END = re.compile(r"[.!?]+(?=[\s”’\"')\]]|$)|\n")
_HOLDS_WORD = re.compile(r"[^\W_]")
_VOWEL_RUN = re.compile(r"[aeiouy]+")
# mi-li-a, but fa-cial; ta-ble, but page; need-ed, but scrubbed
_IA_IN_TWO = re.compile(r"(?<![ctsgx])ia")
_FINAL_LE = re.compile(r"[^aeiouy]le$")
_SILENT_ED = re.compile(r"[^aeiouydt]ed$")


def words(text: str) -> list[str]:
    """Split a text at white space; a word holds a letter or a digit."""
    return [piece for piece in text.split() if _HOLDS_WORD.search(piece)]


def sentences(text: str) -> list[str]:
    """Split a text into sentences.

    A sentence ends at full stops, question or exclamation marks before white space, a closing
    quotation mark or bracket, and at the end of each line, so that a heading or a list entry
    counts as one. Pieces without a word are left out.
    """
    return [piece.strip() for piece in _SENTENCE_END.split(text) if words(piece)]


def syllables(word: str) -> int:
    """Estimate the syllables of an English word from its letters, at least 1.

    Counts runs of vowels; "ia" has two unless after c, t, s, g or x; a final e is silent unless
    in a consonant and "le", and so is the e of a final "ed" unless after a vowel, y, d or t.
    Letters other than a to z and digits are left out, so a figure counts as one.
    """
    letters = re.sub(r"[^a-z]", "", word.lower())
    count = len(_VOWEL_RUN.findall(letters)) + len(_IA_IN_TWO.findall(letters))
    if letters.endswith("e") and not _FINAL_LE.search(letters):
        count -= 1
    if _SILENT_ED.search(letters):
        count -= 1
    return max(count, 1)


def reading_grade(text: str) -> float:
    """US school grade at which a text can be read, after Flesch and Kincaid.

    0.39 × words per sentence + 11.8 × syllables per word − 15.59 (`kincaid1975`). A rough
    measure: it sees the length of words and sentences and nothing of what they say, and on one
    sentence it swings by several grades.

    Parameters
    ----------
    text
        English prose.

    Returns
    -------
    float
        The grade in school years; it can be negative for a very plain text.

    Raises
    ------
    ValueError
        When the text holds no word.
    """
    counted = words(text)
    if not counted:
        raise ValueError("The text holds no word, so it has no reading grade; give it some text.")
    per_sentence = len(counted) / len(sentences(text))
    per_word = sum(map(syllables, counted)) / len(counted)
    return 0.39 * per_sentence + 11.8 * per_word - 15.59
