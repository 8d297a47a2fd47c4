"""The mappings that are remembered: one file for each source, in a folder that people may share."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from sheets.headings import normal
from sheets.mapping.file import Known, read, written
from sheets.mapping.model import Mapping
from sheets.problems import Report
from sheets.tables.model import Table


def file_of(folder: Path, source: str) -> Path:
    """The file of a source."""
    return folder / (re.sub(r"[^\w.-]+", "-", source).strip(".-") + ".yaml")


def remembered(folder: Path, source: str, report: Report) -> list[Known]:
    """All tables that were mapped before: those of the source first, then those of others, the newest first."""
    if not folder.is_dir():
        return []
    own = file_of(folder, source)
    others = sorted(
        (path for path in folder.glob("*.yaml") if path != own), key=lambda path: path.stat().st_mtime, reverse=True
    )
    found: list[Known] = []
    for path in [own, *others] if own.exists() else others:
        found += read(path, report)
    return found


def merged(path: Path, source: str, tables: Sequence[tuple[Table, Mapping]]) -> str:
    """The mapping file of these tables, with the tables that the file of ``path`` knows besides."""
    text = written(source, tables)
    if not path.exists():
        return text
    there = yaml.safe_load(path.read_text("utf-8"))
    mapped = {frozenset(normal(column.heading) for column in table.columns) for table, _ in tables}
    kept: list[Any] = [
        entry
        for entry in (there.get("tables") if isinstance(there, dict) else None) or ()
        if frozenset(map(normal, entry["headings"])) not in mapped
    ]
    if not kept:
        return text
    return text + yaml.safe_dump(kept, allow_unicode=True, sort_keys=False, width=110)
