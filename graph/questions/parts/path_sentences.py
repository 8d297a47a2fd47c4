"""A path as one sentence, in Chinese and in English."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from graph.semantics.dates import ALWAYS_FROM, ALWAYS_TO
from graph.vocabulary import MODEL

_UNKNOWN, _OPEN = ALWAYS_FROM.isoformat(), ALWAYS_TO.isoformat()
_TIES: dict[str, tuple[str, str]] = {
    "AGREEMENT": ("{a}与{b}共同签署《{via}》", "{a} and {b} are both party to “{via}”"),
    "COMMITTEE": ("{a}与{b}同在“{via}”", "{a} and {b} both sit in “{via}”"),
    "DIRECT": ("{a}与{b}直接共建", "{a} and {b} co-build directly"),
    "PAIRING": ("{a}与{b}结对", "{a} and {b} are paired"),
    "SHARING": ("{b}使用{a}的资源（{via}）", "{b} uses a resource of {a} (“{via}”)"),
    "PROJECT": ("{a}与{b}共同参与“{via}”", "{a} and {b} take part in the project “{via}”"),
    "ACTIVITY": ("{a}与{b}共同举办或参加“{via}”", "{a} and {b} both hold or attend “{via}”"),
    "CORE": ("{a}是{b}的领导核心", "{a} leads {b} as its core"),
    "MEMBERSHIP": ("{a}是{b}的成员单位", "{a} is a member of {b}"),
}
_MONEY = ("{a}向{b}提供资金", "{a} gives money to {b}")
RELATIONSHIPS: dict[str, tuple[str, str]] = {
    "ABOUT": ("{a}的内容涉及{b}", "{a} is about {b}"),
    "ANSWERS": ("{a}回应{b}", "{a} answers {b}"),
    "ASSIGNED_TO": ("{a}交{b}办理", "{a} is assigned to {b}"),
    "CHAIRS": ("{a}担任{b}的轮值主席", "{a} chairs {b}"),
    "CITES": ("{a}出自{b}", "{a} cites {b}"),
    "CLAIMS": ("{a}认领{b}", "{a} claims {b}"),
    "COMMITS": ("{a}作出承诺“{b}”", "{a} commits itself to “{b}”"),
    "COMPRISES": ("{a}包含{b}", "{a} comprises {b}"),
    "CONTACTS": ("{a}联系{b}", "{a} keeps contact with {b}"),
    "CO_BUILDS_WITH": ("{a}与{b}共建", "{a} co-builds with {b}"),
    "DISPATCHES_TO": ("{a}向{b}选派人员", "{a} sends staff to {b}"),
    "ESCALATES_TO": ("{a}上报{b}", "{a} passes matters up to {b}"),
    "ESTABLISHED": ("{a}发起成立{b}", "{a} founded {b}"),
    "FEEDS_INTO": ("{a}的结果计入{b}", "the result of {a} counts in {b}"),
    "FULFILLED_BY": ("{a}由{b}兑现", "{a} was fulfilled by {b}"),
    "FUNDS": ("{a}向{b}出资", "{a} funds {b}"),
    "GUIDED_BY": ("{a}接受{b}的业务指导", "{a} is guided by {b}"),
    "HAS_MECHANISM": ("{a}采用{b}", "{a} works by {b}"),
    "HAS_NEED": ("{a}有需求“{b}”", "{a} needs “{b}”"),
    "HOLDS": ("{a}担任{b}", "{a} holds the post {b}"),
    "HOSTS": ("{a}主办{b}", "{a} hosts {b}"),
    "LEADS": ("{a}领导{b}", "{a} leads {b}"),
    "LOCATED_IN": ("{a}驻在{b}", "{a} is located in {b}"),
    "MEMBER_OF": ("{a}是{b}的成员单位", "{a} is a member of {b}"),
    "OF": ("{a}所用的资源是{b}", "{a} is a use of {b}"),
    "OFFERS": ("{a}提供{b}", "{a} offers {b}"),
    "PAIRED_WITH": ("{a}与{b}结对", "{a} is paired with {b}"),
    "PARTICIPATES_IN": ("{a}参加{b}", "{a} takes part in {b}"),
    "PARTY_ORGANIZATION_OF": ("{a}是{b}的党组织", "{a} is the Party organisation of {b}"),
    "PARTY_TO": ("{a}签署{b}", "{a} is party to {b}"),
    "PART_OF": ("{a}属于{b}", "{a} is part of {b}"),
    "POST_OF": ("{a}设于{b}", "{a} is a post of {b}"),
    "RAISED": ("{a}提出{b}", "{a} raised {b}"),
    "RATED": ("{a}在{b}中作出评价", "{a} rated in {b}"),
    "REGISTERED_AT": ("{a}在{b}报到（挂靠）", "{a} is registered at {b}"),
    "RELATED_TO": ("{a}与{b}是相关案例", "{a} is related to {b}"),
    "RENEWS": ("{a}续签自{b}", "{a} renews {b}"),
    "REPRESENTS": ("{a}代表{b}", "{a} represents {b}"),
    "SAME_AS_CANDIDATE": ("{a}与{b}疑似同一", "{a} may be the same as {b}"),
    "SELECTS": ("{a}推选或任命{b}", "{a} selects {b}"),
    "SERVES": ("{a}服务{b}", "{a} serves {b}"),
    "SUBORDINATE_TO": ("{a}隶属{b}", "{a} is subordinate to {b}"),
    "SUCCEEDED_BY": ("{a}由{b}接续", "{a} was succeeded by {b}"),
    "TO": ("{a}供{b}使用", "{a} is used by {b}"),
    "UNDER": ("{a}依据{b}", "{a} is under {b}"),
    "USES": ("{a}使用{b}", "{a} uses {b}"),
}
_DIRECTED = ("CORE", "MEMBERSHIP", "SHARING")
"""Ties with a direction, whatever the direction of the path."""
_ZH, _EN = 0, 1


class PathStep(NamedTuple):
    """One step as the database returns it: names in both languages, and the first of its links.

    ``reason`` is a tie's reason or a relationship type. ``first_day`` and ``last_day`` are the days between which it
    holds, ``first`` and ``last`` the same as published, null if no published date says it. ``forward``: it has the
    direction of the path; ``more``: how many further links join the two.
    """

    near: str
    near_en: str
    far: str
    far_en: str
    reason: str
    via: str | None
    via_en: str | None
    first_day: str
    last_day: str
    first: str | None
    last: str | None
    forward: bool
    more: int


def chinese(steps: list[PathStep]) -> str:
    """The path in Chinese."""
    said = "；".join(_chinese(step) for step in steps)
    return f"从{steps[0].near}到{steps[-1].far}共{len(steps)}步：{said}。"


def english(steps: list[PathStep]) -> str:
    """The path in English."""
    said = "; ".join(_english(step) for step in steps)
    count = f"{len(steps)} step{'s' if len(steps) > 1 else ''}"
    return f"From {steps[0].near_en} to {steps[-1].far_en} in {count}: {said}."


def sentences(raw: list[list[Any]], language: str) -> str:
    """The sentence of a path in ``zh`` or ``en``, from its steps as lists."""
    steps = [PathStep(*step) for step in raw]
    return chinese(steps) if language == "zh" else english(steps)


def _template(step: PathStep, language: int) -> str:
    if step.reason == "SHARING" and step.via is None:
        return _MONEY[language]
    if known := _TIES.get(step.reason) or RELATIONSHIPS.get(step.reason):
        return known[language]
    name = (MODEL.relationship[step.reason].zh, step.reason.lower().replace("_", " "))[language]
    return f"{{a}} —{name}→ {{b}}"


def _runs_backward(step: PathStep) -> bool:
    return not step.forward and (step.reason in _DIRECTED or step.reason not in _TIES)


def _chinese(step: PathStep) -> str:
    first, second = (step.far, step.near) if _runs_backward(step) else (step.near, step.far)
    via = step.via.strip("《》") if step.via and step.reason == "AGREEMENT" else step.via
    said = _template(step, _ZH).format(a=first, b=second, via=via)
    link = "共建关系" if step.reason in _TIES else "关系"
    more = f"，另有{step.more}项{link}" if step.more else ""
    return f"{said}（{_days_in_chinese(step)}{more}）"


def _english(step: PathStep) -> str:
    first, second = (step.far_en, step.near_en) if _runs_backward(step) else (step.near_en, step.far_en)
    said = _template(step, _EN).format(a=first, b=second, via=step.via_en)
    more = f", and {step.more} more" if step.more else ""
    return f"{said} ({_days_in_english(step)}{more})"


def date_in_chinese(published: str) -> str:
    """``2025-03-01`` as 2025年3月1日; a year or a month stays one."""
    parts = re.fullmatch(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", published)
    if parts is None:
        return published
    year, month, day = parts.groups()
    return f"{year}年" + (f"{int(month)}月" if month else "") + (f"{int(day)}日" if day else "")


def _days_in_chinese(step: PathStep) -> str:
    first, last = (date_in_chinese(day) for day in _as_published(step))
    if step.first_day == _UNKNOWN:
        return "起始时间不详" if step.last_day == _OPEN else f"起始时间不详，至{last}"
    if step.last_day == _OPEN:
        return f"{first}起"
    if first == last:
        return f"{first}当天" if step.first_day == step.last_day else first
    return f"{first}至{last}"


def _days_in_english(step: PathStep) -> str:
    first, last = _as_published(step)
    if step.first_day == _UNKNOWN:
        return "start unknown" if step.last_day == _OPEN else f"start unknown, until {last}"
    if step.last_day == _OPEN:
        return f"since {first}"
    if first == last:
        return f"on {first}" if step.first_day == step.last_day else f"in {first}"
    return f"from {first} until {last}"


def _as_published(step: PathStep) -> tuple[str, str]:
    return step.first or step.first_day, step.last or step.last_day
