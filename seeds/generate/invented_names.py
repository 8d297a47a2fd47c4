"""Chinese names put together from parts, all of them invented, and the keys under which they are searched.

A name is a tuple of parts. Pinyin is looked up once per part, so that a million names cost no million look-ups.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import islice, product

from graph.text.names import fold, tokens
from graph.text.pinyin import MOST_READINGS, order_key, readings
from graph.text.search_keys import marked
from graph.vocabulary import MODEL

Name = tuple[str, ...]

_FIRST = "东南西北中上长金银玉锦翠青红紫龙凤鹤梅兰竹菊桂柳松柏云霞星月春秋清安和永福景明文华新石白古"
_SECOND = "山河江湖泉溪桥门塘湾坪岭岗田园林苑城井堰台亭坊里"
TOPONYMS = tuple(first + second for second in _SECOND for first in _FIRST)
_FURTHER = ("", "东", "西", "南", "北", "新", "前", "后", "上", "下")
_BRAND_FIRST = "华中新天金恒瑞泰永宏盛远嘉信达鼎博创智联汇通众美佳康乐思源启元正大光明卓越凯旋"
_BRAND_SECOND = "安邦成诚德丰福高海和鸿辉慧吉建捷景俊凯科朗立隆茂铭宁鹏普奇荣森升顺腾维祥兴旭雅益宇泽"
BRANDS = tuple(first + second for second in _BRAND_SECOND for first in _BRAND_FIRST)
BANKS = tuple(f"{brand}银行" for brand in ("华安", "中瑞", "江城", "惠农", "通汇", "兴商", "民丰", "锦江源"))
TRADES = (
    "信息技术",
    "餐饮管理",
    "商贸",
    "建筑工程",
    "文化传播",
    "教育咨询",
    "电子科技",
    "物流",
    "环保科技",
    "装饰工程",
    "食品",
    "机械制造",
    "医药",
    "软件",
    "服装",
    "广告",
    "农业科技",
    "新能源",
    "家政服务",
    "人力资源",
)
SCHOOLS = ("小学", "中学", "幼儿园", "实验学校", "职业学校")
OFFICES = ("民政局", "教育局", "司法局", "卫生健康局", "城市管理局", "市场监督管理局", "税务局", "文化和旅游局")
TOPICS = (
    "养老助餐",
    "普法宣传",
    "义诊进社区",
    "青少年托管",
    "环境整治",
    "平安巡防",
    "文化共享",
    "就业帮扶",
    "邻里议事",
)
SOCIETIES = ("社会工作服务中心", "养老服务中心", "法律服务中心", "志愿者协会", "商会", "文化协会", "心理服务中心")


def toponym(index: int) -> str:
    """A place name; the first several thousand differ from each other."""
    rest, base = divmod(index, len(TOPONYMS))
    return TOPONYMS[base] + _FURTHER[rest % len(_FURTHER)]


@lru_cache(maxsize=1 << 15)
def _forms(part: str) -> tuple[str, tuple[str, ...], tuple[str, ...], str]:
    """A part as tokens, its readings, their initials, and its place in an order."""
    found = tokens(fold(part))
    spoken = readings(found)
    initials = tuple("".join(s if s.isdigit() else s[:1] for s in way) for way in spoken)
    return " ".join(found), tuple(map("".join, spoken)), initials, order_key(part)


def keys_of(name: Name, label: str) -> dict[str, object]:
    """What ``graph.text.search_keys`` and ``graph.text.pinyin`` give for the whole name."""
    written, spoken, initials, order = zip(*(_forms(part) for part in name), strict=True)
    ways = ["".join(way) for forms in (spoken, initials) for way in islice(product(*forms), MOST_READINGS)]
    keys = dict.fromkeys((marked([" ".join(filter(None, written))]), *(marked([way]) for way in ways)))
    return {"searchKeys": [*keys, " ".join(MODEL.all_labels(label))], "nameOrder": "".join(order)}
