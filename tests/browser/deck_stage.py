"""A whole deck in a page: its words, its card and its buttons, as JupyterLab stacks them."""

from __future__ import annotations

from typing import Any

from harness import SHELL, THEMES, all_styles, traits_of
from playwright.sync_api import Locator, Page

from milia.widgets.deck import Deck
from milia.widgets.part import Part

STACK = """async ({ parts }) => {
  const shown = {};
  async function mount({ id, esm, state }, el) {
    const listeners = {};
    const model = {
      get: (name) => state[name],
      on: (event, work) => (listeners[event] ??= []).push(work),
      off: () => undefined,
      send: async (content) => window.stack(await window.toPython([id, content])),
    };
    shown[id] = { state, listeners, el };
    const url = URL.createObjectURL(new Blob([esm], { type: "text/javascript" }));
    const { default: widget } = await import(url);
    await widget.render({ model, el });
  }
  window.stack = async (fresh) => {
    for (const { id, state } of fresh.filter(({ id }) => shown[id])) {
      const part = shown[id];
      const changed = Object.keys(state).filter(
        (name) => JSON.stringify(state[name]) !== JSON.stringify(part.state[name]));
      Object.assign(part.state, state);
      for (const name of changed) for (const work of part.listeners[`change:${name}`] ?? []) work();
    }
    const box = document.querySelector("#part");
    for (const id of Object.keys(shown).filter((id) => !fresh.some((part) => part.id === id))) {
      shown[id].el.remove();
      delete shown[id];
    }
    for (const [place, part] of fresh.entries()) {
      if (shown[part.id]) continue;
      const el = document.createElement("div");
      box.insertBefore(el, box.children[place] ?? null);
      await mount(part, el);
    }
  };
  document.querySelector("#part").className = "milia-deck";
  await window.stack(parts);
}"""


def parts_of(deck: Deck) -> list[Part]:
    """Return the parts of a deck from top to bottom."""
    above, slot, below = deck.children
    return [above, *slot.children, below]


def told(deck: Deck) -> list[dict[str, Any]]:
    """Return what the page is told of each part."""
    return [
        {"id": part.model_id, "esm": part._esm, "state": traits_of(part)} for part in parts_of(deck)
    ]


def show(page: Page, deck: Deck, theme: str = "light") -> Locator:
    """Draw a deck in a page and return the element that holds it."""
    style = (THEMES / f"theme-{theme}-extension" / "index.css").read_text(encoding="utf-8")
    light = "true" if theme == "light" else "false"
    page.set_content(SHELL.format(theme=style, css=all_styles(), light=light))

    def to_python(sent: list[Any]) -> list[dict[str, Any]]:
        name, content = sent
        next(part for part in parts_of(deck) if part.model_id == name).receive(content)
        return told(deck)

    page.expose_function("toPython", to_python)
    page.evaluate(STACK, {"parts": told(deck)})
    return page.locator("#part")
