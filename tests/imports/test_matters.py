"""Problems and demands that bodies raised, and money that they give, as facts."""

from __future__ import annotations

from typing import Any

from tests.imports.drafts import Outcome, drafted

UNITS: list[list[Any]] = [
    ["荷塘街道青禾社区驻区单位名录"],
    ["单位名称", "单位性质"],
    ["青禾小学", "学校"],
    ["青禾银行", "金融"],
    ["莲华电子有限公司", "民营企业"],
]


def matters(*rows: list[Any], title: str = "青禾社区问题清单") -> Outcome:
    headings = ["问题描述", "类别", "提出单位", "责任单位", "配合单位", "提出时间", "完成时限", "办结时间", "办理情况"]
    return drafted({"单位": UNITS, "问题": [[title], headings, *rows]})


def test_a_problem_is_raised_and_assigned() -> None:
    row = ["楼道照明不足", "民生", "青禾社区居委会", "莲华电子有限公司", "青禾银行", "2025.3.1", "2025.5.31"]
    outcome = matters([*row, "2025.5.20", "已办结"])
    assert (outcome.found(), outcome.troubles()) == ([], [])
    matter = outcome.nodes("Matter")["楼道照明不足"]
    assert {key: matter[key] for key in ("kind", "subjects", "startDate", "endDate", "plannedEnd", "status")} == {
        "kind": "PROBLEM",
        "subjects": ["民生"],
        "startDate": "2025-03-01",
        "endDate": "2025-05-20",
        "plannedEnd": "2025-05-31",
        "status": "FULFILLED",
    }
    assert outcome.facts("RAISED", "ASSIGNED_TO", "PARTICIPATES_IN") == {
        ("青禾社区居委会", "RAISED", "楼道照明不足"),
        ("楼道照明不足", "ASSIGNED_TO", "莲华电子有限公司"),
        ("青禾银行", "PARTICIPATES_IN", "楼道照明不足", ("role", "PARTICIPANT"), ("roleText", "配合单位")),
    }


def test_a_problem_without_a_body_is_that_of_the_community() -> None:
    outcome = matters(["停车难", None, None, "青禾银行", None, None, None, None, "正在协调"])
    assert outcome.facts("RAISED") == {("青禾社区", "RAISED", "停车难", ("certainty", "IMPLIED"))}
    assert outcome.nodes("Matter")["停车难"]["status"] == "CLAIMED"


def test_demands_in_totals() -> None:
    rows: list[list[Any]] = [
        ["诉求类别", "件数", "办结件数", "办结率"],
        ["停车", 35, 30, "85.7%"],
        ["物业", 21, 22, "95.2%"],
    ]
    outcome = drafted({"诉求": [["青禾社区居民诉求情况汇总表（2025年）"], *rows]})
    assert outcome.found() == [("诉求", "C4", "COUNT_EXCEEDS")]
    assert {name: each["count"] for name, each in outcome.nodes("Matter").items()} == {"停车": 35, "物业": 21}


def test_who_is_responsible_is_left_out() -> None:
    rows = [["项目名称", "领办单位", "责任人"], ["护学", "青禾小学", "王明"]]
    outcome = drafted({"单位": UNITS, "项目": [["青禾社区项目清单"], *rows]})
    assert (outcome.found(), outcome.found("PERSON_LEFT_OUT")) == ([], [("项目", "C3", "PERSON_LEFT_OUT")])
    assert "details" not in outcome.nodes("Project")["护学"]


def funds(*rows: list[Any]) -> Outcome:
    headings = ["捐赠单位", "使用单位", "金额（元）", "用途", "时间", "经办人"]
    return drafted({"单位": UNITS, "经费": [["青禾社区共建经费台账（2025年）"], headings, *rows]})


def test_money_goes_from_one_body_to_another_or_to_the_place() -> None:
    outcome = funds(
        ["青禾银行", "青禾小学", 20000, "图书角", "2025.3.1", None],
        ["青禾银行", None, "2万元", None, "2025年5月", None],
    )
    assert (outcome.found(), outcome.troubles()) == ([], [])
    found = {
        (fact[0], fact[2], dict(fact[3:])["amount"], dict(fact[3:])["startDate"]) for fact in outcome.facts("FUNDS")
    }
    assert found == {
        ("青禾银行", "青禾小学", "20000.0", "2025-03-01"),
        ("青禾银行", "青禾社区", "20000.0", "2025-05"),
    }
    assert {dict(fact[3:])["instrument"] for fact in outcome.facts("FUNDS")} == {"DONATION"}


def test_two_gifts_of_one_day_are_two() -> None:
    gifts = funds(
        ["青禾银行", None, 20000, "邻里节", "2025.3.1", None], ["青禾银行", None, 500, "义诊", "2025.3.1", None]
    )
    assert gifts.found() == []
    assert sorted(dict(fact[3:])["amount"] for fact in gifts.facts("FUNDS")) == ["20000.0", "500.0"]


def test_who_gives_money_has_to_be_a_body() -> None:
    outcome = funds(["财政拨款", None, 500, None, "2025.3.1", "王明"], ["张三", None, 500, None, "2025.3.1", None])
    assert outcome.found() == [("经费", "A3", "NAME_NONE"), ("经费", "A4", "BODY_PERSON")]
    assert outcome.found("PERSON_LEFT_OUT") == [("经费", "F3", "PERSON_LEFT_OUT")]
    assert outcome.facts("FUNDS") == set()


def test_the_office_of_the_street_of_a_title_is_known() -> None:
    assert funds(["荷塘街道办事处", None, 500, None, "2025.3.1", None]).found() == []
