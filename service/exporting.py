"""One export of the command line: read once, written in every format that is wanted."""

from __future__ import annotations

import datetime
from typing import Any

from exports.spool import Spool
from graph.connection.session import Database
from resolvers.aside import Aside
from service.export_reading import Asked, Reading
from service.export_writing import StoppedError, Target
from service.progress import ExportProgress
from service.settings import Settings

EACH = 1000
"""Records after which the progress is shown."""


async def exported(
    database: Database, settings: Settings, target: Target, asked: Asked, today: datetime.date, progress: ExportProgress
) -> list[dict[str, Any]]:
    """Export, and return the manifests. If it is interrupted, nothing of it stays."""
    from service.wiring import build_executor

    aside = Aside("export")
    stopped, count = False, 0

    def on_record() -> None:
        nonlocal count
        if stopped:
            raise StoppedError
        count += 1
        if count % EACH == 0:
            progress.wrote(EACH)

    with target.part() as part:
        spool = Spool(part, on_record)
        reading = Reading(database, build_executor(database, settings), aside, settings.data_licence)
        read = await reading.into(spool, asked, today, progress.read)
        try:
            return await aside.run(
                target.write, part, spool, asked, read.about, lambda name: progress.begin(name, spool.count)
            )
        finally:
            stopped = True
