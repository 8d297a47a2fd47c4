"""Rows about agreements: their parties, how long they hold, and what each promises."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

from graph.messages.language import Message
from imports import kinds
from imports.making import Body, Thing
from imports.names import key
from imports.rows import Row, Sheet, address, joined
from sheets.codes import NUMBER_TWICE, ROW_REPEATED
from sheets.repeats import digest
from sheets.values.dates import months_later
from sheets.values.numerals import number
from sheets.values.terms import Term

_KINDS = (
    ("责任书", "LETTER_OF_RESPONSIBILITY"),
    ("意向", "INTENT"),
    ("入股", "INVESTMENT"),
    ("契约", "CONTRACT"),
    ("结对", "PAIRING"),
    ("共建", "CO_BUILDING"),
    ("联建", "CO_BUILDING"),
    ("认领协议", "CO_BUILDING"),
)
_QUANTITY = re.compile(
    r"(?<![\d.,，\-—~～至到半零一二两三四五六七八九十百千])(?P<number>\d+|[零一二两三四五六七八九十百千]+)"
    r"(?P<unit>人次|场次|小时|课时|平方米|次|场|个(?![半多小月])|名|人|份|套|件|节|户|支|项|期)(?![半多])"
)
"""A whole number of things: of 1.5小时, 三至五次 and 3个半小时 nothing is taken."""
_PER = re.compile(r"每|至少|不少于|约|余|左右|以上")
_ROLES = {"partyA": "甲方", "partyB": "乙方", "parties": "签约方"}
_SIGNED = "signed"
_RENEWAL = re.compile(r"续签|续约|[（(]续[)）]")
_OF_COMMITMENTS = ("OPEN", "CLAIMED", "FULFILLED")


def facts(row: Row) -> None:
    """An agreement with its parties; each thing promised; and the agreement that it renews."""
    name, code = row.take("name"), row.take("code")
    if any(row.is_undecided(field) for field in ("partyA", "partyB")):
        return
    parties = [(field, body) for field in _ROLES for body in row.named(field)]
    if not parties and not name and not code:
        return
    term = row.term()
    signed = row.take("signed")
    if signed and "startDate" not in term:
        term = {"startDate": signed, **_lasting(row, signed), **term}
    elif signed and signed != term.get("startDate"):
        row.taken.discard("signed")
    row.leave_out("heads", "headA", "headB")
    promised, status = row.take("commitments") or (), row.take("status")
    known = _key(row, code, name, parties, term)
    if code and _is_another(row, known, name, [body for _, body in parties]):
        known = (*known, key(name), tuple(body for _, body in parties))
    if code and parties and term:
        bodies = [id(body) for _, body in parties]
        _tell_renumbered(row, code, digest((name, bodies, term, row.record.values.get("subject"), promised)))
    agreement = row.making.thing(
        "Agreement",
        known,
        code or name or "协议",
        row.spot,
        {},
        scope=parties[0][1] if parties else row.place(),
    )
    printed = name or _called(parties, term)
    of_agreement = status if status and not (promised and status in _OF_COMMITMENTS) else None
    content: dict[str, Any] = {
        "name": printed,
        "code": code,
        "kind": row.take("kind") or _kind(name or "") or _kind(row.sheet.title),
        **term,
        "status": of_agreement,
        "subject": joined(row.take("subject")),
        "description": row.note(),
    }
    due, done = row.take("due"), row.take("fulfilledOn")
    if not promised:
        row.taken -= {"due", "fulfilledOn"}
    renews = row.take("renews")
    content["details"] = row.details()
    cells = row.cells(
        name="name",
        code="code",
        kind="kind",
        startDate=("startDate", "signed"),
        endDate=("endDate", "term"),
        subject="subject",
        status="status",
        description="note",
    )
    row.say(agreement, content, cells)
    for field, body in parties:
        row.making.fact("PARTY_TO", body, agreement, row.at(field), role=_ROLES[field])
    givers = _givers(parties)
    for item in promised:
        _commitment(row, agreement, givers, item, due=due, fulfilledOn=done, status=status)
    signers = frozenset(body for _, body in parties)
    row.sheet.state.setdefault(_SIGNED, []).append((agreement, signers, row))
    if renews:
        row.making.refer("RENEWS", agreement, "Agreement", renews, row.at("renews"))


def renewals(sheet: Sheet) -> None:
    """An agreement of the same parties renews one that is said to be renewed, or is called so itself."""
    signed: list[tuple[Thing, frozenset[Body], Row]] = sheet.state.get(_SIGNED, [])
    by_parties: dict[frozenset[Body], list[tuple[Thing, Row]]] = defaultdict(list)
    for agreement, parties, row in signed:
        if agreement not in (other for other, _ in by_parties[parties]):
            by_parties[parties].append((agreement, row))
    for found in by_parties.values():
        # Of several nobody can tell which renews which.
        if len(found) != 2:
            continue
        (old, first), (new, last) = sorted(found, key=lambda each: str(each[0].content.get("startDate") or ""))
        start, end = new.content.get("startDate"), old.content.get("endDate")
        said = first.record.values.get("renewed") or _RENEWAL.search(str(new.content.get("name")))
        if said and start and end and start > end and "renews" not in last.record.values:
            last.making.fact("RENEWS", new, old, last.spot, certainty="IMPLIED")


def _is_another(row: Row, known: tuple[Any, ...], name: str | None, parties: list[Body]) -> bool:
    """Whether an earlier row gives the number to another agreement, of another name, with other parties: it is told."""
    earlier = row.making.things.get(("Agreement", *known))
    signed = row.sheet.state.setdefault(("parties", *known), parties)
    others = any(body not in signed for body in parties)
    if earlier and others and name and key(name) != key(str(earlier.content.get("name") or "")):
        message = Message("{cell} has the same number, and is another agreement.", cell=address(earlier.spot, row.spot))
        row.making.tell(NUMBER_TWICE, row.at("code"), message)
        return True
    return False


def _tell_renumbered(row: Row, code: str, said: bytes) -> None:
    """Tell a row that says all that an earlier one says, under another number."""
    first, at = row.sheet.state.setdefault(("said", said), (code, row.at("code")))
    if key(first) != key(code):
        message = Message("The row says what {cell} says, under another number.", cell=address(at, row.spot))
        row.making.tell(ROW_REPEATED, row.at("code"), message)


def _lasting(row: Row, signed: str) -> dict[str, str]:
    whole = row.record.values.get("term")
    if isinstance(whole, Term) and whole.months and not whole.end:
        return {"endDate": months_later(signed, whole.months)}
    return {}


def _key(
    row: Row, code: str | None, name: str | None, parties: list[tuple[str, Body]], term: dict[str, str]
) -> tuple[Any, ...]:
    """A printed number makes an agreement this one; otherwise its name and parties; without a name, when it begins."""
    if code:
        return ("code", key(code), row.sheet.place)
    bodies = tuple(body for _, body in parties)
    return ("name", key(name), bodies, term.get("startDate")) if name else ("parties", bodies, term.get("startDate"))


def _called(parties: list[tuple[str, Body]], term: dict[str, str]) -> str:
    year = f"（{term['startDate'][:4]}）" if term.get("startDate", "X")[0] != "X" else ""
    first, *others = (body.name for _, body in parties)
    return f"{'与'.join([first, '、'.join(others)] if others else [first])}共建协议{year}"


def _kind(text: str) -> str | None:
    return next((kind for word, kind in _KINDS if word in text), None)


def _givers(parties: list[tuple[str, Body]]) -> list[Body]:
    """Who promises: all of the second side; otherwise the first of the others. A place cannot."""
    ordered = [(field, body) for field, body in (*parties[1:], *parties[:1]) if body.type not in kinds.PLACES]
    second = [body for field, body in ordered if field == "partyB"]
    return second or [body for _, body in ordered[:1]]


def _commitment(row: Row, agreement: Thing, givers: list[Body], item: str, **more: Any) -> None:
    found = _QUANTITY.findall(item)
    amount: dict[str, Any] = {}
    if len(found) == 1 and not _PER.search(item) and (count := number(found[0][0])) is not None:
        amount = {"quantity": int(count), "unit": found[0][1]}
    status = more.pop("status")
    made = row.making.thing(
        "Commitment",
        (agreement, key(item)),
        item,
        row.at("commitments"),
        {"name": item, **amount, **more, "status": status or ("FULFILLED" if more.get("fulfilledOn") else None)},
        row.cells(name="commitments", due="due", fulfilledOn="fulfilledOn", status="status"),
        scope=agreement,
    )
    row.making.fact("UNDER", made, agreement, row.at("commitments"))
    for giver in givers:
        row.making.fact("COMMITS", giver, made, row.at("commitments"))
