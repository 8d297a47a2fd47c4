"""The words in which it is declared what a table may hold: subjects, their fields, and the headings of each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from graph.vocabulary.declare import Enumeration


class How(Enum):
    """How the cells of a column are read."""

    NAME = "one name"
    NAMES = "several names"
    PARTIES = "one name, seldom several"
    TITLE = "what something is called"
    TEXT = "text"
    GROUP = "a group of people, never a person"
    LIST = "items"
    DATE = "a date"
    TERM = "a term"
    WHEN = "when something takes place"
    TIME = "a time of day"
    COUNT = "a whole number"
    AMOUNT = "a number"
    YES = "yes or no"
    CHOICE = "a value of a list"
    CREDIT_CODE = "a credit code"
    PHONE = "telephone lines"
    ORDINAL = "a running number"
    GROUP_COUNT = "how many rows a group has"
    MONTH_SUMMARY = "a month, and how many rows it has"


@dataclass(frozen=True, slots=True)
class Field:
    """A column that a subject may have. ``words``: its headings, the commonest first, without spaces and brackets.

    ``required``: a row without it says nothing. ``group``: it may be written once for the rows below.
    """

    key: str
    how: How
    words: tuple[str, ...]
    enum: Enumeration | None = None
    required: bool = False
    group: bool = False

    @property
    def zh(self) -> str:
        return self.words[0]


@dataclass(frozen=True, slots=True)
class Subject:
    """What the rows of a table are about. ``titles``: words that titles of such tables have.

    ``instead``: the last of these fields has the column of the first other that has one, where it has none itself: the
    content is the name.
    """

    name: str
    zh: str
    titles: tuple[str, ...]
    fields: tuple[Field, ...]
    instead: tuple[str, ...] = ()

    @property
    def needed(self) -> frozenset[str]:
        """The fields without which no row says anything; what is written once for a group may be elsewhere."""
        return frozenset(field.key for field in self.fields if field.required and not field.group)

    def field(self, key: str) -> Field:
        """The field of this key.

        :raises KeyError: there is none
        """
        found = next((each for each in self.fields if each.key == key), None)
        if found is None:
            raise KeyError(key)
        return found


def name(key: str, words: str, *, required: bool = False, group: bool = False) -> Field:
    """A column of one name in each cell."""
    return Field(key, How.NAME, tuple(words.split()), required=required, group=group)


def title(key: str, words: str, *, required: bool = False) -> Field:
    """A column of what things are called: activities, projects, needs. 、 and commas are a part of it."""
    return Field(key, How.TITLE, tuple(words.split()), required=required)


def names(key: str, words: str, *, required: bool = False) -> Field:
    """A column of several names in each cell."""
    return Field(key, How.NAMES, tuple(words.split()), required=required)


def parties(key: str, words: str, *, required: bool = False, group: bool = False) -> Field:
    """A column of one name in each cell, now and then of several."""
    return Field(key, How.PARTIES, tuple(words.split()), required=required, group=group)


def of(how: How, key: str, words: str, *, required: bool = False, group: bool = False) -> Field:
    """A column that is read in this way."""
    return Field(key, how, tuple(words.split()), required=required, group=group)


def choice(key: str, enum: Enumeration, words: str, *, required: bool = False, group: bool = False) -> Field:
    """A column of values of a list."""
    return Field(key, How.CHOICE, tuple(words.split()), enum, required, group)


ORDINAL = of(How.ORDINAL, "ordinal", "序号 编号序号 顺序 项次 行号")
NOTE = of(How.TEXT, "note", "备注 说明 附注 备考 其他说明 备注说明")
CONTACT = name("contact", "联系人 联络员 联络人 具体联系人")
PHONE = of(
    How.PHONE,
    "phone",
    "联系电话 电话 联系方式 固定电话 办公电话 电话号码 单位电话 联系人电话 座机 预约电话 咨询电话 服务电话 值班电话"
    " 服务热线 服务电话号码 联络电话 联络方式",
)
ADDRESS = of(How.TEXT, "address", "地址 单位地址 地点 详细地址 所在地址 办公地址 注册地址 坐落位置")
COMMON = (ORDINAL, NOTE)
