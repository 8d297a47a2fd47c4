"""Lists of bodies and places as offices keep them: what titles, groups and usual columns say becomes facts."""

from __future__ import annotations

from tests.imports.drafts import clean


def test_a_list_of_the_members_of_a_joint_body() -> None:
    """The title says of what they are members, the groups which kind they are; 职务 is that of the contact."""
    outcome = clean(
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
    outcome = clean(
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
    outcome = clean(
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
    outcome = clean(["青禾社区驻区单位名录"], ["单位名称", "联系人"], ["荷塘街道办事处", "王老师"])
    assert outcome.facts("LOCATED_IN") == {("荷塘街道办事处", "LOCATED_IN", "青禾社区")}


def test_the_party_body_of_a_unit_answers_to_its_system_and_to_the_place() -> None:
    outcome = clean(
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
    outcome = clean(
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
    areas = clean(
        ["莲花区党建片区划分情况表"],
        ["片区名称", "覆盖社区", "牵头单位"],
        ["东部党建片区", "青禾社区、莲叶社区", "荷塘街道党工委"],
    )
    communities = clean(
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


def test_the_kind_of_several_units_that_are_paired() -> None:
    outcome = clean(
        ["青禾社区结对共建名单"],
        ["社区党组织", "结对单位", "单位性质", "地址"],
        ["青禾社区党委", "青禾东、青禾西", "国企", "青禾路1号"],
    )
    assert {unit["kind"] for unit in outcome.nodes("Unit").values()} == {"STATE_OWNED_ENTERPRISE"}
    assert all("青禾路1号" in dict(fact[3:])["details"] for fact in outcome.facts("PAIRED_WITH"))


def test_a_community_s_own_list_of_whom_it_co_builds_with() -> None:
    """The title has the community; 类别 is how, 单位性质 is what each is."""
    outcome = clean(
        ["青禾社区共建、创建、联建单位名单"],
        ["序号", "单位名称", "地址", "单位性质", "联系电话", "共建时间", "类别"],
        [1, "青禾银行", "青禾路1号", "金融", 62480004, "2023.5", "共建"],
        [2, "青禾医院", "青禾路2号", "医院", 62480005, "2022年", "联建"],
    )
    assert outcome.facts("CO_BUILDS_WITH") == {
        ("青禾社区", "CO_BUILDS_WITH", "青禾银行", ("form", "共建"), ("startDate", "2023-05")),
        ("青禾社区", "CO_BUILDS_WITH", "青禾医院", ("form", "联建"), ("startDate", "2022")),
    }
    assert outcome.nodes("Unit")["青禾银行"]["kind"] == "BANK"


def test_the_directors_of_a_council() -> None:
    outcome = clean(
        ["荷塘街道“同心家园”共建理事会理事单位名单"],
        ["序号", "单位", "理事会职务", "单位类别", "入会时间"],
        [1, "青禾戏剧学院党委", "理事长单位", "高校", "2009.3"],
        [2, "荷塘税务局党委", "副理事长单位", "机关", "2010.6"],
        [3, "青禾大酒店", "理事单位", "酒店", "2011.1"],
    )
    council = ("MEMBER_OF", "荷塘街道同心家园共建理事会")
    assert outcome.facts("MEMBER_OF") == {
        ("青禾戏剧学院党委", *council, ("role", "CHAIR"), ("startDate", "2009-03")),
        ("荷塘税务局党委", *council, ("role", "VICE_CHAIR"), ("startDate", "2010-06")),
        ("青禾大酒店", *council, ("role", "DIRECTOR"), ("startDate", "2011-01")),
    }
    assert outcome.nodes("PartyOrganization")["青禾戏剧学院党委"]["heldBy"] == "UNIVERSITY"


def test_units_and_posts_in_one_column() -> None:
    """The department is no unit of its own; a seat that waits has the unit alone."""
    outcome = clean(
        ["青禾社区“大党委”组成人员一览表"],
        ["职务", "姓名", "所在单位及职务"],
        ["书记", "邓为民", "青禾社区党委书记"],
        ["兼职委员", "余浩", "市建筑设计院办公室主任"],
        ["兼职委员", "丁宁", "青禾派出所教导员"],
        ["兼职委员", "空缺", "青禾小学"],
    )
    assert {fact[2] for fact in outcome.facts("REPRESENTS")} == {"市建筑设计院", "青禾派出所", "青禾小学"}


def test_turns_that_are_marked() -> None:
    """√ says whose turn it is in its row; turns are in the order of their days, and the body rotates as they do."""
    outcome = clean(
        ["2025年青禾社区党建联席会议轮值安排表"],
        ["单位", "1月", "2月", "3月", "4月"],
        ["青禾小学", "√", None, "√", None],
        ["青禾供电所", None, "√", None, "√"],
    )
    turns = {(fact[0], dict(fact[3:])["startDate"], dict(fact[3:])["order"]) for fact in outcome.facts("CHAIRS")}
    assert turns == {
        ("青禾小学", "2025-01", "1"),
        ("青禾供电所", "2025-02", "2"),
        ("青禾小学", "2025-03", "3"),
        ("青禾供电所", "2025-04", "4"),
    }
    assert outcome.nodes("JointCommittee")["青禾社区党建联席会议"]["rotationMonths"] == 1


def test_part_time_members_of_several_communities() -> None:
    """What days, terms and lines are typed as are no numbers of the communities; the post says of which body."""
    outcome = clean(
        ["荷塘街道兼职委员名册"],
        ["序号", "社区", "姓名", "兼任职务", "工作单位", "工作单位职务", "聘任时间", "聘期", "固定电话"],
        [1, "青禾社区", "张强", "社区党委兼职委员", "青禾小学", "校长", "2024.7", "3年", 62220003],
        [2, "莲花社区", "郑浩", "社区党委兼职委员", "莲花派出所", "所长", "2024.8", "3年", 62220005],
    )
    assert {(fact[0], fact[2]) for fact in outcome.facts("POST_OF")} == {
        ("青禾社区党委兼职委员（青禾小学）", "青禾社区党委"),
        ("莲花社区党委兼职委员（莲花派出所）", "莲花社区党委"),
    }
    assert {dict(fact[3:])["endDate"] for fact in outcome.facts("HOLDS")} == {"2027-06", "2027-07"}


def test_a_seat_that_its_holder_left() -> None:
    outcome = clean(
        ["青禾社区“大党委”组成人员名单"],
        ["姓名", "大党委职务", "工作单位", "备注"],
        ["陆建平", "书记", "青禾社区党委", None],
        ["待补选", "兼职委员", "青禾银行", "原委员2025年5月调离"],
    )
    (seat,) = [post for post in outcome.nodes("Post").values() if post.get("vacantSeats")]
    assert seat["vacantSince"] == "2025-05"


def test_a_joint_body_goes_on_after_the_term_of_those_who_sit_in_it() -> None:
    outcome = clean(
        ["荷塘街道议事机构一览表"],
        ["名称", "成员单位", "成立时间", "任期"],
        ["青禾社区大党委", "青禾小学、青禾医院", "2018.6", "三年"],
    )
    body = outcome.nodes("JointCommittee")["青禾社区大党委"]
    assert (body["startDate"], "endDate" in body) == ("2018-06", False)


def test_the_unit_of_a_team() -> None:
    outcome = clean(
        ["青禾社区志愿服务队伍一览表"],
        ["队伍名称", "人数", "组建时间", "服务对象", "所属单位"],
        ["青禾红马甲志愿服务队", 45, "2022.3", "居民", "青禾医院"],
    )
    assert outcome.facts("SUBORDINATE_TO") == {
        ("青禾红马甲志愿服务队", "SUBORDINATE_TO", "青禾医院", ("line", "OWN_UNIT"))
    }


def test_grids_lie_in_their_community_and_units_in_them() -> None:
    """Buildings are no communities."""
    outcome = clean(
        ["青禾社区网格划分一览表"],
        ["网格名称", "覆盖范围", "人口", "网格党支部", "驻格单位"],
        ["青禾第一网格", "1-8号楼", 1200, "青禾第一党支部", "青禾中学、青禾医院"],
    )
    assert set(outcome.nodes("Community")) == {"青禾社区"}
    assert outcome.facts("PART_OF") == {("青禾第一网格", "PART_OF", "青禾社区", ("kind", "GRID"))}
    grid = outcome.nodes("Area")["青禾第一网格"]
    assert grid["details"]["覆盖范围"] == ["1-8号楼"]
    assert {fact[0] for fact in outcome.facts("LOCATED_IN")} == {"青禾中学", "青禾医院", "青禾第一党支部"}


def test_a_survey_of_units_has_what_they_offer_and_want() -> None:
    outcome = clean(
        ["青禾社区驻区单位摸底表"],
        ["单位全称", "单位类别", "是否建立党组织", "党组织形式", "可提供资源", "需要社区协助事项"],
        ["青禾中学", "学校", "是", "单独组建", "操场、会议室", "交通疏导"],
        ["青禾书店", "民营企业", "否", None, None, None],
    )
    assert outcome.facts("OFFERS") == {("青禾中学", "OFFERS", "操场"), ("青禾中学", "OFFERS", "会议室")}
    assert outcome.facts("HAS_NEED") == {("青禾中学", "HAS_NEED", "交通疏导")}


def test_chairs_by_their_posts() -> None:
    outcome = clean(
        ["青禾社区大党委轮值主席名单"],
        ["季度", "轮值主席", "所在单位及职务"],
        ["2025年第一季度", "周老师", "青禾中学校长"],
        ["2025年第二季度", "许老师", "青禾医院院长"],
    )
    assert {fact[0] for fact in outcome.facts("CHAIRS")} == {"青禾中学", "青禾医院"}


def test_a_heading_in_quotation_marks() -> None:
    outcome = clean(
        ["荷塘街道“大工委”委员名单"],
        ["单位", "姓名", "单位职务", "“大工委”职务"],
        ["荷塘街道党工委", "何平", "党工委书记", "书记"],
        ["荷塘派出所", "孙立", "所长", "兼职委员"],
    )
    assert {fact[2] for fact in outcome.facts("REPRESENTS")} == {"荷塘街道党工委", "荷塘派出所"}


def test_service_points() -> None:
    outcome = clean(
        ["党员志愿服务点一览表"],
        ["服务点名称", "级别", "所在街道社区", "服务内容", "负责单位", "服务时间", "服务电话"],
        [
            "荷塘街道党员志愿服务分站",
            "街道级",
            "荷塘街道",
            "1.家政\n2.维修",
            "荷塘街道党工委",
            "8:30-17:00",
            "82840001",
        ],
        ["青禾红立方", "社区级", "青禾社区", "助老", "青禾社区党委", "9:00-16:00", "82840002"],
    )
    points = outcome.nodes("ServicePoint")
    assert points["荷塘街道党员志愿服务分站"]["services"] == ["家政", "维修"]
    assert ("青禾红立方", "LOCATED_IN", "青禾社区") in outcome.facts("LOCATED_IN")
    assert ("青禾社区党委", "LEADS", "青禾红立方", ("role", "LEADER"), ("roleText", "负责单位")) in outcome.facts(
        "LEADS"
    )


def test_a_roll_of_pairs_that_begins_with_the_unit() -> None:
    outcome = clean(
        ["青禾社区与驻区单位共建协议（结对）花名册"],
        ["序号", "驻区单位", "单位负责人", "联络员", "联络电话", "结对社区", "结对日期", "共建项目"],
        [1, "青禾小学", "何校长", "朱老师", "82840011", "青禾社区", "2023-09-01", "课后托管"],
    )
    assert outcome.facts("PAIRED_WITH") == {
        ("青禾社区", "PAIRED_WITH", "青禾小学", ("purpose", "课后托管"), ("startDate", "2023-09-01"))
    }
