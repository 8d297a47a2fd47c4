"""Lists beside each other, and on sheets that are called after only one of them."""

from __future__ import annotations

from tests.sheets.reading import read


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
