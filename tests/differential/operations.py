"""Random GraphQL operations over the real schema, each a valid document with its variables.

What is asked is drawn from one source of chance, how it is written (literals or variables) from another, so that the
same question can be put in different ways.
"""

from __future__ import annotations

import json
import random
from dataclasses import dataclass, field
from typing import Any

from graph.compiler.operators import operators
from graph.compiler.orders import order_fields
from graph.compiler.ways import placed
from graph.semantics.ties import REASONS
from graph.vocabulary import MODEL, Hop
from graph.vocabulary.declare import BOOLEAN, CHOICE, DATE, DECIMAL, DETAILS, INTEGER, PARTIAL_DATE, Property
from tests.differential.oracle import LISTED
from tests.differential.world import DATES, KEYS, TEXTS, World, one_value

SCALARS = {INTEGER: "Int", DECIMAL: "Float", BOOLEAN: "Boolean", DATE: "Date", PARTIAL_DATE: "PartialDate"}
SCOPES = ("IN_FORCE", "DATED", "OBSERVED_OPEN", "EVER")


@dataclass(frozen=True)
class Typed:
    """A value with the GraphQL type of its place."""

    type: str
    value: Any


@dataclass
class Generator:
    """``ask`` chooses the question, ``write`` its form; ``inline``: the share of values written as literals."""

    world: World
    ask: random.Random
    write: random.Random
    inline: float = 0.6
    variables: dict[str, Any] = field(default_factory=dict)
    declared: list[str] = field(default_factory=list)
    fragments: list[str] = field(default_factory=list)
    names: int = 0

    def document(self, *roots: str) -> tuple[str, dict[str, Any]]:
        head = f"query Random({', '.join(self.declared)}) " if self.declared else ""
        return f"{head}{{ {' '.join(roots)} }} {' '.join(self.fragments)}", self.variables

    def fresh(self, prefix: str) -> str:
        self.names += 1
        return f"{prefix}{self.names}"

    # Values

    def value(self, typed: Typed) -> str:
        """A value as literal text or as a variable."""
        if self.write.random() < self.inline:
            return self._literal(typed)
        name = self.fresh("v")
        self.declared.append(f"${name}: {typed.type}")
        self.variables[name] = plain(typed.value)
        return f"${name}"

    def _literal(self, typed: Typed) -> str:
        value, item = typed.value, typed.type.strip("![]")
        if isinstance(value, Typed):
            return self.value(value)
        if isinstance(value, dict):
            return "{" + ", ".join(f"{key}: {self.value(each)}" for key, each in value.items()) + "}"
        if isinstance(value, list):
            inner = typed.type.removesuffix("!")[1:-1]
            return "[" + ", ".join(self.value(v if isinstance(v, Typed) else Typed(inner, v)) for v in value) + "]"
        if isinstance(value, str) and item not in ("String", "ID", "Date", "PartialDate"):
            return value
        return json.dumps(value, ensure_ascii=self.write.random() < 0.5)

    def arguments(self, given: dict[str, Typed]) -> str:
        written = ", ".join(f"{name}: {self.value(each)}" for name, each in given.items())
        return f"({written})" if written else ""

    # Roots

    def root(self) -> str:
        draw = self.ask.random()
        if draw < 0.08:
            return self._by_id()
        if draw < 0.16:
            return self._co_builders()
        if draw < 0.2:
            return self._core()
        plural, type_name = self.ask.choice(list(LISTED.items()))
        return self.listing(plural, type_name, 2)

    def listing(self, field_name: str, type_name: str, depth: int) -> str:
        given = self.list_arguments(type_name, 0.6)
        page = self.page(f"{{ {self.selection(type_name, depth)} }}", depth)
        return f"{self.fresh('a')}: {field_name}{self.arguments(given)} {{ {page} }}"

    def _by_id(self) -> str:
        ids = [self._some_id() for _ in range(self.ask.randrange(4))]
        body = self.selection("Entity", 2)
        if self.ask.random() < 0.5:
            name, reading = self.ask.choice((("node", {}), ("entity", self.reading())))
            given = {"id": Typed("ID!", self._some_id()), **reading}
            return f"{self.fresh('a')}: {name}{self.arguments(given)} {{ id ... on Entity {{ {body} }} }}"
        given = {"ids": Typed("[ID!]!", ids)}
        return f"{self.fresh('a')}: nodes{self.arguments(given)} {{ __typename ... on Entity {{ {body} }} }}"

    def _some_id(self) -> str:
        return self.ask.choice([*self.world.things, "nobody"])

    def _co_builders(self) -> str:
        bodies = [*self.world.of_type("Organization"), *self.world.of_type("Community")]
        given = {"of": Typed("ID!", self.ask.choice(bodies).id), **self.paging(), **self.reading()}
        if self.ask.random() < 0.3:
            given["reasons"] = Typed("[TieReason!]", self.ask.sample(list(REASONS), 3))
        edge = f"strength node {{ {self.selection('Entity', 1)} }} ties {{ {self._tie()} }}"
        return f"{self.fresh('a')}: coBuilders{self.arguments(given)} {{ totalCount edges {{ {edge} }} }}"

    def _tie(self) -> str:
        return "reason fact validFrom validTo sourceIds via { id __typename } givers { id }"

    def _core(self) -> str:
        community = self.ask.choice(self.world.of_type("Community")).id
        given = {"community": Typed("ID!", community), **self.reading()}
        if self.ask.random() < 0.5:
            given["limit"] = Typed("Int", self.ask.randrange(4))
        members = f"resident strength node {{ id }} ties {{ {self._tie()} with {{ id }} }}"
        body = (
            "community { id } cores { id __typename } jointBodies { id } membersTotal complete gapTotal gap { id name }"
            f" groups {{ kind membersTotal members {{ {members} }} }}"
        )
        return f"{self.fresh('a')}: core{self.arguments(given)} {{ {body} }}"

    # Selections

    def page(self, node: str, depth: int, facts: dict[str, Property] | None = None) -> str:
        parts = []
        if self.ask.random() < 0.5:
            parts.append("totalCount")
        if self.ask.random() < 0.15:
            parts.append("undatedTotal leftOut { planned proposed undated seenWith }")
        if self.ask.random() < 0.4:
            parts.append("pageInfo { hasNextPage hasPreviousPage }")
        if self.ask.random() < 0.5:
            edge = [f"node {node}"]
            for name in self.ask.sample(list(facts), min(3, len(facts))) if facts else []:
                edge.append(f"{name} {{ key value }}" if facts and facts[name].type == DETAILS else name)
            if facts and self.ask.random() < 0.3:
                edge.append("sources { id name }")
            parts.append(f"edges {{ {' '.join(edge)} }}")
        else:
            parts.append(f"nodes {node}")
        return " ".join(parts)

    def selection(self, type_name: str, depth: int) -> str:
        """Fields of a type: properties, relations, and fragments on what it may be."""
        shown = [p for p in MODEL.properties(type_name).values() if not p.hidden]
        parts = ["id"]
        for declared in self.ask.sample(shown, self.ask.randrange(min(4, len(shown)))):
            parts.append(self._property(declared))
        hops = list(MODEL.hops(type_name).values())
        for _ in range(self.ask.choice((0, 1, 1, 2)) if depth and hops else 0):
            parts.append(self.relation(self.ask.choice(hops), depth - 1))
        if type_name in MODEL.interface:
            parts += self._on_types(type_name, depth)
        elif self.ask.random() < 0.15:
            parts.append(self._fragment(type_name, depth))
        return " ".join(parts)

    def _property(self, declared: Property) -> str:
        alias = f"{self.fresh('x')}: " if self.ask.random() < 0.2 else ""
        below = " { key value __typename }" if declared.type == DETAILS else ""
        return f"{alias}{declared.name}{self._directive()}{below}"

    def _directive(self) -> str:
        if self.ask.random() > 0.1:
            return ""
        name, shown = self.ask.choice(("skip", "include")), self.ask.random() < 0.5
        return f" @{name}(if: {self.value(Typed('Boolean!', shown))})"

    def _on_types(self, type_name: str, depth: int) -> list[str]:
        parts = ["__typename"] if self.ask.random() < 0.6 else []
        wide = [i.name for i in MODEL.interfaces if MODEL.concrete(i.name) <= MODEL.concrete(type_name)]
        for name in self.ask.sample([*sorted(MODEL.concrete(type_name)), *wide], self.ask.randrange(3)):
            below = depth if self.ask.random() < 0.5 else 0
            if self.ask.random() < 0.3:
                parts.append(self._fragment(name, below))
            else:
                parts.append(f"... on {name}{self._directive()} {{ {self.selection(name, min(below, 1))} }}")
        return parts

    def _fragment(self, type_name: str, depth: int) -> str:
        name = self.fresh("Part")
        self.fragments.append(f"fragment {name} on {type_name} {{ {self.selection(type_name, min(depth, 1))} }}")
        return f"...{name}"

    def relation(self, hop: Hop, depth: int) -> str:
        given = self.list_arguments(hop.target, 0.35)
        if self.ask.random() < 0.2:
            given["edge"] = Typed(f"{fact_where(hop)}", self.edge_where(hop, 0))
        shown = {n: p for n, p in MODEL.fact_properties(hop.relationship.type).items() if not p.hidden}
        page = self.page(f"{{ {self.selection(hop.target, depth)} }}", depth, shown)
        # The name itself only where no argument could differ from another use of it: then selections merge.
        alias = "" if not given and self.ask.random() < 0.3 else f"{self.fresh('a')}: "
        return f"{alias}{hop.name}{self.arguments(given)} {{ {page} }}"

    # Arguments

    def list_arguments(self, type_name: str, filtered: float) -> dict[str, Typed]:
        given = {**self.paging(), **self.reading_of_lists(type_name)}
        if self.ask.random() < filtered:
            given["where"] = Typed(f"{type_name}Where", self.where(type_name, 0))
        if self.ask.random() < 0.5:
            given["orderBy"] = Typed(f"[{type_name}Order!]", self.order(type_name))
        return given

    def paging(self) -> dict[str, Typed]:
        name = self.ask.choice(("first", "first", "last", ""))
        return {name: Typed("Int", self.ask.choice((0, 1, 2, 3, 5)))} if name else {}

    def reading(self) -> dict[str, Typed]:
        given = {}
        if self.ask.random() < 0.4:
            given["asOf"] = Typed("Date", self.ask.choice(DATES))
        if self.ask.random() < 0.3:
            given["facts"] = Typed("FactScope", self.ask.choice(SCOPES))
        return given

    def reading_of_lists(self, type_name: str) -> dict[str, Typed]:
        """A day or a period, and now and then a place.

        They are drawn from a chance of their own, so that all the rest of an operation is what it was without them.
        """
        given, also = self.reading(), random.Random(str(self.ask.getstate()))
        if "asOf" not in given and also.random() < 0.35:
            days = sorted((also.choice(DATES), also.choice(DATES)))
            ends = {"from": Typed("Date", days[0]), "to": Typed("Date", days[1])}
            if also.random() < 0.4:
                del ends[also.choice(("from", "to"))]
            given["during"] = Typed("During", ends)
        if placed(type_name) and also.random() < 0.25:
            given["within"] = Typed("ID", also.choice(self.world.of_type("Place")).id)
        return given

    def order(self, type_name: str) -> list[Typed]:
        fields = self.ask.sample(list(order_fields(type_name)), self.ask.choice((1, 1, 2)))
        return [self.order_entry(type_name, name) for name in fields]

    def order_entry(self, type_name: str, name: str) -> Typed:
        entry = {"field": Typed(f"{type_name}OrderField!", name)}
        if self.ask.random() < 0.7:
            entry["direction"] = Typed("OrderDirection", self.ask.choice(("ASC", "DESC")))
        return Typed(f"{type_name}Order!", entry)

    def where(self, type_name: str, depth: int) -> dict[str, Typed]:
        draw = self.ask.random()
        own = f"{type_name}Where"
        if depth < 2 and draw < 0.2:
            key = self.ask.choice(("AND", "OR"))
            inner = [Typed(f"{own}!", self.where(type_name, depth + 1)) for _ in range(self.ask.randrange(3))]
            return {key: Typed(f"[{own}!]", inner)}
        if depth < 2 and draw < 0.32:
            return {"NOT": Typed(own, self.where(type_name, depth + 1))}
        hops = list(MODEL.hops(type_name).values())
        if depth < 2 and draw < 0.6 and hops:
            hop = self.ask.choice(hops)
            return {hop.name: Typed(f"{hop.type_name}Links", self.links(hop, depth))}
        if type_name in MODEL.interface and depth < 2 and draw < 0.7:
            label = self.ask.choice(sorted(MODEL.concrete(type_name)))
            return {label[0].lower() + label[1:]: Typed(f"{label}Where", self.where(label, depth + 1))}
        return self._properties_where(MODEL.properties(type_name))

    def links(self, hop: Hop, depth: int) -> dict[str, Typed]:
        quantifier = self.ask.choice(("some", "none", "all", "count"))
        if quantifier == "count":
            return {"count": Typed("IntFilter", self._comparison(Property("", INTEGER, "", ""), self.ask.randrange(4)))}
        link: dict[str, Typed] = {}
        if self.ask.random() < 0.75:
            link["node"] = Typed(f"{hop.target}Where", self.anchored(hop) or self.where(hop.target, depth + 1))
        if self.ask.random() < 0.4:
            link["edge"] = Typed(fact_where(hop), self.edge_where(hop, depth))
        return {quantifier: Typed(f"{hop.type_name}Link", link)}

    def anchored(self, hop: Hop) -> dict[str, Typed] | None:
        """Now and then the far end is pinned by its id."""
        if self.ask.random() < 0.6:
            return None
        ids = [thing.id for thing in self.world.of_type(hop.target)]
        if self.ask.random() < 0.5:
            return {"id": Typed("IDFilter", {"eq": Typed("ID", self.ask.choice(ids))})}
        return {"id": Typed("IDFilter", {"in": Typed("[ID!]", [self.ask.choice(ids) for _ in range(3)])})}

    def edge_where(self, hop: Hop, depth: int) -> dict[str, Typed]:
        type_ = fact_where(hop)
        if depth < 2 and self.ask.random() < 0.2:
            return {"NOT": Typed(type_, self.edge_where(hop, depth + 1))}
        if depth < 2 and self.ask.random() < 0.2:
            inner = [Typed(f"{type_}!", self.edge_where(hop, depth + 1)) for _ in range(2)]
            return {self.ask.choice(("AND", "OR")): Typed(f"[{type_}!]", inner)}
        return self._properties_where(MODEL.fact_properties(hop.relationship.type))

    def _properties_where(self, properties: dict[str, Property]) -> dict[str, Typed]:
        shown = [name for name, p in properties.items() if not p.hidden]
        chosen = {name: properties[name] for name in self.ask.sample(shown, self.ask.choice((1, 1, 1, 2)))}
        return {name: Typed(filter_type(p), self._comparison(p, None)) for name, p in chosen.items()}

    def _comparison(self, declared: Property, value: Any) -> dict[str, Typed]:
        if value is None and self.ask.random() < 0.15:
            return {"isNull": Typed("Boolean", self.ask.random() < 0.5)}
        name, operator = self.ask.choice(list(operators(declared).items()))
        if operator.of == DATE:
            return {name: Typed("Date", self._operand(Property("", DATE, "", "")))}
        scalar = scalar_type(declared)
        if operator.many:
            return {name: Typed(f"[{scalar}!]", [self._operand(declared) for _ in range(self.ask.randrange(4))])}
        return {name: Typed(scalar, self._operand(declared) if value is None else value)}

    def _operand(self, declared: Property) -> Any:
        if declared.type == DETAILS:
            return self.ask.choice((*KEYS, "1", "x y", ""))
        if declared.name == "id":
            return self._some_id()
        if declared.type in (CHOICE, DATE, PARTIAL_DATE, INTEGER, DECIMAL, BOOLEAN):
            return one_value(self.ask, declared)
        return self.ask.choice((*TEXTS, "甲1", "a0", "无2"))


def scalar_type(declared: Property) -> str:
    if declared.name == "id":
        return "ID"
    if declared.type == CHOICE:
        assert declared.enum
        return declared.enum.name
    return SCALARS.get(declared.type, "String")


def filter_type(declared: Property) -> str:
    if declared.type == CHOICE and declared.enum:
        return f"{declared.enum.name}{'List' if declared.many else ''}Filter"
    if declared.type == DETAILS:
        return "DetailFilter"
    return "StringListFilter" if declared.many else f"{scalar_type(declared)}Filter"


def fact_where(hop: Hop) -> str:
    return "".join(part.capitalize() for part in hop.relationship.type.split("_")) + "FactWhere"


def plain(value: Any) -> Any:
    """A value without the notes of its types."""
    if isinstance(value, Typed):
        return plain(value.value)
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    return [plain(each) for each in value] if isinstance(value, list) else value
