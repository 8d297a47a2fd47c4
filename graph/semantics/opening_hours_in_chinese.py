"""Translates opening hours that offices publish in Chinese to the syntax of OpenStreetMap.

A small grammar that matches the whole text or nothing: days (周一至周五, 双休日, 工作日, 每月第二个周三, 节假日), times
(9:00-17:00, 下午2点至5点, 上午) and days that are closed (周一闭馆, 法定节假日除外). It does not translate other texts.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

_WEEK = "一二三四五六日"
_OSM = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_NUMBERS = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "1": 1, "2": 2, "3": 3, "4": 4, "5": 5}
_DAY = f"周[{_WEEK}]"
_TO = "[-至到]"
_AND = "[、,和及与]"
# All names of days, the longest first.
_NAMED = {
    "双休日": "Sa,Su",
    "周末": "Sa,Su",
    "非工作日": "Sa,Su,PH",
    "休息日": "Sa,Su,PH",
    "国家法定节假日": "PH",
    "法定节假日": "PH",
    "法定节日": "PH",
    "节假日": "PH",
    "工作日": "Mo-Fr",
    "每天": "Mo-Su",
    "每日": "Mo-Su",
    "天天": "Mo-Su",
    "全年": "Mo-Su",
}
_PARTS = {"上午": "00:00-12:00", "下午": "12:00-18:00", "晚上": "18:00-24:00", "全天": "00:00-24:00"}
_WHOLE = ("全天候", "24小时", "全天")
_PERIOD = "凌晨|早上|早晨|早|上午|中午|下午|傍晚|晚上|晚间|晚"
_CLOCK = (
    rf"(?P<{{0}}part>{_PERIOD})?(?P<{{0}}hour>\d{{{{1,2}}}})"
    r"(?::(?P<{0}minute>\d\d)|[点时](?:(?P<{0}half>半)|(?P<{0}past>\d{{1,2}})分?)?)?"
)
_SPAN = re.compile(f"{_CLOCK.format('a')}{_TO}{_CLOCK.format('b')}")
_SPLIT = re.compile(r"[,;。、和及与]")
_OPEN = re.compile("(?:均|都|照常)?(?:可以|可)?(?:对外|免费|正常)*(?:开放|开馆|可用|借用|使用|营业|服务|提供|开门)")
_CLOSED = re.compile(
    "(?:均|都)?(?:不(?:对外)?(?:开放|营业|可用|提供|开馆|服务)|闭馆|休馆|闭园|休息|关闭|停用|除外|暂停开放|停止开放)"
)
_NTH = re.compile(
    rf"每月的?(?:第?(?P<n>[一二三四五1-5](?:[、,][一二三四五1-5])*)个?|(?P<last>最后一个?))(?P<day>{_DAY})"
)
_RANGE = re.compile(rf"(?:每逢?)?周([{_WEEK}]){_TO}周?([{_WEEK}])")
_DAYS = re.compile(rf"(?:每逢?)?周([{_WEEK}])((?:{_AND}?周[{_WEEK}]|、[{_WEEK}])*)")


@dataclass(slots=True)
class _Clause:
    """Days, the times on them, and whether they are closed. ``lists``: the days before each comma."""

    days: list[str] = field(default_factory=list)
    lists: list[list[str]] = field(default_factory=list)
    times: list[str] = field(default_factory=list)
    closed: str | None = None
    opened: str | None = None
    workdays: bool = False


class _NotUnderstoodError(ValueError):
    pass


def translated(text: str | None) -> str | None:
    """The opening hours that a text means, in OSM syntax; None if any part is not understood."""
    if not text:
        return None
    try:
        # A note in brackets applies to the whole text.
        plain = _plain(text)
        beside = re.findall(r"\(([^()]*)\)", plain)
        parts = [re.sub(r"\([^()]*\)", "", plain), *beside]
        return _rules([clause for part in parts for clause in _clauses(part)])
    except _NotUnderstoodError:
        return None


def _plain(text: str) -> str:
    """Normalizes the spelling: no spaces, half-width, 周 for 星期 and 礼拜, one hyphen."""
    text = re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))
    text = re.sub("星期|礼拜", "周", text).replace("周天", "周日").replace("周六日", "周六周日")
    return re.sub("[–—―~〜－−]+|--+", "-", text).strip("。.,;")


def _clauses(text: str) -> Iterator[_Clause]:
    """The clauses between separators; days without times belong to the times that follow."""
    clause = _Clause()
    while text:
        if taken := _taken(text, clause):
            text = text[len(taken) :]
            continue
        if _SPLIT.match(text):
            # Days on both sides of a mark are one list; anything else after a full clause begins another.
            if clause.closed or clause.opened or (clause.times and not _SPAN.match(text[1:])):
                yield clause
                clause = _Clause()
            elif clause.days and text[0] in ",;。":
                clause.lists.append(clause.days)
                clause.days = []
            text = text[1:]
            continue
        if clause.times and _day(text):
            yield clause
            clause = _Clause()
            continue
        raise _NotUnderstoodError(text)
    yield clause


def _taken(text: str, clause: _Clause) -> str | None:
    """Adds the first element of a text to a clause, and returns its characters; None if it is none."""
    if not clause.times and not clause.closed and (found := _day(text)):
        taken, days = found
        clause.days.append(days)
        clause.workdays = clause.workdays or (taken.endswith("工作日") and not taken.endswith("非工作日"))
        return taken
    if match := _SPAN.match(text):
        clause.times.append(_span(match))
        return match[0]
    for word in _WHOLE:
        if text.startswith(word):
            clause.times.append("00:00-24:00")
            return word
    for word, times in _PARTS.items():
        if text.startswith(word):
            clause.times.append(times)
            return word
    for pattern, name in ((_CLOSED, "closed"), (_OPEN, "opened")):
        if match := pattern.match(text):
            setattr(clause, name, match[0])
            return match[0]
    return None


def _day(text: str) -> tuple[str, str] | None:
    """The days that a text begins with, and their OSM selector."""
    if match := _NTH.match(text):
        which = "-1" if match["last"] else ",".join(str(_NUMBERS[n]) for n in re.split("[、,]", match["n"]))
        return match[0], f"{_OSM[_WEEK.index(match['day'][1])]}[{which}]"
    if match := _RANGE.match(text):
        first, last = (_OSM[_WEEK.index(day)] for day in match.groups())
        return match[0], f"{first}-{last}"
    if match := _DAYS.match(text):
        days = [match[1], *re.findall(f"[{_WEEK}]", match[2])]
        return match[0], ",".join(_OSM[_WEEK.index(day)] for day in days)
    for word, days_ in sorted(_NAMED.items(), key=lambda item: -len(item[0])):
        for taken in (f"每个{word}", f"每逢{word}", word):
            if text.startswith(taken):
                return taken, days_
    return None


def _span(match: re.Match[str]) -> str:
    """Two times of day; if the second has no part of the day, it has that of the first."""
    start, end = _minutes(match, "a", None), _minutes(match, "b", match["apart"])
    if end <= start and match["bpart"] is None:
        end = _minutes(match, "b", None)
    if not start < end <= 24 * 60:
        raise _NotUnderstoodError(match[0])
    return "-".join(f"{minutes // 60:02d}:{minutes % 60:02d}" for minutes in (start, end))


def _minutes(match: re.Match[str], side: str, otherwise: str | None) -> int:
    part = match[f"{side}part"] or otherwise
    hour, minute = int(match[f"{side}hour"]), int(match[f"{side}minute"] or match[f"{side}past"] or 0)
    if match[f"{side}half"]:
        minute = 30
    if part in ("下午", "傍晚", "晚上", "晚间", "晚") and hour < 12:
        hour += 12
    if hour > 24 or minute > 59:
        raise _NotUnderstoodError(match[0])
    return hour * 60 + minute


def _rules(clauses: list[_Clause]) -> str:
    """The clauses as rules, of which a later one overrides an earlier for its days."""
    rules: list[str] = []
    offered = working = False
    usual: list[str] = []
    for clause in clauses:
        before = [day for days in clause.lists for day in days]
        if clause.closed:
            if before and clause.closed != "除外":
                # It is unclear whether the days before the comma are closed too.
                raise _NotUnderstoodError(clause.closed)
            if not clause.days:
                raise _NotUnderstoodError("closed on which days")
            if before:
                rules.append(",".join(before))
                offered = True
            rules.append(" ".join([",".join(clause.days), *([",".join(clause.times)] if clause.times else []), "off"]))
            continue
        days = ",".join([*before, *clause.days])
        if not days and not clause.times:
            continue
        times = ",".join(clause.times or (usual if days == "PH" else []))
        usual = clause.times or usual
        rules.append(" ".join(part for part in (days or "Mo-Su", times) if part))
        offered, working = True, working or clause.workdays
    if not rules:
        raise _NotUnderstoodError("nothing")
    if not offered:
        rules.insert(0, "Mo-Su")
    if working and not any(rule.startswith("PH") for rule in rules):
        rules.append("PH off")
    return "; ".join(rules)
