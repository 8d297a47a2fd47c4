"""Lists as offices keep them: what their titles, groups and usual columns say becomes facts, without a false alarm."""

from __future__ import annotations

from typing import Any

import pytest

from tests.imports.drafts import Outcome, drafted


def read(*rows: list[Any]) -> Outcome:
    """The draft of one sheet that has nothing to tell of."""
    outcome = drafted({"Sheet1": list(rows)})
    assert outcome.found() == []
    assert outcome.troubles() == []
    return outcome


def test_a_list_of_the_members_of_a_joint_body() -> None:
    """The title says of what they are members, the groups which kind they are; 职务 is that of the contact."""
    outcome = read(
        ["青禾社区党建联盟成员单位一览表"],
        ["类别", "单位名称", "是否牵头", "联系人", "职务", "办公电话"],
        ["国有企业（2家）"],
        [None, "青禾供电所", "是", "赵老师", "所长", "88801004"],
        [None, "中国移动青禾营业厅", None, "钱老师", "经理", "88801005"],
        ["两新组织（1家）"],
        [None, "青禾律师事务所", None, "孙老师", "主任", "88801006"],
    )
    alliance = ("MEMBER_OF", "青禾社区党建联盟", ("role", "MEMBER"))
    assert outcome.facts("MEMBER_OF") == {
        (name, *alliance) for name in ("青禾供电所", "中国移动青禾营业厅", "青禾律师事务所")
    }
    assert outcome.facts("LEADS") == {
        ("青禾供电所", "LEADS", "青禾社区党建联盟", ("role", "CONVENOR"), ("roleText", "是否牵头"))
    }
    kinds = {name: unit["kind"] for name, unit in outcome.nodes("Unit").items()}
    assert kinds == {
        "青禾供电所": "STATE_OWNED_ENTERPRISE",
        "中国移动青禾营业厅": "STATE_OWNED_ENTERPRISE",
        "青禾律师事务所": "LAW_FIRM",
    }


def test_joint_bodies_beside_words_that_are_headings_elsewhere() -> None:
    """Values such as 街道 and 社区 do not make a form of a list; each body lies in the place that it is called as."""
    outcome = read(
        ["荷塘街道区域化党建议事机构一览表"],
        ["序号", "名称", "层级", "牵头单位", "成员单位", "委员人数", "其中：兼职委员", "成立时间", "议事制度"],
        [
            1,
            "荷塘街道“大工委”",
            "街道",
            "荷塘街道党工委",
            "荷塘派出所\n荷塘税务所",
            11,
            5,
            "2022年6月",
            "每季度召开一次",
        ],
        [2, "青禾社区“大党委”", "社区", "青禾社区党委", "青禾小学、青禾医院", 9, 4, "2022.7", "每月一次"],
    )
    assert ("青禾小学", "MEMBER_OF", "青禾社区“大党委”", ("role", "MEMBER")) in outcome.facts("MEMBER_OF")
    assert outcome.facts("LOCATED_IN") == {
        ("荷塘街道“大工委”", "LOCATED_IN", "荷塘街道"),
        ("青禾社区“大党委”", "LOCATED_IN", "青禾社区"),
        ("荷塘街道党工委", "LOCATED_IN", "荷塘街道", ("certainty", "IMPLIED")),
        ("青禾社区党委", "LOCATED_IN", "青禾社区", ("certainty", "IMPLIED")),
    }
    assert ("青禾社区", "PART_OF", "荷塘街道", ("kind", "ADMINISTRATIVE")) in outcome.facts("PART_OF")


def test_the_committee_that_signs_for_a_community_is_its_core() -> None:
    outcome = read(
        ["荷塘街道共驻共建协议台账"],
        ["编号", "甲方", "乙方", "签订日期", "有效期", "甲方负责人", "乙方负责人"],
        ["HT-1", "青禾社区党委", "青禾小学", "2025.3.1", "三年", "王书记", "李校长"],
        ["HT-2", "莲花社区党总支", "莲花医院", "2025.3.1", "三年", "赵书记", "孙院长"],
    )
    core = (("certainty", "IMPLIED"), ("role", "CORE"))
    assert outcome.facts("LEADS") == {
        ("青禾社区党委", "LEADS", "青禾社区", *core),
        ("莲花社区党总支", "LEADS", "莲花社区", *core),
    }


def test_a_unit_of_another_place_stays_where_the_list_puts_it() -> None:
    outcome = read(["青禾社区驻区单位名录"], ["单位名称", "联系人"], ["荷塘街道办事处", "王老师"])
    assert outcome.facts("LOCATED_IN") == {("荷塘街道办事处", "LOCATED_IN", "青禾社区")}


def test_the_party_body_of_a_unit_answers_to_its_system_and_to_the_place() -> None:
    outcome = read(
        ["荷塘街道驻区单位党组织情况表"],
        ["单位名称", "所属社区", "党组织名称", "上级党组织", "属地党组织"],
        ["青禾小学", "青禾社区", "青禾小学党支部", "区教育局党委", "青禾社区党委"],
        ["青禾电子有限公司", "青禾社区", "青禾电子党支部", "青禾社区党委", None],
    )
    assert outcome.facts("SUBORDINATE_TO") == {
        ("青禾小学党支部", "SUBORDINATE_TO", "区教育局党委", ("dual", "True"), ("line", "OWN_SYSTEM")),
        ("青禾小学党支部", "SUBORDINATE_TO", "青禾社区党委", ("dual", "True"), ("line", "TERRITORIAL")),
        ("青禾电子党支部", "SUBORDINATE_TO", "青禾社区党委", ("line", "TERRITORIAL")),
    }


def test_a_list_of_party_bodies() -> None:
    outcome = read(
        ["荷塘街道两新党组织名册"],
        ["序号", "党组织名称", "党组织类型", "依托单位", "党员数", "上级党组织"],
        [1, "青禾电子党支部", "党支部", "青禾电子有限公司", 6, "青禾社区党委"],
    )
    assert outcome.facts("PARTY_ORGANIZATION_OF") == {("青禾电子党支部", "PARTY_ORGANIZATION_OF", "青禾电子有限公司")}
    assert outcome.facts("SUBORDINATE_TO") == {
        ("青禾电子党支部", "SUBORDINATE_TO", "青禾社区党委", ("line", "TERRITORIAL"))
    }


def test_party_service_areas() -> None:
    """They are a hierarchy of their own, whether a list has the areas or the communities."""
    areas = read(
        ["莲花区党建片区划分情况表"],
        ["片区名称", "覆盖社区", "牵头单位"],
        ["东部党建片区", "青禾社区、莲叶社区", "荷塘街道党工委"],
    )
    communities = read(
        ["荷塘街道社区基本情况一览表"],
        ["社区名称", "户数", "所属党建片区", "党员数", "书记"],
        ["青禾社区", 2000, "东部党建片区", 200, "王书记"],
        ["莲叶社区", 1000, "东部党建片区", 100, "李书记"],
    )
    for outcome in (areas, communities):
        assert outcome.nodes("Area")["东部党建片区"]["level"] == "PARTY_SERVICE_AREA"
        of_area = {fact for fact in outcome.facts("PART_OF") if fact[2] == "东部党建片区"}
        assert of_area == {
            (name, "PART_OF", "东部党建片区", ("kind", "PARTY_SERVICE")) for name in ("青禾社区", "莲叶社区")
        }


def test_needs_that_are_met_by_resources() -> None:
    outcome = read(
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
    outcome = read(
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
    outcome = read(
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
    outcome = read(
        ["青禾社区共享资源清单"],
        ["提供单位", "资源名称", heading, "预约电话"],
        ["青禾小学", "图书室", printed, "88801002"],
    )
    assert outcome.nodes("Resource")["图书室"]["capacity"] == 60


def test_the_body_whose_meetings_a_title_lists_holds_them() -> None:
    outcome = read(
        ["青禾社区“大党委”联席会议台账"],
        ["会议名称", "召开时间", "参会单位", "实到人数"],
        ["一季度联席会议", "2025.3.28", "青禾小学、青禾医院", 8],
    )
    assert outcome.facts("HOSTS") == {("青禾社区大党委", "HOSTS", "一季度联席会议")}


def test_the_kind_of_several_units_that_are_paired() -> None:
    outcome = read(
        ["青禾社区结对共建名单"],
        ["社区党组织", "结对单位", "单位性质", "地址"],
        ["青禾社区党委", "青禾东、青禾西", "国企", "青禾路1号"],
    )
    assert {unit["kind"] for unit in outcome.nodes("Unit").values()} == {"STATE_OWNED_ENTERPRISE"}
    assert all("青禾路1号" in dict(fact[3:])["details"] for fact in outcome.facts("PAIRED_WITH"))
