"""Asking the real service over HTTP."""

from __future__ import annotations

from typing import Any

import httpx


def answer(service_url: str, query: str, **variables: Any) -> dict[str, Any]:
    """The whole answer to an operation: its data, errors and all."""
    reply = httpx.post(f"{service_url}/graphql", json={"query": query, "variables": variables}, timeout=120)
    found: dict[str, Any] = reply.json()
    return found


def ask(service_url: str, query: str, **variables: Any) -> Any:
    """The value of an operation's one root field; its errors fail the test."""
    found = answer(service_url, query, **variables)
    assert "errors" not in found, found["errors"]
    (value,) = found["data"].values()
    return value


def code(service_url: str, query: str, **variables: Any) -> str:
    """The code of an operation's one error."""
    (error,) = answer(service_url, query, **variables)["errors"]
    found: str = error["extensions"]["code"]
    return found
