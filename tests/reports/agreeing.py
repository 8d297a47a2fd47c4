"""The queries that the figures of a report carry, and the numbers that their answers hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jmespath

QUERY = "query { document variables counts }"
REPORT = f"""query($within: ID!, $from: Date!, $to: Date!, $sections: [ReportSectionKey!]) {{
  report(within: $within, during: {{from: $from, to: $to}}, sections: $sections) {{
    place {{ id name }} from to madeOn summaryZh summaryEn
    sections {{ key zh en figures {{
      key zh en measure value rate from to asOf {QUERY}
      parts {{ key zh en value {QUERY} }} uncounted {{ reason zh en value {QUERY} }}
    }} }}
  }}
}}"""


def figures(report: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The figures of a report by their keys."""
    return {figure["key"]: figure for section in report["sections"] for figure in section["figures"]}


def claims(report: dict[str, Any]) -> Iterator[tuple[str, Any, dict[str, str]]]:
    """Each number of a report with its name and its query: figures, parts, and what is uncounted."""
    for key, figure in figures(report).items():
        yield key, figure["rate"] if figure["measure"] == "%" else figure["value"], figure["query"]
        for part in figure["parts"]:
            yield f"{key} {part['key']}", part["value"], part["query"]
        for each in figure["uncounted"]:
            if each["value"] is not None:
                yield f"{key} {each['reason']}", each["value"], each["query"]


def number(query: dict[str, str], data: Any) -> Any:
    """The number in the data of the answer to a query."""
    found = jmespath.search(query["counts"], data)
    return sum(found) if isinstance(found, list) else found
