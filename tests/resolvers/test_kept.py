"""Caches between requests are limited in number and size."""

from __future__ import annotations

from resolvers.kept import Kept
from tests.recording import Recording


def test_what_was_used_longest_ago_goes_first() -> None:
    kept: Kept[str] = Kept(2, 100)
    kept.put("a", "A", 1)
    kept.put("b", "B", 1)
    assert kept.get("a") == "A"
    kept.put("c", "C", 1)
    assert [kept.get(key) for key in "abc"] == ["A", None, "C"]


def test_heavy_values_take_the_place_of_several_and_the_heaviest_are_not_kept() -> None:
    kept: Kept[str] = Kept(10, 10)
    for key in "abc":
        kept.put(key, key, 3)
    assert (len(kept), kept.weight) == (3, 9)
    kept.put("d", "d", 7)
    assert (list(kept), kept.weight) == (["c", "d"], 10)
    kept.put("d", "D", 2)
    assert (list(kept), kept.weight) == (["c", "D"], 5)
    assert kept.put("e", "E", 11) == "E"
    assert kept.get("e") is None
    assert list(kept) == ["c", "D"]


def test_documents_and_their_operations_are_bounded_by_bytes_and_by_number() -> None:
    recording = Recording()
    preparation = recording.executor.preparation
    for number in range(520):
        recording.run(f"{{ a{number}: __typename }}")
    assert len(preparation.documents) == 500
    small = preparation.documents.weight
    for number in range(20):
        recording.run(f"{{ nobody }} #{number}{'x' * 49_000}")
    assert preparation.documents.weight - small > 20 * 49_000, "the text of a refused document is weighed"
    before = preparation.documents.weight
    assert recording.error("{ nobody }" + "x" * 900_000)["limit"] == "document"
    assert preparation.documents.weight == before, "what is too long is not kept"


def test_an_operation_is_weighed_with_its_statements_and_the_form_of_its_variables() -> None:
    recording = Recording()
    kept = recording.executor.preparation.operations
    query = "query($w: UnitWhere) { units(where: $w) { nodes { id } } }"
    recording.run(query, {"w": {"name": {"eq": "x"}}})
    small = kept.weight
    recording.run(query, {"w": {"OR": [{"name": {"eq": "x"}}] * 400}})
    assert kept.weight - small > 400 * 100
