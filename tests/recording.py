"""An executor whose database only records statements."""

from __future__ import annotations

import asyncio
import datetime
import json
from typing import Any

from graph.compiler.statement import Statement
from graph.errors import Unavailable
from resolvers.execution import Executor
from resolvers.limits import Limits
from resolvers.operation import Operation
from resolvers.requests import GraphQLRequest, RequestContext
from schema import build_schema
from tests.aggregates import refused_returns
from tests.fuzz.operations import random_operation, seeds_of
from tests.fuzz.values import Known


def can_be_sent(value: Any) -> bool:
    """Whether the driver can send a parameter."""
    if isinstance(value, dict):
        return all(isinstance(key, str) and can_be_sent(each) for key, each in value.items())
    if isinstance(value, list | tuple):
        return all(map(can_be_sent, value))
    return value is None or isinstance(value, str | int | float | datetime.date)


class Recording:
    """Runs operations; ``asked`` holds name, text and parameters of every statement."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.asked: list[tuple[str, str, dict[str, Any]]] = []
        self.executor = Executor(build_schema(), self, limits or Limits())

    async def read(self, name: str, text: str, parameters: dict[str, Any], timeout: float | None) -> Any:
        assert can_be_sent(parameters), parameters
        assert not refused_returns(text), refused_returns(text)
        self.asked.append((name, text, parameters))
        raise Unavailable("nothing is read here")

    def run(self, query: str, variables: dict[str, Any] | None = None, operation: str | None = None) -> dict[str, Any]:
        """The answer, which is always an error."""
        request = GraphQLRequest(query, variables, operation)
        answer: dict[str, Any] = json.loads(
            asyncio.run(self.executor.execute(request, RequestContext(datetime.date.today()))).body
        )
        return answer

    def run_random(self, known: Known, number: int) -> None:
        """Run the first random operations on the things that are ``known``."""
        for seed in seeds_of(0, number):
            operation = random_operation(self.executor.schema, known, seed)
            self.run(operation.query, operation.variables)

    def statements(self, query: str, variables: dict[str, Any] | None = None) -> list[tuple[str, str, dict[str, Any]]]:
        """The statements of one operation."""
        self.asked.clear()
        answer = self.run(query, variables)
        assert self.asked, answer
        return list(self.asked)

    def texts(self, query: str, variables: dict[str, Any] | None = None) -> list[str]:
        return [text for _, text, _ in self.statements(query, variables)]

    def compiled(self, query: str, variables: dict[str, Any] | None = None) -> list[Statement]:
        """Every statement that an operation may ask, those that read a network to be measured included."""
        self.run(query, variables)
        *_, operation = self.operations(query)
        found = [root.statement for root in operation.roots if root.statement]
        return found + [each.study.network for each in found if each.study]

    def operations(self, query: str) -> list[Operation]:
        """The cached compiled operations of a document: one for each form of its variables, the latest last."""
        document = self.executor.preparation.documents.get(query)
        assert document
        known = {id(each.definition) for each in document.operations.values()}
        return [each for each in self.executor.preparation.operations if id(each.definition) in known]

    def error(self, query: str, variables: dict[str, Any] | None = None) -> dict[str, Any]:
        """The code and extensions of the single error that refused an operation before the database was used."""
        self.asked.clear()
        (found,) = self.run(query, variables)["errors"]
        assert not self.asked, "refused before the database is touched"
        return {"message": found["message"], **found["extensions"]}


def shown(value: Any) -> Any:
    """A parameter as a snapshot shows it: the day of the test has no place there."""
    if isinstance(value, dict):
        return {key: shown(each) for key, each in value.items()}
    if isinstance(value, list):
        return [shown(each) for each in value]
    if value == datetime.date.today():
        return "today"
    return str(value) if isinstance(value, datetime.date) else value
