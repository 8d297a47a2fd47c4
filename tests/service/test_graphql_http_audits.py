"""The official audits of the GraphQL-over-HTTP specification (npm package ``graphql-http``): all of them pass."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from service.settings import Settings
from tests.npm import installed, printed
from tests.service.serving import Witness, sample_app, served


@pytest.fixture(scope="module")
def audits(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return installed(Path(__file__).with_name("audits"), tmp_path_factory.mktemp("audits"))


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with served(sample_app(Settings(), Witness())) as url:
        yield url


def test_all_audits_pass(audits: Path, address: str) -> None:
    results = [json.loads(line) for line in printed(audits, "audits.mjs", f"{address}/graphql")]
    failures = [result for result in results if result["status"] != "ok"]
    assert failures == []
    assert len(results) == 61
