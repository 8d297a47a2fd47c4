"""Whether the numbers of a table whose headings are periods are counts, of which none is broken: 会议次数, 活动统计."""

from __future__ import annotations

import re
from functools import lru_cache

from graph.messages.language import Message
from graph.semantics.dates import parse_partial
from graph.vocabulary.organizations import ORGANIZATION_KIND
from sheets.values.choices import meant
from sheets.values.numbers import Quantity, exact
from sheets.values.periods import span
from sheets.values.plain import narrow, text_of

_MEASURED = re.compile(
    r"经费|资金|金额|费用|捐款|款项|万元|[（(:：]元|时长|小时|[课学工]时|平均|[人户]均|率|占比|比例|[同环]比|面积|平方|[百千万亿][人次场]|指数"
    r"|[得积评总]分|分值|考核分"
)
"""Words for what may be a broken number."""
_MEETINGS = re.compile(r"会议(?!室)|例会|联席会|议事会")
_COUNTED = re.compile(
    r"[次场人户家件个条项期份支]数|场次|人次|会议|例会|活动|党课|(?:党员|单位|组织|居民|志愿者|协议|活动|项目|需求|资源|问题|心愿|会议)数"
    r"|[（(:：](?:次|场|人|名|户|家|件|个|条|项|份|支)(?:[)）]|$)"
)


@lru_cache(maxsize=1 << 10)
def is_counted(texts: tuple[str, ...]) -> bool:
    """Whether numbers are counts, as the first of these texts that speaks of it says: from the heading to the title."""
    for text in texts:
        if _MEASURED.search(text):
            return False
        if _COUNTED.search(text):
            return True
    return False


def counts_bodies(heading: str) -> bool:
    """Whether a column of numbers is called by a kind of bodies: it has how many there are."""
    return meant(narrow(heading), ORGANIZATION_KIND) is not None


def too_many(value: object, period: str, texts: tuple[str, ...]) -> Message | None:
    """What is told of more meetings than a period has days; None where there may be as many.

    ``texts``: as above. Activities of a place may well be several a day.
    """
    number = exact(value) if isinstance(value, Quantity) and value.unit in ("", "次", "场", "场次") else None
    about = next((text for text in texts if _COUNTED.search(text) or _MEETINGS.search(text)), "")
    if number is None or not _MEETINGS.search(about) or _MEASURED.search(about):
        return None
    first, last = (parse_partial(each) for each in span(period.replace("XXXX", "2024")))
    days = (last.last - first.first).days + 1 if first and last else None
    if days is None or number <= days:
        return None
    return Message(
        "{number} meetings are more than the {days} days of {period}.", number=text_of(number), days=days, period=period
    )
