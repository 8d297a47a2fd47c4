"""Records by the plans of documents: compiled code makes the bytes that Python makes, or leaves the record to it."""

from __future__ import annotations

import random
from typing import Any

import pytest

from graph.native.library import Kind, Step, Table
from tests.fuzz.operations import random_operation, seeds_of
from tests.fuzz.test_operations import KNOWN
from tests.native.compiled import Ways, compiled, ways_of
from tests.native.reading import packed, read_plain
from tests.recording import Recording
from tests.resolvers.completion_ways import DOCUMENTS
from tests.resolvers.made_records import sound, spoil

OPERATIONS = 150
MARKERS = (0x00, 0x01, 0x80, 0x81, 0x90, 0x91, 0x92, 0xA1, 0xB1, 0xC0, 0xC1, 0xC2, 0xC9, 0xD0, 0xD4, 0xD6, 0xFF)


@pytest.fixture(scope="module")
def recording() -> Recording:
    found = Recording()
    found.executor.preparation.tables = True
    return found


def parameters_of(ways: Ways, rng: random.Random) -> dict[str, Any]:
    """The limits of pages: some hold all rows that are there, some not."""
    return {name: rng.randrange(1, 5) for name in ways.table.limits}


def same(ways: Ways, data: bytes, parameters: dict[str, Any]) -> bytes | None:
    """What both make of these bytes; None where compiled code leaves them to Python."""
    found = ways.native(data, parameters)
    if found is not None:
        assert found == ways.python(read_plain(data), parameters), data.hex()
    return found


def changed(data: bytes, rng: random.Random) -> bytes:
    """The bytes with a few of them replaced, left out, or repeated."""
    found = bytearray(data)
    for _ in range(rng.randrange(1, 4)):
        at = rng.randrange(len(found) + 1)
        match rng.randrange(4):
            case 0:
                found[at : at + 1] = bytes([rng.choice(MARKERS)])
            case 1:
                del found[at : at + rng.randrange(1, 4)]
            case 2:
                found[at:at] = found[at : at + rng.randrange(1, 6)]
            case _:
                found[at : at + 1] = bytes([rng.randrange(256)])
    return bytes(found)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_sound_records_of_documents(recording: Recording, name: str) -> None:
    rng = random.Random(name)
    for ways in ways_of(recording, DOCUMENTS[name]):
        for _ in range(100):
            data = packed(sound(ways.plan, ways.type_, rng))
            assert same(ways, data, parameters_of(ways, rng)) is not None, data.hex()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_records_with_a_fault(recording: Recording, name: str) -> None:
    rng = random.Random(f"fault {name}")
    left = 0
    for ways in ways_of(recording, DOCUMENTS[name]):
        for _ in range(300):
            try:
                data = packed(spoil(sound(ways.plan, ways.type_, rng), rng))
            except (TypeError, OverflowError, ValueError):
                continue
            left += same(ways, data, parameters_of(ways, rng)) is None
    assert left > 30


@pytest.mark.parametrize("name", DOCUMENTS)
def test_records_of_changed_bytes(recording: Recording, name: str) -> None:
    rng = random.Random(f"changed {name}")
    for ways in ways_of(recording, DOCUMENTS[name]):
        for _ in range(600):
            data = changed(packed(sound(ways.plan, ways.type_, rng)), rng)
            if compiled().is_plain(data):
                same(ways, data, parameters_of(ways, rng))
            else:
                # Nobody asks for these, which must do no harm.
                ways.native(data, parameters_of(ways, rng))


def test_records_of_random_operations(recording: Recording) -> None:
    rng = random.Random(6)
    written = 0
    for seed in seeds_of(0, OPERATIONS):
        operation = random_operation(recording.executor.schema, KNOWN, seed)
        recording.asked.clear()
        recording.run(operation.query, operation.variables)
        if not recording.asked:
            # It was refused.
            continue
        for ways in ways_of(recording, operation.query, operation.variables):
            for _ in range(5):
                data, parameters = packed(sound(ways.plan, ways.type_, rng)), parameters_of(ways, rng)
                if same(ways, data, parameters) is None:
                    assert ways.python(read_plain(data), parameters) is None, f"{operation}\n{data.hex()}"
                else:
                    written += 1
    assert written > OPERATIONS


def test_a_large_page(recording: Recording) -> None:
    """Above what is worked on while other threads wait, with the row above the limit."""
    (ways,) = ways_of(
        recording, "{ units(first: 3) { totalCount pageInfo { hasNextPage endCursor } nodes { id name } } }"
    )
    rng = random.Random(7)
    page = sound(ways.plan, ways.type_, rng)
    row = next(row for _ in range(1000) if (row := (sound(ways.plan, ways.type_, rng)[0] or [None])[0]))
    page[0] = [row] * 20_000
    for limit in (1, 20_000, 20_001):
        assert same(ways, packed(page), dict.fromkeys(ways.table.limits, limit)) is not None


def random_table(rng: random.Random) -> Table:
    """A table that makes no sense, but refers mostly to what is there."""
    steps = []
    size = rng.randrange(1, 12)
    for _ in range(size):
        numbers = [rng.choice((rng.randrange(size + 1), rng.randrange(4), -1, 2**31 - 1, -(2**31))) for _ in range(5)]
        few = [number if rng.random() < 0.1 else rng.randrange(size) % 5 for number in numbers]
        steps.append(Step(rng.choice(list(Kind)), rng.random() < 0.5, few[0], few[1], few[2], few[3], few[4]))
    return Table(steps, b"text of steps", rng.randrange(size + 1), ())


def test_tables_that_make_no_sense_do_no_harm() -> None:
    rng = random.Random(8)
    written = 0
    for _ in range(20_000):
        value: Any = [rng.choice((None, 1, "text", 0.5, True))] * rng.randrange(3)
        for _ in range(rng.randrange(5)):
            value = [value] * rng.randrange(1, 4)
        written += (
            compiled().complete(random_table(rng), [rng.randrange(3)] * rng.randrange(3), packed(value)) is not None
        )
    assert written > 100


def test_a_table_that_leads_back_to_itself_ends() -> None:
    table = Table([Step(Kind.LIST_VALUE, first=0)], b"", 0, ())
    assert compiled().complete(table, [], b"\x91" * 150 + b"\x90") == b"[" * 151 + b"]" * 151
    assert compiled().complete(table, [], b"\x91" * 1_000_000 + b"\x90") is None


def test_a_list_without_a_name_makes_a_cursor() -> None:
    steps = [
        Step(Kind.ROW_VALUE, first=1, members=1),
        Step(Kind.CURSOR_PART, first=2),
        Step(Kind.NAME),
    ]
    assert compiled().complete(Table(steps, b"", 0, ()), [], packed([[]])) == b'"XQ"'
