"""Operations that stand for all the ways of reading, with variables that fit the small graph of the pins."""

from __future__ import annotations

from typing import Any

SAMPLES: dict[str, tuple[str, dict[str, Any]]] = {
    "point": ("query($id: ID!) { node(id: $id) { id ... on Unit { name kind validFrom } } }", {"id": "unit-1"}),
    "point of any type": (
        "query($id: ID!) { node(id: $id) { __typename id ... on Entity { name } } }",
        {"id": "unit-1"},
    ),
    "things by ids": ("query($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }", {"ids": ["unit-1", "unit-2"]}),
    "page": ("{ units(first: 10) { nodes { id name } pageInfo { hasNextPage endCursor } } }", {}),
    "page and total": ("{ units(first: 10) { totalCount nodes { id name } } }", {}),
    "order by name": ("{ units(first: 10, orderBy: [{field: NAME}]) { nodes { name } } }", {}),
    "order by name, backward": ("{ units(last: 10, orderBy: [{field: NAME}]) { nodes { name } } }", {}),
    "order by a nullable property": (
        "{ units(first: 10, orderBy: [{field: KIND, direction: DESC}]) { edges { cursor node { kind } } } }",
        {},
    ),
    "order by number of links": (
        "{ jointCommittees(first: 3, orderBy: [{field: MEMBER_BODIES_COUNT, direction: DESC}]) { nodes { id } } }",
        {},
    ),
    "tree": (
        """query($id: ID!) { node(id: $id) { ... on Community { name residents(first: 5) { totalCount edges {
        validFrom node { id ... on Unit { memberOf(first: 2) { nodes { id name } } } } } } } } }""",
        {"id": "community-1"},
    ),
    "filter by id": ("query($id: ID) { units(where: {id: {eq: $id}}) { nodes { id } } }", {"id": "unit-1"}),
    "filter by ids": ("query($ids: [ID!]) { units(where: {id: {in: $ids}}) { nodes { id } } }", {"ids": ["unit-1"]}),
    "filter by name": ("query($n: String) { units(where: {name: {eq: $n}}) { nodes { id } } }", {"n": "单位1"}),
    "filter by start of name": (
        "query($n: String) { units(where: {name: {startsWith: $n}}) { nodes { id } } }",
        {"n": "单位1"},
    ),
    "filter by kind": ("{ units(where: {kind: {in: [SCHOOL, HOSPITAL]}}) { totalCount nodes { id } } }", {}),
    "filter through a relation": (
        "query($c: ID) { units(where: {locatedIn: {some: {node: {id: {eq: $c}}}}}) { totalCount nodes { id name } } }",
        {"c": "community-1"},
    ),
    "filter through two relations, on a date": (
        """query($c: ID, $d: Date) { units(asOf: $d, where: {kind: {eq: SCHOOL}, memberOf: {some: {node: {locatedIn:
        {some: {node: {id: {eq: $c}}}}}}}}) { nodes { id } } }""",
        {"c": "community-1", "d": "2024-01-01"},
    ),
    "filter on the link": (
        """query($c: ID) { organizations(where: {leads: {some: {node: {id: {eq: $c}}, edge: {role: {eq: CORE}}}}})
        { nodes { id __typename } } }""",
        {"c": "community-1"},
    ),
    "filter by none, all and count": (
        """{ units(where: {memberOf: {none: {}}, offers: {all: {node: {kind: {eq: VENUE}}}},
        locatedIn: {count: {gte: 1}}}) { nodes { id } } }""",
        {},
    ),
    "filter by and, or, not": (
        """{ units(where: {OR: [{name: {contains: "1"}}, {AND: [{kind: {eq: SCHOOL}}, {NOT: {nameEn: {eq: "x"}}}]}]})
        { nodes { id } } }""",
        {},
    ),
    "filter of an interface": (
        '{ organizations(where: {unit: {creditCode: {startsWith: "9"}}}) { nodes { id ... on Unit { creditCode } } } }',
        {},
    ),
    "facts and sources": (
        """query($id: ID!) { node(id: $id) { ... on Unit { memberOf(first: 3, edge: {role: {eq: MEMBER}}) { edges {
        role certainty sourceIds sources { id name } details { key value } node { id } } } } } }""",
        {"id": "unit-1"},
    ),
    "another date below": (
        """query($id: ID!) { entity(id: $id, asOf: "2015-01-01") { ... on Community { now: residents { totalCount }
        then: residents(asOf: "2010-01-01", facts: OBSERVED_OPEN) { totalCount } ever: residents(facts: EVER)
        { totalCount } } } }""",
        {"id": "community-1"},
    ),
    "list of a place": ('{ units(within: "community-1") { totalCount nodes { id } } }', {}),
    "list of a place and a period": (
        """query($on: During) { units(within: "community-1", during: $on) { totalCount facets(by: [KIND]) { values {
        value count } } nodes { id } } }""",
        {"on": {"from": "2024-01-01", "to": "2024-06-30"}},
    ),
    "list of a period": (
        "query($on: During) { units(during: $on) { totalCount nodes { id } } }",
        {"on": {"from": "2024-01-01", "to": "2024-06-30"}},
    ),
    "agreements of a place": (
        'query($on: During) { agreements(within: "community-1", during: $on) { totalCount nodes { id } } }',
        {"on": {"from": "2024-01-01"}},
    ),
    "search": ('{ search(text: "单位1", first: 5) { totalCount nodes { id name } } }', {}),
    "search within a place": (
        'query($p: ID) { search(text: "单位", types: [Unit], within: $p) { nodes { id } } }',
        {"p": "community-1"},
    ),
    "co-builders": (
        "query($of: ID!) { coBuilders(of: $of, first: 5) { totalCount edges { strength node { id } } } }",
        {"of": "unit-1"},
    ),
    "co-builders with ties": (
        """query($of: ID!) { coBuilders(of: $of, reasons: [COMMITTEE, DIRECT]) { edges { node { id }
        ties { reason fact validFrom sourceIds via { id } } } } }""",
        {"of": "unit-1"},
    ),
    "co-builders of a unit, and who gives": (
        """query($of: ID!) { coBuilders(of: $of, fold: UNITS, reasons: [SHARING]) { edges { node { id }
        ties { fact givers { id } } } } }""",
        {"of": "unit-1"},
    ),
    "common ties, and who gives": (
        """query($of: [ID!]!) { commonTies(of: $of, reasons: [SHARING]) { edges { node { id } each { body { id }
        ties { fact givers { id } } } } } }""",
        {"of": ["unit-1", "unit-2"]},
    ),
    "core": (
        """query($c: ID!) { core(community: $c) { cores { id } jointBodies { id } membersTotal gapTotal gap { id }
        groups { kind membersTotal members { node { id } ties { reason } } } } }""",
        {"c": "community-1"},
    ),
    "core, as a picture needs it": (
        """query($c: ID!) { core(community: $c) { links { body { id } jointBody { id } seated relationshipTypes }
        groups { kind membersTotal byReason { reason membersTotal tiesTotal parts { part { id } membersTotal } }
        members { ties { reason startDate startKnowledge endDate endKnowledge givers { id } } } } } }""",
        {"c": "community-1"},
    ),
    "coverage as a grid": (
        """query($p: ID!) { coverage(within: $p, kinds: [SCHOOL, CLINIC, BANK]) { grid { community { id } gapTotal
        cells { kind state tiedTotal throughTotal untiedTotal elsewhereTotal } } } }""",
        {"p": "community-1"},
    ),
    "network of a community as a whole": (
        """query($c: ID!) { network(center: $c, as: COMMUNITY) { nodes { entity gap } edges { source target
        startDate startKnowledge endDate endKnowledge } } }""",
        {"c": "community-1"},
    ),
    "tie counts of a body": (
        """query($b: ID!) { tieCounts(of: {body: $b}, per: YEAR, reasons: [AGREEMENT, SHARING]) { firstDay
        periods { from tiesTotal unknownStartTotal } } }""",
        {"b": "unit-1"},
    ),
    "tie counts in a place": (
        """query($p: ID!, $f: Date!) { tieCounts(of: {within: $p}, per: MONTH, from: $f, reasons: [PAIRING]) {
        periods { from tiesTotal unsureTotal } complete cutBy } }""",
        {"p": "community-1", "f": "2024-01-01"},
    ),
    "labels": ("{ labels { value zh en } units { nodes { kind } } }", {}),
    "imports": (
        '{ imports(first: 5, after: "20260301T080000.000000Z-0123abcd") { importsTotal imports { cursor at source '
        "created changed ended unchanged problemsTotal files { name sha256 } "
        "problems { file sheet cell severity code messageZh messageEn } } } }",
        {},
    ),
    "service": ("{ serviceInfo { version counts { type count } } }", {}),
}
