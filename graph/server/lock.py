"""For maintainers: resolve a release of Neo4j into the list of jars that is checked in.

Run from the root of the repository::

    python -m graph.server.lock 2026.08.1

It resolves ``org.neo4j:neo4j`` and ``org.neo4j.app:neo4j-server`` with everything they need (one to three minutes, jgo
does it without Maven), downloads the jars into a folder of its own, and writes ``graph/server/locks/VERSION.json``:
group, artifact, version, classifier, SHA-256 and size, one jar a line, sorted, so that a new release is a readable
diff. Then run the tests of ``tests/graph/server`` with ``COBUILD_TEST_NEO4J_VERSION=VERSION``. The native parts of
Netty for all platforms stay in: they are small, Neo4j chooses between them when it starts, and one list then holds for
every machine.
"""

from __future__ import annotations

import sys
import tempfile
import tomllib
from pathlib import Path

from graph.server.versions import LOCKS, Jar

ROOTS = ("org.neo4j:neo4j", "org.neo4j.app:neo4j-server")


def resolve(version: str) -> list[Jar]:
    """Every jar of that version, sorted by coordinates, each downloaded and measured."""
    import jgo

    with tempfile.TemporaryDirectory(prefix="cobuild-lock-") as folder:
        environment = jgo.build("+".join(f"{root}:{version}" for root in ROOTS), cache_dir=Path(folder))
        sizes = {file.name: file.stat().st_size for file in environment.path.rglob("*.jar")}
        if environment.lock_path is None:
            raise SystemExit("jgo wrote no lock; the form of its environments has changed")
        found = tomllib.loads(Path(environment.lock_path).read_text("utf-8"))["dependencies"]
    jars = []
    for entry in found:
        coordinates = (entry["groupId"], entry["artifactId"], entry["version"], entry.get("classifier") or "")
        name = Jar(*coordinates, sha256="", size=0).name
        jars.append(Jar(*coordinates, sha256=entry["sha256"], size=sizes[name]))
    return sorted(jars, key=lambda jar: (jar.group, jar.artifact, jar.classifier))


def dump(version: str, jars: list[Jar]) -> str:
    """The text of a lock file."""
    import json

    lines = [
        json.dumps([jar.group, jar.artifact, jar.version, jar.classifier, jar.sha256, jar.size], ensure_ascii=False)
        for jar in jars
    ]
    return f'{{"neo4j": "{version}", "jars": [\n' + ",\n".join(lines) + "\n]}\n"


def main(arguments: list[str]) -> None:
    """Write the lock of the version that is the only argument."""
    if len(arguments) != 1:
        raise SystemExit("usage: python -m graph.server.lock VERSION")
    (version,) = arguments
    jars = resolve(version)
    file = LOCKS / f"{version}.json"
    file.write_text(dump(version, jars), "utf-8")
    print(f"{file}: {len(jars)} jars, {sum(jar.size for jar in jars) / 1e6:.0f} MB")


if __name__ == "__main__":
    main(sys.argv[1:])
