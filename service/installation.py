"""Whether the packages that run are Cobuild's own: their names are general, and other distributions may have them."""

from __future__ import annotations

import importlib.metadata
import importlib.util
from pathlib import Path
from typing import NamedTuple

PACKAGES = ("graph", "resolvers", "schema", "seeds", "service", "sheets")
OURS = "cobuild"


class Rival(NamedTuple):
    """A package of ours that another distribution has too, or that is imported from another folder.

    ``distributions``: their names; empty where the package comes from a folder that no distribution owns.
    """

    package: str
    distributions: list[str]
    folder: str


def rivals() -> list[Rival]:
    """The packages that may not be ours, in the order of ``PACKAGES``."""
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
