"""One growth in ten skin tones, then growths to name: what the page shows, and its twin."""

from __future__ import annotations

from typing import Any

from milia.data import load
from milia.drawing import draw
from milia.drawing.palette import MONK_TONES
from milia.drawing.patches import patch
from milia.markup import Html, folded_table, image, tag
from milia.science.rounds import TONE_GROUPS, naming_rounds
from milia.widgets.citations import cite

TITLE = "The same growth in ten skin tones; then name it"
_ROUNDS, _SEED = 10, 8
_FIRST = "milium"
_TWIN_TONE = 6


def content() -> dict[str, Any]:
    """Return what decides for each growth, and the rounds with their pictures."""
    rows = load("surface_cues").to_dict("records")
    growths = [
        {
            "id": row["growth_id"],
            "name": row["growth"],
            "seen": row["seen"],
            "decides": row["decides"],
            "tone": row["with_tone"],
            "sources": cite(row["reference_keys"].split(";")),
        }
        for row in rows
    ]
    rounds = naming_rounds([growth["id"] for growth in growths], _ROUNDS, _SEED)
    return {
        "growths": growths,
        "groups": [[min(group), max(group)] for group in TONE_GROUPS],
        "rounds": [
            {"id": growth, "tone": tone, "src": patch(growth, tone).source}
            for growth, tone in rounds
        ],
    }


def view(content: dict[str, Any]) -> dict[str, Any]:
    """Return what the page of the tones needs; what is said of a growth is HTML."""
    growths = [
        {"id": each["id"], "name": each["name"]} | _said(each) for each in content["growths"]
    ]
    return {
        "growths": growths,
        "rounds": [_round(content, place) for place in range(len(content["rounds"]))],
        "groups": [_group(content, *group) for group in content["groups"]],
    }


def _round(content: dict[str, Any], place: int) -> dict[str, str]:
    """Return a round: what is asked, and its picture with words that do not name it."""
    asked = content["rounds"][place]
    (seen,) = (each["seen"] for each in content["growths"] if each["id"] == asked["id"])
    return {
        "id": asked["id"],
        "count": f"Round {place + 1} of {len(content['rounds'])}, Monk tone {asked['tone']}",
        "src": asked["src"],
        "alt": f"{seen} Skin of Monk tone {asked['tone']}.",
    }


def _group(content: dict[str, Any], low: int, high: int) -> dict[str, Any]:
    """Return a group of tones, and the places of its rounds."""
    places = [place for place, each in enumerate(content["rounds"]) if low <= each["tone"] <= high]
    return {"words": f"Monk tones {low} to {high}", "rounds": places}


def _said(growth: dict[str, Any]) -> dict[str, Html]:
    """Return what is said of a growth: beside the strip, and when it was named or taken for it."""
    name, decides = growth["name"], growth["decides"]
    tone, assumed = growth["tone"], " (ASSUMPTION: read from these drawings)"
    sources = tag("p", f"Sources: {growth['sources']}", **{"class": "milia-sources"})
    beside = (
        _led("What decides. ", decides),
        _led("What changes with the tone. ", tone + assumed),
        sources,
    )
    return {
        "beside": Html("".join(beside)),
        "hit": _led(f"Yes: {name.lower()}. ", decides),
        "missed": _led(f"No, this is another: {name.lower()}. ", decides),
        "taken": _led(f"{name} would show something else. ", decides),
        "after": Html(_led("With the tone. ", tone) + sources),
    }


def _led(strong: str, text: str) -> Html:
    return tag("p", tag("strong", strong), text)


def pictures(_: int, growth: str = _FIRST) -> dict[str, Any]:
    """Return one growth in all ten tones; the view needs no tone of its own."""
    cues = load("surface_cues").set_index("growth_id")["growth"]
    strip = (
        tag(
            "li",
            image(patch(growth, tone).source, f"{cues[growth]} on Monk tone {tone}"),
            tag("span", str(tone), **{"aria-hidden": "true"}),
        )
        for tone in range(1, len(MONK_TONES) + 1)
    )
    return {"id": growth, "strip": "".join(strip)}


def twin(title: str, content: dict[str, Any], pictures: dict[str, Any]) -> Html:
    """Return the growths side by side in one tone, milia in ten, and what decides as a table."""
    del pictures  # Ten pictures of one growth; two drawings show more in less.
    drawings = (draw("lookalikes_surface", _TWIN_TONE), draw("tones", _TWIN_TONE))
    rows = (
        (
            growth["name"],
            tag("td", growth["decides"]),
            tag("td", growth["tone"]),
            tag("td", growth["sources"]),
        )
        for growth in content["growths"]
    )
    heads = ("Growth", "What decides", "What changes with the tone (ASSUMPTION)", "Sources")
    return tag(
        "div",
        tag("p", tag("strong", title)),
        *(image(drawing.source, drawing.alt) for drawing in drawings),
        folded_table("What decides, and what changes with the tone", heads, rows),
    )
