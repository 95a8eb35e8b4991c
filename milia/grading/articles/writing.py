"""Keep the generated articles and keys in a secret folder, beside the templates."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from milia.grading.articles import faults, pool, templates


def made(secret: Path) -> dict[str, bytes]:
    """Return the content of each file that the templates of a secret folder give.

    Raises
    ------
    templates.TemplateError
        If the templates cannot be read, or have faults.
    """
    written = templates.read(secret / "articles")
    complaints = faults.find(written)
    if complaints:
        raise templates.TemplateError("\n".join(["The templates have faults:", *complaints]))
    all_pages = pool.make(written)
    content: dict[str, Any] = {
        f"{pool.CAPSTONE}/articles.json": [article.page for article in all_pages.capstone],
        f"{pool.CAPSTONE}/keys.json": {
            str(article.page["number"]): article.key for article in all_pages.capstone
        },
    }
    for name, article in ((pool.RATE, all_pages.rate), (pool.LEDGER, all_pages.ledger)):
        content |= {f"{name}/article.json": article.page, f"{name}/key.json": article.key}
    return {name: _bytes(value) for name, value in content.items()}


def differing(secret: Path) -> list[str]:
    """Return the files of a secret folder that are not as its templates give them."""
    return [name for name, content in made(secret).items() if _kept(secret / name) != content]


def write(secret: Path) -> list[str]:
    """Write the files that differ, and return their names."""
    files = made(secret)
    changed = [name for name, content in files.items() if _kept(secret / name) != content]
    for name in changed:
        (secret / name).parent.mkdir(parents=True, exist_ok=True)
        (secret / name).write_bytes(files[name])
    return changed


def _kept(path: Path) -> bytes | None:
    """Return a file's content, or nothing if there is no such file."""
    return path.read_bytes() if path.is_file() else None


def _bytes(value: Any) -> bytes:
    """Return a value as JSON that is the same on every platform."""
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()
