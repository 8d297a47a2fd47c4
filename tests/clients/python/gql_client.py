"""The gql library over httpx: with the schema at hand it checks the operations and reads enumerations."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from gql import Client, GraphQLRequest
from gql.transport.httpx import HTTPXTransport

url, sent = sys.argv[1], json.loads(sys.stdin.read())
variables = {"center": "lianhua-tinglin", "asOf": "2026-03-12", "first": 100}
document = Path("queries.graphql").read_text("utf-8")
schema = Path("../generated/schema.graphql").read_text("utf-8")

with Client(transport=HTTPXTransport(url=url, timeout=120), schema=schema) as session:
    for name, used in (("Around", ["center", "asOf"]), ("Agreements", ["asOf", "first"])):
        given = {key: variables[key] for key in used}
        answer = session.execute(GraphQLRequest(document, variable_values=given, operation_name=name))
        assert answer.items() <= sent.items(), answer
