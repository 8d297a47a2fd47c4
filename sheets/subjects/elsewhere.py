"""Tables that offices keep and the graph has no place for: what each is called, and what to give instead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from graph.messages.language import Message
from sheets.values.plain import listed


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A kind of table. ``title``: what titles of such tables have; ``words``: their headings, of which ``fewest`` show
    what it is; where the title shows it, one less does.
    """

    what: Message
    instead: Message
    title: re.Pattern[str]
    words: frozenset[str]
    fewest: int = 2

    def fits(self, title: str, headings: Sequence[str]) -> bool:
        """Whether a table of this title and these headings, in their normal form, is one."""
        return len(self.words & set(headings)) >= self.fewest - bool(self.title.search(title))


RESIDENTS = Elsewhere(
    Message("single matters of residents"),
    Message("Give how many there are of each kind (诉求类别, 件数), or matters that a body raised (提出单位)."),
    re.compile(r"(?:居民|群众|个人)(?:反映)?(?:的)?(?:诉求|投诉|来访|求助)|信访|来信|来访|投诉|纠纷|热线|12345"),
    listed(
        "诉求 诉求内容 诉求事项 反映内容 反映问题 问题 问题描述 问题内容 纠纷类型 当事人 调解结果 来访事由 投诉内容"
    ),
)
CASH = Elsewhere(
    Message("a cash book"),
    Message("List the money that one body gives to another: 出资单位, 使用单位, 金额, 时间, 用途."),
    re.compile(r"收支|流水|报销|支出|开支|现金|经费使用|经费台账"),
    listed("收入 支出 支出金额 结余 余额 报销金额 收入金额 借方 贷方 凭证号 票据号 领款人 报销人 支出项目 支出内容"),
)
SCORES = Elsewhere(
    Message("a scoring sheet"),
    Message("List the results as numbers of each unit (单位, 得分) if they are to be kept."),
    re.compile(r"考核|评分|测评|考评"),
    listed(
        "分值 得分 实得分 自评分 自评得分 考核得分 考评得分 扣分 加分 扣分办法 计分办法 计扣分办法 评分标准 考核标准"
        " 标准及要求 考核内容 考核项目 考评方式"
    ),
)
PERSONS = Elsewhere(
    Message("a list of persons"),
    Message("Give totals: how many of which unit or community (单位, 共建社区, 党员总数, 报到人数)."),
    re.compile(r"签到|值班|名册|花名册|通讯录"),
    listed("姓名 党员姓名 签到 签名 签到时间 值班人员 值班人 带班领导 志愿者姓名 特长 服务时长 政治面貌"),
)
PLANS = Elsewhere(
    Message("a plan of work"),
    Message("List what units take on as projects (项目名称, 领办单位, 完成时限), and activities with their days."),
    re.compile(r"工作计划|工作安排|工作要点|工作打算"),
    listed("工作内容 时间安排 工作要求 工作目标 推进措施 工作重点 序时进度"),
)
SIGNED = listed("签名 签到 签到时间 签字")
"""Headings of a roll: beside 姓名 they show it, whatever else it has."""
KINDS = (CASH, SCORES, PERSONS, PLANS)
"""Those by which a table is known that fits no subject. Matters of residents are told from those of bodies."""
