"""The trade-offs that a page calculates while weights move, beside Python, on random tables."""

from __future__ import annotations

from random import Random
from typing import Any

import pandas as pd
import pytest
from playwright.sync_api import Page

import milia
from milia.science.tradeoffs_table import page_table
from milia.widgets.part import static
from tests.unit.made_options import random_options, random_points

pytestmark = pytest.mark.browser

TIMES = 1000
DRAWS = 40
CLOSE = 1e-12
CALL = """inputs.map(({ content, points, seed, draws, criterion, pair }) => {
  const table = tableOf(content), weights = weightsOf(table, points);
  const drawn = drawsOf(table, draws, seed);
  return {
    options: table.options,
    criteria: table.criteria,
    weighted: weightedOf(table, weights),
    ranks: ranksOf(drawn, weights),
    any: ranksOf(drawn, null),
    again: ranksOf(drawn, weights),
    point: switchPoint(table, weights, criterion),
    tornado: table.options.length > 1 ? tornado(table, weights) : [],
    dominated: dominated(table),
    pareto: pair && pareto(table, ...pair),
  };
})"""


class Made:
    """One random input, and what Python makes of it."""

    def __init__(self, chance: Random) -> None:
        self.options = random_options(chance, chance.randint(1, 4), chance.randint(1, 4))
        self.points = random_points(chance, self.options)
        names = sorted(self.points)
        self.criterion = chance.choice(names)
        self.pair = chance.sample(names, 2) if len(names) > 1 else None
        self.seed = chance.randrange(2**31)

    def shuffled(self, chance: Random) -> dict[str, Any]:
        """Write it for the page, in another order than Python's."""
        content = [
            (option, dict(chance.sample(list(cells.items()), len(cells))))
            for option, cells in page_table(self.options).items()
        ]
        return {
            "content": dict(chance.sample(content, len(content))),
            "points": self.points,
            "seed": self.seed,
            "draws": DRAWS,
            "criterion": self.criterion,
            "pair": self.pair,
        }


@pytest.fixture
def pairs(page: Page) -> list[tuple[Made, dict[str, Any]]]:
    """Pair a thousand inputs with what the page makes of them, in one evaluation."""
    chance = Random("trade-offs")
    made = [Made(chance) for _ in range(TIMES)]
    body = f"{static('frequency.js', 'tradeoffs.js')}\nreturn {CALL};"
    inputs = [each.shuffled(chance) for each in made]
    there = page.evaluate(
        "([body, inputs]) => new Function('inputs', body)(inputs)", [body, inputs]
    )
    return list(zip(made, there, strict=True))


@pytest.mark.slow
def test_the_page_calculates_what_python_does(pairs: list[tuple[Made, dict[str, Any]]]) -> None:
    for made, there in pairs:
        weighted_is_the_same(made, there)
        ranks_are_the_same(made, there)
        switch_point_is_the_same(made, there["point"])
        tornado_is_the_same(made, there["tornado"])
        here = milia.dominated(made.options)
        pairs_there = sorted([each["option"], each["by"]] for each in there["dominated"])
        assert pairs_there == here.to_numpy().tolist()
        if made.pair:
            frontier = milia.pareto(made.options, *made.pair).set_index("option")["on_frontier"]
            assert frontier.to_dict() == dict(zip(there["options"], there["pareto"], strict=True))


def weighted_is_the_same(made: Made, there: dict[str, Any]) -> None:
    here = milia.weighted(made.options, made.points)
    rows = pd.DataFrame(there["weighted"])
    assert rows[["option", "rank"]].to_dict() == here[["option", "rank"]].to_dict()
    assert [there["options"][at] for at in rows["at"]] == here["option"].tolist()
    for column in ("value", "low", "high", "assumed"):
        assert rows[column].tolist() == pytest.approx(here[column].tolist(), abs=CLOSE)
    parts = here[there["criteria"]].to_numpy().tolist()
    assert rows["parts"].tolist() == [pytest.approx(row, abs=CLOSE) for row in parts]


def ranks_are_the_same(made: Made, there: dict[str, Any]) -> None:
    assert there["again"] == there["ranks"]
    for name, points in (("ranks", made.points), ("any", None)):
        here = milia.smaa(made.options, points, draws=DRAWS, seed=made.seed).ranks
        assert there[name] == here.loc[there["options"]].to_numpy().tolist(), made.options


def switch_point_is_the_same(made: Made, there: dict[str, Any]) -> None:
    here = milia.switch_point(made.options, made.points, made.criterion)
    assert (there["now"], there["then"]) == (here.now, here.then)
    assert there["weightNow"] == pytest.approx(here.weight_now, abs=CLOSE)
    if here.then:
        assert there["weightThen"] == pytest.approx(here.weight_then, abs=1e-9)


def tornado_is_the_same(made: Made, there: list[dict[str, Any]]) -> None:
    if not there:
        return
    here = milia.tornado(made.options, made.points)
    rows = pd.DataFrame(there)
    for column in ("option", "criterion", "turns"):
        assert rows[column].tolist() == here[column].tolist(), made.options
    for column in ("low", "high", "swing"):
        assert rows[column].tolist() == pytest.approx(here[column].tolist(), abs=CLOSE)


def test_names_in_any_script_have_the_same_stream(page: Page) -> None:
    made = random_options(Random("names"), 2, 2)
    names = dict(zip(sorted(set(made["criterion"])), ["Müdigkeit", "痛み 🙂"], strict=True))
    made = made.assign(criterion=made["criterion"].map(names))
    code = static("frequency.js", "tradeoffs.js")
    body = f"{code}\nreturn ranksOf(drawsOf(tableOf(x), 500, 1), null);"
    there = page.evaluate("([body, x]) => new Function('x', body)(x)", [body, page_table(made)])
    here = milia.smaa(made, draws=500, seed=1).ranks
    assert sorted(there) == sorted(here.to_numpy().tolist())
