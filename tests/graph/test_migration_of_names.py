"""A graph written before names had tokens and order keys, brought up to date."""

from __future__ import annotations

from datetime import date

from graph.store.loading import load
from graph.store.migrations import migrate
from graph.store.stored import fact, node
from tests.databases import Emptied

OLDER = """
MATCH (n:Entity) SET n.searchKeys = ['old'] REMOVE n.nameOrder, n.searchWords, n.deadlineTo
SET n.validFrom = CASE WHEN n.startDate IS NULL THEN n.validFrom ELSE date('2012-01-15') END
"""
OLDER_FACTS = "MATCH ()-[r:LOCATED_IN]->() SET r.validFrom = date('2012-01-15'), r.statedFrom = null"
FORGET = "MATCH (m:CobuildMigration) WHERE m.number >= 4 DETACH DELETE m"
META = "MATCH (m:CobuildMeta) SET m.version = 3"


def test_what_is_derived_is_written_again(emptied: Emptied) -> None:
    emptied.run(migrate(emptied.db))
    nodes = [
        node("Need", {"id": "n", "name": "场地", "kind": "VENUE", "deadline": "2027-03", "description": "大 厅"}),
        node("Unit", {"id": "u", "name": "甲", "startDate": "2012-XX-20"}),
        node("Community", {"id": "c", "name": "乙"}),
    ]
    facts = [fact("LOCATED_IN", "f", "u", "c", {"endDate": "2014-XX-01"})]
    emptied.run(load(emptied.db, nodes, facts))
    wanted = emptied.nodes(), emptied.facts()
    for older in (OLDER, OLDER_FACTS, FORGET, META):
        emptied.run(emptied.db.rows("test", older))
    assert (emptied.nodes(), emptied.facts()) != wanted
    assert "migration 4 names and dates" in emptied.run(migrate(emptied.db))
    assert (emptied.nodes(), emptied.facts()) == wanted
    assert emptied.nodes()["n"]["deadlineTo"] == date(2027, 3, 31)
    assert emptied.facts()["f"]["validFrom"] == date(2012, 1, 1)
