"""``cobuild report`` and ``cobuild ledger`` on the database of the session."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from graph.server import ServerAddress
from service.cli import main

PERIOD = ("--within", "lianhua", "--during", "2026H1")


def run(neo4j_server: ServerAddress, monkeypatch: pytest.MonkeyPatch, *words: str) -> int | str | None:
    monkeypatch.setenv("COBUILD_NEO4J_PASSWORD", neo4j_server.password)
    with pytest.raises(SystemExit) as ended:
        main([*words, "--neo4j-uri", neo4j_server.uri, "--neo4j-user", neo4j_server.user])
    return ended.value.code


@pytest.mark.usefixtures("service_url")
def test_a_ledger_is_frozen_verified_and_compared(
    neo4j_server: ServerAddress, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "2026H1.json"
    assert run(neo4j_server, monkeypatch, "ledger", *PERIOD, "-o", str(file)) == 0
    assert run(neo4j_server, monkeypatch, "ledger", "--verify", str(file), "--compare") == 0
    assert "2026H1.json is unchanged: 莲花区" in capsys.readouterr().out
    file.write_bytes(file.read_bytes().replace("莲花区".encode(), "荷花区".encode()))
    assert run(neo4j_server, monkeypatch, "ledger", "--verify", str(file)) == 5
    assert "was changed after it was frozen" in capsys.readouterr().err


@pytest.mark.usefixtures("service_url")
def test_a_report_is_written(
    neo4j_server: ServerAddress, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "台账.xlsx"
    assert run(neo4j_server, monkeypatch, "report", *PERIOD, "-o", str(file)) == 0
    assert zipfile.ZipFile(file).testzip() is None
    assert run(neo4j_server, monkeypatch, "report", *PERIOD, "-o", str(tmp_path / "台账.pdf")) == 5
    assert "A report is written as .docx or .xlsx" in capsys.readouterr().err
