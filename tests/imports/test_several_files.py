"""Several workbooks in one command: the later ones name the bodies of the earlier, as when they are written."""

from __future__ import annotations

import asyncio
from pathlib import Path

from graph.store.migrations import migrate
from imports.importing import Options
from imports.run import Run
from tests.databases import Emptied
from tests.sheets.workbooks import xlsx


def listed(folder: Path) -> Run:
    """A list of units, and of agreements with them."""
    units = [
        ["桂花中学", "学校", "金桂社区"],
        ["桂花邮政支局", "国企", "金桂社区"],
        ["东方超市有限公司", "民企", "金桂社区"],
    ]
    parties = [["金桂社区", "桂花中学"], ["金桂社区", "桂花邮政局"], ["金桂社区", "东方超市"]]
    files = [
        xlsx(folder / "单位.xlsx", {"单位": [["桂花街道驻区单位"], ["单位名称", "单位性质", "所属社区"], *units]}),
        xlsx(folder / "协议.xlsx", {"协议": [["桂花街道协议台账"], ["甲方", "乙方"], *parties]}),
    ]
    return Run(files, Options())


def test_names_are_those_of_the_workbooks_before(tmp_path: Path) -> None:
    run = listed(tmp_path)
    asyncio.run(run.examine(None))
    told = [(each.file, each.cell, each.code.name) for each in run.report if each.severity != "NOTE"]
    assert told == [("协议.xlsx", "B4", "BODY_UNKNOWN")]
    (message,) = [each.message for each in run.report if each.code.name == "BODY_UNKNOWN"]
    assert "the nearest: 桂花邮政支局" in message
    created = [each.name for each in run.outcome.changes if each.type == "Unit"]
    assert created == ["桂花中学", "桂花邮政支局", "东方超市有限公司", "桂花邮政局"]


def test_things_are_those_of_the_workbooks_before(emptied: Emptied, tmp_path: Path) -> None:
    emptied.run(migrate(emptied.db))
    venues = [["桂花街道资源清单"], ["资源名称", "资源类别", "提供单位"], ["多功能厅", "场地", "桂花中学"]]
    uses = [["场地使用登记表"], ["日期", "场地名称", "使用单位"], ["2025.4.2", "多功能厅", "桂花书店"]]
    run = Run([xlsx(tmp_path / "资源.xlsx", {"清单": venues}), xlsx(tmp_path / "使用.xlsx", {"登记": uses})], Options())
    emptied.run(run.examine(emptied.db))
    foreseen = run.outcome.created
    assert "REFERENCE_UNKNOWN" not in {each.code.name for each in run.report}
    emptied.run(run.apply(emptied.db))
    assert run.outcome.created == foreseen
    assert [node["name"] for node in emptied.nodes().values() if "Resource" in node["labels"]] == ["多功能厅"]


def test_what_a_name_suggests_does_not_change_what_a_list_says(emptied: Emptied, tmp_path: Path) -> None:
    emptied.run(migrate(emptied.db))
    run = listed(tmp_path)
    emptied.run(run.examine(emptied.db))
    foreseen = run.outcome.created
    emptied.run(run.apply(emptied.db))
    assert run.outcome.created == foreseen
    for _ in range(2):
        emptied.run(run.examine(emptied.db))
        emptied.run(run.apply(emptied.db))
    assert (run.outcome.created, run.outcome.changed, run.outcome.ended) == (0, 0, 0)
    kinds = {node["name"]: node.get("kind") for node in emptied.nodes().values() if "Unit" in node["labels"]}
    assert kinds["东方超市有限公司"] == "PRIVATE_ENTERPRISE"
