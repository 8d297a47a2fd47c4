"""Writes a graph in one format: its files, their SHA-256, and a manifest.

A format is a module with ``write(graph, survey, about, sink, losses)``. It opens its files through the sink, so that a
folder, an archive and a response are written by the same code.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from exports import (
    csv_pairs,
    cypher_script,
    cytoscape,
    gexf,
    graphml,
    hsds,
    json_graph,
    json_ld,
    json_lines,
    parquet,
    popolo,
    workbook,
)
from exports.losses import Losses
from exports.records import Graph
from exports.sink import About, Files, Folder, Sink
from exports.survey import Survey, survey
from graph.messages.language import Message

MANIFEST = "manifest.json"


Writer = Callable[[Graph, Survey, About, Sink, Losses], None]


class Format(NamedTuple):
    """A format: the standard that is written, its writer, and for whom it is.

    ``file``: its one file, None if it has several; ``media_type``: of that file.
    """

    standard: str
    write: Writer
    use: str
    file: str | None = None
    media_type: str = "application/zip"


FORMATS: Mapping[str, Format] = {
    "jsonl": Format(
        "Cobuild JSON Lines 1",
        json_lines.write,
        "Cobuild itself: `cobuild load` reads it back; programs that read line by line.",
        json_lines.NAME,
        "application/x-ndjson; charset=utf-8",
    ),
    "xlsx": Format(
        "Office Open XML workbook",
        workbook.write,
        "Excel, WPS and LibreOffice: a sheet for each type, in Chinese.",
        workbook.NAME,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ),
    "csv": Format(
        "CSV (RFC 4180), UTF-8 with a byte order mark", csv_pairs.write, "pandas, R, Gephi's data laboratory."
    ),
    "parquet": Format("Apache Parquet 2.6", parquet.write, "pandas, polars, DuckDB and Spark, with types and lists."),
    "gexf": Format("GEXF 1.3", gexf.write, "Gephi, with its timeline; networkx.", gexf.NAME, "application/gexf+xml"),
    "graphml": Format(
        "GraphML 1.0", graphml.write, "networkx, igraph, yEd, Cytoscape.", graphml.NAME, "application/graphml+xml"
    ),
    "cytoscape": Format(
        "Cytoscape.js JSON",
        cytoscape.write,
        "Cytoscape and pages that use Cytoscape.js.",
        cytoscape.NAME,
        "application/json",
    ),
    "jgf": Format(
        "JSON Graph Format 2",
        json_graph.write,
        "Programs that read one JSON document.",
        json_graph.NAME,
        "application/vnd.jgf+json",
    ),
    "cypher": Format(
        "Cypher",
        cypher_script.write,
        "Another Neo4j, by cypher-shell or Neo4j Browser.",
        cypher_script.NAME,
        "application/x-cypher-query; charset=utf-8",
    ),
    "popolo": Format(
        "Popolo JSON",
        popolo.write,
        "Civic-data tools: organizations, posts, persons, memberships.",
        popolo.NAME,
        "application/json",
    ),
    "hsds": Format("Open Referral HSDS 3, tabular", hsds.write, "Directories of services."),
    "jsonld": Format(
        "JSON-LD 1.1, W3C Organization Ontology",
        json_ld.write,
        "Triple stores and SPARQL.",
        json_ld.NAME,
        "application/ld+json",
    ),
}
"""The formats by name."""


def write(graph: Graph, format_: str, folder: Path, about: About) -> dict[str, Any]:
    """Write a graph into a folder in a format of ``FORMATS``; returns the manifest, which is written there too.

    :raises BrokenGraphError: before any file is opened
    """
    return write_to(Folder(folder), graph, survey(graph), format_, about)


def write_to(sink: Files, graph: Graph, found: Survey, format_: str, about: About) -> dict[str, Any]:
    """The same with a sink, of a graph that is already surveyed."""
    losses, format_of = Losses(), FORMATS[format_]
    format_of.write(graph, found, about, sink, losses)
    manifest = described(format_, format_of.standard, about, found, losses, list(sink.files))
    text = json.dumps(manifest, ensure_ascii=False, indent=2)
    with sink(MANIFEST) as output:
        output.write(text.encode(errors="backslashreplace") + b"\n")
    return manifest


def described(
    format_: str, standard: str, about: About, found: Survey, losses: Losses, files: list[dict[str, Any]]
) -> dict[str, Any]:
    """The manifest of an export, as JSON."""
    missing = found.missing_sources - {source["id"] for source in about.sources}
    losses.add(Message("Sources that relationships cite, but that are not in the export."), len(missing))
    return {
        "cobuild": 1,
        "format": format_,
        "standard": standard,
        "query": about.query,
        "scope": about.scope,
        "asOf": about.as_of.isoformat() if about.as_of else None,
        "history": about.as_of is None,
        "made": about.made.isoformat(),
        "versions": dict(about.versions),
        "licence": about.licence,
        "counts": {
            "nodes": {"total": found.nodes.total(), **dict(sorted(found.nodes.items()))},
            "relationships": {"total": found.relationships.total(), **dict(sorted(found.relationships.items()))},
            "neverInForce": found.never,
        },
        "files": files,
        "losses": losses.listed(),
        "sources": [*found.sources, *about.sources],
    } | ({} if about.view is None else {"view": dict(about.view)})
