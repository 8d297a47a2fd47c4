"""All events of a body, with dates and sources, newest first.

A fact begins and ends on the days of its stored term, which its ends already narrow. A fact of one day happened on that
day. A fact reached in two steps happened to the body only while every step holds.
"""

from __future__ import annotations

from graph import caps
from graph.compiler.pages import limit_of
from graph.compiler.parameters import given
from graph.compiler.readings import until_today
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field, Selection
from graph.compiler.spans import once
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected, listed, row_of
from graph.questions.parts.bounds import completeness
from graph.semantics.dates import ALWAYS_FROM, ALWAYS_TO, When
from graph.semantics.parts import part
from graph.semantics.scope import Scope
from graph.vocabulary import MODEL

# Relationships about the record, not about the body.
NOT_EVENTS = ("CITES", "COMPRISES", "HAS_MECHANISM", "SAME_AS_CANDIDATE")
FACTS = part(__file__, "facts")
EVENTS = part(__file__, "events")
PUBLISHED_START = part(__file__, "published_start")
PUBLISHED_STOP = part(__file__, "published_stop")
SOURCE_IDS = part(__file__, "source_ids")
_VALUES = {
    "date": "toString(event.date)",
    "published": "event.published",
    "change": "event.change",
    "fact": "event.fact.id",
    "outgoing": "event.outgoing",
    "role": "CASE WHEN event.other IS NULL THEN null ELSE event.fact.role END",
    "certainty": "event.fact.certainty",
}
_FAR = {"with": "other", "via": "between"}


def timeline(field: Field, writer: Writer) -> Statement:
    """The events of one body between two days, both included; by default until today."""
    assert field.selection
    of, first, last = (given(field.arguments, name) for name in ("of", "from", "to"))
    assert of
    parameters = writer.compilation.parameters
    end = until_today(first, last, parameters)
    scope = Scope(When(end))
    limit, most = limit_of(field, writer.compilation), parameters.constant(caps.TIMELINE_FACTS)
    days = [f"date <= {end}", *([f"date >= {parameters.operand(first)}"] if first else [])]
    steps = (
        writer.compilation.refer(of).match("body"),
        FACTS.filled(scope, most=most, not_events=str(list(NOT_EVENTS))),
        EVENTS.filled(
            scope,
            most=most,
            published_start=PUBLISHED_START.filled(scope),
            published_stop=PUBLISHED_STOP.filled(scope),
            unknown_start=f"'{ALWAYS_FROM.isoformat()}'",
            open_end=f"'{ALWAYS_TO.isoformat()}'",
            in_period=" AND ".join(days),
            each_once=once("every", "key"),
        ),
    )
    items: list[str] = []
    row = row_of(field.selection, items, lambda each: _part(each, writer, scope, limit))
    return writer.statement(field, Written(listed(items), row), match="\n".join(steps))


def _part(field: Field, writer: Writer, scope: Scope, limit: str) -> Written:
    if field.name == "eventsTotal":
        return Written("size(events)", LEAF)
    if cut := completeness(field.name, f"size(events) > {limit}", "cut"):
        return cut
    assert field.selection
    if field.name == "body":
        return writer.expressions.entity(field.selection, "body", scope, MODEL.labels)
    return _rows(field.selection, writer, scope, limit)


def _rows(selection: Selection, writer: Writer, scope: Scope, limit: str) -> Written:
    supers = writer.compilation.parameters.constant(sorted(MODEL.super_labels))
    label = f"[label IN labels(event.fact) WHERE NOT label IN {supers}][0]"

    def value(field: Field) -> Written:
        if field.name == "type":
            return Written(f"CASE WHEN event.other IS NULL THEN {label} ELSE type(event.fact) END", LEAF)
        if field.name == "sourceIds":
            return Written(SOURCE_IDS.filled(scope), LEAF)
        if field.name in _VALUES:
            return Written(_VALUES[field.name], LEAF)
        assert field.selection
        far = _FAR[field.name]
        entity = writer.expressions.entity(field.selection, far, scope, MODEL.labels)
        return Written(f"CASE WHEN {far} IS NULL THEN null ELSE {entity.cypher} END", entity.plan)

    items: list[str] = []
    row = row_of(selection, items, value)
    found = f"UNWIND events[0..{limit}] AS event WITH event, event.other AS other, event.between AS between"
    return Written(collected(found, listed(items)), Many(row))
