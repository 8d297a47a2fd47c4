"""Asking a service random operations over HTTP, and keeping what is wrong with its answers."""

from __future__ import annotations

import os
import random
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import httpx
from graphql import GraphQLSchema

from tests.fuzz.answers import SLOW, faults
from tests.fuzz.operations import RandomOperation, random_operation
from tests.fuzz.paging import next_page
from tests.fuzz.values import Known

AT_ONCE = 2
VALUES = int(os.environ.get("COBUILD_TEST_VALUES", "4"))
"""How often a document is asked, each time about other things, days and numbers: that is cheap, since the database has
planned it. Documents find faults of statements, values those of parameters.
"""
METRICS_TRIES = 10
HEADERS = {"Accept": "application/graphql-response+json"}
ENTITIES = """query ($after: String) { entities(first: 2000, after: $after, facts: EVER) {
  nodes { __typename id } pageInfo { endCursor hasNextPage } } }"""
CODES = "{ cases(first: 100, facts: EVER) { nodes { code } } }"


@dataclass(frozen=True)
class CheckedAnswer:
    """The outcome of one operation: its error codes or ``answered``, and all problems."""

    outcomes: frozenset[str]
    faults: tuple[str, ...]
    data: dict[str, Any] | None = None


@dataclass
class Service:
    """A service under test, its schema, and what its graph holds.

    ``native_url``: another one over the same graph, in which compiled code makes the responses: they are the same.
    """

    url: str
    schema: GraphQLSchema
    known: Known
    native_url: str | None = None

    def ask_all(self, seeds: Sequence[str]) -> list[CheckedAnswer]:
        """Runs the operation of each seed with several values, and the next page if a response has a cursor."""
        with httpx.Client(headers=HEADERS, timeout=3 * SLOW) as client, ThreadPoolExecutor(AT_ONCE) as pool:
            found = pool.map(lambda seed: list(self._ask_seed(client, seed)), seeds)
            return [answer for answers in found for answer in answers]

    def ask(self, asked: RandomOperation) -> CheckedAnswer:
        """Asks one operation."""
        with httpx.Client(headers=HEADERS, timeout=3 * SLOW) as client:
            return self._ask(client, "operation", asked)

    def _ask_seed(self, client: httpx.Client, seed: str) -> Iterator[CheckedAnswer]:
        followed = False
        for values in range(VALUES):
            asked = random_operation(self.schema, self.known, seed, values)
            named = f"{seed}, values {values}"
            answer = self._ask(client, named, asked)
            yield answer
            if answer.data and not followed and (following := next_page(asked, answer.data, random.Random(named))):
                followed = True
                yield self._ask(client, f"{named}, next page", following)

    def _ask(self, client: httpx.Client, seed: str, asked: RandomOperation) -> CheckedAnswer:
        sent = {"query": asked.query, "variables": asked.variables}
        started = time.monotonic()
        try:
            reply = client.post(f"{self.url}/graphql", json=sent)
        except httpx.HTTPError as error:
            return CheckedAnswer(frozenset({"no answer"}), (f"{seed}: {error!r}\n{asked}",))
        wrong = list(faults(self.schema, asked, reply.status_code, reply.text, time.monotonic() - started))
        if self.native_url and reply.status_code == 200:
            wrong += self._differences(client, sent, reply)
        told = tuple(f"{seed}: {each}\n{asked}" for each in wrong)
        try:
            body = reply.json()
        except ValueError:
            return CheckedAnswer(frozenset({"no JSON"}), told)
        codes = frozenset(str(error.get("extensions", {}).get("code")) for error in body.get("errors", []))
        return CheckedAnswer(codes or frozenset({"answered"}), told, body.get("data"))

    def _differences(self, client: httpx.Client, sent: dict[str, Any], reply: httpx.Response) -> Iterator[str]:
        """What compiled code answers otherwise.

        Metrics are measured in the background, so two answers may tell different states of it: both are asked again.
        """
        for attempt in range(METRICS_TRIES if "metrics" in sent["query"] else 1):
            if attempt:
                reply = client.post(f"{self.url}/graphql", json=sent)
            native = client.post(f"{self.native_url}/graphql", json=sent)
            if native.content == reply.content:
                return
        yield f"compiled code makes {native.text[:2000]} of what Python makes {reply.text[:2000]} of"


def counted(answers: Sequence[CheckedAnswer]) -> Counter[str]:
    return Counter(outcome for answer in answers for outcome in answer.outcomes)


def known_of(url: str) -> Known:
    """The contents of a service's graph."""
    ids: dict[str, list[str]] = {}
    after, more = None, True
    while more:
        page = _data(url, ENTITIES, after=after)["entities"]
        for node in page["nodes"]:
            ids.setdefault(node["__typename"], []).append(node["id"])
        after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
    return Known(ids, [case["code"] for case in _data(url, CODES)["cases"]["nodes"] if case["code"]])


def _data(url: str, query: str, **variables: Any) -> Any:
    reply = httpx.post(f"{url}/graphql", json={"query": query, "variables": variables}, timeout=3 * SLOW)
    return reply.json()["data"]
