"""A part in a page without a kernel: the real Python behind the real JavaScript."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, Route

import milia.widgets
from milia.widgets.part import Part

THEMES = Path(sys.prefix) / "share/jupyter/lab/themes/@jupyterlab"
STATIC = Path(milia.widgets.__file__).parent / "static"
# Traits of every widget, which no part's page reads.
NOT_THE_PARTS = {"comm", "keys", "layout", "log", "tabbable", "tooltip"}
LOCAL_HOSTS = {"localhost", "127.0.0.1", "::1"}
LOCAL_SCHEMES = {"about", "blob", "data"}

SHELL = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A part</title>
<style>{theme}</style><style>{css}</style>
<style>body {{ margin: 0; background: var(--jp-layout-color0); }} main {{ padding: 8px; }}</style>
</head><body data-jp-theme-light="{light}"><main><h1 class="milia-unseen">A part</h1>
<div id="part"></div></main></body></html>"""

MOUNT = """async ({ esm, state }) => {
  const url = URL.createObjectURL(new Blob([esm], { type: "text/javascript" }));
  const { default: widget } = await import(url);
  const listeners = {};
  const model = {
    get: (name) => state[name],
    on: (event, work) => (listeners[event] ??= []).push(work),
    off: (event, work) => (listeners[event] = listeners[event].filter((each) => each !== work)),
    send: async (content) => window.receive(await window.toPython(content)),
  };
  window.receive = ({ messages = [], ...fresh }) => {
    const changed = Object.keys(fresh).filter(
      (name) => JSON.stringify(fresh[name]) !== JSON.stringify(state[name]));
    Object.assign(state, fresh);
    for (const name of changed) for (const work of listeners[`change:${name}`] ?? []) work();
    for (const told of messages) for (const work of listeners["msg:custom"] ?? []) work(told);
  };
  window.unmount = await widget.render({ model, el: document.querySelector("#part") });
  window.listening = () => Object.values(listeners).flat().length;
}"""


def is_local(url: str) -> bool:
    """Whether an address stays on this machine."""
    parts = urlsplit(url)
    return parts.scheme in LOCAL_SCHEMES or parts.hostname in LOCAL_HOSTS


@contextmanager
def local_page(browser: Browser) -> Iterator[Page]:
    """Open a page that may reach this machine alone; any other request fails in the end."""
    context = browser.new_context(viewport={"width": 900, "height": 900})
    refused: list[str] = []

    def guard(route: Route) -> None:
        if is_local(route.request.url):
            route.continue_()
        else:
            refused.append(route.request.url)
            route.abort()

    context.route("**/*", guard)
    yield context.new_page()
    context.close()
    assert not refused, f"The page asked for addresses outside this machine: {refused}"


class Stage:
    """One page that shows one part, as JupyterLab would.

    The page's messages reach the part in this process, and its traits go back to the page. What
    fails on either side is kept in `failures`: a test takes the failure that it meant, and one that
    is left fails the test.
    """

    def __init__(self, page: Page) -> None:
        self.page = page
        self.failures: list[str] = []
        page.on("pageerror", lambda error: self.failures.append(str(error)))

    def take_failure(self, words: str) -> None:
        """Take away the one failure that a test meant, by some of its words."""
        assert len(self.failures) == 1, self.failures
        assert words in self.failures.pop()

    def show(self, part: Part, theme: str = "light") -> Locator:
        """Draw the part in the page and return the element that holds it."""
        style = THEMES / f"theme-{theme}-extension" / "index.css"
        light = "true" if theme == "light" else "false"
        self.page.set_content(
            SHELL.format(theme=style.read_text(encoding="utf-8"), css=all_styles(), light=light)
        )

        def to_python(content: dict[str, Any]) -> dict[str, Any]:
            sent.clear()
            part.receive(content)
            self.failures += [part.error] if part.error else []
            return traits_of(part) | {"messages": list(sent)}

        sent: list[dict[str, Any]] = []
        part.send = sent.append
        self.page.expose_function("toPython", to_python)
        self.page.evaluate(MOUNT, {"esm": part._esm, "state": traits_of(part)})
        return self.page.locator("#part")


def all_styles() -> str:
    """Give the styles of every part, for in a notebook they share one page."""
    sheets = sorted(STATIC.glob("*.css"), key=lambda file: (file.name != "part.css", file.name))
    return "\n".join(sheet.read_text(encoding="utf-8") for sheet in sheets)


def traits_of(part: Part) -> dict[str, Any]:
    """Traits that the part's page reads."""
    state = part.get_state()
    return {
        name: value
        for name, value in state.items()
        if not name.startswith("_") and name not in NOT_THE_PARTS
    }


def axe_findings(page: Page, within: str = "html") -> list[str]:
    """Serious and critical findings of axe in what a selector names, one line each."""
    found = Axe().run(page, {"include": [[within]]}).response["violations"]
    return [
        f"{rule['id']}: {node['html']}"
        for rule in found
        if rule["impact"] in {"serious", "critical"}
        for node in rule["nodes"]
    ]
