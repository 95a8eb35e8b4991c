"""What a part gives to copy, run as a learner would run it in an empty cell."""

from __future__ import annotations

import ast
from typing import Any

from playwright.sync_api import Locator


def code_of(box: Locator) -> str:
    """Return the lines at the foot of a part."""
    return box.locator(".milia-foot code").text_content() or ""


def result_of(box: Locator) -> Any:
    """Run those lines and return the value of the last one, as a notebook shows it."""
    *lines, last = ast.parse(code_of(box)).body
    assert isinstance(last, ast.Expr)
    names: dict[str, Any] = {}
    exec(compile(ast.Module(lines, []), "copied", "exec"), names)
    return eval(compile(ast.Expression(last.value), "copied", "eval"), names)
