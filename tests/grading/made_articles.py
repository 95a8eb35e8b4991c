"""The made-up articles on file with their keys, and the templates that they are made from."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from typing import Any, NamedTuple

from milia.authoring.secret import DEMO
from milia.grading.articles import templates
from milia.grading.articles.pool import plain_text


class Made(NamedTuple):
    """A page and its key."""

    page: dict[str, Any]
    key: dict[str, Any]

    @property
    def claims(self) -> dict[str, dict[str, Any]]:
        claims: dict[str, dict[str, Any]] = self.key["claims"]
        return claims

    @property
    def scores(self) -> dict[int, int]:
        """Return the panel's rating of each DISCERN question."""
        return {int(item): score for item, score in self.key["panel"]["discern"].items()}

    @property
    def jama(self) -> dict[str, bool]:
        given: dict[str, bool] = self.key["panel"]["jama"]
        return given

    @property
    def text(self) -> str:
        return plain_text(self.page)

    def counted(self, what: str) -> Counter[str]:
        return Counter(claim[what] for claim in self.claims.values())

    def __str__(self) -> str:
        return f"page {self.page['number']}"


def read(name: str) -> Any:
    return json.loads((DEMO / name).read_text(encoding="utf-8"))


def _made(folder: str) -> Made:
    return Made(read(f"{folder}/article.json"), read(f"{folder}/key.json"))


RATE, LEDGER = _made("a3_rate_the_page"), _made("a4_claim_ledger")
POOL = [
    Made(page, key)
    for page, key in zip(
        read("a6_capstone/articles.json"), read("a6_capstone/keys.json").values(), strict=True
    )
]
ALL = [RATE, LEDGER, *POOL]


def on_each_page(test: Callable[[Made], None]) -> Callable[[], None]:
    """Make one test that goes through all pages, and says on which it failed."""

    def test_all() -> None:
        for made in ALL:
            try:
                test(made)
            except AssertionError as problem:
                problem.add_note(f"This was on {made}.")
                raise

    return test_all


TEMPLATES = templates.read(DEMO / "articles")
BY_ID = {statement.id: statement for statement in TEMPLATES.all_statements()}
