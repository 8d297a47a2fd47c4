"""The builds at installation, with programs in place of Node, npm and a C compiler that do what the test says."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

import hatch_build
from hatch_build import PagesBuildHook


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with pages to build."""
    root = tmp_path / "project"
    (root / "explorer" / "src").mkdir(parents=True)
    (root / "service").mkdir()
    (root / "explorer" / "graphiql.html").write_text("<title>1</title>")
    (root / "explorer" / "src" / "graphiql.tsx").write_text("export {}")
    (root / "explorer" / "examples.json").write_text("[]")
    return root


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in front of the PATH: a recent Node whose Vite copies the page, and an npm that notes its arguments."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    monkeypatch.delenv("COBUILD_SKIP_PAGES", raising=False)
    monkeypatch.setenv("COBUILD_SKIP_NATIVE", "1")
    program(folder, "node", 'test "$1" = --version && echo v24.1.0 && exit; mkdir built && cp graphiql.html built/')
    program(folder, "npm", f'echo "$@" >> {folder}/asked')
    return folder


def program(folder: Path, name: str, script: str) -> None:
    (folder / name).write_text(f"#!/bin/sh\n{script}\n")
    (folder / name).chmod(0o755)


def install(root: Path, version: str = "editable") -> dict[str, Any]:
    """Does the installer's work; returns the build data after the hook."""
    build_data: dict[str, Any] = {"force_include": {}}
    hook = PagesBuildHook(str(root), {}, None, None, "", "wheel")  # type: ignore[arg-type]
    hook.initialize(version, build_data)
    return build_data


def wanted_packages(root: Path) -> list[str]:
    return PagesBuildHook(str(root), {}, None, None, "", "wheel").dependencies()  # type: ignore[arg-type]


def test_the_pages_are_built_once(project: Path, programs: Path) -> None:
    install(project)
    assert (project / "service" / "built_pages" / "graphiql.html").read_text() == "<title>1</title>"
    assert [line.split()[0] for line in (programs / "asked").read_text().splitlines()] == ["view", "ci"]
    (project / "explorer" / "examples.json").write_text("[{}]")
    (project / "explorer" / "node_modules").mkdir()
    (project / "explorer" / "node_modules" / "more.js").write_text("")
    install(project)
    assert len((programs / "asked").read_text().splitlines()) == 2, "nothing that goes into the pages has changed"


def test_changed_sources_are_built_again(project: Path, programs: Path) -> None:
    install(project)
    (project / "explorer" / "graphiql.html").write_text("<title>2</title>")
    (project / "service" / "built_pages" / "old.js").write_text("")
    install(project)
    assert (project / "service" / "built_pages" / "graphiql.html").read_text() == "<title>2</title>"
    assert not (project / "service" / "built_pages" / "old.js").exists()
    assert not (project / "explorer" / "built").exists(), "the sources are left as they are"


@pytest.mark.parametrize("broken", ["npm", "node"])
def test_an_installation_survives_a_failing_build(
    project: Path, programs: Path, broken: str, capsys: pytest.CaptureFixture[str]
) -> None:
    install(project)
    (project / "explorer" / "graphiql.html").write_text("<title>2</title>")
    program(programs, broken, 'test "$1" = --version && echo v24.1.0 && exit; echo ENOTFOUND; exit 7')
    install(project)
    said = "".join(capsys.readouterr())
    assert "The web pages were not built" in said
    assert f"{broken} ended with 7" in said
    assert "ENOTFOUND" in said
    assert (project / "service" / "built_pages" / "graphiql.html").read_text() == "<title>1</title>", (
        "the last one stays"
    )


def test_the_build_can_be_switched_off(project: Path, programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COBUILD_SKIP_PAGES", "1")
    install(project)
    assert not (project / "service" / "built_pages").exists()
    monkeypatch.setenv("PATH", "")
    assert wanted_packages(project) == []


@pytest.mark.parametrize(
    ("version", "brought"), [("standard", ["service/examples.json", "service/documents"]), ("editable", [])]
)
def test_examples_and_documents_go_into_wheels_alone(
    project: Path, programs: Path, version: str, brought: list[str]
) -> None:
    assert list(install(project, version)["force_include"].values()) == brought


@pytest.mark.parametrize(
    ("version", "suits"),
    [
        ("v24.1.0", True),
        ("v23.0.0", True),
        ("v22.12.0", True),
        ("v20.19.0", True),
        ("v22.11.0", False),
        ("v21.7.3", False),
        ("v20.18.9", False),
        ("v18.20.0", False),
        ("", False),
    ],
)
def test_node_comes_from_pypi_where_none_suits(project: Path, programs: Path, version: str, suits: bool) -> None:
    program(programs, "node", f"echo {version}")
    assert wanted_packages(project) == ([] if suits else [hatch_build.NODE_FROM_PYPI])


def test_a_node_without_npm_does_not_suit(project: Path, programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (programs / "npm").unlink()
    monkeypatch.setenv("PATH", str(programs))
    assert wanted_packages(project) == [hatch_build.NODE_FROM_PYPI]


@pytest.fixture
def compiling(project: Path, programs: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with C sources alone; its compiler writes what it was given."""
    monkeypatch.setenv("COBUILD_SKIP_PAGES", "1")
    monkeypatch.delenv("COBUILD_SKIP_NATIVE")
    monkeypatch.delenv("CC", raising=False)
    native = project / "graph" / "native"
    native.mkdir(parents=True)
    shutil.copy(Path(hatch_build.__file__).with_name("graph") / "native" / "build.py", native)
    (native / "one.c").write_text("int one(void) { return 1; }")
    script = f'echo >> {programs}/compiled; while test "$1" != -o; do all="$all $1"; shift; done; echo "$all" > "$2"'
    program(programs, "cc", script)
    return native


def test_compiled_code_is_built_once_and_makes_the_wheel_one_for_its_platform(compiling: Path, programs: Path) -> None:
    root = compiling.parents[1]
    for _ in range(2):
        data = install(root, "standard")
        assert data["pure_python"] is False
        assert data["tag"].startswith("py3-none-")
    assert "COBUILD_SOURCES" in (compiling / "compiled.native.so").read_text()
    assert len((programs / "compiled").read_text().splitlines()) == 1
    (compiling / "one.c").write_text("int one(void) { return 2; }")
    install(root)
    assert len((programs / "compiled").read_text().splitlines()) == 2


def test_an_installation_survives_a_compiler_that_fails(
    compiling: Path, programs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program(programs, "cc", "echo no headers here; exit 3")
    data = install(compiling.parents[1], "standard")
    said = "".join(capsys.readouterr())
    assert "Compiled code was not built" in said
    assert "no headers here" in said
    assert "tag" not in data
    assert not (compiling / "compiled.native.so").exists()


def test_an_installation_survives_without_a_compiler(
    compiling: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    install(compiling.parents[1])
    assert "there is no C compiler" in "".join(capsys.readouterr())


def test_compiling_can_be_switched_off(compiling: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COBUILD_SKIP_NATIVE", "1")
    assert "tag" not in install(compiling.parents[1], "standard")
    assert not (compiling / "compiled.native.so").exists()
