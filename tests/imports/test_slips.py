"""What shows only when rows are compared with each other, each at its cell; and nothing where all is well."""

from __future__ import annotations

from typing import Any

import pytest

from graph.rules.credit_codes import check_character
from tests.imports.drafts import Outcome, drafted

UNITS: list[list[Any]] = [
    ["荷塘街道青禾社区驻区单位基本情况表"],
    ["单位名称", "单位性质", "所属社区"],
    ["青禾小学", "学校", "青禾社区"],
    ["莲华电子有限公司", "民营企业", "青禾社区"],
    ["青禾党群服务中心", "服务中心", "青禾社区"],
    ["党群服务中心", "服务中心", "青禾社区"],
    ["党群服务中心", "服务中心", "荷风社区"],
]


def agreements(*rows: list[Any]) -> Outcome:
    headings = ["编号", "甲方", "乙方", "签订日期", "有效期", "承诺事项"]
    return drafted({"单位": UNITS, "协议": [["共驻共建协议台账"], headings, *rows]})


def test_a_clean_workbook_has_no_slips() -> None:
    assert agreements(["1", "青禾社区", "青禾小学", "2025.3.1", "三年", "开放操场"]).found() == []


@pytest.mark.parametrize(
    ("party", "code"),
    [
        ("青禾小字", "BODY_UNKNOWN"),
        ("党群服务中心", "BODY_AMBIGUOUS"),
        ("张三", "BODY_PERSON"),
        ("各单位", "NAME_NONE"),
    ],
)
def test_a_party_that_is_none(party: str, code: str) -> None:
    outcome = agreements(["1", "青禾社区", party, "2025.3.1", None, None])
    assert ("协议", "C3", code) in outcome.found()


def test_the_nearest_name_is_shown() -> None:
    outcome = agreements(["1", "青禾社区", "青禾小字", "2025.3.1", None, None])
    assert "青禾小学 (单位!A3)" in outcome.message("BODY_UNKNOWN")


def test_a_short_name_is_the_body() -> None:
    outcome = agreements(["1", "青禾社区", "莲华电子", "2025.3.1", "长期", None])
    assert outcome.found() == []
    assert outcome.found("BODY_SAME") == [("协议", "C3", "BODY_SAME")]
    assert outcome.node("莲华电子有限公司").content["aliases"] == ["莲华电子"]
    (agreement,) = outcome.nodes("Agreement").values()
    assert "endDate" not in agreement


def test_two_rows_of_one_agreement_that_contradict() -> None:
    rows = [
        ["1", "青禾社区", "青禾小学", "2025.3.1", term, item] for term, item in (("三年", "操场"), ("两年", "教室"))
    ]
    outcome = agreements(*rows)
    assert outcome.found() == [("协议", "E4", "ROW_CONTRADICTS")]
    assert len(outcome.nodes("Commitment")) == 2


def test_a_commitment_is_counted() -> None:
    outcome = agreements(["1", "青禾社区", "青禾小学", "2025.3.1", None, "1.志愿辅导二十场；\n2.周末开放操场。"])
    commitments = outcome.nodes("Commitment")
    assert (commitments["志愿辅导二十场"]["quantity"], commitments["志愿辅导二十场"]["unit"]) == (20, "场")
    assert "quantity" not in commitments["周末开放操场"]


@pytest.mark.parametrize(
    "item", ["义诊3个半小时", "义诊1.5小时", "义诊三至五次", "义诊两三次", "义诊3-5次", "义诊2小时半"]
)
def test_a_commitment_of_no_whole_number_is_not_counted(item: str) -> None:
    outcome = agreements(["1", "青禾社区", "青禾小学", "2025.3.1", None, item])
    assert "quantity" not in outcome.nodes("Commitment")[item]


def test_two_people_for_one_seat() -> None:
    rows: list[list[Any]] = [
        ["青禾社区大党委组成人员名单"],
        ["姓名", "职务", "所属单位", "任职时间"],
        ["王明", "书记", None, "2024.1"],
        ["李华", "书记", None, "2025.1"],
        ["赵青", "兼职委员", "青禾小学", "2025.1"],
        ["待补选", "兼职委员", "莲华电子有限公司", None],
    ]
    outcome = drafted({"单位": UNITS, "席位": rows})
    assert outcome.found() == [("席位", "A4", "SEAT_TWICE")]
    assert outcome.nodes("Post")["青禾社区大党委兼职委员（莲华电子有限公司）"]["vacantSeats"] == 1


def test_a_booking_of_what_is_taken() -> None:
    rows: list[list[Any]] = [
        ["青禾社区场地预约登记"],
        ["场地名称", "使用日期", "时段", "使用单位"],
        ["报告厅", "2026.3.12", "09:00-11:00", "青禾小学"],
        ["报告厅", "2026.3.12", "10:00-12:00", "莲华电子有限公司"],
        ["报告厅", "2026.3.12", "14:00-16:00", "莲华电子有限公司"],
    ]
    outcome = drafted({"单位": UNITS, "预约": rows})
    assert outcome.found() == [("预约", "C4", "BOOKED_TWICE")]


def test_a_need_that_a_project_answers_and_nobody_has() -> None:
    needs: list[list[Any]] = [
        ["青禾社区需求清单"],
        ["需求名称", "需求单位", "需求类别"],
        ["课后托管", "青禾社区", "教育"],
    ]
    projects: list[list[Any]] = [
        ["青禾社区项目清单"],
        ["项目名称", "领办单位", "对应需求"],
        ["托管班", "青禾小学", "课后托管"],
        ["修路灯", "莲华电子有限公司", "楼道照明"],
    ]
    outcome = drafted({"单位": UNITS, "需求": needs, "项目": projects})
    assert outcome.found() == [("项目", "C4", "REFERENCE_UNKNOWN")]
    assert outcome.facts("ANSWERS") == {("托管班", "ANSWERS", "课后托管")}


def test_small_groups_in_need_are_not_counted() -> None:
    rows: list[list[Any]] = [
        ["青禾社区帮困认领清单"],
        ["认领单位", "帮助对象", "帮助形式", "帮扶人数"],
        ["青禾小学", "困难家庭", "实物", 3],
    ]
    outcome = drafted({"单位": UNITS, "帮困": rows})
    assert outcome.found() == [("帮困", "D3", "GROUP_SMALL")]
    assert "count" not in outcome.node("困难家庭").content


def test_registration_in_totals() -> None:
    rows: list[list[Any]] = [
        ["机关党员双报到统计表（2025年）"],
        ["单位", "报到社区", "在职党员数", "已报到人数", "服务人次"],
        ["青禾小学", "青禾社区", "约120人", 80, 300],
    ]
    outcome = drafted({"单位": UNITS, "双报到": rows})
    assert outcome.found() == []
    group = outcome.node("青禾小学在职党员").content
    assert (group["count"], group["qualifier"], group["situation"]) == (120, "ABOUT", "EMPLOYED")
    place = next(fact for fact in outcome.facts("REGISTERED_AT") if fact[2] == "青禾社区")
    assert dict(place[3:])["count"] == "80"
    (figure,) = outcome.nodes("Figure").values()
    assert (figure["value"], figure["unit"]) == (300, "人次")


def test_bodies_that_a_list_counts_and_does_not_name() -> None:
    rows: list[list[Any]] = [
        ["青禾社区议事机构一览表"],
        ["联合组织名称", "牵头单位", "成员单位", "会议频次"],
        ["青禾社区联席会议", "青禾社区党委", "青禾小学、莲华电子有限公司等8家单位", "每季度一次"],
    ]
    outcome = drafted({"单位": UNITS, "组织": rows})
    assert outcome.found() == []
    assert outcome.node("青禾社区联席会议其他成员单位").content["count"] == 6
    assert outcome.node("青禾社区党委").content["type"] == "PartyOrganization"
    assert ("青禾社区党委", "LOCATED_IN", "青禾社区", ("certainty", "IMPLIED")) in outcome.facts("LOCATED_IN")


def test_one_body_under_two_names_in_one_list() -> None:
    rows = [*UNITS, ["莲华电子", "民营企业", "青禾社区"], ["莲华电子", "民营企业", "荷风社区"]]
    outcome = drafted({"单位": rows})
    assert outcome.found("BODY_TWICE") == [("单位", "A8", "BODY_TWICE")]


def test_an_agreement_with_a_unit_that_had_left() -> None:
    units: list[list[Any]] = [
        ["青禾社区驻区单位名录"],
        ["单位名称", "单位性质", "迁出时间"],
        ["青禾书店", "商场", "2024.5"],
        ["青禾小学", "学校", None],
    ]
    parties: list[list[Any]] = [
        ["青禾社区共驻共建协议台账"],
        ["编号", "甲方", "乙方", "签订日期"],
        ["1", "青禾社区", "青禾书店", "2025.3.1"],
        ["2", "青禾社区", "青禾小学", "2025.3.1"],
    ]
    assert drafted({"单位": units, "协议": parties}).found() == [("协议", "C3", "FACT_NEVER")]


def test_bookings_whose_hours_stand_in_two_columns_clash() -> None:
    headings = ["场地", "使用日期", "开始时间", "结束时间", "使用单位"]
    rows = [
        ["青禾讲堂", "2025.3.3", "9:00", "11:00", "青禾小学"],
        ["青禾讲堂", "2025.3.3", "10:30", "12:00", "莲华电子有限公司"],
        ["青禾讲堂", "2025.3.3", "12:00", "13:00", "青禾小学"],
    ]
    outcome = drafted({"单位": UNITS, "预约": [["场地使用登记"], headings, *rows]})
    assert outcome.found("BOOKED_TWICE") == [("预约", "C4", "BOOKED_TWICE")]
    slots = {each.content.get("timeSlot") for each in outcome.draft.nodes.values()}
    assert slots >= {"09:00-11:00", "10:30-12:00", "12:00-13:00"}


def superiors(*rows: list[Any]) -> list[tuple[str, str, str]]:
    headings = ["单位名称", "单位性质", "上级单位", "所属社区"]
    return drafted({"单位": [["驻区单位名录"], headings, *rows]}).found("PARENT_CIRCLE")


def test_units_that_are_superiors_of_each_other() -> None:
    assert superiors(
        ["荷塘集团有限公司", "国企", "莲华集团有限公司", "青禾社区"],
        ["青禾集团有限公司", "国企", "荷塘集团有限公司", "青禾社区"],
        ["莲华集团有限公司", "国企", "青禾集团有限公司", "青禾社区"],
        ["青禾商店", "国企", "莲华集团有限公司", "青禾社区"],
    ) == [("单位", "C5", "PARENT_CIRCLE")]


def test_a_unit_that_is_its_own_superior() -> None:
    assert superiors(["青禾商店", "国企", "青禾商店", "青禾社区"]) == [("单位", "C3", "PARENT_CIRCLE")]


def test_a_list_of_pairs_alone_makes_its_bodies_known() -> None:
    rows = [["金桂居民区", "桂花中学"], ["银桂居民区", "仁爱医院"]]
    pairs = [["桂花街道居民区与驻区单位联建清单"], ["居民区党组织名称", "联建单位名称"], *rows]
    assert drafted({"联建": pairs}).found() == []
    listed = drafted({"联建": pairs, "单位": [["单位名称", "单位性质"], ["仁爱医院", "医院"]]})
    assert listed.found() == [("联建", "B3", "BODY_UNKNOWN")]


def test_the_joint_body_of_a_community_lies_in_it_not_in_its_street() -> None:
    rows = [["姓名", "职务", "所属单位", "所属单位职务"], ["张国强", "兼职委员", "青禾小学", "校长"]]
    outcome = drafted({"单位": UNITS, "席位": [["荷塘街道青禾社区“大党委”组成人员名单"], *rows]})
    located = {source: target for source, _, target, *_ in outcome.facts("LOCATED_IN")}
    assert located["荷塘街道青禾社区大党委"] == "青禾社区"


def test_kinds_in_traditional_characters() -> None:
    outcome = drafted({"单位": [["單位名稱", "單位性質", "所屬社區"], ["仁愛醫院", "醫院", "青禾社區"]]})
    assert outcome.found("CHOICE_UNKNOWN") == []


def test_an_agreement_signed_on_a_day_to_come() -> None:
    assert agreements(["1", "青禾社区", "青禾小学", "2099.3.1", "长期", None]).found() == [
        ("协议", "D3", "DATE_FUTURE")
    ]


LISTED = ["单位名称", "单位性质", "所属社区", "入驻时间", "迁出时间", "统一社会信用代码"]


def places(*rows: list[Any]) -> list[tuple[str, str, str]]:
    return drafted({"单位": [["驻区单位名录"], LISTED, *rows]}).found()


def test_one_unit_in_two_communities_is_told_at_both_cells() -> None:
    rows = [["桂花中学", "学校", "金桂社区"], ["桂花医院", "医院", "金桂社区"], ["桂花中学", "学校", "银桂社区"]]
    outcome = drafted({"单位": [["驻区单位名录"], LISTED, *rows]})
    assert outcome.found() == [("单位", "C3", "TWO_PLACES"), ("单位", "C5", "TWO_PLACES")]


def test_one_unit_in_the_lists_of_two_communities() -> None:
    heads, row = ["单位名称", "单位性质"], ["桂花中学", "学校"]
    sheets = {place: [[f"{place}驻区单位名录"], heads, row] for place in ("金桂社区", "银桂社区")}
    assert drafted(sheets).found() == [("金桂社区", "A3", "TWO_PLACES"), ("银桂社区", "A3", "TWO_PLACES")]
    titles = {"2024年": "金桂社区驻区单位名录（2024年）", "2025年": "银桂社区驻区单位名录（2025年）"}
    years = {sheet: [[title], heads, row] for sheet, title in titles.items()}
    assert drafted(years).found() == []


@pytest.mark.parametrize(
    "rows",
    [
        # One moved; every community has a service center; two of one name have codes of their own.
        (["桂花中学", "学校", "金桂社区", "2001.9", "2024.5"], ["桂花中学", "学校", "银桂社区", "2024.6"]),
        (["党群服务中心", "服务中心", "金桂社区"], ["党群服务中心", "服务中心", "银桂社区"]),
        (["社区卫生服务站", "医院", "金桂社区"], ["社区卫生服务站", "医院", "银桂社区"]),
    ],
)
def test_units_that_may_share_a_name(rows: tuple[list[Any], ...]) -> None:
    assert places(*rows) == []


def test_one_code_in_two_communities_is_one_unit() -> None:
    code = f"12310101425001235{check_character('12310101425001235')}"
    rows = [["党群服务社", "服务社", place, None, None, code] for place in ("金桂社区", "银桂社区")]
    outcome = drafted({"单位": [["驻区单位名录"], LISTED, *rows]})
    assert outcome.found("TWO_PLACES") == [("单位", "C3", "TWO_PLACES"), ("单位", "C4", "TWO_PLACES")]
    assert len(outcome.nodes("Unit")) == 1
    assert {fact[2] for fact in outcome.facts("LOCATED_IN")} == {"金桂社区", "银桂社区"}


SCHOOLS: list[list[Any]] = [
    ["驻区单位名录"],
    ["单位名称", "单位性质", "所属社区"],
    ["莲花第一小学", "学校", "青禾社区"],
    ["莲花第二小学", "学校", "青禾社区"],
    ["青禾社区党委", "党组织", "青禾社区"],
]


@pytest.mark.parametrize(
    ("sheet", "cell"),
    [
        ({"协议": [["协议台账"], ["甲方", "乙方"], ["青禾社区", "莲花一小"]]}, "B3"),
        ({"联建": [["联建清单"], ["居民区", "联建单位名称"], ["青禾社区", "莲花一小"]]}, "B3"),
        ({"席位": [["青禾社区大党委组成人员"], ["姓名", "职务", "所属单位"], ["王明", "书记", "莲花一小"]]}, "C3"),
        ({"资源": [["资源清单"], ["资源名称", "提供单位"], ["操场", "莲花一小"]]}, "B3"),
        ({"项目": [["项目清单"], ["项目名称", "领办单位"], ["护学", "莲花一小"]]}, "B3"),
    ],
)
def test_a_short_name_of_a_listed_unit_is_offered_and_not_merged(sheet: dict[str, Any], cell: str) -> None:
    outcome = drafted({"单位": SCHOOLS, **sheet})
    (name,) = sheet
    assert (name, cell, "BODY_UNKNOWN") in outcome.found()
    assert "莲花第一小学 (单位!A3)" in outcome.message("BODY_UNKNOWN")
    assert {"莲花一小", "莲花第一小学"} <= set(outcome.nodes("Unit"))


def test_another_party_body_of_a_place_than_the_listed_one() -> None:
    outcome = drafted({"单位": SCHOOLS, "协议": [["协议台账"], ["甲方", "乙方"], ["青禾社区党总支", "莲花第一小学"]]})
    assert outcome.found() == [("协议", "A3", "BODY_UNKNOWN")]
    assert "青禾社区党委 (单位!A5)" in outcome.message("BODY_UNKNOWN")


@pytest.mark.parametrize(
    ("name", "kind", "told"),
    [
        ("莲花一小", "学校", True),
        ("青禾社区党委会", "党组织", True),
        ("莲花第一小学校", "学校", True),
        ("莲华第一小学", "学校", True),
        ("莲花第三小学", "学校", False),
        ("莲花第一小学幼儿园", "学校", False),
        ("青禾社区居委会", "居委会", False),
    ],
)
def test_two_rows_whose_names_are_nearly_one(name: str, kind: str, told: bool) -> None:
    outcome = drafted({"单位": [*SCHOOLS, [name, kind, "青禾社区"]]})
    assert outcome.found() == ([("单位", "A6", "BODY_TWICE")] if told else [])


def test_a_credit_code_of_a_party_body_is_kept_and_told_at_its_cell() -> None:
    heads = ["单位名称", "单位性质", "统一社会信用代码", "所属社区"]
    rows = [["青禾社区党委", "党组织", "91350100M000100Y43", "青禾社区"]]
    outcome = drafted({"单位": [["驻区单位名录"], heads, *rows]})
    assert outcome.found() == [("单位", "C3", "FIELD_UNFIT")]
    assert outcome.troubles() == []
    assert outcome.node("青禾社区党委").content["details"] == {"统一社会信用代码": "91350100M000100Y43"}


def test_two_names_in_the_cell_of_a_party() -> None:
    outcome = agreements(["1", "青禾社区", "青禾小学、莲华电子有限公司", "2025.3.1", "三年", "开放操场"])
    assert outcome.found() == []
    assert outcome.found("NAMES_READ") == [("协议", "C3", "NAMES_READ")]
    assert {fact[0] for fact in outcome.facts("PARTY_TO")} == {"青禾社区", "青禾小学", "莲华电子有限公司"}
    assert {fact[0] for fact in outcome.facts("COMMITS")} == {"青禾小学", "莲华电子有限公司"}


def test_a_party_that_is_still_to_be_decided() -> None:
    outcome = agreements(["1", "青禾社区", "待定", "2025.3.1", "三年", "开放操场"])
    assert outcome.found() == [("协议", "C3", "NAME_NONE")]
    assert outcome.nodes("Agreement") == {}
    headings = ["甲方", "乙方", "丙方", "签订日期"]
    rows = [["青禾社区", "青禾小学", "待定", "2025.3.1"]]
    third = drafted({"单位": UNITS, "协议": [["协议台账"], headings, *rows]})
    assert (third.found(), third.found("NAME_OPEN")) == ([], [("协议", "C3", "NAME_OPEN")])
    assert {fact[0] for fact in third.facts("PARTY_TO")} == {"青禾社区", "青禾小学"}


def test_a_holder_still_to_be_decided_leaves_the_seat_vacant() -> None:
    rows = [["青禾社区大党委组成人员"], ["姓名", "职务", "所属单位"], ["待定", "兼职委员", "青禾小学"]]
    outcome = drafted({"单位": UNITS, "席位": rows})
    assert outcome.found() == []
    (post,) = outcome.nodes("Post").values()
    assert post["vacantSeats"] == 1


def test_members_of_a_joint_body_alone_make_bodies_known() -> None:
    rows = [["金桂社区联席会议", "桂花中学、仁爱医院"]]
    assert drafted({"组织": [["联合组织名称", "成员单位"], *rows]}).found() == []


def test_a_body_where_a_person_holds_a_seat() -> None:
    rows: list[list[Any]] = [
        ["青禾社区大党委组成人员名单"],
        ["姓名", "职务", "所属单位"],
        ["王明", "书记", None],
        ["农商银行", "兼职委员", "青禾小学"],
    ]
    assert drafted({"单位": UNITS, "席位": rows}).found() == [("席位", "A4", "VALUE_MISPLACED")]
