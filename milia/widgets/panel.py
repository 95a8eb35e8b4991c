"""Plain ipywidgets as one block: readable without a kernel, errors shown, every control named."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from types import FunctionType
from typing import Any

import ipywidgets

from milia.markup import Html, bullets, tag
from milia.widgets.part import Part, static


class PanelAid(Part):
    """What a `Panel` adds in the page: names for slider handles, Lab's shortcuts off, errors."""

    _esm = static("part.js", "panel.js")
    _css = static("part.css", "panel.css")


class Panel(ipywidgets.VBox):
    """Controls above the view that they drive, as in a learner's own notebook.

    A function that observes a control and fails is reported in the panel, and still raises.

    Parameters
    ----------
    *parts : ipywidgets.Widget
        The controls in the order shown, and last the `ipywidgets.HTML` they write to.

    Raises
    ------
    TypeError
        If the last part is not an `ipywidgets.HTML`.
    """

    def __init__(self, *parts: ipywidgets.Widget) -> None:
        if not parts or not isinstance(parts[-1], ipywidgets.HTML):
            raise TypeError("The last part of a Panel is its view: an HTML widget. Put it last.")
        *self._controls, self._view = parts
        self._aid = PanelAid()
        super().__init__([*parts, self._aid])
        self.add_class("milia-controls")
        for control in self._controls:
            self._report_errors_of(control)

    def twin(self) -> str:
        """Return the controls in words and the view as it stands."""
        said = bullets([_in_words(control) for control in self._controls])
        return tag("div", tag("p", "Controls:"), said, Html(self._view.value))

    def plain(self) -> str:
        """Return the controls' labels on one line."""
        return f"Panel with {', '.join(control.description for control in self._controls)}"

    def _report_errors_of(self, control: ipywidgets.Widget) -> None:
        # Jupyter writes an error of an observer to a log that nobody sees. traitlets offers no
        # public way round an observer that is already there.
        for by_kind in control._trait_notifiers.values():
            for observers in by_kind.values():
                observers[:] = [self._reporting(observer) for observer in observers]

    def _reporting(self, observer: Any) -> Any:
        if not isinstance(observer, FunctionType):
            return observer
        work: Callable[[Any], Any] = observer

        @wraps(work)
        def reported(change: Any) -> Any:
            try:
                result = work(change)
            except Exception as problem:
                self._aid.error = f"{work.__name__} stopped: {type(problem).__name__}: {problem}"
                raise
            self._aid.error = ""
            return result

        return reported

    def _repr_mimebundle_(self, **kwargs: Any) -> dict[str, Any]:
        bundle: dict[str, Any] = super()._repr_mimebundle_(**kwargs)
        return bundle | {"text/plain": self.plain(), "text/html": self.twin()}


def _in_words(control: ipywidgets.Widget) -> str:
    return f"{control.description}: {_choices(control)}(now {control.value})"


def _choices(control: ipywidgets.Widget) -> str:
    if hasattr(control, "_options_labels"):
        return f"one of {', '.join(control._options_labels)} "
    if hasattr(control, "min"):
        return f"{control.min} to {control.max} "
    return ""
