"""The stored form of facts."""

from __future__ import annotations

from datetime import date

from graph.semantics.dates import ALWAYS_FROM, ALWAYS_TO
from graph.store.stored import details, fact, node


def test_details_keep_their_order_and_lists_repeat_their_key() -> None:
    given = {"step": ["查", "述"], "windows": 10, "open": True, "a": {"b": 1.5}, "text": "two\twords"}
    assert list(details(given)) == ["step\t查", "step\t述", "windows\t10", "open\ttrue", "a.b\t1.5", "text\ttwo words"]


def test_a_node_has_its_term_and_its_keys() -> None:
    stored = node("Unit", {"type": "Unit", "id": "u", "name": "荷风小学", "startDate": "2006", "aliases": []})
    assert stored.properties == {
        "id": "u",
        "name": "荷风小学",
        "startDate": "2006",
        "validFrom": date(2006, 1, 1),
        "validTo": ALWAYS_TO,
        "observed": False,
        "termKnowledge": "STATED",
        "searchKeys": ["B 荷 风 小 学 E", "B hefengxiaoxue E", "B hfxx E", "Entity Organization Unit"],
        "nameOrder": "he208377feng1098cexiao305c0fxue205b66",
    }


def test_planned_facts_hold_on_no_day() -> None:
    planned = fact("PARTY_TO", "f", "a", "b", {"status": "PROPOSED", "startDate": "2020"}).properties
    assert (planned["validFrom"], planned["validTo"]) == (ALWAYS_TO, ALWAYS_FROM)


def test_an_observation_holds_on_its_day() -> None:
    seen = fact("LOCATED_IN", "f", "a", "b", {"observedOn": "2026-02-10"}).properties
    day = date(2026, 2, 10)
    assert (seen["validFrom"], seen["validTo"], seen["observed"], seen["observedOn"]) == (day, day, True, day)


def test_a_symmetric_fact_is_stored_one_way() -> None:
    one = fact("PAIRED_WITH", "f", "z", "a", {})
    other = fact("PAIRED_WITH", "f", "a", "z", {})
    assert one == other
    assert (one.source, one.target) == ("a", "z")


def test_white_space_in_the_key_of_a_detail_loses_nothing() -> None:
    assert list(details({"a\tb": "x", "c\n d": {"e\tf": 1}})) == ["a b\tx", "c d.e f\t1"]


def test_the_last_day_of_a_deadline_is_stored_where_it_is_known() -> None:
    given = {"id": "n", "name": "需求", "kind": "VENUE"}
    days = {
        written: node("Need", given | {"deadline": written}).properties.get("deadlineTo")
        for written in ("2027-XX-15", "XXXX-03-26")
    }
    assert days == {"2027-XX-15": date(2027, 12, 31), "XXXX-03-26": None}
