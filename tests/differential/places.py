"""The places that things belong to, in plain Python: what lies in a place, and what belongs to things there."""

from __future__ import annotations

from graph.vocabulary import MODEL
from tests.differential.partners import lies_in
from tests.differential.world import Link, Thing, View, World

BELONGS = {
    "Agreement": ("parties",),
    "Commitment": ("committedBy", "underAgreement"),
    "Resource": ("offeredBy",),
    "Need": ("neededBy",),
    "Project": ("ledBy", "claimedBy", "answers"),
    "Share": ("of", "to"),
    "Activity": ("hostedBy",),
    "Matter": ("raisedBy", "assignedTo"),
    "Evaluation": ("about",),
    "Figure": ("about",),
    "Case": ("about", "comprises"),
    "Post": ("postOf",),
    "Member": ("holds",),
    "MemberGroup": ("registeredAt", "subordinateTo"),
}
ABOUT_ANYTHING = ("about", "comprises")
STEPS = ("partOf", "locatedIn", "partyOrganizationOf", "leads")


def of_place(world: World, thing: Thing, place: str, view: View, link: Link | None = None) -> bool:
    """Whether a thing belongs to a place: over a period, on a day of it; with the link that leads to the thing."""
    return any((link or thing).holds(day) and _belongs(world, thing, place, day) for day in view.days(world.first_days))


def left_out_there(world: World, thing: Thing, place: str, view: View) -> bool:
    """The same, though the thing itself holds on no day: the facts that join it to others count on any."""
    days = view.days(world.first_days)
    if any(_belongs(world, thing, place, day) for day in days):
        return True
    ever = View(view.day, "EVER")
    for name in (*BELONGS.get(thing.label, ()), *(n for n in STEPS if n in MODEL.hops(thing.label))):
        for link, far in world.follow(thing, name, ever):
            if name == "leads" and (link.given.get("role") != "CORE" or far.label not in ("Area", "Community")):
                continue
            deeper = name not in (*ABOUT_ANYTHING, *STEPS)
            if any(_far(world, far, place, day, deeper=deeper) for day in days):
                return True
    return False


def _belongs(world: World, thing: Thing, place: str, view: View) -> bool:
    if lies_in(world, thing, place, None, view):
        return True
    return any(
        _far(world, far, place, view, deeper=name not in ABOUT_ANYTHING)
        for name in BELONGS.get(thing.label, ())
        for _, far in world.follow(thing, name, view)
    )


def _far(world: World, far: Thing, place: str, view: View, *, deeper: bool) -> bool:
    return _belongs(world, far, place, view) if deeper else lies_in(world, far, place, None, view)
