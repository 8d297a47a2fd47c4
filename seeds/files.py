"""Reading a data file: YAML in which dates, times and codes stay the text that was written, with line numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

import yaml

from seeds.problems import Problem, refuse

FORMAT = 1

_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_Base):  # type: ignore[misc]
    """YAML with the scalars of JSON alone: ``2010-09-01``, ``14:30``, ``no`` and ``0x1F`` are text."""

    yaml_implicit_resolvers: ClassVar[dict[str, list[tuple[str, re.Pattern[str]]]]] = {}


for _tag, _pattern, _first in (
    ("null", r"null|~|", ["n", "~", ""]),
    ("bool", r"true|false", ["t", "f"]),
    ("int", r"-?(?:0|[1-9][0-9]*)", list("-0123456789")),
    ("float", r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?", list("-0123456789")),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), _first)


@dataclass(slots=True)
class DataFile:
    """A file as read: its content, and the tree that knows on which line each part stands."""

    path: Path
    content: dict[str, Any]
    _tree: yaml.Node | None = field(default=None, repr=False)

    @property
    def nodes(self) -> list[dict[str, Any]]:
        return self.content.get("nodes") or []

    @property
    def relationships(self) -> list[dict[str, Any]]:
        return self.content.get("relationships") or []

    def problem(self, path: tuple[str | int, ...], message: str, mend: str, value: Any = None) -> Problem:
        """A problem at a place in the file."""
        return Problem(str(self.path), written(path), message, mend, value, self._line(path))

    def _line(self, path: tuple[str | int, ...]) -> int | None:
        node = self._tree
        line = node.start_mark.line + 1 if node else None
        for step in path:
            node = _child(node, step)
            if node is None:
                break
            line = node.start_mark.line + 1
        return line


def written(path: tuple[str | int, ...]) -> str:
    """A path as people write it: ``nodes[3].kind``."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).lstrip(".")


def _child(node: yaml.Node | None, step: str | int) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == step), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        found: yaml.Node = node.value[step]
        return found
    return None


def read(path: Path) -> DataFile:
    """Read a file.

    :raises SeedError: it cannot be read, is no YAML, or gives a key twice
    """
    try:
        loader = _Loader(path.read_text(encoding="utf-8-sig"))
        try:
            tree = loader.get_single_node()
            content = loader.construct_document(tree) if tree is not None else None
        finally:
            loader.dispose()
    except (OSError, UnicodeDecodeError) as error:
        raise refuse(
            [Problem(str(path), "", f"The file cannot be read: {error}.", "Save it as UTF-8 text.")]
        ) from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else None
        told = getattr(error, "problem", None) or str(error)
        raise refuse([Problem(str(path), "", f"This is no YAML: {told}.", "Mend the notation.", line=line)]) from error
    if not isinstance(content, dict):
        message = "A data file is a mapping with `cobuild`, `nodes` and `relationships`."
        raise refuse([Problem(str(path), "", message, "See docs/data-files.md.", line=1)])
    data = DataFile(path, content, tree)
    if problems := list(_repeated(data, tree, ())):
        raise refuse(problems)
    return data


def _repeated(data: DataFile, node: yaml.Node, path: tuple[str | int, ...]) -> Iterator[Problem]:
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            here = (*path, str(key.value))
            if key.value in seen:
                yield data.problem(here, f"The key {key.value!r} stands here twice.", "Keep one.", key.value)
            seen.add(key.value)
            yield from _repeated(data, value, here)
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield from _repeated(data, value, (*path, index))
