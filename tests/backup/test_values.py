"""Values as JSON and back; tests/backup/test_backup.py sends each type through a database."""

from __future__ import annotations

from typing import Any

import orjson
import pytest
import pytz
from neo4j.spatial import CartesianPoint, WGS84Point
from neo4j.time import Date, DateTime, Duration, Time

from graph.backup.values import decoded, encoded
from graph.errors import BackupError

BERLIN = pytz.timezone("Europe/Berlin")
VALUES: dict[str, Any] = {
    "whole": 7,
    "decimal": 7.0,
    "infinite": [1.0, float("inf")],
    "day": Date(2025, 2, 28),
    "first at two": BERLIN.localize(DateTime(2024, 10, 27, 2, 30, 0, 5), is_dst=True),
    "second at two": BERLIN.localize(DateTime(2024, 10, 27, 2, 30, 0, 5), is_dst=False),
    "utc": DateTime(2024, 10, 27, 2, 30, tzinfo=pytz.utc),
    "offset": DateTime(2024, 10, 27, 2, 30, tzinfo=pytz.FixedOffset(345)),
    "local": DateTime(2024, 10, 27, 2, 30, 0, 5),
    "hour": Time(2, 30, 0, 1, tzinfo=pytz.FixedOffset(-90)),
    "clock": Time(23, 59, 59),
    "term": Duration(months=14, days=3, seconds=-3, nanoseconds=5),
    "place": WGS84Point((121.5, 31.2, 4.0)),
    "flat": CartesianPoint((1.0, 2.0)),
    "bytes": b"\x00\xff",
    "none": [],
}


@pytest.mark.parametrize("name", VALUES)
def test_a_value_comes_back_as_it_was(name: str) -> None:
    value, written = VALUES[name], encoded({name: VALUES[name]}, "Unit")
    back = decoded(orjson.loads(written))[name]
    assert type(back) is type(value)
    assert back == value
    assert encoded({name: back}, "Unit") == written
    if isinstance(value, Time) and value.tzinfo:
        # So the driver asks for it when it sends the value.
        assert back.tzinfo.utcoffset(back) == value.utcoffset()


def test_an_unknown_type_is_an_error() -> None:
    with pytest.raises(BackupError, match="The property odd of Unit has a value of the type complex"):
        encoded({"odd": 1j}, "Unit")
