"""Rows about activities and meetings: who holds them, who takes part, how many come."""

from __future__ import annotations

from typing import Any

from imports.facts.attendance import keep_meeting
from imports.facts.figures import figure
from imports.facts.pairs import counted
from imports.facts.statistics import measured
from imports.facts.titled import OF_MEETINGS, of_title
from imports.names import key
from imports.rows import Row
from sheets.values.numbers import Quantity
from sheets.values.terms import Term

_KINDS = (
    ("会议", "MEETING"),
    ("联席会", "MEETING"),
    ("例会", "MEETING"),
    ("座谈", "MEETING"),
    ("签约", "SIGNING"),
    ("揭牌", "OPENING"),
    ("启动仪式", "OPENING"),
    ("培训", "TRAINING"),
    ("演练", "TRAINING"),
    ("党课", "TRAINING"),
    ("讲座", "FORUM"),
    ("论坛", "FORUM"),
    ("志愿服务", "SERVICE_DAY"),
    ("义诊", "SERVICE_DAY"),
    ("主题党日", "CAMPAIGN"),
    ("宣传", "CAMPAIGN"),
    ("运动会", "SPORTS"),
    ("文艺", "SPORTS"),
    ("演出", "SPORTS"),
    ("邻里节", "SPORTS"),
)


def facts(row: Row) -> None:
    """An activity on its days, its hosts and participants, and how many people came."""
    if "period" in row.record.values:
        figure(row, _about(row), row.take("name") or measured(row.sheet.title), row.take("value"))
        return
    name = row.take("name")
    if not name:
        return
    hosts, others, participants = row.named("hosts"), row.named("coHosts"), row.named("participants")
    community = row.place()
    if not hosts and "会" in name and (body := of_title(row, OF_MEETINGS)) is not None:
        hosts = [body]
    row.leave_out("recorder", "head", "chair", "contact")
    row.take("phone"), row.take("monthSummary")
    when = row.take("date")
    dates: dict[str, Any] = {}
    if isinstance(when, Term):
        dates = {"startDate": when.start, "endDate": when.end, "rhythm": when.rhythm}
        if when.start == when.end and len(when.start or "") < 10:
            dates["endDate"] = None
    host = hosts[0] if hosts else community
    activity = row.making.thing(
        "Activity",
        (key(name), dates.get("startDate"), dates.get("rhythm"), host),
        f"{name}{dates.get('startDate') or ''}",
        row.at("name"),
        {},
        scope=host,
    )
    count = row.take("count")
    form = row.record.values.get("form") or ""
    kind = row.kind(_kind(f"{name}{form}{row.sheet.title}"))
    if kind.get("kind") == "MEETING":
        keep_meeting(row, hosts)
    content = {
        "name": name,
        "code": row.take("code"),
        **kind,
        **dates,
        "resolutions": row.take("resolutions"),
        "description": "；".join(filter(None, (row.take("content"), row.note()))) or None,
        "details": row.details(),
    }
    if printed := content.pop("kindText", None):
        content["details"][row.zh("kind")] = printed
    cells = row.cells(
        name="name",
        code="code",
        kind="kind",
        startDate="date",
        endDate="date",
        resolutions="resolutions",
        description="content",
        rhythm="date",
    )
    row.say(activity, content, cells)
    making = row.making
    for body in hosts:
        making.fact("HOSTS", body, activity, row.at("hosts"))
    if not hosts and community is not None and row.zh("hosts") not in content["details"]:
        own = bool(row.record.values.get("community"))
        making.fact("HOSTS", community, activity, row.at("community"), certainty=None if own else "IMPLIED")
    for body in others:
        making.fact("PARTICIPATES_IN", body, activity, row.at("coHosts"), role="ORGANIZER", roleText=row.zh("coHosts"))
    for body in participants:
        making.fact("PARTICIPATES_IN", body, activity, row.at("participants"), role="PARTICIPANT")
    if (more := row.more("participants")) is not None:
        group = making.thing(
            "Unit",
            ("more", activity),
            "其他参加单位",
            row.at("participants"),
            {"name": f"{name}其他参加单位", "kind": "MIXED", **counted(more)},
            scope=activity,
        )
        making.fact("PARTICIPATES_IN", group, activity, row.at("participants"), role="PARTICIPANT")
    if isinstance(count, Quantity):
        figure(row, activity, row.zh("count"), count, unit="人", field="count", period=dates.get("startDate"))


def _about(row: Row) -> Any:
    hosts = row.named("hosts")
    return hosts[0] if hosts else row.place()


def _kind(text: str) -> str | None:
    return next((kind for word, kind in _KINDS if word in text), None)
