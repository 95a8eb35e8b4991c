"""Each part's time from input to picture, beside the same picture drawn the usual way.

Both run in one JupyterLab in one Chromium. The usual way is `ipywidgets.interact` over a matplotlib
figure, or a pandas table, of the same content. A time ends when the new picture is laid out; the
frame in which the screen shows it comes after that for both.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_notebook

from bench.cases import CASES, IMPORTS, Case
from bench.report import Figure, p95
from milia.authoring.text import KERNEL
from tests.browser.lab import Lab

ROUNDS, USUAL_ROUNDS = 30, 20
OURS = """async ([selector, rounds]) => {{
  const step = {step};
  const all = [...document.querySelectorAll(selector)], times = [];
  for (let i = 0; i < rounds; i++) {{
    const part = all[i % all.length];
    const start = performance.now();
    await step(part, i);
    part.getBoundingClientRect();
    times.push(performance.now() - start);
    await new Promise(requestAnimationFrame);
  }}
  return times;
}}"""
THEIRS = """async rounds => {
  const box = document.querySelector(".widget-interact"), times = [];
  const handle = box.querySelector(".noUi-handle");
  const drawn = () => box.querySelector("img, table");
  const content = (shown) => shown?.src ?? shown;
  for (let i = 0; i < rounds; i++) {
    const before = content(drawn());
    const start = performance.now();
    const key = i % 2 ? "ArrowLeft" : "ArrowRight";
    handle.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    await new Promise(done => {
      const check = () => {
        const picture = drawn();
        if (!picture || content(picture) === before) return;
        watch.disconnect();
        picture.getBoundingClientRect();
        Promise.resolve(picture.decode?.()).then(done);
      };
      const watch = new MutationObserver(check);
      watch.observe(box, { childList: true, subtree: true, attributes: true });
    });
    times.push(performance.now() - start);
  }
  return times;
}"""


def figures(lab: Lab, my: Path) -> Iterator[Figure]:
    """Move each part and the slider of its rival many times; give the 95th percentiles."""
    for case in CASES:
        yield _measured(lab, my, case)


def _measured(lab: Lab, my: Path, case: Case) -> Figure:
    """Measure one part in a notebook of its own."""
    _write(my / "bench.ipynb", case.ours, IMPORTS + case.usual)
    page = lab.page
    lab.open("bench.ipynb")
    lab.run_all()
    page.locator(case.selector).first.wait_for()
    page.locator(".widget-interact :is(img, table)").wait_for()
    for button in case.first:
        page.get_by_role("button", name=button).click()
    ours = p95(page.evaluate(OURS.format(step=case.step), [case.selector, ROUNDS]))
    return Figure(
        name=f"{case.name} (p95)",
        ours=ours,
        aim=case.aim,
        theirs=p95(page.evaluate(THEIRS, USUAL_ROUNDS)),
        beside=case.beside,
        least=case.least,
    )


def _write(path: Path, *sources: str) -> None:
    """Write a notebook with these cells."""
    cells = [new_code_cell(source.strip()) for source in sources]
    nbformat.write(new_notebook(cells=cells, metadata={"kernelspec": KERNEL}), path)
