"""What the shape of a community tells beside its lists, in plain Python: numbers by reason, and links in its centre."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.differential.ties import Members, Shape
from tests.differential.world import Thing, View, World

Shown = Callable[[Thing], Any]
"""How an answer shows a thing."""


def by_reason(shape: Shape, members: Members, shown: Shown) -> list[dict[str, Any]]:
    """The numbers of a group for each reason, and by the parts of the centre."""
    every = [(thing, tie) for thing, _, found in members for tie in found]
    rows = []
    for reason in sorted({tie.reason for _, tie in every}):
        borne = [(thing, tie) for thing, tie in every if tie.reason == reason]
        tied = [(hub, {thing for thing, tie in borne if hub in tie.centers}) for hub in shape.centre]
        rows.append(
            {
                "reason": reason,
                "membersTotal": len({thing for thing, _ in borne}),
                "tiesTotal": len(borne),
                "parts": [{"part": shown(hub), "membersTotal": len(met)} for hub, met in tied if met],
            }
        )
    return rows


def links(world: World, shape: Shape, view: View, shown: Shown) -> list[dict[str, Any]]:
    """How the community and its cores belong to joint bodies, by joint body."""
    found: dict[tuple[Thing, Thing], set[str]] = {}
    for hub in dict.fromkeys((shape.community, *shape.cores)):
        for link, joint in (
            *world.out(hub, view, "MEMBER_OF", "CHAIRS", "LEADS"),
            *world.back(hub, view, "LOCATED_IN", "SUBORDINATE_TO", "GUIDED_BY"),
            *((k, j) for k, post in world.back(hub, view, "REPRESENTS") for _, j in world.out(post, view, "POST_OF")),
        ):
            if joint.label == "JointCommittee" and joint is not hub:
                found.setdefault((joint, hub), set()).add(link.type)
    ordered = sorted(found.items(), key=lambda row: (row[0][0].id, row[0][1] is not shape.community, row[0][1].id))
    return [
        {
            "body": shown(body),
            "jointBody": shown(joint),
            "seated": bool(types & {"CHAIRS", "MEMBER_OF", "REPRESENTS"}),
            "relationshipTypes": sorted(types),
        }
        for (joint, body), types in ordered
    ]
