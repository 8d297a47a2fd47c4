"""The data files that come with Cobuild: complete, current, and free of people."""

from __future__ import annotations

import asyncio
import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

from seeds import check_files, file_schema, files, seed_paths

# What follows from a link, resource or need of a case, rather than being one of its actors.
DERIVED = re.compile(r"-(resource|need|agreement|evaluation|share|shared|seat)-\d+$")
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
    assert len(report.files) == 57


def test_all_actors_links_figures_mechanisms_resources_and_needs_are_there() -> None:
    types = Counter(node["type"] for node in nodes())
    comprised = {row["to"] for row in relationships() if row["type"] == "COMPRISES"}
    assert len([id_ for id_ in comprised if not DERIVED.search(id_)]) == 682 + 3  # three communities that have a core
    assert (types["Case"], types["Figure"], types["Mechanism"]) == (56, 499, 158)
    assert sum("-resource-" in node["id"] for node in nodes()) == 44
    assert types["Need"] == 24
    case_ids = {node["id"] for node in nodes("Case")}
    stated = [row for row in relationships() if row["type"] in LINKS.split() and row["from"] not in case_ids]
    # 678 links: these, the evaluations, the agreements, and 15 that share a resource.
    assert (
        len(stated) + types["Evaluation"] + types["Agreement"] + 15 == 678 + 27
    )  # 17 leaders of communities, and what lies there
    assert (types["Evaluation"], types["Agreement"], types["Share"]) == (29, 8, 20)


def test_every_case_names_its_source_and_comprises_what_it_describes() -> None:
    for case in cases():
        [node] = [node for node in case.nodes if node["type"] == "Case"]
        outgoing = Counter(row["type"] for row in case.relationships if row["from"] == node["id"])
        assert outgoing["CITES"] == len(case.content["sources"])
        inside = [n for n in case.nodes if n["type"] not in ("Case", "Source", "Figure", "Mechanism")]
        assert outgoing["COMPRISES"] == len(inside)
        about = [row for row in case.relationships if row["type"] == "ABOUT" and row["to"] == node["id"]]
        assert len(about) == sum(n["type"] == "Figure" for n in case.nodes)


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
