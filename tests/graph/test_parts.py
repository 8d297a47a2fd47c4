"""Every pattern of every part is closed by a test of its date and of who may see it."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

import pytest

import graph
from graph.semantics.parts import Part


def parts() -> Iterator[Part]:
    for module in pkgutil.walk_packages(graph.__path__, "graph."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, Part):
                yield value


@pytest.mark.parametrize("part", list(parts()), ids=lambda part: part.name)
def test_no_name_in_a_pattern_is_left_untested(part: Part) -> None:
    assert part.unguarded == set()
