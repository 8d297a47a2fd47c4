"""Loading on the real database: idempotent, all or nothing, clipped, counted."""

from __future__ import annotations

import datetime

import pytest

from graph.errors import ConfigurationError, SeedError
from graph.vocabulary import MODEL
from seeds import check_files, load_files, seed_paths
from seeds.loader import relationship_ids
from tests.databases import Emptied
from tests.seeds.conftest import Write

TWO = """
cobuild: 1
nodes:
- {type: Community, id: a, name: 荷风社区}
- {type: Unit, id: b, name: 荷风小学, kind: SCHOOL, startDate: 2010-09, endDate: "2020"}
relationships:
- {type: LOCATED_IN, from: b, to: a, startDate: "2005"}
- {type: CO_BUILDS_WITH, from: b, to: a, id: tie, details: {subject: [场地, 课程]}}
"""


def test_loading_twice_changes_nothing(emptied: Emptied, write: Write) -> None:
    path = write(TWO)
    first = emptied.run(load_files(emptied.db, [path]))
    assert (first.created, first.changed, first.unchanged) == (4, 0, 0)
    nodes, facts = emptied.nodes(), emptied.facts()
    again = emptied.run(load_files(emptied.db, [path]))
    assert (again.created, again.changed, again.unchanged) == (0, 0, 4)
    assert (emptied.nodes(), emptied.facts()) == (nodes, facts)
    assert set(nodes["b"]["labels"]) == {"Entity", "Organization", "Unit"}
    assert facts["tie"]["details"] == ["subject\t场地", "subject\t课程"]


def test_every_seed_loads_and_a_second_time_changes_nothing(emptied: Emptied) -> None:
    first = emptied.run(load_files(emptied.db, seed_paths()))
    again = emptied.run(load_files(emptied.db, seed_paths()))
    assert (again.created, again.changed, again.unchanged) == (0, 0, first.created + first.unchanged)
    facts = emptied.facts()
    ends = emptied.run(emptied.db.read("test", "MATCH (a)-[r]->(b) RETURN collect([r.id, a.id, b.id])", {}))
    nodes = emptied.nodes()
    for id_, source, target in ends:
        lineage = MODEL.relationship[facts[id_]["type"]].lineage
        for other in (nodes[source], nodes[target]):
            assert facts[id_]["validFrom"] >= other["validFrom"] or lineage, id_
            assert facts[id_]["validTo"] <= other["validTo"] or lineage, id_


def test_what_changed_is_counted(emptied: Emptied, write: Write) -> None:
    emptied.run(load_files(emptied.db, [write(TWO)]))
    report = emptied.run(load_files(emptied.db, [write(TWO.replace("荷风小学", "荷风第一小学"))]))
    assert (report.created, report.changed, report.unchanged) == (0, 1, 3)
    assert report.written.nodes["Unit"].changed == 1
    assert "B hefengdiyixiaoxue E" in emptied.nodes()["b"]["searchKeys"]


def test_a_relationship_that_moves_is_one_relationship(emptied: Emptied, write: Write) -> None:
    more = TWO.replace("relationships:", "- {type: Unit, id: c, name: 荷风诊所}\nrelationships:")
    emptied.run(load_files(emptied.db, [write(more)]))
    report = emptied.run(
        load_files(emptied.db, [write(more.replace("from: b, to: a, id: tie", "from: c, to: a, id: tie"))])
    )
    assert (report.created, report.changed) == (0, 1)
    ends = emptied.run(emptied.db.read("test", "MATCH (a)-[r {id: 'tie'}]->(b) RETURN collect([a.id, b.id])", {}))
    assert ends == [["a", "c"]]


def test_a_relationship_holds_only_while_its_ends_do(emptied: Emptied, write: Write) -> None:
    emptied.run(load_files(emptied.db, [write(TWO)]))
    located = emptied.facts()["b.LOCATED_IN.a"]
    assert (located["validFrom"], located["validTo"]) == (datetime.date(2010, 9, 1), datetime.date(2020, 12, 31))
    assert located["statedFrom"] == datetime.date(2005, 1, 1)
    assert located["statedTo"] == datetime.date(9999, 12, 31)

    widened = TWO.replace('startDate: 2010-09, endDate: "2020"', 'startDate: "2001"')
    report = emptied.run(load_files(emptied.db, [write(widened)]))
    assert report.changed == 1
    located = emptied.facts()["b.LOCATED_IN.a"]
    assert (located["validFrom"], located["validTo"]) == (datetime.date(2005, 1, 1), datetime.date(9999, 12, 31))
    assert "statedFrom" not in located
    assert "statedTo" not in located


def test_a_relationship_of_an_observed_thing_is_an_observation(emptied: Emptied, write: Write) -> None:
    seen = TWO.replace('startDate: 2010-09, endDate: "2020"', "observedOn: 2026-02-10")
    emptied.run(load_files(emptied.db, [write(seen)]))
    located = emptied.facts()["b.LOCATED_IN.a"]
    assert located["observed"] is True
    assert located["validFrom"] == located["validTo"] == datetime.date(2026, 2, 10)
    emptied.run(load_files(emptied.db, [write(TWO)]))
    assert emptied.facts()["b.LOCATED_IN.a"]["observed"] is False


def test_a_file_is_written_whole_or_not_at_all(emptied: Emptied, write: Write) -> None:
    good = write(TWO, "good.yaml")
    bad = write(
        "cobuild: 1\nnodes:\n- {type: Unit, id: c, name: 丙}\n- {type: Unit, id: d, name: 丁, kind: NONE}\n", "bad.yaml"
    )
    with pytest.raises(SeedError) as caught:
        emptied.run(load_files(emptied.db, [good, bad]))
    [problem] = caught.value.extensions["problems"]
    assert (problem["file"], problem["path"], problem["line"]) == (str(bad), "nodes[1].kind", 4)
    assert set(emptied.nodes()) == {"a", "b"}


def test_a_file_may_refer_to_the_graph(emptied: Emptied, write: Write) -> None:
    emptied.run(load_files(emptied.db, [write(TWO, "first.yaml")]))
    path = write("cobuild: 1\nrelationships:\n- {type: SERVES, from: b, to: a}\n- {type: SERVES, from: x, to: a}\n")
    report = emptied.run(check_files(emptied.db, [path]))
    assert [problem.path for problem in report.problems] == ["relationships[1].from"]
    clash = write("cobuild: 1\nnodes:\n- {type: Area, id: a, name: 甲}\n", "clash.yaml")
    [problem] = emptied.run(check_files(emptied.db, [clash])).problems
    assert "with the type Community, not Area" in problem.message


def test_checking_writes_nothing(emptied: Emptied, write: Write) -> None:
    report = emptied.run(check_files(emptied.db, [write(TWO)]))
    assert (report.ok, report.nodes, report.relationships) == (True, 2, 2)
    assert emptied.nodes() == {}


def test_a_database_that_is_not_set_up_is_refused(emptied: Emptied, write: Write) -> None:
    emptied.run(emptied.db.rows("test", "MATCH (n) DETACH DELETE n"))
    with pytest.raises(ConfigurationError, match="cobuild migrate"):
        emptied.run(load_files(emptied.db, [write(TWO)]))


def test_relationship_ids_are_derived() -> None:
    tie = {"type": "SERVES", "from": "a", "to": "b"}
    pair = {"type": "PAIRED_WITH", "from": "b", "to": "a"}
    rows = [tie, tie, {**tie, "id": "a.SERVES.b.3"}, tie, pair]
    assert relationship_ids(rows) == ["a.SERVES.b", "a.SERVES.b.2", "a.SERVES.b.3", "a.SERVES.b.4", "a.PAIRED_WITH.b"]
