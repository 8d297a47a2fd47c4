"""The source that all facts of a workbook cite: the same for every version of one office's file, and for no other's.

A file is known by its name and by who issued it: its publisher, the places of its titles, or the place that the user
names. Many are called 台账 and say none of these. Such a file is a version of an earlier one of its name where it still
tells of what that one told of; otherwise it is another office's, whose rows must not end those of the first.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePath
from typing import Any

from graph.connection.session import Database
from graph.messages.language import Message
from imports.draft import Drafted, Spot
from imports.earlier import citing
from imports.making import Making
from imports.names import slug
from imports.said import Said
from sheets.codes import SOURCE_OTHER
from sheets.titles import read_title

_COPY = re.compile(r"(?:[(（]\d+[)）]|[-_ ]*副本(?:\s*[(（]\d+[)）])?|[-_ ]*copy)$", re.IGNORECASE)
_SOURCES = "MATCH (s:Source) WHERE s.id STARTS WITH $begin RETURN collect(s.id) AS found"
_LONGEST_ID = 85
_PLACES = ("Area", "Community")


def named_source(name: str, file: str) -> Drafted:
    """The source that the user names."""
    # Two names may sound alike.
    content = {"type": "Source", "id": f"import-{slug(name)}-{_digest(name)}", "name": name}
    return Drafted(content, Spot(file, "", ""))


def source_of_file(file: str, issuer: Sequence[str], more: Mapping[str, Any]) -> Drafted:
    """The source of a file. ``issuer``: names of who issued it; ``more``: further properties."""
    stem = _COPY.sub("", PurePath(file).stem).strip()
    id_ = "-".join(("import", *map(slug, issuer), slug(stem)))
    if len(id_) > _LONGEST_ID:
        id_ = f"{id_[: _LONGEST_ID - 7]}-{_digest(id_)}"
    return Drafted({"type": "Source", "id": id_, "name": stem, **more}, Spot(file, "", ""))


def issuer_of(publisher: str | None, titles: Iterable[str], within: str | None) -> tuple[str, ...]:
    """Who issued a file: its publisher, or the places that all its titles name, or the place that the user names."""
    if publisher:
        return (publisher,)
    told = [places for title in titles if (places := read_title([title]).places)]
    if told:
        return tuple(place for place in told[0] if all(place in others for others in told)) or told[0]
    return (within,) if within else ()


def says_whose(file: str) -> bool:
    """Whether the name of a file names a place: 青禾社区台账.xlsx."""
    return bool(read_title([PurePath(file).stem]).places)


async def version_of(db: Database, source: Drafted, ids: Mapping[str, str], making: Making) -> None:
    """Let a source be that of the earlier file of its name of which it is a version, or one that no other has.

    :param ids: the ids, with their types, of the things that the workbook tells of
    """
    wanted = source.content["id"]
    form = re.compile(rf"{re.escape(wanted)}(?:-\d{{1,3}})?")
    found = [id_ for id_ in await db.read("imports.sources", _SOURCES, {"begin": wanted}) or () if form.fullmatch(id_)]
    shared: dict[str, int] = {}
    for id_ in sorted(found):
        common = _shared(await citing(db, id_), ids)
        if common is not None:
            shared[id_] = common
    if shared:
        source.content["id"] = max(shared, key=lambda id_: (shared[id_], id_ == wanted))
    elif wanted in found:
        number = next(number for number in range(2, len(found) + 3) if f"{wanted}-{number}" not in found)
        source.content["id"] = f"{wanted}-{number}"
        message = Message(
            "Tells of too little that an earlier file of this name told of, and is taken for another office's: "
            "--source NAME says whose it is."
        )
        making.tell(SOURCE_OTHER, source.spot, message)


def _shared(said: Said, ids: Mapping[str, str]) -> int | None:
    """How much a file tells of what an earlier one told of; None where it is no version of it.

    It is one where half is still told, or where nothing else is, of a fourth at least. Places do not tell two offices
    of one community apart, so that they count only where there is nothing else.
    """
    only_places = all(type_ in _PLACES for type_ in said.types())
    before = sum(only_places or type_ not in _PLACES for type_ in said.types())
    now = [id_ for id_, type_ in ids.items() if type_ not in _PLACES] or list(ids)
    types = [type_ for id_ in now if (type_ := said.type(id_)) is not None]
    both = sum(only_places or type_ not in _PLACES for type_ in types)
    if 2 * both >= before or (both == len(now) and 4 * both >= before):
        return both
    return None


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:6]
