"""The workloads: one question each, sent to every server that can answer it.

``documents/NAME.graphql`` is the question to Cobuild. The foundation's workloads have two more files: ``NAME.cypher``,
the statement that somebody would write by hand for it (the floor), and ``NAME.peer.graphql``, the question to the peer.
All three must give the same answer. For the questions about networks the floor runs the very statements that Cobuild
runs, and there is no peer: ``@neo4j/graphql`` has no words for a tie, a path or a flow, only for a statement of one's
own.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

DOCUMENTS = Path(__file__).parent / "documents"
EVERYBODY = (1, 8, 64)
"""Clients at once under load."""


@dataclass(frozen=True, slots=True)
class Promise:
    """The budgets: maximum ratio to the floor's CPU, and minimum ratio of the peer's CPU to ours."""

    floor_cpu: float
    peer_cpu: float | None = None
    peer_wall: float | None = None


@dataclass(frozen=True, slots=True)
class Workload:
    """One named question.

    :ivar requests: how many to send to a server in one round; the peer gets ``peer_requests``
    :ivar budget: None where the floor does not do the same work, so that there is nothing to promise
    :ivar asks: the name of its document, where that is not its own
    :ivar by_hand: the floor runs a statement written by hand, not Cobuild's own
    :ivar single: the peer answers with a list of one
    :ivar same_size: what it looks at is as large in a city of a million nodes as in one of 100,000
    :ivar cold: it is asked so that no answer is kept from an earlier request
    :ivar clients: how many ask at once under load
    """

    name: str
    about: str
    requests: int
    peer_requests: int = 0
    budget: Promise | None = None
    asks: str = ""
    by_hand: bool = True
    single: bool = False
    same_size: bool = True
    cold: bool = False
    clients: tuple[int, ...] = EVERYBODY

    @property
    def document(self) -> str:
        return _text(f"{self.asks or self.name}.graphql")

    @property
    def statement(self) -> str:
        """The statement written by hand."""
        return _text(f"{self.name}.cypher")

    @property
    def peer_document(self) -> str:
        return _text(f"{self.name}.peer.graphql")


def _text(name: str) -> str:
    return (DOCUMENTS / name).read_text("utf-8")


def _asked(name: str, about: str, requests: int, *, asks: str = "", same_size: bool = True) -> Workload:
    """A question whose floor runs Cobuild's own statement."""
    return Workload(name, about, requests, budget=Promise(1.35), asks=asks, by_hand=False, same_size=same_size)


FOUNDATION = (
    Workload("point", "One unit by its id, 6 fields", 150, 75, Promise(1.5, 1.8, 1.8), single=True),
    Workload(
        "page",
        "100 units and their total: first page, second, one from the middle",
        80,
        16,
        Promise(1.35, 5, 12),
        same_size=False,
    ),
    Workload("tree", "From a district down 5 levels, about 50 objects", 80, 40, Promise(1.35, 2.7, 2), single=True),
    Workload("network", "2,000 activities and 6,000 participations, 8 fields each", 4, 2, Promise(1.35, 7, 4)),
    Workload("filter", "Units that have an agreement with a community on a date", 80, 12, Promise(1.35, 3, 8)),
    Workload("coBuilders", "The 50 closest co-builders of a unit, with their ties", 60, 30, Promise(1.35, 3, 2)),
)
QUESTIONS = (
    _asked("around", "Neighbourhood of one step around an ordinary unit, about 20 bodies", 24),
    _asked("around2", "Two steps around the same, cut at 200 bodies and 1,000 edges", 6, asks="around"),
    _asked("aroundHub", "One step around the unit with most ties, cut alike", 6, asks="around", same_size=False),
    _asked("aroundHub2", "Two steps around the same hub, cut alike", 6, asks="around", same_size=False),
    _asked("paths", "Three ways from one body to another two steps off", 24),
    _asked("core", "The core of a community of about 60 bodies, the many by kind, the gap", 24),
    _asked("network500", "500 bodies of a place and the edges between them, by columns", 6, asks="networkIn"),
    _asked("network2000", "2,000 bodies of a place and 6,000 edges, by columns", 3, asks="networkIn"),
    _asked("sharing", "Flows of shared resources in a district, by kind and quarter of a year", 8),
    _asked("matches", "Needs and offers matched in a district, with their reasons", 4),
    _asked("coverage", "What is missing in a district: kinds, ties, renewals, meetings", 4),
    _asked("diff", "How a sub-district differs between two days two years apart", 4),
    _asked("metrics", "Measures of a place of 10,000 nodes, kept from an earlier request", 24),
    Workload(
        "metricsRun",
        "The same measured anew, each time for another day; the floor reads the network and measures nothing",
        2,
        asks="metrics",
        by_hand=False,
        cold=True,
        clients=(1,),
    ),
)
WORKLOADS = FOUNDATION + QUESTIONS
