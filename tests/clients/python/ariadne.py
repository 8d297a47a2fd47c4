"""The client that ariadne-codegen makes: every value has its type, and the numbers are those that the API sent."""

from __future__ import annotations

import asyncio
import datetime
import json
import sys
from typing import Any

from cobuild_client import Client

DAY = datetime.date(2026, 3, 12)
url, sent = sys.argv[1], json.loads(sys.stdin.read())


def plain(value: Any) -> Any:
    """The same value without what the client adds for itself."""
    if isinstance(value, list):
        return [plain(each) for each in value]
    if isinstance(value, dict):
        return {name: plain(inner) for name, inner in value.items() if name != "__typename"}
    return value


async def main() -> None:
    async with Client(url=url) as client:
        around = (await client.around(center="lianhua-tinglin", as_of=DAY)).network
        agreements = (await client.agreements(as_of=DAY, first=100)).agreements
    for name, shown in (("network", around), ("agreements", agreements)):
        assert plain(shown.model_dump(mode="json", by_alias=True)) == sent[name], shown
    assert {type(node.start_date) for node in agreements.nodes} <= {str, type(None)}, "a partial date is text"


asyncio.run(main())
