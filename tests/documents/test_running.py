"""The commands of Cobuild that the documentation prints, run as they are printed, on real databases."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import docx
import openpyxl
import pytest
import xlwt

from graph.server import DEFAULT_VERSION, ServerAddress, fetch
from service.exits import ANSWERED_WITH_ERRORS
from tests.documents.blocks import ROOT, Command, blocks, commands

pytestmark = pytest.mark.timeout(900)

LARGE = {"100000": "2000", "1000000": "2000", "10000": "2000"}
"""Cities are made smaller here than readers make them, for the time it takes."""


def commands_to_run() -> list[Command]:
    """Each command once; of those of one name that start a database of their own, which takes a minute, the longest."""
    found: dict[tuple[object, ...], Command] = {}
    for command in commands():
        if command.fenced and command.words[0].endswith("cobuild") and "move" not in command.words:
            own = "--data" in command.words
            words = command.words[1:2] if own else [LARGE.get(word, word) for word in command.words]
            key = (*words, *sorted(command.environment.items()))
            if key not in found or (own and len(command.words) > len(found[key].words)):
                found[key] = command
    return list(found.values())


RUN = commands_to_run()
"""``cobuild move`` needs a second database: tests/backup/test_moving.py runs it."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the files that commands name: the network of docs/data-files.md, a question, an older schema."""
    [network] = [block.text for block in blocks("yaml") if block.page == "docs/data-files.md"]
    for name in ("my-network.yaml", "my-district.yaml", "networks/one.yaml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(network, encoding="utf-8")
    (tmp_path / "question.graphql").write_text("query($id: ID!) { node(id: $id) { id } }", encoding="utf-8")
    shutil.copy(ROOT / "schema" / "schema.graphql", tmp_path / "old.graphql")
    _sheets(tmp_path)
    docx.Document().save(str(tmp_path / "ours.docx"))
    return tmp_path


def _sheets(folder: Path) -> None:
    """Workbooks under the names that pages give them: units of a community of the invented network."""
    rows = [["单位名称", "单位性质", "所属社区"], ["荷风书店", "企业", "荷风社区"]]
    book, old = openpyxl.Workbook(), xlwt.Workbook()
    sheet, first = old.add_sheet("单位"), book.create_sheet("单位", 0)
    for at, row in enumerate(rows):
        first.append(row)
        for column, text in enumerate(row):
            sheet.write(at, column, text)
    for name in ("驻区单位.xlsx", "台账.xlsx"):
        book.save(folder / name)
    old.save(str(folder / "协议台账.xls"))


@pytest.mark.parametrize("command", RUN, ids=lambda command: command.text)
def test_the_command_runs(folder: Path, service_url: str, neo4j_server: ServerAddress, command: Command) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COBUILD_")}
    environment |= command.environment | {"COBUILD_PORT": str(urlsplit(service_url).port)}
    # Without a folder of its own a command is given the session's database, as readers have theirs.
    own_database = "--data" in command.words
    if not own_database:
        environment |= session(neo4j_server)
    words = [placed(word, neo4j_server) for word in command.words[1:]]
    if words[0] == "generate":
        words = [LARGE.get(word, word) for word in words]
    if "network.cobuild" in words and "-o" not in words:
        made = cobuild("backup", "-o", "network.cobuild")
        subprocess.run(made, cwd=folder, env=environment | session(neo4j_server), check=True, timeout=800)
        words += ["--yes"] * ("--replace" in words)
    if "--verify" in words and words[0] == "ledger":
        made = cobuild("ledger", "--within", "lianhua", "--during", "2026H1", "-o", "2026H1.json")
        subprocess.run(made, cwd=folder, env=environment, check=True, timeout=800)
    if words[0] == "template" and "--output" in words:
        (folder / words[words.index("--output") + 1]).unlink(missing_ok=True)
    if words[0] == "serve":
        assert serves(folder, words, environment | {"COBUILD_PORT": "0", "COBUILD_LOAD_SEEDS": "false"})
        return
    done = subprocess.run(cobuild(*words), cwd=folder, env=environment, capture_output=True, text=True, timeout=800)
    # What the reader has done before has changed the schema or not; both are answers.
    accepted = (0, ANSWERED_WITH_ERRORS) if "--check" in words else (0,)
    assert done.returncode in accepted, done.stdout + done.stderr


def session(server: ServerAddress) -> dict[str, str]:
    """The settings that name the session's database."""
    named = {"COBUILD_NEO4J_URI": server.uri, "COBUILD_NEO4J_USER": server.user}
    return named | {"COBUILD_NEO4J_PASSWORD": server.password}


def cobuild(*words: str) -> list[str]:
    return [sys.executable, "-c", "from service.cli import main; main()", *words]


def placed(word: str, server: ServerAddress) -> str:
    """A word with the reader's own server, folder or file in place of the page's."""
    if word in ("FOLDER", "/media/stick/neo4j"):
        return str(fetch(DEFAULT_VERSION))
    return re.sub(r"^[a-z0-9+]+://graph\.example(:\d+)?$", server.uri, word)


def serves(folder: Path, words: list[str], environment: dict[str, str]) -> bool:
    """Whether the service gets ready with this command, and ends in good order when it is interrupted."""
    process = subprocess.Popen(
        cobuild(*words), cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    try:
        assert process.stdout is not None
        ready = any("Cobuild is ready" in line for line in process.stdout)
        process.send_signal(signal.SIGINT)
        return process.wait(60) == 0 and ready
    finally:
        process.kill()
        process.wait(10)
        assert process.stdout is not None
        process.stdout.close()
