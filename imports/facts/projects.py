"""Rows about projects: who leads and claims them, which needs they answer, what they use, what they cost."""

from __future__ import annotations

from imports.names import key
from imports.rows import Row
from sheets.values.names import Named
from sheets.values.numbers import Quantity


def facts(row: Row) -> None:
    """A project with its community, the bodies that claim it, its needs and resources."""
    name = row.take("name")
    if not name:
        return
    row.leave_out("team", "head")
    owner = row.body("community") if row.record.values.get("community") else row.place()
    project = row.making.thing("Project", (key(name), owner), name, row.at("name"), {}, scope=owner)
    dates = row.term("", "", "term")
    state = row.state()
    published, due = row.take("publishedOn"), row.planned_end("due", state)
    claimants, claimed_on = row.named("claimedBy"), row.take("claimedOn")
    partners = row.named("partners")
    answers, uses = row.take("answers"), row.take("uses")
    public = row.take("publicFunds")
    if done := row.done_on(state):
        # What its term says was planned.
        due, dates = due or dates.get("endDate"), {**dates, "endDate": done}
    content = {
        "name": name,
        "code": row.take("code"),
        "goal": row.take("goal"),
        "description": "；".join(filter(None, (row.take("background"), row.note()))) or None,
        "startDate": published,
        **dates,
        "plannedEnd": due,
        "status": state or ("CLAIMED" if claimants else None),
    }
    if not claimants:
        row.taken.discard("claimedOn")
    content["details"] = row.details()
    cells = row.cells(
        name="name",
        code="code",
        goal="goal",
        description="background",
        plannedEnd=("due", "fulfilledOn"),
        startDate="publishedOn",
        endDate="fulfilledOn" if done else "term",
        status=("status", "progress"),
    )
    row.say(project, content, cells)
    making = row.making
    if owner is not None and row.record.values.get("community"):
        making.fact("LEADS", owner, project, row.at("community"), role="LEADER", roleText=row.zh("community"))
    elif owner is not None:
        making.fact("LEADS", owner, project, row.spot, role="LEADER", certainty="IMPLIED")
    for claimant in claimants:
        making.fact("CLAIMS", claimant, project, row.at("claimedBy"), startDate=claimed_on)
    for partner in partners:
        making.fact("CLAIMS", partner, project, row.at("partners"), note=row.zh("partners"))
    for type_, wanted, field, named in (("ANSWERS", "Need", "answers", answers), ("USES", "Resource", "uses", uses)):
        for each in named.names if isinstance(named, Named) else ():
            making.refer(type_, project, wanted, each, row.at(field), owner)
    if isinstance(public, Quantity) and public.value:
        street = owner.place if owner is not None and owner.key[0] == "place" else None
        if street is not None:
            amount = {"amount": public.value, "currency": "CNY", "instrument": "GRANT"}
            making.fact("FUNDS", street, project, row.at("publicFunds"), **amount, startDate=published)
        else:
            project.content.setdefault("details", {})[row.zh("publicFunds")] = f"{public.value:g}元"
