"""The same workbook again: nothing new; a corrected row changes its fact."""

from __future__ import annotations

import copy
from typing import Any

from tests.imports.conftest import LIANHUA, Graph
from tests.imports.offices import Network

UNITS: list[list[Any]] = [
    ["荷塘街道青禾社区驻区单位基本情况表"],
    ["单位名称", "单位性质", "地址", "联系人"],
    ["青禾小学", "学校", "青禾路3号", "王老师"],
    ["青禾医院", "医院", "青禾路5号", "李主任"],
]
AGREEMENTS: list[list[Any]] = [
    ["荷塘街道青禾社区共驻共建协议台账"],
    ["编号", "甲方", "乙方", "签订日期", "有效期", "共建内容"],
    ["QH-1", "青禾社区", "青禾小学", "2025.3.1", "三年", "场地开放"],
    ["QH-2", "青禾社区", "青禾医院", "2025.3.1", "长期", "义诊"],
]


def test_a_second_import_changes_nothing(graph: Graph) -> None:
    sheets = Network(LIANHUA).sheets
    first = graph.drafted(sheets)
    graph.write(first.draft)
    again = graph.drafted(sheets)
    assert set(again.draft.nodes) == set(first.draft.nodes)
    assert {fact.id for fact in again.draft.facts} == {fact.id for fact in first.draft.facts}
    assert graph.write(again.draft) == (0, 0)


def changed(row: int, column: int, value: Any, sheet: str = "协议") -> dict[str, list[list[Any]]]:
    sheets = {"单位": copy.deepcopy(UNITS), "协议": copy.deepcopy(AGREEMENTS)}
    sheets[sheet][row][column] = value
    return sheets


def test_a_corrected_row_changes_its_fact(graph: Graph) -> None:
    graph.write(graph.drafted({"单位": UNITS, "协议": AGREEMENTS}).draft)
    outcome = graph.drafted(changed(2, 5, "场地开放、课后服务"))
    assert graph.write(outcome.draft) == (0, 1)


def test_a_corrected_key_too(graph: Graph) -> None:
    first = graph.drafted({"单位": UNITS, "协议": AGREEMENTS})
    graph.write(first.draft)
    outcome = graph.drafted(changed(2, 0, "QH-11"))
    assert set(outcome.draft.nodes) == set(first.draft.nodes)
    assert outcome.found("ROW_CORRECTED") == [("协议", "A3", "ROW_CORRECTED")]
    created, _ = graph.write(outcome.draft)
    assert created == 0


def test_a_corrected_name(graph: Graph) -> None:
    first = graph.drafted({"单位": UNITS})
    graph.write(first.draft)
    outcome = graph.drafted({"单位": changed(2, 0, "青禾第一小学", "单位")["单位"]})
    assert set(outcome.draft.nodes) == set(first.draft.nodes)
    assert outcome.found("ROW_CORRECTED") == [("单位", "A3", "ROW_CORRECTED")]


def test_another_body_in_a_row_is_another_body(graph: Graph) -> None:
    graph.write(graph.drafted({"单位": UNITS}).draft)
    sheets = copy.deepcopy(UNITS)
    sheets[2] = ["海关幼儿园", "学校", "青禾路9号", "赵老师"]
    outcome = graph.drafted({"单位": sheets})
    assert outcome.found("ROW_CORRECTED") == []
    assert outcome.node("海关幼儿园").match is None


def test_problems_and_gifts_of_one_day_again(graph: Graph) -> None:
    sheets: dict[str, list[list[Any]]] = {
        "单位": UNITS,
        "问题": [
            ["荷塘街道青禾社区问题清单"],
            ["问题名称", "提出单位", "责任单位", "办结时间", "状态"],
            ["停车难", "青禾小学", "青禾医院", "2025.3.1", "已解决"],
            ["照明不足", None, "青禾小学", None, "处理中"],
        ],
        "资金": [
            ["荷塘街道青禾社区捐赠情况一览表"],
            ["捐赠单位", "捐赠金额", "捐赠时间", "用途"],
            ["青禾医院", 2000, "2025.3.1", "义诊"],
            ["青禾医院", 500, "2025.3.1", "邻里节"],
        ],
    }
    first = graph.drafted(sheets)
    graph.write(first.draft)
    again = graph.drafted(sheets)
    assert set(again.draft.nodes) == set(first.draft.nodes)
    assert graph.write(again.draft) == (0, 0)
    sheets["问题"][3][4] = "已解决"
    sheets["资金"][3][1] = 800
    corrected = graph.drafted(sheets)
    assert set(corrected.draft.nodes) == set(first.draft.nodes)
    assert graph.write(corrected.draft) == (0, 2)
