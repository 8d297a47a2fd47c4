"""The sources of the pages work for installations without a public registry or without a network."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
EXPLORER, CLIENTS = ROOT / "explorer", ROOT / "tests" / "clients"


def lock(folder: Path = EXPLORER) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((folder / "package-lock.json").read_text("utf-8"))
    return loaded


@pytest.mark.parametrize("folder", [EXPLORER, CLIENTS], ids=lambda folder: folder.name)
def test_the_lock_file_names_no_registry(folder: Path) -> None:
    packages = {name: package for name, package in lock(folder)["packages"].items() if name}
    assert packages
    assert [name for name, package in packages.items() if "resolved" in package] == []
    assert [name for name, package in packages.items() if "integrity" not in package] == []
    assert "omit-lockfile-registry-resolved=true" in (folder / ".npmrc").read_text("utf-8")


@pytest.mark.parametrize("folder", [EXPLORER, CLIENTS], ids=lambda folder: folder.name)
def test_every_version_is_exact_and_locked(folder: Path) -> None:
    manifest = json.loads((folder / "package.json").read_text("utf-8"))
    packages = lock(folder)["packages"]
    for name, version in (manifest["dependencies"] | manifest.get("devDependencies", {})).items():
        assert packages[f"node_modules/{name}"]["version"] == version


def test_vite_can_be_built_with_on_every_common_platform() -> None:
    packages = lock()["packages"]
    for platform in ("linux-x64-gnu", "linux-x64-musl", "linux-arm64-gnu", "darwin-arm64", "win32-x64-msvc"):
        assert f"node_modules/@rolldown/binding-{platform}" in packages
