"""The log on standard error."""

from __future__ import annotations

import io
import logging
import sys
from typing import Literal

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
