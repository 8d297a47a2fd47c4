"""What a graph or a backup holds, in one value that two of them can be compared by.

Each node and relationship has a digest: SHA-256 over its labels or type, the digests of its ends, and its properties.
The digests are added up, so that the order in which they are read means nothing. ``CobuildMeta`` is left out: it marks
one database, and changes with each write.
"""

from __future__ import annotations

import hashlib
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from graph.store.own import META

KEPT = 16
"""Bytes of a node's digest that are kept for its relationships."""
_MODULUS = 2**256


@dataclass(slots=True)
class Contents:
    """The digests added up, and the numbers of nodes by labels and of relationships by type.

    Feed nodes in the order of their numbers; relationships name their ends by these.
    """

    nodes: dict[tuple[str, ...], int] = field(default_factory=dict)
    relationships: dict[str, int] = field(default_factory=dict)
    _sum: int = 0
    _digests: bytearray = field(default_factory=bytearray)

    def add_node(self, labels: tuple[str, ...], properties: bytes) -> None:
        """Add a node. :param labels: sorted; :param properties: from ``values.encoded``"""
        digest = hashlib.sha256(b"\0".join((*(label.encode() for label in labels), properties))).digest()
        self.nodes[labels] = self.nodes.get(labels, 0) + 1
        if META in labels:
            digest = hashlib.sha256(META.encode()).digest()
        else:
            self._sum += int.from_bytes(digest)
        self._digests += digest[:KEPT]

    def add_relationship(self, type_: str, source: int, target: int, properties: bytes) -> None:
        """Add a relationship between two nodes, by their numbers."""
        self.relationships[type_] = self.relationships.get(type_, 0) + 1
        ends = self._digest(source) + self._digest(target)
        self._sum += int.from_bytes(hashlib.sha256(type_.encode() + b"\0" + ends + properties).digest())

    def has_node(self, number: int) -> bool:
        """Whether a node of this number was fed."""
        return 0 <= number * KEPT < len(self._digests)

    def _digest(self, number: int) -> bytes:
        return bytes(self._digests[number * KEPT : (number + 1) * KEPT])

    @property
    def digest(self) -> str:
        """The value to compare, in 64 hexadecimal digits."""
        return f"{self._sum % _MODULUS:064x}"

    @property
    def total_nodes(self) -> int:
        return sum(self.nodes.values())

    @property
    def total_relationships(self) -> int:
        return sum(self.relationships.values())


class Numbers:
    """The numbers of nodes by their element ids, in 16 bytes for each node instead of the ids themselves.

    The database gives no promise about the form of these ids, so a hash stands for each.
    """

    def __init__(self) -> None:
        self._keys = array("Q")
        self._order: Sequence[int] = ()

    def add(self, element_id: str) -> None:
        """The next number belongs to this id."""
        self._keys.append(_key(element_id))

    def sort(self) -> None:
        """Call when all are added, before the first ``of``."""
        order = array("Q", sorted(range(len(self._keys)), key=self._keys.__getitem__))
        self._keys = array("Q", (self._keys[number] for number in order))
        self._order = order

    def of(self, element_id: str) -> int | None:
        """The number of an id; None if it was not added."""
        key = _key(element_id)
        place = bisect_left(self._keys, key)
        found = place < len(self._keys) and self._keys[place] == key
        return self._order[place] if found else None


def _key(element_id: str) -> int:
    return int.from_bytes(hashlib.blake2b(element_id.encode(), digest_size=8).digest())
