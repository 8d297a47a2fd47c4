"""Kinds of bodies: a vaguer one says nothing new of a body whose kind is known."""

from __future__ import annotations

import pytest

from imports.draft import Spot
from imports.kinds import is_vaguer
from imports.making import Thing, fill
from imports.overlay import over_node

VAGUER = [
    ("PARTY_ORGANIZATION", "PARTY_COMMITTEE"),
    ("PARTY_ORGANIZATION", "BRANCH"),
    ("ENTERPRISE", "PRIVATE_ENTERPRISE"),
    ("ENTERPRISE", "BANK"),
    ("TWO_NEW_ORGANIZATION", "SOCIAL_ORGANIZATION"),
    ("PUBLIC_INSTITUTION", "SCHOOL"),
    ("OTHER", "HOSPITAL"),
]
OTHERWISE = [("PARTY_COMMITTEE", "GENERAL_BRANCH"), ("BANK", "STATE_OWNED_ENTERPRISE"), ("SCHOOL", "HOSPITAL")]


@pytest.mark.parametrize(("vague", "exact"), VAGUER)
def test_a_vaguer_kind_does_not_replace_a_more_exact_one(vague: str, exact: str) -> None:
    label = "PartyOrganization" if vague.startswith("PARTY") else "Unit"
    there = {"id": "x", "name": "荷塘", "kind": exact, "validFrom": None}
    said = {"type": label, "id": "x", "name": "荷塘", "kind": vague}
    assert over_node(label, there, said, own=True).thing.properties["kind"] == exact
    said, there = said | {"kind": exact}, there | {"kind": vague}
    assert over_node(label, there, said, own=True).thing.properties["kind"] == exact
    assert is_vaguer(vague, exact)
    assert not is_vaguer(exact, vague)


@pytest.mark.parametrize(("before", "after"), OTHERWISE)
def test_another_kind_is_a_correction(before: str, after: str) -> None:
    label = "PartyOrganization" if "COMMITTEE" in before else "Unit"
    there = {"id": "x", "name": "荷塘", "kind": before, "validFrom": None}
    said = {"type": label, "id": "x", "name": "荷塘", "kind": after}
    assert over_node(label, there, said, own=True).thing.properties["kind"] == after


def test_of_two_rows_about_one_body_the_more_exact_kind_counts() -> None:
    cell = Spot("台账.xlsx", "单位", "B7")
    for first, second in (("ENTERPRISE", "BANK"), ("BANK", "ENTERPRISE")):
        thing = Thing("Unit", (), "荷塘", Spot("台账.xlsx", "单位", "B3"))
        fill(thing, {"kind": first}, {})
        fill(thing, {"kind": second}, {"kind": cell})
        assert thing.content["kind"] == "BANK"
