"""The parts that are measured: how each is shown, moved, and drawn the usual way."""

from __future__ import annotations

from dataclasses import dataclass

IMPORTS = """
import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import IntSlider, interact

import milia
"""
PRESS = """(part) => (
  part.querySelector(".milia-answer") ?? part.querySelector(".milia-foot > button")).click()"""
CHOOSE = """(part, i) => {
  const choosers = part.querySelectorAll("select"), chosen = choosers[i % choosers.length];
  chosen.selectedIndex = chosen.selectedIndex ? 0 : 1;
  chosen.dispatchEvent(new Event("change", { bubbles: true }));
}"""
PICK = """(part, i) => {
  const layers = part.querySelectorAll("input[type=radio]");
  layers[i % layers.length].click();
}"""
TICK = """(part, i) => {
  const boxes = part.querySelectorAll("input[type=checkbox]");
  boxes[i % boxes.length].click();
}"""
QUOTE = """(part, i) => {
  const [check, , next] = part.querySelectorAll(".milia-row button");
  [part.querySelector(".milia-word"), check, next][i % 3].click();
}"""
WEIGH = """(part, i) => {
  const boxes = [...part.querySelectorAll(".milia-weight:not([hidden]) input")];
  const box = boxes[i % boxes.length];
  box.value = (Number(box.value) + 7 * i + 3) % 101;
  box.dispatchEvent(new Event("input", { bubbles: true }));
}"""
WRITE = """(part, i) => {
  const box = part.querySelector("textarea"), model = part.querySelector("details p").textContent;
  box.value = model.slice(0, 10 * (7 * i % 30) + 10);
  box.dispatchEvent(new Event("input", { bubbles: true }));
}"""
SLIDE = """(part, i) => {
  const slider = part.querySelectorAll("input[type=range]")[PLACE];
  slider.value = Number(slider.max) * ((7 * i) % 30 + 1) / 40;
  slider.dispatchEvent(new Event("input", { bubbles: true }));
}"""
SEARCH = """(part, i) => {
  const search = part.querySelector("input[type=search]");
  search.value = ["", "s", "st", "ste", "stea", "steam", "the", "e", "cre", "cream"][i % 10];
  search.dispatchEvent(new Event("input", { bubbles: true }));
}"""
ANSWER = """(part) => new Promise((done) => {
  const watch = new MutationObserver(() => {
    if (!part.querySelector(".milia-reason")) return;
    watch.disconnect();
    done();
  });
  watch.observe(part, { childList: true, subtree: true });
  part.querySelector("input[type=radio]").click();
  part.querySelector("button[type=submit]").click();
})"""


@dataclass(frozen=True)
class Case:
    """One part: `ours` shows it, `step` moves it, `usual` draws the same with a slider.

    `first` are the buttons pressed before; `aim` (ms) and `least` are those of a `Figure`.
    """

    name: str
    selector: str
    ours: str
    step: str
    usual: str
    first: tuple[str, ...] = ()
    aim: float = 16
    least: float = 10
    beside: str = "ipywidgets.interact with matplotlib"


TREE = """
from milia.science.classification import paths, tree_of

classes = milia.load("types").query("in_2008_classification == 'yes'")["type_id"]
tree = tree_of(milia.load("classification_tree"), "classification", classes)
leaves = {name: ways[0] for name, ways in paths(tree).items()}
rows = {name: row for row, name in enumerate(leaves)}

def picture(chosen):
    figure, axes = plt.subplots(figsize=(7, 4))
    for name, path in leaves.items():
        on = rows[name] == chosen
        steps = range(len(path) + 1)
        axes.plot(steps, [rows[name]] * len(steps), color="C0" if on else "0.7", lw=3 if on else 1)
        axes.text(len(path) + 0.1, rows[name], name, weight="bold" if on else "normal")
    axes.axis("off")
    plt.show()

interact(picture, chosen=IntSlider(min=0, max=len(leaves) - 1));
"""
DIFFERENTIAL = """
table = milia.load("differential_features").fillna("")
values = sorted({value for cell in table["fits"] for value in cell.split(";") if value})

def picture(chosen):
    told = values[chosen]
    fits = table["fits"].str.split(";").map(lambda cell: told in cell)
    against = table["against"].str.split(";").map(lambda cell: told in cell)
    counts = table.assign(fits=fits, against=against).groupby("condition_id")[["fits", "against"]]
    counts.sum().plot.barh(figsize=(7, 6), title=told)
    plt.show()

interact(picture, chosen=IntSlider(min=0, max=len(values) - 1));
"""
ICONS = """
def picture(prevalence):
    counts = milia.natural_frequencies(0.9, 0.9, prevalence / 100)
    kind = np.repeat(range(4), counts)
    places = np.arange(len(kind))
    figure, axes = plt.subplots(figsize=(7, 4.5))
    for number, (name, marker) in enumerate(zip(counts._fields, "o*^s")):
        of_kind = places[kind == number]
        axes.scatter(of_kind % 40, -(of_kind // 40), marker=marker, s=20, label=name)
    axes.axis("off")
    axes.legend()
    plt.show()

interact(picture, prevalence=IntSlider(8));
"""
INTERVALS = """
surveys = milia.published_surveys(milia.load("numbers"))

def picture(left_out):
    kept = surveys.drop(left_out)
    pool = milia.pooled(kept["successes"], kept["n"])
    figure, axes = plt.subplots(figsize=(7, 4))
    for row, (found, n) in enumerate(zip(surveys["successes"], surveys["n"])):
        low, high = milia.wilson(found, n)
        axes.plot([low, high], [row, row], marker="|", color="0.7" if row == left_out else "C0")
    axes.plot(pool.interval, [-1, -1], marker="D", color="black")
    axes.axvspan(0.4, 0.5, alpha=0.2)
    plt.show()

interact(picture, left_out=IntSlider(min=0, max=len(surveys) - 1));
"""
SURVEYS = """
def picture(n):
    drawn = milia.simulate_surveys(0.17, n, 100, seed=4)
    figure, (above, below) = plt.subplots(2, figsize=(7, 5))
    above.hist(drawn["successes"] / n, bins=30)
    for row, survey in enumerate(drawn.tail(20).itertuples()):
        below.plot([survey.low, survey.high], [row, row], color="C0" if survey.holds else "C1")
    plt.show()

interact(picture, n=IntSlider(323, 10, 2000));
"""
WAITING = """
def picture(half_clear):
    people = milia.simulate_waiting(1000, half_clear=half_clear, seed=4)
    figure, panels = plt.subplots(1, 2, figsize=(7, 3))
    for axes, did in zip(panels, ["tried the remedy", "only waited"]):
        group = people[people["did"] == did]
        axes.plot([0, 1], group[["first", "second"]].T, color="C0", alpha=0.5)
        axes.set_title(f"{did}: {group['better'].mean():.0%} better")
    plt.show()

interact(picture, half_clear=IntSlider(5, 1, 260));
"""
CONFOUNDING = """
def picture(effect):
    people = milia.simulate_confounding(2000, effect / 100, seed=5)
    ill = people.assign(ill=people["milia"] == "yes")
    figure, axes = plt.subplots(figsize=(7, 4))
    for sun, stratum in [("all", ill), *ill.groupby("sun_damage")]:
        cells = stratum.groupby("cream")["ill"].agg(["sum", "count"])
        ends = [milia.wilson(found, n) for found, n in zip(cells["sum"], cells["count"])]
        axes.plot([0, 1], cells["sum"] / cells["count"], marker="o", label=sun)
        for x, (low, high) in enumerate(ends):
            axes.plot([x, x], [low, high], color="0.5")
    axes.legend()
    plt.show()

interact(picture, effect=IntSlider(0, -10, 30));
"""
LAYERS = """
layers = milia.load("skin_layers")["layer_id"]

def picture(chosen):
    figure, axes = plt.subplots(figsize=(6, 6))
    for row, layer in enumerate(layers):
        axes.barh(-row, 1, color="C0" if row == chosen else "0.9", edgecolor="black")
        axes.text(0.02, -row, layer, va="center", weight="bold" if row == chosen else None)
    axes.axis("off")
    plt.show()

interact(picture, chosen=IntSlider(min=0, max=len(layers) - 1));
"""
SPUN = """
phrases = milia.load("spun_phrases").fillna("")

def picture(chosen):
    words = phrases["quotation"][chosen].split()
    figure, axes = plt.subplots(figsize=(7, 2))
    for place, word in enumerate(words):
        odd = word.strip(",.") in phrases["spun"][chosen].split(";")
        axes.text(place % 8, -(place // 8), word, color="C1" if odd else "C0")
    axes.set(xlim=(0, 8), ylim=(-3, 1), title=phrases["likely"][chosen])
    axes.axis("off")
    plt.show()

interact(picture, chosen=IntSlider(min=0, max=len(phrases) - 1));
"""
ADVICE = """
from milia.aid.advice import held, points_for
from milia.widgets.composer_advice import MODELS

LONG = MODELS["newborn"]

def told(size):
    text = LONG[: 10 * size + 10]
    found = held(text, "newborn")
    grade = milia.reading_grade(text)
    lines = [point["point"] for point in points_for("newborn") if point["point_id"] in found]
    figure, axes = plt.subplots(figsize=(7, 2))
    axes.text(0, 0.9, f"{len(milia.words(text))} words, grade {grade:.1f}")
    for row, line in enumerate(lines):
        axes.text(0, 0.8 - row / 12, line)
    axes.axis("off")
    plt.show()

interact(told, size=IntSlider(min=0, max=30));
"""
CARDS = """
import milia
from milia.quiz.items import bank

asked = [name for name, item in bank().items() if item.kind == "one"]
for name in asked[:30]:
    display(milia.ask(name))
"""
RATINGS = """
import milia

for page in ("S0", "S1", "S2"):
    for number in range(1, 11):
        display(milia.ask(f"{page}-D{number:02}"))
"""
PANEL = """
panel = milia.load("discern_panel").query("article == 'S3' and item == '11'")

def picture(score):
    figure, axes = plt.subplots(figsize=(7, 3))
    for row, given in enumerate(panel.itertuples()):
        axes.plot(given.score, -row, "o", color="C0")
        axes.text(5.3, -row, f"{given.rater}: {given.reason}")
    axes.axvline(score, color="C1")
    axes.set_xlim(0.5, 5.5)
    plt.show()

interact(picture, score=IntSlider(3, 1, 5));
"""
CLAIMS = """
claims = milia.load("claims")
words = claims["claim_paraphrase"].str.lower()
typed = ["", "s", "st", "ste", "stea", "steam", "the", "e", "cre", "cream"]

def picture(number):
    display(claims[words.str.contains(typed[number], regex=False)])

interact(picture, number=IntSlider(min=0, max=len(typed) - 1));
"""
MARKED = """
from milia.quiz.items import bank
from milia.quiz.marking import mark

item = next(item for item in bank().values() if item.kind == "one")

def picture(answer):
    marked = mark(item, answer)
    figure, axes = plt.subplots(figsize=(7, 3))
    for row, reason in enumerate(marked.feedback):
        axes.text(0, -row, f"{reason.text}: {reason.why}", weight="bold" if reason.chosen else None)
    axes.set_ylim(-len(marked.feedback), 1)
    axes.axis("off")
    plt.show()

interact(picture, answer=IntSlider(min=0, max=len(item.options) - 1));
"""
TRADEOFFS = """
table = milia.options(milia.patient("after_peel"))
table = table[table["option"] != "urea"]
points = dict(milia.patient("after_peel").weights)

def picture(cost):
    weights = points | {"cost": cost}
    ranked = milia.weighted(table, weights)
    ranks = milia.smaa(table, weights).ranks
    figure, (above, below) = plt.subplots(2, figsize=(7, 7))
    left = np.zeros(len(ranked))
    for name in points:
        above.barh(ranked["treatment"], ranked[name], left=left, label=name)
        left = left + ranked[name].to_numpy()
    below.imshow(ranks, cmap="cividis")
    below.set_yticks(range(len(ranks)), ranks.index)
    above.legend()
    plt.show()

interact(picture, cost=IntSlider(20, 0, 100));
"""
_SHOW = "import milia\n\nmilia.{}"


def _slide(place: int) -> str:
    return SLIDE.replace("PLACE", str(place))


CASES = (
    Case("Tree, answer to picture", ".milia-tree", _SHOW.format("Tree()"), PRESS, TREE),
    Case(
        "Tree of features, choice to list",
        ".milia-differential",
        _SHOW.format('Tree("differential")'),
        CHOOSE,
        DIFFERENTIAL,
    ),
    Case(
        "IconArray, slider to picture",
        ".milia-icons",
        _SHOW.format("IconArray()"),
        _slide(0),
        ICONS,
    ),
    Case(
        "IntervalPlot, survey to picture",
        ".milia-intervals",
        _SHOW.format("IntervalPlot()"),
        TICK,
        INTERVALS,
    ),
    Case(
        "Simulator of surveys, slider to picture",
        ".milia-simulator",
        _SHOW.format('Simulator("survey")'),
        _slide(1),
        SURVEYS,
        ("Draw 100",),
    ),
    Case(
        "Simulator of waiting, slider to picture",
        ".milia-simulator",
        _SHOW.format('Simulator("waiting")'),
        _slide(1),
        WAITING,
        ("Watch the weeks pass",),
    ),
    Case(
        "Simulator of confounding, slider to picture",
        ".milia-simulator",
        _SHOW.format('Simulator("confounding")'),
        _slide(0),
        CONFOUNDING,
    ),
    Case("Skin, layer to picture", ".milia-skin", _SHOW.format('Skin("layers")'), PICK, LAYERS),
    Case(
        "Composer, mark, check and next quotation",
        ".milia-composer",
        _SHOW.format('Composer("spun")'),
        QUOTE,
        SPUN,
    ),
    Case(
        "Composer of advice, letter to counts and points",
        ".milia-composer",
        _SHOW.format('Composer("advice")'),
        WRITE,
        ADVICE,
    ),
    Case(
        "TableExplorer of claims, letter to rows",
        ".milia-explorer",
        _SHOW.format('TableExplorer("claims")'),
        SEARCH,
        CLAIMS,
        least=5,  # A pandas table is quicker to draw than a figure.
        beside="ipywidgets.interact with a pandas table",
    ),
    Case(
        "Studio, weight to picture (8 options, 8 criteria, 20,000 draws)",
        ".milia-studio",
        _SHOW.format('Studio("after_peel", left_out=["urea"])'),
        WEIGH,
        TRADEOFFS,
        aim=50,
        least=3,  # Here the page itself adds up 20,000 draws.
    ),
    # Here both ways ask the kernel, so the gain is smaller.
    Case("ItemCard, answer to reasons", ".milia-item", CARDS, ANSWER, MARKED, aim=60, least=2),
    Case("Rating, score to the panel", ".milia-item", RATINGS, ANSWER, PANEL, aim=60, least=2),
)
