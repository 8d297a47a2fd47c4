"""How well an offer fits a need: points for each criterion, and the texts that explain them.

It uses the variables ``need``, ``offer``, ``place`` (the nearest that contains both), ``steps`` and ``ties``. All
numbers are whole, so that a score never depends on rounding.
"""

from __future__ import annotations

from graph.semantics.parts import part
from graph.semantics.scope import Scope

CRITERIA: dict[str, tuple[int, str, str]] = {
    "KIND": (30, "类别相同", "The same kind; things of different kinds never match."),
    "CAPACITY": (
        15,
        "数量",
        "Capacity compared with the needed quantity, in the same unit; 5 points if they cannot be compared.",
    ),
    "TIME": (15, "时间", "The share of the days until the need's deadline on which the resource is offered."),
    "DISTANCE": (
        20,
        "远近",
        "Steps between the two through the nearest common place; 2 points less for each step.",
    ),
    "TIES": (10, "已有共建关系", "Ties that join the two bodies already: 5 points for one, 10 for two or more."),
    "AGREEMENT": (10, "协议", "An agreement that both are party to."),
}
"""The criteria with their maximum points (together 100) and their meaning."""


POINTS = part(__file__, "points")
WORDS = {"zh": part(__file__, "zh"), "en": part(__file__, "en")}


def compared(of: str = "") -> str:
    """The test that the amounts of a need and an offer can be compared; ``of``: the map that contains both, such as
    ``pair.``.
    """
    need, offer = f"{of}need", f"{of}offer"
    same_unit = f"coalesce({need}.unit, '') = coalesce({offer}.unit, '')"
    return f"{need}.quantity > 0 AND {offer}.capacity IS NOT NULL AND {same_unit}"


def scored(scope: Scope) -> str:
    """Clauses that bind the points of each criterion, by its name, their sum ``score``, and the values they are based
    on.
    """
    most = {f"most_{name.lower()}": str(points) for name, (points, _, _) in CRITERIA.items()}
    return POINTS.filled(scope, day=scope.when.parameter, comparable=compared(), **most)


def words(scope: Scope, language: str) -> str:
    """The clause that binds ``zh`` (or ``en``) to a map: the explanation of each criterion of the match ``pair``."""
    return WORDS[language].filled(scope, comparable=compared("pair."))
