"""Compiles the library of this folder: ``python graph/native/build.py``. Needs nothing but Python and a C compiler.

The compiler is ``CC``, or the first of ``COMPILERS`` on the PATH, or the one in the package ``ziglang``, if that is
installed. The library has no part of Python in it, so that one serves every version.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

FOLDER = Path(__file__).parent
# With a dot more than a module has, or Python would take it for one.
LIBRARY = FOLDER / ("compiled.native.dll" if os.name == "nt" else "compiled.native.so")
COMPILERS = ("cc", "gcc", "clang")
# No contraction: a product that is not rounded would change how floats are written.
FLAGS = ("-std=c11", "-O3", "-ffp-contract=off", "-fvisibility=hidden", "-Wall", "-Wextra", "-shared")
SECONDS = 300


class BuildError(RuntimeError):
    """The library could not be built."""


def digest() -> str:
    """The hash of all sources, which a library built from them carries."""
    found = hashlib.sha256()
    for path in sorted([*FOLDER.glob("*.c"), *FOLDER.glob("*.h")]):
        text = path.read_bytes()
        found.update(f"{path.name}\0{len(text)}\0".encode() + text)
    return found.hexdigest()


def is_built(target: Path = LIBRARY) -> bool:
    """Whether the library is there, and of these sources."""
    return target.is_file() and digest().encode() in target.read_bytes()


def compiler() -> list[str] | None:
    """The command of a C compiler, or None where there is none."""
    if named := os.environ.get("CC"):
        return shlex.split(named)
    if found := next(filter(None, map(shutil.which, COMPILERS)), None):
        return [found]
    return [sys.executable, "-m", "ziglang", "cc"] if importlib.util.find_spec("ziglang") else None


def build(target: Path = LIBRARY, more: tuple[str, ...] = ()) -> None:
    """Compile the library, and put it in place whole.

    :raises BuildError: there is no compiler, or it failed
    """
    command = compiler()
    if command is None:
        raise BuildError("there is no C compiler: none is on the PATH, and ziglang is not installed")
    with tempfile.TemporaryDirectory(prefix="cobuild-native-", ignore_cleanup_errors=True) as temporary:
        made = Path(temporary, target.name)
        sources = [str(path) for path in sorted(FOLDER.glob("*.c"))]
        flags = [*FLAGS, *([] if os.name == "nt" else ["-fPIC"]), *more, f'-DCOBUILD_SOURCES="{digest()}"']
        try:
            done = subprocess.run(
                [*command, *flags, "-o", str(made), *sources, "-lm"],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                encoding="utf-8",
                errors="replace",
                timeout=SECONDS,
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise BuildError(f"{command[0]}: {error}") from error
        if done.returncode != 0 or not made.is_file():
            last_words = "\n".join(done.stdout.strip().splitlines()[-8:])
            raise BuildError(f"{' '.join(command)} ended with {done.returncode}\n{last_words}")
        # A library that is in use is replaced, not written over.
        beside = target.with_name(target.name + ".new")
        shutil.copyfile(made, beside)
        beside.replace(target)


if __name__ == "__main__":
    try:
        if not is_built():
            build()
    except BuildError as failed:
        sys.exit(str(failed))
