"""From the tables of a workbook to its draft: what the rows say, of which bodies, as nodes and relationships.

    for file, tables in itertools.groupby(read_tables(paths, report), key=lambda table: table.table.grid.file):
        made = await draft(database, tables, report)

``draft`` reads the graph, and writes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import PurePath

from graph.connection.session import Database
from graph.messages.language import Message
from graph.rules.trees import PartOf, circles
from graph.store.loading import ROWS_PER_STATEMENT, batched
from imports import earlier
from imports import things as of_graph
from imports.bodies import known
from imports.bodies.before import Before
from imports.bodies.known import Bodies as Graph
from imports.bodies.matching import Matching
from imports.bodies.merging import chain, settle, settle_places
from imports.bodies.registry import Bodies
from imports.bodies.speaking import lying, name_places, place_by_name
from imports.breaches import tell_breaches
from imports.draft import Draft, Drafted, Spot
from imports.facts import AT_END, FACTS
from imports.facts.attendance import tell_attendance
from imports.facts.membership import tell_members
from imports.facts.residents import tell_numbers
from imports.facts.seat_numbers import tell_seats
from imports.finishing import Ids, drafted, every, settle_things
from imports.making import Body, Making
from imports.names import key, place_key
from imports.reading import Decisions
from imports.references import resolve
from imports.rows import Row, Sheet
from imports.source import issuer_of, named_source, says_whose, source_of_file, version_of
from imports.things import Things
from imports.unfit import keep_unfit
from imports.untimely import Days, tell_slips
from sheets.codes import BODY_UNPLACED, PARENT_CIRCLE
from sheets.problems import Report
from sheets.reading import REPORTED_ON, Understood
from sheets.titles import read_title
from sheets.values.dates import parse
from sheets.values.plain import narrow, text_of

_HIERARCHIES = {"GRID": "GRID", "PARTY_SERVICE_AREA": "PARTY_SERVICE"}
"""Levels of places that are parts of another by no administrative map."""
_REPORTED_BY = ("填报单位", "填报社区", "制表单位", "报送单位")


@dataclass(slots=True)
class Workbook:
    """What one file says, before any name is compared with the graph."""

    making: Making
    bodies: Bodies
    within: Body | None = None
    publisher: str | None = None
    published: str | None = None
    titles: list[str] = field(default_factory=list)
    source: str | None = None
    file: str = ""


async def draft(
    db: Database | None,
    tables: Iterable[Understood],
    report: Report,
    decisions: Decisions | None = None,
    within: str | None = None,
    source: str | None = None,
    file: str | None = None,
    before: Before | None = None,
) -> Draft:
    """The draft of the tables of one file.

    :param db: the graph with whose bodies names are compared; None: with nothing
    :param decisions: by sheet and cell: the id or name of the body of the graph that is meant there, or ``new``
    :param within: the id or name of a place in which everything lies whose own place is not said
    :param source: the name of the source, where it is not that of the file
    :param file: the name of the file whose copy this is, where it is one
    :param before: the bodies of workbooks before this one, of which nothing is written yet
    """
    book = gather(tables, report, within)
    book.source, book.file = source, file or book.making.file
    # The decisions may be found in the workbook itself, so they are looked at only now.
    return await complete(db, book, decisions if decisions is not None else {}, within, before or Before())


def gather(tables: Iterable[Understood], report: Report, within: str | None = None) -> Workbook:
    """Read all rows of one file. It needs no database."""
    making = Making("", report)
    bodies = Bodies(making)
    book = Workbook(making, bodies)
    for table in tables:
        grid = table.table.grid
        if not making.file:
            making.file = grid.file
            if within:
                book.within = bodies.place(within, Spot(grid.file, "", ""), hint="within")
        if table.title.text:
            book.titles.append(table.title.text)
        for label in table.table.labels:
            name = re.split(r"[(（]", narrow(label.name))[0].strip(":：")
            if name in _REPORTED_BY and not book.publisher:
                book.publisher = text_of(label.value) or None
            elif name in REPORTED_ON and not book.published and (day := parse(narrow(label.value))) and day.year:
                book.published = day.edtf
        if table.mapping.subject is None:
            for _ in table.records():
                pass
            continue
        sheet = Sheet.of(making, bodies, table, book.within)
        subject, days = table.mapping.subject.name, Days.of(table)
        facts, at_end = FACTS.get(subject), AT_END.get(subject)
        for record in table.records():
            tell_slips(record, days, making)
            if facts is not None:
                facts(Row(record, sheet))
        if at_end is not None:
            at_end(sheet)
    return book


async def complete(
    db: Database | None, book: Workbook, decisions: Decisions, within: str | None, before: Before
) -> Draft:
    """Find out which body each name stands for, and make the draft."""
    making, bodies = book.making, book.bodies
    _of_the_workbook(book)
    name_places(bodies)
    settle(bodies, making)
    keep_unfit(bodies, making)
    graph = Graph()
    matching = Matching(graph, making, decisions)
    if db is not None:
        await _match(db, book, matching, within, before)
    else:
        _match_without(bodies, matching, before)
    # The graph may have a body as another type than its name tells.
    keep_unfit(bodies, making)
    there = [body.id for body in bodies if body.key[0] == "place" and body.id]
    place_by_name(bodies, making, await known.cores(db, there) if db is not None else {})
    _located(bodies, making)
    _tell_circles(making, graph)
    # What was compared is let go before more is read: the graph may have as many bodies as the workbook.
    del matching, graph
    settle_things(making)
    tell_attendance(making)
    tell_numbers(making)
    tell_seats(making)
    tell_members(making)
    await _resolve(db, making, before)
    _tell_unplaced(bodies, making)
    source = source_of(book)
    ids = Ids()
    if db is not None:
        await _tell_apart(db, book, source, ids)
    made = await drafted(db, making, bodies, source, ids)
    tell_breaches(made, making)
    return made


async def _resolve(db: Database | None, making: Making, before: Before) -> None:
    """Find the things that rows refer to, and which things of the graph those of the workbook are."""
    things = Things()
    if db is not None:
        things.add(await of_graph.named(db, sorted({reference.name for reference in making.references})))
        things.listed = await of_graph.listed(db)
    things.add(before.things.values())
    resolve(making, things)
    await of_graph.match(db, making, before.things.values())


async def _tell_apart(db: Database, book: Workbook, source: Drafted, ids: Ids) -> None:
    """Read what the graph has under the ids that things want, and what an earlier import of the source said."""
    making, bodies = book.making, book.bodies
    if not _says_whose(book):
        told = {ids.wanted(thing): thing.type for thing in every(making, bodies)}
        await version_of(db, source, told, making)
        del told
    said = await earlier.citing(db, source.content["id"])
    others: dict[str, tuple[str, str]] = {}
    for some in batched(every(making, bodies), ROWS_PER_STATEMENT):
        wanted = [id_ for thing in some if (id_ := ids.wanted(thing)) not in said]
        others |= await of_graph.holding(db, wanted)
    ids.others, ids.earlier = others, said
    await earlier.correct(db, source.content["id"], making, bodies, ids)


def _of_the_workbook(book: Workbook) -> None:
    """Where rows lie whose sheet does not say it: in the one place of all other titles, or of the file's name."""
    bodies, making = book.bodies, book.making
    spot = Spot(making.file, "", "")
    named = [body for body in bodies if body.hint in ("title", "within")]
    of_file = read_title([PurePath(book.file).stem]).places
    if not named or len(of_file) > 1:
        place = None
        for name in of_file:
            place = bodies.place(name, spot, place, hint="title")
        named += [place] if place else []
        # 青禾社区 of a title is the one that the name of the file puts into a sub-district.
        settle_places(bodies)
        named = [body for body in named if body.same is None]
    if not named:
        return
    tops = {chain(place)[-1] for place in named}
    narrow_ones = {place.body for place in named} - {whole for place in named for whole in chain(place)[1:]}
    if len(tops) != 1:
        return
    wide = next((each for each in chain(named[0]) if each.type == "Area"), None)
    for body in list(bodies):
        if body.place is not None or body.body in tops:
            continue
        if body.key[0] == "place" and wide is not None and body.hint != "mention" and body.type == "Community":
            body.place = wide
        elif body.key[0] == "defined" and len(narrow_ones) == 1 and body.near is None:
            (body.near,) = narrow_ones
            making.fact("LOCATED_IN", body, body.near, body.spot, certainty="IMPLIED")


def _parted(bodies: Bodies) -> tuple[list[Body], list[Body]]:
    """The places, the wider before those in them; and the others."""
    places = sorted((body for body in bodies if body.key[0] == "place"), key=lambda body: len(chain(body)))
    return places, [body for body in bodies if body.key[0] != "place"]


def _match_without(bodies: Bodies, matching: Matching, before: Before) -> None:
    """Compare with the workbooks before this one alone."""
    before.tell(matching.graph, places=True)
    matching.names(bodies)
    places, others = _parted(bodies)
    matching.match(places)
    before.tell(matching.graph, places=False)
    matching.names(bodies)
    matching.match(others)


async def _match(db: Database, book: Workbook, matching: Matching, within: str | None, before: Before) -> None:
    """Compare places first, then bodies, with those of the graph that they may be."""
    graph, bodies = matching.graph, book.bodies
    said = [each.said for made in matching.decisions.values() for each in made]
    ids = [each for each in (*said, within) if each]
    graph.add(await known.given(db, ids))
    if within and within in graph.by_id and book.within is not None:
        book.within.name = graph.by_id[within].name
        book.within.content["name"] = book.within.name
    places, others = _parted(bodies)
    graph.add(await known.called(db, list({form for body in places for form in (body.name, place_key(body.name))})))
    graph.add(await known.places_inside(db, [id_ for id_, each in graph.by_id.items() if each.is_place]))
    graph.above = await known.above(db, [id_ for id_, each in graph.by_id.items() if each.is_place])
    graph.add(await known.given(db, sorted({id_ for wholes in graph.above.values() for id_ in wholes})))
    before.tell(graph, places=True)
    matching.names(bodies)
    matching.match(places)
    found = [body.id for body in places if body.id]
    matching.scope = frozenset(found)
    graph.add(await known.inside(db, found))
    names = {form for body in others for form in (body.name, key(body.name), *body.aliases)}
    graph.add(await known.called(db, sorted(names)))
    graph.add(await known.coded(db, sorted({body.code for body in others if body.code})))
    lying = {place for each in graph.by_id.values() for place in each.places}
    graph.above |= await known.above(db, lying - set(graph.above))
    before.tell(graph, places=False)
    matching.names(bodies)
    matching.match(sorted(others, key=lambda body: not body.defined))


def _located(bodies: Bodies, making: Making) -> None:
    """Where each body lies, and what each place is part of."""
    for body in bodies:
        if body.place is None:
            continue
        spot = body.spot
        if body.key[0] == "place":
            if body.body is not body.place.body and (body.defined or not body.whole_known):
                kind = _HIERARCHIES.get(body.content.get("level", ""), "ADMINISTRATIVE")
                making.fact("PART_OF", body, body.place, spot, kind=kind)
        else:
            making.fact("LOCATED_IN", body, body.place, spot)


def _tell_circles(making: Making, graph: Graph) -> None:
    """Tell a place that becomes a part of what the graph has as a part of it."""
    for fact in making.facts:
        part, whole = fact.source.root.id, fact.target.root.id
        if fact.type == "PART_OF" and part and part != whole and part in graph.above.get(whole, ()):
            circle = f"{fact.source.root.label} → {fact.target.root.label} → {fact.source.root.label}"
            message = Message("The places are parts of each other: {circle}.", circle=circle)
            making.tell(PARENT_CIRCLE, fact.spot, message)
    _tell_superiors(making)


def _tell_superiors(making: Making) -> None:
    """Tell bodies that are, through others, their own superiors: at the last row of each circle."""
    lines = [fact for fact in making.facts if fact.type == "SUBORDINATE_TO"]
    ends = {str(id(end)): end for fact in lines for end in (fact.source.root, fact.target.root)}
    pairs = [(str(id(fact.source.root)), str(id(fact.target.root)), fact) for fact in lines]
    for below, above, fact in pairs:
        if below == above:
            message = Message("{name} cannot be its own superior: name the body above it.", name=fact.source.root.label)
            making.tell(PARENT_CIRCLE, fact.spot, message)
    for circle in circles(PartOf(below, above) for below, above, _ in pairs):
        last, fact = next((below, fact) for below, above, fact in reversed(pairs) if {below, above} <= set(circle))
        at = circle.index(last)
        names = " → ".join(ends[each].label for each in (*circle[at:], *circle[:at], last))
        message = Message("The bodies are superiors of each other: {circle}.", circle=names)
        making.tell(PARENT_CIRCLE, fact.spot, message)


def _tell_unplaced(bodies: Bodies, making: Making) -> None:
    """Tell new bodies that no fact puts anywhere: no question about a place counts them."""
    there = lying(making)
    for body in bodies:
        if body.key[0] != "place" and body not in there and (body.match is None or body.match.near):
            message = Message("It is not said in which place “{name}” lies.", name=body.name)
            making.tell(BODY_UNPLACED, body.spot, message)


def source_of(book: Workbook) -> Drafted:
    """The source that all facts of a workbook cite, as its name and its titles tell it."""
    file = book.making.file
    if book.source:
        return named_source(book.source, file)
    issuer = issuer_of(book.publisher, book.titles, book.within.name if book.within else None)
    told = {"publisher": book.publisher, "published": book.published}
    return source_of_file(book.file, issuer, {name: value for name, value in told.items() if value})


def _says_whose(book: Workbook) -> bool:
    """Whether the source is that of one office, whatever its rows say."""
    if book.source or issuer_of(book.publisher, book.titles, book.within.name if book.within else None):
        return True
    return says_whose(book.file)
