"""Groups that are helped: a single person among them, even half hidden, is nobody's business."""

from __future__ import annotations

import re

from graph.messages.language import Message
from sheets.codes import PRIVATE_PERSON
from sheets.grid import Value
from sheets.values.names import split
from sheets.values.plain import Tell, is_nothing, listed, one_line, text_of

_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范"
    "金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
)
_COMPOUND = listed("欧阳 上官 司马 诸葛 司徒 东方 独孤 南宫 夏侯 皇甫 令狐 尉迟 慕容")
_HIDDEN = re.compile(r"[\u4e00-\u9fff]{1,2}(?:某{1,2}|[*＊×xX○]{1,2})[\u4e00-\u9fff]?")
_NAME = re.compile(r"[\u4e00-\u9fff]{2,4}")
_KIN = re.compile(
    r"[\u4e00-\u9fff](?:大爷|大妈|大娘|大叔|大伯|爷爷|奶奶|阿姨|婆婆|阿婆|阿公|老伯|老太|师傅)(?:家|家庭|一家)?"
)
_GROUP = re.compile(r"[生人户家员童者群众工民校区村]")


def read_group(value: Value, tell: Tell) -> str | None:
    """The group that a cell names; None where it names nobody, or, told, persons. The message does not repeat them."""
    if is_nothing(value):
        return None
    if any(is_person(part) for part in split(text_of(value))):
        tell(
            PRIVATE_PERSON,
            Message("This looks like the name of a person who is helped: name the group, or leave it out."),
        )
        return None
    return one_line(value)


def is_person(text: str) -> bool:
    """Whether a text looks like the name of a person, in full or half hidden: 张三, 李某某, 王*."""
    name = re.split(r"[（(]", text)[0].strip()
    if _HIDDEN.fullmatch(name) or (_KIN.fullmatch(name) and name[0] in _SURNAMES):
        return True
    if not _NAME.fullmatch(name) or _GROUP.search(name):
        return False
    return name[:2] in _COMPOUND if len(name) == 4 else name[0] in _SURNAMES
