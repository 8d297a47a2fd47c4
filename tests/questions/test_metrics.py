"""The measures of the network in Yunting, a made-up sub-district, worked out by hand; and what users try.

In August 2026 six bodies sit on its council, the communities Yunqi and Tinglin among them; each community has its
core, and Tinglin co-builds with the tea co-operative. That is a clique of six with one body hanging on Yunqi and two
on Tinglin; seven bodies have no tie.
"""

from __future__ import annotations

from typing import Any

import httpx
import pytest

METRICS = """query($within: ID!, $asOf: Date, $limit: Int, $wait: Int, $reasons: [TieReason!]) {
  metrics(within: $within, asOf: $asOf, limit: $limit, wait: $wait, reasons: $reasons) {
    state progress step result {
      bodiesTotal pairsTotal tiesTotal density untiedTotal componentsTotal
      componentSizes complete cutBy articulations { id } clustersTotal
      central { node { id } degree strength betweenness closeness core component cluster articulation }
      clusters { size places { place { id } bodies } members { id } }
      brokers { node { id } places { id } across }
    }
  }
}"""
ON = "2026-08-01"
COUNCIL = {"college-committee", "hotel", "tinglin", "yunqi", "yunqi-clinic", "yunqi-school"}
HANGING = {"yunqi-committee", "tinglin-committee", "tea"}


def answer(service_url: str, **variables: Any) -> dict[str, Any]:
    reply = httpx.post(f"{service_url}/graphql", json={"query": METRICS, "variables": variables}, timeout=60)
    found: dict[str, Any] = reply.json()
    return found


def ask(service_url: str, **variables: Any) -> dict[str, Any]:
    for _ in range(6):
        found = answer(service_url, **variables)
        assert "errors" not in found, found["errors"]
        run = found["data"]["metrics"]
        if run["state"] == "DONE":
            break
    result: dict[str, Any] = run["result"]
    return result


def name(row: dict[str, Any]) -> str:
    return str(row["id"]).removeprefix("lianhua-")


@pytest.fixture(scope="module")
def yunting(service_url: str) -> dict[str, Any]:
    return ask(service_url, within="lianhua-yunting", asOf=ON)


def test_the_size_of_a_network(yunting: dict[str, Any]) -> None:
    assert (yunting["bodiesTotal"], yunting["untiedTotal"]) == (16, 7)
    assert (yunting["pairsTotal"], yunting["tiesTotal"]) == (15 + 3, 18)
    assert yunting["density"] == pytest.approx(18 / (16 * 15 / 2))
    assert (yunting["componentsTotal"], yunting["componentSizes"]) == (8, [9, 1, 1, 1, 1, 1, 1, 1])
    assert (yunting["complete"], yunting["cutBy"]) == (True, [])


def test_who_is_central(yunting: dict[str, Any]) -> None:
    rows = {name(row["node"]): row for row in yunting["central"]}
    assert list(rows)[:2] == ["tinglin", "yunqi"], "by betweenness"
    degrees = dict.fromkeys(COUNCIL, 5) | {"yunqi": 6, "tinglin": 7} | dict.fromkeys(HANGING, 1)
    assert {body: row["degree"] for body, row in rows.items() if row["degree"]} == degrees
    assert {body for body, row in rows.items() if row["core"] == 5} == COUNCIL
    assert {body for body, row in rows.items() if row["core"] == 1} == HANGING
    # Of 105 pairs of others: tea and committee of Tinglin with each other and with six more; that of Yunqi with seven.
    assert rows["tinglin"]["betweenness"] == pytest.approx(13 / 105)
    assert rows["yunqi"]["betweenness"] == pytest.approx(7 / 105)
    assert rows["hotel"]["betweenness"] == 0
    # Seven bodies one step away and one two steps, eight of fifteen in reach.
    assert rows["tinglin"]["closeness"] == pytest.approx(8 / 9 * 8 / 15)
    assert [name(body) for body in yunting["articulations"]] == ["tinglin", "yunqi"]
    assert {body for body, row in rows.items() if row["articulation"]} == {"tinglin", "yunqi"}


def test_clusters_hold_every_tied_body_once_and_say_where_it_lies(yunting: dict[str, Any]) -> None:
    members = [name(body) for cluster in yunting["clusters"] for body in cluster["members"]]
    assert sorted(members) == sorted(COUNCIL | HANGING)
    places = [(name(row["place"]), row["bodies"]) for cluster in yunting["clusters"] for row in cluster["places"]]
    assert sum(bodies for place, bodies in places if place == "tinglin") == 3
    assert sum(bodies for place, bodies in places if place == "yunqi") == 6


def test_brokers_join_the_two_communities(yunting: dict[str, Any]) -> None:
    rows = [(name(row["node"]), row["across"]) for row in yunting["brokers"]]
    assert rows == [("tinglin", 5), *((body, 1) for body in sorted(COUNCIL - {"tinglin"}))]
    assert {tuple(name(place) for place in row["places"]) for row in yunting["brokers"]} == {("tinglin", "yunqi")}


def test_before_the_council_only_the_cores_tie(service_url: str) -> None:
    found = ask(service_url, within="lianhua-yunting", asOf="1900-01-01")
    assert (found["pairsTotal"], found["brokers"], found["articulations"]) == (2, [], [])


def test_a_limit_cuts_lists_and_no_total(service_url: str, yunting: dict[str, Any]) -> None:
    found = ask(service_url, within="lianhua-yunting", asOf=ON, limit=1)
    assert found["central"] == yunting["central"][:1]
    assert (found["bodiesTotal"], found["complete"], found["cutBy"]) == (16, False, ["LIMIT"])


def test_a_run_reports_progress_and_later_its_result(service_url: str) -> None:
    variables = {"within": "lianhua-hetang", "asOf": ON}
    run = answer(service_url, **variables, wait=0)["data"]["metrics"]
    assert (run["state"], run["progress"], run["step"], run["result"]) == ("RUNNING", 0.0, "READ", None)
    assert ask(service_url, **variables)["bodiesTotal"] > 16


def test_one_body_alone(service_url: str) -> None:
    found = ask(service_url, within="c02-shuijingfang", asOf=ON)
    assert (found["bodiesTotal"], found["pairsTotal"], found["density"], found["clusters"]) == (1, 0, 0.0, [])
    assert found["central"][0]["betweenness"] == 0


@pytest.mark.parametrize(
    ("variables", "code", "path"),
    [
        ({"within": "nowhere"}, "NOT_FOUND", "within"),
        ({"within": "lianhua", "wait": 21}, "BAD_USER_INPUT", "wait"),
        ({"within": "lianhua", "limit": -1}, "BAD_USER_INPUT", "limit"),
        ({"within": "lianhua", "reasons": []}, "BAD_USER_INPUT", "reasons"),
        ({"within": "lianhua", "asOf": "2026-02-30"}, "BAD_USER_INPUT", "asOf"),
    ],
)
def test_invalid_arguments(service_url: str, variables: dict[str, Any], code: str, path: str) -> None:
    (error,) = answer(service_url, **variables)["errors"]
    assert error["extensions"]["code"] == code
    told = error["extensions"]
    assert path in (told["variable"] if "variable" in told else told["path"])
