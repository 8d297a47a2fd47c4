"""Root fields that read the graph: a field and the function that writes its statement."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from graph.compiler.statement import Statement
from graph.questions.entities import by_id, by_ids, listing
from graph.vocabulary import MODEL
from resolvers.operation import QUESTION
from schema.definitions import Argument, Member
from schema.entities import PAGING, READING, order_argument, where_argument
from schema.texts import both

OF_BODY = Argument("of", "ID", both("主体 id", "Id of the body."))
OF_JOINT_BODY = Argument("of", "ID", both("联合组织的 id", "Id of the joint body."))


def question(
    name: str, type_: str, description: str, ask: Callable[..., Statement], arguments: tuple[Argument, ...]
) -> Member:
    """A root field whose statement ``ask`` writes.

    It may be null, so that its errors are returned together with the results of other fields.
    """
    optional = type_ if type_.startswith("Optional[") else f"Optional[{type_}]"
    return Member(name, optional, description, arguments, metadata={QUESTION: ask})


def entity_questions() -> list[Member]:
    """Things by id, and one list for each type and interface."""
    id_ = Argument("id", "ID", both("标识", "Its id."))
    code = Argument("code", "str", both("案例编号，如 C04", "Code of the case, such as C04."))
    found = [
        question(
            "node",
            "Optional[Node]",
            both("按 id 查找（Relay）", "The thing with this id, whatever its dates; null if there is none (Relay)."),
            by_id,
            (id_,),
        ),
        question(
            "nodes",
            "List[Optional[Node]]",
            both(
                "按多个 id 查找（Relay）",
                "The things with these ids, in the order of the ids; null if there is none (Relay).",
            ),
            by_ids,
            (Argument("ids", "List[ID]", both("标识", "Their ids.")),),
        ),
        question(
            "entity",
            "Optional[Entity]",
            both(
                "按 id 查找，其下各列表按 asOf 与 facts 读取",
                "The thing with this id, whatever its dates, with its lists read on a date; null if there is none.",
            ),
            by_id,
            (id_, *READING),
        ),
        question(
            "case",
            "Optional[Case]",
            both(
                "按编号查找案例；多个案例同号时，取 id 最前者",
                "The case with this code, the first by id if several have it; null if there is none.",
            ),
            partial(by_id, type_name="Case", argument="code", key="code"),
            (code, *READING),
        ),
    ]
    types = [(i.name, i.plural, i.zh) for i in MODEL.interfaces] + [(n.label, n.plural, n.zh) for n in MODEL.nodes]
    for name, plural, zh in types:
        arguments = (*PAGING, where_argument(name), order_argument(name), *READING)
        text = both(f"{zh}列表", f"All {plural} in force, page by page.")
        found.append(question(plural, f"{name}Connection", text, partial(listing, type_name=name), arguments))
    return found
