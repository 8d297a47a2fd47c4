"""Detects packages that are not Cobuild's own: their names are general, and other distributions may use them too."""

from __future__ import annotations

import importlib.metadata
import importlib.util
from pathlib import Path
from typing import NamedTuple

PACKAGES = ("exports", "graph", "imports", "reports", "resolvers", "schema", "seeds", "service", "sheets")
OURS = "cobuild"


class Rival(NamedTuple):
    """A package name of Cobuild that another distribution also has, or that is imported from another folder.

    ``distributions``: the names of these distributions; empty if the folder of the package belongs to none.
    """

    package: str
    distributions: list[str]
    folder: str


def rivals() -> list[Rival]:
    """The packages that may not be Cobuild's, in the order of ``PACKAGES``."""
    home = Path(__file__).parents[1]
    owners = importlib.metadata.packages_distributions()
    found = []
    for package in PACKAGES:
        others = sorted({name for name in owners.get(package, ()) if name.lower() != OURS})
        spec = importlib.util.find_spec(package)
        folder = Path(spec.origin).parent if spec and spec.origin else None
        if others or folder != home / package:
            found.append(Rival(package, others, str(folder or "")))
    return found
