"""``cobuild export``."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from graph.messages.language import Message, counted
from service.console import UsageError, say
from service.options import DATABASE_SECTIONS, with_settings
from service.settings import Settings

if TYPE_CHECKING:
    from graph.connection.session import Database

EPILOG = """\b
Examples:
  cobuild export -o network.gexf
  cobuild export --within lianhua-hefeng --format xlsx --format gexf -o hefeng
  cobuild export --as-of 2024-12-31 --format csv -o 2024.zip
  cobuild export --history -o everything.jsonl
  cobuild export --network 'center: "lianhua-library", steps: 2' -o library.gexf
"""
FORMATS = (
    "jsonl",
    "xlsx",
    "csv",
    "parquet",
    "gexf",
    "graphml",
    "cytoscape",
    "jgf",
    "cypher",
    "popolo",
    "hsds",
    "jsonld",
)


@click.command("export", epilog=EPILOG)
@click.option(
    "--format",
    "formats",
    multiple=True,
    type=click.Choice(FORMATS),
    help="Format to write; several are written from one reading. Default: that of the suffix of -o.",
)
@click.option("--within", metavar="ID", default=None, help="Only this place, with all that its bodies are joined to.")
@click.option("--as-of", metavar="DATE", default=None, help="As on this day, such as 2024-12-31. Default: today.")
@click.option("--history", is_flag=True, help="With everything that was or is to be, instead of one day.")
@click.option(
    "--network",
    metavar="ARGUMENTS",
    default=None,
    help="Instead: the bodies and ties that the question `network` shows for these arguments.",
)
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(path_type=Path),
    help="File, archive (.zip) or folder to write. A folder must be new or empty.",
)
@with_settings(*DATABASE_SECTIONS)
def command(
    settings: Settings,
    formats: tuple[str, ...],
    within: str | None,
    as_of: str | None,
    history: bool,
    network: str | None,
    output: Path,
) -> None:
    """Export the graph, a place, or a network view: nodes and relationships together, with a manifest.

    Nothing appears under the name of -o before all of it is written.
    """
    from service.commands.database import with_loaded_graph
    from service.export_reading import Asked
    from service.export_writing import Target, formats_of
    from service.progress import ExportProgress

    today = datetime.date.today()
    target = Target(output, formats_of(formats, output))
    if not target.formats:
        raise UsageError(
            Message(
                "{output} does not say which format: give --format ({formats}).",
                output=output,
                formats=", ".join(FORMATS),
            )
        )
    if "parquet" in target.formats:
        from exports.parquet import require

        require()
    asked = Asked.of(within, as_of, history, network, today)
    target.check()
    progress = ExportProgress()

    async def export(database: Database) -> list[dict[str, Any]]:
        from service.exporting import exported

        return await exported(database, settings, target, asked, today, progress)

    try:
        manifests = with_loaded_graph(settings, export)
    finally:
        progress.close()
    counts = manifests[0]["counts"]
    say(
        Message(
            "{nodes} and {relationships} in {output}.",
            nodes=counted("{number:,} node", "{number:,} nodes", counts["nodes"]["total"]),
            relationships=counted(
                "{number:,} relationship", "{number:,} relationships", counts["relationships"]["total"]
            ),
            output=output,
        )
    )
    view = manifests[0].get("view")
    if view and not view["complete"]:
        say(
            Message(
                "The view was cut by {limits}: it has {nodes:,} bodies and {ties:,} ties in all.",
                limits=", ".join(view["cutBy"]),
                nodes=view["nodesTotal"],
                ties=view["edgesTotal"],
            ),
            err=True,
        )
