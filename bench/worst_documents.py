"""Searches for documents that take longest before the database: ``python -m bench.worst_documents``.

From the examples of GraphiQL and from documents that were found before it climbs: a selection is repeated (as it is, or
under aliases), moved into another place, or a list among its arguments is made longer, and the document is kept if its
step took more CPU time than before. What it finds shows whether the limits still bound each step.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from contextlib import suppress
from copy import copy
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import click
from graphql import FieldNode, ListValueNode, NameNode, Node, SelectionSetNode, parse, print_ast

from graph.errors import CobuildError
from resolvers.documents import Document, read_document
from resolvers.limits import Limits, check_text
from resolvers.operation import compile_operation
from resolvers.selection import Selector
from schema import build_schema
from service.wiring import known_requests

N = TypeVar("N", bound=Node)
STEPS = ("read", "compile")
FOUND = Path(__file__).parent.parent / "tests" / "resolvers" / "worst_documents"
"""Documents that were found before: tests read and compile them."""
TIMES = (1, 1, 2, 5, 20, 100, 400)
"""How often a selection is repeated at once."""


class Steps:
    """Milliseconds of CPU that each step takes for a document; 0 where it is not reached."""

    def __init__(self) -> None:
        self.schema, self.limits = build_schema(), Limits()

    def read(self, text: str) -> tuple[float, Document | None]:
        """Parsing, bounding and validating."""
        try:
            check_text(text, self.limits)
        except CobuildError:
            return 0.0, None
        return measured(lambda: read_document(self.schema, text, self.limits))

    def compile(self, text: str) -> float:
        """Reading the selection, writing the statements, generating the completion."""
        _, document = self.read(text)
        if document is None or document.node is None:
            return 0.0
        definition, variables = next(iter(document.operations.values()))
        coerced = variables.coerced({})
        if isinstance(coerced, list):
            return 0.0
        selector = Selector(self.schema, document.fragments, definition, coerced.values, coerced.variables, self.limits)
        return measured(lambda: compile_operation(selector, self.limits))[0]

    def of(self, step: str, text: str) -> float:
        return self.read(text)[0] if step == "read" else self.compile(text)


def measured(work: Callable[[], Any]) -> tuple[float, Any]:
    """CPU time in milliseconds, and the result; a refusal is a result too."""
    started, found = time.thread_time(), None
    with suppress(CobuildError):
        found = work()
    return (time.thread_time() - started) * 1000, found


def changed(text: str, rng: random.Random) -> str:
    """A document with a selection repeated, in its own place or in another one, or with a longer list of values."""
    document = parse(text)
    lists = found_in(document, ListValueNode)
    if lists and rng.random() < 0.3:
        grown = rng.choice(lists)
        if grown.values:
            _set(grown, "values", (*grown.values, *[rng.choice(grown.values)] * rng.choice(TIMES)))
        return print_ast(document)
    sets = found_in(document, SelectionSetNode)
    here, there = rng.choice(sets), rng.choice(sets)
    if rng.random() < 0.7:
        there = here
    chosen = rng.choice(here.selections)
    times = rng.choice(TIMES)
    aliased = isinstance(chosen, FieldNode) and rng.random() < 0.5
    added = [_aliased(chosen, rng) if aliased else copy(chosen) for _ in range(min(times, 60) if aliased else times)]
    _set(there, "selections", (*there.selections, *added))
    return print_ast(document)


def _aliased(field: Any, rng: random.Random) -> FieldNode:
    found: FieldNode = replace(field, alias=NameNode(value=f"a{rng.randrange(10**6)}"))
    return found


def _set(node: Node, name: str, value: Any) -> None:
    """Nodes are frozen; these are ours."""
    object.__setattr__(node, name, value)


def found_in(node: Node, kind: type[N]) -> list[N]:
    """The nodes of one kind in a document."""
    found = [node] if isinstance(node, kind) else []
    for key in node.keys:
        child = getattr(node, key, None)
        for each in child if isinstance(child, tuple | list) else (child,):
            if isinstance(each, Node):
                found += found_in(each, kind)
    return found


def climb(step: str, text: str, steps: Steps, rng: random.Random, tries: int) -> tuple[float, str]:
    """The slowest document found from one, and its milliseconds."""
    best, worst = steps.of(step, text), text
    for _ in range(tries):
        try:
            other = changed(worst, rng)
        except RecursionError:
            continue
        took = steps.of(step, other)
        if took > best:
            best, worst = min(took, steps.of(step, other)), other
    return best, worst


@click.command()
@click.option("--tries", default=60, help="Changes that are tried for each document.")
@click.option("--seed", default=1)
@click.option("--into", type=click.Path(path_type=Path), help="A folder for what is found.")
def main(tries: int, seed: int, into: Path | None) -> None:
    """Print the slowest document found from each start, for each step."""
    steps, rng = Steps(), random.Random(seed)
    starts = [each.query for each in known_requests() if not each.variables]
    starts += [file.read_text("utf-8") for file in sorted(FOUND.glob("*.graphql"))]
    for step in STEPS:
        for number, start in enumerate(starts):
            took, text = climb(step, start, steps, rng, tries)
            if into is not None:
                (into / f"{step}-{round(took):04}-{number}.graphql").write_text(text, "utf-8")
            click.echo(f"{step}: {took:.0f} ms, {len(text)} characters: {' '.join(text.split())[:200]}")


if __name__ == "__main__":
    main()
