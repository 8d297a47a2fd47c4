"""What kind of body a name tells: ``荷风小学`` is a school, ``青禾社区党委`` a Party committee."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from imports.names import key


class Kind(NamedTuple):
    """A type of node, and the kind or level where the name says it."""

    type: str
    kind: str | None = None


PARTY = frozenset(
    [
        *("PARTY_WORK_COMMITTEE", "PARTY_COMMITTEE", "GENERAL_BRANCH", "BRANCH", "PARTY_GROUP", "PARTY_ASSEMBLY"),
        *("PARTY_DEPARTMENT", "PARTY_ORGANIZATION"),
    ]
)
JOINT = frozenset(
    [
        *("JOINT_PARTY_COMMITTEE", "COMPREHENSIVE_COMMITTEE", "COUNCIL", "JOINT_MEETING", "GUIDANCE_COMMITTEE"),
        *("LEADING_GROUP", "SPECIAL_COMMITTEE", "COORDINATION_COMMITTEE", "ALLIANCE", "BUSINESS_CIRCLE_COMMUNITY"),
        "CLUSTER",
    ]
)
POINTS = frozenset(
    ["SERVICE_CENTER", "SERVICE_STATION", "STUDIO", "HALL", "DEPARTMENT", "HOTLINE", "PLATFORM"],
)
OF_A_COMMUNITY = ("RESIDENTS_COMMITTEE", "OWNERS_COMMITTEE", "SERVICE_CENTER")
"""Kinds of bodies of a community itself: one person may hold posts in several, and lists of units from outside do not
name them."""

_PUBLIC = frozenset(["SCHOOL", "UNIVERSITY", "HOSPITAL", "CLINIC", "CULTURAL_INSTITUTION", "ELDERLY_CARE"])
_SOCIAL = frozenset(["FEDERATION", "CHAMBER_OF_COMMERCE", "VOLUNTEER_TEAM", "FUND", "ELDERLY_CARE"])
_TRADES = frozenset(["INSURANCE", "HOTEL", "MALL", "MEDIA", "TRANSPORT", "PROPERTY_MANAGEMENT", "COOPERATIVE"])
_CASES: dict[str, frozenset[str]] = {
    "PARTY_ORGANIZATION": PARTY - {"PARTY_ORGANIZATION"},
    "GOVERNMENT": frozenset(["COURT", "POLICE", "FIRE_STATION", "CUSTOMS"]),
    "PUBLIC_INSTITUTION": _PUBLIC,
    "ENTERPRISE": _TRADES
    | {"STATE_OWNED_ENTERPRISE", "PRIVATE_ENTERPRISE", "FOREIGN_INVESTED_ENTERPRISE", "BANK", "UTILITY"}
    | {"VILLAGE_COMPANY"},
    "SOCIAL_ORGANIZATION": _SOCIAL,
    "TWO_NEW_ORGANIZATION": _SOCIAL
    | _TRADES
    | {"PRIVATE_ENTERPRISE", "FOREIGN_INVESTED_ENTERPRISE", "SOCIAL_ORGANIZATION", "LAW_FIRM"},
}
"""What a kind may be more exactly. OTHER may be anything."""

# The end of a key, and what it tells; the first that fits counts.
_ENDS: tuple[tuple[re.Pattern[str], Kind], ...] = tuple(
    (re.compile(form), Kind(*kind))
    for form, kind in (
        (r"(?:联合|区域|区域化)党委$|大党委$|大工委$|区域党工委$", ("JointCommittee", "JOINT_PARTY_COMMITTEE")),
        (r"综合党委$", ("JointCommittee", "COMPREHENSIVE_COMMITTEE")),
        (r"联席会议$", ("JointCommittee", "JOINT_MEETING")),
        (r"理事会$", ("JointCommittee", "COUNCIL")),
        (r"指导委员会$", ("JointCommittee", "GUIDANCE_COMMITTEE")),
        (r"领导小组$", ("JointCommittee", "LEADING_GROUP")),
        (r"协调(?:委员会|党委)$", ("JointCommittee", "COORDINATION_COMMITTEE")),
        (r"(?:党建|共建)?(?:联盟|联合体)$", ("JointCommittee", "ALLIANCE")),
        (r"党建共同体$", ("JointCommittee", "BUSINESS_CIRCLE_COMMUNITY")),
        (r"党工委$|工委$", ("PartyOrganization", "PARTY_WORK_COMMITTEE")),
        (r"党委$|党组$", ("PartyOrganization", "PARTY_COMMITTEE")),
        (r"党总支$", ("PartyOrganization", "GENERAL_BRANCH")),
        (r"党支部$|联合支部$|第[一二三四五六七八九十\d]+支部$", ("PartyOrganization", "BRANCH")),
        (r"党小组$", ("PartyOrganization", "PARTY_GROUP")),
        (r"(?:组织部|宣传部|统战部|政法委)$", ("PartyOrganization", "PARTY_DEPARTMENT")),
        (r"党组织$", ("PartyOrganization", "PARTY_ORGANIZATION")),
        (r"居委会$|村委会$", ("Unit", "RESIDENTS_COMMITTEE")),
        (r"业委会$", ("Unit", "OWNERS_COMMITTEE")),
        (r"物业(?:服务|管理|公司|有限公司|中心|管理处|服务中心)*$|物业.*公司$", ("Unit", "PROPERTY_MANAGEMENT")),
        (r"卫生服务(?:中心|站)$|卫生院$|卫生站$|诊所$|卫生室$", ("Unit", "CLINIC")),
        (r"医院$|妇幼保健院$", ("Unit", "HOSPITAL")),
        (r"(?:党群|便民|为民|社区)服务中心$", ("ServicePoint", "SERVICE_CENTER")),
        (r"(?:党群|便民|为民|社区)服务站$", ("ServicePoint", "SERVICE_STATION")),
        (r"工作室$", ("ServicePoint", "STUDIO")),
        (r"(?:大学|学院|高校|职业技术学校|党校)$", ("Unit", "UNIVERSITY")),
        (r"(?:小学|中学|学校|幼儿园|附中|附小|高中|初中|实验中学|[一二三四五六七八九十]中)$", ("Unit", "SCHOOL")),
        (r"(?:法院|检察院)$", ("Unit", "COURT")),
        (r"(?:派出所|公安局|公安分局|交警.*队|警务站)$", ("Unit", "POLICE")),
        (r"消防.*(?:队|站)$", ("Unit", "FIRE_STATION")),
        (r"(?:武装部|部队|武警.*队|军分区|干休所)$", ("Unit", "MILITARY")),
        (r"海关$", ("Unit", "CUSTOMS")),
        (r"银行.*(?:行|部|所)$|银行$|农商行$|信用社$|信用联社$|工行|建行|农行|中行", ("Unit", "BANK")),
        (r"(?:人寿|保险|财险|人保).*$", ("Unit", "INSURANCE")),
        (r"(?:酒店|宾馆|饭店|旅馆)$", ("Unit", "HOTEL")),
        (r"(?:商场|超市|菜市场|农贸市场|购物中心|商城|便利店)$", ("Unit", "MALL")),
        (r"(?:电视台|报社|广播台|融媒体中心)$", ("Unit", "MEDIA")),
        (r"(?:供电.*|自来水.*|燃气.*|水务.*|供水.*|供气.*)(?:所|局|公司|站)$|供电所$", ("Unit", "UTILITY")),
        (r"(?:车站|地铁站|公交.*|火车站)$", ("Unit", "TRANSPORT")),
        (r"(?:律师事务所|律所)$", ("Unit", "LAW_FIRM")),
        (r"(?:养老院|敬老院|福利院|日间照料中心|养老服务中心|长者.*中心)$", ("Unit", "ELDERLY_CARE")),
        (r"(?:图书馆|文化馆|博物馆|文化站|文化中心|美术馆)$", ("Unit", "CULTURAL_INSTITUTION")),
        (r"合作社$", ("Unit", "COOPERATIVE")),
        (r"(?:志愿服务队|志愿者?队|志愿服务总队|志愿者服务队)$", ("Unit", "VOLUNTEER_TEAM")),
        (r"基金(?:会)?$", ("Unit", "FUND")),
        (r"商会$", ("Unit", "CHAMBER_OF_COMMERCE")),
        (r"联合会$", ("Unit", "FEDERATION")),
        (r"(?:工会|团委|妇联|总工会|共青团.*|残联|科协|工商联)$", ("Unit", "MASS_ORGANIZATION")),
        (r"(?:协会|学会|促进会|社工站|服务社|社会工作.*中心|俱乐部)$", ("Unit", "SOCIAL_ORGANIZATION")),
        (
            r"(?:局|委|办公室|街道办|政府|(?<![业展议餐舞歌客大])厅|分局|税务所|司法所|市场监管所|城管.*队|中队)$",
            ("Unit", "GOVERNMENT"),
        ),
        (r"(?:公司|厂|集团)$", ("Unit", "ENTERPRISE")),
        (r"[省]$|自治区$", ("Area", "PROVINCE")),
        (r"社区$", ("Community", None)),
        (r"居民区$", ("Community", None)),
        (r"(?:网格)$", ("Area", "GRID")),
        (r"(?:产业园|园区|工业园)$", ("Area", "PARK")),
        (r"商圈$", ("Area", "BUSINESS_CIRCLE")),
        (r"(?:小区|花园|新村|苑|公寓|家园)$", ("Area", "ESTATE")),
        (r"(?:服务区|片区)$", ("Area", "PARTY_SERVICE_AREA")),
        (r"街道$", ("Area", "SUBDISTRICT")),
        (r"[镇乡]$", ("Area", "TOWNSHIP")),
        (r"村$", ("Area", "VILLAGE")),
        (r"(?<![小园片])区$", ("Area", "DISTRICT")),
        (r"县$", ("Area", "COUNTY")),
        (r"(?<![超商城])市$", ("Area", "CITY")),
    )
)
_ESTATES = re.compile(r"(?:新村|苑|公寓|家园|花园)$")
PLACES = frozenset(["Area", "Community"])


@lru_cache(maxsize=1 << 12)
def of_name(name: str) -> Kind | None:
    """What the end of a name tells; None where it tells nothing."""
    text = key(name)
    return next((kind for form, kind in _ENDS if form.search(text)), None)


def end_of(text: str) -> str | None:
    """The end of a key that tells what kind of body it is; None where none does."""
    return next((found[0] for form, _ in _ENDS if (found := form.search(text))), None)


def of_kind(kind: str) -> str:
    """The type of a body of this kind of organisation."""
    if kind in PARTY:
        return "PartyOrganization"
    if kind in JOINT:
        return "JointCommittee"
    return "ServicePoint" if kind in POINTS else "Unit"


def is_vaguer(kind: str, other: str) -> bool:
    """Whether a kind says less than another, and does not contradict it: 党组织 of 党委, 其他 of anything."""
    return kind != other and (kind == "OTHER" or other in _CASES.get(kind, ()))


_WIDTHS = {"COUNTRY": 0, "PROVINCE": 1, "CITY": 2, "DISTRICT": 3, "COUNTY": 3, "SUBDISTRICT": 4, "TOWNSHIP": 4}
"""The levels of areas from the widest."""


def is_no_wider(level: str | None, wanted: str | None) -> bool:
    """Whether a place of this level cannot be what a place of the wanted level lies in."""
    if not level or not wanted:
        return False
    return level == wanted or _WIDTHS.get(level, 5) > _WIDTHS.get(wanted, 5)


def place_of_name(name: str, level: str | None = None) -> Kind:
    """The type and level of a place: a community where nothing says otherwise."""
    if level is not None:
        return Kind("Community") if level in ("COMMUNITY", "RESIDENTIAL_AREA") else Kind("Area", level)
    found = of_name(name)
    return found if found and found.type in PLACES else Kind("Community")
