"""Answers of different servers in one shape, so that they can be compared."""

from __future__ import annotations

from typing import Any

import orjson

from bench.by_position import named
from bench.workloads import Workload
from graph.semantics.dates import known_day


def from_graphql(workload: Workload, answer: bytes) -> Any:
    """The response of a GraphQL server, in the form in which all responses are compared.

    :raises ValueError: the answer has errors
    """
    body = orjson.loads(answer)
    if body.get("errors"):
        raise ValueError(f"{workload.name}: {body['errors'][0]['message']}")
    (value,) = body["data"].values()
    if workload.single and isinstance(value, list):
        (value,) = value
    # Where the floor runs Cobuild's statements there is but one wording; a network has nodes and edges of its own.
    return plain(value) if workload.by_hand else value


def from_floor(answer: bytes) -> Any:
    """The response of the floor with maps, in the form in which all responses are compared."""
    return plain(orjson.loads(answer))


def from_rows(workload: Workload, answer: bytes) -> Any:
    """The same of a statement written by hand with rows by position."""
    return plain(named(workload.rows[0], orjson.loads(answer)))


def plain(value: Any) -> Any:
    """An answer without what each server words in its own way: connections become lists, cursors go.

    An unknown day is null for Cobuild, and the first or last of all days for those who show what is stored.
    """
    if isinstance(value, list):
        return [plain(each) for each in value]
    if not isinstance(value, dict):
        return known_day(value) if isinstance(value, str) else value
    if "edges" not in value and "nodes" not in value:
        return {name.removesuffix("Connection"): plain(each) for name, each in value.items()}
    rows = [_row(edge) for edge in value["edges"]] if "edges" in value else plain(value["nodes"])
    whole = {"totalCount": value["totalCount"]} if "totalCount" in value else {}
    if "pageInfo" in value:
        whole["hasNextPage"] = value["pageInfo"]["hasNextPage"]
    return {"rows": rows, **whole} if whole else rows


def _row(edge: dict[str, Any]) -> Any:
    """An edge as its node, or with the facts of the relationship if they are selected."""
    facts = {name: value for name, value in edge.items() if name not in ("cursor", "node", "properties")}
    facts |= edge.get("properties", {})
    return plain({**facts, "node": edge["node"]}) if facts else plain(edge["node"])
