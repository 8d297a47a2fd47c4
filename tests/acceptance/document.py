"""Writes ``docs/acceptance.md``, from question to query to answer: ``python -m tests.acceptance.document``."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

import yaml

from tests.acceptance.asked import Question, load, titles

PAGE = Path(__file__).parents[2] / "docs" / "acceptance.md"

INTRO = """<!-- Generated: python -m tests.acceptance.document -->
# Questions and the queries that answer them

Planners, front ends and analysts ask these {count} questions about the {cases} documented cases. The suite asks each
over HTTP on the loaded seeds, and compares with the answer given here. What is read from the response is JMESPath over
its `data`; where an answer is arithmetic, the API returns the figures, and the sum is shown. All queries run as they
stand in GraphiQL at `/graphiql`.

| Case | Questions |
|---|---|
"""


def page(questions: list[Question]) -> str:
    """The whole page."""
    names = titles()
    by_case = {code: list(group) for code, group in groupby(questions, key=lambda question: question.case)}
    parts = [INTRO.format(count=len(questions), cases=len(by_case))]
    for code, group in by_case.items():
        links = "<br>".join(f"[{q.id}](#{q.id.lower()}) {_cell(q.question)}" for q in group)
        parts.append(f"| {code} {_cell(names[code])} | {links} |\n")
    for code, group in by_case.items():
        parts.append(f"\n## {code} {names[code]}\n")
        parts += [_entry(question) for question in group]
    return "".join(parts)


def _entry(question: Question) -> str:
    lines = [
        f"\n### {question.id}\n",
        f"{question.question} ({question.by})\n",
        f"```graphql\n{question.query.strip()}\n```\n",
    ]
    if question.variables:
        lines.append(f"Variables: `{question.variables}`\n")
    figures = [f"`{name}` = `{path}`" for name, path in question.figures.items()]
    lines.append(f"Read: {', '.join(figures)}  ")
    if question.derive is not None:
        lines.append(f"Answer: `{question.derive.strip()}`  ")
    answer = yaml.safe_dump(question.answer, allow_unicode=True, default_flow_style=True, sort_keys=False, width=10_000)
    lines.append(f"Expected: `{answer.removesuffix(chr(10)).removesuffix('...').strip()}`\n")
    return "\n".join(lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(page(load()), encoding="utf-8")
