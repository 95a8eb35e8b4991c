"""The feedback page in a browser: nothing runs, nothing is loaded, and everybody can read it."""

from __future__ import annotations

import base64
from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from feedback_case import graded, shown, with_output
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output
from playwright.sync_api import Browser, Page, Route

from milia.grading import notes

pytestmark = [pytest.mark.browser, pytest.mark.slow]

RUN = "window.pwned = 1"
FAR = "https://far.example/x"
SVG = f'<svg xmlns="http://www.w3.org/2000/svg" onload="{RUN}"><script>{RUN}</script></svg>'
HTML = [
    f"<script>{RUN}</script>",
    f"<scr<script>ipt>{RUN}</scr</script>ipt>",
    f'<img src="x" onerror="{RUN}">',
    f'<img src="{FAR}.png" srcset="{FAR}.png 2x">',
    f'<iframe src="{FAR}" srcdoc="<script>parent.pwned=1</script>"></iframe>',
    f'<object data="{FAR}"></object><embed src="{FAR}">',
    f'<link rel="stylesheet" href="{FAR}.css"><base href="{FAR}">',
    f"<style>@import '{FAR}.css'; main {{ display: none }}</style>",
    f'<p style="background: url({FAR}.png); position: fixed">over everything</p>',
    f'<form action="{FAR}"><input name="x" autofocus onfocus="{RUN}"><button>Go</button></form>',
    f'<meta http-equiv="refresh" content="0;url={FAR}">',
    f'<a href="javascript:{RUN}">press</a><a href=" java&#10;script:{RUN}">press</a>',
    f'<a href="data:text/html,<script>{RUN}</script>">press</a>',
    f"<math><mtext><table><mglyph><style><img src=x onerror={RUN}></style></mglyph></table></math>",
    f'<noscript><p title="</noscript><img src=x onerror={RUN}>"></noscript>',
    f'<details open ontoggle="{RUN}"><summary>x</summary></details>',
    f'<video src="{FAR}" autoplay onloadstart="{RUN}"></video><audio src="{FAR}"></audio>',
    f"<!--><img src=x onerror={RUN}>-->",
    f"<template><script>{RUN}</script></template><textarea></p><script>{RUN}</script></textarea>",
    f'<div id="cell-test" class="all noted">points</div><p id="pwned">x</p>{SVG}',
]
PRESS = "document.querySelectorAll('main a:not([href^=http])').forEach((each) => each.click())"
HOSTILE = """[...document.body.querySelectorAll('*')].flatMap((each) => [
  ...(/^(script|style|iframe|object|embed|form|input|base|link|meta|svg|math|video|audio)$/i
    .test(each.tagName) ? [each.outerHTML] : []),
  ...[...each.attributes].filter((a) => /^(on|style|srcset)/.test(a.name)).map((a) => a.value),
  ...(each.href && !/^(https?:|mailto:|about:blank#cell-)/.test(each.href) ? [each.href] : []),
])"""
MARKDOWN = [
    f"[press](javascript:{RUN})",
    f"![x]({FAR}.png)",
    f'![x](x" onerror="{RUN})',
    f"<{FAR}> $\\href{{javascript:{RUN}}}{{x}}$ $$\\require{{html}}$$",
    f"[x]: javascript:{RUN}\n[press][x]",
    f"```html\n</code></pre><script>{RUN}</script>\n```",
]


def _in_output(kind: str) -> Callable[[str], NotebookNode]:
    def place(text: str) -> NotebookNode:
        return with_output(**{kind: text})

    place.__name__ = kind
    return place


def _in_answer(text: str) -> NotebookNode:
    found = graded()
    found.cells[5].source = text
    return found


def _in_comment(text: str) -> NotebookNode:
    found = graded()
    found.cells[5].metadata.nbgrader.comment = text
    return found


def _in_own_cells(text: str) -> NotebookNode:
    found = graded()
    found.cells += [new_markdown_cell(text), new_code_cell(text)]
    return found


def _in_an_error(text: str) -> NotebookNode:
    found = graded()
    error = {"ename": f"NotYet{text}", "evalue": text, "traceback": [text]}
    found.cells[2].outputs = [new_output("error", **error)]
    found.cells[3].outputs = [new_output("error", **error | {"ename": "NotYet"})]
    return found


def _in_a_stream(text: str) -> NotebookNode:
    found = graded()
    found.cells[2].outputs = [new_output("stream", text=f"\x1b]8;;{FAR}\x07{text}\x1b[31m")]
    return found


def _in_a_note(text: str) -> NotebookNode:
    found = graded()
    found.metadata["milia"] = {"notes": [text]}
    return found


def _in_an_attachment(text: str) -> NotebookNode:
    found = graded()
    found.cells[5].source = "![x](attachment:x)"
    found.cells[5].attachments = {"x": {f'image/png"onerror="{RUN}': text, "text/html": text}}
    return found


def _as_a_picture(text: str) -> NotebookNode:
    return with_output(image_png=f'x" onerror="{RUN}" y="{text}', text_plain=text)


PLACES: list[Callable[[str], NotebookNode]] = [
    *map(_in_output, ("text_html", "image_svg__xml", "application_javascript", "text_latex")),
    *map(_in_output, ("text_plain", "text_markdown", "application_vnd.jupyter.widget-view__json")),
    *(_in_answer, _in_comment, _in_own_cells, _in_an_error, _in_a_stream, _in_a_note),
    *(_in_an_attachment, _as_a_picture),
]


@pytest.fixture
def fenceless(chromium: Browser) -> Page:
    """Open a page that heeds no Content-Security-Policy, so that the cleaning stands alone."""
    context = chromium.new_context(bypass_csp=True)
    opened = context.new_page()
    yield opened
    context.close()


def asked_for(page: Page, html: str) -> list[str]:
    """Show a page, open and press everything, and return what it asked the network for."""
    asked: list[str] = []

    def refuse(route: Route) -> None:
        asked.append(route.request.url)
        route.abort()

    page.route("**/*", refuse)
    page.set_content(html, wait_until="load")
    page.evaluate("document.querySelectorAll('details').forEach((each) => each.open = true)")
    page.evaluate(
        "for (const a of document.querySelectorAll('main a:not([href^=http])')) a.click()"
    )
    page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
    return [url for url in asked if not url.startswith("data:")]


def _together(place: Callable[[str], NotebookNode], payloads: list[str]) -> NotebookNode:
    """Put every payload into the same place of a notebook of its own, and join the notebooks."""
    found = [place(payload) for payload in payloads]
    whole = graded()
    whole.cells = [cell for each in found for cell in each.cells]
    whole.metadata["milia"] = {"notes": [each for nb in found for each in notes.read(nb)]}
    return whole


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.__name__)
def test_nothing_hostile_runs_or_loads_in_any_place(
    fenceless: Page, place: Callable[[str], NotebookNode]
) -> None:
    payloads = [*HTML, *MARKDOWN, SVG]
    html = shown(_together(place, payloads), student=HTML[0], notebook=HTML[2])
    assert asked_for(fenceless, html) == []
    assert fenceless.evaluate("typeof window.pwned") == "undefined"
    assert fenceless.evaluate(HOSTILE) == []
    assert fenceless.locator("#cell-test").count() == len(payloads)


def test_the_policy_alone_would_hold_too(page: Page) -> None:
    """What a mistake in the cleaning let through would still not run, and not load."""
    let_through = f'<script>{RUN}</script><img src="{FAR}" onerror="{RUN}"><style>*{{}}</style>'
    page.set_content(shown(graded()).replace("<h1>", f"{let_through}<h1>"))
    assert page.evaluate("typeof window.pwned") == "undefined"
    assert page.evaluate("document.styleSheets.length") == 1


def test_a_drawing_is_seen_as_a_picture(page: Page) -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect/></svg>'
    page.set_content(shown(with_output(image_svg__xml=svg)))
    picture = page.locator("main img")
    assert picture.evaluate("(each) => [each.naturalWidth, each.alt !== '']") == [30, True]
    page.set_content(shown(with_output(image_png=base64.b64encode(b"no picture").decode())))
    assert picture.count() == 1


def _full() -> str:
    found = with_output(text_html="<table><tr><th></th><th>a</th></tr><tr><td>1</td></tr></table>")
    found.cells += [new_markdown_cell("# A *note*\n\n1. one"), new_code_cell("print('x')  # y")]
    found.cells[3].metadata.nbgrader.score = 0
    found.cells[3].outputs = [
        new_output("error", ename="NotYet", evalue="Read again: 'Step 1'.", traceback=[])
    ]
    found.metadata["milia"] = {"notes": ["The cell test was missing; it is back."]}
    return shown(found, late_penalty=0.5)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1000, 320, 216])
def test_everybody_can_read_it(chromium: Browser, scheme: str, width: int) -> None:
    context = chromium.new_context(
        bypass_csp=True, color_scheme=scheme, viewport={"width": width, "height": 700}
    )
    page = context.new_page()
    page.set_content(_full())
    page.evaluate("document.querySelectorAll('details').forEach((each) => each.open = true)")
    findings = Axe().run(page).response["violations"]
    assert [(each["id"], each["nodes"][0]["html"]) for each in findings] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    targets = page.evaluate(
        """[...document.querySelectorAll('header a, summary')]
        .map((each) => each.getBoundingClientRect().height)"""
    )
    assert min(targets) >= 24
    context.close()


def test_its_links_lead_to_the_parts_by_keyboard(page: Page) -> None:
    page.set_content(_full())
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Test: Two numbers"
    page.keyboard.press("Enter")
    assert page.locator(":target h3").text_content() == "Test: Two numbers"
