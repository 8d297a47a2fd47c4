"""The JSON Schema of data files, derived from the vocabulary: for editors (``seed.schema.json``) and for checking.

``python -m seeds.write_schema`` writes the checked-in copy again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from graph.semantics.dates import EDTF
from graph.vocabulary import MODEL
from graph.vocabulary.declare import BOOLEAN, CHOICE, DATE, DECIMAL, DETAILS, INTEGER, PARTIAL_DATE, Property
from seeds.files import FORMAT

SCHEMA_FILE = Path(__file__).with_name("seed.schema.json")
ID = {
    "type": "string",
    "pattern": r"^\S{1,200}$",
    "description": "标识 Readable, stable id, unique in the whole graph.",
}
_SCALAR = {"type": ["string", "number", "boolean"]}
_PLAIN: dict[str, dict[str, Any]] = {
    # The range of GraphQL's Int, and of whole numbers that a float represents exactly.
    INTEGER: {"type": "integer", "minimum": -(2**31), "maximum": 2**31 - 1},
    DECIMAL: {"type": "number", "minimum": -(2**53) + 1, "maximum": 2**53 - 1},
    BOOLEAN: {"type": "boolean"},
    DATE: {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
    PARTIAL_DATE: {
        "anyOf": [{"type": "string", "pattern": f"^{EDTF}$"}, {"type": "integer", "minimum": 1000, "maximum": 9999}]
    },
    DETAILS: {"$ref": "#/$defs/details"},
}
_LONGEST_INDEXED, _LONGEST = 1000, 20000


def _property(declared: Property) -> dict[str, Any]:
    said = {"description": f"{declared.zh} {declared.en}"}
    if declared.type == CHOICE:
        assert declared.enum
        one: dict[str, Any] = {"enum": list(declared.enum.names)}
    elif declared.type in _PLAIN:
        one = dict(_PLAIN[declared.type])
    else:
        one = {"type": "string", "minLength": 1, "maxLength": _LONGEST_INDEXED if declared.indexed else _LONGEST}
    if declared.many and declared.type != DETAILS:
        return {"type": "array", "items": one, **said}
    return one | said


def _given(owner: str) -> dict[str, Any]:
    return {name: _property(p) for name, p in MODEL.properties(owner).items() if not p.derived and name != "id"}


def _node(label: str) -> dict[str, Any]:
    declared = MODEL.node[label]
    required = [name for name, p in MODEL.properties(label).items() if p.required and not p.derived]
    return {
        "description": f"{declared.zh} {declared.en}",
        "type": "object",
        "properties": {"type": {"const": label}, "id": ID, **_given(label)},
        "required": ["type", *required],
        "additionalProperties": False,
    }


def _relationship(type_: str) -> dict[str, Any]:
    declared = MODEL.relationship[type_]
    return {
        "description": f"{declared.zh} {declared.en}",
        "type": "object",
        "properties": {"type": {"const": type_}, "from": ID, "to": ID, "id": ID, **_given(type_)},
        "required": ["type", "from", "to"],
        "additionalProperties": False,
    }


def _rows(names: Iterable[str]) -> dict[str, Any]:
    known = list(names)
    return {
        "type": "array",
        "items": {
            "type": "object",
            "required": ["type"],
            "properties": {"type": {"enum": known}},
            "allOf": [
                {"if": {"properties": {"type": {"const": name}}}, "then": {"$ref": f"#/$defs/{name}"}} for name in known
            ],
        },
    }


@cache
def head_schema() -> dict[str, Any]:
    """The schema of the file around its nodes and relationships."""
    return {
        "type": "object",
        "properties": {
            "cobuild": {"const": FORMAT, "description": "Version of the format."},
            "title": {"type": "string", "description": "What the file holds."},
            "invented": {"type": "boolean", "description": "True where every node of the file is made up."},
            "sources": {
                "type": "array",
                "items": ID,
                "description": "Ids of the sources that state every relationship without sourceIds of its own.",
            },
            "nodes": {"type": ["array", "null"]},
            "relationships": {"type": ["array", "null"]},
        },
        "required": ["cobuild"],
        "additionalProperties": False,
    }


def file_schema() -> dict[str, Any]:
    """The whole JSON Schema, for editors."""
    head = head_schema()
    rows = {"nodes": _rows(MODEL.node), "relationships": _rows(MODEL.relationship)}
    entries = {"anyOf": [_SCALAR, {"type": "array", "items": _SCALAR}, {"$ref": "#/$defs/details"}]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Cobuild data file",
        **head,
        "properties": head["properties"] | rows,
        "$defs": {
            "details": {"type": "object", "additionalProperties": entries},
            **{label: _node(label) for label in MODEL.node},
            **{type_: _relationship(type_) for type_ in MODEL.relationship},
        },
    }


@cache
def validator(name: str | None = None) -> Draft202012Validator:
    """The validator of one row of a type, or of the file around the rows."""
    if name is None:
        return Draft202012Validator(head_schema())
    definitions = file_schema()["$defs"]
    return Draft202012Validator({**definitions[name], "$defs": {"details": definitions["details"]}})


def text() -> str:
    """The schema as it is checked in."""
    return json.dumps(file_schema(), ensure_ascii=False, indent=1) + "\n"
