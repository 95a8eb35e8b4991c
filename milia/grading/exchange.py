"""Where the exchange folder is, so that a course works on one laptop without being set up."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from platformdirs import user_data_path


def exchange_root() -> Path:
    """Return the exchange folder, which is made when it is the user's own.

    Returns
    -------
    Path
        The folder that `MILIA_EXCHANGE` names; unset, one in the user's data folder.

    Notes
    -----
    nbgrader opens the exchange to everyone on the machine, so the default lies in a folder that
    only its owner can enter.
    """
    named = os.environ.get("MILIA_EXCHANGE")
    if named:
        return Path(named).expanduser().resolve()
    private = user_data_path("milia", appauthor=False) / "nbgrader"
    # A home that cannot be written to: nbgrader says so itself when the exchange is used.
    with suppress(OSError):
        private.mkdir(mode=0o700, parents=True, exist_ok=True)
        (private / "exchange").mkdir(exist_ok=True)
    return private / "exchange"
