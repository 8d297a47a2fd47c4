"""Tables that the graph has no place for: one message each, at the table, and none of it is repeated."""

from __future__ import annotations

import pytest

from tests.sheets.reading import read, text


@pytest.mark.parametrize(
    ("rows", "what"),
    [
        ("共建经费台账|||||\n日期|摘要|收入|支出|结余|经办人\n2025.3.1|购买灯具||5000|15000|王明", "cash book"),
        (
            "考核评分表||||\n考核项目|标准及要求|分值|扣分办法|实得分\n组织建设|有联席会议|10|无不得分|10",
            "scoring sheet",
        ),
        ("联席会议签到表|||\n序号|姓名|单位|职务|签名\n1|王明|青禾小学|校长|", "list of persons"),
        ("联席会议签到表||\n序号|姓名|签名\n1|王明|\n2|李华|", "list of persons"),
        ("青禾社区2025年工作计划|||\n序号|工作内容|时间安排|责任单位\n1|开展义诊|4月|青禾医院", "plan of work"),
        (
            "青禾社区居民诉求台账|||\n登记日期|诉求内容|承办单位|办理结果\n2025.3.1|楼上漏水|安和物业|已解决",
            "single matters of residents",
        ),
    ],
)
def test_a_table_without_a_place_is_left_out_in_one_message(rows: str, what: str) -> None:
    outcome = read(list(text(rows)))
    assert outcome.found() == [("A2", "TABLE_LEFT_OUT")]
    (told,) = [each.message for each in outcome.problems if each.code.name == "TABLE_LEFT_OUT"]
    assert what in told
    assert outcome.records == [[]]


def test_of_whom_a_matter_is_stays_private() -> None:
    rows = """
        青禾社区诉求台账
        登记日期 | 居民姓名 | 联系电话 | 住址 | 诉求内容 | 承办单位
        2025.3.1 | 张三 | 13800138000 | 青禾路3号402 | 楼上漏水 | 安和物业
    """
    outcome = read(list(text(rows)))
    assert outcome.found() == [
        ("A2", "TABLE_LEFT_OUT"),
        ("B2", "PRIVATE_COLUMN"),
        ("D2", "PRIVATE_COLUMN"),
        ("C3", "PRIVATE_MOBILE"),
    ]
    assert not any(word in each.message for each in outcome.problems for word in ("张三", "13800138000", "402"))


def test_matters_that_bodies_raised_are_read() -> None:
    rows = "青禾社区居民诉求台账|||\n诉求内容|提出单位|承办单位|办理状态\n增设护栏|青禾小学|安和物业|已办结"
    assert read(list(text(rows))).values == [
        {"name": "增设护栏", "owner": "青禾小学", "assigned": read_one("安和物业"), "status": "FULFILLED"}
    ]


def read_one(name: str) -> object:
    rows = [["诉求", "承办单位"], ["增设护栏", name]]
    return read(rows).values[0]["assigned"]


def test_the_number_of_a_person_around_a_table_is_repeated_in_no_message() -> None:
    outcome = read([["单位名称", "单位性质"], ["青禾小学", "学校"], [], [], ["13800138000", "来电"]])
    assert outcome.cells("PRIVATE_MOBILE") == ["A5"]
    assert [each.message for each in outcome.problems if "13800138000" in each.message] == []
