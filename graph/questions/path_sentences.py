"""A path told as one sentence, in Chinese and in English."""

from __future__ import annotations

from typing import Any, NamedTuple

from graph.dates import ALWAYS_FROM, ALWAYS_TO
from graph.vocabulary import MODEL

_UNKNOWN, _OPEN = ALWAYS_FROM.isoformat(), ALWAYS_TO.isoformat()
_ZH = {
    "AGREEMENT": "{a}与{b}同签“{via}”",
    "COMMITTEE": "{a}与{b}同在“{via}”",
    "DIRECT": "{a}与{b}直接共建",
    "PAIRING": "{a}与{b}结对",
    "SHARING": "{a}与{b}经“{via}”共享资源",
    "PROJECT": "{a}与{b}同做项目“{via}”",
    "ACTIVITY": "{a}与{b}同办或同赴“{via}”",
    "CORE": "{a}是{b}的领导核心",
    "MEMBERSHIP": "{a}是{b}的成员单位",
}
_EN = {
    "AGREEMENT": "{a} and {b} are both party to “{via}”",
    "COMMITTEE": "{a} and {b} both sit in “{via}”",
    "DIRECT": "{a} and {b} co-build directly",
    "PAIRING": "{a} and {b} are paired",
    "SHARING": "{a} and {b} share a resource through “{via}”",
    "PROJECT": "{a} and {b} take part in the project “{via}”",
    "ACTIVITY": "{a} and {b} take part in “{via}”",
    "CORE": "{a} leads {b} as its core",
    "MEMBERSHIP": "{a} is a member of {b}",
}


# These are said from one end to the other, whichever way the path goes.
_DIRECTED = ("CORE", "MEMBERSHIP")


class Step(NamedTuple):
    """One step as it leaves the database: names in both languages, and the first of the links that make it.

    ``reason`` is a tie's reason or a relationship type; ``forward``: it runs the way of the path;
    ``more``: how many further links join the two.
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
    forward: bool
    more: int


def chinese(steps: list[Step]) -> str:
    """The path in Chinese."""
    told = "；".join(_chinese(step) for step in steps)
    return f"从{steps[0].near}到{steps[-1].far}共{len(steps)}步：{told}。"


def english(steps: list[Step]) -> str:
    """The path in English."""
    told = "; ".join(_english(step) for step in steps)
    count = f"{len(steps)} step{'s' if len(steps) > 1 else ''}"
    return f"From {steps[0].near_en} to {steps[-1].far_en} in {count}: {told}."


def sentences(raw: list[list[Any]], language: str) -> str:
    """The sentence of a path in ``zh`` or ``en``, from its steps as lists."""
    steps = [Step(*step) for step in raw]
    return chinese(steps) if language == "zh" else english(steps)


def _chinese(step: Step) -> str:
    source, target = (step.near, step.far) if step.forward else (step.far, step.near)
    if step.reason in _DIRECTED:
        told = _ZH[step.reason].format(a=source, b=target)
    elif step.reason == "SHARING" and step.via is None:
        told = f"{source}向{target}提供资金"
    elif step.reason in _ZH:
        told = _ZH[step.reason].format(a=step.near, b=step.far, via=step.via)
    else:
        told = f"{source}—{MODEL.relationship[step.reason].zh}→{target}"
    more = f"，另有{step.more}项联系" if step.more else ""
    return f"{told}（{_days_in_chinese(step)}{more}）"


def _english(step: Step) -> str:
    source, target = (step.near_en, step.far_en) if step.forward else (step.far_en, step.near_en)
    if step.reason in _DIRECTED:
        told = _EN[step.reason].format(a=source, b=target)
    elif step.reason == "SHARING" and step.via is None:
        told = f"{source} gives money to {target}"
    elif step.reason in _EN:
        told = _EN[step.reason].format(a=step.near_en, b=step.far_en, via=step.via_en)
    else:
        told = f"{source} —{step.reason.lower().replace('_', ' ')}→ {target}"
    more = f", and {step.more} more" if step.more else ""
    return f"{told} ({_days_in_english(step)}{more})"


def _days_in_chinese(step: Step) -> str:
    if step.first_day == step.last_day:
        return f"{step.first_day}当天"
    until = "" if step.last_day == _OPEN else f"至{step.last_day}"
    return ("始于何时不详" if step.first_day == _UNKNOWN else f"自{step.first_day}起") + until


def _days_in_english(step: Step) -> str:
    if step.first_day == step.last_day:
        return f"on {step.first_day}"
    until = "" if step.last_day == _OPEN else f" until {step.last_day}"
    return ("from an unknown day" if step.first_day == _UNKNOWN else f"since {step.first_day}") + until
