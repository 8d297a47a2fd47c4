"""A frozen report: its canonical form, its hash, and what differs later."""

from __future__ import annotations

import copy
import hashlib
from typing import Any

import orjson
import pytest

from graph.errors import BadUserInput
from reports.ledger import differences, freeze, opened

PARTS = [{"key": "CONTRACT", "zh": "契约", "en": "Contract", "value": 2}]
REPORT: dict[str, Any] = {
    "place": {"name": "莲花区", "id": "lianhua"},
    "sections": [
        {
            "figures": [
                {
                    "key": "a",
                    "zh": "协议",
                    "en": "Agreements",
                    "measure": "份",
                    "value": 3,
                    "rate": None,
                    "parts": PARTS,
                },
                {"key": "b", "zh": "率", "en": "Rate", "measure": "%", "value": None, "rate": 0.5, "parts": []},
            ]
        }
    ],
}
VERSIONS = {"cobuild": "1.0"}


def test_the_hash_is_that_of_the_canonical_content() -> None:
    frozen = freeze(REPORT, VERSIONS)
    text = frozen.decode("utf-8")
    content = text.partition('{"content":')[2].rpartition(',"sha256"')[0]
    assert hashlib.sha256(content.encode()).hexdigest() == orjson.loads(frozen)["sha256"]
    assert content.startswith('{"format":1,"report":{"place":{"id":"lianhua","name":"莲花区"}')
    shuffled = dict(reversed(REPORT.items()))
    assert freeze(shuffled, VERSIONS) == frozen


def test_a_ledger_opens_unless_it_was_changed() -> None:
    frozen = freeze(REPORT, VERSIONS)
    assert opened(frozen, "x.json")["report"] == REPORT
    # The same content in another layout is unchanged.
    assert opened(orjson.dumps(orjson.loads(frozen), option=orjson.OPT_INDENT_2), "x.json")["report"] == REPORT
    for changed in (frozen.replace(b'"value":3', b'"value":4'), b"{}", b"[]", b"no json", b'{"content":1,"sha256":""}'):
        with pytest.raises(BadUserInput, match=r"x\.json"):
            opened(changed, "x.json")


def test_figures_and_parts_that_differ() -> None:
    now = copy.deepcopy(REPORT)
    agreements, rate = now["sections"][0]["figures"]
    agreements["parts"][0]["value"] = 1
    rate["rate"] = 0.6
    assert [(each.key, each.frozen, each.now) for each in differences(REPORT, now)] == [
        ("a.CONTRACT", 2, 1),
        ("b", 0.5, 0.6),
    ]
    assert differences(REPORT, REPORT) == []
