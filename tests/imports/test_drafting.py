"""What a draft of many rows holds in memory."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bench.books import write_book

ROWS = 20_000
MOST_KILOBYTES = 5
"""For each row of a workbook whose rows are five things and facts each; a list of units needs less than three."""
DRAFT = """
import asyncio, json, resource, sys
from pathlib import Path
from imports.importing import Options
from imports.names import slug
from imports.run import Run
slug("荷")
idle = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
run = Run([Path(sys.argv[1])], Options())
asyncio.run(run.examine(None))
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
errors = [str(each) for each in run.report.errors]
print(json.dumps({"created": run.outcome.created, "kilobytes": peak - idle, "errors": errors}))
"""


@pytest.mark.slow
def test_a_draft_of_many_rows_needs_bounded_memory(tmp_path: Path) -> None:
    path = tmp_path / "荷塘区台账.xlsx"
    write_book(path, ROWS)
    done = subprocess.run([sys.executable, "-c", DRAFT, path], capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    assert found["errors"] == []
    assert found["created"] > 5 * ROWS
    assert found["kilobytes"] < MOST_KILOBYTES * ROWS
