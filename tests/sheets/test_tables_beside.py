"""Lists beside each other, and on sheets that are called after only one of them."""

from __future__ import annotations

import pytest

from tests.sheets.reading import read, text


def test_lists_beside_each_other_below_one_title() -> None:
    outcome = read(
        [
            ["桂花街道三张清单"],
            [],
            ["资源清单", None, None, None, "需求清单"],
            ["单位名称", "资源名称", "容纳人数", None, "提出社区", "需求内容", "状态"],
            ["桂花中学", "操场", 500, None, "金桂社区", "陪护", "待认领"],
            ["仁爱医院", "讲堂", 80, None, "银桂社区", "托管", "待认领"],
        ]
    )
    assert [table.mapping.subject.name for table in outcome.tables if table.mapping.subject] == ["resources", "needs"]
    assert outcome.found() == []


def test_a_table_beside_the_title_of_another() -> None:
    outcome = read(
        [
            ["轮值安排", None, None, None, "单位名称", "单位性质"],
            ["季度", "轮值单位", "轮值主题", None, "桂花中学", "学校"],
            ["2025年第一季度", "桂花中学", "护学", None, "仁爱医院", "医院"],
            ["2025年第二季度", "仁爱医院", "义诊", None, "东方超市", "民营企业"],
        ]
    )
    assert sorted(table.mapping.subject.name for table in outcome.tables if table.mapping.subject) == ["rota", "units"]
    assert outcome.found() == []


def test_the_content_of_needs_names_them_where_nothing_else_does() -> None:
    headings = ["单位名称", "联系人", "需求类别", "需求时效", "需求内容"]
    outcome = read([["需求清单"], headings, ["青禾小学", "王芳", "家政服务类", "2025.6", "老人陪护"]])
    assert outcome.values[0]["name"] == "老人陪护"
    assert [cell for cell, code in outcome.found() if code != "CHOICE_UNKNOWN"] == []


def test_lists_beside_each_other_whose_values_are_headings_of_others() -> None:
    outcome = read(
        [
            ["资源清单", None, None, None, None, "需求清单"],
            ["单位名称", "资源名称", "资源类型", "数量", None, "提出社区", "需求内容", "提出时间"],
            ["桂花中学", "操场", "场地", 1, None, "金桂社区", "陪护", "2025.1.10"],
            ["仁爱医院", "义诊", "服务", "两次", None, "银桂社区", "托管", "2025.3.5"],
            ["东方超市", "物资", "物资", 3, None, "银桂社区", "咨询", "2025.3.6"],
        ]
    )
    assert [table.mapping.subject.name for table in outcome.tables if table.mapping.subject] == ["resources", "needs"]
    assert [len(records) for records in outcome.records] == [3, 3]


def test_a_table_of_units_on_a_sheet_called_after_another() -> None:
    rows = [["单位名称", "单位性质"], ["桂花中学", "学校"], ["仁爱医院", "医院"]]
    outcome = read(rows, sheet="大党委")
    assert [table.mapping.subject.name for table in outcome.tables if table.mapping.subject] == ["units"]


def test_a_number_of_things_is_not_how_many_they_hold() -> None:
    headings = ["单位名称", "资源名称", "数量", "容纳人数"]
    outcome = read([["资源清单"], headings, ["桂花中学", "讲堂", 1, "约80人"], ["桂花中学", "操场", "很多", 500]])
    assert outcome.values[0]["capacity"].value == 80
    assert outcome.found() == [("C4", "NUMBER_NOT_UNDERSTOOD")]


GAPS = [
    ("units", "驻区单位", "单位名称 | | 单位性质 | 联系电话\n青禾小学 | | 学校 | 58123456"),
    ("units", "驻区单位", "序号 | | 单位名称 | 单位性质\n1 | | 青禾小学 | 学校"),
    ("units", "驻区单位", "单位名称 | | 单位性质 | | 联系电话\n青禾小学 | | 学校 | | 58123456"),
    ("units", "驻区单位", "序号 | 单位名称 | 单位性质 | | 所属社区 | 备注\n1 | 青禾小学 | 学校 | | 青禾社区 | 无"),
    ("units", "驻区单位", "单位名称 | 单位性质 | | | 联系电话 | 备注\n青禾小学 | 学校 | | | 58123456 | 无"),
    ("units", "驻区单位", "单位名称 | 单位性质 | | 社区名称 | 地址\n青禾小学 | 学校 | | 青禾社区 | 青禾路1号"),
    ("agreements", "协议", "协议名称 | 甲方 | | 乙方 | 签订日期\n共建 | 青禾社区 | | 青禾小学 | 2025.3.1"),
    ("activities", "活动", "序号 | 活动名称 | | 活动时间 | 参加人数\n1 | 讲座 | | 2025.3.1 | 30"),
    ("projects", "项目", "项目名称 | 发布社区 | | 认领单位 | 项目金额\n护学 | 青禾社区 | | 青禾小学 | 5000"),
    ("bookings", "预约", "场地名称 | 使用日期 | | 使用单位 | 活动内容\n讲堂 | 2025.3.1 | | 青禾小学 | 讲座"),
    ("pairs", "名单", "居民区党组织名称 | | 联建单位名称 | 联系电话\n荷风居民区 | | 甲公司 | 58123456"),
    ("seats", "大党委", "姓名 | | 职务 | 所属单位\n张三 | | 书记 | 青禾小学"),
    ("jointBodies", "组织", "联合组织名称 | 牵头单位 | | 成员单位\n青禾大党委 | 青禾社区党委 | | 青禾小学"),
]
"""Subject, name of the sheet, and a table with an empty column amid its headings."""


@pytest.mark.parametrize(("subject", "sheet", "rows"), GAPS)
def test_an_empty_column_amid_the_headings(subject: str, sheet: str, rows: str) -> None:
    """It is read as the same table without that column."""
    whole = read(list(text(rows)), sheet=sheet)
    without = read([[cell for cell in row if cell is not None] for row in text(rows)], sheet=sheet)
    assert [table.mapping.subject.name for table in whole.tables if table.mapping.subject] == [subject]
    assert whole.values == without.values
    assert whole.found() == without.found() == []


def test_months_on_both_sides_of_an_empty_column() -> None:
    rows = "单位 | 1月 | 2月 | | 3月 | 4月 | | 合计\n青禾小学 | 1 | 2 | | 3 | 4 | | 11"
    outcome = read(list(text(rows)), sheet="活动统计")
    assert [values["value"].value for values in outcome.values] == [1, 2, 3, 4]
    assert outcome.found() == [("H2", "TOTAL_DIFFERS")]


def test_a_heading_that_is_missing() -> None:
    """Its values are told, each at its cell; those of a heading that is not known are kept."""
    rows = "单位名称 | | 单位性质 | | 甲类事\n青禾小学 | 已签约 | 学校 | | 一\n青禾医院 | | 医院 | | 二"
    outcome = read(list(text(rows)), sheet="驻区单位")
    assert sorted(outcome.found()) == [("B2", "COLUMN_UNNAMED"), ("E1", "HEADING_UNKNOWN")]
    assert [record.details for record in outcome.records[0]] == [{"甲类事": "一"}, {"甲类事": "二"}]


@pytest.mark.parametrize(
    "rows",
    [
        # The same headings again; other lists of other length; nothing that one table could be about.
        "单位名称 | 单位性质 | | 单位名称 | 单位性质\n青禾小学 | 学校 | | 青禾医院 | 医院",
        "单位名称 | 单位性质 | | 社区名称 | 地址\n青禾小学 | 学校 | | 青禾社区 | 青禾路1号\n青禾医院 | 医院",
        "需求名称 | 提出单位 | | 资源名称 | 提供单位\n义诊 | 青禾社区 | | 操场 | 青禾小学",
        "单位名称 | 单位性质 | | 社区名称 | 户数\n青禾小学 | 学校 | | 青禾社区 | 50",
        "驻区单位 | | | 社区名录\n单位名称 | 单位性质 | | 社区名称 | 地址\n青禾小学 | 学校 | | 青禾社区 | 青禾路1号",
    ],
)
def test_two_tables_beside_each_other_stay_two(rows: str) -> None:
    assert len(read(list(text(rows))).tables) == 2
