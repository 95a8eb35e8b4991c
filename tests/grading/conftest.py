"""The grading tests meet nbgrader as the course's configuration leaves it."""

from __future__ import annotations

from milia.grading import seams

seams.install()
