"""Where tables begin and end, what their headings are, and what stands around them: the traps of offices' sheets."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sheets.reading import Outcome, read, text


def names(outcome: Outcome, key: str = "name") -> list[str]:
    return [values[key] for values in outcome.values]


UNITS = "序号 | 单位名称 | 单位性质 | 联系电话 | 用工人数 | 备注"
SCHOOL = "1 | 青禾小学 | 学校 | 58123456 | 50 | "
HOSPITAL = "2 | 青禾医院 | 医院 | 58123457 | 120 | "


def test_a_year_in_the_name_of_the_sheet() -> None:
    rows = [["社区文化活动清单"], *text("活动名称 | 时间 | 参加人数\n讲座 | 3月5日 | 30")]
    outcome = read(rows, sheet="2017年")
    assert outcome.values[0]["date"].start == "2017-03-05"


def test_a_title_names_place_period_and_subject() -> None:
    outcome = read(list(text(f"荷风街道青禾社区驻区单位基本情况表（2025年上半年） \n{UNITS}\n{SCHOOL}")), "A1:F1")
    (table,) = outcome.tables
    assert table.title.places == ("荷风街道", "青禾社区")
    assert (table.title.period, table.title.year) == ("2025-H1", 2025)
    assert table.mapping.subject
    assert table.mapping.subject.name == "units"
    assert outcome.cells("TITLE") == ["A1"]
    assert outcome.found() == []


@pytest.mark.parametrize(
    ("title", "places", "period"),
    [
        ("青禾社区2025年度共驻共建协议台账", ("青禾社区",), "2025"),
        ("金融服务进社区清单", (), None),
        ("莲华区荷风街道2025年第二季度党建联席会议记录", ("莲华区", "荷风街道"), "2025-Q2"),
        ("居民区与驻区单位联建清单", (), None),
        ("驻区单位名录（2025年3月）", (), "2025-03"),
        ("双报到统计表（截至2025年6月底）", (), "2025-06"),
        ("2024—2025年结对共建花名册", (), "2024/2025"),
        ("在职党员到社区报到统计表", (), None),
    ],
)
def test_places_and_periods_of_titles(title: str, places: tuple[str, ...], period: str | None) -> None:
    (table,) = read([[title], *text(f"{UNITS}\n{SCHOOL}")], "A1:F1").tables
    assert (table.title.places, table.title.period) == (places, period)


def test_lines_of_labels_are_no_rows() -> None:
    rows = list(text(f"驻区单位名录\n填报单位（盖章）：青禾社区 | | | 填报日期：2025.6.30\n{UNITS}\n{SCHOOL}"))
    rows += [["填表人：王五　　审核人：李四"], ["负责人（签名）：", "赵六"]]
    outcome = read(rows)
    (table,) = outcome.tables
    labels = {label.name: label.value for label in table.table.labels}
    assert labels == {
        "填报单位": "青禾社区",
        "填报日期": "2025.6.30",
        "填表人": "王五",
        "审核人": "李四",
        "负责人": "赵六",
    }
    assert names(outcome) == ["青禾小学"]
    assert outcome.found() == []


@pytest.mark.parametrize(
    "heading", ["单  位  名  称", "单位\n名称", "单位名称：", "单位名称（全称）", "＊单位名称", "單位名稱"]
)
def test_headings_are_compared_without_spaces_width_and_brackets(heading: str) -> None:
    rows = [*text("序号 | x | 单位性质"), *text("1 | 青禾小学 | 学校")]
    rows[0][1] = heading
    assert names(read(rows, sheet="驻区单位")) == ["青禾小学"]


@pytest.mark.parametrize("line", ["单位（盖章）", "（盖章）", "负责人（签字）", "负责人（签名）："])
def test_lines_that_wait_for_a_seal_or_a_signature(line: str) -> None:
    outcome = read([*text(f"{UNITS}\n{SCHOOL}"), [line], [None, None, None, "2025年6月30日"]])
    assert outcome.cells("LABEL_LINE") == ["A3", "D4"]
    assert len(outcome.values) == 1
    assert outcome.found() == []


@pytest.mark.parametrize("line", ["单位：万元", "（单位：万元）", "填报日期：2025.6.30"])
def test_a_line_of_labels_beside_the_title(line: str) -> None:
    outcome = read([["青禾社区驻区单位名录", None, None, None, line], *text(f"{UNITS}\n{SCHOOL}")])
    (table,) = outcome.tables
    assert table.title.places == ("青禾社区",)
    assert [label.spot for label in table.table.labels] == [(0, 4)]
    assert outcome.found() == []


def test_a_row_that_numbers_the_columns() -> None:
    outcome = read(list(text(f"{UNITS}\n甲 | 乙 | 丙 | 1 | 2 | 3\n{SCHOOL}")))
    assert names(outcome) == ["青禾小学"]
    assert outcome.cells("COLUMN_NUMBERS") == ["A2"]
    assert [column.letter for column in outcome.tables[0].table.columns] == list("甲乙丙123")


def test_a_first_row_of_small_numbers_is_data() -> None:
    outcome = read(list(text("单位 | 1月 | 2月 | 3月\n青禾小学 | 1 | 2 | 3")), sheet="活动统计")
    assert [values["value"].value for values in outcome.values] == [1, 2, 3]


def test_totals_are_compared_and_skipped() -> None:
    outcome = read(list(text(f"{UNITS}\n{SCHOOL}\n{HOSPITAL}\n | 合  计 | | | 170 |")))
    assert names(outcome) == ["青禾小学", "青禾医院"]
    assert outcome.cells("TOTAL_ROW") == ["B4"]
    assert outcome.found() == []
    outcome = read(list(text(f"{UNITS}\n{SCHOOL}\n{HOSPITAL}\n合计 | | | | 180 |")))
    assert outcome.found() == [("E4", "TOTAL_DIFFERS")]


def test_subtotals_and_the_total_of_all() -> None:
    rows = f"{UNITS}\n{SCHOOL}\n | 小计 | | | 50 |\n{HOSPITAL}\n | 小计 | | | 110 |\n | 总计 | | | 170 |"
    outcome = read(list(text(rows)))
    assert outcome.found() == [("E5", "TOTAL_DIFFERS")]
    assert outcome.cells("TOTAL_ROW") == ["B3", "B5", "B6"]


def test_totals_that_are_no_sums() -> None:
    """Shares, and sums of money in several units."""
    rows = "项目名称 | 发布社区 | 金额 | 完成率\n助餐 | 青禾社区 | 2万元 | 80%\n"
    rows += "路灯 | 青禾社区 | 500元 | 60%\n合计 | | 20500 | 70%"
    assert read(list(text(rows)), sheet="项目清单").cells("TOTAL_DIFFERS") == []
    rows = "活动名称 | 时间 | 参加人数\n讲座 | 2017.3.3 | 50人\n义诊 | 2017.3.4 | 30人次\n合计 | | 70"
    assert read(list(text(rows)), sheet="活动清单").cells("TOTAL_DIFFERS") == []


def test_a_total_of_which_some_values_are_no_numbers() -> None:
    rows = f"{UNITS}\n{SCHOOL}\n{HOSPITAL}\n3 | 青禾书店 | 商场 | | 几十人 |\n4 | 青禾银行 | 银行 | | 30 |"
    assert read(list(text(f"{rows}\n合计 | | | | 200 |"))).cells("TOTAL_DIFFERS") == []
    outcome = read(list(text(f"{rows}\n合计 | | | | 230 |")))
    (told,) = [each for each in outcome.problems if each.code.name == "TOTAL_DIFFERS"]
    assert told.cell == "E6"
    assert told.message == "The total is 230; 3 of its rows sum up to 200, and 1 hold no number."


@pytest.mark.parametrize(
    ("heading", "values", "total", "other"),
    [
        ("服务时长", ("90分钟", "2小时"), "3个半小时", "3小时"),
        ("服务时长（小时）", ("90分钟", 2), 3.5, 3),
        ("项目金额（万元）", ("5000元", 2), 2.5, 5002),
        ("参加人数", ("20余人", "30人"), 55, 40),
    ],
)
def test_totals_over_numbers_with_and_without_units(
    heading: str, values: tuple[Any, ...], total: Any, other: Any
) -> None:
    rows: list[list[Any]] = [["单位名称", "所属社区", heading], *(["青禾小学", "青禾社区", each] for each in values)]
    assert read([*rows, ["合计", None, total]]).cells("TOTAL_DIFFERS") == []
    assert read([*rows, ["合计", None, other]]).cells("TOTAL_DIFFERS") == ["C4"]


def test_a_number_below_a_column_of_text_is_no_sum() -> None:
    rows = "活动名称 | 时间 | 参加对象 | 参加人数\n讲座 | 2017.3.3 | 居民 | 50\n"
    rows += "义诊 | 2017.3.4 | 党员3 | 30\n合计 | | 2 | 80"
    assert read(list(text(rows)), sheet="活动清单").cells("TOTAL_DIFFERS") == []


def test_a_total_that_stands_first() -> None:
    outcome = read(list(text(f"{UNITS}\n | 合计 | | | 160 |\n{SCHOOL}\n{HOSPITAL}")))
    assert outcome.found() == [("E2", "TOTAL_DIFFERS")]


def test_notes_below_are_kept() -> None:
    rows = [*text(f"{UNITS}\n{SCHOOL}"), ["注：1.用工人数不含退休。"], ["2.数据截至六月。"]]
    outcome = read(rows)
    assert outcome.cells("REMARK") == ["A3", "A4"]
    assert [remark for _, remark in outcome.tables[0].table.remarks] == ["注：1.用工人数不含退休。", "2.数据截至六月。"]
    assert len(outcome.values) == 1


@pytest.mark.parametrize("line", ["第1页 共3页", "- 第 2 页 -", "以下空白", "（接上页）"])
def test_lines_of_printed_pages(line: str) -> None:
    outcome = read([*text(f"{UNITS}\n{SCHOOL}"), [line], *text(HOSPITAL)])
    assert outcome.cells("REMARK") == ["A3"]
    assert names(outcome) == ["青禾小学", "青禾医院"]


def test_a_text_alone_in_the_column_of_numbers_heads_a_group() -> None:
    outcome = read(list(text(f"{UNITS}\n教育单位\n{SCHOOL}\n医疗单位\n{HOSPITAL}")))
    assert [record.section for record in outcome.records[0]] == ["教育单位", "医疗单位"]


def test_empty_rows_between_others_are_told() -> None:
    outcome = read(list(text(f"{UNITS}\n{SCHOOL}\n\n{HOSPITAL}")))
    assert names(outcome) == ["青禾小学", "青禾医院"]
    assert outcome.cells("BLANK_ROW") == ["A3"]


def test_rows_with_nothing_but_a_number_are_skipped() -> None:
    """Lists are numbered in advance; gaps in the numbers say nothing."""
    outcome = read(list(text(f"{UNITS}\n{SCHOOL}\n5 | 青禾医院 | 医院\n6\n7")))
    assert names(outcome) == ["青禾小学", "青禾医院"]
    assert outcome.cells("ROW_EMPTY") == ["A4", "A5"]
    assert outcome.found() == []


def test_headings_that_are_repeated_on_each_page() -> None:
    outcome = read(list(text(f"{UNITS}\n{SCHOOL}\n{UNITS}\n{HOSPITAL}")))
    assert names(outcome) == ["青禾小学", "青禾医院"]
    assert outcome.cells("HEADING_REPEATED") == ["A3"]
    assert len(outcome.tables) == 1


def test_tables_below_each_other() -> None:
    rows = list(
        text(
            """
            青禾社区资源清单（2025年）
            单位名称 | 资源名称 | 资源类别
            青禾小学 | 操场 | 场地

            荷风社区需求清单（2024年）
            需求名称 | 需求单位 | 需求类别
            义诊 | 荷风社区 | 医疗
            助餐 | 荷风社区 | 养老
            """
        )
    )
    outcome = read(rows)
    assert [(table.mapping.subject.name, table.title.year) for table in outcome.tables if table.mapping.subject] == [
        ("resources", 2025),
        ("needs", 2024),
    ]
    assert names(outcome) == ["操场", "义诊", "助餐"]
    assert outcome.found() == []
    without_gap = [row for row in rows if row]
    assert names(read(without_gap)) == ["操场", "义诊", "助餐"]


def test_the_same_list_of_two_places_below_each_other() -> None:
    rows = f"青禾社区驻区单位\n{UNITS}\n{SCHOOL}\n荷风社区驻区单位\n{UNITS}\n{HOSPITAL}"
    outcome = read(list(text(rows)))
    assert [table.title.places for table in outcome.tables] == [("青禾社区",), ("荷风社区",)]
    assert [len(records) for records in outcome.records] == [1, 1]


def test_tables_beside_each_other() -> None:
    rows = list(
        text(
            """
            资源清单 | | | | 需求清单
            单位名称 | 资源名称 | 资源类别 | | 需求名称 | 需求单位 | 需求类别
            青禾小学 | 操场 | 场地 | | 义诊 | 荷风社区 | 医疗
            青禾医院 | 义诊队 | 医疗
            """
        )
    )
    outcome = read(rows)
    assert [table.mapping.subject.name for table in outcome.tables if table.mapping.subject] == ["resources", "needs"]
    assert [record.cell for records in outcome.records for record in records] == ["A3", "A4", "E3"]
    assert outcome.found() == []


def test_one_list_in_two_halves_beside_each_other() -> None:
    rows = "序号 | 单位名称 | 单位性质 | 序号 | 单位名称 | 单位性质\n1 | 青禾小学 | 学校 | 2 | 青禾医院 | 医院"
    assert names(read(list(text(rows)), sheet="驻区单位")) == ["青禾小学", "青禾医院"]


def test_other_lists_directly_beside_each_other() -> None:
    rows = "序号 | 资源名称 | 单位名称 | 序号 | 需求名称 | 需求单位\n1 | 操场 | 青禾小学 | 1 | 义诊 | 荷风社区"
    outcome = read(list(text(rows)))
    assert [table.mapping.subject.name for table in outcome.tables if table.mapping.subject] == ["resources", "needs"]


def test_an_empty_column_does_not_cut_a_table() -> None:
    rows = "单位名称 | 单位性质 | | 联系电话 | 备注\n青禾小学 | 学校 | | 58123456 | 无\n青禾医院 | 医院 | | 58123457 |"
    outcome = read(list(text(rows)), sheet="驻区单位")
    assert [values["phone"] for values in outcome.values] == ["58123456", "58123457"]
    assert outcome.found() == []


def test_values_right_of_the_last_heading_are_told() -> None:
    outcome = read(list(text(f"驻区单位\n{UNITS}\n{SCHOOL} | 已搬迁\n{HOSPITAL}")), "A1:F1")
    assert outcome.found() == [("G3", "COLUMN_UNNAMED")]
    assert names(outcome) == ["青禾小学", "青禾医院"]


def test_groups_that_are_merged() -> None:
    rows = list(
        text(
            """
            居民区党组织名称 | 联建单位名称 | 联建单位数
            荷风居民区党总支 | 甲公司 | 2
             | 乙公司 |
            青禾居民区党总支 | 丙公司 | 3
             | 丁公司 |
            """
        )
    )
    outcome = read(rows, "A2:A3 C2:C3 A4:A5 C4:C5")
    pairs = [(values["community"], *values["unit"].names) for values in outcome.values]
    assert pairs == [
        ("荷风居民区党总支", "甲公司"),
        ("荷风居民区党总支", "乙公司"),
        ("青禾居民区党总支", "丙公司"),
        ("青禾居民区党总支", "丁公司"),
    ]
    assert sorted(outcome.cells("MERGED")) == ["A2", "A4", "C2", "C4"]
    assert outcome.found() == [("C4", "COUNT_DIFFERS")]
    assert [record.cells["community"] for record in outcome.records[0]] == ["A2", "A2", "A4", "A4"]


def test_a_group_may_name_several_in_one_cell() -> None:
    """As many as its number says."""
    rows = "居民区党组织名称 | 联建单位名称 | 联建单位数\n荷风居民区党总支 | 甲公司、乙公司、丙公司 | 3"
    rows += "\n青禾居民区党总支 | 丁公司 | 2"
    outcome = read(list(text(rows)))
    assert outcome.found() == [("C3", "COUNT_DIFFERS")]
    assert outcome.values[0]["unit"].names == ("甲公司", "乙公司", "丙公司")


def test_a_number_counts_within_the_narrowest_group() -> None:
    rows = "所属街道 | 居民区党组织名称 | 联建单位名称 | 联建单位数\n荷风街道 | 荷风居民区 | 甲公司 | 2\n | | 乙公司 |"
    outcome = read(list(text(f"{rows}\n | 青禾居民区 | 丙公司 | 1")))
    assert outcome.cells("COUNT_DIFFERS") == []


def test_groups_that_are_written_once() -> None:
    """Taken for the rows below, and asked about: the cells are not merged."""
    rows = "居民区党组织名称 | 联建单位名称\n荷风居民区 | 甲公司\n | 乙公司\n青禾居民区 | 丙公司"
    outcome = read(list(text(rows)))
    assert names(outcome, "community") == ["荷风居民区", "荷风居民区", "青禾居民区"]
    assert outcome.found() == [("A3", "GROUP_BLANK")]


def test_what_is_written_in_every_row_is_no_group() -> None:
    rows = "居民区党组织名称 | 联建单位名称\n荷风居民区 | 甲公司\n荷风居民区 | 乙公司\n | 丙公司"
    outcome = read(list(text(rows)))
    assert outcome.found() == [("A4", "REQUIRED")]


def test_what_is_missing_right_of_the_name_is_missing() -> None:
    rows = "单位名称 | 单位性质 | 所属社区\n青禾小学 | 学校 | 青禾社区\n青禾医院 | | "
    outcome = read(list(text(rows)), sheet="驻区单位")
    assert outcome.values[1] == {"name": "青禾医院"}
    assert outcome.found() == []


def test_rows_that_head_a_group() -> None:
    rows = list(text(f"{UNITS}\n（一）教育单位\n{SCHOOL}\n（二）医疗单位\n{HOSPITAL}"))
    outcome = read(rows, "A2:F2 A4:F4")
    assert [record.section for record in outcome.records[0]] == ["（一）教育单位", "（二）医疗单位"]
    assert outcome.cells("SECTION") == ["A2", "A4"]


@pytest.mark.parametrize("rows", ["单位名称\n青禾小学\n青禾医院", "单位名称 | 甲类事\n青禾小学 | 一\n青禾医院 | 二"])
def test_a_list_of_which_one_heading_is_known(rows: str) -> None:
    assert names(read(list(text(rows)), sheet="驻区单位")) == ["青禾小学", "青禾医院"]


def test_headings_of_which_none_is_known() -> None:
    outcome = read(list(text("甲类事 | 乙类事 | 丙类事\n一 | 二 | 三\n四 | 五 | 六")))
    assert outcome.found() == [("A1", "SUBJECT_UNKNOWN")]
    assert outcome.values == []


def test_what_is_no_table_is_told_cell_by_cell() -> None:
    outcome = read([["一段说明文字"], [], [None, 3]])
    assert outcome.found() == [("A1", "CELL_UNUSED"), ("B3", "CELL_UNUSED")]


def test_an_empty_sheet() -> None:
    assert read([]).problems == []


def test_dates_by_the_month_of_a_summary() -> None:
    rows: list[list[Any]] = list(
        text(
            """
            居民区名称 | 活动时间 | 名称 | 参加人数 | 月统计
            荷风居民区 | x | 讲座 | 50人 |
            青禾居民区 | y | 义诊 | 30 |
            """
        )
    )
    rows[1][1:] = [2017.1, "讲座", "50人", "十月  \n（3次）"]
    rows[2][1] = "2017.10.5"
    outcome = read(rows, "E2:E3", "活动清单")
    assert [values["date"].start for values in outcome.values] == ["2017-10", "2017-10-05"]
    assert outcome.found() == [("E2", "COUNT_DIFFERS")]
