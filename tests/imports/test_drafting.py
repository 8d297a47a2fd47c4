"""What a draft of many rows holds in memory."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from bench.books import SHARES, write_book

ROWS = 10_000
AT_FIRST, EACH = 15_000, 2.85
"""Kilobytes that every workbook needs, and that each row needs: 300 megabytes for 100,000 rows."""
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
@pytest.mark.parametrize("shares", [SHARES, {"单位": 100}], ids=["five things and facts a row", "a list of units"])
def test_a_draft_of_many_rows_needs_bounded_memory(shares: Mapping[str, int], tmp_path: Path) -> None:
    path = tmp_path / "荷塘区台账.xlsx"
    write_book(path, ROWS, shares)
    done = subprocess.run([sys.executable, "-c", DRAFT, path], capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    assert found["errors"] == []
    assert found["created"] > 3 * ROWS
    assert found["kilobytes"] < AT_FIRST + EACH * ROWS
