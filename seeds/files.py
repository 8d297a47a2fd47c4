"""Reads a data file: YAML with line numbers, in which dates, times and codes stay text as written."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

import yaml

from graph.messages.foreign import Templates, reason_of, template
from graph.messages.language import Message
from graph.text.names import composed
from seeds.chinese import full_width_hint
from seeds.problems import Problem, Severity, cut, refuse, shown

FORMAT = 1

YAML = Templates(
    template("mapping values are not allowed in this context"),
    template("found character that cannot start any token"),
    template("found unexpected end of stream"),
    template("found unexpected document indicator"),
    template("found undefined alias"),
    template("found duplicate anchor"),
    template("found a tab character that violates indentation"),
    template("found unknown escape character"),
    template("could not find expected ':'"),
    template("did not find expected key"),
    template("did not find expected '-' indicator"),
    template("did not find expected ',' or ']'"),
    template("did not find expected ',' or '}}'"),
    template("did not find expected node content"),
    template("did not find expected alphabetic or numeric character"),
    template("did not find expected <document start>"),
    template("block sequence entries are not allowed in this context"),
    template("block mapping entries are not allowed in this context"),
    template("control characters are not allowed"),
    template("expected a single document in the stream"),
)

_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_Base):  # type: ignore[misc]
    """YAML with only the scalars of JSON: ``2010-09-01``, ``14:30``, ``no`` and ``0x1F`` are text."""

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
    """The content of a file, and the YAML tree with the line of each part."""

    path: Path
    content: dict[str, Any]
    _tree: yaml.Node | None = field(default=None, repr=False)

    @property
    def nodes(self) -> list[dict[str, Any]]:
        return _rows(self.content.get("nodes"))

    @property
    def relationships(self) -> list[dict[str, Any]]:
        return _rows(self.content.get("relationships"))

    def problem(
        self,
        path: tuple[str | int, ...],
        message: str,
        fix: str,
        value: Any = None,
        *,
        severity: Severity = "ERROR",
    ) -> Problem:
        """A finding at a place in the file."""
        return Problem(str(self.path), written(path), message, fix, cut(value), self._line(path), severity)

    def _line(self, path: tuple[str | int, ...]) -> int | None:
        node = self._tree
        line = node.start_mark.line + 1 if node else None
        for step in path:
            node = _child(node, step)
            if node is None:
                break
            line = node.start_mark.line + 1
        return line


def _rows(section: Any) -> list[dict[str, Any]]:
    return section if isinstance(section, list) else []


def written(path: tuple[str | int, ...]) -> str:
    """A path as people write it: ``nodes[3].kind``."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).lstrip(".")


def _composed(value: Any) -> Any:
    """All texts in the Unicode form in which texts and ids are stored and queried (NFC)."""
    if isinstance(value, str):
        return composed(value)
    if isinstance(value, list):
        return [_composed(each) for each in value]
    if isinstance(value, dict):
        return {_composed(key): _composed(each) for key, each in value.items()}
    return value


def _child(node: yaml.Node | None, step: str | int) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == step), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        found: yaml.Node = node.value[step]
        return found
    return None


def read(path: Path) -> DataFile:
    """Read a file.

    :raises SeedError: it cannot be read, is not YAML, or gives a key twice
    """
    text = _decoded(path)
    loader = None
    try:
        loader = _Loader(text)
        tree = loader.get_single_node()
        content = _composed(loader.construct_document(tree)) if tree is not None else None
    except yaml.YAMLError as error:
        raise refuse([_notation(path, text, error)]) from error
    finally:
        if loader is not None:
            loader.dispose()
    if content is None:
        empty = Message("The file has no content.")
        raise refuse([Problem(str(path), "", empty, Message("Add `nodes` or `relationships`."), line=1)])
    if not isinstance(content, dict):
        message = Message("A data file is a mapping with `cobuild`, `nodes` and `relationships`.")
        raise refuse([Problem(str(path), "", message, Message("See docs/data-files.md."), line=1)])
    data = DataFile(path, content, tree)
    if problems := list(_repeated(data, tree, ())):
        raise refuse(problems)
    return data


def _decoded(path: Path) -> str:
    """The text of a file in UTF-8, with or without a byte order mark."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        reason = reason_of(error)
        raise refuse(
            [
                Problem(
                    str(path),
                    "",
                    Message("The file cannot be read: {reason}.", reason=reason),
                    Message("Check its path."),
                )
            ]
        ) from error
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        message = Message("The file is not UTF-8 text{likely}.", likely=_likely_encoding(raw))
        raise refuse([Problem(str(path), "", message, Message("Save it as UTF-8."), line=line)]) from error


def _likely_encoding(raw: bytes) -> str:
    """A clause that names the probable encoding of the bytes; empty if none is likely."""
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return Message("; it is probably UTF-16, which Windows calls Unicode")
    try:
        text = raw.decode("gb18030")
    except UnicodeDecodeError:
        return ""
    foreign = [character for character in text if not character.isascii()]
    chinese = sum("\u4e00" <= character <= "\u9fff" or character in _CHINESE_SIGNS for character in foreign)
    likely = chinese >= 0.9 * len(foreign)
    return (
        Message("; it is probably GB18030 (GBK), which Chinese versions of Windows and Excel write") if likely else ""
    )


_CHINESE_SIGNS = frozenset("，。、；：？！“”‘’（）《》〈〉【】—…·　")


def _notation(path: Path, text: str, error: yaml.YAMLError) -> Problem:
    """The syntax error, with a hint at a common mistake on that line."""
    mark = getattr(error, "problem_mark", None)
    reason: str = getattr(error, "problem", None) or str(error)
    index = mark.line if mark else 0
    lines = text.splitlines()
    # The parser often notices a mistake only on the next line.
    near = [lines[at] for at in (index, index - 1) if 0 <= at < len(lines)]
    hint = next((found for line in near if (found := _slip(line))), "")
    if not hint and "mapping values are not allowed" in reason:
        hint = Message("Indent the keys of one row alike, and put a text that contains “: ” in quotes.")
    elif not hint and ("block" in reason or "expected <block end>" in reason):
        hint = Message("Indent the keys of one row alike.")
    return Problem(
        str(path),
        "",
        Message("This is not YAML: {reason}.", reason=YAML.known(reason)),
        hint or Message("Correct the syntax."),
        line=index + 1 if mark else None,
    )


def _slip(line: str) -> str:
    indentation = line[: len(line) - len(line.lstrip())]
    if "\t" in indentation:
        return Message("The line is indented with a tab: use spaces.")
    if "\u3000" in indentation:
        return Message("The line is indented with a full-width space: use spaces.")
    if re.match(r"\s*(- )?[A-Za-z]\w*:\S", line):
        return Message("Put a space after the colon.")
    return full_width_hint(line)


def _repeated(data: DataFile, node: yaml.Node, path: tuple[str | int, ...]) -> Iterator[Problem]:
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            here = (*path, str(key.value))
            if key.value in seen:
                yield data.problem(
                    here,
                    Message("The key {value} is given twice.", value=shown(key.value)),
                    Message("Keep one."),
                    key.value,
                )
            seen.add(key.value)
            yield from _repeated(data, value, here)
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield from _repeated(data, value, (*path, index))
