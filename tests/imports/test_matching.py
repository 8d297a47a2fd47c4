"""Names of a workbook and bodies of the graph: what a rule decides, what somebody has to."""

from __future__ import annotations

from typing import Any

import pytest

from graph.rules.credit_codes import check_character
from tests.imports.conftest import Graph

HEADINGS = ["单位名称", "单位性质", "统一社会信用代码", "所属社区"]


def units(*rows: list[Any]) -> dict[str, list[list[Any]]]:
    return {"单位": [["莲花区荷塘街道驻区单位基本情况表"], HEADINGS, *rows]}


@pytest.mark.parametrize(
    ("row", "id_", "why"),
    [
        (["荷风小学", "学校", None, "荷风社区"], "lianhua-hefeng-school", "NAME"),
        (["荷风 小学 ", "学校", None, "荷风社区居委会"], "lianhua-hefeng-school", "NAME"),
        (["荷風小學", "学校", None, "荷風社區"], "lianhua-hefeng-school", "NAME"),
        (["莲华电子", "民营企业", None, "荷风"], "lianhua-electronics", "CORE"),
        (["莲华电子集团", "民营企业", "91000000LHQ000001H", "藕香社区"], "lianhua-electronics", "CREDIT_CODE"),
        (["中共荷风社区委员会", "党委", None, "荷风社区"], "lianhua-hefeng-committee", "NAME"),
    ],
)
def test_rules_that_identify_decide(lianhua: Graph, row: list[Any], id_: str, why: str) -> None:
    outcome = lianhua.drafted(units(row))
    match = outcome.draft.nodes[id_].match
    assert match is not None
    assert (match.why, match.near) == (why, False)
    assert outcome.found() == []


def test_a_body_of_that_name_elsewhere_is_a_proposal(lianhua: Graph) -> None:
    outcome = lianhua.drafted(units(["荷风小学", "学校", None, "藕香社区"]))
    assert outcome.found() == [("单位", "A3", "BODY_NEAR")]
    assert "荷风小学 (lianhua-hefeng-school)" in outcome.message("BODY_NEAR")
    match = outcome.node("荷风小学").match
    assert match is not None
    assert match.near
    assert outcome.node("荷风小学").content["id"] == "lianhua-ouxiang-hefengxiaoxue"


def test_pinyin_is_a_proposal(lianhua: Graph) -> None:
    outcome = lianhua.drafted(units(["河风小学", "学校", None, "荷风社区"]))
    assert outcome.found() == [("单位", "A3", "BODY_NEAR")]


def test_nearly_the_same_name_in_the_same_place_is_a_proposal(lianhua: Graph) -> None:
    outcome = lianhua.drafted(units(["莲城农商行藕香支行", "银行", None, "藕香社区"]))
    assert outcome.found() == [("单位", "A3", "BODY_NEAR")]
    assert "lianhua-bank" in outcome.message("BODY_NEAR")
    assert lianhua.drafted(units(["藕香第二中学", "学校", None, "藕香社区"])).found() == []


def test_a_decision_counts_before_all_rules(lianhua: Graph) -> None:
    rows = units(["河风小学", "学校", None, "荷风社区"])
    outcome = lianhua.drafted(rows, decisions={("单位", "A3"): "lianhua-hefeng-school"})
    assert outcome.found() == []
    assert outcome.draft.nodes["lianhua-hefeng-school"].match is not None
    outcome = lianhua.drafted(rows, decisions={("单位", "A3"): "new"})
    assert outcome.found() == []
    assert outcome.node("河风小学").match is None


def test_a_decision_for_nobody(lianhua: Graph) -> None:
    outcome = lianhua.drafted(
        units(["河风小学", "学校", None, "荷风社区"]), decisions={("单位", "A3"): "lianhua-nobody"}
    )
    assert outcome.found() == [("单位", "A3", "DECISION_UNKNOWN")]


def test_a_decision_for_another_type(lianhua: Graph) -> None:
    decisions = {("单位", "A3"): "lianhua-hefeng"}
    outcome = lianhua.drafted(units(["河风小学", "学校", None, "荷风社区"]), decisions=decisions)
    assert outcome.found() == [("单位", "A3", "TYPE_DIFFERS")]


def test_a_credit_code_that_the_graph_has_for_another_name(lianhua: Graph) -> None:
    outcome = lianhua.drafted(units(["青禾药房", "民营企业", "91000000LHQ000001H", "荷风社区"]))
    assert outcome.found() == [("单位", "C3", "CODE_OTHER_NAME")]


def test_two_bodies_with_different_codes_are_two(lianhua: Graph) -> None:
    body = "91350100M00010099"
    code = body + check_character(body)
    outcome = lianhua.drafted(units(["莲华电子有限公司", "民营企业", code, "荷风社区"]))
    assert outcome.node("莲华电子有限公司").match is None


def agreement(*rows: list[Any]) -> dict[str, list[list[Any]]]:
    return {"协议": [["共驻共建协议台账"], ["编号", "协议名称", "甲方", "乙方", "签订日期"], *rows]}


def test_a_party_that_nobody_knows_is_told_with_the_nearest(lianhua: Graph) -> None:
    outcome = lianhua.drafted(agreement(["1", "共建协议", "荷风社区", "荷风中学小学", "2026.3.1"]))
    assert outcome.found() == [("协议", "D3", "BODY_UNKNOWN")]
    assert "荷风小学 (lianhua-hefeng-school)" in outcome.message("BODY_UNKNOWN")
    assert outcome.node("荷风中学小学").content["type"] == "Unit"


def test_a_party_that_has_ended(lianhua: Graph) -> None:
    outcome = lianhua.drafted(agreement(["1", "共建协议", "荷风社区", "老荷塘菜市场", "2026.3.1"]))
    assert outcome.found() == [("协议", "D3", "BODY_ENDED")]


def test_two_candidates_of_one_rank(lianhua: Graph) -> None:
    """安和物业 and 安和物业管理有限公司 are in neighbouring communities."""
    outcome = lianhua.drafted(agreement(["1", "共建协议", "荷塘街道", "安和物业有限公司", "2026.3.1"]))
    assert outcome.found() == [("协议", "D3", "BODY_AMBIGUOUS")]
    match = outcome.node("安和物业有限公司").match
    assert match is not None
    assert match.near


def test_an_agreement_of_the_graph_is_found_by_its_name_and_parties(lianhua: Graph) -> None:
    name = "荷风社区与荷风小学共驻共建协议（2025）"
    outcome = lianhua.drafted(agreement(["", name, "荷风社区", "荷风小学", "2025.3.1"]))
    assert outcome.draft.nodes["lianhua-agreement-2"].match is not None
    assert "lianhua-hefeng.PARTY_TO.lianhua-agreement-2" in {fact.id for fact in outcome.draft.facts}


def test_seats_of_the_joint_body_of_a_place(lianhua: Graph) -> None:
    seats = [["荷风社区兼职委员名单"], ["姓名", "职务", "所属单位"], ["唐映川", "兼职委员", "荷塘供电所"]]
    outcome = lianhua.drafted({"席位": seats})
    assert outcome.found() == []
    assert {fact[2] for fact in outcome.facts("POST_OF")} == {"荷风社区联合党委"}


def test_seats_of_nobody(lianhua: Graph) -> None:
    seats = [["兼职委员名单"], ["姓名", "职务", "所属单位"], ["唐映川", "兼职委员", "荷塘供电所"]]
    assert lianhua.drafted({"席位": seats}).found() == [("席位", "A3", "BODY_MISSING")]


def test_a_place_within_its_own_part(lianhua: Graph) -> None:
    rows = [["区划一览"], ["区划名称", "层级", "上级区划"], ["荷塘街道", "街道", "荷风社区"]]
    assert ("区划", "A3", "PARENT_CIRCLE") in lianhua.drafted({"区划": rows}).found()


@pytest.mark.parametrize("within", ["lianhua-hefeng", "荷风社区"])
def test_whoever_imports_says_where_it_lies(lianhua: Graph, within: str) -> None:
    rows = {"单位": [["单位名称", "单位性质"], ["荷风小学", "学校"], ["新来超市", "商场"]]}
    outcome = lianhua.drafted(rows, within=within)
    assert outcome.found() == []
    assert outcome.draft.nodes["lianhua-hefeng-school"].match is not None
    assert ("新来超市", "LOCATED_IN", "荷风社区") in outcome.facts("LOCATED_IN")
