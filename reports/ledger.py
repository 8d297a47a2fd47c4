"""A frozen report: canonical JSON (RFC 8785) with the SHA-256 of its content, and the comparison with one of today."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import orjson
import rfc8785

from graph.errors import BadUserInput
from graph.messages.language import Message

FORMAT = 1
"""Version of the form of a ledger."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A figure that differs now: its key and names, the frozen value, and the value of today."""

    key: str
    zh: str
    en: str
    frozen: Any
    now: Any


def freeze(report: Mapping[str, Any], versions: Mapping[str, str]) -> bytes:
    """The ledger of a report: one line of canonical JSON, and the hash of its content beside it."""
    content: Any = {"format": FORMAT, "report": report, "versions": dict(versions)}
    return rfc8785.dumps({"content": content, "sha256": fingerprint(content)}) + b"\n"


def fingerprint(content: Any) -> str:
    """The SHA-256 of a content in its canonical form."""
    return hashlib.sha256(rfc8785.dumps(content)).hexdigest()


def opened(data: bytes, name: str) -> Mapping[str, Any]:
    """The content of a ledger whose hash is right.

    :raises BadUserInput: it is no ledger, of another format, or its content does not have its hash
    """
    try:
        found = orjson.loads(data)
        content, stated = found["content"], found["sha256"]
        form = content["format"]
        content["report"]["sections"]
    except (orjson.JSONDecodeError, KeyError, TypeError):
        message = Message("{name} is no ledger of Cobuild.", name=name)
        raise BadUserInput(message, path="ledger", value=name) from None
    if form != FORMAT:
        message = Message(
            "{name} has format {form}, and this version reads format {known}.", name=name, form=form, known=FORMAT
        )
        raise BadUserInput(message, path="ledger", value=name)
    if (actual := fingerprint(content)) != stated:
        message = Message(
            "{name} was changed after it was frozen: its content has the hash {actual}, not {stated}.",
            name=name,
            actual=actual,
            stated=stated,
        )
        raise BadUserInput(message, path="ledger", value=name)
    checked: Mapping[str, Any] = content
    return checked


def differences(frozen: Mapping[str, Any], now: Mapping[str, Any]) -> list[Difference]:
    """The figures, and their parts, whose value differs between two reports."""
    before, after = dict(_values(frozen)), dict(_values(now))
    found = []
    for key in dict.fromkeys([*before, *after]):
        (zh, en, was), (zh_now, en_now, is_) = before.get(key, (None, None, None)), after.get(key, (None, None, None))
        if was != is_:
            found.append(Difference(key, zh or zh_now or "", en or en_now or "", was, is_))
    return found


def _values(report: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str, str, Any]]]:
    for section in report["sections"]:
        for figure in section["figures"]:
            value = figure["rate"] if figure["measure"] == "%" else figure["value"]
            yield figure["key"], (figure["zh"], figure["en"], value)
            for part in figure["parts"]:
                names = (f"{figure['zh']}：{part['zh']}", f"{figure['en']}: {part['en']}")
                yield f"{figure['key']}.{part['key']}", (*names, part["value"])
