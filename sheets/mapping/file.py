"""The mapping of a source as a YAML file, which people read, correct and share.

::

    cobuild-mapping: 1
    source: 青禾社区
    tables:
    - subject: units
      headings: [序号, 单位名称, 单位性质, 内部编号, 手机]
      columns: {单位名称: name, 单位性质: kind, 内部编号: details, 手机: left out}

A table is recognised by its headings, in any order. A heading that ``columns`` does not name is mapped as proposed.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from graph.messages.foreign import reason_of
from graph.messages.language import Message
from sheets.codes import MAPPING
from sheets.headings import normal
from sheets.mapping.model import Mapping
from sheets.problems import Report
from sheets.subjects import BY_NAME, Subject
from sheets.tables.model import Table

FORMAT = 1
DETAILS, LEFT_OUT = "details", "left out"


@dataclass(frozen=True, slots=True)
class Known:
    """A table that was mapped before: its subject, and the field of each heading in its normal form."""

    subject: str
    headings: frozenset[str]
    columns: dict[str, str]

    def fits(self, table: Table) -> bool:
        """Whether a table has just these headings."""
        return {normal(column.heading) for column in table.columns} == self.headings

    def applied(self, table: Table, proposed: Mapping) -> Mapping:
        """The proposed mapping with what this one says instead."""
        subject = BY_NAME[self.subject]
        if proposed.subject is not subject:
            details = {column.index for column in table.columns} - proposed.private
            proposed = Mapping(subject, details=details, private=proposed.private, periods=proposed.periods)
        for column in table.columns:
            said = self.columns.get(normal(column.heading))
            # What is private may be left out, and nothing else.
            if said is None or (column.index in proposed.private and said != LEFT_OUT):
                continue
            for kept in (proposed.details, proposed.left_out, proposed.private):
                kept.discard(column.index)
            proposed.fields.pop(column.index, None)
            proposed.periods.pop(column.index, None)
            proposed.measures.pop(column.index, None)
            if said == LEFT_OUT:
                proposed.left_out.add(column.index)
            elif said == DETAILS:
                proposed.details.add(column.index)
            else:
                proposed.fields = {at: each for at, each in proposed.fields.items() if each.key != said}
                proposed.fields[column.index] = subject.field(said)
        rest = {column.index for column in table.columns}
        proposed.details |= (
            rest
            - set(proposed.fields)
            - proposed.left_out
            - proposed.private
            - set(proposed.periods)
            - set(proposed.measures)
        )
        return proposed


def written(source: str, tables: Sequence[tuple[Table, Mapping]]) -> str:
    """The mapping file of these tables, for people to correct."""
    entries: list[dict[str, Any]] = []
    for table, mapping in tables:
        columns: dict[str, str] = {}
        for column in table.columns:
            if column.index in mapping.periods or column.index in mapping.measures:
                continue
            field = mapping.fields.get(column.index)
            unread = column.index in mapping.left_out or column.index in mapping.private
            columns[column.heading] = field.key if field else LEFT_OUT if unread else DETAILS
        entry = {
            "subject": mapping.subject.name if mapping.subject else None,
            "headings": [column.heading for column in table.columns],
            "columns": columns,
        }
        if entry not in entries:
            entries.append(entry)
    content = {"cobuild-mapping": FORMAT, "source": source, "tables": entries}
    named = dict.fromkeys(mapping.subject for _, mapping in tables if mapping.subject)
    return "".join(map(_choices, named)) + yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=110)


def _choices(subject: Subject) -> str:
    """The fields of a subject, as comment for those who correct the file."""
    fields = ", ".join(f"{field.key} {field.zh}" for field in subject.fields)
    lines = textwrap.wrap(f"{subject.name} {subject.zh}: {fields}, {DETAILS}, {LEFT_OUT}", 80)
    return "".join(f"# {line}\n" for line in lines)


def read(path: Path, report: Report) -> list[Known]:
    """The tables that a mapping file knows; what is wrong with it is reported, and left out."""

    def tell(message: str) -> None:
        report.add(MAPPING, message, file=path.name)

    try:
        content = yaml.safe_load(path.read_text("utf-8"))
    except OSError as error:
        tell(Message("The file cannot be read: {reason}.", reason=reason_of(error)))
        return []
    except (yaml.YAMLError, UnicodeDecodeError):
        tell(Message("The mapping is not YAML in UTF-8."))
        return []
    if not isinstance(content, dict) or content.get("cobuild-mapping") != FORMAT:
        tell(Message("A mapping begins with “cobuild-mapping: 1”."))
        return []
    tables = content.get("tables")
    if not isinstance(tables, list):
        tell(Message("A mapping has a list of `tables`."))
        return []
    found: list[Known] = []
    for number, entry in enumerate(tables):
        wrong = _wrong(entry)
        if wrong:
            tell(Message("tables[{number}]: {wrong}", number=number, wrong=wrong))
        elif entry["subject"] is not None:
            columns = {normal(heading): said for heading, said in entry["columns"].items()}
            found.append(Known(entry["subject"], frozenset(map(normal, entry["headings"])), columns))
    return found


def _wrong(entry: Any) -> str | None:
    """What is wrong with an entry; None where nothing is."""
    if not isinstance(entry, dict) or not {"subject", "headings", "columns"} <= set(entry):
        return Message("give `subject`, `headings` and `columns`.")
    subject, headings, columns = entry["subject"], entry["headings"], entry["columns"]
    if subject is None:
        return None
    if subject not in BY_NAME:
        return Message(
            "no subject is called {name}; choose one of {names}.", name=str(subject), names=", ".join(BY_NAME)
        )
    if not isinstance(headings, list) or not all(isinstance(heading, str) for heading in headings):
        return Message("`headings` is a list of texts.")
    if not isinstance(columns, dict) or not all(isinstance(key, str) for key in columns):
        return Message("`columns` has a field for each heading.")
    fields = {field.key for field in BY_NAME[subject].fields}
    for heading, said in columns.items():
        if normal(heading) not in set(map(normal, headings)):
            return Message("“{heading}” is not among the headings.", heading=heading)
        if said not in fields | {DETAILS, LEFT_OUT}:
            names = ", ".join((*sorted(fields), DETAILS, LEFT_OUT))
            return Message(
                "{subject} has no field {name}; choose one of {names}.", subject=subject, name=str(said), names=names
            )
    used = [said for said in columns.values() if said in fields]
    twice = next((said for said in used if used.count(said) > 1), None)
    return Message("{name} is the field of two columns.", name=twice) if twice else None
