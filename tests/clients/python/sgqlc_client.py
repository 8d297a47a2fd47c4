"""The module that sgqlc-codegen makes: queries are written in Python, answers are objects."""

from __future__ import annotations

import json
import sys

from cobuild_schema import cobuild_schema
from sgqlc.endpoint.http import HTTPEndpoint
from sgqlc.operation import Operation

url, sent = sys.argv[1], json.loads(sys.stdin.read())
operation = Operation(cobuild_schema.Query)
agreements = operation.agreements(as_of="2026-03-12", first=100, order_by=[{"field": "NAME"}])
agreements.total_count()
agreements.nodes.__fields__("id", "name", "kind", "start_date", "end_date", "certainty", "invented")
answer = HTTPEndpoint(url, timeout=120)(operation)
assert answer["data"]["agreements"] == sent["agreements"], answer
found = (operation + answer).agreements
assert found.total_count == sent["agreements"]["totalCount"]
