"""What the commands refuse before any database is asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from service.commands.move import _sides
from tests.backup.test_file import write
from tests.service.test_cli import cobuild

SERVER, OTHER = "bolt://one.example", "bolt://two.example"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["move", "--to", "local"], "--from and --to name the same: local"),
        (["move", "--from", SERVER, "--to", OTHER], "there is one set of credentials"),
        (["move", "--from", "a.toml", "--to", SERVER, "--data", "x"], "--data is for the local Neo4j"),
        (["move"], "Missing option '--to'"),
        (["backup", "-o", "a", "--verify", "b"], "Give --output or --verify, not both."),
        (["restore"], "Missing argument 'FILE'"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_contradicts_itself_is_refused(words: list[str], said: str) -> None:
    done = cobuild(*words)
    assert done.returncode == 2
    assert said in done.stderr


def test_each_side_has_its_own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The password of the server is not the local Neo4j's, nor the local folder the server's."""
    monkeypatch.setenv("COBUILD_NEO4J_PASSWORD", "secret")
    monkeypatch.setenv("COBUILD_NEO4J_URI", OTHER)
    here, there = _sides("local", SERVER, {"data": str(tmp_path)}, None)
    assert (here.neo4j_uri, here.data, here.neo4j_password) == (None, tmp_path, None)
    assert (there.neo4j_uri, there.data) == (SERVER, None)
    assert there.neo4j_password is not None
    assert there.neo4j_password.get_secret_value() == "secret"


def test_a_side_may_be_a_settings_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COBUILD_NEO4J_PASSWORD", "of the other")
    (tmp_path / "one.toml").write_text(f'neo4j_uri = "{SERVER}"\nneo4j_password = "of the one"\n')
    here, there = _sides(str(tmp_path / "one.toml"), OTHER, {}, None)
    assert here.neo4j_password is not None
    assert there.neo4j_password is not None
    assert here.neo4j_password.get_secret_value() == "of the one"
    assert (there.neo4j_uri, there.neo4j_password.get_secret_value()) == (OTHER, "of the other")


def test_a_settings_file_that_names_no_graph_is_refused(tmp_path: Path) -> None:
    (tmp_path / "one.toml").write_text("port = 8080\n")
    done = cobuild("move", "--from", str(tmp_path / "one.toml"), "--to", "local")
    assert done.returncode == 2
    assert "names neither neo4j_uri nor data" in done.stderr


def test_a_backup_is_verified_without_a_database(tmp_path: Path) -> None:
    path = tmp_path / "network.cobuild"
    sha256 = write(path).sha256
    done = cobuild("backup", "--verify", str(path))
    assert done.returncode == 0
    assert "is whole: 300 nodes and 600 relationships" in done.stdout
    assert sha256 in done.stdout


@pytest.mark.parametrize("command", [["backup", "--verify"], ["restore"]])
def test_a_damaged_backup_is_refused_before_a_database_is_started(tmp_path: Path, command: list[str]) -> None:
    path = tmp_path / "network.cobuild"
    write(path)
    path.write_bytes(path.read_bytes()[:-7])
    done = cobuild(*command, str(path), "--data", str(tmp_path / "data"))
    assert done.returncode == 10
    assert f"{path} is damaged: it is cut or changed. Use another copy." in done.stderr
    assert not (tmp_path / "data").exists()


def test_a_folder_without_a_graph_is_not_made_one(tmp_path: Path) -> None:
    done = cobuild("backup", "-o", str(tmp_path / "a.cobuild"), "--data", str(tmp_path / "data"))
    assert done.returncode == 5
    assert "There is no graph in" in done.stderr
    assert list(tmp_path.iterdir()) == []
