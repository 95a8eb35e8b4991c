"""Labels of the drawings as a browser sets them: no two collide, each can be read where it stands.

The unit tests estimate the width of words; here the page measures it, and the colours under them.
"""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from playwright.sync_api import Page

from milia.drawing import draw, names
from milia.drawing.palette import INK, contrast

TONES = range(1, 11)
# The boxes of the words, as they are set in the last picture; for every picture, the colours that
# lie under each box when words and leader lines are taken away.
MEASURE = """async (pictures) => {
  document.body.innerHTML = pictures.at(-1);
  const shown = document.querySelector("svg");
  const {left, top, width, height} = shown.getBoundingClientRect();
  const boxes = [...shown.querySelectorAll("tspan")].map((words) => {
    const {x, y, right, bottom} = words.getBoundingClientRect();
    return {text: words.textContent, x: x - left, y: y - top,
            right: right - left, bottom: bottom - top};
  });
  const canvas = Object.assign(document.createElement("canvas"), {width, height});
  const ground = canvas.getContext("2d", {willReadFrequently: true});
  const under = ({x, y, right, bottom}) => {
    const {data} = ground.getImageData(x, y + 2, right - x, bottom - y - 5);
    const pixels = new Uint32Array(data.buffer), seen = new Map();
    for (const pixel of pixels) seen.set(pixel, (seen.get(pixel) ?? 0) + 1);
    // A hair's breadth of another colour, as at the tip of a letter, hides no word.
    return [...seen].filter(([, many]) => many > pixels.length / 100)
      .map(([pixel]) => "#" + [0, 8, 16]
        .map((shift) => (pixel >> shift & 255).toString(16).padStart(2, "0")).join(""));
  };
  const grounds = [];
  for (const picture of pictures) {
    const bare = new DOMParser().parseFromString(picture, "image/svg+xml");
    bare.querySelectorAll("text, [data-part=leader]").forEach((part) => part.remove());
    const image = new Image();
    image.src = "data:image/svg+xml," + encodeURIComponent(bare.documentElement.outerHTML);
    await image.decode();
    ground.drawImage(image, 0, 0);
    grounds.push(boxes.map(under));
  }
  return {boxes, grounds, width, height};
}"""


def overlap(first: dict[str, Any], second: dict[str, Any]) -> bool:
    """Tell whether two boxes share a place; the room above and under the letters is left out."""
    return bool(
        first["x"] < second["right"]
        and second["x"] < first["right"]
        and first["y"] + 3 < second["bottom"] - 3
        and second["y"] + 3 < first["bottom"] - 3
    )


@pytest.mark.slow
@pytest.mark.parametrize("name", names())
def test_labels_neither_collide_nor_fade_in_any_tone(page: Page, name: str) -> None:
    # The last tone has the longest caption.
    seen = page.evaluate(MEASURE, [draw(name, tone).svg for tone in TONES])
    boxes = seen["boxes"]
    assert boxes
    for box in boxes:
        fits = box["right"] <= seen["width"] and box["bottom"] <= seen["height"]
        assert min(box["x"], box["y"]) >= 0 and fits, f"{box['text']!r} leaves the picture"
    pairs = [(a["text"], b["text"]) for a, b in combinations(boxes, 2) if overlap(a, b)]
    assert pairs == [], "labels collide"
    for tone, grounds in zip(TONES, seen["grounds"], strict=True):
        for box, colours in zip(boxes, grounds, strict=True):
            least = min(contrast(INK, colour) for colour in colours)
            assert least >= 4.5, f"tone {tone}: {box['text']!r} has a contrast of {least:.1f}"
