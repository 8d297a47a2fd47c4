"""The view of a network: compiled code makes what Python makes of the same record, or leaves it to Python."""

from __future__ import annotations

import random
from typing import Any

import pytest

from graph.compiler.statement import Statement
from graph.questions.parts.network_view import ROLES
from graph.questions.parts.published_dates import KNOWLEDGE
from graph.semantics.ties import REASONS
from graph.vocabulary.common import CERTAINTY
from tests.native.compiled import compiled
from tests.native.reading import packed, read_plain
from tests.native.test_records import changed
from tests.recording import Recording
from tests.resolvers.made_records import spoil

NODES = "nodes { entity node { ... on Organization { description } } type kind name nameEn distance degree role gap }"
EDGES = """edges { source target reason facts validFrom validTo certainty sourceIds directed count
  relationshipType startDate endDate startKnowledge endKnowledge }"""
COLUMNS = """columns { ids types kinds names namesEn distances degrees roles sources targets reasons directed
  counts facts
  validFrom validTo startDate endDate startKnowledge endKnowledge }"""
GROUPS = "groups { role kind count ids }"
TOTALS = "nodesTotal edgesTotal undatedTotal reached untiedReason complete cutBy"
FORMS = {
    "lists around a body": f'{{ network(center: "u") {{ {NODES} {EDGES} {GROUPS} {TOTALS} }} }}',
    "columns around a body": f'{{ network(center: "u") {{ {COLUMNS} {TOTALS} }} }}',
    "some columns of a place": '{ network(within: "a") { columns { ids degrees sources targets facts } complete } }',
    "everything of a place": f"""{{ network(within: "a", jointBodies: NODES) {{ {NODES} {EDGES} {COLUMNS}
      {GROUPS} {TOTALS} }} }}""",
    "no list at all": '{ network(within: "a") { nodesTotal cutBy } }',
}
TYPES = ("Community", "JointCommittee", "Unit", "School", "Person", "Nothing")
KINDS = (None, "", "SCHOOL", "HOSPITAL", "医院", "ÄÖ")
TEXTS = ("", "a", "ab", "é", "社区", "𝕏", "\x00", "x" * 300)


@pytest.fixture(scope="module")
def statements() -> dict[str, Statement]:
    recording = Recording()
    found = {}
    for name, document in FORMS.items():
        recording.run(document)
        ((root,),) = (operation.roots for operation in recording.operations(document)[-1:])
        assert root.statement, root.error
        found[name] = root.statement
    return found


def record_of(rng: random.Random, most: int = 30) -> list[Any]:
    """The record of a statement: as many nodes as its rings hold, and edges among them."""
    kept = [rng.randrange(most // 3) for _ in range(rng.randrange(1, 4))]
    kept[0] += 1
    ids = [f"{rng.choice(TEXTS[:6])}{number}" for number in range(sum(kept))]
    nodes = [_node(id_, rng) for id_ in ids]
    edges = [_edge(ids, rng) for _ in range(rng.randrange(2 * most))]
    met = [size + rng.randrange(3) for size in kept]
    untied = rng.choice((None, "NO_TIE"))
    return [
        kept,
        met,
        rng.random() < 0.2,
        len(edges) + rng.randrange(3),
        rng.choice((None, 0, 400)),
        untied,
        nodes,
        edges,
    ]


def _node(id_: str, rng: random.Random) -> list[Any]:
    gap = rng.choice((None, True, False))
    return [
        id_,
        rng.choice(TYPES),
        rng.choice(KINDS),
        rng.choice(TEXTS),
        rng.choice((None, "en")),
        gap,
        ["School", "x"],
    ]


def _edge(ids: list[str], rng: random.Random) -> list[Any]:
    def told() -> Any:
        return rng.choice((None, [rng.choice((None, "2024-05", "2024-05-01")), rng.randrange(len(KNOWLEDGE))]))

    def several(values: Any) -> list[Any]:
        return [rng.choice(values) for _ in range(rng.randrange(1, 5))]

    facts = [f"{rng.choice(TEXTS)}{rng.randrange(1000)}" for _ in range(rng.choice((1, 1, 2, 40)))]
    return [
        *(rng.choice(ids), rng.choice(ids), rng.choice(list(REASONS)), facts),
        *(rng.choice((None, "2024-01-01")), rng.choice((None, "2025-01-01"))),
        *(rng.choice((None, [], several(CERTAINTY.names))), rng.choice((None, [], several(TEXTS)))),
        *(told(), told()),
    ]


def in_python(statement: Statement, record: Any, parameters: dict[str, Any]) -> Any:
    """What Python makes of a record; the exception where it makes nothing."""
    assert statement.finish
    try:
        return _in_lists(statement.finish(record, parameters))
    except Exception as error:
        return error


def _in_lists(value: Any) -> Any:
    return [_in_lists(each) for each in value] if isinstance(value, list | tuple) else value


def in_compiled_code(statement: Statement, data: bytes, parameters: dict[str, Any]) -> Any:
    """What compiled code makes of a packed record; None where it leaves it to Python."""
    assert statement.finish_packed
    found = statement.finish_packed(compiled(), data, parameters)
    return None if found is None else read_plain(found)


def limits(rng: random.Random) -> dict[str, Any]:
    """Parameters of any statement: as limits they are above and below the totals."""
    return {f"a{number}": rng.choice((0, 5, 1000)) for number in range(40)}


@pytest.mark.parametrize("form", FORMS)
def test_both_make_the_same(statements: dict[str, Statement], form: str) -> None:
    rng, statement = random.Random(form), statements[form]
    for size in [3, 10, 30] * 40:
        record = record_of(rng, size)
        parameters = limits(rng)
        data = packed(record)
        assert in_compiled_code(statement, data, parameters) == in_python(statement, record, parameters)


@pytest.mark.parametrize("form", FORMS)
def test_what_has_a_fault_is_left_to_python_or_made_alike(statements: dict[str, Statement], form: str) -> None:
    rng, statement = random.Random(f"fault {form}"), statements[form]
    left = 0
    for _ in range(400):
        record = spoil(record_of(rng, 9), rng)
        try:
            data = packed(record)
        except (TypeError, OverflowError, ValueError):
            continue
        if not compiled().is_plain(data):
            continue
        parameters = limits(rng)
        found = in_compiled_code(statement, data, parameters)
        left += found is None
        # By their texts, because NaN is not equal to itself.
        assert found is None or repr(found) == repr(in_python(statement, read_plain(data), parameters)), record
    assert left > 40


@pytest.mark.parametrize("form", FORMS)
def test_any_bytes(statements: dict[str, Statement], form: str) -> None:
    rng, statement = random.Random(f"bytes {form}"), statements[form]
    for _ in range(1500):
        data = changed(packed(record_of(rng, 6)), rng)
        parameters = limits(rng)
        found = statement.finish_packed and statement.finish_packed(compiled(), data, parameters)
        if found is None or not compiled().is_plain(data):
            continue
        assert repr(read_plain(found)) == repr(in_python(statement, read_plain(data), parameters)), data.hex()


def test_a_record_that_is_cut_off_makes_nothing(statements: dict[str, Statement]) -> None:
    statement = statements["everything of a place"]
    rng = random.Random(5)
    data = packed(record_of(rng, 9))
    parameters = limits(rng)
    assert in_compiled_code(statement, data, parameters)
    for size in range(len(data)):
        assert in_compiled_code(statement, data[:size], parameters) is None
    assert in_compiled_code(statement, data + b"\xc0", parameters) is None


def test_two_nodes_of_one_id_are_left_to_python(statements: dict[str, Statement]) -> None:
    statement = statements["lists around a body"]
    rng = random.Random(6)
    record = [[2], [2], False, 0, None, None, [_node("same", rng), _node("same", rng)], []]
    assert in_compiled_code(statement, packed(record), limits(rng)) is None
    assert not isinstance(in_python(statement, record, limits(rng)), Exception)


def test_many_nodes_and_edges(statements: dict[str, Statement]) -> None:
    statement = statements["everything of a place"]
    rng = random.Random(7)
    ids = [f"n{rng.randrange(10**9)}-{number}" for number in range(3000)]
    nodes, edges = [_node(id_, rng) for id_ in ids], [_edge(ids, rng) for _ in range(9000)]
    record = [[3000], [3000], False, 9000, None, None, nodes, edges]
    parameters = limits(rng)
    assert in_compiled_code(statement, packed(record), parameters) == in_python(statement, record, parameters)


def test_roles_stand_where_compiled_code_expects_them() -> None:
    assert (ROLES.index("CENTER"), ROLES.index("CORE"), ROLES.index("OTHER"), len(ROLES)) == (0, 1, 5, 6)
