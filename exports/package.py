"""Writes a graph in one format: its files, their SHA-256, and a manifest.

A format is a module with ``write(graph, survey, about, sink, losses)``. It opens its files through the sink, so that a
folder, an archive and a response are written by the same code.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

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
    popolo,
    workbook,
)
from exports.losses import Losses
from exports.records import Graph
from exports.sink import About, Folder, Sink
from exports.survey import Survey, survey
from graph.messages.language import Message

MANIFEST = "manifest.json"


Writer = Callable[[Graph, Survey, About, Sink, Losses], None]

FORMATS: Mapping[str, tuple[str, Writer]] = {
    "jsonl": ("Cobuild JSON Lines 1", json_lines.write),
    "gexf": ("GEXF 1.3", gexf.write),
    "graphml": ("GraphML 1.0", graphml.write),
    "csv": ("CSV (RFC 4180), UTF-8 with a byte order mark", csv_pairs.write),
    "xlsx": ("Office Open XML workbook", workbook.write),
    "jgf": ("JSON Graph Format 2", json_graph.write),
    "cytoscape": ("Cytoscape.js JSON", cytoscape.write),
    "cypher": ("Cypher", cypher_script.write),
    "popolo": ("Popolo JSON", popolo.write),
    "hsds": ("Open Referral HSDS 3, tabular", hsds.write),
    "jsonld": ("JSON-LD 1.1, W3C Organization Ontology", json_ld.write),
}
"""The formats by name: the standard that is written, and its writer."""


def write(graph: Graph, format_: str, folder: Path, about: About) -> dict[str, Any]:
    """Write a graph into a folder in a format of ``FORMATS``; returns the manifest, which is written there too.

    :raises BrokenGraphError: before any file is opened
    """
    found, losses, sink = survey(graph), Losses(), Folder(folder)
    standard, writer = FORMATS[format_]
    writer(graph, found, about, sink, losses)
    manifest = described(format_, standard, about, found, losses, sink.files)
    text = json.dumps(manifest, ensure_ascii=False, indent=2)
    (folder / MANIFEST).write_text(text + "\n", encoding="utf-8", errors="backslashreplace")
    return manifest


def described(
    format_: str, standard: str, about: About, found: Survey, losses: Losses, files: list[dict[str, Any]]
) -> dict[str, Any]:
    """The manifest of an export, as JSON."""
    losses.add(Message("Sources that relationships cite, but that are not in the export."), len(found.missing_sources))
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
        "sources": found.sources,
    }
