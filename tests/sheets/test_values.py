"""What people type, as it is understood, and what is told of it."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import pytest

from graph.rules.credit_codes import is_valid
from graph.vocabulary import MODEL
from sheets.values.choices import read_choice, read_yes
from sheets.values.contacts import private, read_credit_code, read_phone
from sheets.values.dates import Context, months_later, read_date
from sheets.values.names import read_list, read_name, read_names
from sheets.values.plain import narrow, one_line, text_of
from sheets.values.terms import Term, read_term, read_when
from sheets.values.words import SYNONYMS


def read(reader: Callable[..., Any], value: Any, *rest: Any, **named: Any) -> tuple[Any, list[str]]:
    """What a reader makes of a value, and the codes of what it tells."""
    codes: list[str] = []
    return reader(value, lambda code, _: codes.append(code.name), *rest, **named), codes


@pytest.mark.parametrize(
    ("value", "date", "codes"),
    [
        ("2023.3.1", "2023-03-01", []),
        ("2023.03.01", "2023-03-01", []),
        ("2023. 3 .1", "2023-03-01", []),
        ("2017.2.09", "2017-02-09", []),
        ("2023-3-1", "2023-03-01", []),
        ("2023/3/1", "2023-03-01", []),
        ("2023年3月1日", "2023-03-01", []),
        ("２０２３年３月１日", "2023-03-01", []),
        ("2023年3月1号", "2023-03-01", []),
        ("2023年3月", "2023-03", []),
        ("2023年3月份", "2023-03", []),
        ("2017.7月", "2017-07", []),
        ("2017.10", "2017-10", []),
        ("2023-03", "2023-03", []),
        ("2023", "2023", []),
        ("2023年", "2023", []),
        ("2023年度", "2023", []),
        ("20230301", "2023-03-01", []),
        ("202303", "2023-03", []),
        ("二〇二三年三月一日", "2023-03-01", []),
        ("二○二三年十月十五日", "2023-10-15", []),
        ("2023年3月1日 14:30", "2023-03-01", []),
        ("2023年3月1日（周三）", "2023-03-01", []),
        ("2023年3月1日（星期四）", "2023-03-01", ["WEEKDAY_DIFFERS"]),
        ("2023.3.1周日", "2023-03-01", ["WEEKDAY_DIFFERS"]),
        (datetime.date(2023, 3, 1), "2023-03-01", []),
        (datetime.datetime(2023, 3, 1, 9, 30), "2023-03-01", []),
        (2023, "2023", []),
        (2023.0, "2023", []),
        (20230301, "2023-03-01", []),
        (42796, "2017-03-02", ["DATE_SERIAL"]),
        ("42796", "2017-03-02", ["DATE_SERIAL"]),
        (42796.4, "2017-03-02", ["DATE_SERIAL"]),
        (2017.3, "2017-03", ["DATE_SERIAL"]),
        (2017.12, "2017-12", ["DATE_SERIAL"]),
        (2017.1, "2017", ["DATE_AMBIGUOUS"]),
        (2017.13, None, ["DATE_IMPOSSIBLE"]),
        ("23.3.1", "2023-03-01", ["DATE_SHORT_YEAR"]),
        ("23年3月", "2023-03", ["DATE_SHORT_YEAR"]),
        ("3月5日", "XXXX-03-05", ["DATE_NO_YEAR"]),
        ("3月", "XXXX-03", ["DATE_NO_YEAR"]),
        ("2017年4月中旬（大概）", "2017-04", ["DATE_ROUGH"]),
        ("2023年上半年", "2023", ["DATE_ROUGH"]),
        ("2023年暑假", "2023", ["DATE_ROUGH"]),
        ("2023年内", "2023", ["DATE_ROUGH"]),
        ("2023.6.30前", "2023-06-30", []),
        ("2023年3月起", "2023-03", []),
        ("2023年3月1日至今", "2023-03-01", []),
        # It is due on no certain day.
        ("长期", None, ["DATE_ROUGH"]),
        ("每年12月底", None, ["DATE_ROUGH"]),
        ("年底", None, ["DATE_ROUGH"]),
        ("2023年第一季度", "2023", ["DATE_ROUGH"]),
        ("2023年3月底", "2023-03", ["DATE_ROUGH"]),
        ("2023年3月末", "2023-03", ["DATE_ROUGH"]),
        ("十二月底", "XXXX-12", ["DATE_NO_YEAR", "DATE_ROUGH"]),
        ("2023.2.30", None, ["DATE_IMPOSSIBLE"]),
        ("2023年13月", None, ["DATE_IMPOSSIBLE"]),
        ("春节、八一前夕", None, ["DATE_NOT_UNDERSTOOD"]),
        ("23.3", None, ["DATE_NOT_UNDERSTOOD"]),
        (7, None, ["DATE_NOT_UNDERSTOOD"]),
        (True, None, ["DATE_NOT_UNDERSTOOD"]),
        ("市民", None, ["DATE_NOT_UNDERSTOOD"]),
        ("待定", None, []),
        ("—", None, []),
        (None, None, []),
    ],
)
def test_dates(value: Any, date: str | None, codes: list[str]) -> None:
    assert read(read_date, value) == (date, codes)


def test_dates_by_what_their_sheet_knows() -> None:
    assert read(read_date, "3月5日", Context(year=2017)) == ("2017-03-05", ["DATE_ROUGH"])
    assert read(read_date, 2017.1, Context(month=10)) == ("2017-10", ["DATE_SERIAL"])
    assert read(read_date, 2017.1, Context(month=1)) == ("2017-01", ["DATE_SERIAL"])
    assert read(read_date, 41334, Context(from_1904=True)) == ("2017-03-02", ["DATE_SERIAL"])


@pytest.mark.parametrize(
    ("value", "term", "codes"),
    [
        ("2023.3—2025.3", Term("2023-03", "2025-03"), []),
        ("2023.3-2025.3", Term("2023-03", "2025-03"), []),
        ("2023-03-01-2025-02-28", Term("2023-03-01", "2025-02-28"), []),
        ("2023年3月至2025年2月", Term("2023-03", "2025-02"), []),
        ("2023年3月1日起至2025年2月28日止", Term("2023-03-01", "2025-02-28"), []),
        ("自2023.3.1至2025.2.28", Term("2023-03-01", "2025-02-28"), []),
        ("2023.3.1-12.31", Term("2023-03-01", "2023-12-31"), []),
        ("2023年3月1日～10日", Term("2023-03-01", "2023-03-10"), []),
        ("2023.3-12", Term("2023-03", "2023-12"), []),
        ("2023-2025", Term("2023", "2025"), []),
        ("2023年—2025年", Term("2023", "2025"), []),
        ("2023.3—至今", Term("2023-03", open=True), []),
        ("2023年3月至今", Term("2023-03", open=True), []),
        ("2023年3月起", Term("2023-03", open=True), []),
        ("2023.3—长期", Term("2023-03", open=True), []),
        ("长期", Term(open=True), []),
        ("长期有效", Term(open=True), []),
        ("至2025年12月", Term(end="2025-12"), []),
        ("截至2025年6月底", Term(end="2025-06"), ["DATE_ROUGH"]),
        ("三年", Term(months=36), []),
        ("3年", Term(months=36), []),
        ("两年", Term(months=24), []),
        ("半年", Term(months=6), []),
        ("三年半", Term(months=42), []),
        ("两年半", Term(months=30), []),
        ("一年零三个月", Term(months=15), []),
        ("1年6个月", Term(months=18), []),
        ("1.5年", Term(months=18), []),
        ("2周年", Term(months=24), []),
        # Of half a month, and of about three years, nobody can say the last day.
        ("3个半月", None, ["DATE_NOT_UNDERSTOOD"]),
        ("3.5个月", None, ["DATE_NOT_UNDERSTOOD"]),
        ("1.3年", None, ["DATE_NOT_UNDERSTOOD"]),
        ("一两个月", None, ["DATE_NOT_UNDERSTOOD"]),
        ("6个月", Term(months=6), []),
        ("2023年度", Term("2023", "2023"), []),
        ("2023年3月", Term("2023-03", "2023-03"), []),
        ("2025年第一季度", Term("2025-01", "2025-03"), []),
        ("2025年下半年", Term("2025-07", "2025-12"), []),
        ("2025年1—3月", Term("2025-01", "2025-03"), []),
        ("4月至6月", Term("XXXX-04", "XXXX-06"), ["DATE_NO_YEAR"]),
        ("2025年9—13月", None, ["DATE_IMPOSSIBLE"]),
        ("3月5日—10日", Term("XXXX-03-05", "XXXX-03-10"), ["DATE_NO_YEAR", "DATE_NO_YEAR"]),
        ("第二季度", Term("XXXX-04", "XXXX-06"), ["DATE_NO_YEAR"]),
        ("2025.3—2023.3", Term("2025-03", "2023-03"), ["DATES_REVERSED"]),
        ("2023.3—2025.13", None, ["DATE_IMPOSSIBLE"]),
        ("另行约定", None, ["DATE_NOT_UNDERSTOOD"]),
        ("无", None, []),
    ],
)
def test_terms(value: Any, term: Term | None, codes: list[str]) -> None:
    assert read(read_term, value) == (term, codes)


def test_terms_within_the_year_of_their_sheet() -> None:
    assert read(read_term, "1—3月", Context(year=2025)) == (Term("2025-01", "2025-03"), ["DATE_ROUGH"])
    assert read(read_term, "全年", Context(year=2025)) == (Term("2025", "2025"), ["DATE_ROUGH"])


@pytest.mark.parametrize(
    ("value", "when", "codes"),
    [
        ("3月3日—10日", Term("2017-03-03", "2017-03-10"), ["DATE_ROUGH", "DATE_ROUGH"]),
        ("6月24日—7月", Term("2017-06-24", "2017-07"), ["DATE_ROUGH", "DATE_ROUGH"]),
        ("每周一至周六9:00-16:00", Term(rhythm="每周一至周六9:00-16:00"), ["DATE_ROUGH"]),
        ("每月15日", Term(rhythm="每月15日"), ["DATE_ROUGH"]),
        ("周六上午", Term(rhythm="周六上午"), ["DATE_ROUGH"]),
        ("2017年3月18日（周六）", Term("2017-03-18", "2017-03-18"), []),
        ("2017年3月18日 周六 19:30", Term("2017-03-18", "2017-03-18"), []),
        ("2017年3月18日（周一）", Term("2017-03-18", "2017-03-18"), ["WEEKDAY_DIFFERS"]),
        ("2017.3.18（周六）—2017.3.19（周日）", Term("2017-03-18", "2017-03-19"), []),
        ("7月、10月", None, ["DATE_SEVERAL"]),
        ("2017.3.3", Term("2017-03-03", "2017-03-03"), []),
    ],
)
def test_when_things_take_place(value: Any, when: Term | None, codes: list[str]) -> None:
    assert read(read_when, value, Context(year=2017)) == (when, codes)


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2023-03-01", 24, "2025-02-28"),
        ("2023-03-15", 6, "2023-09-14"),
        ("2023-03", 36, "2026-02"),
        ("2023", 36, "2025"),
        ("2024-01-31", 1, "2024-02-28"),
    ],
)
def test_the_last_day_of_so_many_months(start: str, months: int, end: str) -> None:
    assert months_later(start, months) == end


@pytest.mark.parametrize(
    ("enum", "value", "name"),
    [
        ("OrganizationKind", "学校", "SCHOOL"),
        ("OrganizationKind", "两新组织", "TWO_NEW_ORGANIZATION"),
        ("OrganizationKind", "“两新”组织", "TWO_NEW_ORGANIZATION"),
        ("OrganizationKind", "社区卫生服务中心", "CLINIC"),
        ("OrganizationKind", "国 企", "STATE_OWNED_ENTERPRISE"),
        ("OrganizationKind", "民营企业", "PRIVATE_ENTERPRISE"),
        ("OrganizationKind", "企业（民营）", "ENTERPRISE"),
        ("OrganizationKind", "物业", "PROPERTY_MANAGEMENT"),
        ("OrganizationKind", "民非", "SOCIAL_ORGANIZATION"),
        ("OrganizationKind", "部队", "MILITARY"),
        ("OrganizationKind", "school", "SCHOOL"),
        ("PostRole", "社区兼职委员", "PART_TIME_MEMBER"),
        ("Status", "已办结", "FULFILLED"),
        ("Status", "领办中", "CLAIMED"),
        ("ResourceKind", "党务党建类", "TRAINING"),
    ],
)
def test_words_for_values_of_lists(enum: str, value: str, name: str) -> None:
    assert read(read_choice, value, MODEL.enumerations[enum]) == (name, [])


def test_a_word_that_is_unknown() -> None:
    kinds = MODEL.enumerations["OrganizationKind"]
    told: list[str] = []
    assert read_choice("律师事务", lambda code, message: told.append(message), kinds) is None
    assert told == ["“律师事务” is no 组织类别 that is known; is it 律师事务所?"]
    assert read(read_choice, "外星人", kinds) == (None, ["CHOICE_UNKNOWN"])
    assert read(read_choice, "无", kinds) == (None, [])


def test_words_are_declared_for_values_that_exist() -> None:
    assert set(SYNONYMS) <= set(MODEL.enumerations)
    for name, values in SYNONYMS.items():
        assert set(values) <= set(MODEL.enumerations[name].names)
        words = [word for text in values.values() for word in text.split()]
        assert len(words) == len(set(words)), name


@pytest.mark.parametrize(
    ("value", "meant", "codes"),
    [
        ("是", True, []),
        ("有", True, []),
        ("√", True, []),
        ("已", True, []),
        (True, True, []),
        ("否", False, []),
        ("无", False, []),
        ("×", False, []),
        ("未", False, []),
        (0, False, []),
        (None, None, []),
        ("待定", None, []),
        ("也许", None, ["YES_NO_UNKNOWN"]),
    ],
)
def test_yes_and_no(value: Any, meant: bool | None, codes: list[str]) -> None:
    assert read(read_yes, value) == (meant, codes)


@pytest.mark.parametrize(
    ("value", "names", "more", "codes"),
    [
        ("新区武装部、双拥办、共建部队", ["新区武装部", "双拥办", "共建部队"], None, []),
        ("甲公司，乙公司；丙公司\n丁公司", ["甲公司", "乙公司", "丙公司", "丁公司"], None, []),
        ("1.甲公司 2.乙公司", ["甲公司", "乙公司"], None, []),
        ("青禾小学（东、西校区）、青禾医院", ["青禾小学（东、西校区）", "青禾医院"], None, []),
        ("甲公司、乙公司等14个单位", ["甲公司", "乙公司"], 12, ["NAMES_MORE"]),
        ("甲公司、甲公司", ["甲公司"], None, ["NAME_TWICE"]),
        ("青禾\n小学", ["青禾", "小学"], None, []),
    ],
)
def test_several_names_in_a_cell(value: str, names: list[str], more: int | None, codes: list[str]) -> None:
    found, told = read(read_names, value)
    assert (list(found.names), found.more, told) == (names, more, codes)


@pytest.mark.parametrize(
    ("value", "name", "codes"),
    [
        (" 青禾小学\n", "青禾小学", []),
        ("青 禾\n小学", "青禾小学", []),
        ("青禾小学（青禾路3号）", "青禾小学", ["NAME_ADDRESS"]),
        ("青禾小学（东校区）", "青禾小学（东校区）", []),
        ("甲公司、乙公司", "甲公司、乙公司", ["NAME_SEVERAL"]),
        (96345, "96345", []),
    ],
)
def test_one_name(value: Any, name: str, codes: list[str]) -> None:
    assert read(read_name, value) == (name, codes)


@pytest.mark.parametrize("value", ["暂定", "待定", "无", "不限", "尚未建立", "/", "—", " ", None])
def test_what_says_that_there_is_nothing(value: Any) -> None:
    assert read(read_name, value) == (None, [])
    assert read(read_names, value) == (None, [])


@pytest.mark.parametrize("value", ["各社区", "等8家单位", "全体成员单位"])
def test_what_names_nobody(value: str) -> None:
    assert read(read_name, value) == (None, ["NAME_NONE"])
    assert read(read_names, value) == (None, ["NAME_NONE"])


def test_items_of_a_list() -> None:
    assert read_list("1.提供操场；\n2.提供志愿者。") == ("提供操场", "提供志愿者")
    assert read_list("（1）操场 （2）教室") == ("操场", "教室")
    assert read_list("提供操场、教室") == ("提供操场、教室",)
    assert read_list("提供操场；提供教室") == ("提供操场", "提供教室")


GOOD = "91350100M000100Y43"


def test_credit_codes() -> None:
    assert is_valid(GOOD)
    assert read(read_credit_code, GOOD) == (GOOD, [])
    assert read(read_credit_code, " ９１350100m000100y43 ") == (GOOD, [])
    told: list[str] = []
    assert read_credit_code(f"{GOOD[:17]}4", lambda _, message: told.append(message)) is None
    assert read_credit_code(GOOD.replace("M", "O"), lambda _, message: told.append(message)) is None
    assert read_credit_code(GOOD[:15], lambda _, message: told.append(message)) is None
    assert told == [
        f"The check character of the credit code {GOOD[:17]}4 should be 3, not 4.",
        "A credit code has no O; is it 0?",
        f"“{GOOD[:15]}” has 15 characters; a credit code has 18.",
    ]
    assert read(read_credit_code, 913501000001001043) == (None, ["CODE_AS_NUMBER"])
    assert read(read_credit_code, 9.1350100000100104e17) == (None, ["CODE_AS_NUMBER"])


@pytest.mark.parametrize(
    ("value", "text", "codes"),
    [
        (58123456, "58123456", []),
        (58123456.0, "58123456", []),
        ("0571-88888888-27", "0571-88888888-27", []),
        ("58123456、58123457", "58123456、58123457", []),
        (
            "邮箱：a@b.cn 电话：021-68827311 传真：021-68827312",
            "邮箱：a@b.cn 电话：021-68827311 传真：021-68827312",
            [],
        ),
        ("邮箱见附件", "邮箱见附件", ["PHONE"]),
        ("88120002/88120003", "88120002/88120003", []),
        ("88120002/8812", "88120002/8812", []),
        ("110", "110", []),
        ("无", None, []),
    ],
)
def test_telephone_lines(value: Any, text: str | None, codes: list[str]) -> None:
    assert read(read_phone, value) == (text, codes)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("13800138000", "PRIVATE_MOBILE"),
        (13800138000, "PRIVATE_MOBILE"),
        (13800138000.0, "PRIVATE_MOBILE"),
        ("138 0013 8000", "PRIVATE_MOBILE"),
        ("张主任138-0013-8000", "PRIVATE_MOBILE"),
        ("１３８００１３８０００", "PRIVATE_MOBILE"),
        ("11010519491231002X", "PRIVATE_IDENTITY"),
        # Built like one, whatever its last digit; what has no day of birth in it is another number.
        ("110105194912310021", "PRIVATE_IDENTITY"),
        ("110105194913310021", None),
        (GOOD, None),
        (58123456, None),
        ("0571-88888888", None),
    ],
)
def test_what_is_private(value: Any, code: str | None) -> None:
    found = private(value)
    assert (found.name if found else None) == code


def test_cells_as_text() -> None:
    values: list[Any] = [30.0, 12.5, True, datetime.date(2023, 3, 1), datetime.time(9, 30), " 甲 ", None]
    assert [text_of(value) for value in values] == ["30", "12.5", "是", "2023-03-01", "09:30", "甲", ""]
    assert narrow("地　　址（Ａ）") == "地址(A)"
    assert one_line("荷风 小学 Lotus  School") == "荷风小学 Lotus School"
