"""An export in a folder, for the tests of formats."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exports import package
from exports.records import Graph
from exports.sink import About
from exports.texts import flat

XML_REFUSES = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass
class Written:
    """The folder and the manifest."""

    folder: Path
    manifest: dict[str, Any]

    def path(self, name: str) -> Path:
        return self.folder / name

    def loss(self, start: str) -> int | None:
        """The count of the loss whose statement starts so; None if the manifest does not state it."""
        return next((each.get("count", -1) for each in self.manifest["losses"] if each["en"].startswith(start)), None)


def written(graph: Graph, format_: str, folder: Path, about: About) -> Written:
    """Write a graph into the folder."""
    return Written(folder, package.write(graph, format_, folder, about))


def fit(text: str) -> str:
    """The text as XML and cells can hold it."""
    return XML_REFUSES.sub("\ufffd", text)


def same(found: Any, value: Any) -> bool:
    """Whether an attribute holds a value: numbers as numbers, other values as fitting text."""
    if isinstance(value, int | float):
        return bool(found == value)
    return bool(found == fit(flat(value)))
