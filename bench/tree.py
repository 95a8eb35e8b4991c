"""The Tree's time from an answer to its picture, beside the same picture drawn the usual way.

Both run in one JupyterLab in one Chromium. The usual way is `ipywidgets.interact` over a matplotlib
figure of the same tree with the same path marked. A time ends when the new picture is laid out; the
frame in which the screen shows it comes after that for both.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_notebook
from playwright.sync_api import Page

from bench.report import Figure, p95
from milia.authoring.text import KERNEL
from tests.browser.lab import Lab, serving

ROUNDS = 40
USUAL = """
import matplotlib.pyplot as plt
from ipywidgets import IntSlider, interact

from milia.data import load
from milia.science.classification import paths, tree_of

classes = load("types").query("in_2008_classification == 'yes'")["type_id"]
tree = tree_of(load("classification_tree"), "classification", classes)
leaves = {name: ways[0] for name, ways in paths(tree).items()}
rows = {name: row for row, name in enumerate(leaves)}

def picture(chosen):
    figure, axes = plt.subplots(figsize=(7, 4))
    for name, path in leaves.items():
        on = rows[name] == chosen
        steps = range(len(path) + 1)
        axes.plot(steps, [rows[name]] * len(steps), color="C0" if on else "0.7", lw=3 if on else 1)
        axes.text(len(path) + 0.1, rows[name], name, weight="bold" if on else "normal")
    axes.axis("off")
    plt.show()

interact(picture, chosen=IntSlider(min=0, max=len(leaves) - 1));
"""
OURS = """async rounds => {
  const part = document.querySelector(".milia-tree"), times = [];
  const answer = () => part.querySelector(".milia-answer");
  for (let i = 0; i < rounds; i++) {
    const control = answer() ?? part.querySelector(".milia-trail > button");
    const start = performance.now();
    control.click();
    part.getBoundingClientRect();
    times.push(performance.now() - start);
    await new Promise(requestAnimationFrame);
  }
  return times;
}"""
THEIRS = """async rounds => {
  const box = document.querySelector(".widget-interact"), times = [];
  const handle = box.querySelector(".noUi-handle");
  for (let i = 0; i < rounds; i++) {
    const before = box.querySelector("img")?.src;
    const start = performance.now();
    const key = i % 2 ? "ArrowLeft" : "ArrowRight";
    handle.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    await new Promise(done => {
      const check = () => {
        const picture = box.querySelector("img");
        if (!picture || picture.src === before) return;
        watch.disconnect();
        picture.decode().then(done);
      };
      const watch = new MutationObserver(check);
      watch.observe(box, { childList: true, subtree: true, attributes: true });
    });
    times.push(performance.now() - start);
  }
  return times;
}"""


def figures(page: Page) -> list[Figure]:
    """Answer the Tree and move the slider equally often; return the 95th percentiles."""
    with tempfile.TemporaryDirectory(prefix="milia-bench-") as folder:
        my = Path(folder) / "my"
        my.mkdir()
        cells = [new_code_cell("import milia\n\nmilia.Tree()"), new_code_cell(USUAL.strip())]
        notebook = new_notebook(cells=cells, metadata={"kernelspec": KERNEL})
        nbformat.write(notebook, my / "bench.ipynb")
        with serving(my) as (address, token):
            lab = Lab(page, address, token)
            lab.open("bench.ipynb")
            lab.run_all()
            page.locator(".milia-tree").wait_for()
            page.locator(".widget-interact img").wait_for()
            ours = p95(page.evaluate(OURS, ROUNDS))
            theirs = p95(page.evaluate(THEIRS, ROUNDS))
    beside = "ipywidgets.interact with matplotlib"
    return [Figure("Tree, answer to picture (p95)", ours, theirs, beside, 16, 10)]
