"""What compiled code needs to know to make the view of a network, as ``view.h`` explains."""

from __future__ import annotations

import ctypes
from collections.abc import Collection, Mapping, Sequence

IS_TIE, IS_DIRECTED, IS_OF_CORE = 1, 2, 4
"""What the reason of an edge means."""


class _Name(ctypes.Structure):
    _fields_ = tuple((name, ctypes.c_int32) for name in ("text", "size", "meaning"))


class _Names(ctypes.Structure):
    _fields_ = (("first", ctypes.POINTER(_Name)), ("count", ctypes.c_size_t))


class _View(ctypes.Structure):
    _fields_ = (
        ("texts", ctypes.c_char_p),
        *((name, _Names) for name in ("types", "reasons", "certainties", "roles", "knowledge")),
        *((name, ctypes.c_int32) for name in ("centred", "nodes", "edges", "groups", "by_columns")),
        ("columns", ctypes.c_uint32),
    )


class View:
    """One form of a view.

    ``types``: the place of the role of each type in ``roles``. ``reasons``: what each means, in the bits above.
    ``certainties``: the strongest first. ``knowledge``: by its numbers. ``parts``: those of the answer that are asked
    for. ``columns``: whether each is wanted, in their order.
    """

    __slots__ = ("_kept", "reference")

    def __init__(
        self,
        *,
        types: Mapping[str, int],
        reasons: Mapping[str, int],
        certainties: Sequence[str],
        roles: Sequence[str],
        knowledge: Sequence[str],
        centred: bool,
        parts: Collection[str],
        columns: Sequence[bool],
    ) -> None:
        texts = bytearray()

        def names(meanings: Mapping[str, int]) -> _Names:
            made = []
            for name, meaning in meanings.items():
                made.append(_Name(len(texts), len(name.encode()), meaning))
                texts.extend(name.encode())
            return _Names((_Name * len(made))(*made), len(made))

        def numbered(values: Sequence[str]) -> _Names:
            return names({value: number for number, value in enumerate(values)})

        found = [
            names(types),
            names(dict(sorted(reasons.items()))),
            *(numbered(each) for each in (certainties, roles, knowledge)),
        ]
        asked = ("nodes" in parts, "edges" in parts, "groups" in parts, "columns" in parts)
        mask = sum(1 << place for place, wanted in enumerate(columns) if wanted)
        text = bytes(texts)
        # The structure only points to these.
        self._kept = text, found
        self.reference = ctypes.byref(_View(text, *found, centred, *asked, mask))
