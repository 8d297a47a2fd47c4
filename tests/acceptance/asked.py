"""The acceptance questions: one file per case in ``questions/``, each with the query that answers and what it answers.

The API returns figures; where an answer is arithmetic or puts parts together, ``derive`` says how, in Python.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Literal

import jmespath
import msgspec
import yaml
from graphql import OperationDefinitionNode, parse

from seeds import seed_paths

FOLDER = Path(__file__).with_name("questions")


def only(items: list[Any]) -> Any:
    """The one item; more or none is an error."""
    (item,) = items
    return item


FUNCTIONS = {f.__name__: f for f in (round, len, sum, min, max, sorted, set, int, float, only)}
"""All that ``derive`` may call."""


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A question that planners, front ends or analysts ask, and how the API answers it.

    ``figures`` are JMESPath expressions over the response's ``data``. Without ``derive`` there is one, and it is the
    answer; of a list that should hold a single item, the item. ``unordered`` marks an answer whose order means nothing.
    """

    id: str
    by: Literal["planner", "frontend", "analyst"]
    question: str
    query: str
    figures: dict[str, str]
    answer: Any
    variables: dict[str, Any] = {}
    derive: str | None = None
    unordered: bool = False

    @property
    def case(self) -> str:
        """The code of the case that it is about: ``C04``."""
        return self.id.partition("-")[0]

    @property
    def operation(self) -> str | None:
        """The name of the operation in ``query``."""
        (operation,) = (d for d in parse(self.query).definitions if isinstance(d, OperationDefinitionNode))
        return operation.name.value if operation.name else None

    def answer_from(self, data: dict[str, Any]) -> Any:
        """What ``data`` answers."""
        found = {name: jmespath.search(path, data) for name, path in self.figures.items()}
        if self.derive is None:
            answer = only(list(found.values()))
            single = isinstance(answer, list) and not isinstance(self.answer, list)
            return only(answer) if single else answer
        # The expressions are ours, checked to be without anything but figures and these functions.
        return eval(self.derive, {"__builtins__": {}, **FUNCTIONS, **found})

    def agrees(self, answer: Any) -> bool:
        """Whether ``answer`` is the one expected, of the very same type."""
        return bool(_comparable(answer, self.unordered) == _comparable(self.answer, self.unordered))


def _comparable(value: Any, unordered: bool) -> Any:
    if isinstance(value, dict):
        return {key: _comparable(item, unordered) for key, item in value.items()}
    if isinstance(value, list | tuple | set):
        items = [_comparable(item, unordered) for item in value]
        return sorted(items, key=repr) if unordered or isinstance(value, set) else items
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return ("bool", value) if isinstance(value, bool) else value


def load() -> list[Question]:
    """All questions, by case and number."""
    found = [msgspec.convert(entry, Question) for file in sorted(FOLDER.glob("*.yaml")) for entry in entries(file)]
    return sorted(found, key=lambda question: question.id)


def entries(file: Path) -> list[dict[str, Any]]:
    """The entries of one file as they stand there."""
    return list(_yaml(file))


@cache
def titles() -> dict[str, str]:
    """Name of each documented case, by its code."""
    cases = [node for path in seed_paths() for node in _yaml(path)["nodes"] if node["type"] == "Case"]
    return {case["code"]: case["name"] for case in cases if case["tier"] != "INVENTED"}


def _yaml(file: Path) -> Any:
    return yaml.load(file.read_text("utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader))
