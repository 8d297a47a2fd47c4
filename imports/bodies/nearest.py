"""Names that are like that of a body which nobody knows: of the graph, and of what the workbook lists.

They are offered, and decide nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process

from imports.bodies.known import Known
from imports.making import Body
from imports.names import brief, key, place_key, spoken
from imports.rows import address

SHOWN = 3
"""Names that are offered, at most."""
_NEARLY = 86.0
"""How alike the name of a new body must be to that of one in the same place to be a proposal."""
_OF_A_PLACE = re.compile(r"(?:党工委|党委|党总支|党支部|党组织|居委会|村委会|(?<=街道)办)$")
_KIND_OF_PLACE = re.compile(r"(?:[社小园片街校厂新城景辖军]区|街道|居委|网格|楼组|[镇乡村]|.县|.市)$")
_SELDOM = 1
"""How often a slip is repeated, at most."""
_NUMBERS = re.compile(r"[\d零一二三四五六七八九十百东西南北中新老]")
_PARTY, _JOINT = "PartyOrganization", "JointCommittee"


@dataclass(slots=True)
class Nearest:
    """The names with which others are compared, those of places apart.

    ``graphs``: bodies of the graph, ``own``: those that rows define, each by the key of its name. ``listed``: whether
    there is any list of what names stand for.
    """

    graphs: dict[bool, dict[str, Known]] = field(default_factory=lambda: {False: {}, True: {}})
    own: dict[bool, dict[str, Body]] = field(default_factory=lambda: {False: {}, True: {}})
    listed: dict[bool, bool] = field(default_factory=dict)
    _places: set[str] = field(default_factory=set)
    _short: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    joints: bool = False
    """Whether there is any list of joint bodies."""
    _speakers: dict[str, list[Known | Body]] = field(default_factory=lambda: defaultdict(list))
    _sounds: dict[str, Known | Body] = field(default_factory=dict)
    _kindless: dict[str, Known | Body] = field(default_factory=dict)

    @classmethod
    def of(cls, graph: Iterable[Known], bodies: Iterable[Body]) -> Nearest:
        """The names of the graph, and of the bodies of a workbook."""
        made = cls()
        made._places = {place_key(body.name) for body in bodies if body.key[0] == "place"}
        graph = list(graph)
        for known in graph:
            made.graphs[known.is_place].setdefault((place_key if known.is_place else key)(known.name), known)
        for body in bodies:
            if body.defined:
                is_place = body.key[0] == "place"
                made.own[is_place].setdefault((place_key if is_place else key)(body.name), body)
        for is_place in (False, True):
            types = {each.type for each in made.own[is_place].values()}
            types |= {each.type for each in made.graphs[is_place].values()}
            # A list of joint bodies names their members, and lists none of them.
            made.listed[is_place] = bool(types - {_JOINT})
            made.joints |= _JOINT in types
        made._add_places([each for each in graph if each.is_place], bodies)
        for name in made.graphs[False]:
            made._short[brief(name)].append(name)
        every: list[Known | Body] = [*made.graphs[False].values(), *made.own[False].values()]
        for each in every:
            bare = _OF_A_PLACE.sub("", key(each.name))
            if bare != key(each.name):
                made._speakers[bare].append(each)
        return made

    def _add_places(self, graph: Iterable[Known], bodies: Iterable[Body]) -> None:
        """How places sound, and how they are written but for one sign of their kind; those of titles come first."""
        places: list[Known | Body] = [*graph]
        own = [body for body in bodies if body.key[0] == "place"]
        own.sort(key=lambda body: not (body.defined or body.hint in ("title", "within")))
        places += own
        for place in places:
            self._sounds.setdefault(spoken(place_key(place.name)), place)
            for form in _slips(place_key(place.name)):
                self._kindless.setdefault(form, place)
            # 荷风街 is 荷风街道.
            self._kindless.setdefault(f"{place_key(place.name)[:-1]}<", place)

    def _place_meant(self, body: Body) -> Known | Body | None:
        """The place whose name sounds the same, or has another sign in its kind: 荷唐街道, 青禾杜区."""
        name = place_key(body.name)
        forms = () if _KIND_OF_PLACE.search(name) else (*_slips(name), f"{name}<")
        meant = (self._sounds.get(spoken(name)), *map(self._kindless.get, forms))
        found = next((place for place in meant if place is not None and place_key(place.name) != name), None)
        return found if found is None or _is_slip(body, found) else None

    def of_workbook(self, said: str, is_place: bool) -> Body | None:
        """The body that rows define at a cell, or under a name."""
        own = self.own[is_place]
        at_cell = (each for each in own.values() if each.spot.locator == said)
        return next(at_cell, None) or own.get((place_key if is_place else key)(said))

    def speaks_for(self, body: Body) -> str | None:
        """The place that a body is called as, with what it is there (青禾社区党委); None where there is none."""
        bare = _OF_A_PLACE.sub("", key(body.name))
        found = bare != key(body.name) and (bare in self._places or bare in self.graphs[True])
        return bare if found else None

    def to(self, body: Body) -> list[Known | Body]:
        """The bodies with the nearest names, the nearest first."""
        if spoken_for := self.speaks_for(body):
            # A place has one Party committee or one branch, seldom both.
            of_party = body.type == _PARTY
            found = [each for each in self._speakers.get(spoken_for, ()) if (each.type == _PARTY) == of_party]
            return self._offered(found, body)
        is_place = body.key[0] == "place"
        name = (place_key if is_place else key)(body.name)
        alike: list[tuple[float, str, Known | Body]] = []
        choices: dict[str, Known] | dict[str, Body]
        for choices in (self.graphs[is_place], self.own[is_place]):
            for form, score, _ in process.extract(
                name, choices.keys(), scorer=fuzz.ratio, limit=SHOWN, score_cutoff=_cutoff(name)
            ):
                alike.append((-score, form, choices[form]))
        # A community has both a 党委 and a 大党委.
        fitting = [each for each in alike if (each[2].type == _JOINT) == (body.type == _JOINT)]
        near = [each for _, _, each in sorted(fitting, key=lambda each: each[:2])]
        if not near and (place := self._place_meant(body)) is not None:
            near = [place]
        return self._offered(near, body)

    def nearly(self, body: Body) -> Iterator[Known]:
        """The bodies of the graph whose name is nearly the same, or the same in short: 农商行 and 农商银行."""
        form, names = key(body.name), self.graphs[False].keys()
        alike = process.extract(form, names, scorer=fuzz.ratio, limit=SHOWN, score_cutoff=_NEARLY)
        for other in dict.fromkeys([*(other for other, _, _ in alike), *self._short.get(brief(body.name), ())]):
            # 第一小学 and 第二小学 are two.
            if _NUMBERS.sub("", form) != _NUMBERS.sub("", other):
                yield self.graphs[False][other]

    def _offered(self, found: Iterable[Known | Body], body: Body) -> list[Known | Body]:
        others = {offer(each): each for each in found if isinstance(each, Known) or each.body is not body}
        return list(others.values())[:SHOWN]


def _is_slip(body: Body, place: Known | Body) -> bool:
    """Whether a name is seldom beside that of the place which it may be meant for: 荷风社区 and 和风社区 may be two."""
    if body.key[0] != "place" or isinstance(place, Known):
        return True
    surer = place.defined or place.hint in ("title", "within")
    return body.times <= _SELDOM and (surer or place.times > body.times)


def _slips(name: str) -> Iterator[str]:
    """The name of a community or street with a mark for each of the two signs of its kind."""
    if len(name) > 3:
        yield f"{name[:-2]}?{name[-1]}"
        yield f"{name[:-1]}?"


def offer(each: Known | Body) -> tuple[str, str]:
    """How a body is offered: its name, and its id or, of one of the workbook, its cell."""
    return each.name, each.id if isinstance(each, Known) else each.spot.locator


def named(each: Known | Body, beside: Body) -> str:
    """A body in a message at the cell of another."""
    return f"{each.name} ({each.id if isinstance(each, Known) else address(each.spot, beside.spot)})"


def _cutoff(name: str) -> float:
    # One character of three may differ, of eight two.
    return 60.0 if len(name) <= 4 else 72.0
