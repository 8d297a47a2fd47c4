"""The database of a command: the named Neo4j, or a local one that lives as long as the command."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from graph.connection.session import Auth, Database, ExecutedStatement, Reads
from graph.server import DEFAULT_VERSION, LocalServer, ServerAddress, refuse_full_disk, running_server
from service.configuration import password
from service.logs import get_logger
from service.progress import FetchProgress
from service.settings import Settings
from service.training import train


def data_folder(settings: Settings) -> Path:
    """Where the local Neo4j keeps its data."""
    if settings.data is not None:
        return settings.data
    from platformdirs import user_data_path

    return user_data_path("cobuild") / "neo4j"


class Backend:
    """``async with Backend(settings) as backend:`` connects; at the end a local server is stopped.

    ``server`` is the local server, if any; it is set from the beginning, so that callers that must exit at once can end
    it too. With ``share``, a local Neo4j that another process runs in the data folder is used, and left running.
    """

    database: Database

    def __init__(
        self,
        settings: Settings,
        on_statement: Callable[[ExecutedStatement], None] | None = None,
        *,
        share: bool = False,
    ) -> None:
        self._settings = settings
        self._on_statement = on_statement
        self._progress = FetchProgress()
        # For a local database, the folder may show the cause of a failure.
        self._folder = data_folder(settings) if settings.neo4j_uri is None else None
        self.server: LocalServer | None = None
        self._shared = running_server(data_folder(settings)) if share and settings.neo4j_uri is None else None
        if settings.neo4j_uri is None and self._shared is None:
            self.server = LocalServer(
                data_folder(settings),
                version=settings.neo4j_version or DEFAULT_VERSION,
                cache=settings.cache,
                mirror=settings.maven_mirror,
                java_home=settings.java_home,
                heap=settings.heap,
                page_cache=settings.page_cache,
                train=train,
                on_event=_log_event,
                progress=self._progress,
            )

    async def __aenter__(self) -> Backend:
        uri, auth = self._settings.neo4j_uri, self._auth()
        address = self._shared
        if self.server is not None:
            try:
                address = await self.server.start()
            finally:
                self._progress.close()
        if address is not None:
            uri, auth = address.uri, (address.user, address.password)
        assert uri is not None
        try:
            self.database = await Database.connect(
                uri,
                auth,
                self._settings.neo4j_database,
                pool_size=self._settings.pool_size,
                on_statement=self._on_statement,
                reads=self._settings.neo4j_reads,
            )
            _tell_reads(self._settings.neo4j_reads, self.database)
        except BaseException:
            if self.server is not None:
                await self.server.stop()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            await self.database.close()
        finally:
            if self.server is not None:
                await self.server.stop()
        if self._folder is not None and isinstance(error, Exception):
            refuse_full_disk(self._folder, error)

    @property
    def address(self) -> ServerAddress | None:
        """Where the local Neo4j listens; None for one that the settings name."""
        return self.server.address if self.server is not None else self._shared

    def _auth(self) -> Auth:
        if self._settings.neo4j_token is not None:
            return self._settings.neo4j_token.get_secret_value()
        secret = password(self._settings)
        return None if secret is None else (self._settings.neo4j_user, secret)


def _tell_reads(asked: Reads, database: Database) -> None:
    """Say in the log where statements are not read as the settings ask."""
    if asked != "session" and database.no_lean_reads is not None:
        get_logger().warning("neo4j_reads_by_session", reason=database.no_lean_reads)
    elif asked == "native" and database.no_native_reads is not None:
        get_logger().warning("neo4j_reads_not_native", reason=database.no_native_reads)


def _log_event(event: str, /, **facts: object) -> None:
    bad = event in ("neo4j_gave_up", "neo4j_died", "neo4j_restart_failed")
    (get_logger().error if bad else get_logger().info)(event, **facts)
