"""The releases of Neo4j that Cobuild can run itself, each with its checked-in list of jars.

A list ("lock") is ``locks/VERSION.json``, made by :mod:`graph.server.lock`; adding a release means adding
its lock and nothing else.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from graph.errors import ConfigurationError
from graph.messages.language import Message

DEFAULT_VERSION = "2026.08.1"
LTS_VERSION = "5.26.30"

LOCKS = Path(__file__).parent / "locks"


@dataclass(frozen=True, slots=True)
class Jar:
    """One file of a release: its Maven coordinates, its SHA-256 (hexadecimal) and its size in bytes."""

    group: str
    artifact: str
    version: str
    classifier: str
    sha256: str
    size: int

    @property
    def name(self) -> str:
        """The file's name, unique within a release."""
        return f"{self.artifact}-{self.version}{'-' * bool(self.classifier)}{self.classifier}.jar"

    @property
    def path(self) -> str:
        """The path of the file in a Maven repository, relative to its root."""
        return f"{self.group.replace('.', '/')}/{self.artifact}/{self.version}/{self.name}"


@dataclass(frozen=True, slots=True)
class Release:
    """One version of Neo4j Community: the class to run, its jars, and the SHA-256 of the lock that lists them."""

    version: str
    jars: tuple[Jar, ...] = field(repr=False)
    digest: str

    @property
    def main_class(self) -> str:
        """The entry point was renamed when Neo4j began to number its releases by year."""
        by_year = version_key(self.version) >= (2025,)
        return "org.neo4j.server.Neo4jCommunity" if by_year else "org.neo4j.server.CommunityEntryPoint"

    @property
    def size(self) -> int:
        """Bytes of all jars together."""
        return sum(jar.size for jar in self.jars)


def supported_versions() -> list[str]:
    """The versions with a lock, oldest first."""
    return sorted((file.stem for file in LOCKS.glob("*.json")), key=version_key)


@cache
def release(version: str) -> Release:
    """The release of that version. :raises ConfigurationError: when Cobuild has no lock for it."""
    try:
        text = (LOCKS / f"{version}.json").read_bytes()
    except OSError:
        known = ", ".join(supported_versions())
        raise ConfigurationError(
            Message(
                "Cobuild cannot bring Neo4j {version!r} itself; it can bring {known}.", version=version, known=known
            )
        ) from None
    jars = tuple(Jar(*entry) for entry in json.loads(text)["jars"])
    return Release(version, jars, hashlib.sha256(text).hexdigest())


def version_key(version: str) -> tuple[int, ...]:
    """The numbers of a version, to order releases by: ``5.26.30`` is older than ``2026.08.1``."""
    return tuple(int(number) for number in re.findall(r"\d+", version))
