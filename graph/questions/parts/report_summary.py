"""The summary paragraph of a report, in the wording of offices, from its figures."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from graph.questions.parts.report_rows import Period

Rows = Mapping[str, dict[str, Any]]
"""The figures of a report by their keys."""


def day_zh(day: datetime.date) -> str:
    """A day as offices write it: 2025年6月30日."""
    return f"{day.year}年{day.month}月{day.day}日"


def summary_zh(place: str, period: Period, figures: Rows) -> str:
    """The paragraph in Chinese. A sentence without its figures is left out; a figure of zero is said."""
    sentences = (_bodies, _agreements, _lists, _projects, _held, _registered, _matters)
    said = [text for each in sentences if (text := each(figures, period))]
    head = f"{day_zh(period.first)}至{day_zh(period.last)}，{place}区域化党建、共驻共建工作情况如下："
    return head + "".join(said)


def summary_en(place: str, period: Period, figures: Rows) -> str:
    """The paragraph in English: each figure with its name."""
    told = [
        f"{row['en']}: {_rate(row) if row['measure'] == '%' else row['value']}"
        for row in figures.values()
        if row["value"] is not None or row["rate"] is not None
    ]
    return f"{place}, {period.first.isoformat()} to {period.last.isoformat()}. {'; '.join(told)}."


def _has(figures: Rows, *keys: str) -> bool:
    return all(key in figures for key in keys)


def _of(figures: Rows, key: str) -> str:
    row = figures[key]
    return f"{row['value']}{row['measure']}"


def _rate(row: dict[str, Any]) -> str:
    return f"{row['rate'] * 100:.2f}%"


def _broken(figures: Rows, key: str, most: int = 6) -> str:
    """The parts of a figure in brackets: 【学校2家、医院1家】."""
    row = figures[key]
    parts = [f"{part['zh']}{part['value']}{row['measure']}" for part in row["parts"] if part["value"]]
    if len(parts) < 2:
        return ""
    return f"（{'、'.join(parts[:most])}{'等' if len(parts) > most else ''}）"


def _bodies(figures: Rows, period: Period) -> str:
    if not _has(figures, "communities", "residentUnits", "tiedUnits"):
        return ""
    return (
        f"截至{day_zh(period.last)}，有社区{_of(figures, 'communities')}、党组织{_of(figures, 'partyOrganizations')}、"
        f"共建议事机构{_of(figures, 'jointBodies')}，成员单位{_of(figures, 'memberBodies')}；"
        f"驻区单位{_of(figures, 'residentUnits')}{_broken(figures, 'residentUnits')}，"
        f"其中已建立共建关系{_of(figures, 'tiedUnits')}，尚无共建关系{_of(figures, 'untiedUnits')}"
        f"{_broken(figures, 'untiedUnits')}。"
    )


def _agreements(figures: Rows, period: Period) -> str:
    del period
    if not _has(figures, "agreementsSigned"):
        return ""
    return (
        f"期内有效的共建协议{_of(figures, 'agreementsInForce')}，新签订{_of(figures, 'agreementsSigned')}，"
        f"其中续签{_of(figures, 'agreementsRenewed')}；到期{_of(figures, 'agreementsLapsed')}，"
        f"其中未续签{_of(figures, 'agreementsNotRenewed')}。期内应兑现承诺{_of(figures, 'commitmentsDue')}，"
        f"其中已兑现{_of(figures, 'commitmentsKept')}。"
    )


def _lists(figures: Rows, period: Period) -> str:
    if not _has(figures, "resources"):
        return ""
    return (
        f"资源清单列入资源{_of(figures, 'resources')}，其中新增{_of(figures, 'resourcesNew')}，"
        f"使用{_of(figures, 'uses')}；需求清单列入需求{_of(figures, 'needs')}，"
        f"其中新提出{_of(figures, 'needsRaised')}，"
        f"已认领{_of(figures, 'needsClaimed')}，期内办结{_of(figures, 'needsMet')}，"
        f"截至{day_zh(period.last)}待认领{_of(figures, 'needsOpen')}。"
    )


def _projects(figures: Rows, period: Period) -> str:
    del period
    if not _has(figures, "projects"):
        return ""
    return (
        f"实施项目{_of(figures, 'projects')}，其中新启动{_of(figures, 'projectsBegun')}，"
        f"结束{_of(figures, 'projectsEnded')}。"
    )


def _held(figures: Rows, period: Period) -> str:
    del period
    if not _has(figures, "activities"):
        return ""
    return (
        f"开展活动和会议{_of(figures, 'activities')}{_broken(figures, 'activities')}，"
        f"其中共建议事机构召开会议{_of(figures, 'meetings')}{_rhythms(figures)}；轮值{_of(figures, 'turns')}。"
    )


def _rhythms(figures: Rows) -> str:
    """What the recorded rhythms of meetings ask for; nothing if none can be compared with."""
    if not figures["meetingsExpected"]["value"]:
        return ""
    return (
        f"（按会议频次应召开{_of(figures, 'meetingsExpected')}，已召开{_of(figures, 'meetingsKept')}，"
        f"未达到频次的机构{_of(figures, 'jointBodiesBehind')}）"
    )


def _registered(figures: Rows, period: Period) -> str:
    if not _has(figures, "inService", "rateMin"):
        return ""
    members = figures["inService"]
    if not members["value"]:
        return ""
    least, most = figures["registeredMin"]["value"], figures["registeredMax"]["value"]
    rates = [_rate(figures[key]) for key in ("rateMin", "rateMax")]
    number = f"{least}名" if least == most else f"{least}至{most}名"
    rate = "至".join(dict.fromkeys(rates))
    return (
        f"截至{day_zh(period.last)}，人数和报到数均有记载的在职党员{_of(figures, 'inService')}，"
        f"到社区报到{number}，占{rate}（按人数计，不与人次相加）。"
    )


def _matters(figures: Rows, period: Period) -> str:
    del period
    if not _has(figures, "matters") or not figures["matters"]["value"]:
        return ""
    return (
        f"办理诉求和问题{_of(figures, 'matters')}，其中新提出{_of(figures, 'mattersRaised')}，"
        f"办结{_of(figures, 'mattersSettled')}。"
    )
