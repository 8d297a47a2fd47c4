"""Lists of one office after the other, and again: what the graph has is found, and nothing is said twice."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from graph.store.migrations import migrate
from imports.importing import Options
from imports.outcome import Outcome
from imports.run import Run
from tests.databases import Emptied
from tests.sheets.workbooks import xlsx

UNITS = [
    ["荷塘街道驻区单位名录"],
    ["单位名称", "单位性质", "所属社区"],
    ["青禾小学", "学校", "青禾社区"],
    ["莲花电子有限公司", "民企", "莲花社区"],
]


class Office:
    """Imports lists into an empty graph."""

    def __init__(self, emptied: Emptied, folder: Path) -> None:
        self.emptied, self.folder = emptied, folder
        emptied.run(migrate(emptied.db))

    def imports(self, name: str, *rows: list[Any]) -> tuple[Outcome, list[str]]:
        """Write one list; what it did, and the codes of errors and warnings."""
        run = Run([xlsx(self.folder / f"{name}.xlsx", {"Sheet1": rows})], Options())
        self.emptied.run(run.examine(self.emptied.db))
        assert run.report.errors == []
        self.emptied.run(run.apply(self.emptied.db))
        return run.outcome, [each.code.name for each in run.report if each.severity != "NOTE"]

    def facts(self, type_: str, role: str | None = None) -> set[tuple[str, str]]:
        """The names of the ends of all relationships of a type."""
        text = (
            "MATCH (a:Entity)-[r]->(b:Entity) WHERE type(r) = $type AND ($role IS NULL OR r.role = $role)"
            " RETURN collect([a.name, b.name]) AS found"
        )
        found = self.emptied.run(self.emptied.db.read("test", text, {"type": type_, "role": role})) or ()
        return {(one, other) for one, other in found}


@pytest.fixture
def office(emptied: Emptied, tmp_path: Path) -> Office:
    return Office(emptied, tmp_path)


def test_the_core_of_a_community_that_the_graph_has(office: Office) -> None:
    """It is the Party committee of its name, whichever list names it first, and not beside another core."""
    office.imports("驻区单位", *UNITS)
    agreements = [
        ["荷塘街道协议台账"],
        ["编号", "甲方", "乙方", "签订日期"],
        ["HT1", "青禾社区党委", "青禾小学", "2025.3.1"],
    ]
    office.imports("协议", *agreements)
    assert office.facts("LEADS", "CORE") == {("青禾社区党委", "青禾社区")}
    again, _ = office.imports("协议", *agreements)
    assert (again.created, again.changed, again.ended) == (0, 0, 0)
    office.imports("协议二", agreements[0], agreements[1], ["HT2", "青禾社区党总支", "青禾小学", "2025.4.1"])
    assert office.facts("LEADS", "CORE") == {("青禾社区党委", "青禾社区")}


def test_service_areas_of_a_district(office: Office) -> None:
    """Its communities are those of the graph, of which only the sub-district is known; each lies in both."""
    office.imports("驻区单位", *UNITS)
    areas = [["莲湖区党建片区划分表"], ["片区名称", "覆盖社区"], ["东部党建片区", "青禾社区、莲花社区"]]
    _, told = office.imports("片区", *areas)
    assert told == []
    assert office.facts("PART_OF") >= {
        ("青禾社区", "荷塘街道"),
        ("青禾社区", "东部党建片区"),
        ("莲花社区", "东部党建片区"),
    }
    again, _ = office.imports("片区", *areas)
    assert (again.created, again.changed, again.ended) == (0, 0, 0)


def test_a_unit_of_the_community_beside(office: Office) -> None:
    """A name in passing is that of the one body of the sub-district, unless each community has one of it."""
    office.imports("驻区单位", *UNITS, ["卫生服务站", "医院", "莲花社区"])
    uses = [
        ["青禾社区场地使用登记表"],
        ["场地名称", "使用日期", "使用单位"],
        ["报告厅", "2025.5.10", "莲花电子有限公司"],
        ["报告厅", "2025.5.11", "卫生服务站"],
    ]
    _, told = office.imports("使用", *uses)
    assert told == ["BODY_NEAR"]
    named = [node["name"] for node in office.emptied.nodes().values() if node["name"] == "莲花电子有限公司"]
    assert len(named) == 1
