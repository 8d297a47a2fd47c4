"""A documented network as offices would write it down: sheets with their headings, kinds and dates, made from a data
file. What they cannot say (groups without names, rules, cases) is left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from graph.vocabulary import MODEL
from seeds.files import read

Sheet = list[list[Any]]


class Network:
    """The content of a data file, by type and by name."""

    def __init__(self, path: Path) -> None:
        data = read(path)
        self.nodes: dict[str, dict[str, Any]] = {row["id"]: row for row in data.nodes}
        self.facts: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for row in data.relationships:
            if row["from"] in self.nodes and row["to"] in self.nodes:
                self.facts[row["type"]].append(row)

    def of(self, *types: str) -> list[dict[str, Any]]:
        """Nodes of these types that stand for one thing each."""
        return [
            row
            for row in self.nodes.values()
            if row["type"] in types and "count" not in row and row.get("qualifier") is None
        ]

    def name(self, id_: str) -> str:
        return str(self.nodes[id_]["name"])

    def target(self, id_: str, type_: str, *types: str) -> dict[str, Any] | None:
        """The one thing to which a node has this relationship; None where there are none or several."""
        found = [row for row in self.facts[type_] if row["from"] == id_]
        found = [row for row in found if not types or self.nodes[row["to"]]["type"] in types]
        return self.nodes[found[0]["to"]] if len(found) == 1 else None

    def sources(self, id_: str, type_: str) -> list[dict[str, Any]]:
        """The relationships of this type that lead to a node."""
        return [row for row in self.facts[type_] if row["to"] == id_]

    @cached_property
    def sheets(self) -> dict[str, Sheet]:
        """A workbook of all that sheets can say."""
        made = {
            "区划": self.areas(),
            "社区": self.communities(),
            "单位": self.units(),
            "联合组织": self.joint_bodies(),
            "席位": self.seats(),
            "轮值": self.rota(),
            "协议": self.agreements(),
            "资源清单": self.resources(),
            "需求清单": self.needs(),
            "项目清单": self.projects(),
            "场地预约": self.bookings(),
            "活动台账": self.activities(),
            "结对": self.pairs(),
        }
        return {name: rows for name, rows in made.items() if len(rows) > 2}

    def kind(self, row: Mapping[str, Any]) -> str:
        """The type of the thing at which a relationship begins."""
        return str(self.nodes[row["from"]]["type"])

    def areas(self) -> Sheet:
        rows: Sheet = [["区划一览"], ["区划名称", "层级", "上级区划", "常住人口"]]
        for area in self.of("Area"):
            if area.get("level") in ("DISTRICT", "SUBDISTRICT", "TOWNSHIP", "COUNTY", "CITY", "GRID"):
                whole = [row for row in self.facts["PART_OF"] if row["from"] == area["id"]]
                parent = self.name(whole[0]["to"]) if len(whole) == 1 else None
                rows.append([area["name"], zh("AreaLevel", area["level"]), parent, area.get("population")])
        return rows

    def communities(self) -> Sheet:
        rows: Sheet = [["社区基本情况表"], ["序号", "社区名称", "所属街道", "户数", "常住人口", "社区党组织"]]
        for number, each in enumerate(self.of("Community"), 1):
            whole = [row for row in self.facts["PART_OF"] if row["from"] == each["id"]]
            street = [row for row in whole if row.get("kind") in (None, "ADMINISTRATIVE")]
            cores = [row for row in self.sources(each["id"], "LEADS") if row.get("role") == "CORE"]
            cores = [row for row in cores if self.nodes[row["from"]]["type"] == "PartyOrganization"]
            parent = self.name(street[0]["to"]) if len(street) == 1 else None
            core = self.name(cores[0]["from"]) if len(cores) == 1 else None
            rows.append([number, each["name"], parent, households(each), each.get("population"), core])
        return rows

    def units(self) -> Sheet:
        headings = "序号 单位名称 单位性质 统一社会信用代码 所属社区 所属街道 党组织名称 人数 成立时间 注销时间"
        rows: Sheet = [["驻区单位基本情况表"], headings.split()]
        for number, each in enumerate(self.of("Unit", "ServicePoint", "PartyOrganization"), 1):
            place = self.target(each["id"], "LOCATED_IN", "Community")
            street = self.target(each["id"], "LOCATED_IN", "Area")
            party = self.sources(each["id"], "PARTY_ORGANIZATION_OF")
            rows.append(
                [
                    number,
                    each["name"],
                    zh("OrganizationKind", each.get("kind")),
                    each.get("creditCode"),
                    place and place["name"],
                    street["name"] if street and street.get("level") == "SUBDISTRICT" else None,
                    self.name(party[0]["from"]) if len(party) == 1 else None,
                    f"{each['members']}人" if each.get("members") else None,
                    dotted(each.get("startDate")),
                    dotted(each.get("endDate")),
                ]
            )
        return rows

    def joint_bodies(self) -> Sheet:
        headings = "联合组织名称 组织类别 所在地 牵头单位 成员单位 会议频次 轮值规则 成立时间"
        rows: Sheet = [["议事机构一览表"], headings.split()]
        for each in self.of("JointCommittee"):
            place = self.target(each["id"], "LOCATED_IN")
            convenors = [row for row in self.sources(each["id"], "LEADS") if row.get("role") == "CONVENOR"]
            members = [
                self.name(row["from"]) for row in self.sources(each["id"], "MEMBER_OF") if self.named(row["from"])
            ]
            if not members:
                continue
            rows.append(
                [
                    each["name"],
                    zh("OrganizationKind", each.get("kind")),
                    place and place["name"],
                    self.name(convenors[0]["from"]) if convenors else None,
                    "、".join(dict.fromkeys(members)),
                    each.get("meetingRhythm"),
                    each.get("rotationRule"),
                    chinese(each.get("startDate")),
                ]
            )
        return rows

    def seats(self) -> Sheet:
        headings = "姓名 席位 席位名称 联合组织 所属单位 公开职务 任职时间 届满日期"
        rows: Sheet = [["组成人员名单"], headings.replace("公开职务", "所属单位职务").split()]
        for post in self.of("Post"):
            body = self.target(post["id"], "POST_OF")
            unit = self.target(post["id"], "REPRESENTS")
            if body is None or unit is None or not self.named(body["id"]):
                continue
            holders = self.sources(post["id"], "HOLDS") or [{}]
            vacant = "待补选" if post.get("vacantSince") or post.get("vacantSeats") else None
            for held in holders:
                member = self.nodes.get(held.get("from", ""), {})
                rows.append(
                    [
                        member.get("name", vacant),
                        zh("PostRole", post.get("role")),
                        None,
                        body["name"],
                        unit["name"],
                        member.get("office"),
                        dotted(held.get("startDate")),
                        dotted(held.get("endDate")),
                    ]
                )
        return rows

    def rota(self) -> Sheet:
        rows: Sheet = [["轮值安排"], ["轮值时间", "轮值单位", "联合组织"]]
        for turn in self.facts["CHAIRS"]:
            if turn.get("startDate") and turn.get("endDate") and self.named(turn["from"]):
                term = f"{dotted(turn['startDate'])}—{dotted(turn['endDate'])}"
                rows.append([term, self.name(turn["from"]), self.name(turn["to"])])
        return rows

    def agreements(self) -> Sheet:
        rows: Sheet = [
            ["共驻共建协议台账"],
            ["编号", "协议名称", "协议类别", "甲方", "乙方", "有效期", "共建内容", "承诺事项"],
        ]
        for each in self.of("Agreement"):
            parties = [row["from"] for row in self.sources(each["id"], "PARTY_TO") if self.named(row["from"])]
            if len(parties) != 2 or each.get("status"):
                continue
            start, end = each.get("startDate"), each.get("endDate")
            term = f"{dotted(start)}至{dotted(end)}" if end else f"{chinese(start)}起" if start else None
            promised = [
                self.name(row["from"]) for row in self.sources(each["id"], "UNDER") if self.kind(row) == "Commitment"
            ]
            numbered = "\n".join(f"{at}.{name}；" for at, name in enumerate(promised, 1))
            rows.append(
                [
                    each.get("code"),
                    each["name"],
                    zh("AgreementKind", each.get("kind")),
                    *map(self.name, parties),
                    term,
                    each.get("subject"),
                    numbered or None,
                ]
            )
        return rows

    def resources(self) -> Sheet:
        rows: Sheet = [["资源清单"], ["序号", "资源名称", "资源类别", "提供单位", "容纳人数", "开放时间"]]
        for number, each in enumerate(self.of("Resource"), 1):
            holders = self.sources(each["id"], "OFFERS")
            for row in holders if len(holders) == 1 else ():
                if self.named(row["from"]) and self.nodes[row["from"]]["type"] != "MemberGroup":
                    capacity = f"{each['capacity']}{each.get('unit', '')}" if each.get("capacity") else None
                    kind = zh("ResourceKind", each.get("kind"))
                    rows.append(
                        [number, each["name"], kind, self.name(row["from"]), capacity, each.get("availability")]
                    )
        return rows

    def needs(self) -> Sheet:
        headings = "需求名称 需求类别 需求单位 需求数量 截止时间 状态 认领单位 认领时间 优先级"
        rows: Sheet = [["需求清单"], headings.split()]
        for each in self.of("Need"):
            owner = [row["from"] for row in self.sources(each["id"], "HAS_NEED") if self.named(row["from"])]
            owner = [id_ for id_ in owner if self.nodes[id_]["type"] != "MemberGroup"]
            claims = self.sources(each["id"], "CLAIMS")
            if len(owner) == 1:
                amount = f"{each['quantity']}{each.get('unit', '')}" if each.get("quantity") else None
                rows.append(
                    [
                        each["name"],
                        zh("ResourceKind", each.get("kind")),
                        self.name(owner[0]),
                        amount,
                        dotted(each.get("deadline")),
                        zh("Status", each.get("status")),
                        "、".join(self.name(row["from"]) for row in claims) or None,
                        dotted(claims[0].get("startDate")) if claims else None,
                        each.get("priority"),
                    ]
                )
        return rows

    def projects(self) -> Sheet:
        rows: Sheet = [["项目清单"], ["项目名称", "项目目标", "领办单位", "对应需求", "使用资源", "起止时间"]]
        for each in self.of("Project"):
            claims = [self.name(row["from"]) for row in self.sources(each["id"], "CLAIMS") if self.named(row["from"])]
            answers = [self.name(row["to"]) for row in self.facts["ANSWERS"] if row["from"] == each["id"]]
            uses = [self.name(row["to"]) for row in self.facts["USES"] if row["from"] == each["id"]]
            start, end = each.get("startDate"), each.get("endDate")
            term = f"{dotted(start)}-{dotted(end)}" if start and end else None
            listed = ["、".join(names) or None for names in (claims, answers, uses)]
            rows.append([each["name"], each.get("goal"), *listed, term])
        return rows

    def bookings(self) -> Sheet:
        rows: Sheet = [["场地预约登记"], ["资源名称", "使用日期", "时段", "使用单位", "活动内容", "状态"]]
        for each in self.of("Share"):
            resource, user = self.target(each["id"], "OF"), self.target(each["id"], "TO")
            start, end = each.get("startDate"), each.get("endDate")
            if resource and user and start and end:
                when = dotted(start) if start == end else f"{dotted(start)}—{dotted(end)}"
                status = zh("Status", each.get("status"))
                rows.append([resource["name"], when, each.get("timeSlot"), user["name"], each["name"], status])
        return rows

    def activities(self) -> Sheet:
        rows: Sheet = [["活动台账"], ["序号", "活动名称", "活动类别", "活动时间", "主办单位", "参加单位", "决议"]]
        for number, each in enumerate(self.of("Activity"), 1):
            hosts = [self.name(row["from"]) for row in self.sources(each["id"], "HOSTS") if self.named(row["from"])]
            guests = self.sources(each["id"], "PARTICIPATES_IN")
            names = [
                self.name(row["from"])
                for row in guests
                if self.named(row["from"]) and self.nodes[row["from"]]["type"] not in ("MemberGroup", "Post", "Case")
            ]
            if not each.get("startDate") or each.get("status"):
                continue
            start, end = each["startDate"], each.get("endDate")
            when = dotted(start) if not end or end == start else f"{dotted(start)}—{dotted(end)}"
            resolved = "\n".join(f"{at}.{text}" for at, text in enumerate(each.get("resolutions") or (), 1))
            rows.append(
                [
                    number,
                    each["name"],
                    zh("ActivityKind", each.get("kind")),
                    when,
                    "、".join(hosts) or None,
                    "、".join(names) or None,
                    resolved or None,
                ]
            )
        return rows

    def pairs(self) -> Sheet:
        rows: Sheet = [["共建单位名单"], ["社区党组织", "共建单位名称", "类别", "共建时间", "共建内容"]]
        for type_, category in (("CO_BUILDS_WITH", "共建"), ("PAIRED_WITH", "结对")):
            for row in self.facts[type_]:
                if self.named(row["from"]) and self.named(row["to"]):
                    ends = (self.name(row["from"]), self.name(row["to"]))
                    rows.append([*ends, category, dotted(row.get("startDate")), None])
        return rows

    def named(self, id_: str) -> bool:
        """Whether a node stands for one body or place with a name."""
        node = self.nodes[id_]
        return "count" not in node and node.get("qualifier") is None and node.get("certainty") != "MASKED"


def zh(enumeration: str, value: str | None) -> str | None:
    """What offices write for a value of a list."""
    if value is None:
        return None
    found = next(
        (
            declared.enum
            for label in MODEL.node
            for declared in MODEL.properties(label).values()
            if declared.enum is not None and declared.enum.name == enumeration
        ),
        None,
    )
    assert found is not None
    return next(each.zh for each in found.values if each.name == value).split("、")[0]


def households(node: Mapping[str, Any]) -> Any:
    """With its unit, as a text."""
    return f"{node['households']}户" if node.get("households") else None


def dotted(date: str | None) -> str | None:
    """``2025-03-01`` as people type it: ``2025.3.1``."""
    if date is None:
        return None
    year, *rest = str(date).split("-")
    return ".".join([year, *(str(int(part)) for part in rest)]) + ("年" if not rest else "")


def chinese(date: str | None) -> str | None:
    """``2025-03-01`` as 2025年3月1日."""
    if date is None:
        return None
    parts = str(date).split("-")
    return "".join(f"{int(part)}{sign}" for part, sign in zip(parts, "年月日", strict=False))
