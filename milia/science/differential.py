"""What fits a set of features, and what argues against it: no diagnosis, no probability.

The table says for each condition and feature which answers fit and which argue against; an answer
in neither list is not told. Conditions are put in order by how few features argue against them,
then by how many fit, then as they stand in the table.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd


class FeatureError(ValueError):
    """A feature or an answer that the tables do not have."""


@dataclass(frozen=True, slots=True)
class Fit:
    """A condition, and the features told that fit, argue against, or are not told of it."""

    condition_id: str
    fits: tuple[str, ...]
    against: tuple[str, ...]
    not_told: tuple[str, ...]


def differential(
    features: pd.DataFrame, values: pd.DataFrame, told: Mapping[str, str]
) -> tuple[Fit, ...]:
    """Put the conditions in order by what was told.

    Parameters
    ----------
    features : pandas.DataFrame
        `load("differential_features")`: columns condition_id, feature, fits, against; the last two
        are answers joined by ``;``.
    values : pandas.DataFrame
        `load("differential_values")`: columns feature and value, every answer there is.
    told : mapping of str to str
        Features and their answers; a feature left out is not known.

    Returns
    -------
    tuple of Fit
        Every condition, the one with the fewest features against it first.

    Raises
    ------
    FeatureError
        If a feature, or the answer to it, is not in `values`.
    """
    known = _known(values)
    _check(known, told)
    lists = _lists(features)
    asked = [feature for feature in known if feature in told]
    found = [_fit(condition, lists, asked, told) for condition in features["condition_id"].unique()]
    return tuple(sorted(found, key=lambda fit: (len(fit.against), -len(fit.fits))))


def flags(rules: pd.DataFrame, told: Mapping[str, str]) -> tuple[str, ...]:
    """Return the rules that hold, the most urgent first.

    Parameters
    ----------
    rules : pandas.DataFrame
        `load("differential_flags")`: flag_id, feature, value, and_feature, and_value, how_soon.
    told : mapping of str to str
        Features and their answers.

    Returns
    -------
    tuple of str
        Each `flag_id`; those of the same day before the others.
    """
    holding = [rule for rule in rules.fillna("").to_dict("records") if _holds(rule, told)]
    holding.sort(key=lambda rule: rule["how_soon"] != "the same day")
    return tuple(str(rule["flag_id"]) for rule in holding)


def _holds(rule: Mapping[object, str], told: Mapping[str, str]) -> bool:
    second = rule["and_feature"]
    return told.get(rule["feature"]) == rule["value"] and (
        not second or told.get(second) == rule["and_value"]
    )


_Lists = dict[tuple[str, str], tuple[set[str], set[str]]]


def _lists(features: pd.DataFrame) -> _Lists:
    columns = ("condition_id", "feature", "fits", "against")
    rows = zip(*(features[column].to_list() for column in columns), strict=True)
    return {
        (condition, feature): (_answers(fits), _answers(against))
        for condition, feature, fits, against in rows
    }


def _answers(joined: object) -> set[str]:
    return set(joined.split(";")) if isinstance(joined, str) else set()


def _fit(condition: str, lists: _Lists, asked: list[str], told: Mapping[str, str]) -> Fit:
    sorted_out: dict[str, list[str]] = {"fits": [], "against": [], "not told": []}
    for feature in asked:
        fits, against = lists.get((condition, feature), (set(), set()))
        answer = told[feature]
        where = "fits" if answer in fits else "against" if answer in against else "not told"
        sorted_out[where].append(feature)
    return Fit(condition, *(tuple(names) for names in sorted_out.values()))


def _known(values: pd.DataFrame) -> dict[str, list[str]]:
    """Return the answers that each feature can have, in the order of the table."""
    known: dict[str, list[str]] = {}
    for feature, answer in zip(values["feature"].to_list(), values["value"].to_list(), strict=True):
        known.setdefault(feature, []).append(answer)
    return known


def _check(known: Mapping[str, list[str]], told: Mapping[str, str]) -> None:
    for feature, answer in told.items():
        if feature not in known:
            names = ", ".join(known)
            raise FeatureError(f"There is no feature {feature!r}. The features are: {names}.")
        if answer not in known[feature]:
            names = ", ".join(known[feature])
            raise FeatureError(f"{feature!r} cannot be {answer!r}. It can be: {names}.")
