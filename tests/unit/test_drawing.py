"""The drawings, judged by the SVG and the HTML that a reader gets."""

import base64
import os
import re
import subprocess
import sys
from functools import cache
from html.parser import HTMLParser
from itertools import combinations
from typing import Any
from xml.etree import ElementTree

import pytest

from milia.data import load
from milia.drawing import draw, names
from milia.drawing.palette import contrast, mix, skin_palette

SVG = "{http://www.w3.org/2000/svg}"
TONES = range(1, 11)
# Wider than the mean letter of the fonts in the stack, so that boxes err on the safe side.
LETTER_WIDTH = 0.6
Box = tuple[float, float, float, float]
Point = tuple[float, float]
Segment = tuple[Point, Point]


@cache
def root(name: str, tone: int = 5) -> ElementTree.Element:
    return ElementTree.fromstring(draw(name, tone).svg)


def text_boxes(svg: ElementTree.Element) -> list[Box]:
    boxes = []
    for text in svg.iter(f"{SVG}text"):
        size, anchor = float(text.get("font-size", "0")), text.get("text-anchor")
        factor = LETTER_WIDTH * (1.08 if text.get("font-weight") == "600" else 1)
        for span in text:
            width = len(span.text or "") * size * factor
            left = float(span.get("x", "0")) - {"start": 0, "middle": 0.5, "end": 1}[anchor] * width
            base = float(span.get("y", "0"))
            boxes.append((left, base - 0.8 * size, left + width, base + 0.22 * size))
    return boxes


def leaders(svg: ElementTree.Element) -> list[Segment]:
    found = []
    for path in svg.iter(f"{SVG}path"):
        if path.get("data-part") == "leader":
            x0, y0, x1, y1 = map(float, re.findall(r"-?[\d.]+", path.get("d", "")))
            found.append(((x0, y0), (x1, y1)))
    return found


def overlap(first: Box, second: Box) -> bool:
    return (
        first[0] < second[2]
        and second[0] < first[2]
        and first[1] < second[3]
        and second[1] < first[3]
    )


def cross(first: Segment, second: Segment) -> bool:
    def side(a: Point, b: Point, c: Point) -> bool:
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0

    (a, b), (c, d) = first, second
    return side(a, b, c) != side(a, b, d) and side(c, d, a) != side(c, d, b)


def points(path: ElementTree.Element) -> list[Point]:
    """End points of a path's pieces, which the drawing sets a few px apart."""
    ends = []
    for piece in re.findall(r"[MCS][^MCSZ]+", path.get("d", "")):
        numbers = [float(n) for n in re.findall(r"-?[\d.]+", piece)]
        ends.append((numbers[-2], numbers[-1]))
    return ends


def parts(svg: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    return [e for e in svg.iter() if e.get("data-part") == name]


@pytest.mark.parametrize("name", names())
@pytest.mark.parametrize("tone", [2, 9])
def test_is_an_image_with_a_name_and_a_description(name: str, tone: int) -> None:
    drawing = draw(name, tone)
    svg = root(name, tone)
    words = {e.get("id"): e.text for e in svg if e.tag in {f"{SVG}title", f"{SVG}desc"}}
    assert svg.get("role") == "img"
    assert [words[i] for i in svg.get("aria-labelledby", "").split()] == [
        drawing.title,
        drawing.description,
    ]
    ids = [e.get("id") for e in svg.iter() if e.get("id")]
    assert len(ids) == len(set(ids)), "two parts of one picture share an id"
    used = set(re.findall(r"url\(#([^)]+)\)", drawing.svg))
    assert used <= set(ids), "a gradient is used and not defined"
    assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)", drawing.svg)


@pytest.mark.parametrize("name", names())
def test_every_label_can_be_read(name: str) -> None:
    svg = root(name)
    _, _, width, height = map(float, svg.get("viewBox", "").split())
    boxes = text_boxes(svg)
    assert boxes
    assert width <= 640
    assert min(float(t.get("font-size", "0")) for t in svg.iter(f"{SVG}text")) >= 11
    for left, top, right, bottom in boxes:
        assert left >= 0
        assert top >= 0
        assert right <= width
        assert bottom <= height
    assert not [pair for pair in combinations(boxes, 2) if overlap(*pair)]


@pytest.mark.parametrize("name", names())
def test_leader_lines_neither_cross_nor_run_through_words(name: str) -> None:
    svg = root(name)
    lines, boxes = leaders(svg), text_boxes(svg)
    assert not [pair for pair in combinations(lines, 2) if cross(*pair)]
    for left, top, right, bottom in boxes:
        diagonals = [((left, top), (right, bottom)), ((left, bottom), (right, top))]
        assert not [line for line in lines for d in diagonals if cross(line, d)]


@pytest.mark.parametrize("name", names())
def test_words_stand_out_from_the_paper(name: str) -> None:
    svg = root(name)
    paper = svg.find(f"{SVG}rect")
    words = next(g for g in svg.iter(f"{SVG}g") if g.find(f"{SVG}text") is not None)
    assert paper is not None
    assert (paper.get("width"), paper.get("height")) == (svg.get("width"), svg.get("height"))
    assert contrast(words.get("fill", ""), paper.get("fill", "")) >= 4.5


def grounds(name: str, tone: int) -> list[str]:
    palette = skin_palette(tone)
    beneath = {
        "site_en_plaque": [palette.flush],
        "site_medication": [palette.flush],
        "site_nevus_depigmentosus": [palette.pale],
    }
    return [palette.skin, *beneath.get(name, [])]


def styles(svg: ElementTree.Element) -> set[tuple[str, str]]:
    """Fill and outline of each milium; a shaded fill counts by the colour of its rim."""
    rims = {
        e.get("id"): e[-1].get("stop-color", "") for e in svg.iter(f"{SVG}radialGradient") if len(e)
    }
    groups = {child: g for g in svg.iter(f"{SVG}g") for child in g}
    found = [m if m.get("fill") else groups[m] for m in parts(svg, "milium")]
    fills = [e.get("fill", "") for e in found]
    fills = [rims[fill[5:-1]] if fill.startswith("url") else fill for fill in fills]
    return set(zip(fills, (e.get("stroke", "") for e in found), strict=True))


@pytest.mark.parametrize(
    "name", [n for n in names() if "surface" in n or n == "newborn" or n.startswith("site_")]
)
def test_milia_stand_out_from_the_skin_in_every_tone(name: str) -> None:
    for tone in TONES:
        milia = styles(root(name, tone))
        assert milia
        for fill, stroke in milia:
            for ground in grounds(name, tone):
                assert max(contrast(fill, ground), contrast(stroke, ground)) >= 3, f"tone {tone}"


@pytest.mark.parametrize("tone", TONES)
def test_the_wall_of_the_cyst_stands_out_from_the_dermis(tone: int) -> None:
    (wall,) = parts(root("milium", tone), "cyst wall")
    assert contrast(wall.get("stroke", ""), skin_palette(tone).dermis) >= 3


def test_redness_is_violet_brown_on_dark_skin_and_red_on_light_skin() -> None:
    def channels(colour: str) -> list[int]:
        return [int(colour[i : i + 2], 16) for i in (1, 3, 5)]

    for tone in TONES:
        red, green, blue = channels(skin_palette(tone).flush)
        base_red, _, _ = channels(skin_palette(tone).skin)
        assert red > green
        if tone >= 8:
            assert blue > green, "violet, not orange"
            assert red - base_red < 60, "a bright red is not seen on dark skin"


def dips(path: ElementTree.Element, start: float, stop: float) -> float:
    """How far the surface goes down and up again between two places, in px."""
    ys = [y for x, y in points(path) if start <= x <= stop]
    depth = 0.0
    for i, y in enumerate(ys):
        depth = max(depth, y - max(min(ys[: i + 1]), min(ys[i:])))
    return depth


@pytest.mark.parametrize(("name", "cysts"), [("milium", 1), ("primary_and_secondary", 2)])
def test_no_milium_has_an_opening(name: str, cysts: int) -> None:
    svg = root(name)
    surfaces, walls = parts(svg, "surface"), parts(svg, "cyst wall")
    assert len(surfaces) == len(walls) == cysts
    for surface, wall in zip(surfaces, walls, strict=True):
        outline = points(wall)
        left, right = min(x for x, _ in outline), max(x for x, _ in outline)
        above = [y for x, y in points(surface) if left <= x <= right]
        assert wall.get("d", "").count("M") == 1
        assert wall.get("d", "").endswith("Z"), "the wall is not closed"
        assert len(above) >= 5, "the skin is missing above the cyst"
        assert max(above) < min(y for _, y in outline), "the cyst breaks through the skin"
        assert dips(surface, left, right) < 3, "the skin above the cyst opens"


def test_a_follicle_does_open() -> None:
    (surface,) = parts(root("normal_skin"), "surface")
    assert dips(surface, 0, 640) > 40


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


@pytest.mark.parametrize("name", names())
def test_the_twin_survives_an_untrusted_notebook(name: str) -> None:
    drawing = draw(name)
    bundle = drawing._repr_mimebundle_()
    page = Tags()
    page.feed(bundle["text/html"])
    assert {tag for tag, _ in page.tags} == {
        *("img", "details", "summary"),
        *("table", "caption", "thead", "tbody", "tr", "th", "td"),
    }
    assert {key for _, attrs in page.tags for key in attrs} == {"alt", "src", "scope"}
    image = next(attrs for tag, attrs in page.tags if tag == "img")
    assert image["alt"] == f"{drawing.title}. {drawing.description}"
    head, data = (image["src"] or "").split(",")
    assert head == "data:image/svg+xml;base64"
    assert base64.b64decode(data).decode("utf-8") == drawing.svg
    assert sum(attrs.get("scope") == "row" for _, attrs in page.tags) == len(drawing.key)
    assert bundle["text/plain"] == f"Drawing: {drawing.title}. {drawing.description}"


def test_the_same_bytes_in_another_process() -> None:
    code = (
        "import hashlib; from milia.drawing import draw, names;"
        "print(hashlib.sha256(''.join(draw(n, 7).html for n in names()).encode()).hexdigest())"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            encoding="utf-8",
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert runs[0] == runs[1]


def test_each_class_has_a_picture_that_invents_no_site() -> None:
    types = load("types")
    classes = types[types["in_2008_classification"].astype(str).isin(["yes", "True"])]
    assert len(classes) == 10
    for row in classes.itertuples():
        words = " ".join(root(f"site_{row.type_id}").itertext())
        if "not established" in row.typical_sites:
            assert "not established" in words


@pytest.mark.parametrize("name", names())
def test_sources_are_in_the_list_of_references(name: str) -> None:
    drawing = draw(name)
    words = " ".join([drawing.description, *(text for _, text in drawing.key)])
    cited = set(re.findall(r"\b[a-z]+(?:_[a-z0-9]+|\d{4})\b", words))
    assert cited <= set(load("references")["key"])
    assert cited or not re.search(r"\d mm", words), "a size needs its source"


def test_an_unknown_name_lists_the_names() -> None:
    with pytest.raises(ValueError, match=r"no drawing 'skin'.*normal_skin.*site_trauma"):
        draw("skin")


@pytest.mark.parametrize("tone", [0, 11, 2.5, "5", True])
def test_an_unknown_tone_names_the_tones(tone: Any) -> None:
    with pytest.raises(ValueError, match=r"whole number from 1 to 10"):
        draw("milium", tone)


def test_mixing_is_even_to_the_eye() -> None:
    assert mix("#000000", "#ffffff", 0) == "#000000"
    assert mix("#000000", "#ffffff", 1) == "#ffffff"
    # Half way in OKLab lightness is a grey of 38.9 %, far darker than half the light.
    assert mix("#000000", "#ffffff", 0.5) == "#636363"
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
