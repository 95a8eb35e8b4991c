"""The site is whole: each link leads somewhere, and nothing on it asks for the network."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from bs4 import BeautifulSoup
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from milia.authoring import text
from milia.authoring.build import BuildError
from milia.authoring.site import make_site
from milia.data import load

pytestmark = pytest.mark.slow

Pages = dict[str, BeautifulSoup]


@pytest.fixture(scope="module")
def pages(site: Path) -> Pages:
    """Return its pages by the name of their file."""
    return {
        path.name: BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        for path in sorted(site.glob("*.html"))
    }


def test_every_ready_lesson_has_a_page_that_all_others_list(pages: Pages) -> None:
    ready = load("lessons").query("state == 'ready'")["file"]
    expected = {Path(file).with_suffix(".html").name for file in ready}
    assert expected <= set(pages)
    for page in pages.values():
        assert {link["href"] for link in page.select("#pages a")} == set(pages)


def test_every_internal_link_resolves(pages: Pages) -> None:
    ids = {name: {tag["id"] for tag in page.select("[id]")} for name, page in pages.items()}
    broken = []
    for name, page in pages.items():
        for link in page.select("a[href]"):
            parts = urlsplit(link["href"])
            target = parts.path or name
            if parts.scheme:
                continue
            if target not in pages or unquote(parts.fragment) not in ids[target] | {""}:
                broken.append(f"{name}: {link['href']}")
    assert not broken


def test_no_page_asks_the_network_for_anything(pages: Pages, site: Path) -> None:
    asked = [
        f"{name}: {tag.name} {address}"
        for name, page in pages.items()
        for tag in page.select("img, script, link, iframe, source")
        for address in [tag.get("src") or tag.get("href") or "data:"]
        if urlsplit(address).scheme not in {"", "data"}
    ]
    assert not asked
    assert not re.search(r"url\(|@import", (site / "style.css").read_text(encoding="utf-8"))


def test_a_page_has_one_title_one_main_heading_and_no_id_twice(pages: Pages) -> None:
    for name, page in pages.items():
        assert len(page.select("h1")) == 1, name
        assert len(page.select("title")) == 1, name
        twice = [
            name for name, n in Counter(tag["id"] for tag in page.select("[id]")).items() if n > 1
        ]
        assert not twice, f"{name}: {twice}"


def test_each_question_of_a_lesson_has_its_answer_folded_away(pages: Pages) -> None:
    questions = [
        tag
        for tag in pages["02_types.html"].select(".output")
        if tag.text.strip().startswith("Question ")
    ]
    assert len(questions) >= 10
    for question in questions:
        assert question.select("details"), question.text[:60]


def test_the_search_index_holds_what_the_pages_say(pages: Pages, site: Path) -> None:
    written = (site / "search-index.js").read_text(encoding="utf-8")
    sections = json.loads(written.removeprefix("const SECTIONS = ").removesuffix(";\n"))
    found = {address for address, _, heading, _ in sections if heading == "keratin"}
    assert found == {"glossary.html#keratin"}
    assert {unquote(address).split("#")[0] for address, *_ in sections} == set(pages) - {
        "search.html"
    }
    assert not [words for *_, words in sections if 'fillna("every' in words]


def one_lesson(course: Path, *cells: object) -> None:
    """Write a course whose pages are all the same."""
    notebook = new_notebook(cells=list(cells))
    for lesson in load("lessons")["file"].dropna():
        text.write(notebook, course / lesson)
    for name in ("index", "how_this_was_checked"):
        text.write(notebook, course / f"{name}.ipynb")
    for name in ("glossary", "references"):
        (course / f"{name}.md").write_text("# List\n", encoding="utf-8")


def test_links_headers_and_stretch_are_as_a_web_page_wants_them(tmp_path: Path) -> None:
    table = "<table><thead><tr><th></th><th>n</th></tr></thead></table>"
    shown = new_output("execute_result", {"text/html": table, "text/plain": "n"}, execution_count=1)
    prose = "# One\n\n[two](02_types.ipynb#Warm-up) [graded](a9/a9.ipynb) [k](references.md#k)"
    one_lesson(
        tmp_path / "course",
        new_markdown_cell(prose),
        new_code_cell("1 < 2", outputs=[shown], metadata={"tags": ["stretch"]}),
    )
    make_site(tmp_path / "site", tmp_path / "course")
    page = BeautifulSoup(
        (tmp_path / "site/01_what_a_milium_is.html").read_text("utf-8"), "html.parser"
    )
    assert [link["href"] for link in page.select("main a")] == [
        "02_types.html#Warm-up",
        "references.html#k",
    ]
    assert "graded" in page.select_one("main").text
    assert page.select_one(".stretch .code").text.strip() == "1 < 2"
    assert [cell.name for cell in page.select(".scroll tr > *")] == ["td", "th"]


def test_a_lesson_that_was_not_built_is_named(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match=r"index\.ipynb is missing: run `make build`"):
        make_site(tmp_path / "site", tmp_path)
