"""For each subject a table with headings as offices write them: which field every column is."""

from __future__ import annotations

from typing import Any

import pytest

from sheets.grid import Grid
from sheets.headings import VALUES, is_known, normal
from sheets.mapping.propose import propose
from sheets.problems import Report
from sheets.subjects import BY_NAME, SUBJECTS
from sheets.tables.find import find_tables
from sheets.titles import read_title
from tests.sheets.reading import read, text

TABLES = {
    "places": (
        "荷风街道社区基本情况表",
        "序号 社区名称 所属街道 户数 常住人口 网格数 面积 备注",
        "ordinal name parent households population grids area note",
    ),
    "units": (
        "驻区单位基本情况表",
        "序号 单位名称 地址 单位性质 联系人 联系电话 统一社会信用代码 用工人数 所属社区 是否牵头 备注",
        "ordinal name address kind contact phone creditCode members community leading note",
    ),
    "units of a list portal": (
        "社会组织服务清单",
        "社会组织名称 服务项目 负责人 地址 联系方式",
        "unit name head address phone",
    ),
    "pairs": (
        "居民区与驻区单位联建清单",
        "序号 居民区党组织名称 联建单位名称 联建单位数",
        "ordinal community unit unitCount",
    ),
    "pairs with times": (
        "共建、创建、联建单位名单",
        "所属社区 单位名称 地址 单位性质 联系人 联系电话 共建时间 类别",
        "community unit address kind contact phone startDate category",
    ),
    "jointBodies": (
        "共建议事机构一览表",
        "序号 联合组织名称 组织类别 牵头单位 成员单位 委员人数 会议频次 成立时间",
        "ordinal name kind leader members seatsCount rhythm startDate",
    ),
    "seats": (
        "社区“大党委”组成人员名单",
        "姓名 区域党委职务 所属单位 所属单位职务 固定电话 任职时间 届满日期 分工",
        "holder role unit unitPost phone startDate endDate duties",
    ),
    "rota": (
        "2025年轮值安排",
        "季度 轮值单位 轮值主席 轮值主题 完成情况",
        "period unit chair theme done",
    ),
    "agreements": (
        "共驻共建协议台账",
        "编号 协议名称 甲方 乙方 签订日期 有效期 共建内容 备注",
        "code name partyA partyB signed term subject note",
    ),
    "agreements with commitments": (
        "协议与承诺事项",
        "协议编号 甲方 乙方 协议期限 承诺事项 完成时限 履行情况",
        "code partyA partyB term commitments due status",
    ),
    "resources": ("资源清单", "单位名称 项目名称 资源内容 备注", "unit name content note"),
    "venues": ("街道活动场地清单", "序号 场地名称 容纳人数 地址 联系方式", "ordinal name capacity address phone"),
    "courses": (
        "课程清单",
        "课程名称 课程简介 责任单位 时间 课程地址 授课老师",
        "name content unit availability address teacher",
    ),
    "needs": (
        "居民需求清单",
        "需求名称 需求单位 联系人 联系电话 需求类别 需求时效 需求内容 状态 认领单位",
        "name owner contact phone kind deadline content status claimedBy",
    ),
    "wishes": (
        "微心愿清单",
        "微心愿名称 心愿内容 发布单位 联系电话 认领截止时间 状态 认领人",
        "name content owner phone deadline status claimedBy",
    ),
    "projects": (
        "项目清单",
        "项目名称 背景描述 发布社区 发布时间 状态 类型 领办单位 领办时间 推进情况 项目金额（万元）",
        "name background community publishedOn status kind claimedBy claimedOn progress amount",
    ),
    "secretaries' projects": (
        "书记项目一览",
        "党组织 项目主题 拟破解难题 拟采取措施 拟取得成效 完成时限",
        "community name background measures goal due",
    ),
    "bookings": (
        "党员活动室使用登记表",
        "序号 场地名称 时间 支部名称 活动内容 负责人",
        "ordinal resource date user activity head",
    ),
    "activities": (
        "社区文化活动清单",
        "序号 活动名称 简介 时间 参加对象 参加人数 活动地址",
        "ordinal name content date audience count place",
    ),
    "activities of hosts": (
        "活动台账",
        "时间 项目 主办 协办 参加单位 地点",
        "date name hosts coHosts participants place",
    ),
    "meetings": (
        "党建联席会议记录",
        "标题 记录时间 主持人 记录人 地点 参加对象 参加人数 会议类别",
        "name date chair recorder place audience count kind",
    ),
    "matters": (
        "青禾社区问题清单",
        "序号 问题描述 问题类别 提出单位 责任单位 配合单位 解决措施 完成时限 办结时间 办理情况 责任人",
        "ordinal name topic owner assigned helpers measures due fulfilledOn progress head",
    ),
    "demands": (
        "诉求台账",
        "编号 诉求内容 提出单位 提出时间 承办单位 办理状态",
        "code name owner raisedOn assigned status",
    ),
    "demands in totals": ("诉求汇总表", "诉求类别 件数 办结件数 办结率", "name count solved rate"),
    "tasks": ("任务清单", "任务内容 责任单位 完成时限 完成情况", "name claimedBy due status"),
    "funds": (
        "共建经费台账",
        "序号 出资单位 使用单位 金额（元） 用途 时间 经办人 备注",
        "ordinal giver receiver amount purpose date head note",
    ),
    "gifts": ("捐赠情况一览表", "捐赠单位 接收单位 捐赠金额 捐赠时间 用途", "giver receiver amount date purpose"),
    "aid": ("社区帮困认领清单", "序号 认领单位 帮助对象 帮助形式", "ordinal claimedBy recipients form"),
    "registration": (
        "机关党员双报到统计表",
        "单位 共建社区 累计主办次数 机关党员数 城区居住党员数 累计领办问题数 解决问题数"
        " 报到参与活动党员总人数（非人次） 占比",
        "unit community activities members resident problemsTaken problemsSolved participants rate",
    ),
}
SUBJECT_OF = {
    "units of a list portal": "resources",
    "pairs with times": "pairs",
    "agreements with commitments": "agreements",
    "venues": "resources",
    "courses": "resources",
    "wishes": "needs",
    "secretaries' projects": "projects",
    "activities of hosts": "activities",
    "meetings": "activities",
    "demands": "matters",
    "demands in totals": "matters",
    "tasks": "projects",
    "gifts": "funds",
}


AMBIGUOUS = ("units of a list portal", "pairs with times", "activities of hosts", "bookings", "courses", "venues")
"""Tables whose headings fit several subjects."""


@pytest.mark.parametrize("kind", TABLES)
def test_every_column_finds_its_field(kind: str) -> None:
    title, headings, fields = TABLES[kind]
    outcome = read([[title], headings.split(), ["甲"] * len(headings.split())])
    (understood,) = outcome.tables
    assert understood.mapping.subject
    assert understood.mapping.subject.name == SUBJECT_OF.get(kind, kind)
    found = understood.mapping.fields
    columns = understood.table.columns
    assert [found[column.index].key if column.index in found else None for column in columns] == fields.split()


@pytest.mark.parametrize("kind", [kind for kind in TABLES if kind not in AMBIGUOUS])
def test_the_headings_tell_the_subject_without_a_title(kind: str) -> None:
    _, headings, _ = TABLES[kind]
    (understood,) = read([headings.split(), ["甲"] * len(headings.split())]).tables
    assert understood.mapping.subject
    assert understood.mapping.subject.name == SUBJECT_OF.get(kind, kind)


def test_declarations_hold_together() -> None:
    assert len(BY_NAME) == len(SUBJECTS)
    for subject in SUBJECTS:
        keys = [field.key for field in subject.fields]
        assert len(keys) == len(set(keys)), subject.name
        words = [normal(word) for field in subject.fields for word in field.words]
        assert len(words) == len(set(words)), (subject.name, sorted({word for word in words if words.count(word) > 1}))
        assert any(field.required for field in subject.fields)
        assert all(
            field.key not in ("period", "value", "details") for field in subject.fields if subject.name != "rota"
        )
        assert all(is_known(word) or word in VALUES for field in subject.fields for word in field.words)


def test_columns_that_are_known_by_their_values() -> None:
    rows = text(
        """
        单位名称 | 联系人 | 登记号 | 归类
        青禾小学 | 甲 | 91350100M000100Y43 | 学校
        青禾医院 | 乙 | 91350100M000100Y43 | 医院
        莲华电子 | 丙 | 91350100M000100Y43 | 国企
        """
    )
    (understood,) = read(list(rows), sheet="驻区单位").tables
    assert {at: field.key for at, field in understood.mapping.fields.items()} == {
        0: "name",
        1: "contact",
        2: "creditCode",
        3: "kind",
    }


def test_a_heading_that_is_not_known_is_kept_as_details() -> None:
    outcome = read(list(text("单位名称 | 单位性质 | 内部编号\n青禾小学 | 学校 | 7")), sheet="驻区单位")
    assert outcome.found() == [("C1", "HEADING_UNKNOWN")]
    assert outcome.records[0][0].details == {"内部编号": "7"}


def test_a_column_that_every_row_needs() -> None:
    """A place may stand in the title instead."""
    rows = list(text("联建单位名称 | 共建时间 | 结对期限\n青禾小学 | 2023.3 | 三年"))
    assert read([["结对联建单位名单"], *rows]).found() == [("A2", "COLUMN_MISSING")]
    assert read([["青禾社区结对联建单位名单"], *rows]).found() == []


def test_two_columns_of_one_field() -> None:
    outcome = read(list(text("单位名称 | 单位性质 | 类别\n青禾小学 | 学校 | 重点")), sheet="驻区单位")
    assert outcome.found() == [("C1", "HEADING_TWICE")]
    assert outcome.records[0][0].details == {"类别": "重点"}


@pytest.mark.parametrize(
    "heading", ["手机", "联系手机", "身份证号", "身份证", "家庭住址", "出生年月", "年龄", "家庭困难情况"]
)
def test_private_columns_are_told_by_heading_and_not_read(heading: str) -> None:
    outcome = read([["单位名称", "联系人", heading], ["青禾小学", "王老师", "13800138000"]], sheet="驻区单位")
    assert outcome.found() == [("C1", "PRIVATE_COLUMN")]
    assert outcome.records[0][0].details == {}
    assert not any("13800138000" in problem.message for problem in outcome.problems)


def test_numbers_about_groups_are_not_private() -> None:
    outcome = read([["社区名称", "所属街道", "户数", "残疾人数"], ["青禾社区", "荷风街道", 9, 3]])
    assert outcome.found() == [("D1", "HEADING_UNKNOWN")]


def test_a_list_of_persons_who_registered_is_refused() -> None:
    rows = text("在职党员双报到登记表\n姓名 | 单位 | 报到社区 | 身份证\n张三 | 青禾小学 | 青禾社区 | 略")
    assert read(list(rows)).found() == [("A2", "PRIVATE_COLUMN"), ("D2", "PRIVATE_COLUMN")]


@pytest.mark.parametrize(
    ("headings", "unknown"),
    [
        ("单位名称 规模", ["B1"]),
        ("单位名称 单位性质 规模", ["C1"]),
        ("序号 单位名称 联系电话 规模", ["D1"]),
        ("单位名称 联系人 联系电话 成立年份", ["D1"]),
        ("企业名称 主营业务", ["B1"]),
        ("单位名称", []),
    ],
)
def test_a_plain_list_of_units_needs_no_title(headings: str, unknown: list[str]) -> None:
    names = headings.split()
    values: dict[str, Any] = {"序号": 1, "单位性质": "学校", "联系电话": "62510001"}
    rows = [[values.get(name, f"青禾{at}") for name in names] for at in "甲乙"]
    outcome = read([names, *rows])
    assert [table.mapping.subject.name for table in outcome.tables if table.mapping.subject] == ["units"]
    assert outcome.found() == [(cell, "HEADING_UNKNOWN") for cell in unknown]


@pytest.mark.parametrize("headings", ["名称 行业 规模", "单位名称 行业 规模 产值"])
def test_a_table_of_which_most_is_unknown_is_not_guessed(headings: str) -> None:
    names = headings.split()
    assert read([names, ["青禾", "商业", "大", "10"][: len(names)]]).found() == [("A1", "SUBJECT_UNKNOWN")]


def test_the_heading_that_is_probably_meant_is_offered() -> None:
    rows = [["协议台账"], ["甲方", "乙方", "签定日期"], ["青禾社区", "青禾小学", "2025.3.1"]]
    (told,) = [each for each in read(rows).problems if each.code.name == "HEADING_UNKNOWN"]
    assert (told.cell, told.message.endswith("Is it 签订日期?")) == ("C2", True)


def test_a_proposal_needs_what_a_subject_requires() -> None:
    grid = Grid("a.xlsx", "s", [["联系人", "联系电话", "备注"], ["甲", "乙", "丙"]])
    (table,) = find_tables(grid, Report())
    assert propose(table, read_title([]), "s").subject is None


@pytest.mark.parametrize(
    ("title", "subject", "headings"),
    [
        ("共驻共建协议台账", "agreements", "编号 协议名称 甲方 乙方 签订日期 协议期限 双方负责人 联络员 备注"),
        ("书记项目", "projects", "党组织 项目主题 拟破解难题 拟采取措施 拟取得成效 项目组成员 完成时限"),
        ("项目资金表", "projects", "居委 项目名称 项目金额 街道财政 社会资金"),
        ("联席会议记录", "activities", "标题 记录时间 主持人 记录人 地点 参加对象 参加人数 会议议题 内容 会议类别"),
        ("课程清单", "resources", "课程名称 课程简介 认领单位 时间 课程地址 授课老师"),
        ("微心愿", "needs", "微心愿名称 简介 发布单位 联系电话 地点 认领截止时间 状态 认领人"),
        ("双报到回执", "registration", "单位 报到社区 已到居住地报到的党员数 市级机关 区级及以下"),
        (
            "机关党员双报到统计表",
            "registration",
            "单位 共建社区 累计主办次数 机关党员数 城区居住党员数 活动内容 累计领办问题数 解决问题数"
            " 主要领办问题及办理情况 报到参与活动党员总人数（非人次） 占比 担任楼栋长等党员数 时间地点 具体活动",
        ),
        ("成员单位名单", "units", "序号 成员单位 单位性质 负责人 联系电话"),
        ("志愿服务队名单", "units", "序号 队伍名称 人数 负责人 所属社区 服务内容"),
        ("小区基本情况", "places", "小区名称 所属社区 建成年代 楼栋数 户数"),
        ("网格一览", "places", "网格名称 网格员 联系电话 户数 人口数"),
    ],
)
def test_every_heading_of_a_list_is_known(title: str, subject: str, headings: str) -> None:
    names = headings.split()
    (understood,) = read([[f"青禾社区{title}"], names, ["甲"] * len(names)]).tables
    assert understood.mapping.subject
    assert understood.mapping.subject.name == subject
    assert understood.mapping.details == understood.mapping.private == set()


def test_numbers_of_each_unit_in_columns_of_their_own() -> None:
    """Statistics across: whatever is counted, each number is one of its unit."""
    rows = """
        序号 | 共建单位 | 街道社区 | 已接单 | 办结率 | 投入资金（万元）
        1 | 青禾小学 | 青禾社区 | 5 | 100% | 2.5
        2 | 青禾医院 | 青禾社区 | 3 | 很高 | 1
        3 | 青禾书店 | 青禾社区 | 2.5次 | 50% | -1
        合计 | | | 11 | | 2.5
    """
    outcome = read([["青禾社区共建单位积分榜（2025年上半年）"], *text(rows.replace("        ", "").rstrip(" "))])
    said = [(each["unit"], each["measure"], each["value"].value, each["value"].unit) for each in outcome.values]
    assert said[:3] == [
        ("青禾小学", "已接单", 5, ""), ("青禾小学", "办结率", 100, "%"), ("青禾小学", "投入资金", 25000, "元")
    ]  # fmt: skip
    assert sorted(outcome.found()) == [
        ("D6", "TOTAL_DIFFERS"),
        ("E4", "NUMBER_NOT_UNDERSTOOD"),
        ("F5", "NUMBER_NEGATIVE"),
    ]
    assert outcome.records[0][0].cells["value"] == "D3"


def test_a_table_without_numbers_is_no_statistics() -> None:
    outcome = read(list(text("单位 | 事由 | 结果\n青禾小学 | 一 | 好\n青禾医院 | 二 | 好")))
    assert outcome.found() == [("A1", "SUBJECT_UNKNOWN")]


def test_how_many_units_of_each_kind() -> None:
    rows = """
        社区 | 机关 | 学校 | 医院 | 合计
        青禾社区 | 2 | 3 | 1 | 6
        莲花社区 | 1 | 2 | 1 | 5
        荷叶社区 | 1 | 2.5 | 1 |
        荷花社区 | 1 | 2 | 1 | 4
    """
    lines = [line.strip() for line in rows.strip().splitlines()]
    outcome = read([["荷塘街道驻区单位分类统计表（2025年6月）"], *text("\n".join(lines))])
    assert sorted(outcome.found()) == [("C5", "NUMBER_NOT_WHOLE"), ("E4", "TOTAL_DIFFERS")]
    assert {each["measure"] for each in outcome.values} == {"机关", "学校", "医院"}
