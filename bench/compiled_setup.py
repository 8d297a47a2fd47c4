"""The compiled handler: its sources are in ``compiled/``, and built once where there is Go."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

FOLDER = Path(__file__).parent / "compiled"
HANDLER = FOLDER / "handler"
USUAL = ("/usr/local/go/bin", "/usr/lib/go/bin")
"""Where Go is installed by default, for a shell that does not know it."""
DRIVER = "github.com/neo4j/neo4j-go-driver"


class NoGoError(RuntimeError):
    """The handler cannot be built here; the message says why, and what to do."""


def go() -> str | None:
    """The command of Go, if there is any."""
    return shutil.which("go") or shutil.which("go", path=":".join(USUAL))


def build() -> Path:
    """Build the handler where it is missing or older than its sources; the path of its program.

    :raises NoGoError: there is no Go here, or it cannot fetch the driver
    """
    sources = [FOLDER / name for name in ("main.go", "go.mod", "go.sum")]
    if HANDLER.exists() and HANDLER.stat().st_mtime > max(each.stat().st_mtime for each in sources):
        return HANDLER
    command = go()
    if command is None:
        raise NoGoError("The compiled handler needs Go 1.24 or newer on the PATH; --no-compiled leaves it out.")
    ran = subprocess.run(
        [command, "build", "-mod=readonly", "-o", HANDLER.name, "."],
        cwd=FOLDER,
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode:
        raise NoGoError(f"Go could not build the compiled handler:\n{ran.stderr.strip()}")
    return HANDLER


def described() -> str:
    """The versions of Go and of the driver."""
    command = go()
    assert command
    told = subprocess.run([command, "env", "GOVERSION"], capture_output=True, text=True, check=True, timeout=30)
    lines = (FOLDER / "go.mod").read_text("utf-8").splitlines()
    driver = next(line.removeprefix("require ") for line in lines if DRIVER in line)
    return f"Go {told.stdout.strip().removeprefix('go')}: {driver}"
