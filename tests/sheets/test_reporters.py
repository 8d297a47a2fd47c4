"""A table that another place reports than its title names; those within and around it may."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sheets.reading import read

ROWS: list[list[Any]] = [["单位名称", "单位性质"], ["青禾小学", "学校"], ["青禾医院", "医院"]]
TITLE = "荷塘街道青禾社区驻区单位名录（2026年上半年）"


def told(title: str, *line: Any, below: bool = False) -> list[tuple[str, str]]:
    lines = [list(line)]
    return read([[title], *([] if below else lines), *ROWS, *(lines if below else [])]).found()


@pytest.mark.parametrize(
    ("title", "reporter"),
    [
        (TITLE, "荷风社区"),
        (TITLE, "荷风社区党委"),
        (TITLE, "柳塘街道"),
        (TITLE, "柳塘街道青禾社区"),
        ("青禾社区驻区单位名录", "荷风社区居委会"),
        ("荷塘街道驻区单位名录", "中共柳塘镇委员会"),
        ("西湖区荷塘街道驻区单位名录", "上城区委组织部"),
    ],
)
def test_another_place_reports(title: str, reporter: str) -> None:
    assert told(title, f"填报单位（盖章）：{reporter}") == [("A2", "REPORTER_OTHER")]
    assert told(title, f"填报单位：{reporter}", below=True) == [("A5", "REPORTER_OTHER")]


@pytest.mark.parametrize(
    ("title", "reporter"),
    [
        (TITLE, "青禾社区"),
        (TITLE, "荷塘街道青禾社区党委"),
        (TITLE, "荷塘街道党工委"),
        (TITLE, "西湖区荷塘街道"),
        (TITLE, "青禾居民区"),
        (TITLE, "青禾小学"),
        (TITLE, "（盖章）"),
        ("荷塘街道驻区单位名录", "荷风社区"),
        ("青禾社区驻区单位名录", "柳塘街道"),
        ("杭州市荷塘街道驻区单位名录", "西湖区荷塘街道"),
        ("驻区单位名录", "荷风社区"),
        ("青禾社区与荷风社区结对共建单位名录", "荷风社区"),
        ("關於荷塘街道青禾社區驻区单位名录", "青禾社区"),
    ],
)
def test_the_place_itself_one_within_and_one_around_may_report(title: str, reporter: str) -> None:
    assert "REPORTER_OTHER" not in [code for _, code in told(title, f"填报单位：{reporter}")]


def test_a_reporter_in_a_cell_of_its_own_or_in_title_and_note() -> None:
    assert told(TITLE, "填报单位：", "荷风社区") == [("B2", "REPORTER_OTHER")]
    assert told(f"{TITLE}（填报单位：荷风社区）", "填报日期：2026.6.30") == [("A1", "REPORTER_OTHER")]
    assert told(TITLE, "注：本表填报单位为荷风社区", below=True) == [("A5", "REPORTER_OTHER")]
    assert told(TITLE, "填报社区：荷风社区") == [("A2", "REPORTER_OTHER")]


def test_a_day_in_a_cell_of_its_own() -> None:
    assert told(TITLE, "填报日期：", "2026.13.3") == [("B2", "DATE_IMPOSSIBLE")]


def test_tables_of_several_places_below_each_other() -> None:
    rows = [["荷塘街道驻区单位名录"]]
    for place in ("青禾社区", "荷风社区"):
        rows += [[f"填报单位：{place}"], *[[str(each).replace("青禾", place[:2]) for each in row] for row in ROWS], []]
    assert "REPORTER_OTHER" not in [code for _, code in read(rows).found()]
