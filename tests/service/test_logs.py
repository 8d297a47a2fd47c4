"""The log on standard error."""

from __future__ import annotations

import io
import logging
import re
import sys
from typing import Literal

import orjson
import pytest

from service import logs


class Writes(io.StringIO):
    """Keeps what each call writes."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[str] = []

    def write(self, text: str, /) -> int:
        self.calls.append(text)
        return len(text)


@pytest.mark.parametrize("form", ["json", "text"])
def test_each_line_is_one_write_with_its_end(form: Literal["json", "text"], monkeypatch: pytest.MonkeyPatch) -> None:
    """Several processes write to one file, and nothing holds back what an unbuffered one writes."""
    written = Writes()
    monkeypatch.setattr(sys, "stderr", written)
    logs.configure("info", form)
    logs.get_logger().info("ours", fact=1)
    logging.getLogger("library").warning("theirs")
    assert [each.count("\n") for each in written.calls] == [1, 1]
    assert all(each.endswith("\n") for each in written.calls)


@pytest.mark.parametrize("worker", [None, 2])
def test_the_line_of_a_request_is_that_of_any_other_event(worker: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
    written = Writes()
    monkeypatch.setattr(sys, "stderr", written)
    logs.configure("info", "json", worker)
    facts = {"status": 200, "statements": [{"name": "node", "ms": 0.5}], "operation": None, "request_id": "r1"}
    logs.get_logger().info("request", **facts)
    logs.log_request(facts)
    usual, short = (orjson.loads(each) for each in written.calls)
    moment = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?Z").fullmatch
    assert moment(usual.pop("timestamp"))
    assert moment(short.pop("timestamp"))
    assert short == usual
    assert all(each.endswith("\n") and each.count("\n") == 1 for each in written.calls)


def test_no_line_of_a_request_where_only_warnings_are_written(monkeypatch: pytest.MonkeyPatch) -> None:
    written = Writes()
    monkeypatch.setattr(sys, "stderr", written)
    logs.configure("warning", "json")
    logs.log_request({"status": 200})
    assert written.calls == []
