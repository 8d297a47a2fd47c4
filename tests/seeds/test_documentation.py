"""The worked example of docs/data-files.md loads unchanged."""

from __future__ import annotations

import re
from pathlib import Path

from graph.vocabulary import MODEL
from seeds import check_files, load_files
from seeds.file_schema import head_schema
from tests.databases import Emptied
from tests.seeds.conftest import Write

PAGE = Path(__file__).parents[2] / "docs" / "data-files.md"


def test_the_worked_example_loads(emptied: Emptied, write: Write) -> None:
    [example] = re.findall(r"```yaml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    path = write(example)
    assert emptied.run(check_files(None, [path])).problems == []
    assert emptied.run(load_files(emptied.db, [path])).created == 10
    assert emptied.nodes()["qinghe-school"]["details"] == ["荣誉\t文明校园", "荣誉\t共建先进单位"]
    facts = emptied.facts()
    assert {tuple(fact["sourceIds"]) for fact in facts.values()} == {("qinghe-notice",)}
    assert facts["qinghe.PARTY_TO.qinghe-agreement"]["validTo"].isoformat() == "2027-02-28"


def test_the_page_names_every_key_of_the_head_and_every_symmetric_type() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert [key for key in head_schema()["properties"] if f"`{key}`" not in page] == []
    assert [r.type for r in MODEL.relationships if r.symmetric and f"`{r.type}`" not in page] == []
