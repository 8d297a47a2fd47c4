"""``docs/vocabulary.md``: every type, property, relationship and enumeration, in both languages."""

from __future__ import annotations

from collections.abc import Iterable

from graph.vocabulary import MODEL
from graph.vocabulary.common import ENTITY
from graph.vocabulary.declare import CHOICE, Property, RelationshipType

INTRO = """# The vocabulary

The model of the graph. Every node has the properties of *Entity*; every relationship those of *Fact*. Published dates
are text at their own precision (EDTF); `validFrom` and `validTo` are derived from them for comparison.

词汇表：图中可以存放什么。所有节点都有“实体”的属性，所有关系都有“事实”的属性。
"""


def vocabulary_page(generated: str) -> str:
    """The page; ``generated`` is its first line."""
    parts = [generated, INTRO]
    for interface in MODEL.interfaces:
        own = interface.properties
        parts.append(f"\n## {interface.name} {interface.zh}\n\n{interface.en}\n")
        parts.append(_table(own) if own else "")
        if interface is ENTITY:
            parts.append("\n## Fact 事实\n\nThe properties of every relationship.\n")
            parts.append(_table(MODEL.fact))
    for node in MODEL.nodes:
        parents = "".join(f", {parent}" for parent in node.parents)
        parts.append(f"\n## {node.label} {node.zh}\n\n{node.en} Also an Entity{parents}.\n")
        parts.append(_table(node.properties))
    parts.append("\n# Relationships 关系\n")
    parts += [_relationship(relationship) for relationship in MODEL.relationships]
    parts.append("\n# Enumerations 枚举\n")
    for enumeration in sorted(MODEL.enumerations.values(), key=lambda each: each.name):
        parts.append(f"\n## {enumeration.name} {enumeration.zh}\n\n{enumeration.en}\n\n")
        parts.append("| Value | 中文 | Meaning |\n|---|---|---|\n")
        parts += [f"| `{value.name}` | {value.zh} | {value.en} |\n" for value in enumeration.values]
    return "".join(parts)


def _table(properties: Iterable[Property]) -> str:
    rows = [f"| `{p.name}` | {_kind(p)} | {p.zh} | {p.en} |\n" for p in properties if not p.hidden]
    return "\n| Property | Type | 中文 | Meaning |\n|---|---|---|---|\n" + "".join(rows)


def _kind(declared: Property) -> str:
    name = declared.enum.name if declared.type == CHOICE and declared.enum else declared.type
    text = f"list of {name}" if declared.many else name
    return text + (", required" if declared.required else "") + (", derived" if declared.derived else "")


def _relationship(relationship: RelationshipType) -> str:
    lines = [f"\n## {relationship.type} {relationship.zh}\n\n{relationship.en}\n\n"]
    for lane in relationship.lanes:
        source, target = ", ".join(lane.source), ", ".join(lane.target)
        if relationship.symmetric:
            lines.append(f"* {source} – {target}: read as `{lane.out}` from either side\n")
        else:
            lines.append(f"* {source} → {target}: read as `{lane.out}`, and back as `{lane.back}`\n")
    return "".join(lines) + (_table(relationship.properties) if relationship.properties else "")
