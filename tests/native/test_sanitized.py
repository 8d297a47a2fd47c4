"""The tests of this folder again, with the library built to stop at any read or write that is out of place."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from graph.native import build

HERE = Path(__file__).parent
TESTS = ("test_packstream.py", "test_values.py", "test_records.py", "test_views.py")
FLAGS = ("-g", "-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all")


def runtime(command: list[str], name: str) -> str:
    """The path of a sanitizer's library, which must be loaded first."""
    asked = [*command, f"-print-file-name={name}"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def test_nothing_is_read_or_written_out_of_place(tmp_path: Path) -> None:
    command = build.compiler()
    assert command is not None
    library = tmp_path / build.LIBRARY.name
    build.build(library, FLAGS)
    loaded = [runtime(command, "libasan.so"), runtime(command, "libubsan.so")]
    # Python itself leaves memory behind at its end.
    environment = os.environ | {
        "LD_PRELOAD": " ".join(loaded),
        "ASAN_OPTIONS": "detect_leaks=0",
        "COBUILD_TEST_NATIVE_LIBRARY": str(library),
        "PYTEST_ADDOPTS": "",
    }
    tests = [str(HERE / name) for name in TESTS]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *tests, "-p", "no:cacheprovider"],
        cwd=HERE.parents[1],
        env=environment,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
