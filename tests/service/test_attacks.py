"""Attacks on the real service, each sent by several clients while another one looks things up."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest

from bench.hostile import Attack, HostileOutcome, attacks
from tests.service.test_serve import address, serving

if TYPE_CHECKING:
    from graph.server import ServerAddress

pytestmark = pytest.mark.slow

PLACE = "c02-shuijingfang"
CLIENTS = 4
LARGEST, LARGEST_ADMITTED = 10_000, 5_000_000
"""Bytes of an answer that refuses, and of one that is admitted where the graph is small."""
BOUND = 120
"""Seconds that nothing here takes: what is not done by then hangs."""
LOOKUP = {"query": "query($id: ID!) { node(id: $id) { id } }", "variables": {"id": PLACE}}
ATTACKS = attacks(PLACE)


@contextmanager
def serving_seeds(server: ServerAddress, folder: Path) -> Iterator[tuple[subprocess.Popen[str], httpx.URL]]:
    """``cobuild serve`` as a process, over a database that is there."""
    secret = folder / "password"
    secret.write_text(server.password, "utf-8")
    secret.chmod(0o600)
    known = ("--neo4j-uri", server.uri, "--neo4j-user", server.user, "--neo4j-password-file", str(secret))
    with serving(folder, *known) as process:
        yield process, httpx.URL(address(process))


@pytest.fixture(scope="module")
def url(service_url: str, neo4j_server: ServerAddress, tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.URL]:
    """The address of a service of its own over the seeds, which ``service_url`` has loaded."""
    del service_url
    with serving_seeds(neo4j_server, tmp_path_factory.mktemp("attacked")) as (_, url):
        yield url


def sent(pool: ThreadPoolExecutor, attack: Attack, url: httpx.URL, clients: int) -> list[Future[HostileOutcome]]:
    assert url.port
    return [pool.submit(attack.send, url.host, url.port, number) for number in range(clients)]


def assert_bounded(attack: Attack, outcome: HostileOutcome) -> None:
    """An answer refuses in few bytes and in codes; or its work was admitted, and it is not large either."""
    if outcome.status == 0:
        # A connection that floods is closed; what was written to it may be lost.
        assert attack.floods
        return
    if attack.admitted and not outcome.codes:
        assert outcome.status == 200
        assert outcome.size < LARGEST_ADMITTED
        return
    assert outcome.codes, (attack.name, outcome)
    # What is admitted may take longer than a request may, where the machine has other work.
    assert outcome.codes <= attack.codes | ({"TIMEOUT"} if attack.admitted else set())
    assert outcome.status in (200, 400, 431, 504)
    assert outcome.size < LARGEST


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_an_attack_is_refused_in_few_words_while_lookups_are_answered(url: httpx.URL, attack: Attack) -> None:
    with ThreadPoolExecutor(CLIENTS) as pool, httpx.Client(base_url=url, timeout=BOUND) as client:
        attacking = sent(pool, attack, url, CLIENTS)
        answers = 0
        while not answers or not all(each.done() for each in attacking):
            assert client.post("/graphql", json=LOOKUP).json()["data"] == {"node": {"id": PLACE}}
            answers += 1
        for each in attacking:
            assert_bounded(attack, each.result(BOUND))


def test_it_ends_by_a_signal_under_all_attacks_at_once(
    service_url: str, neo4j_server: ServerAddress, tmp_path: Path
) -> None:
    del service_url
    with serving_seeds(neo4j_server, tmp_path) as (process, url), ThreadPoolExecutor(len(ATTACKS)) as pool:
        attacking = [each for attack in ATTACKS for each in sent(pool, attack, url, 1)]
        done, _ = wait(attacking, BOUND, "FIRST_COMPLETED")
        assert done
        process.send_signal(signal.SIGTERM)
        assert process.wait(BOUND) == 0
    assert "Traceback" not in (tmp_path / "log").read_text()
