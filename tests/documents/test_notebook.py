"""The notebook for analysts runs as it is, and the page shows what it has."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import matplotlib as mpl
import matplotlib.pyplot as plt
import pytest

from tests.documents.blocks import ROOT, blocks

CELLS = [
    "".join(cell["source"])
    for cell in json.loads((ROOT / "docs" / "analysts.ipynb").read_text("utf-8"))["cells"]
    if cell["cell_type"] == "code"
]
SERVICE = "http://127.0.0.1:8000"


def test_every_cell_runs(service_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    monkeypatch.chdir(tmp_path)
    mpl.use("Agg")
    names: dict[str, Any] = {}
    for cell in CELLS:
        exec(compile(cell.replace(SERVICE, service_url), "analysts.ipynb", "exec"), names)
    plt.close("all")
    printed = capsys.readouterr().out
    assert (tmp_path / "ties.png").read_bytes().startswith(b"\x89PNG")
    assert "LOCATED_IN" in printed
    assert len(names["ties"]) > 10
    assert names["bodies"]["betweenness"].max() > 0


def test_the_page_shows_the_cell_in_ten_lines() -> None:
    [shown] = [block.text for block in blocks("python") if block.page == "docs/analysts.md"]
    assert len(shown.splitlines()) <= 10
    cell = CELLS[1].replace("{SERVICE}", SERVICE)
    assert ast.dump(ast.parse(shown)) == ast.dump(ast.parse(cell))
