"""How much a question scans, and how much its arguments may ask for: each number once, with what it counts and why.

A question that reaches a cap says so: ``cutBy`` names SCAN_LIMIT, a total is null, or the request is refused. An
argument beyond its maximum is refused. ``docs/limits.md`` is written from these tables.
"""

from __future__ import annotations

from typing import NamedTuple


class Cap(NamedTuple):
    """The most that some questions scan of something."""

    questions: str
    counts: str
    most: int
    reason: str


class Bounds(NamedTuple):
    """The default, the minimum and the maximum of an argument."""

    default: int
    least: int
    most: int


class ArgumentBounds(NamedTuple):
    """What is documented of an argument; without ``most``, a page holds as many at most."""

    questions: str
    name: str
    default: int | None
    most: int | None


CAPS: list[Cap] = []
"""All caps, in the order of the questions' names."""
ARGUMENTS: list[ArgumentBounds] = []
"""All arguments that have a default or a maximum of their own."""


def _cap(questions: str, counts: str, most: int, reason: str) -> int:
    CAPS.append(Cap(questions, counts, most, reason))
    return most


_PLACE = "The question can be asked of any place, however large."
_HUB = "The question can be asked of any body, however many ties it has."

CHAIR_TURNS = _cap(
    "chair", "turns, the latest first, and members", 500, "The schedule is computed from all of them at once."
)
COMMITTEE_ROWS = _cap(
    "committee",
    "posts; holders of posts; interlocks",
    2_000,
    "The composition is compared with its rule from all of them at once.",
)
POST_HOLDERS = _cap(
    "committee", "holders of one post, the latest first", 200, "One post with a long past must not hide the others."
)
COVERAGE_THINGS = _cap("coverage", "bodies and places in the place", 20_000, _PLACE)
TWO_LINES_THINGS = _cap("doubleRegistration, dualManagement", "things in the place; things with a line", 20_000, _PLACE)
TWO_LINES_WAYS = _cap(
    "doubleRegistration, dualManagement",
    "ways to each of these, on average",
    5,
    "One thing is found in several ways, and is counted once.",
)
TIES_OF_STEP = _cap(
    "expand, network",
    "ties of one step; things in the place; ties among the nodes",
    100_000,
    "A step from a hub must not follow the whole graph.",
)
DUE_ROWS = _cap(
    "due",
    "things of each kind in the place, those due first",
    2_000,
    "They are sorted by date from all of them at once.",
)
MATCHED_BODIES = _cap("matches", "bodies in the place, or around the need, the nearest first", 10_000, _PLACE)
MATCHED_OFFERS = _cap("matches", "offers (or needs, of a resource)", 1_000, "Each is compared with each need.")
MATCHED_NEEDS = _cap("matches", "needs in the place", 100, "Each is compared with each offer.")
MEETINGS_OF_BODIES = _cap("meetings", "joint bodies in the place; meetings of each", 2_000, _PLACE)
MEASURED_BODIES = _cap("metrics", "bodies in the place", 10_000, "A network that is cut has other measures.")
MEASURED_TIES = _cap("metrics", "ties among them", 200_000, "A network that is cut has other measures.")
MEASURED_PLACES = _cap("metrics", "places directly below", 2_000, "A network that is cut has other measures.")
COMPARED_THINGS = _cap("networkDiff", "bodies and places in the place, on each day", 20_000, _PLACE)
COMPARED_TIES = _cap(
    "networkDiff", "ties among them", 100_000, "Ties of the two days can only be compared if all are known."
)
PATH_ENDS = _cap("paths", "things whose links are followed, at each length", 400, "The paths multiply with every step.")
PATH_LINKS = _cap("paths", "links of each of them", 10_000, _HUB)
PATHS_HELD = _cap("paths", "paths kept from either end", 10_000, "The paths multiply with every step.")
PATHS_SORTED = _cap(
    "paths",
    "paths sorted at each length",
    100_000,
    "All are sorted before they are cut: Neo4j needs more memory to do both at once.",
)
RESOURCE_USES = _cap("resourceUse", "uses in the period", 500, "The calendar is computed from all of them at once.")
SEARCH_NAMES = _cap("search", "hits in names", 2_000, "Hits are ranked before the best are returned.")
SEARCH_DESCRIPTIONS = _cap("search", "hits in descriptions", 500, "They rank below hits in names.")
SEARCH_WHOLE = _cap(
    "search", "hits of the whole text, for it to be split no more", 100, "With so many, the text is a name itself."
)
SEARCH_PLACES = _cap("search", "places whose name begins the text", 50, "A name of a place has few namesakes.")
SEARCH_IN_PLACE = _cap("search", "hits of the rest of the text", 200, "Each is looked for in each of these places.")
SHARING_BODIES = _cap("sharing", "bodies in the place", 10_000, _PLACE)
SHARING_FLOWS = _cap("sharing", "uses between two bodies", 20_000, _PLACE)
GIFTS = _cap("sharing", "gifts", 20_000, _PLACE)
COUNTED_BODIES = _cap("tieCounts", "bodies in the place, once for each way up to it", 10_000, _PLACE)
COUNTED_TIES = _cap(
    "tieCounts",
    "ways in which bodies are tied, in the whole period",
    50_000,
    "They are counted by periods after the statement, all at once.",
)
MATRIX_BODIES = _cap("tieMatrix", "bodies in the place", 10_000, _PLACE)
MATRIX_TIES = _cap(
    "tieMatrix", "parts that these have in what ties bodies; ties among them", 100_000, "A hub ties each with each."
)
TIMELINE_FACTS = _cap("timeline", "facts of the body", 50_000, _HUB)
LEAVING_PARTNERS = _cap("withdrawalImpact", "partners of the body", 2_000, _HUB)
PAIRED_PARTNERS = _cap(
    "withdrawalImpact", "partners whose pairs are compared", 100, "The pairs grow with the square of the partners."
)
PAIRED_NEIGHBOURS = _cap(
    "withdrawalImpact", "partners of these, together", 20_000, "Pairs can only be compared if all of them are known."
)
PAIRED_WAYS = _cap(
    "withdrawalImpact", "pairs that a common partner joins", 200_000, "A hub among the partners joins each with each."
)
PLACES_UP = _cap(
    "every question with `within`",
    "steps from a thing up to the place",
    12,
    "The deepest hierarchy has nine steps: a longer way is a mistake in the data.",
)


def _bounds(questions: str, name: str, default: int, least: int, most: int) -> Bounds:
    ARGUMENTS.append(ArgumentBounds(questions, name, default, most))
    return Bounds(default, least, most)


def _default(questions: str, name: str, default: int) -> int:
    ARGUMENTS.append(ArgumentBounds(questions, name, default, None))
    return default


def _most(questions: str, name: str, most: int) -> int:
    ARGUMENTS.append(ArgumentBounds(questions, name, None, most))
    return most


LISTED = _default("every question with `limit`, and `facets`", "limit", 100)
NEXT_TURNS = _bounds("chair", "next", 4, 1, 100)
BODIES_IN_COMMON = _most("commonTies", "of", 20)
TERM_MONTHS = _bounds("committee", "expiringWithin", 12, 0, 1_200)
VERIFY_MONTHS = _bounds("due", "verifyAfter", 12, 1, 1_200)
NEW_NODES = _default("expand", "limit", 50)
KNOWN_NODES = _most("expand", "known", 5_000)
NETWORK_EDGES = _bounds("expand, network", "edgeLimit", 2_000, 0, 20_000)
LABELLED = _most("labels", "of", 50)
MATCHES_EACH = _default("matches", "each", 5)
WAIT_SECONDS = _bounds("metrics", "wait", 10, 0, 20)
NETWORK_NODES = _default("network", "limit", 200)
PLACE_NODES = _bounds("network of a place", "limit", NETWORK_NODES, 1, 20_000)
NETWORK_STEPS = _bounds("network", "steps", 1, 0, 10)
PATH_LENGTH = _bounds("paths", "maxLength", 4, 1, 8)
PATHS_FOUND = _bounds("paths", "first", 3, 1, 50)
CALENDAR_DAYS = _bounds("resourceUse", "to", 31, 1, 366)
