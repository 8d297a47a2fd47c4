"""The laws of the vocabulary, and the worked example of CONTRIBUTING.md: a property is one declaration."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from graph.compiler.orders import constant_name
from graph.vocabulary import MODEL, SUBJECTS
from graph.vocabulary.declare import CHOICE, Property, integer

ROOT = Path(__file__).parents[2]
CHINESE = re.compile(r"[\u4e00-\u9fff]")
OWNERS = {
    **{i.name: i.properties for i in MODEL.interfaces},
    **{n.label: n.properties for n in MODEL.nodes},
    **{r.type: r.properties for r in MODEL.relationships},
    "fact": MODEL.fact,
}
PLURALS = [*(node.plural for node in MODEL.nodes), *(interface.plural for interface in MODEL.interfaces)]
EVERY_PROPERTY = [(owner, p) for owner, properties in OWNERS.items() for p in properties]
RESERVED = {"AND", "OR", "NOT", "node", "edge", "edges", "nodes", "cursor", "sources", "pageInfo", "totalCount", "Node"}


def test_everything_is_named_in_both_languages() -> None:
    declared = [
        *((n.label, n.zh, n.en) for n in MODEL.nodes),
        *((i.name, i.zh, i.en) for i in MODEL.interfaces),
        *((r.type, r.zh, r.en) for r in MODEL.relationships),
        *((f"{owner}.{p.name}", p.zh, p.en) for owner, p in EVERY_PROPERTY),
        *((e.name, e.zh, e.en) for e in MODEL.enumerations.values()),
        *((f"{e.name}.{v.name}", v.zh, v.en) for e in MODEL.enumerations.values() for v in e.values),
    ]
    assert [name for name, zh, en in declared if not CHINESE.search(zh)] == []
    assert [name for name, zh, en in declared if not re.match(r"[A-Z\"“0-9]", en) or CHINESE.search(en[:1])] == []


def test_descriptions_end_as_sentences() -> None:
    assert [f"{owner}.{p.name}" for owner, p in EVERY_PROPERTY if not p.en.rstrip("”)").endswith((".", "…"))] == []


def test_names_follow_their_conventions() -> None:
    pascal, camel, upper = (re.compile(r) for r in (r"([A-Z][a-z]+)+", r"[a-z]+([A-Z][a-z]*)*", r"[A-Z]+(_[A-Z0-9]+)*"))
    assert [n.label for n in MODEL.nodes if not pascal.fullmatch(n.label)] == []
    assert [plural for plural in PLURALS if not camel.fullmatch(plural)] == []
    assert [r.type for r in MODEL.relationships if not upper.fullmatch(r.type)] == []
    assert [p.name for _, p in EVERY_PROPERTY if not camel.fullmatch(p.name)] == []
    assert [v.name for e in MODEL.enumerations.values() for v in e.values if not upper.fullmatch(v.name)] == []
    assert [h.name for h in MODEL.all_hops if not camel.fullmatch(h.name)] == []


def test_nothing_is_declared_twice() -> None:
    assert len(MODEL.node) == len(MODEL.nodes)
    assert len(MODEL.relationship) == len(MODEL.relationships)
    assert len(set(PLURALS)) == len(PLURALS)
    for owner, properties in OWNERS.items():
        names = [p.name for p in properties]
        assert len(set(names)) == len(names), owner
    for e in MODEL.enumerations.values():
        assert len(set(e.names)) == len(e.names), e.name


@pytest.mark.parametrize("name", [*MODEL.interface, *MODEL.node])
def test_fields_of_a_type_do_not_clash(name: str) -> None:
    properties, hops = set(MODEL.properties(name)), set(MODEL.hops(name))
    labels = {label[0].lower() + label[1:] for label in MODEL.concrete(name)} if name in MODEL.interface else set()
    assert properties & hops == set()
    assert (properties | hops) & labels == set(), "a filter of an interface names its types beside its fields"
    assert (properties | hops) & RESERVED == set()
    orders = [constant_name(field) for field in properties] + [f"{constant_name(hop)}_COUNT" for hop in hops]
    assert len(set(orders)) == len(orders)


def test_a_relation_means_one_thing_wherever_it_is_read() -> None:
    """One name is one relationship type in one direction, so that its connection and filter types can be shared."""
    meanings: dict[str, set[tuple[str, str]]] = {}
    for hop in MODEL.all_hops:
        meanings.setdefault(hop.name, set()).add((hop.relationship.type, hop.direction))
    assert {name: found for name, found in meanings.items() if len(found) > 1} == {}


def test_every_relationship_is_read_from_both_ends() -> None:
    for relationship in MODEL.relationships:
        hops = [hop for hop in MODEL.all_hops if hop.relationship is relationship]
        assert {hop.direction for hop in hops} == ({"both"} if relationship.symmetric else {"out", "in"})
        for lane in relationship.lanes:
            for end, name in ((lane.source, lane.out), (lane.target, lane.back)):
                labels = {label for each in end for label in MODEL.concrete(each)}
                assert all(name in MODEL.hops(label) for label in labels)


def test_a_property_means_the_same_wherever_an_interface_shows_it() -> None:
    for interface in MODEL.interfaces:
        for label in MODEL.concrete(interface.name):
            for name, declared in MODEL.properties(interface.name).items():
                assert MODEL.properties(label)[name] is declared


def test_only_choices_have_an_enumeration() -> None:
    assert [p.name for _, p in EVERY_PROPERTY if (p.enum is not None) != (p.type == CHOICE)] == []


def test_every_subject_is_part_of_the_model() -> None:
    folder = ROOT / "graph" / "vocabulary"
    files = {path.stem for path in folder.glob("*.py")} - {"__init__", "declare", "model", "common"}
    assert files == {subject.__name__.rpartition(".")[2] for subject in SUBJECTS}


def worked_example(heading: str = "## Adding a property") -> str:
    section = (ROOT / "CONTRIBUTING.md").read_text("utf-8").partition(heading)[2]
    return section.partition("```python\n")[2].partition("\n```")[0]


FOLLOWED = """
import dataclasses, sys
import graph.vocabulary
from graph.vocabulary import MODEL, places
from graph.vocabulary.declare import integer

(declared,) = ({example})
nodes = tuple(
    dataclasses.replace(node, properties=(*node.properties, declared)) if node.label == "Community" else node
    for node in MODEL.nodes
)
model = dataclasses.replace(MODEL, nodes=nodes)
# As if the line had been written into places.py: everything that derives from the model is imported after it.
graph.vocabulary.MODEL = model

from graph.store.indexes import declared as indexes
from graph.store.stored import node
from graphql import validate, parse, print_type
from schema import build_schema
from tests.recording import Recording

schema = build_schema()
text = print_type(schema.type_map["Community"])
assert '网格数。 Number of grids, as published.' in text and "  grids: Int\\n" in text
assert any(index.name == "community_grids" for index in indexes())
assert node("Community", {{"id": "c", "name": "社区", "grids": 12}}).properties["grids"] == 12
query = "{{ communities(where: {{grids: {{gte: 3}}}}, orderBy: [{{field: GRIDS}}]) {{ nodes {{ grids }} }} }}"
assert validate(schema, parse(query)) == []
((_, cypher, parameters),) = Recording().statements(query)
assert ".grids >= " in cypher and "ORDER BY community_1.grids" in cypher
print("followed")
"""


def test_the_worked_example_of_contributing(tmp_path: Path) -> None:
    """The one line that CONTRIBUTING.md adds is added to a model of its own, in a process of its own."""
    example = worked_example()
    assert isinstance(eval(example.rstrip().rstrip(","), {"integer": integer}), Property)
    script = tmp_path / "follow.py"
    script.write_text(FOLLOWED.format(example=example), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, script], cwd=ROOT, env={"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=100
    )
    assert (done.returncode, done.stdout) == (0, "followed\n"), done.stderr


GROWN = """
import dataclasses
import graph.vocabulary
from graph.vocabulary import MODEL
from graph.vocabulary.declare import Lane, NodeType, RelationshipType, integer, text

node = {type_}
relationship = {relationship}
# As if both had been appended to the lists of a subject: everything that derives from the model is imported after it.
graph.vocabulary.MODEL = dataclasses.replace(
    MODEL, nodes=(*MODEL.nodes, node), relationships=(*MODEL.relationships, relationship)
)

from graph.store.indexes import declared as indexes
from graph.store.stored import node as stored
from graphql import parse, validate
from schema import build_schema
from seeds.file_schema import text as file_schema
from tests.recording import Recording

schema = build_schema()
query = '''{{ eveningSchools(where: {{teachers: {{some: {{edge: {{course: {{eq: "a"}}}}}}}}}}) {{
  nodes {{ name classes teachers {{ edges {{ fact course node {{ id }} }} }} }}
}} units {{ nodes {{ teachesIn {{ totalCount }} }} }} }}'''
assert validate(schema, parse(query)) == []
assert [cypher for _, cypher, _ in Recording().statements(query) if "TEACHES_IN" in cypher]
assert any(index.name == "evening_school_id" for index in indexes())
assert stored("EveningSchool", {{"id": "e", "name": "夜校", "classes": 2}}).properties["classes"] == 2
assert "EveningSchool" in file_schema() and "TEACHES_IN" in file_schema()
print("followed")
"""


def test_a_type_and_a_relationship_of_contributing(tmp_path: Path) -> None:
    """What CONTRIBUTING.md declares is all that a new type and a new relationship need."""
    script = tmp_path / "follow.py"
    type_, relationship = (worked_example(f"## Adding a {kind}") for kind in ("type", "relationship"))
    script.write_text(GROWN.format(type_=type_, relationship=relationship), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, script], cwd=ROOT, env={"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=170
    )
    assert (done.returncode, done.stdout) == (0, "followed\n"), done.stderr
