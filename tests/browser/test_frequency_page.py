"""What a page calculates while something is dragged, beside Python, on a thousand random inputs."""

from __future__ import annotations

import math
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
from playwright.sync_api import Page

from milia.science.confounding import (
    adjusted_difference,
    crude_difference,
    simulate_confounding,
)
from milia.science.frequency import natural_frequencies, predictive_values, wilson
from milia.science.frequency_dice import bells, rolls
from milia.science.frequency_pooling import heterogeneity, pooled
from milia.science.frequency_quantiles import critical_z
from milia.science.frequency_simulated import REMEDY, simulate_surveys, simulate_waiting
from milia.widgets.part import static
from milia.widgets.simulator_confounding import content_of

pytestmark = [pytest.mark.browser, pytest.mark.slow]

TIMES = 1000
CLOSE = 1e-6


@pytest.fixture
def chance(request: pytest.FixtureRequest) -> Random:
    return Random(request.node.name)


def in_page(page: Page, call: str, inputs: list[Any]) -> Iterator[tuple[Any, Any]]:
    """Pair each input with what the page's `call` makes of `x`, in one evaluation."""
    code = static("frequency.js", "confounding.js")
    body = f"{code}\nreturn inputs.map((x) => ({call}));"
    answers = page.evaluate(
        "([body, inputs]) => new Function('inputs', body)(inputs)", [body, inputs]
    )
    return zip(inputs, answers, strict=True)


def test_natural_frequencies_and_predictive_value(page: Page, chance: Random) -> None:
    inputs = [
        [*(round(chance.random(), 3) for _ in range(3)), chance.randint(1, 1000)]
        for _ in range(TIMES)
    ]
    call = "[Object.values(naturalFrequencies(...x)), positivePredictive(...x)]"
    for x, (counts, right) in in_page(page, call, inputs):
        found, missed, alarmed, cleared = natural_frequencies(*x)
        assert counts == [found, missed, alarmed, cleared], x
        assert right == pytest.approx(predictive_values(*x[:3]).positive, nan_ok=True), x


def test_wilson(page: Page, chance: Random) -> None:
    z = critical_z(0.95)
    inputs = [[chance.randint(0, n), n, z] for n in (chance.randint(1, 5000) for _ in range(TIMES))]
    for (found, n, _), ends in in_page(page, "wilson(...x)", inputs):
        assert ends == pytest.approx(list(wilson(found, n)), abs=1e-12), (found, n)


def surveys(chance: Random) -> list[dict[str, int]]:
    """Make two to nine surveys, small ones and ones that find nobody or everybody among them."""
    sizes = [chance.choice([chance.randint(1, 12), chance.randint(1, 5000)]) for _ in range(9)]
    return [{"successes": chance.randint(0, n), "n": n} for n in sizes[: chance.randint(2, 9)]]


def test_pooling(page: Page, chance: Random) -> None:
    inputs = [[surveys(chance), chance.uniform(0.5, 0.99)] for _ in range(TIMES)]
    for (made, confidence), there in in_page(page, "poolSurveys(...x)", inputs):
        counts = [[each[name] for each in made] for name in ("successes", "n")]
        here = pooled(*counts, confidence)
        assert there["estimate"] == pytest.approx(here.estimate, abs=CLOSE), made
        assert there["interval"] == pytest.approx(list(here.interval), abs=CLOSE), made
        if len(made) == 2:
            assert there["prediction"] is None
            assert math.isnan(here.prediction.low)
        else:
            assert there["prediction"] == pytest.approx(list(here.prediction), abs=CLOSE), made
        assert there["i2"] == pytest.approx(heterogeneity(*counts).i2, abs=CLOSE), made


def test_dice_are_the_same_to_the_last_bit(page: Page, chance: Random) -> None:
    inputs = [
        [chance.randrange(2**31), chance.randrange(400), chance.randint(1, 30)]
        for _ in range(TIMES)
    ]
    call = "[Array.from(rolls(...x)), Array.from(bells(...x))]"
    for x, (even, normal) in in_page(page, call, inputs):
        assert even == rolls(*x).tolist(), x
        assert normal == bells(*x).tolist(), x


def test_surveys_find_the_same_people(page: Page, chance: Random) -> None:
    inputs = [
        [chance.randrange(2**31), 1, chance.randint(1, 300), round(chance.random(), 3)]
        for _ in range(TIMES)
    ]
    for (seed, _, n, share), count in in_page(page, "found(...x)", inputs):
        assert count == simulate_surveys(share, n, 1, seed=seed)["successes"][0]


def test_the_same_people_wait_and_get_better(page: Page, chance: Random) -> None:
    names = ("weeks", "halfClear", "effect", "within", "mean", "between", "badDay", "worst")
    inputs = [
        [
            {"seed": chance.randrange(2**31), "people": chance.randint(1, 40)},
            dict(zip(names, settings(chance), strict=True)),
        ]
        for _ in range(TIMES)
    ]
    call = "waiting(luck(x[0].seed, x[0].people), x[1])"
    for (who, now), there in in_page(page, call, inputs):
        here = simulate_waiting(
            who["people"],
            weeks=now["weeks"],
            half_clear=now["halfClear"],
            effect=now["effect"],
            spread_within=now["within"],
            mean=now["mean"],
            spread_between=now["between"],
            bad_day=now["badDay"],
            seed=who["seed"],
        )
        bad = here[here["first"] >= now["badDay"]]
        assert [each["treated"] for each in there] == (bad["did"] == REMEDY).tolist()
        for column in ("first", "second", "cleared", "better"):
            assert [each[column] for each in there] == bad[column].tolist(), (who, now)


def settings(chance: Random) -> list[float]:
    """Set a waiting world: times, effect, spreads, threshold, and the end of the scale."""
    return [
        chance.randint(1, 26),
        chance.randint(1, 260),
        round(chance.random(), 2),
        round(4 * chance.random(), 1),
        5 * chance.random(),
        3 * chance.random(),
        6 * chance.random(),
        10,
    ]


def test_the_same_people_are_counted_and_compared(page: Page, chance: Random) -> None:
    inputs = [content_of()["fixed"] | arrows(chance) for _ in range(TIMES)]
    call = """((strata) => [strata, difference([0, 1].map((i) => ({
      people: strata[0][i].people + strata[1][i].people, ill: strata[0][i].ill + strata[1][i].ill,
    }))), adjusted(strata)])(confounded(fates(x.seed, x.stream, x.people), x))"""
    compared = 0
    for x, (strata, crude, within) in in_page(page, call, inputs):
        here = simulate_confounding(
            x["people"],
            x["effect"],
            sun_to_cream=x["sunToCream"],
            sun_to_milia=x["sunToMilia"],
            looked_at="clinic" if x["inClinic"] else "everybody",
            seed=x["seed"],
        )
        ill = here["milia"].eq("yes").groupby([here["sun_damage"], here["cream"]])
        for (sun, cream), each in ill:
            cell = strata[sun == "yes"][cream == "yes"]
            assert (cell["people"], cell["ill"]) == (len(each), each.sum()), x
        assert sum(cell["people"] for pair in strata for cell in pair) == len(here), x
        for there, difference in ((crude, crude_difference), (within, adjusted_difference)):
            if there is None or math.isnan(there):
                with pytest.raises(ValueError, match="to compare"):
                    difference(here)
            else:
                assert there == pytest.approx(difference(here), abs=1e-12), x
                compared += 1
    assert compared > TIMES


def arrows(chance: Random) -> dict[str, Any]:
    """Set a world of sun, cream and milia with as many people as its page may hold, or few."""
    return {
        "seed": chance.randrange(2**31),
        "people": chance.choice([chance.randint(1, 60), chance.randint(100, 1000)]),
        "effect": chance.randint(-10, 30) / 100,
        "sunToCream": chance.randint(0, 80) / 100,
        "sunToMilia": chance.randint(0, 50) / 100,
        "inClinic": chance.random() < 0.5,
    }
