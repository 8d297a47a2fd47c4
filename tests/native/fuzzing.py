"""Feeds compiled code with any bytes, under sanitizers: ``python -m tests.native.fuzzing --seconds 600``.

Needs clang with libFuzzer. It begins with sound and spoilt records of the documents of the tests, and changes them
value by value or byte by byte; what it finds lies in ``crash-…`` in the folder that it names.
"""

from __future__ import annotations

import ctypes
import os
import random
import struct
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

import click

from graph.native.build import FOLDER
from tests.native.compiled import Ways, ways_of
from tests.native.reading import packed
from tests.native.test_views import record_of
from tests.recording import Recording
from tests.resolvers.completion_ways import DOCUMENTS
from tests.resolvers.made_records import sound, spoil

SANITIZERS = "-fsanitize=fuzzer,address,undefined"
RECORDS = 20
HOSTILE, VIEW = 255, 254
"""In place of the number of a table: one that comes with the record; the record is one of a network."""


def write_tables(ways: list[Ways], target: Path) -> None:
    """The tables, as ``fuzz.c`` reads them."""
    with target.open("wb") as file:
        for each in ways:
            table = each.table
            steps = bytes(ctypes.string_at(table._steps, ctypes.sizeof(table._steps)))
            root = table.root
            file.write(struct.pack("=3i", len(table._steps), len(table._texts), root) + steps + table._texts)


def write_corpus(ways: list[Ways], folder: Path) -> None:
    """Records to begin with."""
    rng = random.Random(9)
    for number, each in enumerate(ways):
        for count in range(RECORDS):
            record = sound(each.plan, each.type_, rng)
            try:
                data = packed(record if count % 2 else spoil(record, rng))
            except (TypeError, OverflowError, ValueError):
                continue
            (folder / f"{number}-{count}").write_bytes(bytes([number, rng.randrange(5)]) + data)
            table = bytes([8, *(rng.randrange(-1, 20) % 256 for _ in range(56))])
            (folder / f"any-{number}-{count}").write_bytes(bytes([HOSTILE, 2]) + table + data)
    for count in range(3 * RECORDS):
        record = record_of(rng, 6) if count % 2 else spoil(record_of(rng, 6), rng)
        with suppress(TypeError, OverflowError, ValueError):
            (folder / f"view-{count}").write_bytes(bytes([VIEW, rng.randrange(64)]) + packed(_short(record)))


def _short(value: Any) -> Any:
    """With texts of one character, which the views of ``fuzz.c`` know."""
    if isinstance(value, list):
        return [_short(each) for each in value]
    return value and chr(ord("a") + sum(value.encode()) % 8) if isinstance(value, str) else value


@click.command("fuzzing")
@click.option("--seconds", default=600, show_default=True, help="How long.")
@click.option("--folder", type=click.Path(path_type=Path), help="Where the corpus is kept; by default, a new one.")
def command(seconds: int, folder: Path | None) -> None:
    """Fuzz compiled code with libFuzzer, under AddressSanitizer and UndefinedBehaviorSanitizer."""
    folder = folder or Path(tempfile.mkdtemp(prefix="cobuild-fuzzing-"))
    (folder / "corpus").mkdir(parents=True, exist_ok=True)
    click.echo(f"in {folder}")
    recording = Recording()
    recording.executor.preparation.tables = True
    ways = [each for document in DOCUMENTS.values() for each in ways_of(recording, document)]
    write_tables(ways, folder / "tables")
    write_corpus(ways, folder / "corpus")
    sources = [str(path) for path in [Path(__file__).with_name("fuzz.c"), *sorted(FOLDER.glob("*.c"))]]
    flags = ["-std=c11", "-g", "-O1", "-ffp-contract=off", SANITIZERS, "-fno-sanitize-recover=all"]
    built = folder / "fuzz"
    subprocess.run(["clang", *flags, '-DCOBUILD_SOURCES=""', "-o", str(built), *sources, "-lm"], check=True)
    subprocess.run(
        [str(built), str(folder / "corpus"), f"-max_total_time={seconds}", "-max_len=4096", "-print_final_stats=1"],
        cwd=folder,
        env=os.environ | {"COBUILD_TABLES": str(folder / "tables")},
        check=True,
    )


if __name__ == "__main__":
    command()
