"""An import that is killed while it writes leaves nothing, and keeps nobody from importing again."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from graph.store.migrations import migrate
from tests.databases import Emptied
from tests.imports.test_import_command import COMMAND, Desk
from tests.imports.test_importing import HEAD
from tests.sheets.workbooks import xlsx

if TYPE_CHECKING:
    from graph.server import ServerAddress

ROWS = 10_000
WRITING = "SHOW TRANSACTIONS YIELD metaData WHERE metaData.name = 'import' RETURN count(*) AS open"


@pytest.mark.slow
def test_a_killed_import_leaves_nothing(emptied: Emptied, neo4j_server: ServerAddress, tmp_path: Path) -> None:
    emptied.run(migrate(emptied.db))
    desk = Desk(tmp_path, neo4j_server)
    rows = [[f"荷风第{number}商店", "企业", "荷风社区", ""] for number in range(ROWS)]
    xlsx(tmp_path / "单位.xlsx", {"单位": [HEAD, *rows]})
    process = subprocess.Popen(
        [COMMAND, "import", "单位.xlsx", "--yes", "--json"],
        cwd=tmp_path,
        env={**os.environ, **desk.variables},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        deadline = time.monotonic() + 120
        while not open_imports(emptied):
            assert process.poll() is None, "it ended before it could be killed"
            assert time.monotonic() < deadline
            time.sleep(0.02)
    finally:
        process.kill()
        process.wait()
    while open_imports(emptied):
        assert time.monotonic() < deadline
        time.sleep(0.1)
    assert emptied.nodes() == {}
    xlsx(tmp_path / "单位.xlsx", {"单位": [HEAD, *rows[:1]]})
    assert desk.json("单位.xlsx", "--yes")["applied"]


def open_imports(emptied: Emptied) -> int:
    (row,) = emptied.run(emptied.db.rows("test.open", WRITING))
    return int(row["open"])
