"""A deck of questions: one card at a time, words above it and buttons below it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import ipywidgets
import traitlets

from milia.widgets.deck_table import table_html
from milia.widgets.item_card import ItemCard
from milia.widgets.part import Part, static


class Button(NamedTuple):
    """A button of a deck: what it does, by name; what it says; whether it is the usual next one."""

    does: str
    label: str
    main: bool = False


class Bar(Part):
    """The words above a card, or the buttons below it.

    Parameters
    ----------
    press : callable, optional
        Takes what the pressed button does.
    """

    _esm = static("part.js", "bar.js")
    _css = static("part.css", "bar.css")

    view = traitlets.Dict({"title": "", "lines": [], "card": False, "table": ""}).tag(sync=True)
    buttons: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True)
    said = traitlets.Unicode("").tag(sync=True)

    def __init__(self, press: Callable[[str], None] | None = None) -> None:
        self._press = press
        super().__init__()

    def on_press(self, content: dict[str, Any]) -> None:
        """Do what the button says."""
        if self._press:
            self._press(content["does"])


class NewCard(ItemCard):
    """A card that does not show how it was answered before."""

    def _recall(self) -> None:
        """Leave the card as if it were met for the first time."""


class Deck(ipywidgets.VBox):
    """Base of the decks; a subclass asks with `ask`, ends with `tell`, and gives `press`.

    A new card takes the focus with its first control; where much is to be read before that,
    `focus_on_card` is False, and the title takes it.
    """

    focus_on_card = True

    def __init__(self) -> None:
        self._words, self._foot = Bar(), Bar(self.press)
        self._slot = ipywidgets.VBox()
        super().__init__([self._words, self._slot, self._foot])
        self.add_class("milia-deck")

    def press(self, does: str) -> None:
        """Do what a button says."""
        raise NotImplementedError

    def twin(self) -> str:
        """Return the deck as plain HTML, with nothing of the learner."""
        raise NotImplementedError

    def plain(self) -> str:
        """Return one fixed line that names the deck."""
        raise NotImplementedError

    def ask(self, title: str, lines: list[str], card: ItemCard, buttons: list[Button]) -> None:
        """Show a card, and lead the focus there unless it is the first thing shown."""
        self._turn(title, lines, [card], buttons)

    def tell(
        self,
        title: str,
        lines: list[str],
        buttons: list[Button],
        table: dict[str, Any] | None = None,
    ) -> None:
        """Show words without a card, and below them a table as `table_html` takes it."""
        self._turn(title, lines, [], buttons, table)

    def offer(self, buttons: list[Button]) -> None:
        """Show other buttons below the card."""
        self._foot.buttons = [button._asdict() for button in buttons]

    def say(self, sentence: str) -> None:
        """Say something beside the buttons."""
        self._foot.said = sentence

    def _turn(
        self,
        title: str,
        lines: list[str],
        cards: list[ItemCard],
        buttons: list[Button],
        table: dict[str, Any] | None = None,
    ) -> None:
        # The words go first: the page then still has the old card, and waits for the new one.
        leads = bool(cards) and self.focus_on_card
        drawn = table_html(table) if table else ""
        self._words.view = {"title": title, "lines": lines, "card": leads, "table": drawn}
        self._slot.children = cards
        self.offer(buttons)
        self._foot.said = ""

    def _repr_mimebundle_(self, **kwargs: Any) -> dict[str, Any]:
        bundle: dict[str, Any] = super()._repr_mimebundle_(**kwargs)
        return bundle | {"text/plain": self.plain(), "text/html": self.twin()}
