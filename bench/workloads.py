"""The workloads: one question each, sent to every server that can answer it.

``documents/NAME.graphql`` is the question to Cobuild. The foundation's workloads have three more files:
``NAME.rows.cypher``, the statement that somebody would write by hand for it, with rows by position (the floor);
``NAME.cypher``, the same with maps; and ``NAME.peer.graphql``, the question to the peer. All must give the same answer.
For the questions about networks the floor runs the very statements that Cobuild runs, and there is no peer:
``@neo4j/graphql`` has no words for a tie, a path or a flow, only for a statement of one's own.
``NAME.least.cypher`` is the lower bound of such a question, which nobody is asked for (``bench/least.py``).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bench.by_position import names_and_statement

DOCUMENTS = Path(__file__).parent / "documents"
EVERYBODY = (1, 8, 64)
"""Clients at once under load."""


@dataclass(frozen=True, slots=True)
class Promise:
    """The budgets of a workload: maximum ratios of our CPU to the floor's, with compiled code and in pure Python
    (``lean``), and to the compiled handler's; minimum ratio of the peer's time to ours."""

    floor_cpu: float
    lean_floor_cpu: float
    compiled_cpu: float | None = None
    peer_wall: float | None = None


PEER_CPU, LEAN_PEER_CPU = 5.0, 3.5
"""The budgets of every workload that the peer answers: minimum ratio of its CPU to ours, with compiled code and in pure
Python."""
MOST_HITS = 1.3
"""The budget of database hits: maximum ratio to those of the statement written by hand."""


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
        """The statement written by hand, with maps."""
        return _text(f"{self.name}.cypher")

    @property
    def rows(self) -> tuple[str, str]:
        """The names of the positions, and the statement written by hand with rows by position."""
        return names_and_statement(_text(f"{self.name}.rows.cypher"))

    @property
    def peer_document(self) -> str:
        return _text(f"{self.name}.peer.graphql")


def _text(name: str) -> str:
    return (DOCUMENTS / name).read_text("utf-8")


def _asked(name: str, about: str, requests: int, *, asks: str = "", same_size: bool = True) -> Workload:
    """A question whose floor runs Cobuild's own statement."""
    return Workload(name, about, requests, budget=Promise(1.0, 1.2), asks=asks, by_hand=False, same_size=same_size)


FOUNDATION = (
    Workload("point", "One unit by its id, 6 fields", 150, 75, Promise(0.9, 0.95, 1.5, 1.8), single=True),
    Workload(
        "page",
        "100 units and their total: first page, second, one from the middle",
        80,
        16,
        Promise(0.85, 1.05, 1.0, 12),
        same_size=False,
    ),
    Workload(
        "tree", "From a district down 5 levels, about 50 objects", 80, 40, Promise(0.9, 1.05, 1.0, 2), single=True
    ),
    Workload("network", "2,000 activities and 6,000 participations, 8 fields each", 4, 2, Promise(0.45, 2.0, 1.0, 4)),
    Workload("filter", "Units that have an agreement with a community on a date", 80, 12, Promise(1.0, 1.2, None, 8)),
    Workload(
        "coBuilders", "The 50 closest co-builders of a unit, with their ties", 60, 30, Promise(0.85, 0.95, 1.0, 2)
    ),
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
