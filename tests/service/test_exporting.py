"""Exports from the real service over the seeds: complete, of their day, with every end; refused clearly."""

from __future__ import annotations

import hashlib
import io
import json
import os
import socket
import subprocess
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import httpx
import pytest

from exports import json_lines
from exports.package import FORMATS
from exports.records import Listed, Node, Relationship, records
from graph.server import ServerAddress
from graph.vocabulary import MODEL
from service.settings import Settings
from tests.conftest import BackgroundLoop
from tests.exports.conftest import of_files
from tests.served import connect, served

ROOT = Path(__file__).parents[2]
PLACE, DAY = "lianhua-hefeng", "2026-03-12"
Fetch = Callable[..., httpx.Response]


@pytest.fixture(scope="module")
def fetch(service_url: str) -> Iterator[Fetch]:
    with httpx.Client(base_url=service_url, timeout=60) as client:
        yield lambda format_, **parameters: client.get(f"/export/{format_}", params=parameters)


@pytest.fixture(scope="module")
def everything(fetch: Fetch) -> Listed:
    return graph_of(fetch("jsonl", history="true"))


@pytest.fixture(scope="module")
def ask(service_url: str) -> Callable[[str], Any]:
    return lambda query: httpx.post(f"{service_url}/graphql", json={"query": query}, timeout=60).json()["data"]


def graph_of(response: httpx.Response) -> Listed:
    assert response.status_code == 200, response.text
    head, *rows = map(json.loads, response.text.split("\n")[:-1])
    nodes, facts = rows[: head["nodes"]], rows[head["nodes"] :]
    assert len(facts) == head["relationships"]
    return Listed(list(map(json_lines.node, nodes)), list(map(json_lines.relationship, facts)))


def by_id(graph: Listed) -> dict[str, Any]:
    return {each.id: each for each in records(graph)}


def stated(record: Any) -> Any:
    """A record without how its term is known, which a relationship may have from its ends."""
    kept = {name: value for name, value in record.properties.items() if name != "termKnowledge"}
    return replace(record, properties=kept)


def _listed(value: Any) -> list[str]:
    return [value] if isinstance(value, str) else value


def holds_on(record: Node | Relationship, day: str) -> bool:
    first, last = (record.properties.get(name) for name in ("validFrom", "validTo"))
    return record.holds and (first or "0001") <= day <= (last or "9999-12-31")


def refusal(response: httpx.Response, status: int) -> dict[str, Any]:
    assert response.status_code == status, response.text
    (error,) = response.json()["errors"]
    return {"message": error["message"], **error["extensions"]}


def test_everything_with_its_history_is_what_the_files_say(everything: Listed) -> None:
    folders = ("places", "cases", "invented")
    written = of_files(*(path for folder in folders for path in sorted((ROOT / "seeds" / folder).glob("*.yaml"))))
    found, expected = by_id(everything), by_id(written)
    assert set(found) == set(expected)
    assert [id_ for id_, record in expected.items() if stated(found[id_]) != stated(record)] == []


def test_on_a_day_it_has_what_the_lists_show(fetch: Fetch, ask: Any, everything: Listed) -> None:
    shown = graph_of(fetch("jsonl", asOf=DAY))
    lists = " ".join(f'{node.plural}(asOf: "{DAY}") {{ totalCount }}' for node in MODEL.nodes)
    totals = {node.label: 0 for node in MODEL.nodes}
    answer = ask(f"{{ {lists} }}")
    totals = {node.label: answer[node.plural]["totalCount"] for node in MODEL.nodes}
    held = Counter(node.type for node in shown.nodes() if holds_on(node, DAY))
    assert {label: held[label] for label in totals} == totals
    # What is over or undated comes only where a fact that holds leads to it or names it.
    led = {end for fact in shown.relationships() for end in (fact.source, fact.target)}
    names = {
        id_
        for fact in shown.relationships()
        for name in ("sourceIds", "onBehalfOf", "under", "fulfills")
        for id_ in _listed(fact.properties.get(name, []))
    }
    assert [node.id for node in shown.nodes() if not holds_on(node, DAY) and node.id not in led | names] == []
    expected = {fact.id for fact in everything.relationships() if holds_on(fact, DAY)}
    assert {fact.id for fact in shown.relationships()} == expected


def test_a_place_has_what_lies_there_and_what_that_shares(fetch: Fetch, ask: Any, everything: Listed) -> None:
    graph = graph_of(fetch("jsonl", within=PLACE, asOf=DAY))
    types = {node.id: node.type for node in graph.nodes()}
    inside = ask(f'{{ network(within: "{PLACE}", asOf: "{DAY}", limit: 2000) {{ complete nodes {{ entity }} }} }}')
    assert inside["network"]["complete"]
    bodies = {each["entity"] for each in inside["network"]["nodes"]}
    assert bodies
    assert bodies <= set(types)
    whole = [fact for fact in everything.relationships() if holds_on(fact, DAY)]
    # Every fact of a body there is there, and so is every fact of an agreement or a post that a body there has.
    shared = {id_ for id_, type_ in types.items() if type_ in ("Agreement", "Commitment", "Post", "Resource", "Need")}
    around = {fact.id for fact in whole if {fact.source, fact.target} & (bodies | shared)}
    assert {kind for id_, kind in types.items() if id_ in shared} >= {"Agreement", "Post", "Resource"}
    assert around <= {fact.id for fact in graph.relationships()}
    assert {fact.id for fact in graph.relationships()} <= {
        fact.id for fact in whole if fact.source in types and fact.target in types
    }
    assert len(types) < 200 < sum(1 for _ in everything.nodes())


@pytest.mark.parametrize("format_", FORMATS)
def test_every_format_comes_with_a_manifest_that_fits_it(fetch: Fetch, format_: str) -> None:
    response = fetch(f"{format_}.zip", within=PLACE, asOf=DAY)
    assert response.status_code == 200, response.text
    assert response.headers["content-type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(response.content)) as archive:
        assert archive.testzip() is None
        manifest = json.loads(archive.read("manifest.json"))
        files = {name: archive.read(name) for name in archive.namelist() if name != "manifest.json"}
    assert {each["name"]: each["sha256"] for each in manifest["files"]} == {
        name: hashlib.sha256(content).hexdigest() for name, content in files.items()
    }
    assert (manifest["scope"], manifest["asOf"], manifest["history"]) == (PLACE, DAY, False)
    assert manifest["query"] == f"/export/{format_}.zip?within={PLACE}&asOf={DAY}"
    assert manifest["counts"]["relationships"]["total"] > 100
    assert set(manifest["versions"]) == {"cobuild", "graph", "neo4j"}
    bare = fetch(format_, within=PLACE, asOf=DAY)
    if file := FORMATS[format_].file:
        assert bare.headers["content-type"] == FORMATS[format_].media_type
        # Each names its own address; and a workbook holds the second in which it was made.
        packed = files[file].replace(f"/export/{format_}.zip?".encode(), f"/export/{format_}?".encode())
        assert format_ == "xlsx" or len(bare.content) == len(packed)
    else:
        assert bare.headers["content-type"] == "application/zip"


def test_the_name_of_the_download_is_chinese_where_it_can_be(fetch: Fetch) -> None:
    disposition = fetch("gexf", within=PLACE, asOf=DAY).headers["content-disposition"]
    plain, _, full = disposition.removeprefix("attachment; ").partition("; filename*=UTF-8''")
    assert plain == f'filename="cobuild-{PLACE}-{DAY}.gexf"'
    assert unquote(full) == f"荷风社区-{DAY}.gexf"
    assert "-history.jsonl" in fetch("jsonl", within=PLACE, history="true").headers["content-disposition"]


def test_a_network_view_is_what_network_shows_with_its_cut(fetch: Fetch, ask: Any) -> None:
    arguments = f'within: "lianhua", limit: 40, edgeLimit: 2, asOf: "{DAY}"'
    selection = "complete cutBy nodesTotal edgesTotal nodes { entity role } edges { source target reason count }"
    shown = ask(f"{{ network({arguments}) {{ {selection} }} }}")["network"]
    assert shown["cutBy"] == ["NODES", "EDGES"]
    with zipfile.ZipFile(io.BytesIO(fetch("jgf.zip", network=arguments).content)) as archive:
        manifest, graph = (json.loads(archive.read(name)) for name in ("manifest.json", "graph.json"))
    assert manifest["view"] == {**manifest["view"], "complete": False, "cutBy": ["NODES", "EDGES"]}
    assert manifest["view"]["nodesTotal"] == shown["nodesTotal"]
    assert manifest["scope"] == "network"
    assert manifest["sources"]
    nodes, edges = graph["graph"]["nodes"], graph["graph"]["edges"]
    assert {id_: each["metadata"]["properties"]["viewRole"] for id_, each in nodes.items()} == {
        each["entity"]: each["role"] for each in shown["nodes"]
    }
    assert {
        (e["source"], e["target"], *(e["metadata"]["properties"][n] for n in ("reason", "count"))) for e in edges
    } == {(e["source"], e["target"], e["reason"], e["count"]) for e in shown["edges"]}


@pytest.mark.parametrize(
    ("format_", "parameters", "status", "code", "said"),
    [
        ("dxf", {}, 404, "NOT_FOUND", "'dxf' is none of jsonl, xlsx"),
        ("gexf", {"within": "nowhere"}, 400, "NOT_FOUND", "within: no Place has the id 'nowhere'"),
        ("gexf", {"within": "lianhua-library"}, 400, "NOT_FOUND", "is a Unit, not a Place"),
        ("gexf", {"asOf": "2024-13-01"}, 400, "BAD_USER_INPUT", "asOf: '2024-13-01' is not a day"),
        ("gexf", {"asOf": "2024-12-01", "history": "true"}, 400, "BAD_USER_INPUT", "not both"),
        ("gexf", {"history": "yes"}, 400, "BAD_USER_INPUT", "history: it is true or false"),
        ("gexf", {"place": "x"}, 400, "BAD_USER_INPUT", "place: it is none of within"),
        ("gexf", {"network": "center"}, 400, "BAD_USER_INPUT", "network: 'center' is not a list"),
        ("gexf", {"network": 'center: "nope"'}, 400, "NOT_FOUND", "network.center"),
        ("gexf", {"network": "limit: 5", "within": PLACE}, 400, "BAD_USER_INPUT", "within: a network view"),
        ("gexf", {"network": 'within: "a") { complete } } { network(within: "b"'}, 400, "BAD_USER_INPUT", "list"),
        (
            "gexf",
            {"network": f'within: "{PLACE}", limit: 20001'},
            400,
            "LIMIT_EXCEEDED",
            "network.limit is 20001",
        ),
        ("gexf", {"network": f'within: "{PLACE}", limit: 100000'}, 400, "LIMIT_EXCEEDED", "at most 50000"),
    ],
)
def test_what_cannot_be_exported_is_refused(
    fetch: Fetch, format_: str, parameters: dict[str, str], status: int, code: str, said: str
) -> None:
    error = refusal(fetch(format_, **parameters), status)
    assert said in error["message"]
    assert error["code"] == code


def test_refusals_are_in_chinese_and_hosts_are_checked(service_url: str) -> None:
    chinese = httpx.get(f"{service_url}/export/gexf?asOf=x", headers={"accept-language": "zh-CN"})
    assert "不是" in refusal(chinese, 400)["message"]
    assert chinese.headers["content-language"] == "zh-CN"
    strange = httpx.get(f"{service_url}/export/gexf", headers={"host": "evil.example"})
    assert strange.status_code in (400, 403, 421)
    posted = httpx.post(f"{service_url}/export/gexf")
    assert (posted.status_code, posted.headers["allow"]) == (405, "GET")


def test_one_export_at_a_time_until_its_client_goes(
    service_url: str, background_loop: BackgroundLoop, neo4j_server: ServerAddress
) -> None:
    """A client that reads nothing keeps its place; when it goes, all that it held is free."""
    database = background_loop.run(connect(neo4j_server))
    with served(background_loop, database, Settings(max_exports=1)) as url:
        address = urlsplit(url)
        with socket.create_connection((str(address.hostname), int(address.port or 0))) as idle:
            idle.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            idle.sendall(f"GET /export/gexf?history=true HTTP/1.1\r\nHost: {address.netloc}\r\n\r\n".encode())
            assert idle.recv(15) == b"HTTP/1.1 200 OK"
            full = httpx.get(f"{url}/export/jsonl?within={PLACE}")
            assert refusal(full, 503)["code"] == "UNAVAILABLE"
            assert full.headers["retry-after"]
            assert httpx.post(f"{url}/graphql", json={"query": "{ serviceInfo { version } }"}).status_code == 200
        deadline = time.monotonic() + 20
        while (after := httpx.get(f"{url}/export/jsonl?within={PLACE}", timeout=60)).status_code == 503:
            assert time.monotonic() < deadline
            time.sleep(0.1)
        assert after.status_code == 200
    background_loop.run(database.close())


def cobuild(server: ServerAddress, *arguments: str, language: str = "en") -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("COBUILD_")}
    named = {"URI": server.uri, "USER": server.user, "PASSWORD": server.password}
    clean |= {f"COBUILD_NEO4J_{name}": value for name, value in named.items()}
    command = [sys.executable, "-c", "from service.cli import main; main()", "--lang", language, "export", *arguments]
    return subprocess.run(command, cwd=ROOT, env=clean, capture_output=True, text=True, timeout=100)


def test_the_command_writes_folders_files_and_archives(
    service_url: str, neo4j_server: ServerAddress, tmp_path: Path
) -> None:
    folder, file, archive = tmp_path / "荷风", tmp_path / "lib.gexf", tmp_path / "all.zip"
    place = ("--within", PLACE, "--as-of", DAY)
    done = cobuild(neo4j_server, *place, "--format", "csv", "--format", "jsonl", "-o", str(folder), language="zh")
    assert done.returncode == 0, done.stderr
    assert "个节点" in done.stdout
    assert {str(path.relative_to(folder)) for path in folder.rglob("*.*")} == {
        "csv/nodes.csv",
        "csv/edges.csv",
        "csv/manifest.json",
        "jsonl/graph.jsonl",
        "jsonl/manifest.json",
    }
    view = ("--network", f'center: "lianhua-library", asOf: "{DAY}", limit: 2')
    done = cobuild(neo4j_server, *view, "-o", str(file))
    assert done.returncode == 0, done.stderr
    assert "cut by NODES" in done.stderr
    manifest = json.loads((tmp_path / "lib.gexf.manifest.json").read_bytes())
    assert manifest["files"][0] == {**manifest["files"][0], "name": "lib.gexf", "bytes": file.stat().st_size}
    done = cobuild(neo4j_server, *place, "--format", "popolo", "--format", "hsds", "-o", str(archive))
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(archive) as opened:
        assert {"popolo/popolo.json", "hsds/organizations.csv"} <= set(opened.namelist())
    again = cobuild(neo4j_server, "--format", "csv", "-o", str(folder))
    assert (again.returncode, "the folder is not empty" in again.stderr) == (5, True)
    assert {path.name for path in tmp_path.iterdir()} == {"荷风", "lib.gexf", "lib.gexf.manifest.json", "all.zip"}
