"""The command line: help at once, one clear message and an exit code for each kind of failure."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from graphql import GraphQLInterfaceType, build_schema, find_breaking_changes, validate_schema

from graph.errors import CobuildError
from graph.server import ServerAddress
from graph.store.migrations import migrate
from seeds import load_files, seed_paths
from seeds.file_schema import SCHEMA_FILE
from service import exits
from service.cli import COMMANDS
from tests.databases import Emptied

ROOT = Path(__file__).parents[2]


def cobuild(*arguments: str, stdin: str | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("COBUILD_")}
    return subprocess.run(
        [sys.executable, "-c", "from service.cli import main; main()", *arguments],
        cwd=ROOT,
        env={**clean, **environment},
        input=stdin,
        capture_output=True,
        text=True,
        timeout=100,
    )


# Help answers at once because nothing heavy is imported for it; a limit in seconds would measure the machine.
HELP = """
import sys
from service.cli import main
heavy = {"neo4j", "strawberry", "graphql", "uvicorn", "starlette", "structlog", "yaml", "numpy", "rustworkx", "asyncio"}
try:
    main(sys.argv[1:])
finally:
    print("heavy:", sorted(heavy & set(sys.modules)))
"""


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_answers_at_once_with_examples(command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", HELP, *command.split(), "--help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0
    assert "Examples:" in done.stdout
    assert done.stdout.splitlines()[-1] == "heavy: []"


@pytest.mark.parametrize(
    ("arguments", "environment", "code", "words"),
    [
        (["nonsense"], {}, exits.USAGE, "No such command"),
        (["serve", "--nonsense"], {}, exits.USAGE, "No such option"),
        (["load"], {}, exits.USAGE, "--seeds"),
        (["load", "no-such-file.yaml"], {}, exits.USAGE, "does not exist"),
        (["query", "no-such-file"], {}, exits.USAGE, "neither a GraphQL document nor a file"),
        (["query", "{ a }", "--variables", "[1]"], {}, exits.USAGE, "JSON object"),
        (["status"], {"COBUILD_PROT": "1"}, 3, "COBUILD_PORT"),
        (["status", "--heap", "much"], {}, 3, "--heap"),
        (["status", "--config", "no-such-file.toml"], {}, 3, "no-such-file.toml"),
        (["status", "--neo4j-uri", "bolt://127.0.0.1:1"], {}, 4, "cannot be reached"),
        (["query", "{ a }", "--url", "http://127.0.0.1:1/graphql"], {}, 4, "cobuild serve"),
        (["engine", "fetch", "--neo4j-version", "1.0"], {}, 3, "1.0"),
        (["serve", "--host", "203.0.113.1"], {}, 8, "203.0.113.1"),
    ],
)
def test_a_failure_is_one_clear_message(
    arguments: list[str], environment: dict[str, str], code: int, words: str
) -> None:
    done = cobuild(*arguments, **environment)
    assert done.returncode == code, done.stderr
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_debug_shows_the_traceback_at_any_position() -> None:
    for arguments in (["--debug", "status"], ["status", "--debug"]):
        done = cobuild(*arguments, COBUILD_PROT="1")
        assert "Traceback" in done.stderr
        assert "ConfigurationError" in done.stderr


def test_a_port_in_use_is_said_before_anything_is_started() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = cobuild("serve", "--port", str(taken.getsockname()[1]))
    assert done.returncode == 8
    assert "--port" in done.stderr


def test_a_check_reports_the_problems_of_a_file(tmp_path: Path) -> None:
    file = tmp_path / "broken.yaml"
    file.write_text("cobuild: 1\nnodes:\n  - {id: x, type: Comunity}\n")
    done = cobuild("check", str(file))
    assert done.returncode == exits.ANSWERED_WITH_ERRORS
    assert f"{file}:" in done.stdout


def test_the_schema_is_printed() -> None:
    assert "type Query" in cobuild("schema").stdout


def test_the_schema_of_data_files_is_printed() -> None:
    assert cobuild("schema", "--data-files").stdout == SCHEMA_FILE.read_text("utf-8")


def test_the_flat_schema_lacks_nothing_but_interfaces_of_interfaces() -> None:
    whole, flat = (cobuild("schema", *arguments).stdout for arguments in ((), ("--flat",)))
    assert "interface Place implements " in whole
    assert not re.search(r"^interface \w+ implements", flat, re.MULTILINE)
    assert "@oneOf" in whole
    assert "@oneOf" not in flat
    schema, flattened = build_schema(whole), build_schema(flat)
    assert validate_schema(flattened) == []
    lost = [change.description for change in find_breaking_changes(schema, flattened)]
    inherited = [
        f"{interface.name} no longer implements interface {other.name}."
        for interface in schema.type_map.values()
        if isinstance(interface, GraphQLInterfaceType)
        for other in interface.interfaces
    ]
    assert (sorted(lost), find_breaking_changes(flattened, schema)) == (sorted(inherited), [])


def test_every_failure_has_an_exit_code_of_its_kind() -> None:
    kinds = CobuildError.__subclasses__()
    for kind in kinds:
        assert exits.exit_code(kind.__new__(kind)) != exits.INTERNAL, kind
        assert exits.exit_code(kind.__new__(kind)) in exits.MEANINGS


def test_query_uses_a_running_service(service_url: str) -> None:
    done = cobuild("query", "-", "--url", f"{service_url}/graphql", stdin="{ __typename }")
    assert (done.returncode, '"__typename": "Query"' in done.stdout) == (0, True)
    wrong = cobuild("query", "{ nothing }", "--url", f"{service_url}/graphql")
    assert (wrong.returncode, "errors" in wrong.stdout) == (exits.ANSWERED_WITH_ERRORS, True)


def test_an_operation_is_explained_without_a_database() -> None:
    names = "it's"
    query = (
        "query($name: String) { units(first: 3, where: {name: {contains: $name}}) { nodes { name } } metrics { id } }"
    )
    asked = cobuild("query", "--explain", query.replace(" metrics { id }", ""), "--variables", f'{{"name": "{names}"}}')
    assert (asked.returncode, asked.stderr) == (0, "")
    name, values, first, *rest = asked.stdout.splitlines()
    assert (name, first, rest[-1]) == ("// units", "RETURN [", "] AS data;")
    assert values.startswith(":param {p: {a0: date('")
    assert "'it\\'s'" in values
    assert "    MATCH (unit_1:Unit)" in rest
    refused = cobuild("query", "--explain", query)
    assert (refused.returncode, '"GRAPHQL_VALIDATION_FAILED"' in refused.stdout) == (exits.ANSWERED_WITH_ERRORS, True)


def test_a_folder_without_a_graph_is_not_answered_with_zeros(tmp_path: Path) -> None:
    file = tmp_path / "network.yaml"
    file.write_text("cobuild: 1\n", encoding="utf-8")
    for command in (["query", "--direct", "{ cases { totalCount } }"], ["check", "--graph", str(file)]):
        done = cobuild(*command, "--data", str(tmp_path / "nothing"))
        assert (done.returncode, done.stdout) == (5, "")
        assert f"There is no graph in {tmp_path / 'nothing'}" in done.stderr
        assert "cobuild load" in done.stderr
    assert not (tmp_path / "nothing").exists(), "looking for a graph makes none"


def test_a_graph_that_cannot_be_read_as_it_is_says_so(emptied: Emptied, neo4j_server: ServerAddress) -> None:
    def ask() -> subprocess.CompletedProcess[str]:
        return cobuild(
            *("query", "--direct", "{ cases { totalCount } }"),
            COBUILD_NEO4J_URI=neo4j_server.uri,
            COBUILD_NEO4J_PASSWORD=neo4j_server.password,
        )

    assert "Nothing was ever loaded" in ask().stderr
    emptied.run(migrate(emptied.db))
    assert "Nothing was ever loaded" in ask().stderr
    emptied.run(load_files(emptied.db, seed_paths()[:1]))
    assert ask().returncode == 0
    emptied.run(emptied.db.rows("test.age", "MATCH (m:CobuildMeta) SET m.version = 0"))
    assert "cobuild migrate" in ask().stderr
