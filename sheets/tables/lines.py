"""What a row of a sheet is, beside data: a total, a note, a line of labels, a row of column numbers."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from sheets.grid import Value
from sheets.values.plain import EXAMPLE, listed, narrow, text_of

TOTALS = listed("合计 总计 共计 小计 总数 合计数 小计数 本页小计 本页合计 全部合计 汇总 累计 总和")
SUBTOTALS = listed("小计 小计数 本页小计 本页合计")
LABELS = listed(
    """
    填报单位 填表单位 制表单位 报送单位 编制单位 上报单位 填报社区 填报街道 填报部门 报送社区
    单位 单位盖章 填报时间 填报日期 报出时间 报出日期 制表日期 制表时间
    填表日期 填表时间 报送日期 报送时间 报表日期 统计时间 统计日期 日期 截至日期 截止日期 有效期至 年度 期间
    填表人 填报人 制表人 制表 经办人 审核人 审核 复核人 负责人 单位负责人 主管领导 统计人 联系人 联系电话 电话
    表号 计量单位 金额单位 批准文号 批准机关 制定机关 盖章 签字 街道 社区
    """
)
_TEN_STEMS = "甲乙丙丁戊己庚辛壬癸"
_REMARK = re.compile(
    r"(?:注|说明|备注|附注|填表说明|填报说明|注意事项|备考)[:：]|[※＊*]|注\d|[-—（(]?\s*第\s*\d+\s*页|[（(]?(?:以下空白|以下无正文|接上页|接下页|转下页)"
)
_RULE = re.compile(r".*(?:不得?(?:超过|多于|少于)|最多|至多|至少|上限|共设|应设)[\d一二两三四五六七八九十]+.*")
_NUMBERED = re.compile(r"(?:\d{1,2}[.、．)）]|[（(]\d{1,2}[)）]|[①-⑳])")
_SECTION = re.compile(r"[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|第[一二三四五六七八九十]+[部类章]")
_COUNTED = re.compile(r"[^，,。；;]+[（(]共?\d+[家个支名人项条户场次][)）]")
"""A group with how many rows it has: ``国有企业（2家）``."""
_PAIR = re.compile(
    r"(?P<label>[^:：\s]{2,12}?)\s*(?:[（(](?P<mark>盖章|公章|签名|签字|签章)[)）])?\s*[:：]\s*(?P<value>[^:：]*?)"
    r"(?=\s{2,}|\s+[^\s:：]{2,8}[:：（(]|$)"
)
_ALONE = listed("单位(盖章) (盖章) 盖章 填报单位(盖章) 负责人(签字) 负责人(签名)")
_DAY = re.compile(r"\d{4}年\d{1,2}月(?:\d{1,2}日)?")


@lru_cache(maxsize=1 << 12)
def is_total(text: str) -> bool:
    """Whether a cell says that its row sums others up: ``合  计``."""
    return len(text) <= 12 and narrow(text).rstrip(":：") in TOTALS


def is_subtotal(text: str) -> bool:
    """Whether it sums up only the rows since the last of its kind."""
    return narrow(text).rstrip(":：") in SUBTOTALS


def is_example(text: str) -> bool:
    """Whether a cell says that its row only shows how the table is filled in."""
    return text.startswith(EXAMPLE) or text.startswith("(示例)")


def is_remark(text: str) -> bool:
    """Whether a line is a note on the table: ``注：不含退休``."""
    return bool(_REMARK.match(text.strip()))


def is_rule(text: str) -> bool:
    """Whether a line alone in its row says how many there may be: ``委员不超过7名``."""
    return bool(_RULE.fullmatch(narrow(text)))


def continues_remark(text: str) -> bool:
    """Whether a line goes on with a note: ``2.……``."""
    return bool(_NUMBERED.match(text.strip()))


def is_section(text: str) -> bool:
    """Whether a line alone in its row heads a group of rows: ``（一）机关事业单位``, ``国有企业（2家）``."""
    plain = text.strip()
    return len(text) <= 40 and bool(_SECTION.match(plain) or _COUNTED.fullmatch(plain))


def pairs_of(text: str) -> list[tuple[str, str]]:
    """The labels and values of a text such as ``填报单位（盖章）：青禾社区　　填报日期：2025.6.30``; else nothing."""
    plain = text.replace("\u3000", "  ").strip()
    if plain[:1] in "（(" and plain[-1:] in "）)":
        plain = plain[1:-1]
    found = [(match["label"], match["value"].strip()) for match in _PAIR.finditer(plain)]
    if found and narrow(found[0][0]) in LABELS and plain.startswith(found[0][0]):
        return found
    if narrow(plain) in _ALONE:
        return [(plain, "")]
    return []


def labels_of(cells: list[tuple[int, Value]]) -> list[tuple[str, Value, int]]:
    """The labels of a row whose cells are all labels, each with its value in it or beside it; else nothing."""
    found: list[tuple[str, Value, int]] = []
    waiting = False
    for column, value in cells:
        text = text_of(value)
        if pairs := pairs_of(text):
            found += [(label, given or None, column) for label, given in pairs]
            waiting = not pairs[-1][1]
        elif waiting:
            label, _, at = found[-1]
            found[-1] = (label, value, at)
            waiting = False
        elif len(cells) == 1 and _DAY.fullmatch(narrow(text)):
            found.append(("日期", value, column))
        else:
            return []
    return found


def column_letters(values: list[Value]) -> list[str] | None:
    """The names of columns in a row ``甲 乙 1 2 3``; None where the row is another."""
    texts = [narrow(value) for value in values]
    if len(texts) < 2:
        return None
    stems = [text for text in texts if text in _TEN_STEMS and len(text) == 1]
    rest = [text for text in texts if text not in stems]
    if rest and not _counts(rest):
        return None
    # A row of data may hold 1 2 3 as well: only from the first column on, or after 甲, are they numbers of columns.
    if stems:
        return texts if stems == list(_TEN_STEMS[: len(stems)]) else None
    return texts if len(texts) >= 3 and rest[0] in ("1", "A", "a") else None


def _counts(texts: list[str]) -> bool:
    if all(text.isdecimal() for text in texts):
        return all(int(b) - int(a) == 1 for a, b in pairwise(texts))
    return all(len(text) == 1 and text.isascii() and text.isalpha() for text in texts) and all(
        ord(b) - ord(a) == 1 for a, b in pairwise(texts)
    )
