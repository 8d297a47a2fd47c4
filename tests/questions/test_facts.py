"""One fragment selects the common fields of facts, for any relation."""

from __future__ import annotations

import re

from tests.asking import answer

SHARED = "fact startDate validFrom validTo termKnowledge certainty sourceIds sources { id }"
ASKED = f"""
{{
  found: node(id: "lianhua-hefeng") {{ ... on Community {{
    residents(first: 3) {{ edges {{ __typename ...Told node {{ id }} }} }}
    coreOf: ledBy(first: 3) {{ edges {{ __typename ...Told node {{ id }} }} }}
  }} }}
  wanted: node(id: "lianhua-hefeng") {{ ... on Community {{
    residents(first: 3) {{ edges {{ __typename {SHARED} node {{ id }} }} }}
    coreOf: ledBy(first: 3) {{ edges {{ __typename {SHARED} node {{ id }} }} }}
  }} }}
}}
fragment Told on Fact {{ {SHARED} }}
"""


def test_one_fragment_serves_every_relation(service_url: str) -> None:
    data = answer(service_url, ASKED)["data"]
    assert data["found"] == data["wanted"]
    (resident, *_), (leader, *_) = data["found"]["residents"]["edges"], data["found"]["coreOf"]["edges"]
    assert (resident["__typename"], leader["__typename"]) == ("ResidentsEdge", "LedByEdge")
    assert all(edge["fact"] and edge["termKnowledge"] for edge in (resident, leader))


def test_only_facts_are_facts(service_url: str) -> None:
    """Rows of a list of all things have no fact behind them."""
    (error,) = answer(service_url, "{ units(first: 1) { edges { ... on Fact { fact } } } }")["errors"]
    assert re.search(r"objects of type .UnitEdge. can never be of type .Fact.", error["message"])
