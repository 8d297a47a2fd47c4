"""Words that stand for a value of a closed list, and yes or no."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping

from graph.messages.language import Message
from graph.text.names import fold
from graph.vocabulary.declare import Enumeration
from sheets.codes import CHOICE_READ, CHOICE_UNKNOWN, YES_NO_UNKNOWN
from sheets.grid import Value
from sheets.values.plain import Tell, is_nothing, narrow, shown
from sheets.values.words import NEAREST, SYNONYMS

_YES = frozenset(
    [
        *"是有√✓✔☑●○已对v",
        *("y", "yes", "true", "1", "已完成", "已签", "已报到", "参加", "免费", "已续签", "续签", "已续约"),
    ],
)
_NO = frozenset(
    [
        *"否无×✗✘☐未x",
        *("没有", "不是", "n", "no", "false", "0", "未完成", "未签", "未报到", "收费", "不免费"),
        *("未续签", "不续签", "不再续签", "未续约"),
    ],
)
_WORDS: dict[str, dict[str, str]] = {}
POST_IN_BODY = re.compile(
    r"(?P<body>[\u4e00-\u9fff]{0,16}?(?:党委|工委|党总支|联席会议?|理事会|联盟|共同体|领导小组))(?P<post>[\u4e00-\u9fff]{2,6})"
)
"""A post with the body whose it is: 社区党委兼职委员."""
_BRACKETS = re.compile(r"[（(][^）)]*[）)]")


def read_choice(value: Value, tell: Tell, enum: Enumeration) -> str | None:
    """The name of the value that a cell means; None where there is none, or where it was told that it is unknown."""
    if is_nothing(value):
        return None
    text = narrow(value)
    if found := meant(text, enum):
        if is_nearest(text, enum):
            called = next(value.zh for value in enum.values if value.name == found)
            tell(
                CHOICE_READ,
                Message("“{value}” is read as {kind}, the nearest of the list.", value=shown(value), kind=called),
            )
        return found
    labels = _labels(enum)
    close = difflib.get_close_matches(text, labels, n=1, cutoff=0.5)
    if close:
        message = Message(
            "“{value}” is no {list} that is known; is it {close}?", value=shown(value), list=enum.zh, close=close[0]
        )
    else:
        message = Message("“{value}” is no {list} that is known.", value=shown(value), list=enum.zh)
    tell(CHOICE_UNKNOWN, message)
    return None


def meant(text: str, enum: Enumeration) -> str | None:
    """The name of the value that a text without spaces means; None where it means none."""
    labels = _labels(enum)
    plain = _bare(text)
    return (
        labels.get(text)
        or labels.get(plain)
        or labels.get(fold(plain))
        or (text.upper() if text.upper() in enum.names else None)
        or (labels.get(match["post"]) if enum.name == "PostRole" and (match := POST_IN_BODY.fullmatch(plain)) else None)
    )


def is_nearest(text: str, enum: Enumeration) -> bool:
    """Whether a word has no value of its own, and stands for the nearest: 个体工商户 for 非公企业."""
    return any(_bare(text) in words.split() for words in NEAREST.get(enum.name, {}).values())


def _bare(text: str) -> str:
    """A word without brackets, quotation marks and 类."""
    return _BRACKETS.sub("", text).strip("“”\"'类")


def words_of(enum: Enumeration) -> Iterable[str]:
    """All words for the values of a list."""
    return _labels(enum)


def read_yes(value: Value, tell: Tell) -> bool | None:
    """Yes or no; None where the cell is empty, or where it was told that it says neither."""
    text = narrow(value).casefold()
    if text in _YES:
        return True
    if text in _NO:
        return False
    if not is_nothing(value):
        tell(YES_NO_UNKNOWN, Message("“{value}” is neither yes nor no.", value=shown(value)))
    return None


def _labels(enum: Enumeration) -> Mapping[str, str]:
    """Every word for a value: its label, each of several labels joined by 、, and what offices write."""
    # By its name: the hash of a list is that of all its values.
    if enum.name not in _WORDS:
        found: dict[str, str] = {}
        for value in enum.values:
            written = " ".join(words.get(enum.name, {}).get(value.name, "") for words in (SYNONYMS, NEAREST)).split()
            for word in (value.zh, *re.split(r"[、/]", value.zh), *written):
                found.setdefault(word, value.name)
        _WORDS[enum.name] = found
    return _WORDS[enum.name]
