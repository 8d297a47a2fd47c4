"""The model assembled from the declarations: the properties of each type, and its relations."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from graph.vocabulary.declare import Enumeration, Interface, NodeType, Property, RelationshipType

Direction = Literal["out", "in", "both"]
Field = Property


@dataclass(frozen=True)
class Hop:
    """A relationship type as read from one side: ``(source)-[relationship]-(target)`` under a field name.

    ``target`` is the narrowest type that covers all ``targets``; ``label`` is the label test that the far end needs
    if relationship type and direction are not enough. ``zh`` is the Chinese name of the field.
    """

    name: str
    zh: str
    relationship: RelationshipType
    direction: Direction
    sources: frozenset[str]
    targets: frozenset[str]
    target: str
    label: str | None

    @property
    def type_name(self) -> str:
        return self.name[0].upper() + self.name[1:]


@dataclass(frozen=True)
class Model:
    """All types of the graph. Interfaces come widest first; ``ENTITY`` is the first of them."""

    interfaces: tuple[Interface, ...]
    nodes: tuple[NodeType, ...]
    relationships: tuple[RelationshipType, ...]
    fact: tuple[Property, ...]

    @cached_property
    def node(self) -> dict[str, NodeType]:
        return {node.label: node for node in self.nodes}

    @cached_property
    def interface(self) -> dict[str, Interface]:
        return {interface.name: interface for interface in self.interfaces}

    @cached_property
    def relationship(self) -> dict[str, RelationshipType]:
        return {relationship.type: relationship for relationship in self.relationships}

    @cached_property
    def symmetric(self) -> list[str]:
        """The relationship types without a direction, in alphabetical order."""
        return sorted(each.type for each in self.relationships if each.symmetric)

    @cached_property
    def lineage(self) -> list[str]:
        """The relationship types of lineage, in alphabetical order."""
        return sorted(each.type for each in self.relationships if each.lineage)

    @cached_property
    def dating(self) -> list[str]:
        """The labels that date the relationships that belong to them, in alphabetical order."""
        return sorted(node.label for node in self.nodes if node.dating)

    @cached_property
    def turns(self) -> list[str]:
        """The relationship types that hold on no day unless they are dated, in alphabetical order."""
        return sorted(each.type for each in self.relationships if each.turn)

    @cached_property
    def labels(self) -> frozenset[str]:
        return frozenset(self.node)

    @cached_property
    def super_labels(self) -> frozenset[str]:
        return frozenset(self.interface)

    @cached_property
    def enumerations(self) -> dict[str, Enumeration]:
        owners: tuple[Interface | NodeType | RelationshipType, ...]
        owners = (*self.interfaces, *self.nodes, *self.relationships)
        found = {p.enum.name: p.enum for owner in owners for p in owner.properties if p.enum}
        return found | {p.enum.name: p.enum for p in self.fact if p.enum}

    def concrete(self, name: str) -> frozenset[str]:
        """The labels of a type name: itself, or all types with the super-label."""
        if name in self.node:
            return frozenset({name})
        if name == self.interfaces[0].name:
            return self.labels
        return frozenset(node.label for node in self.nodes if name in node.parents)

    def all_labels(self, label: str) -> tuple[str, ...]:
        """Every label that a node of this type carries, most general first."""
        return (self.interfaces[0].name, *self.node[label].parents, label)

    def super_types(self, label: str) -> tuple[Interface, ...]:
        return tuple(self.interface[name] for name in self.all_labels(label)[:-1])

    @cached_property
    def _properties(self) -> dict[str, dict[str, Property]]:
        entity = self.interfaces[0]
        table: dict[str, dict[str, Property]] = {}
        for interface in self.interfaces:
            own = interface.properties if interface is not entity else ()
            table[interface.name] = {p.name: p for p in (*entity.properties, *own)}
        for node in self.nodes:
            inherited = (p for parent in self.super_types(node.label) for p in parent.properties)
            table[node.label] = {p.name: p for p in (*inherited, *node.properties)}
        for relationship in self.relationships:
            table[relationship.type] = {p.name: p for p in (*self.fact, *relationship.properties)}
        return table

    def properties(self, name: str) -> dict[str, Property]:
        """The properties of a node type, interface or relationship type by name."""
        return self._properties[name]

    @cached_property
    def _fact_properties(self) -> dict[str, dict[str, Property]]:
        return {
            relationship.type: {
                "fact" if name == "id" else name: declared
                for name, declared in self.properties(relationship.type).items()
            }
            for relationship in self.relationships
        }

    def fact_properties(self, relationship: str) -> dict[str, Property]:
        """The properties of a relationship type by their names in the API.

        Its id is called ``fact`` there: clients key objects by ``id``, and a fact cannot be fetched by itself.
        """
        return self._fact_properties[relationship]

    def last_days(self, name: str) -> list[str]:
        """The derived properties that hold the last day of a published date, by ``last_day_of``."""
        known = self._properties[name]
        return [each for each, p in known.items() if p.derived and each.endswith("To") and each[:-2] in known]

    def narrowest(self, labels: frozenset[str]) -> str:
        """The narrowest single type that covers all the labels."""
        if len(labels) == 1:
            return next(iter(labels))
        return min(
            (i.name for i in self.interfaces if labels <= self.concrete(i.name)), key=lambda n: len(self.concrete(n))
        )

    @cached_property
    def all_hops(self) -> tuple[Hop, ...]:
        sides: dict[tuple[str, str, Direction], tuple[set[str], set[str]]] = {}
        labels: dict[str, str] = {}
        for relationship in self.relationships:
            for lane in relationship.lanes:
                source = {label for name in lane.source for label in self.concrete(name)}
                target = {label for name in lane.target for label in self.concrete(name)}
                if relationship.symmetric:
                    reads: tuple[tuple[str, Direction, set[str], set[str]], ...] = ((lane.out, "both", source, target),)
                else:
                    reads = ((lane.out, "out", source, target), (lane.back, "in", target, source))
                labels |= {lane.out: lane.out_zh, lane.back: lane.back_zh}
                for name, direction, near, far in reads:
                    known = sides.setdefault((relationship.type, name, direction), (set(), set()))
                    known[0].update(near)
                    known[1].update(far)
        return tuple(self._hop(key, labels[key[1]], near, far, sides) for key, (near, far) in sides.items())

    def _hop(
        self,
        key: tuple[str, str, Direction],
        zh: str,
        near: set[str],
        far: set[str],
        sides: dict[tuple[str, str, Direction], tuple[set[str], set[str]]],
    ) -> Hop:
        type_, name, direction = key
        rivals = {
            label
            for (other, other_name, way), (sources, targets) in sides.items()
            if other == type_ and way == direction and other_name != name and sources & near
            for label in targets
        }
        label = "|".join(sorted(far)) if rivals - far else None
        targets = frozenset(far)
        return Hop(
            name, zh, self.relationship[type_], direction, frozenset(near), targets, self.narrowest(targets), label
        )

    @cached_property
    def _hops(self) -> dict[str, dict[str, Hop]]:
        names = (*self.interface, *self.node)
        return {name: {h.name: h for h in self.all_hops if self.concrete(name) <= h.sources} for name in names}

    def hops(self, name: str) -> dict[str, Hop]:
        """The relations that can be read from every thing of this type, by field name."""
        return self._hops[name]
