"""The student's side of an assignment: is it ready, what can be mended, and packing it."""

from __future__ import annotations

from milia.handin.pack import pack
from milia.handin.ready import look_over, ready
from milia.handin.work import HandInError

__all__ = ["HandInError", "look_over", "pack", "ready"]
