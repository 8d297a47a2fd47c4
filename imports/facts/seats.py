"""Rows about seats: of which body, for which unit, who holds them, and which wait for somebody."""

from __future__ import annotations

import re

from graph.messages.language import Message
from graph.semantics.dates import Days
from graph.vocabulary.people import POST_ROLE
from imports import kinds
from imports.bodies.registry import OF_BODIES
from imports.facts import holders
from imports.facts.titled import of_title
from imports.making import Body, Thing
from imports.names import key
from imports.rows import Row, address
from sheets.codes import BODY_MISSING, SEAT_TWICE, VALUE_MISPLACED
from sheets.seats import certain
from sheets.values.choices import POST_IN_BODY
from sheets.values.dates import parse
from sheets.values.names import OPEN, VACANT
from sheets.values.persons import is_person
from sheets.values.plain import narrow, shown
from sheets.values.terms import over_in

_OFFICE = re.compile(
    r"(?P<unit>[\u4e00-\u9fff（）()]{3,}?)(?:党委|党总支|党支部|支部)?"
    r"(?:(?:党政|党群|综合|行政|人事|组织|宣传|后勤|总务|业务|政工|教务|保卫)?(?:办公室|科|处|部|室))?(?:常务)?副?"
    r"(?:书记|主任|[校院所行园站店队局科处部会]长|总?经理|董事长|总裁|理事长|主席|负责人|教导员|指导员|政委|委员|干事|助理|秘书|专员"
    r"|律师|医师|医生|护士长|教师|民警|工程师|联络员|代表)(?:、.*)?"
)
_OWN = re.compile(r"(?:社区|街道|居民区|村)(?:居委会|党委|党总支|党工委)?$")
_DAY = re.compile(r"\d{4}(?:年\d{1,2}月(?:\d{1,2}日)?|[./-]\d{1,2}(?:[./-]\d{1,2})?)")
_WAITS = re.compile(r"待补|空缺|待选|待任命")


def facts(row: Row) -> None:
    """A seat of a body, the unit that it is reserved for, and its holder."""
    body = body_of(row)
    holder, role, printed = row.take("holder"), row.take("role"), row.take("post")
    unit = row.body("unit")
    note = row.note()
    vacant = _is_vacant(row, holder, note)
    if body is None or not (holder or role or printed or vacant):
        return
    single = role in holders.SINGLE
    word = row.record.words.get("role")
    # 第一书记 and 书记 are two seats.
    printed = printed or (holders.beside(word) if single else None)
    called = printed or _label(role)
    office, phone = row.take("unitPost"), row.take("phone")
    if unit is None and office and "单位" in row.zh("unitPost"):
        unit = unit_of(row, office, "unitPost")
    dates = row.term()
    alone = single or unit is not None
    # A row that nobody holds may stand for several seats; of a held one the number is that of all such rows.
    seats = row.whole("seats") if not holder and not unit else None
    if seats is None:
        row.taken.discard("seats")
    post = row.making.thing(
        "Post",
        (body, role, printed, unit, None if alone else holder or row.spot.cell),
        f"{called}{unit.name if unit else '' if alone else holder or ''}",
        row.at("role"),
        {
            "name": f"{body.name}{called}{f'（{unit.name}）' if unit and not single else ''}",
            "role": role or "OTHER",
            "seatsMin": seats or 1,
            "seatsMax": seats or 1,
            "duties": row.take("duties"),
        },
        row.cells(name="role", role="role", duties="duties", seatsMax="seats"),
        scope=body,
    )
    making = row.making
    making.fact("POST_OF", post, body, row.at("role"), role=called)
    making.fact("REPRESENTS", post, unit, row.at("unit"))
    details = row.details()
    if vacant:
        post.content["vacantSeats"] = 1
        since = dates.get("startDate") or _left_on(note)
        if since and not holder:
            post.content["vacantSince"] = since
    if not holder:
        post.content.setdefault("details", {}).update(details)
        return
    if not is_person(holder) and OF_BODIES.search(holder):
        message = Message("“{value}” looks like the name of a body, not of a person.", value=shown(holder))
        making.tell(VALUE_MISPLACED, row.at("holder"), message)
    member = making.thing(
        "Member",
        (key(holder), unit or body),
        holder,
        row.at("holder"),
        {"name": holder, "office": _office(office, unit, body, called), "workContact": phone},
        row.cells(name="holder", office="unitPost", workContact="phone"),
        scope=unit or body,
    )
    made = making.fact("HOLDS", member, post, row.at("holder"), **dates, onBehalfOf=unit, note=note, details=details)
    if made:
        made.cells = row.cells(startDate="startDate", endDate="endDate", onBehalfOf="unit", note="note")
        holders.keep(row, body, row.record.values.get("post") or word or called, unit, dates)
        if not single:
            _tell_second(row, post, member, dates)


def unit_of(row: Row, office: str, field: str) -> Body | None:
    """The unit in a column of units and posts: 青禾小学 of 青禾小学校长; none for the community's own Party body."""
    match = _OFFICE.fullmatch(narrow(office))
    # A seat that waits has the unit alone.
    name = match["unit"] if match else narrow(office)
    if not name or not (OF_BODIES.search(name) or kinds.of_name(name)) or _OWN.search(name):
        return None
    return row.bodies.mention(name, row.at(field), row.place())


def body_of(row: Row) -> Body | None:
    """The body of a row: its column, the title of the sheet, or the joint body of the place."""
    if any(field.key == "body" for field in row.sheet.subject.fields) and (named := row.body("body", "joint")):
        if named.hint == "joint" and not named.sure and named.content.get("kind") is None:
            named.type = "JointCommittee"
        return named
    place = row.place()
    if (titled := of_title(row)) is not None:
        return titled
    match = POST_IN_BODY.fullmatch(row.record.words.get("role", ""))
    if match and place is not None:
        called = match["body"].removeprefix("社区").removeprefix("街道")
        text = called if called.startswith(place.name) else f"{place.name}{called}"
        return row.bodies.mention(text, row.at("role"), place, "joint")
    if place is not None:
        return row.bodies.joint_of(place, row.spot)
    message = Message("It is not said of which body: add a column, or name it in the title.")
    row.making.tell(BODY_MISSING, row.spot, message)
    return None


def _is_vacant(row: Row, holder: str | None, note: str | None) -> bool:
    heading = row.sheet.headings.get("holder")
    printed = row.record.details.get(heading, "") if heading else ""
    if heading and narrow(printed) in VACANT | OPEN:
        row.record.details.pop(heading)
        return True
    return not holder and bool(_WAITS.search(note or ""))


def _left_on(note: str | None) -> str | None:
    """When a note says that the one before left: 原委员2025年5月调离."""
    match = _DAY.match(over_in(note or "") or "")
    found = parse(match[0]) if match else None
    return found.edtf if found else None


def _label(role: str | None) -> str:
    found = POST_ROLE.of(role)
    return found.zh.split("、")[0] if found else "席位"


def _office(office: str | None, unit: Body | None, body: Body, called: str) -> str:
    if office:
        if unit is None or unit.name in office:
            return office
        # 青禾社区党委 and 社区党委书记 are 青禾社区党委书记.
        shared = next((end for end in range(len(office), 1, -1) if unit.name.endswith(office[:end])), 0)
        return f"{unit.name}{office[shared:]}"
    return f"{body.name}{called}"


def _tell_second(row: Row, post: Thing, member: Thing, dates: dict[str, str]) -> None:
    """Two people for one seat of a unit at one time."""
    held = certain(dates.get("startDate"), dates.get("endDate"))
    seen: list[tuple[Thing, Days, Row]] = row.sheet.state.setdefault(("held", post), [])
    for other, days, earlier in seen:
        if other is not member and held.meets(days):
            message = Message(
                "The seat {seat} has another holder at the same time ({cell}).",
                seat=post.content["name"],
                cell=address(earlier.at("holder"), row.spot),
            )
            row.making.tell(SEAT_TWICE, row.at("holder"), message)
            break
    seen.append((member, held, row))
