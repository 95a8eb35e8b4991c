"""Skin to explore: its outlines, its words, its twin, its errors, without a browser."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_widgets import twin

import milia
from milia.drawing.body_map import body_zones
from milia.drawing.layers import layered_skin, outlines
from milia.drawing.palette import contrast, skin_palette
from milia.drawing.patches import GROWTHS, patch
from milia.drawing.site_zones import face_zones, newborn_zones
from milia.science.rounds import TONE_GROUPS, naming_rounds
from milia.widgets.skin import Skin


@pytest.mark.parametrize("milium_there", [False, True])
def test_each_layer_of_the_table_has_an_outline_inside_the_sheet(milium_there: bool) -> None:
    known = set(milia.load("skin_layers")["layer_id"])
    found = outlines(milium=milium_there)
    assert set(found) == (known if milium_there else known - {"milium"})
    for path in found.values():
        numbers = [float(n) for n in re.findall(r"-?\d+(?:\.\d+)?", path)]
        assert min(numbers) >= 0
        assert max(numbers) <= 384


def test_switch_adds_a_milium_and_nothing_else_that_is_told() -> None:
    plain, milium = (layered_skin(5, milium=there) for there in (False, True))
    assert 'data-part="cyst wall"' in milium.svg
    assert 'data-part="cyst wall"' not in plain.svg


@pytest.mark.parametrize("tone", [0, 11, True, "8", 2.5])
def test_tone_off_the_scale_is_refused(tone: object) -> None:
    with pytest.raises(ValueError, match="from 1 to 10"):
        Skin("layers", tone=tone)  # type: ignore[arg-type]


def test_unknown_view_names_the_views() -> None:
    with pytest.raises(ValueError, match="no view 'body'; choose one of: layers, map, tones"):
        Skin("body")


def test_twin_of_the_layers_says_what_the_table_says() -> None:
    read = twin(milia.Skin("layers", tone=8))
    assert read.tags.isdisjoint({"svg", "style", "script", "input"})
    assert read.attributes.isdisjoint({"id", "style"})
    layers = milia.load("skin_layers")
    for column in ("name", "made_of", "milium_link"):
        assert all(text in read.text for text in layers[column])


def test_every_zone_of_the_table_is_drawn_and_no_other() -> None:
    zones = milia.load("zones")
    for figure, drawn in (
        ("face", face_zones()),
        ("body", body_zones()),
        ("newborn", newborn_zones()),
    ):
        assert set(drawn) == set(zones.loc[zones["figure"] == figure, "zone_id"])


def test_only_a_class_whose_sites_nobody_told_has_no_place() -> None:
    types, sites = milia.load("types"), milia.load("sites")
    known = types[types["in_2008_classification"] == "yes"]
    silent = known[known["typical_sites"].str.startswith("not established")]
    assert set(known["type_id"]) - set(sites["type_id"]) == set(silent["type_id"])


def test_sites_name_known_ages() -> None:
    ages = milia.load("sites")["ages"].str.split(";").explode()
    assert set(ages) <= {"newborn", "child", "adult"}


def test_twin_of_the_map_says_what_the_table_says() -> None:
    read = twin(milia.Skin("map", tone=8))
    assert read.tags.isdisjoint({"svg", "style", "script", "input"})
    assert read.attributes.isdisjoint({"id", "style"})
    assert all(text in read.text for text in milia.load("sites")["said"])


@pytest.mark.parametrize("tone", range(1, 11))
@pytest.mark.parametrize("growth", GROWTHS)
def test_growth_stands_out_from_the_skin_and_is_not_named(growth: str, tone: int) -> None:
    drawing = patch(growth, tone)
    name = GROWTHS[growth].title
    assert name not in drawing.alt.lower()
    marked = re.findall(r"<[^>]*data-part=\"(?:lesion|milium)\"[^>]*>", drawing.svg)
    assert marked
    for shape in marked:
        colours = re.findall(r'(?:fill|stroke)="(#[0-9a-f]{6})"', shape)
        # The shading of a milium is a gradient that begins white.
        if 'data-part="milium"' in shape:
            colours.append("#ffffff")
        assert max(contrast(each, skin_palette(tone).skin) for each in colours) >= 3


def test_every_growth_has_its_cue() -> None:
    assert set(milia.load("surface_cues")["growth_id"]) == set(GROWTHS)


@settings(deadline=None)
@given(count=st.integers(0, 30), seed=st.integers(0, 10**6))
def test_rounds_are_spread_evenly_over_growths_and_tones(count: int, seed: int) -> None:
    rounds = naming_rounds(list(GROWTHS), count, seed)
    assert rounds == naming_rounds(list(GROWTHS), count, seed)
    growths = [[growth for growth, _ in rounds].count(growth) for growth in GROWTHS]
    tones = [sum(tone in group for _, tone in rounds) for group in TONE_GROUPS]
    for counts in (growths, tones):
        assert sum(counts) == count
        assert max(counts) - min(counts) <= 1


def test_twin_of_the_tones_says_what_decides() -> None:
    read = twin(milia.Skin("tones", tone=8))
    assert read.tags.isdisjoint({"svg", "style", "script", "input"})
    cues = milia.load("surface_cues")
    assert all(text in read.text for text in [*cues["decides"], *cues["with_tone"]])
