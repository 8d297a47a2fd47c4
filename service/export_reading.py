"""What an export is asked of, and its reading from the database into a spool, for the command and the route alike."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any, TypeVar
from urllib.parse import urlencode

import orjson
from graphql import GraphQLError, parse, print_ast
from graphql.language import FieldNode, OperationDefinitionNode, StringValueNode

from exports import view
from exports.sink import About
from exports.spool import Spool
from exports.survey import CITED
from graph.connection.session import Database
from graph.errors import BadUserInput, CobuildError, LimitExceeded, NotFound, TimedOut, Unavailable
from graph.extracts.extract import Extract, Wanted
from graph.extracts.steady import steady
from graph.messages.language import Message
from graph.store.status import SERVER
from graph.text.names import composed
from resolvers.aside import Aside
from resolvers.execution import Executor
from resolvers.requests import GraphQLRequest, RequestContext

T = TypeVar("T")
COMPLETE = "{\n  complete\n}"
NOT_STATED = "not stated"
"""The licence of data of which none is stated in the setting ``data_licence``."""


@dataclass(frozen=True, slots=True)
class Asked:
    """An export as it is asked for. ``day``: of a snapshot, None with history. ``network``: arguments of that field."""

    within: str | None
    day: datetime.date | None
    network: str | None

    @classmethod
    def of(
        cls, within: str | None, as_of: str | None, history: bool, network: str | None, today: datetime.date
    ) -> Asked:
        """What is asked for, checked.

        :raises BadUserInput: a value cannot be used, or two contradict each other
        """
        if network is not None:
            for path, given in (("within", within), ("asOf", as_of), ("history", history)):
                if given:
                    message = Message("{path}: a network view has it among its own arguments, or not at all", path=path)
                    raise BadUserInput(message, path=path, value=given)
            text, day = _network(network, today)
            return cls(None, day, text)
        if history:
            if as_of is not None:
                message = Message("history: an export is either on a date (asOf) or with its history, not both")
                raise BadUserInput(message, path="history", value=True)
            return cls(within and composed(within), None, None)
        return cls(within and composed(within), today if as_of is None else _day(as_of, "asOf"), None)

    def address(self, format_: str) -> str:
        """The address in the service that gives the same export."""
        given: dict[str, str | None] = {"within": self.within, "network": self.network}
        if self.day is None:
            given["history"] = "true"
        elif self.network is None:
            given["asOf"] = self.day.isoformat()
        return f"/export/{format_}?{urlencode({name: value for name, value in given.items() if value})}"


@dataclass(frozen=True, slots=True)
class Read:
    """What was read: ``about`` for the manifest, without its query; ``title`` for names of files."""

    about: About
    title: str


@dataclass(slots=True)
class Reading:
    """Reads exports. ``aside`` converts records, so that the event loop is never held."""

    database: Database
    executor: Executor
    aside: Aside
    licence: str | None

    async def into(
        self, spool: Spool, asked: Asked, today: datetime.date, progress: Callable[[int], None] = lambda count: None
    ) -> Read:
        """Read the graph into a spool; ``progress`` is called with the number of records so far.

        :raises NotFound, BadUserInput: something that is asked for cannot be found or used
        :raises Unavailable: the database cannot be reached, or the graph is written all the time
        """
        found: dict[str, Any] = {}

        async def nodes(rows: list[list[Any]]) -> None:
            await self.aside.run(spool.add_nodes, rows)
            progress(spool.count)

        async def relationships(rows: list[list[Any]]) -> None:
            await self.aside.run(spool.add_relationships, rows)
            progress(spool.count)

        async def read() -> None:
            spool.clear()
            found.clear()
            extract = Extract(self.database, Wanted(asked.within, asked.day))
            if asked.network is None:
                await extract.things()
                await extract.relationships(relationships)
                await extract.nodes(nodes)
                found["title"] = extract.place
                return
            await self._view(asked.network, today, extract, spool, found)

        graph = await steady(self.database, read)
        return Read(await self._about(asked, graph, found), found["title"])

    async def _view(
        self, network: str, today: datetime.date, extract: Extract, spool: Spool, found: dict[str, Any]
    ) -> None:
        shown = await self._ask(network, today)
        extract.types = {each["entity"]: each["type"] for each in shown["nodes"]}
        extract.named = {id_ for edge in shown["edges"] for id_ in edge["sourceIds"]}
        own = view.of_nodes(shown)

        async def nodes(rows: list[list[Any]]) -> None:
            await self.aside.run(spool.add_nodes, [[*about, [*values, *own[about[0]]]] for *about, values in rows])

        await extract.nodes(nodes)
        await self.aside.run(spool.add_relationships, list(view.ties(shown)))
        found |= {"title": "network", "view": view.summary(shown), "sources": await self._sources(extract)}

    async def _sources(self, extract: Extract) -> list[dict[str, Any]]:
        """The sources that ties cite: they are no part of the view, but of its manifest."""
        sources: list[dict[str, Any]] = []
        extract.types = {}
        await extract.cited()

        async def source(rows: list[list[Any]]) -> None:
            for id_, _, _, values in rows:
                given = dict(values)
                sources.append({"id": id_, **{name: given[name] for name in CITED if name in given}})

        await extract.nodes(source)
        return sources

    async def _ask(self, network: str, today: datetime.date) -> dict[str, Any]:
        query = f"{{ network({network}) {{ {view.SELECTED} }} }}"
        reply = await self.executor.execute(GraphQLRequest(query), RequestContext(today, "export"))
        answer = orjson.loads(reply.body)
        if errors := answer.get("errors"):
            raise _failure(errors[0])
        found: dict[str, Any] = answer["data"]["network"]
        return found

    async def _about(self, asked: Asked, graph: str, found: dict[str, Any]) -> About:
        server = await self.database.read("export.server", SERVER, {})
        versions = {"cobuild": version("cobuild"), "graph": graph, "neo4j": server["version"]}
        return About(
            query="",
            scope="network" if asked.network is not None else asked.within or "everything",
            made=datetime.datetime.now(datetime.UTC),
            licence=self.licence or NOT_STATED,
            as_of=asked.day,
            versions=versions,
            view=found.get("view"),
            sources=found.get("sources", ()),
        )


def _network(text: str, today: datetime.date) -> tuple[str, datetime.date]:
    """The arguments of a view as they are asked, always with a day, and that day."""
    try:
        document = parse(f"{{ network({text}) {{ complete }} }}", no_location=True)
    except GraphQLError:
        raise _not_arguments(text) from None
    field = _only(_only(document.definitions, OperationDefinitionNode), FieldNode)
    # Text that closes the arguments and goes on would leave something else here.
    if (
        field is None
        or field.alias
        or field.directives
        or field.selection_set is None
        or print_ast(field.selection_set) != COMPLETE
    ):
        raise _not_arguments(text)
    day, given = today, []
    for argument in field.arguments or ():
        if argument.name.value != "asOf":
            given.append(print_ast(argument))
        elif isinstance(argument.value, StringValueNode):
            day = _day(argument.value.value, "network.asOf")
        else:
            raise _not_arguments(text)
    return ", ".join([*given, f'asOf: "{day.isoformat()}"']), day


def _only(parent: Any, kind: type[T]) -> T | None:
    """The only definition, or the only selection, if it is of a kind."""
    if parent is None:
        return None
    inner = parent if isinstance(parent, tuple) else parent.selection_set.selections
    return inner[0] if len(inner) == 1 and isinstance(inner[0], kind) else None


def _not_arguments(text: str) -> BadUserInput:
    message = Message(
        "network: {text!r} is not a list of arguments of the field `network`, such as {example}",
        text=text[:200],
        example='center: "lianhua-library", steps: 2',
    )
    return BadUserInput(message, path="network", value=text)


def _day(text: str, path: str) -> datetime.date:
    try:
        if len(text) != 10:
            raise ValueError
        return datetime.date.fromisoformat(text)
    except ValueError:
        message = Message("{path}: {value!r} is not a day, such as 2026-03-12", path=path, value=text[:100])
        raise BadUserInput(message, path=path, value=text) from None


_FAILURES: dict[str, Callable[[str], CobuildError]] = {
    "NOT_FOUND": NotFound,
    "TIMEOUT": TimedOut,
    "UNAVAILABLE": Unavailable,
}


def _failure(error: dict[str, Any]) -> CobuildError:
    """The failure that the question reported; its message is in the reader's language already."""
    facts = error.get("extensions", {})
    if facts.get("code") == LimitExceeded.code:
        about = {name: facts[name] for name in ("limit", "maximum", "actual")}
        return LimitExceeded(error["message"], path=facts.get("path"), **about)
    if (kind := _FAILURES.get(facts.get("code"))) is not None:
        return kind(error["message"])
    return BadUserInput(error["message"], path=facts.get("path", "network"), value=facts.get("value"))
