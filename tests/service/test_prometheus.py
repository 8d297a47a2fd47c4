"""``/metrics``: read as Prometheus reads it, from the HTTP layer alone and from the service over Neo4j."""

from __future__ import annotations

import httpx
import pytest
from prometheus_client.openmetrics.parser import text_string_to_metric_families as openmetrics
from prometheus_client.parser import text_string_to_metric_families as plain_text

from graph.errors import Unavailable
from service.settings import Settings
from tests.service.serving import GRAPHQL, HELLO, Witness, sample_app, served

Samples = dict[tuple[str, tuple[tuple[str, str], ...]], float]


def scrape(url: str, **headers: str) -> Samples:
    """The value of each sample, by its name and labels."""
    answer = httpx.get(f"{url}/metrics", headers=headers)
    assert answer.status_code == 200, answer.text
    parse = openmetrics if "openmetrics" in answer.headers["content-type"] else plain_text
    families = parse(answer.text)
    return {
        (each.name, tuple(sorted(each.labels.items()))): each.value for family in families for each in family.samples
    }


def of(samples: Samples, name: str, **labels: str) -> float:
    return samples[name, tuple(sorted(labels.items()))]


@pytest.mark.parametrize("accept", ["*/*", "application/openmetrics-text;version=1.0.0"])
def test_requests_statements_and_errors_are_counted(accept: str) -> None:
    settings, witness = Settings(max_in_flight=7), Witness()
    with served(sample_app(settings, witness), settings) as url:
        for _ in range(3):
            httpx.post(f"{url}/graphql", json=HELLO)
        httpx.post(f"{url}/graphql", json=[HELLO, HELLO])
        httpx.post(f"{url}/graphql", json={"query": "query LostInside { hello }", "operationName": "LostInside"})
        httpx.post(f"{url}/graphql", json={"query": "query Late { hello }", "operationName": "Late"})
        httpx.post(f"{url}/graphql", json={"query": "query Fault { hello }", "operationName": "Fault"})
        httpx.post(f"{url}/graphql", content=b"{", headers={"content-type": "application/json", "accept": GRAPHQL})
        httpx.get(f"{url}/nowhere/but/in/the/address")
        httpx.get(f"{url}/healthz")
        samples = scrape(url, accept=accept)
    assert of(samples, "cobuild_http_requests_total", route="/graphql", status="200") == 5
    assert of(samples, "cobuild_http_requests_total", route="/graphql", status="504") == 1
    assert of(samples, "cobuild_http_requests_total", route="/graphql", status="500") == 1
    assert of(samples, "cobuild_http_requests_total", route="/graphql", status="400") == 1
    assert of(samples, "cobuild_http_requests_total", route="none", status="404") == 1
    assert of(samples, "cobuild_http_requests_total", route="/healthz", status="200") == 1
    assert of(samples, "cobuild_http_request_seconds_count", route="/graphql") == 8
    for code in ("UNAVAILABLE", "TIMEOUT", "INTERNAL", "BAD_USER_INPUT"):
        assert of(samples, "cobuild_errors_total", code=code) == 1
    assert of(samples, "cobuild_statement_seconds_count", statement="hello") == 5
    assert of(samples, "cobuild_statement_seconds_bucket", statement="hello", le="0.001") == 0
    assert of(samples, "cobuild_statement_seconds_bucket", statement="hello", le="0.0025") == 5
    assert of(samples, "cobuild_statement_seconds_sum", statement="hello") == pytest.approx(0.0075)
    assert of(samples, "cobuild_statement_rows_total", statement="hello") == 5
    assert of(samples, "cobuild_http_requests_limit") == 7
    assert of(samples, "cobuild_http_requests_in_progress") == 0
    assert of(samples, "cobuild_database_up") == 1
    assert of(samples, "process_open_fds") > 0
    assert not any("address" in str(labels) for _, labels in samples), "what clients choose is no label"


def test_a_database_that_is_down_is_told() -> None:
    witness = Witness(ready=Unavailable("The database cannot be reached.", retry_after=2))
    with served(sample_app(Settings(), witness)) as url:
        assert of(scrape(url), "cobuild_database_up") == 0


@pytest.mark.parametrize(
    ("named", "client", "status"),
    [
        ((), None, 200),
        ((), "10.1.2.3", 403),
        (("10.1.0.0/16",), "10.1.2.3", 200),
        (("10.1.0.0/16",), "::ffff:10.1.2.3", 200),
        (("10.1.0.0/16", "fd00::/8"), "fd00::7", 200),
        (("10.1.0.0/16",), "10.2.2.3", 403),
        (("*",), "203.0.113.9", 200),
    ],
)
def test_who_may_read_them(named: tuple[str, ...], client: str | None, status: int) -> None:
    settings = Settings(metrics_from=named)
    forwarded = {"x-forwarded-for": client} if client else {}
    with served(sample_app(settings, Witness()), settings) as url:
        answer = httpx.get(f"{url}/metrics", headers=forwarded)
    assert answer.status_code == status
    if status == 403:
        [error] = answer.json()["errors"]
        assert (error["extensions"]["code"], "metrics_from" in error["message"]) == ("FORBIDDEN", True)


def test_the_service_tells_statements_turns_and_nodes(service_url: str) -> None:
    def statements(samples: Samples) -> float:
        return sum(value for (name, _), value in samples.items() if name == "cobuild_statement_seconds_count")

    before = scrape(service_url)
    answer = httpx.post(f"{service_url}/graphql", json={"query": "{ communities(first: 1) { totalCount } }"})
    assert answer.json()["data"]["communities"]["totalCount"] > 0
    after = scrape(service_url)
    assert statements(after) == statements(before) + 1
    assert of(after, "cobuild_questions_limit") == Settings().questions_at_once
    assert of(after, "cobuild_questions_running") == of(after, "cobuild_questions_queued") == 0
    assert of(after, "cobuild_graph_nodes", label="Community") > 0
