"""Drawings of skin and milia: pure functions from parameters to SVG text."""

from milia.drawing.catalogue import draw, names
from milia.drawing.sheet import Drawing

__all__ = ["Drawing", "draw", "names"]
