"""Automatic persisted queries as real clients send them: Apollo Client's link and urql's exchange, by POST and GET."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from service.settings import Settings
from tests.npm import installed, printed
from tests.service.serving import Witness, sample_app, served


@pytest.fixture(scope="module")
def links(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return installed(Path(__file__).with_name("links"), tmp_path_factory.mktemp("links"))


def test_clients_send_hashes_and_a_text_only_when_it_is_not_known(links: Path) -> None:
    with served(sample_app(Settings(), Witness())) as url:
        told = [json.loads(line) for line in printed(links, "persisted.mjs", f"{url}/graphql")]
    assert [(each["client"], each["get"]) for each in told] == [
        ("apollo", False),
        ("apollo", True),
        ("urql", False),
        ("urql", True),
    ]
    for each in told:
        assert each["answers"] == ["Hello a", "Hello b"], each
        travelled = each["travelled"]
        assert [request["text"] for request in travelled] == [False, True, False], each
        assert all(request["hash"] and request["status"] == 200 for request in travelled), each
        method = "GET" if each["get"] else "POST"
        assert [travelled[0]["method"], travelled[2]["method"]] == [method, method], each
