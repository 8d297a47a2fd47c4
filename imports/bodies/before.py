"""What the workbooks that come before another in one command say: the next may name it, though nothing is written.

A dry run of several workbooks finds what their import would find, one after the other.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from imports.bodies.known import Bodies, Known
from imports.draft import Draft
from imports.things import TYPES, Stored

_BODIES = ("Area", "Community", "Unit", "PartyOrganization", "JointCommittee", "ServicePoint")
_LIE = ("LOCATED_IN", "PART_OF")


@dataclass(slots=True)
class Before:
    """``found`` and ``things``: bodies, and agreements, resources and so on, as the graph would have them.

    ``inside``: for each place those that it is a part of.
    """

    found: dict[str, Known] = field(default_factory=dict)
    things: dict[str, Stored] = field(default_factory=dict)
    inside: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def add(self, draft: Draft) -> None:
        """Remember the bodies of a draft, and its things."""
        places: dict[str, set[str]] = defaultdict(set)
        units: dict[str, str] = {}
        around: dict[str, set[str]] = defaultdict(set)
        for each in draft.facts.said:
            row = each.content
            around[row["from"]].add(row["to"])
            around[row["to"]].add(row["from"])
            if row["type"] in _LIE or (row["type"] == "LEADS" and row.get("role") == "CORE"):
                places[row["from"]].add(row["to"])
            elif row["type"] == "PARTY_ORGANIZATION_OF":
                units[row["from"]] = row["to"]
            if row["type"] == "PART_OF":
                self.inside[row["from"]].add(row["to"])
        for id_, drafted in draft.nodes.items():
            content = drafted.content
            if content["type"] in TYPES and content.get("name") and id_ not in self.things:
                code, start, end = (content.get(name) for name in ("code", "startDate", "endDate"))
                self.things[id_] = Stored(
                    id_, content["type"], content["name"], code, start, end, tuple(sorted(around[id_]))
                )
            if content["type"] in _BODIES and content.get("name") and id_ not in self.found:
                lies = places[id_] | (places[units[id_]] if id_ in units else set())
                self.found[id_] = Known(
                    id_,
                    content["type"],
                    content["name"],
                    tuple(content.get("aliases", ())),
                    content.get("kind"),
                    content.get("creditCode"),
                    None,
                    tuple(sorted(lies)),
                )

    def tell(self, graph: Bodies, *, places: bool) -> None:
        """Add the places, or the other bodies, to those of the graph, which counts where it has them too."""
        graph.add(each for each in self.found.values() if each.is_place == places)
        if places:
            for place in self.found:
                graph.above[place] = graph.above.get(place, frozenset()) | self._above(place)

    def _above(self, place: str) -> frozenset[str]:
        found, waiting = {place}, [place]
        while waiting:
            for whole in self.inside.get(waiting.pop(), ()):
                if whole not in found:
                    found.add(whole)
                    waiting.append(whole)
        return frozenset(found)
