"""The query root and the schema built from it."""

from __future__ import annotations

from functools import cache
from typing import Any

import strawberry
from graphql import GraphQLInputObjectType, GraphQLInterfaceType, GraphQLObjectType, GraphQLSchema
from strawberry.schema.config import StrawberryConfig

from graph.vocabulary import MODEL
from resolvers.execution import from_record
from schema.bounds import declare_bounds
from schema.chair import declare_chair
from schema.co_builders import declare_co_builders, declare_common_ties
from schema.committee import declare_committee
from schema.core import declare_core
from schema.coverage import declare_coverage
from schema.definitions import ONE_OF, TYPES, object_type
from schema.due import declare_due
from schema.entities import declare_entities
from schema.enums import declare_enumerations
from schema.expand import declare_expand
from schema.imports import declare_imports
from schema.inputs import declare_inputs
from schema.labels import declare_labels
from schema.matches import declare_matches
from schema.meetings import declare_meetings
from schema.metrics import declare_metrics
from schema.network import declare_network
from schema.network_diff import declare_network_diff
from schema.paths import declare_paths
from schema.questions import entity_questions
from schema.report import declare_report
from schema.resource_use import declare_resource_use
from schema.scalars import DEFINITIONS, Date, PartialDate
from schema.search import declare_search
from schema.service_info import declare_service_info
from schema.sharing import declare_sharing
from schema.texts import both
from schema.tie_counts import declare_tie_counts
from schema.tie_matrix import declare_tie_matrix
from schema.timeline import declare_timeline
from schema.two_lines import declare_two_lines
from schema.withdrawal import declare_withdrawal


@cache
def build_schema() -> GraphQLSchema:
    """The whole schema in the form that graphql-core runs. It is built once per process."""
    TYPES.update({"Date": Date, "PartialDate": PartialDate})
    declare_enumerations()
    declare_inputs()
    declare_entities()
    declare_bounds()
    members = [
        *entity_questions(),
        declare_search(),
        declare_core(),
        declare_network(),
        declare_expand(),
        declare_co_builders(),
        declare_matches(),
        declare_sharing(),
        declare_resource_use(),
        declare_common_ties(),
        declare_tie_matrix(),
        declare_tie_counts(),
        declare_paths(),
        declare_timeline(),
        declare_due(),
        *declare_two_lines(),
        declare_metrics(),
        declare_coverage(),
        declare_meetings(),
        declare_chair(),
        declare_committee(),
        declare_network_diff(),
        declare_withdrawal(),
        declare_report(),
        declare_service_info(),
        declare_imports(),
        # After all others: it knows the enumerations that they have declared.
        declare_labels(),
    ]
    query = object_type("Query", both("查询", "All questions of the API."), members)
    schema = strawberry.Schema(
        query=query,
        types=[TYPES[label] for label in MODEL.node],
        config=StrawberryConfig(auto_camel_case=False, scalar_map=DEFINITIONS),
    )
    core: GraphQLSchema = schema._schema
    _read_records(core)
    return core


def _read_records(schema: GraphQLSchema) -> None:
    """Makes every field read its value from a record by response name, and every type from the record; sets @oneOf."""
    for type_ in schema.type_map.values():
        if isinstance(type_, GraphQLInterfaceType):
            type_.resolve_type = _type_of
        elif isinstance(type_, GraphQLObjectType) and not type_.name.startswith("__"):
            type_.is_type_of = None
            for field in type_.fields.values():
                field.resolve = from_record
        elif isinstance(type_, GraphQLInputObjectType):
            # Strawberry's own directive would not be validated, printed or introspected by graphql-core.
            type_.is_one_of = type_.name in ONE_OF


def _type_of(record: Any, *_: Any) -> str:
    name: str = record["__typename"]
    return name
