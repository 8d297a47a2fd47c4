"""What is due in a place by a day: every kind, its day and precision, what is overdue, and what has no day."""

from __future__ import annotations

from typing import Any

import pytest

from graph.store.stored import Fact, Node, fact, node
from tests.graphs import TestGraph

MONDAY, UNTIL = "2024-03-04", "2024-06-30"
DUE = """query(
  $in: ID, $from: Date, $until: Date!, $kinds: [DueKind!], $limit: Int, $after: String, $overdue: Boolean
) {
  due(within: $in, from: $from, until: $until, kinds: $kinds, limit: $limit, after: $after, overdue: $overdue) {
    from until itemsTotal overdueTotal undatedTotal endCursor hasNextPage complete cutBy
    upcoming { key } totals { kind datedTotal overdueTotal } months { month itemsTotal }
    undated { ...Item } items { ...Item about { id } places { id } } } }
fragment Item on DueItem { kind key date precision published daysLeft overdue why whyEn }"""


def network() -> tuple[list[Node], list[Fact]]:
    """A sub-district with a community, its units, and a joint body whose chair rotates."""
    nodes = [
        node("Area", {"id": "town", "name": "镇", "level": "SUB_DISTRICT"}),
        node("Area", {"id": "elsewhere", "name": "别处", "level": "SUB_DISTRICT"}),
        node("Community", {"id": "community", "name": "社区"}),
        *(node("Unit", {"id": i, "name": name}) for i, name in (("school", "学校"), ("bank", "银行"), ("far", "远"))),
        node("JointCommittee", {
            "id": "council", "name": "理事会", "kind": "COUNCIL", "meetingRhythm": "每季度一次", "rotationMonths": 3,
        }),
        node("JointCommittee", {"id": "never-met", "name": "联席会", "kind": "COUNCIL", "meetingRhythm": "每月"}),
        node("JointCommittee", {"id": "at-times", "name": "不定期会", "kind": "COUNCIL", "meetingRhythm": "定期"}),
    ]  # fmt: skip
    facts: list[Fact] = []

    def link(type_: str, source: str, target: str, **given: Any) -> None:
        facts.append(fact(type_, f"{type_}.{source}.{target}.{len(facts)}", source, target, given))

    def thing(label: str, id_: str, type_: str, source: str, **given: Any) -> None:
        nodes.append(node(label, {"id": id_, "name": id_, **given}))
        link(type_, source, id_)

    link("PART_OF", "community", "town", kind="ADMINISTRATIVE")
    link("LOCATED_IN", "far", "elsewhere")
    for body in ("school", "bank", "council", "never-met", "at-times"):
        link("LOCATED_IN", body, "community")

    thing("Agreement", "lapses-in-may", "PARTY_TO", "school", startDate="2022", endDate="2024-05")
    thing("Agreement", "lapses-today", "PARTY_TO", "school", startDate="2022", endDate=MONDAY)
    thing("Agreement", "lapsed", "PARTY_TO", "school", startDate="2022", endDate="2024-03-03")
    thing("Agreement", "lapses-later", "PARTY_TO", "school", startDate="2022", endDate="2024-07-01")
    thing("Agreement", "renewed", "PARTY_TO", "school", startDate="2022", endDate="2024-04")
    thing("Agreement", "renewal", "PARTY_TO", "school", startDate="2024-05", endDate="2026")
    link("RENEWS", "renewal", "renewed")
    thing("Agreement", "lapses-elsewhere", "PARTY_TO", "far", startDate="2022", endDate="2024-04-30")
    thing("Agreement", "open", "PARTY_TO", "school", startDate="2022")

    thing("Commitment", "overdue", "COMMITS", "bank", due="2024-01")
    thing("Commitment", "leap-day", "COMMITS", "bank", due="2024-02-29")
    thing("Commitment", "by-year", "COMMITS", "bank", due="2024")
    thing("Commitment", "by-last-year", "COMMITS", "bank", due="2023")
    thing("Commitment", "some-march", "COMMITS", "bank", due="XXXX-03")
    thing("Commitment", "done", "COMMITS", "bank", due="2024-01", fulfilledOn="2024-02-01")
    thing("Commitment", "done-later", "COMMITS", "bank", due="2024-04", fulfilledOn="2024-03-20")
    thing("Commitment", "said-to-be-done", "COMMITS", "bank", due="2024-01", status="FULFILLED")

    thing("Need", "late", "HAS_NEED", "community", startDate="2023", deadline="2024-02")
    thing("Need", "closed", "HAS_NEED", "community", startDate="2023", endDate="2024-02", deadline="2024-02")

    thing("Post", "secretary", "POST_OF", "council", termMonths=36)
    facts[-1] = fact("POST_OF", "seat-of-council", "secretary", "council", {})
    nodes += [node("Member", {"id": id_, "name": name}) for id_, name in (("wang", "王某"), ("li", "李某"))]
    link("HOLDS", "wang", "secretary", startDate="2021-04-01")
    link("HOLDS", "li", "secretary", startDate="2022-01-01", endDate="2024-06-30")

    link("MEMBER_OF", "school", "council", startDate="2020")
    link("MEMBER_OF", "bank", "council", startDate="2020")
    link("CHAIRS", "school", "council", order=1, startDate="2023-10-01", endDate="2023-12-31")
    link("CHAIRS", "bank", "council", order=2, startDate="2024-01-01", endDate="2024-03-31")
    thing("Activity", "meeting", "HOSTS", "council", kind="MEETING", startDate="2023-11-20")
    thing("Activity", "outing", "HOSTS", "council", kind="SPORTS", startDate="2024-02-20")

    nodes.append(node("Unit", {"id": "shop", "name": "商铺", "observedOn": "2023-03-10"}))
    link("LOCATED_IN", "shop", "community")
    return nodes, facts


@pytest.fixture
def graph(test_graph: TestGraph) -> TestGraph:
    test_graph.hold("what is due", *network())
    return test_graph


def due(graph: TestGraph, place: str | None = "town", **given: Any) -> Any:
    variables = {"in": place, "from": MONDAY, "until": UNTIL, **given}
    answer = graph.ask(DUE, None, **variables)
    assert "errors" not in answer, answer
    return answer["data"]["due"]


def rows(found: Any) -> list[tuple[Any, ...]]:
    return [(i["kind"], i["key"].partition(":")[2], i["date"], i["precision"], i["daysLeft"]) for i in found]


def test_everything_by_date(graph: TestGraph) -> None:
    found = due(graph)
    keys = {each[1]: each for each in rows(found["items"])}
    terms = sorted(key for key, each in keys.items() if each[0] == "TERM_ENDS")
    assert len(terms) == 2
    assert [each for each in rows(found["items"]) if each[0] != "TERM_ENDS"] == [
        ("COMMITMENT_DUE", "by-last-year", "2023-12-31", "YEAR", -64),
        ("COMMITMENT_DUE", "overdue", "2024-01-31", "MONTH", -33),
        ("COMMITMENT_DUE", "leap-day", "2024-02-29", "DAY", -4),
        ("NEED_DEADLINE", "late", "2024-02-29", "MONTH", -4),
        ("AGREEMENT_LAPSES", "lapses-today", "2024-03-04", "DAY", 0),
        ("FACT_TO_VERIFY", "shop", "2024-03-10", "DAY", 6),
        ("CHAIR_HANDOVER", "council", "2024-03-31", "DAY", 27),
        ("MEETING_DUE", "council", "2024-03-31", "DAY", 27),
        ("COMMITMENT_DUE", "done-later", "2024-04-30", "MONTH", 57),
        ("AGREEMENT_LAPSES", "lapses-in-may", "2024-05-31", "MONTH", 88),
    ]
    ends = [each for each in found["items"] if each["kind"] == "TERM_ENDS"]
    assert [(each["date"], each["published"], each["precision"]) for each in ends] == [
        ("2024-03-31", None, "DAY"), ("2024-06-30", "2024-06-30", "DAY"),
    ]  # fmt: skip
    assert [each["date"] for each in found["items"]] == sorted(each["date"] for each in found["items"])
    assert (found["itemsTotal"], found["overdueTotal"], found["complete"]) == (12, 4, True)


def test_what_has_no_day_stands_apart(graph: TestGraph) -> None:
    """A month of an unknown year, and a body that has never met; a rhythm without days is no reason for anything."""
    found = due(graph)
    assert rows(found["undated"]) == [
        ("COMMITMENT_DUE", "some-march", None, None, None),
        ("MEETING_DUE", "never-met", None, None, None),
    ]
    assert found["undatedTotal"] == 2


def test_months_and_what_is_overdue_or_not(graph: TestGraph) -> None:
    every = due(graph)
    months = [{"month": "2024-03", "itemsTotal": 5}, {"month": "2024-04", "itemsTotal": 1}]
    months += [{"month": "2024-05", "itemsTotal": 1}, {"month": "2024-06", "itemsTotal": 1}]
    # Limit cuts the list and not the numbers; what is overdue is in no month.
    assert every["months"] == due(graph, limit=1)["months"] == months
    late, rest = due(graph, overdue=True), due(graph, overdue=False)
    assert late["items"] == [item for item in every["items"] if item["overdue"]]
    assert (late["itemsTotal"], late["overdueTotal"], late["undated"], late["months"]) == (4, 4, [], [])
    assert rest["items"] == [item for item in every["items"] if not item["overdue"]]
    assert (rest["itemsTotal"], rest["overdueTotal"], rest["months"]) == (8, 0, months)
    assert rest["undated"] == every["undated"]
    # What comes next stands apart, whatever is overdue and whichever page of the items is asked.
    upcoming = [{"key": item["key"]} for item in rest["items"]]
    assert every["upcoming"] == rest["upcoming"] == upcoming
    assert (
        due(graph, limit=1)["upcoming"]
        == due(graph, limit=1, after=every["items"][6]["key"])["upcoming"]
        == upcoming[:1]
    )
    assert late["upcoming"] == []


def test_why_and_where(graph: TestGraph) -> None:
    found = {item["key"]: item for item in due(graph)["items"]}
    chair = found["CHAIR_HANDOVER:council"]
    assert chair["why"] == "银行的轮值到期；下一轮学校，自2024-04-01"
    assert chair["whyEn"] == "The turn of 银行 ends. Next: 学校, from 2024-04-01."
    assert found["MEETING_DUE:council"]["why"] == "会议频次为“每季度一次”，最近一次会议在2023-11-20"
    assert found["COMMITMENT_DUE:overdue"]["why"] == "银行的承诺尚无完成记录"
    assert found["NEED_DEADLINE:late"]["why"] == "社区的需求到期仍未了结"
    assert (chair["about"], chair["places"]) == ({"id": "council"}, [{"id": "community"}])
    assert found["NEED_DEADLINE:late"]["places"] == [{"id": "community"}]


def test_a_turn_that_nobody_followed_is_overdue(graph: TestGraph) -> None:
    (item,) = due(graph, kinds=["CHAIR_HANDOVER"], **{"from": "2024-04-15"})["items"]
    assert (item["date"], item["daysLeft"], item["overdue"]) == ("2024-03-31", -15, True)
    assert item["why"].startswith("银行的轮值已结束，无人接任")


def test_places_and_kinds(graph: TestGraph) -> None:
    assert rows(due(graph, "elsewhere")["items"]) == [("AGREEMENT_LAPSES", "lapses-elsewhere", "2024-04-30", "DAY", 57)]
    lapsing = due(graph, None, kinds=["AGREEMENT_LAPSES"])
    assert [key for _, key, *_ in rows(lapsing["items"])] == ["lapses-today", "lapses-elsewhere", "lapses-in-may"]
    assert lapsing["totals"] == [{"kind": "AGREEMENT_LAPSES", "datedTotal": 3, "overdueTotal": 0}]


@pytest.mark.parametrize("place", ["town", None])
def test_of_no_kind_nothing_is_due(graph: TestGraph, place: str | None) -> None:
    found = due(graph, place, kinds=[])
    assert (found["items"], found["totals"], found["complete"]) == ([], [], True)


def test_pages_follow_each_other(graph: TestGraph) -> None:
    every = [item["key"] for item in due(graph)["items"]]
    paged: list[str] = []
    after = None
    while True:
        page = due(graph, limit=5, after=after)
        paged += [item["key"] for item in page["items"]]
        assert page["itemsTotal"] == len(every)
        assert page["complete"] is not page["hasNextPage"]
        if not page["hasNextPage"]:
            break
        after = page["endCursor"]
    assert paged == every


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"until": "2024-03-03"}, "BAD_USER_INPUT"),
        ({"after": "AGREEMENT_LAPSES:nothing"}, "BAD_USER_INPUT"),
        ({"in": "nowhere"}, "NOT_FOUND"),
        ({"in": "school"}, "NOT_FOUND"),
        ({"limit": 5000}, "LIMIT_EXCEEDED"),
    ],
)
def test_refused(graph: TestGraph, given: dict[str, Any], code: str) -> None:
    answer = graph.ask(DUE, None, **{"in": "town", "from": MONDAY, "until": UNTIL, **given})
    assert [error["extensions"]["code"] for error in answer["errors"]] == [code]
