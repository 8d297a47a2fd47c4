"""Headings of what is private: their columns are refused whole, and no value of them is read or repeated."""

from __future__ import annotations

import re

_PRIVATE = re.compile(
    r"身份证|证件号|手机|移动电话|家庭住址|家庭地址|现住址|户籍地|住址|出生|生日|年龄|性别|民族|学历|文化程度|婚姻|入党年月|入党时间|"
    r"病情|病史|残疾|困难情况|家庭情况|家庭困难|低保|收入|籍贯|照片|银行卡|房号|门牌|受助人$|受助学生|患者|失联党员姓名|"
    r"(?:居民|群众|反映人|诉求人|来访人|当事人|求助人)姓名|^(?:诉求|反映|来访|来电|来信|信访|投诉|求助|上访|当事)(?:人|人员|居民|群众)$"
)
# 参加对象年龄 and 困难家庭数 are said of groups.
_OF_GROUPS = re.compile(r"数$|人数|占比|比例|对象|户数|总数")

_OF_RESIDENTS = re.compile(
    r"姓名$|住址|家庭地址|房号|门牌|^(?:诉求|反映|来访|来电|来信|信访|投诉|求助|上访|当事)(?:人|人员|居民|群众)$"
)


def is_private(heading: str) -> bool:
    """Whether a heading, in its normal form, names a fact about a person."""
    return bool(_PRIVATE.search(heading)) and not _OF_GROUPS.search(heading)


def names_residents(heading: str) -> bool:
    """Whether a heading, in its normal form, says of whom a single matter is."""
    return bool(_OF_RESIDENTS.search(heading))
