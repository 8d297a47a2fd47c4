"""The codes of findings: one name each, and all of them in use."""

from __future__ import annotations

from pathlib import Path

import pytest

import imports
import sheets
from sheets import codes
from sheets.codes import Code

ALL = {name: value for name, value in vars(codes).items() if isinstance(value, Code)}
FOLDERS = [Path(package.__file__ or "").parent for package in (sheets, imports)]
SOURCE = "".join(path.read_text("utf-8") for folder in FOLDERS for path in sorted(folder.rglob("*.py")))


@pytest.mark.parametrize("name", ALL)
def test_a_code_has_the_name_of_its_constant_and_is_used(name: str) -> None:
    assert ALL[name].name == name
    assert ALL[name].means.endswith(".")
    # Its declaration has the name twice, its import and its use once more each.
    assert SOURCE.count(name) > 3
