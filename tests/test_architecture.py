"""Allowed imports, reads of the environment, and the length of modules."""

from __future__ import annotations

import ast
import importlib.metadata
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("exports", "graph", "imports", "reports", "resolvers", "schema", "seeds", "service", "sheets")
# The packages of Cobuild that each package may import.
MAY_IMPORT = {
    "exports": {"exports", "graph"},
    "graph": {"graph"},
    "imports": {"graph", "imports", "seeds", "sheets"},
    "reports": {"graph", "reports"},
    "resolvers": {"graph", "resolvers"},
    "schema": {"graph", "resolvers", "schema"},
    "seeds": {"graph", "seeds"},
    "service": {"exports", "graph", "imports", "reports", "resolvers", "schema", "service", "sheets"},
    "sheets": {"graph", "seeds", "sheets"},
}
# The packages of ``graph`` that spreadsheets use: none that uses the database.
ROOMS_OF_SHEETS = {"messages", "rules", "semantics", "text", "vocabulary"}
# The packages within ``graph`` that each of them may import; all may raise ``graph.errors`` and take ``graph.caps``.
ROOMS = {
    "vocabulary": set[str](),
    "messages": set[str](),
    "native": {"messages"},
    "semantics": {"vocabulary"},
    "rules": {"messages", "semantics", "vocabulary"},
    "text": {"messages", "vocabulary"},
    "metrics": {"messages"},
    "compiler": {"messages", "metrics", "native", "semantics", "text", "vocabulary"},
    "questions": {"compiler", "messages", "metrics", "native", "semantics", "store", "text", "vocabulary"},
    "backup": {"connection", "messages", "store", "vocabulary"},
    "connection": {"messages", "native"},
    "extracts": {"compiler", "connection", "messages", "metrics", "questions", "semantics", "vocabulary"},
    "store": {"connection", "messages", "semantics", "text", "vocabulary"},
    "server": {"messages"},
}
# The packages within ``graph`` that exports may import: records come to it, it reads no database.
ROOMS_OF_EXPORTS = {"errors", "messages", "semantics", "text", "vocabulary"}
# What says where things are; ``NAME`` stands for a name to be chosen, and the built pages are made at installation.
GUIDES = ("ARCHITECTURE.md", "CONTRIBUTING.md", "docs/decisions/*.md")
PATHS = re.compile(rf"`((?:{'|'.join((*PACKAGES, 'bench', 'docs', 'explorer', 'tests'))})/[\w./-]*)`")
ROOM_OF_THE_TABLE = re.compile(r"^\| `(?P<folder>graph/\w+/)` \| (?P<holds>[^|]+)", re.MULTILINE)
NOT_CHECKED_IN = {"service/built_pages/"}
# Only commands that load data files or make a city, and the loading of the first start.
MAY_LOAD_SEEDS = {"service/commands", "service/running.py"}
LONGEST = 400


def modules(*folders: str) -> list[Path]:
    found = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    return [path for path in found if "node_modules" not in path.parts]


def imported(path: Path) -> Iterator[str]:
    for each in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(each, ast.Import):
            yield from (alias.name for alias in each.names)
        elif isinstance(each, ast.ImportFrom) and each.module and not each.level:
            yield from (f"{each.module}.{alias.name}" for alias in each.names)


def loads_seeds(path: Path) -> bool:
    name = path.relative_to(ROOT).as_posix()
    return any(name == allowed or name.startswith(f"{allowed}/") for allowed in MAY_LOAD_SEEDS)


@pytest.mark.parametrize("package", PACKAGES)
def test_imports_go_one_way(package: str) -> None:
    ours = {*PACKAGES, "bench", "tests", "explorer"}
    wrong = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in modules(package)
        for name in imported(path)
        if name.partition(".")[0] in ours - MAY_IMPORT[package]
        and not (name.partition(".")[0] == "seeds" and loads_seeds(path))
    ]
    assert wrong == []


@pytest.mark.parametrize("room", ROOMS)
def test_rooms_of_the_graph_are_on_floors(room: str) -> None:
    allowed = {f"graph.{each}" for each in {room, "caps", "errors", *ROOMS[room]}}
    wrong = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in modules(f"graph/{room}")
        for name in imported(path)
        if name.startswith("graph.") and ".".join(name.split(".")[:2]) not in allowed
    ]
    assert wrong == []
    assert {path.name for path in (ROOT / "graph").iterdir() if path.suffix == ".py"} == {
        "__init__.py",
        "caps.py",
        "errors.py",
    }
    assert {path.parent.name for path in (ROOT / "graph").glob("*/__init__.py")} == set(ROOMS)


def test_exports_read_no_database() -> None:
    wrong = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in modules("exports")
        for name in imported(path)
        if name.startswith("graph.") and name.split(".")[1] not in ROOMS_OF_EXPORTS
    ]
    assert wrong == []


def test_spreadsheets_are_read_without_a_database() -> None:
    allowed = {f"graph.{room}" for room in ROOMS_OF_SHEETS}
    wrong = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in modules("sheets")
        for name in imported(path)
        if name.startswith("graph") and ".".join(name.split(".")[:2]) not in allowed
    ]
    assert wrong == []


def test_only_graph_knows_the_driver() -> None:
    others = modules("exports", "imports", "resolvers", "schema", "seeds", "service", "sheets")
    assert [str(path) for path in others if any(name.partition(".")[0] == "neo4j" for name in imported(path))] == []


def test_the_vocabulary_depends_on_nothing_of_ours() -> None:
    names = {name for path in modules("graph/vocabulary") for name in imported(path) if name.startswith("graph")}
    assert {name for name in names if not name.startswith("graph.vocabulary")} == set()


def test_only_service_reads_the_environment() -> None:
    """A local Neo4j is handed a copy of the environment, as any child is; settings are read by ``service`` alone. The
    build of compiled code, which is no part of the service, takes the compiler's name from it.
    """
    reading = []
    for path in modules("exports", "graph", "resolvers", "schema", "seeds", "sheets"):
        for each in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(each, ast.Attribute) and each.attr in ("environ", "getenv", "environb"):
                reading.append(f"{path.relative_to(ROOT)}:{each.lineno}")
    allowed = {"graph/server/java.py", "graph/server/process.py", "graph/server/java_process.py"}
    allowed.add("graph/native/build.py")
    assert [place for place in reading if place.partition(":")[0] not in allowed] == []


def test_the_day_of_a_request_comes_with_it() -> None:
    """So that one request reads one day throughout, and a test can ask on any."""
    reading = [
        f"{path.relative_to(ROOT)}:{each.lineno}"
        for path in modules(
            *("exports", "graph/compiler", "graph/questions", "graph/semantics", "resolvers", "schema", "sheets")
        )
        for each in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(each, ast.Attribute)
        and each.attr in ("today", "now", "utcnow")
        and isinstance(each.value, ast.Attribute | ast.Name)
        and ast.unparse(each.value).startswith("date")
    ]
    assert reading == []


def test_no_module_is_too_long() -> None:
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_text("utf-8").splitlines())
        for path in modules(*PACKAGES, "bench", "tests")
    }
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


def test_no_dependency_ships_a_module_named_like_ours() -> None:
    ours = {*PACKAGES, "bench", "explorer"}
    found = importlib.metadata.packages_distributions()
    rivals = {name: set(found.get(name, ())) - {"cobuild"} for name in ours}
    assert {name: who for name, who in rivals.items() if who} == {}
    assert ours.isdisjoint(sys.stdlib_module_names)


def guides() -> list[Path]:
    return [file for pattern in GUIDES for file in sorted(ROOT.glob(pattern))]


def test_the_paths_that_the_guides_name_exist() -> None:
    named = {(guide.name, path) for guide in guides() for path in PATHS.findall(guide.read_text("utf-8"))}
    missing = {
        (guide, path)
        for guide, path in named
        if "NAME" not in path and path not in NOT_CHECKED_IN and not (ROOT / path).exists()
    }
    assert missing == set()


def test_the_table_of_folders_names_modules_that_exist() -> None:
    rows = {
        found["folder"]: found["holds"] for found in ROOM_OF_THE_TABLE.finditer((ROOT / GUIDES[0]).read_text("utf-8"))
    }
    assert {folder.split("/")[1] for folder in rows} == set(ROOMS)
    missing = {
        folder + name
        for folder, holds in rows.items()
        for name in re.findall(r"`(\w+)`", holds)
        if not (ROOT / folder / f"{name}.py").exists()
    }
    assert missing == set()
