"""Numbers as people type them, with units, halves and words around them."""

from __future__ import annotations

from typing import Any

import pytest

from sheets.values.numbers import Quantity, read_number
from tests.sheets import reading
from tests.sheets.test_values import read


@pytest.mark.parametrize(
    ("value", "quantity", "codes"),
    [
        (30, Quantity(30), []),
        (30.0, Quantity(30), []),
        ("30", Quantity(30), []),
        ("50人", Quantity(50, "人"), []),
        ("1,200人次", Quantity(1200, "人次"), []),
        ("约30人", Quantity(30, "人", "ABOUT"), ["NUMBER_ROUGH"]),
        ("30人左右", Quantity(30, "人", "ABOUT"), ["NUMBER_ROUGH"]),
        ("30余人", Quantity(30, "人", "OVER"), ["NUMBER_ROUGH"]),
        ("20余个", Quantity(20, "个", "OVER"), ["NUMBER_ROUGH"]),
        ("近10场", Quantity(10, "场", "NEARLY"), ["NUMBER_ROUGH"]),
        ("1.5万余人次", Quantity(15000, "人次", "OVER"), ["NUMBER_ROUGH"]),
        ("3800余起", Quantity(3800, "起", "OVER"), ["NUMBER_ROUGH"]),
        ("不少于5场", Quantity(5, "场", "AT_LEAST"), ["NUMBER_ROUGH"]),
        ("100人以上", Quantity(100, "人", "AT_LEAST"), ["NUMBER_ROUGH"]),
        ("2万元", Quantity(20000, "元"), []),
        ("18.96亿元", Quantity(1_896_000_000, "元"), []),
        ("500元", Quantity(500, "元"), []),
        ("两次", Quantity(2, "次"), []),
        ("三十五人", Quantity(35, "人"), []),
        ("百余人", Quantity(100, "人", "OVER"), ["NUMBER_ROUGH"]),
        ("若干", Quantity(None, "", "SOME"), ["NUMBER_VAGUE"]),
        ("数十人", Quantity(None, "人", "SOME"), ["NUMBER_VAGUE"]),
        ("30-50人", Quantity(30, "人", "AT_LEAST"), ["NUMBER_ROUGH"]),
        ("共30人", Quantity(30, "人"), []),
        ("-5", None, ["NUMBER_NEGATIVE"]),
        ("12.5", None, ["NUMBER_NOT_WHOLE"]),
        (12.5, None, ["NUMBER_NOT_WHOLE"]),
        ("很多", None, ["NUMBER_NOT_UNDERSTOOD"]),
        ("2023.3.1", None, ["NUMBER_NOT_UNDERSTOOD"]),
        ("无", None, []),
    ],
)
def test_numbers(value: Any, quantity: Quantity | None, codes: list[str]) -> None:
    assert read(read_number, value, whole=True) == (quantity, codes)


@pytest.mark.parametrize(
    ("value", "quantity"),
    [
        ("3个半小时", Quantity(3.5, "小时")),
        ("三个半小时", Quantity(3.5, "小时")),
        ("3小时半", Quantity(3.5, "小时")),
        ("两小时半", Quantity(2.5, "小时")),
        ("半小时", Quantity(0.5, "小时")),
        ("半个小时", Quantity(0.5, "小时")),
        ("2个钟头", Quantity(2, "小时")),
        ("1.5h", Quantity(1.5, "小时")),
        ("２小时", Quantity(2, "小时")),
        ("90分钟", Quantity(90, "分钟")),
        ("45min", Quantity(45, "分钟")),
        ("2小时30分", Quantity(2.5, "小时")),
        ("1时15分", Quantity(1.25, "小时")),
        ("2小时20分钟", Quantity(140, "分钟")),
        ("2h30m", Quantity(2.5, "小时")),
        ("3个半月", Quantity(3.5, "个月")),
        ("1年3个月", Quantity(1.25, "年")),
        ("三年半", Quantity(3.5, "年")),
        ("半天", Quantity(0.5, "天")),
        ("一天半", Quantity(1.5, "天")),
        ("约2个半小时", Quantity(2.5, "小时", "ABOUT")),
        ("一个多小时", Quantity(1, "小时", "OVER")),
        ("十来人", Quantity(10, "人", "ABOUT")),
        ("30+", Quantity(30, "", "OVER")),
        ("30（约）", Quantity(30, "", "ABOUT")),
        ("30（人）", Quantity(30, "人")),
        ("两三次", Quantity(2, "次", "AT_LEAST")),
        ("三五人", Quantity(3, "人", "AT_LEAST")),
        ("三四十人", Quantity(30, "人", "AT_LEAST")),
        ("二至三次", Quantity(2, "次", "AT_LEAST")),
        ("3-5万元", Quantity(30000, "元", "AT_LEAST")),
        ("百分之八十", Quantity(80, "%")),
        ("八成", Quantity(80, "%", "ABOUT")),
        ("八成五", Quantity(85, "%", "ABOUT")),
        ("1万5千元", Quantity(15000, "元")),
        ("三万五", Quantity(35000)),
        ("二点五万元", Quantity(25000, "元")),
        ("三点五", Quantity(3.5)),
        ("壹万贰仟元整", Quantity(12000, "元")),
        ("￥5,000.00", Quantity(5000, "元")),
        ("5元5角", Quantity(5.5, "元")),
        ("3w", Quantity(30000)),
        ("500元/月", Quantity(500, "元/月")),
    ],
)
def test_numbers_with_units_and_halves(value: str, quantity: Quantity) -> None:
    found, codes = read(read_number, value)
    assert found == quantity
    assert codes == (["NUMBER_ROUGH"] if quantity.qualifier or value in ("3w", "500元/月") else [])


@pytest.mark.parametrize(
    "value",
    [
        # Two half-days, or two and a half; a time; a share; of what?
        *("两个半天", "一个半年", "三点半", "一半", "三分之二", "半百", "大半天", "1小时一刻"),
        *("3X", "12a", "30人未到", "50不含退休", "每年3次", "30人×3次", "2小时70分", "1，2，3", "一百二三十"),
    ],
)
def test_numbers_that_cannot_be_read_surely(value: str) -> None:
    """They are told at their cell; the first digit is no answer."""
    assert read(read_number, value) == (None, ["NUMBER_NOT_UNDERSTOOD"])


def test_a_number_takes_the_unit_of_its_heading() -> None:
    assert read(read_number, 2, "万元") == (Quantity(20000, "元"), [])
    assert read(read_number, "1.5", "万元") == (Quantity(15000, "元"), [])
    assert read(read_number, "500元", "万元") == (Quantity(500, "元"), [])
    assert read(read_number, 30, "人次") == (Quantity(30, "人次"), [])


@pytest.mark.parametrize("value", ["30人（其中党员5人）", "30人，其中党员5人", "30（20+10）"])
def test_a_number_with_parts_of_it_in_brackets(value: str) -> None:
    found, codes = read(read_number, value)
    assert (found.value, codes) == (30, ["NUMBER_ROUGH"])


@pytest.mark.parametrize(
    ("value", "yuan"), [(2, 20000), ("2", 20000), ("2万", 20000), ("两万元", 20000), ("3000元", 3000)]
)
def test_money_in_a_column_of_ten_thousands(value: object, yuan: float) -> None:
    outcome = reading.read([["项目清单"], ["项目名称", "项目金额（万元）"], ["护学", value], ["合计", yuan / 10000]])
    assert outcome.found() == []
    assert outcome.values[0]["amount"].value == yuan


def test_the_number_of_an_identity_card_that_was_typed_as_a_number() -> None:
    outcome = reading.read([["单位名称", "联系电话", "地址"], ["青禾小学", 110101199003070012.0, 58123456]])
    assert outcome.found() == [("B2", "PRIVATE_IDENTITY"), ("C2", "VALUE_MISPLACED")]
