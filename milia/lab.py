"""Start JupyterLab on a folder, for a student or for a teacher."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from milia.data import ROOT
from milia.workspace import fill

_SETTINGS = Path(__file__).parent / "jupyter"


def originals(here: Path) -> Path:
    """Return where the course is copied from: this folder if it has it, else the library."""
    return here if (here / "course").is_dir() and (here / "release").is_dir() else ROOT


def study(folder: Path, port: int, browser: bool) -> int:
    """Fill a student's folder and open it; return JupyterLab's exit code."""
    for sentence in fill(folder, originals(folder.parent)):
        print(sentence)
    return _serve(folder, "index.ipynb", ["student", "both"], port, browser)


def teach(root: Path, port: int, browser: bool) -> int:
    """Open a course folder with nbgrader's instructor menus; return JupyterLab's exit code."""
    start = "course/index.ipynb" if (root / "course" / "index.ipynb").exists() else ""
    return _serve(root, start, ["both"], port, browser)


def _as_root() -> list[str]:
    """Return the leave that Jupyter asks for where the only user is root, as in a container."""
    return ["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []


def _serve(folder: Path, start: str, settings: list[str], port: int, browser: bool) -> int:
    """Run JupyterLab in a process of its own, on this machine only, until it is stopped."""
    paths = [str(_SETTINGS / name) for name in settings]
    if os.environ.get("JUPYTER_CONFIG_PATH"):
        paths.append(os.environ["JUPYTER_CONFIG_PATH"])
    command = [
        *(sys.executable, "-m", "jupyterlab"),
        f"--ServerApp.root_dir={folder}",
        "--ServerApp.ip=127.0.0.1",
        f"--ServerApp.port={port}",
        f"--LabApp.default_url=/lab/tree/{start}",
        f"--ServerApp.open_browser={browser}",
        "--ServerApp.answer_yes=True",
        # At this level Jupyter prints the address, with its token, and little else.
        "--Application.log_level=ERROR",
        # On a shared machine nobody listens in, and no kernel warns that somebody could.
        "--KernelManager.transport_encryption=auto",
        *_as_root(),
    ]
    print("JupyterLab starts; stop it here with Ctrl+C.", flush=True)
    environment = os.environ | {"JUPYTER_CONFIG_PATH": os.pathsep.join(paths)}
    with subprocess.Popen(command, cwd=folder, env=environment) as server:
        signal.signal(signal.SIGTERM, lambda *_: server.terminate())
        try:
            return server.wait()
        except KeyboardInterrupt:
            # The terminal has sent Ctrl+C to JupyterLab too, which stops by itself.
            return server.wait()
