"""Several workbooks in one command: the later ones name the bodies of the earlier, as when they are written."""

from __future__ import annotations

import asyncio
from pathlib import Path

from imports.importing import Options
from imports.run import Run
from tests.sheets.workbooks import xlsx


def examined(folder: Path) -> Run:
    """A dry run of a list of units and of agreements with them, without a graph."""
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
    run = Run(files, Options())
    asyncio.run(run.examine(None))
    return run


def test_names_are_those_of_the_workbooks_before(tmp_path: Path) -> None:
    run = examined(tmp_path)
    told = [(each.file, each.cell, each.code.name) for each in run.report if each.severity != "NOTE"]
    assert told == [("协议.xlsx", "B4", "BODY_UNKNOWN")]
    (message,) = [each.message for each in run.report if each.code.name == "BODY_UNKNOWN"]
    assert "the nearest: 桂花邮政支局" in message
    created = [each.name for each in run.outcome.changes if each.type == "Unit"]
    assert created == ["桂花中学", "桂花邮政支局", "东方超市有限公司", "桂花邮政局"]
