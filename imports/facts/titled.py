"""The joint body that the title of a sheet names: whose seats, turns, members or meetings it lists."""

from __future__ import annotations

import re

from imports.making import Body
from imports.rows import Row

_JOINT = r"联合党委|大党委|大工委|区域(?:化)?党委|综合党委|理事会|指导委员会|协调委员会|领导小组|联盟|共同体"
OF_SEATS = re.compile(rf"[\u4e00-\u9fff“”\"]{{0,20}}?(?:{_JOINT}|联席会议?|党工委|党委|党总支)")
OF_MEMBERS = re.compile(
    rf"(?P<body>[\u4e00-\u9fff“”\"]{{0,20}}?(?:{_JOINT}|联席会议?|联合体)[”\"]?)(?:成员|理事|会员)单位"
)
OF_MEETINGS = re.compile(rf"(?P<body>[\u4e00-\u9fff“”\"]{{0,20}}?(?:{_JOINT})[”\"]?)[^。，,；;]*会议")
"""联席会议 alone is as often the meeting as the body."""
_GENERIC = re.compile(
    r"^(?:社区|街道)?(?:联合|区域|区域化|大|综合)?(?:党委|工委|(?:党建)?联席会议?|理事会|党总支|党建联盟|党建共同体|联盟)$"
)
_WHEN = re.compile(
    r"(?:19|20)\d\d年?(?:度|上半年|下半年)?|第?[一二三四1-4]季度|\d{1,2}月份?|第[一二三四五六七八九十\d]+次|关于|中共"
)


def of_title(row: Row, form: re.Pattern[str] = OF_SEATS) -> Body | None:
    """The joint body in the title, in which ``form`` finds it; None where it names none."""
    match = form.search(_WHEN.sub("", row.sheet.title))
    text = re.sub(r"[“”\"]", "", match.groupdict().get("body") or match[0]) if match else ""
    if not text:
        return None
    place = row.place()
    own = row.record.values.get("community")
    if _GENERIC.match(text) or (own and place is not None):
        bare = re.sub(r"^.*?(?:社区|街道|居民区)(?=\W|联|大|区|综|党|理)", "", text)
        text = f"{place.name}{bare or text}" if place is not None else text
    titled = row.bodies.mention(text, row.sheet.spot, place, "joint")
    if titled is not None and not titled.defined:
        titled.hint = "titled"
    return titled
