"""The schema is checked in, changes are named by their kind, and everything is described in both languages."""

from __future__ import annotations

import re
from typing import Any

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    is_specified_scalar_type,
)

from schema import build_schema, changes

CHINESE = re.compile(r"[\u4e00-\u9fff]")
ENGLISH = re.compile(r"[A-Za-z]{2,}")


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    return build_schema()


def test_the_schema_is_checked_in(schema: GraphQLSchema) -> None:
    assert changes.RECORDED.read_text("utf-8") == changes.sdl(schema), "run: cobuild schema --write"


def own_types(schema: GraphQLSchema) -> list[GraphQLNamedType]:
    return [t for t in schema.type_map.values() if not t.name.startswith("__") and not is_specified_scalar_type(t)]


def described(type_: GraphQLNamedType) -> list[tuple[str, str | None]]:
    """Everything about a type that can have a description, by its path."""
    found: list[tuple[str, str | None]] = [(type_.name, type_.description)]
    if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType):
        for name, field in type_.fields.items():
            found.append((f"{type_.name}.{name}", field.description))
            found += [(f"{type_.name}.{name}({a})", argument.description) for a, argument in field.args.items()]
    elif isinstance(type_, GraphQLInputObjectType):
        found += [(f"{type_.name}.{name}", field.description) for name, field in type_.fields.items()]
    elif isinstance(type_, GraphQLEnumType):
        found += [(f"{type_.name}.{name}", value.description) for name, value in type_.values.items()]
    return found


def fields_of(type_: GraphQLNamedType) -> dict[str, Any]:
    """The fields of an object, an interface or an input; none of anything else."""
    found: dict[str, Any] = getattr(type_, "fields", {})
    return found


def elsewhere(schema: GraphQLSchema, path: str) -> str | None:
    """Where the same is described: what a filter, an order or a group names, what a list or a fact has as all have."""
    owner, _, name = path.partition(".")
    if found := re.fullmatch(r"(\w+)\((\w+)\)", name):
        if found[1] in ("groups", "facets"):
            return f"EntityConnection.{name}"
        argument = fields_of(schema.type_map[owner])[found[1]].args[found[2]]
        return str(argument.type) if found[2] == "edge" else f"Query.entities({found[2]})"
    if owner.endswith("Connection") or owner.endswith("Edge"):
        general = f"Entity{'Edge' if owner.endswith('Edge') else 'Connection'}"
        fields = fields_of(schema.type_map[general])
        return f"{general if name in fields else 'Fact'}.{name}"
    if found := re.fullmatch(r"(\w+?)(Fact)?Where", owner):
        if name in ("AND", "OR", "NOT"):
            return f"EntityWhere.{name}"
        branch = name[0].upper() + name[1:]
        if branch in schema.type_map and f"{branch}Where" == str(fields_of(schema.type_map[owner])[name].type):
            return branch
        if found[2]:
            edges = [t for n, t in schema.type_map.items() if n.endswith("Edge") and "fact" in fields_of(t)]
            own = [f"{t.name}.{name}" for t in edges if name in fields_of(t) and fields_of(t)[name].description]
            return f"Fact.{name}" if name in fields_of(schema.type_map["Fact"]) else own[0]
        return f"{found[1]}.{name}"
    if found := re.fullmatch(r"(\w+?)(Order|Group|Number)Field", owner):
        of = schema.type_map[found[1]]
        camel = re.sub(r"_(.)", lambda m: m[1].upper(), name.lower())
        return f"{of.name}.{camel if camel in fields_of(of) else camel.removesuffix('Count')}"
    return None


def test_everything_is_described_in_chinese_and_english(schema: GraphQLSchema) -> None:
    """Where it is first defined; what repeats it under the same name leads there, so that the schema stays small."""
    texts = {path: text for type_ in own_types(schema) for path, text in described(type_)}
    lacking = []
    for path, text in texts.items():
        if text is None and (there := elsewhere(schema, path)):
            text = texts.get(there)
        if not text or not CHINESE.search(text) or not ENGLISH.search(text):
            lacking.append(path)
    assert lacking == []


def test_the_schema_stays_small(schema: GraphQLSchema) -> None:
    """Editors, generators and GraphiQL load it whole. With every list described anew it had 1.65 MB."""
    assert len(changes.sdl(schema).encode()) < 820_000


def test_only_what_can_be_fetched_has_an_id(schema: GraphQLSchema) -> None:
    """Clients key objects by ``id`` (Relay by nothing else): what is no Node must not look like one."""
    node = schema.type_map["Node"]
    keyed = {
        t.name
        for t in own_types(schema)
        if isinstance(t, GraphQLObjectType | GraphQLInterfaceType) and "id" in t.fields
    }
    nodes = {t.name for t in own_types(schema) if t is node or node in getattr(t, "interfaces", ())}
    assert keyed == nodes


def views(schema: GraphQLSchema) -> list[GraphQLObjectType]:
    """The object types that are no nodes: views of questions, their rows, pages."""
    node = schema.type_map["Node"]
    return [t for t in own_types(schema) if isinstance(t, GraphQLObjectType) and node not in t.interfaces]


def test_totals_are_named_after_their_lists(schema: GraphQLSchema) -> None:
    """``gaps`` has ``gapsTotal``; only a connection has ``totalCount``, as Relay's clients expect."""
    for type_ in views(schema):
        fields = {name: str(field.type) for name, field in type_.fields.items()}
        lists = {name for name, of in fields.items() if of.startswith("[")}
        assert "total" not in fields, type_.name
        assert "totalCount" not in fields or type_.name.endswith("Connection"), type_.name
        for name in fields:
            if name.endswith("Total") and (stem := name.removesuffix("Total")) not in fields:
                assert not {each for each in lists if each.startswith(stem) and len(each) - len(stem) < 3}, name


def test_a_view_names_no_number_as_others_name_a_list(schema: GraphQLSchema) -> None:
    """A number of things beside a list or a total of the same view ends in ``Total`` as well."""
    for type_ in views(schema):
        numbers = {name for name, field in type_.fields.items() if str(field.type) in ("Int", "Int!")}
        if "cutBy" in type_.fields:
            plurals = {name for name in numbers if name.endswith("s") and not name.endswith("Days")}
            assert plurals <= {"rotationMonths"}, (type_.name, plurals)


def test_words_are_spelled_in_one_way(schema: GraphQLSchema) -> None:
    """The names of GraphQL's own world are American: center, organization."""
    names = {type_.name for type_ in own_types(schema)}
    for type_ in own_types(schema):
        for name, part in {**getattr(type_, "fields", {}), **getattr(type_, "values", {})}.items():
            names |= {name, *getattr(part, "args", ())}
    british = re.compile(r"centre|metres|neighbour|labour|colour|organisation|licence|fulfils|programme", re.IGNORECASE)
    assert sorted(name for name in names if british.search(name)) == []


def test_exactly_one_is_said_by_the_schema(schema: GraphQLSchema) -> None:
    one_of = {t.name for t in own_types(schema) if isinstance(t, GraphQLInputObjectType) and t.is_one_of}
    assert one_of == {"MatchesOf", "TieCountsOf"}
    assert "input MatchesOf @oneOf {" in changes.sdl(schema)


def test_node_and_nodes_take_ids_alone(schema: GraphQLSchema) -> None:
    """Relay refetches with these and passes nothing else."""
    assert schema.query_type
    fields = schema.query_type.fields
    assert {name: str(a.type) for name, a in fields["node"].args.items()} == {"id": "ID!"}
    assert {name: str(a.type) for name, a in fields["nodes"].args.items()} == {"ids": "[ID!]!"}
    assert (str(fields["node"].type), str(fields["nodes"].type)) == ("Node", "[Node]")


def test_every_deprecation_has_a_reason(schema: GraphQLSchema) -> None:
    for type_ in own_types(schema):
        for field in getattr(type_, "fields", {}).values():
            assert field.deprecation_reason != ""


OLD = """
type Query { a(x: Int): Int b: String }
enum Kind { ONE TWO }
"""


@pytest.mark.parametrize(
    ("new", "breaking", "dangerous"),
    [
        (OLD, (), ()),
        (OLD.replace("b: String", "b: String c: Int"), (), ()),
        (OLD.replace("b: String", ""), ("Field Query.b was removed.",), ()),
        (OLD.replace("b: String", "b: Int"), ("Field Query.b changed type from String to Int.",), ()),
        (OLD.replace("(x: Int)", "(x: Int!)"), ("Argument Query.a(x:) has changed type from Int to Int!.",), ()),
        (OLD.replace("TWO", ""), ("Enum value Kind.TWO was removed.",), ()),
        (OLD.replace("TWO", "TWO THREE"), (), ("Enum value Kind.THREE was added.",)),
    ],
)
def test_changes_are_named_by_their_kind(new: str, breaking: tuple[str, ...], dangerous: tuple[str, ...]) -> None:
    found = changes.between(OLD, new)
    assert (found.breaking, found.dangerous) == (breaking, dangerous)
    assert bool(found) == (new != OLD)
    assert len(found.told()) == (1 if found else 0)
