"""The two forms of the pre-test: which items they hold, and what an answer to each says."""

from __future__ import annotations

import re

_OF_A_FORM = re.compile(r"F([AB])-\d+")


def in_a_form(item_id: str) -> bool:
    """Whether an id belongs to a form of the pre-test, such as `FA-01`."""
    return _OF_A_FORM.fullmatch(item_id) is not None
