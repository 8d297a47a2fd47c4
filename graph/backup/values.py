"""Property values as JSON, without loss: the type of each value comes back as it was.

Texts, truth values, whole numbers and finite decimals are JSON as they are; lists are lists. Every other value is an
object with one key, the name of its type after a ``$``. Neo4j stores no maps, so an object is never anything else.
"""

from __future__ import annotations

import base64
import datetime
import math
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import orjson
import pytz
from neo4j.spatial import CartesianPoint, Point, WGS84Point
from neo4j.time import Date, DateTime, Duration, Time

from graph.errors import BackupError
from graph.messages.language import Message

PLAIN = frozenset({str, bool, int})
"""Types that JSON has too. Decimals are not among them: NaN and the infinities have no place in JSON."""
_CARTESIAN = (7203, 9157)
"""The codes of points without a place on earth, in two and three dimensions."""


def encoded(properties: Mapping[str, Any], owner: str) -> bytes:
    """The properties of a node or relationship as one line of JSON, the same for the same properties.

    :param owner: labels or type, for the error
    :raises BackupError: a value has a type that backups do not know
    """
    values = {
        name: value if type(value) in PLAIN else _encoded(value, owner, name) for name, value in properties.items()
    }
    return orjson.dumps(values, option=orjson.OPT_SORT_KEYS)


def decoded(properties: dict[str, Any]) -> dict[str, Any]:
    """The properties from what ``encoded`` made of them, read from JSON."""
    return {
        name: _decoded(value) if type(value) is dict or type(value) is list else value
        for name, value in properties.items()
    }


def _encoded(value: Any, owner: str, name: str) -> Any:
    if type(value) is list:
        return [each if type(each) in PLAIN else _encoded(each, owner, name) for each in value]
    if type(value) is float and math.isfinite(value):
        return value
    code = _CODES.get(type(value))
    if code is None:
        raise BackupError(
            Message(
                "The property {name} of {owner} has a value of the type {type}, which this Cobuild cannot back up.",
                name=name,
                owner=owner,
                type=type(value).__name__,
            )
        )
    return {code.name: code.write(value)}


def _decoded(value: Any) -> Any:
    if type(value) is list:
        return [_decoded(each) for each in value]
    if type(value) is not dict:
        return value
    [(name, written)] = value.items()
    return _READERS[name](written)


class _Code(NamedTuple):
    name: str
    write: Callable[[Any], Any]


def _write_zoned(value: DateTime | Time) -> Any:
    """The local time, with the offset in seconds and, where it has one, the name of its zone."""
    zone = value.tzinfo
    if zone is None:
        return [value.iso_format(), None, None]
    offset = value.utcoffset()
    assert offset is not None
    # The driver has one object for the offset Z and for the zone UTC: it is written as the offset, the same moment.
    named = None if zone is pytz.utc else getattr(zone, "zone", None)
    local = value.replace(tzinfo=None).iso_format()
    return [local, int(offset.total_seconds()), named]


def _read_date_time(written: list[Any]) -> DateTime:
    local, offset, named = written
    value = DateTime.from_iso_format(local)
    if offset is None:
        return value
    moment = value.replace(tzinfo=datetime.timezone(datetime.timedelta(seconds=offset)))
    # By way of the moment, since a local time occurs twice where clocks are put back.
    return moment.astimezone(pytz.timezone(named)) if named else moment


def _read_time(written: list[Any]) -> Time:
    local, offset, _ = written
    value = Time.from_iso_format(local)
    # The driver cannot send a time of day with a zone of Python's own.
    return value if offset is None else value.replace(tzinfo=pytz.FixedOffset(offset // 60))


def _read_point(written: list[Any]) -> Point:
    srid, *places = written
    kind = CartesianPoint if srid in _CARTESIAN else WGS84Point
    return kind(places)


_CODES: dict[type, _Code] = {
    float: _Code("$float", str),
    bytes: _Code("$bytes", lambda value: base64.b64encode(value).decode("ascii")),
    bytearray: _Code("$bytes", lambda value: base64.b64encode(value).decode("ascii")),
    Date: _Code("$date", Date.iso_format),
    DateTime: _Code("$datetime", _write_zoned),
    Time: _Code("$time", _write_zoned),
    Duration: _Code("$duration", list),
    CartesianPoint: _Code("$point", lambda value: [value.srid, *value]),
    WGS84Point: _Code("$point", lambda value: [value.srid, *value]),
}
_PARTS = ("months", "days", "seconds", "nanoseconds")
_READERS: dict[str, Callable[[Any], Any]] = {
    "$float": float,
    "$bytes": base64.b64decode,
    "$date": Date.from_iso_format,
    "$datetime": _read_date_time,
    "$time": _read_time,
    "$duration": lambda written: Duration(**dict(zip(_PARTS, written, strict=True))),
    "$point": _read_point,
}
