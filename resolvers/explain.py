"""What an operation asks of the database, without asking it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from graphql import GraphQLError

from graph.compiler.layout import laid_out
from graph.compiler.parameters import MAP, literal
from graph.compiler.request import Request
from graph.compiler.statement import STUDY, Statement
from graph.errors import CobuildError
from resolvers.operation import Root
from resolvers.preparation import Preparation
from resolvers.replies import Reply, refusal
from resolvers.requests import GraphQLRequest, RequestContext


class Asked(NamedTuple):
    """A statement as it would be run: its name, its Cypher, and the values of its one parameter ``p``."""

    name: str
    text: str
    values: dict[str, Any]


async def explained(preparation: Preparation, request: GraphQLRequest, context: RequestContext) -> list[Asked] | Reply:
    """The statements of an operation, or the answer that refuses it."""
    try:
        prepared = await preparation.prepared(request, context)
        if isinstance(prepared, Reply):
            return prepared
        asked = Request(prepared.variables, context.today)
        return [each for root in prepared.operation.roots for each in _statements(root, asked)]
    except CobuildError as error:
        return refusal([GraphQLError(error.message, original_error=error)])


def _statements(root: Root, request: Request) -> Iterator[Asked]:
    if root.error:
        raise root.error
    if root.statement:
        yield from _with_study(root.statement, root.statement.values(request))


def _with_study(statement: Statement, values: dict[str, Any]) -> Iterator[Asked]:
    """A statement, after the one that reads the network that is measured for it."""
    if statement.study:
        network = statement.study.network
        yield Asked(network.name, network.text, values[STUDY])
        values = {name: value for name, value in values.items() if name != STUDY}
    yield from (Asked(statement.name, text, values) for text in statement.texts)


def script(asked: list[Asked]) -> str:
    """The statements as a script for cypher-shell or Neo4j Browser: the parameters, then the statement, laid out."""
    return "\n\n".join(
        f"// {each.name}\n:param {literal({MAP: each.values})}\n{laid_out(each.text)};" for each in asked
    )
