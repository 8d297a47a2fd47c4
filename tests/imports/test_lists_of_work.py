"""Lists of what bodies do together, as offices keep them: usual columns become facts, without a false alarm."""

from __future__ import annotations

from typing import Any

import openpyxl
import pytest

from tests.imports.drafts import clean, drafted


def test_needs_that_are_met_by_resources() -> None:
    outcome = clean(
        ["青禾社区供需对接情况表"],
        ["序号", "需求单位", "需求项目", "需求类型", "资源单位", "对接资源", "对接时间", "对接结果"],
        [1, "青禾社区", "课外阅读", "文化", "青禾小学", "图书室", "2025.3.1", "已对接"],
        [2, "青禾律师事务所", "办公场地", "场地", None, None, None, "待对接"],
    )
    assert outcome.facts("CLAIMS") == {("青禾小学", "CLAIMS", "课外阅读", ("startDate", "2025-03-01"))}
    assert {name: need["status"] for name, need in outcome.nodes("Need").items()} == {
        "课外阅读": "CLAIMED",
        "办公场地": "OPEN",
    }


def test_wishes_and_when_they_were_fulfilled() -> None:
    outcome = clean(
        ["青禾社区2025年微心愿认领台账"],
        ["编号", "心愿内容", "心愿类别", "认领单位", "认领时间", "完成时间", "状态"],
        ["X01", "添置书架", "文化", "青禾小学", "2025.2.20", "2025.3.8", "已实现"],
        ["X02", "更换投影仪", "设备", "青禾医院", "2025.2.25", "2099.6.1", "进行中"],
    )
    shelf, projector = outcome.nodes("Need")["添置书架"], outcome.nodes("Need")["更换投影仪"]
    assert (shelf["kind"], shelf["endDate"]) == ("CULTURE", "2025-03-08")
    assert (projector["status"], projector["deadline"]) == ("CLAIMED", "2099-06-01")
    assert "endDate" not in projector


def test_a_project_is_done_where_its_progress_says_so() -> None:
    outcome = clean(
        ["青禾社区项目清单"],
        ["项目名称", "领办单位", "协办单位", "起止时间", "进展情况"],
        ["防诈骗进楼道", "青禾银行", "青禾社区居委会", "2025.4-2025.6", "已完成"],
        ["口袋公园", "青禾小学", None, "2025.4-2025.12", "完成60%"],
    )
    assert {name: project["status"] for name, project in outcome.nodes("Project").items()} == {
        "防诈骗进楼道": "FULFILLED",
        "口袋公园": "CLAIMED",
    }
    assert outcome.facts("CLAIMS") == {
        ("青禾银行", "CLAIMS", "防诈骗进楼道"),
        ("青禾社区居委会", "CLAIMS", "防诈骗进楼道", ("note", "协办单位")),
        ("青禾小学", "CLAIMS", "口袋公园"),
    }


@pytest.mark.parametrize(("heading", "printed"), [("规模", "60座"), ("数量", "60座"), ("容纳人数", 60)])
def test_how_much_there_is_of_a_resource(heading: str, printed: Any) -> None:
    outcome = clean(
        ["青禾社区共享资源清单"],
        ["提供单位", "资源名称", heading, "预约电话"],
        ["青禾小学", "图书室", printed, "88801002"],
    )
    assert outcome.nodes("Resource")["图书室"]["capacity"] == 60


def test_the_body_whose_meetings_a_title_lists_holds_them() -> None:
    outcome = clean(
        ["青禾社区“大党委”联席会议台账"],
        ["会议名称", "召开时间", "参会单位", "实到人数"],
        ["一季度联席会议", "2025.3.28", "青禾小学、青禾医院", 8],
    )
    assert outcome.facts("HOSTS") == {("青禾社区大党委", "HOSTS", "一季度联席会议")}


def test_whose_venues_are_listed() -> None:
    outcome = clean(
        ["荷塘街道活动场地清单"],
        ["序号", "场地名称", "容纳人数", "地址", "开放时间", "所属单位"],
        [1, "大剧场", "300人", "青禾路1号", "周一至周五9:00-17:00", "青禾戏剧学院"],
    )
    assert outcome.facts("OFFERS") == {("青禾戏剧学院", "OFFERS", "大剧场")}
    unsaid = clean(["荷塘街道活动场地清单"], ["序号", "场地名称", "容纳人数"], [1, "大剧场", 300])
    assert unsaid.facts("OFFERS") == {("荷塘街道", "OFFERS", "大剧场", ("certainty", "IMPLIED"))}


def test_several_services_in_one_cell() -> None:
    outcome = clean(
        ["荷塘街道社会组织服务清单"],
        ["社会组织名称", "服务项目", "服务对象", "服务时间"],
        ["乐龄服务社", "1.助餐送餐\n2.陪同就医", "老年人", "每周一至周五9:00-16:00"],
    )
    assert outcome.facts("OFFERS") == {("乐龄服务社", "OFFERS", "助餐送餐"), ("乐龄服务社", "OFFERS", "陪同就医")}


def test_figures_are_of_the_day_on_which_the_table_was_made() -> None:
    outcome = clean(
        ["荷塘街道在职党员到社区报到情况汇总表"],
        ["填报单位：荷塘街道党工委", None, None, None, "截至日期：2025年6月30日"],
        ["社区", "报到单位", "应报到人数", "已报到人数", "认领微心愿数"],
        ["青禾社区", "青禾税务局", 40, 38, 6],
    )
    figure = outcome.nodes("Figure")["认领微心愿数"]
    assert (figure["value"], figure["year"], figure["basis"]) == (6, 2025, "2025-06-30")


def test_a_register_of_bookings_alone() -> None:
    """Where nobody lists resources, what is used is new by being used; beside a list it may be a slip."""
    rows: list[list[Any]] = [
        ["青禾社区场地使用登记表"],
        ["场地名称", "使用日期", "使用时段", "使用单位"],
        ["报告厅", "2025.5.10", "9:00-11:00", "青禾小学"],
        ["会议室", "2025.5.11", "9:00-11:00", "青禾小学"],
    ]
    assert {fact[2] for fact in clean(*rows).facts("OF")} == {"报告厅", "会议室"}
    listed: list[list[Any]] = [["青禾社区场地清单"], ["场地名称", "所属单位"], ["报告厅", "青禾小学"]]
    outcome = drafted({"场地": listed, "使用": rows})
    assert outcome.found() == [("使用", "A4", "REFERENCE_UNKNOWN")]


def test_statistics_of_which_few_headings_are_known() -> None:
    """Their headings have two rows, and the columns are numbered below them."""

    def change(book: openpyxl.Workbook) -> None:
        for area in ("A2:A3", "B2:B3", "C2:D2"):
            book.worksheets[0].merge_cells(area)

    rows: list[list[Any]] = [
        ["荷塘街道区域化党建工作情况统计表（2025年上半年）"],
        ["社区名称", "签订协议数（份）", "开展活动", None],
        [None, None, "场次", "参与人次"],
        ["甲", 1, 2, 3],
        ["青禾社区", 12, 15, 860],
        ["合计", 12, 15, 860],
    ]
    outcome = drafted({"Sheet1": rows}, change)
    assert outcome.found() == []
    assert {name: figure["value"] for name, figure in outcome.nodes("Figure").items()} == {
        "签订协议数": 12,
        "开展活动场次": 15,
        "开展活动参与人次": 860,
    }


def test_cards_whose_values_are_labels_elsewhere() -> None:
    """What no subject knows is kept as a detail of the card."""
    card: list[list[Any]] = [
        ["青禾社区共享资源登记卡"],
        ["资源名称", "报告厅", "提供单位", "青禾小学"],
        ["资源类别", "场地", "容纳人数", "200人"],
        ["场地特色", "可停大巴", "联系电话", "62220001"],
    ]
    outcome = drafted({"Sheet1": card})
    assert outcome.found() == [("Sheet1", "A4", "HEADING_UNKNOWN")]
    hall = outcome.nodes("Resource")["报告厅"]
    assert (hall["kind"], hall["capacity"], hall["details"]["场地特色"]) == ("VENUE", 200, "可停大巴")


def test_agreements_that_were_renewed() -> None:
    """Which renews it is said by their days, where there is but one."""
    outcome = clean(
        ["荷塘街道党建联建结对协议一览表"],
        ["社区", "联建单位", "协议名称", "签订日期", "到期日期", "续签情况"],
        ["青禾社区", "青禾中学", "联建协议", "2022.3.1", "2025.2.28", "已续签"],
        ["青禾社区", "青禾中学", "第二期联建协议", "2025.3.1", "2028.2.29", None],
        ["莲花社区", "莲花银行", "联建协议", "2023.5.10", "2025.5.9", "未续签"],
    )
    assert outcome.facts("RENEWS") == {("第二期联建协议", "RENEWS", "联建协议", ("certainty", "IMPLIED"))}
    assert {each["kind"] for each in outcome.nodes("Agreement").values()} == {"CO_BUILDING"}


def test_needs_that_are_done_without_a_column_of_states() -> None:
    outcome = clean(
        ["青禾社区居民需求征集汇总表"],
        ["类别", "具体需求", "征集时间", "责任单位", "解决措施", "办结时间", "备注"],
        ["民生", "增设充电桩", "2025.2.10", "青禾物业、青禾供电所", "选址建设", "2025.3.28", None],
        ["养老", "老年食堂", "2025.2.12", None, None, None, "待认领"],
    )
    assert {name: (need["status"], need.get("endDate")) for name, need in outcome.nodes("Need").items()} == {
        "增设充电桩": ("FULFILLED", "2025-03-28"),
        "老年食堂": ("OPEN", None),
    }
    assert {fact[0] for fact in outcome.facts("CLAIMS")} == {"青禾物业", "青禾供电所"}


def test_members_of_a_unit_beside_the_months() -> None:
    outcome = clean(
        ["青禾社区在职党员双报到服务人次统计表（2025年）"],
        ["单位", "在职党员数", "1月", "2月", "合计"],
        ["青禾中学", 45, 20, 15, 35],
    )
    assert outcome.nodes("MemberGroup")["青禾中学在职党员"]["count"] == 45
    assert {figure["value"] for figure in outcome.nodes("Figure").values()} == {20, 15}


def test_three_lists_side_by_side_under_their_names() -> None:
    """Each is a list of its own: what has one heading in two of them is not mixed up."""

    def change(book: openpyxl.Workbook) -> None:
        for area in ("A2:C2", "D2:F2", "G2:I2"):
            book.worksheets[0].merge_cells(area)

    rows: list[list[Any]] = [
        ["青禾社区三张清单（2025年二季度）"],
        ["资源清单", None, None, "需求清单", None, None, "项目清单", None, None],
        ["单位", "资源", "类别", "需求单位", "需求", "类别", "项目", "认领单位", "状态"],
        ["青禾小学", "操场", "场地", "青禾社区", "儿童托管", "托幼", "暑期托管班", "青禾小学", "进行中"],
    ]
    outcome = drafted({"Sheet1": rows}, change)
    assert outcome.found() == []
    assert outcome.nodes("Need")["儿童托管"]["kind"] == "CHILDCARE"
    assert outcome.facts("OFFERS") == {("青禾小学", "OFFERS", "操场")}
    assert outcome.facts("CLAIMS") == {("青禾小学", "CLAIMS", "暑期托管班")}


def test_rooms_of_a_centre() -> None:
    outcome = clean(
        ["青禾社区党群服务中心阵地资源及开放时间"],
        ["功能室", "面积", "容纳人数", "开放时间", "可预约对象"],
        ["书画室", "40㎡", "15人", "周二、周四14:00-17:00", "居民"],
    )
    assert outcome.nodes("Resource")["书画室"]["capacity"] == 15


def test_those_that_have_to_register_are_the_members_in_service() -> None:
    outcome = clean(
        ["荷塘街道在职党员到社区报到情况汇总表"],
        ["社区", "报到单位", "应报到人数", "已报到人数"],
        ["青禾社区", "青禾税务局", 40, 38],
    )
    assert outcome.nodes("MemberGroup")["青禾税务局在职党员"]["count"] == 40
