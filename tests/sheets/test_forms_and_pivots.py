"""Forms of labels and values, and tables that run over months or quarters."""

from __future__ import annotations

from typing import Any

from sheets.values.names import Named
from sheets.values.terms import Term
from tests.sheets.reading import Outcome, read, text


def names(outcome: Outcome, key: str = "name") -> list[Any]:
    return [values[key] for values in outcome.values]


FORM = """
    共驻共建协议登记表
    协议编号 | QH-1 | | 签订日期 | 2023年3月1日
    甲方 | 青禾社区 | | 乙方 | 青禾小学
    有效期 | 2023.3—2025.3
    共建内容 | 1.提供操场；2.提供教室
    """


def test_a_form_of_labels_and_values() -> None:
    outcome = read(list(text(FORM)))
    (values,) = outcome.values
    assert (values["code"], values["partyA"], values["partyB"], values["signed"]) == (
        "QH-1",
        Named(("青禾社区",)),
        Named(("青禾小学",)),
        "2023-03-01",
    )
    assert values["subject"] == ("提供操场", "提供教室")
    assert outcome.records[0][0].cells["partyB"] == "E3"
    assert outcome.found() == []


def test_forms_beside_each_other_with_the_labels_left_of_all() -> None:
    rows = "单位名称 | 青禾小学 | 青禾医院\n单位性质 | 学校 | 医院\n联系电话 | 58123456 | \n用工人数 | 50人 | 120人"
    outcome = read(list(text(rows)), sheet="驻区单位")
    assert [(values["name"], values["kind"], values["members"].value) for values in outcome.values] == [
        ("青禾小学", "SCHOOL", 50),
        ("青禾医院", "HOSPITAL", 120),
    ]
    assert [records[0].cells["name"] for records in outcome.records] == ["B1", "C1"]
    assert outcome.found() == []


def test_forms_below_each_other() -> None:
    form = FORM.strip("\n").split("\n", 1)[1]
    outcome = read([*text(form), [], *text(form.replace("QH-1", "QH-2").replace("小学", "医院"))])
    assert names(outcome, "code") == ["QH-1", "QH-2"]
    assert names(outcome, "partyB") == [Named(("青禾小学",)), Named(("青禾医院",))]


def _unit(values: dict[str, Any]) -> str:
    return str(values["unit"] if "unit" in values else values["hosts"].names[0])


def test_a_pivoted_table_of_months() -> None:
    rows = "青禾社区共建活动统计表（2025年）\n单位 | 1月 | 2月 | 3月 | 合计\n"
    rows += "青禾小学 | 1 | 2 | | 3\n青禾医院 | | 1 | 1 | 3"
    outcome = read(list(text(f"{rows}\n合计 | 1 | 3 | 1 | 5")))
    found = [(_unit(values), values["period"], values["value"].value) for values in outcome.values]
    assert found == [
        ("青禾小学", "2025-01", 1),
        ("青禾小学", "2025-02", 2),
        ("青禾医院", "2025-02", 1),
        ("青禾医院", "2025-03", 1),
    ]
    assert outcome.found() == [("E5", "TOTAL_DIFFERS"), ("E4", "TOTAL_DIFFERS")]
    assert [record.cell for record in outcome.records[0]] == ["B3", "C3", "C4", "D4"]


def test_a_rota_of_communities_and_quarters() -> None:
    rows = "2025年轮值安排表\n社区 | 第一季度 | 第二季度 | 第三季度 | 第四季度\n"
    rows += "青禾社区 | 青禾小学 | 青禾医院 | 待定 | 青禾银行"
    outcome = read(list(text(rows)))
    assert [(values["community"], values["period"], values["unit"]) for values in outcome.values] == [
        ("青禾社区", "2025-Q1", "青禾小学"),
        ("青禾社区", "2025-Q2", "青禾医院"),
        ("青禾社区", "2025-Q4", "青禾银行"),
    ]


def test_a_rota_as_a_list() -> None:
    outcome = read(
        list(text("2025年轮值安排\n季度 | 轮值单位 | 轮值主题\n一季度 | 青禾小学 | 义诊\n二季度 | 青禾医院 | "))
    )
    assert [(values["period"], values["unit"]) for values in outcome.values] == [
        (Term("2025-01", "2025-03"), "青禾小学"),
        (Term("2025-04", "2025-06"), "青禾医院"),
    ]


def test_quarters_beside_their_months() -> None:
    rows = """
        单位 | 1月 | 2月 | 3月 | 第一季度小计 | 4月 | 5月 | 6月 | 第二季度合计 | 上半年合计
        青禾小学 | 1 | 0 | 2 | 3 | 1 | 1 | 1 | 3 | 6
        青禾医院 | 1 | / | 2 | 4 | 1 | 1 | — | 2 | 6
        青禾书店 | 1 | 一些 | 2 | 9 | 1 | 1 | 1 | 3 | 9
    """
    lines = [line.strip() for line in rows.strip().splitlines()]
    outcome = read([["青禾社区活动次数统计表（2025年）"], *text("\n".join(lines))])
    assert outcome.tables[0].mapping.periods[4] == "2025-Q1"
    assert sorted(outcome.found()) == [("C5", "NUMBER_VAGUE"), ("E4", "TOTAL_DIFFERS"), ("J4", "TOTAL_DIFFERS")]


def test_a_form_in_parts() -> None:
    rows = "协议登记表\n一、基本信息\n协议名称 | 校社协议 | 编号 | QH-1\n甲方 | 青禾社区 | 乙方 | 青禾小学\n"
    rows += "二、协议内容\n签订日期 | 2025.3.1 | 有效期 | 长期"
    outcome = read(list(text(rows)))
    assert outcome.found() == []
    assert "A5" in outcome.cells("SECTION")
