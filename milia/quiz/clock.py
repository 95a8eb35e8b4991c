"""The learner's clock: one place, so that a test can set it."""

from __future__ import annotations

from datetime import datetime


def now() -> datetime:
    """Return the present moment in the learner's own time zone."""
    return datetime.now().astimezone()
