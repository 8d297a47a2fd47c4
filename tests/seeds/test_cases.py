"""The data files that come with Cobuild: complete, current, and free of people."""

from __future__ import annotations

import asyncio
import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

from graph.vocabulary import MODEL
from seeds import check_files, file_schema, files, seed_paths

# Nodes that follow from a link, resource or need of a case, and are not its actors.
DERIVED = re.compile(r"-(resource|need|agreement|evaluation|share|shared|seat)-\d+$")
# For members of one home region, no single place is recorded.
NOWHERE = {"c27-home-area", "c27-host-area"}
LINKS = """
PART_OF LOCATED_IN PARTY_ORGANIZATION_OF SUBORDINATE_TO GUIDED_BY LEADS MEMBER_OF POST_OF CHAIRS REGISTERED_AT
CO_BUILDS_WITH PAIRED_WITH CONTACTS SERVES FUNDS ESTABLISHED DISPATCHES_TO SELECTS ESCALATES_TO PARTICIPATES_IN
"""


@cache
def cases() -> tuple[files.DataFile, ...]:
    return tuple(files.read(path) for path in seed_paths() if path.parent.name == "cases")


def nodes(type_: str | None = None) -> list[dict[str, Any]]:
    return [node for case in cases() for node in case.nodes if type_ in (None, node["type"])]


def relationships() -> Iterator[dict[str, Any]]:
    return (row for case in cases() for row in case.relationships)


def test_every_seed_is_sound_without_a_database() -> None:
    report = asyncio.run(check_files(None, seed_paths()))
    assert report.problems == []
    assert len(report.files) == 58


def test_all_actors_links_figures_mechanisms_resources_and_needs_are_there() -> None:
    types = Counter(node["type"] for node in nodes())
    comprised = {row["to"] for row in relationships() if row["type"] == "COMPRISES"}
    # Every actor that the texts name; what several cases comprise is in the graph once.
    assert len([id_ for id_ in comprised if not DERIVED.search(id_)]) == 913
    assert (types["Case"], types["Figure"], types["Mechanism"]) == (56, 499, 306)
    assert sum("-resource-" in node["id"] for node in nodes()) == 44
    assert types["Need"] == 24
    case_ids = {node["id"] for node in nodes("Case")}
    stated = [row for row in relationships() if row["type"] in LINKS.split() and row["from"] not in case_ids]
    assert Counter(row["type"] in ("PART_OF", "LOCATED_IN") for row in stated) == {False: 743, True: 572}
    assert (types["Evaluation"], types["Agreement"], types["Share"]) == (55, 8, 20)


def test_every_case_names_its_source_and_comprises_what_it_describes() -> None:
    for case in cases():
        [node] = [node for node in case.nodes if node["type"] == "Case"]
        outgoing = Counter(row["type"] for row in case.relationships if row["from"] == node["id"])
        assert outgoing["CITES"] == len(case.content["sources"])
        inside = [n for n in case.nodes if n["type"] not in ("Case", "Source", "Figure", "Mechanism")]
        comprised = {row["to"] for row in case.relationships if row["type"] == "COMPRISES"}
        assert {n["id"] for n in inside} <= comprised
        assert outgoing["COMPRISES"] == len(comprised)
        about = [row for row in case.relationships if row["type"] == "ABOUT" and row["to"] == node["id"]]
        assert len(about) == sum(n["type"] == "Figure" for n in case.nodes)


def test_every_figure_is_about_what_it_counts() -> None:
    cases_ = {node["id"] for node in nodes("Case")}
    counted = {row["from"] for row in relationships() if row["type"] == "ABOUT" and row["to"] not in cases_}
    assert {node["id"] for node in nodes("Figure")} - counted == set()


def test_every_actor_figure_and_mechanism_cites_its_paragraphs() -> None:
    for case in cases():
        cited = {
            row["from"]: row["locator"] for row in case.relationships if row["type"] == "CITES" and "locator" in row
        }
        things = {node["id"] for node in case.nodes if node["type"] != "Source"}
        assert things - set(cited) == set()
        assert all(re.fullmatch(r"\d+(-\d+)?(, \d+(-\d+)?)*", locator) for locator in cited.values())


def test_facts_tell_the_paragraphs_that_state_them() -> None:
    told = 0
    for case in cases():
        sources = case.content["sources"]
        for row in case.relationships:
            if locators := row.get("locators"):
                assert len(locators) == len(row.get("sourceIds", sources)), row
                assert all(re.fullmatch(r"\d+(-\d+)?(, \d+(-\d+)?)*", locator) for locator in locators), row
                told += 1
    assert told > 1500


def test_what_has_two_languages_has_both() -> None:
    for row in [*nodes(), *relationships()]:
        properties = MODEL.properties(row["type"])
        for name in [name for name in properties if f"{name}En" in properties]:
            zh, en = row.get(name), row.get(f"{name}En")
            assert (zh is None) == (en is None), (row, name)
            assert not isinstance(zh, list) or len(zh) == len(en or []), (row, name)


def test_details_hold_no_more_than_what_has_no_property() -> None:
    rows = [*nodes(), *relationships()]
    used = Counter(key for row in rows for key in row.get("details", {}))
    assert sum(used.values()) < 20
    assert [key for key, times in used.items() if times > 1] == []


def test_every_community_lies_in_a_place_up_to_the_country() -> None:
    divisions = [files.read(path) for path in seed_paths() if path.parent.name == "places"]
    rows = [*relationships(), *(row for data in divisions for row in data.relationships)]
    wholes: dict[str, set[str]] = {}
    for row in rows:
        if row["type"] == "PART_OF" and row.get("kind") != "LISTED_MEMBER_OF_GROUP":
            wholes.setdefault(row["from"], set()).add(row["to"])
    for place in [*nodes("Community"), *nodes("Area")]:
        within, new = set[str](), {place["id"]}
        while new:
            within |= new
            new = {whole for part in new for whole in wholes.get(part, ())} - within
        assert "cn" in within or place["id"] in NOWHERE, place["id"]


def test_the_codes_of_places_are_those_of_their_wholes_and_two_or_three_digits_more() -> None:
    everything = [files.read(path) for path in seed_paths() if path.parent.name != "invented"]
    codes = {node["id"]: node["code"] for data in everything for node in data.nodes if "code" in node}
    parts = [
        (codes[row["from"]], codes[row["to"]])
        for data in everything
        for row in data.relationships
        if row["type"] == "PART_OF" and {row["from"], row["to"]} <= set(codes)
    ]
    assert len(parts) > 50
    for part, whole in parts:
        stem = whole.rstrip("0").ljust(2, "0")
        assert part.startswith(stem if len(stem) % 2 == 0 else stem + "0")
        assert part != whole


def test_names_are_in_chinese() -> None:
    assert [node["id"] for node in nodes() if not re.search(r"[\u4e00-\u9fff]", node["name"])] == []


def test_no_documented_person_is_named() -> None:
    assert nodes("Member") == []
    holders = [row for row in relationships() if row["type"] == "HOLDS"]
    assert holders == []


def test_invented_data_says_so() -> None:
    [invented] = [files.read(path) for path in seed_paths() if path.parent.name == "invented"]
    assert invented.content["invented"] is True
    assert [node["id"] for node in invented.nodes if node["type"] == "Case"] == ["lianhua-case"]
    assert {row["from"] for row in invented.relationships} <= {node["id"] for node in invented.nodes}


def test_the_json_schema_is_current() -> None:
    checked_in = file_schema.SCHEMA_FILE.read_text(encoding="utf-8")
    assert checked_in == file_schema.text(), "run: python -m seeds.write_schema"
    json.loads(checked_in)
