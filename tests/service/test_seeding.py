"""The seeds are there as a whole, or the service says and completes what is missing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from graph.server import ServerAddress
from graph.store.status import seeding_interrupted, status
from seeds import seed_paths
from service.running import prepare
from service.settings import Settings
from tests.databases import Emptied
from tests.service.test_cli import ROOT

if TYPE_CHECKING:
    pass


def load_until_killed(server: ServerAddress, files: int) -> None:
    """``cobuild load --seeds``, killed once it has loaded so many files."""
    settings = {
        "COBUILD_NEO4J_URI": server.uri,
        "COBUILD_NEO4J_USER": server.user,
        "COBUILD_NEO4J_PASSWORD": server.password,
    }
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COBUILD_")} | settings
    command = [sys.executable, "-c", "from service.cli import main; main()", "load", "--seeds"]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        for line in process.stderr:
            if line.startswith(f"[{files}/"):
                process.send_signal(signal.SIGKILL)
        process.wait(60)
    assert process.returncode == -signal.SIGKILL


@pytest.mark.timeout(900)
def test_interrupted_seeds_are_reported_and_completed(
    emptied: Emptied, neo4j_server: ServerAddress, capsys: pytest.CaptureFixture[str]
) -> None:
    load_until_killed(neo4j_server, files=3)
    part = emptied.run(status(emptied.db))
    assert part.seeds_incomplete
    emptied.run(prepare(emptied.db, Settings(load_seeds=False)))
    said = capsys.readouterr()
    assert "seeds_incomplete" in said.out + said.err
    assert "cobuild load --seeds" in said.out + said.err
    assert emptied.run(seeding_interrupted(emptied.db))
    emptied.run(prepare(emptied.db, Settings()))
    whole = emptied.run(status(emptied.db))
    assert not whole.seeds_incomplete
    assert whole.nodes["Case"] == len(seed_paths()) - 1, "each file describes a case, but for that of the places"
    assert sum(whole.nodes.values()) > 5 * sum(part.nodes.values())
