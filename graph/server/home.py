"""The data folder of one local Neo4j: its layout, its settings, and its lock.

::

    cobuild.lock   held by the process that runs this Neo4j; contains its process id
    version        the version of Neo4j that last wrote the data
    password       of the user neo4j; readable only by the owner
    run/address    where the running Neo4j listens, for other commands of the same user
    conf/ data/ import/ logs/ plugins/ run/    Neo4j's own layout
"""

from __future__ import annotations

import os
import re
import secrets
import signal
import subprocess
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from graph.errors import ConfigurationError, EngineError
from graph.messages.foreign import reason_of
from graph.messages.language import Message
from graph.server.filelock import FileLock, is_locked_by_another
from graph.server.needs import bytes_of
from graph.server.versions import version_key

SETTINGS = {
    "server.default_listen_address": "127.0.0.1",
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.usage_report.enabled": "false",
    "dbms.security.allow_csv_import_from_file_urls": "false",
    # Small log files at first: a fresh folder has 2.5 MB instead of 500.
    "db.tx_log.preallocate": "false",
    # A killed database first replays its writes since the last checkpoint; by default there is a checkpoint every
    # quarter of an hour. Checkpoints of an unchanged store cost nothing.
    "db.checkpoint.interval.time": "1m",
    # Otherwise each stop waits for connections that do not exist.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
}
FOLDERS = ("conf", "data", "import", "logs", "plugins", "run")
PLANS_PER_GIGABYTE, MOST_PLANS = 200, 1000
"""Plans that are kept for a heap of so much: those of large statements take about a megabyte each, so that the usual
thousand would fill a small heap."""
ORPHAN_GRACE = 10.0
"""Seconds that a database whose owner was killed may take to release its store."""


class Home:
    """One data folder. :meth:`open` before anything else, :meth:`close` at the end."""

    def __init__(self, path: Path) -> None:
        self.path = path.expanduser().absolute()
        self._lock = FileLock(self.path / "cobuild.lock")

    @property
    def console(self) -> Path:
        """The output of Neo4j; that of the previous run is ``console.log.1``."""
        return self.path / "logs" / "console.log"

    @property
    def is_fresh(self) -> bool:
        """Whether Neo4j has never run in this folder."""
        return not (self.path / "data" / "databases").exists()

    def open(self, version: str) -> None:
        """Create the folder if it is missing, and lock it for this process and version of Neo4j.

        May block for some seconds when the process that had the folder was killed a moment ago.

        :raises EngineError: when the folder cannot be written, is in use, or was written by a newer Neo4j.
        """
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not self._lock.acquire():
                raise self._in_use()
        except OSError as error:
            raise self._unusable(error) from error
        try:
            self._refuse_newer(version)
            for name in FOLDERS:
                (self.path / name).mkdir(mode=0o700, exist_ok=True)
            self._evict_orphan()
            _write(self.path / "version", version)
        except OSError as error:
            self.close()
            raise self._unusable(error) from error
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Release the folder."""
        if self._lock.held:
            with suppress(OSError):
                self._address.unlink(missing_ok=True)
        self._lock.release()

    def configure(self, port: int, heap: str, page_cache: str, more: Mapping[str, str] | None = None) -> None:
        """Write ``neo4j.conf``. ``more``: settings of Neo4j besides."""
        plans = min(PLANS_PER_GIGABYTE * bytes_of(memory("heap", heap)) // 2**30, MOST_PLANS)
        settings = {
            **SETTINGS,
            "server.bolt.listen_address": f"127.0.0.1:{port}",
            "server.memory.pagecache.size": memory("page cache", page_cache),
            "server.memory.query_cache.per_db_cache_num_entries": str(plans),
            **(more or {}),
        }
        text = "# Written anew at every start.\n" + "".join(f"{name}={value}\n" for name, value in settings.items())
        _write(self.path / "conf" / "neo4j.conf", text)

    def password(self) -> str:
        """The stored password; a new random one in a fresh folder.

        :raises EngineError: when there is a database but its password is gone.
        """
        file = self.path / "password"
        with suppress(FileNotFoundError):
            return file.read_text("ascii").strip()
        if not self.is_fresh:
            raise EngineError(
                Message(
                    "{file} is missing, and without it the database in {path} cannot be opened. Put the file "
                    "back, or use another data folder (COBUILD_DATA).",
                    file=file,
                    path=self.path,
                )
            )
        password = secrets.token_urlsafe(24)
        # Stored before the database gets it, because a kill in between would otherwise lose it.
        _write(file, password)
        return password

    def record_process(self, pid: int) -> None:
        """Store the process id of the database, for the next start if this process is killed."""
        _write(self.path / "run" / "neo4j.pid", f"{pid}\n")

    def record_address(self, uri: str) -> None:
        """Store the address of the database, so that other commands can use it while this process runs it."""
        _write(self._address, f"{uri}\n")

    def running(self) -> tuple[str, str] | None:
        """Address and password of the database that another process runs in this folder; None if there is none."""
        try:
            if not self._lock.path.exists() or self._lock.acquire():
                self._lock.release()
                return None
            return self._address.read_text("ascii").strip(), (self.path / "password").read_text("ascii").strip()
        except OSError:
            # Still starting, or just stopped: opening the folder then reports the problem.
            return None

    @property
    def _address(self) -> Path:
        return self.path / "run" / "address"

    def _refuse_newer(self, version: str) -> None:
        try:
            found = (self.path / "version").read_text("ascii").strip()
        except FileNotFoundError:
            return
        if version_key(found) > version_key(version):
            raise EngineError(
                Message(
                    "The data in {path} was written by Neo4j {found}, and {version} cannot read data of a newer "
                    "version. Start it with Neo4j {found}, or use another data folder (COBUILD_DATA).",
                    path=self.path,
                    found=found,
                    version=version,
                )
            )

    def _evict_orphan(self) -> None:
        """End a database that outlived its owner, on systems that do not do that.

        This process holds our lock, so a Neo4j that still has the store is either such an orphan or not ours.
        """
        store_lock = self.path / "data" / "databases" / "store_lock"
        deadline = time.monotonic() + ORPHAN_GRACE
        while is_locked_by_another(store_lock):
            orphan = self._orphan()
            if (orphan is None and time.monotonic() > deadline - ORPHAN_GRACE + 2) or time.monotonic() > deadline:
                raise EngineError(
                    Message(
                        "Another Neo4j has the data in {path} open. Stop it, or use another data folder "
                        "(COBUILD_DATA).",
                        path=self.path,
                    )
                )
            if orphan is not None:
                with suppress(ProcessLookupError):
                    os.kill(orphan, signal.SIGKILL)
            time.sleep(0.1)

    def _orphan(self) -> int | None:
        try:
            pid = int((self.path / "run" / "neo4j.pid").read_text("ascii"))
        except (FileNotFoundError, ValueError):
            return None
        # The process id may have been reused by another program: only a Neo4j of this folder is ended.
        return pid if f"--home-dir={self.path}" in _command_line(pid) else None

    def _in_use(self) -> EngineError:
        holder = self._lock.holder()
        who = Message("process {number}", number=holder) if holder else Message("another process")
        return EngineError(
            Message(
                "The data folder {path} is in use by {who}. Stop that, or use another folder (COBUILD_DATA).",
                path=self.path,
                who=who,
            )
        )

    def _unusable(self, error: OSError) -> EngineError:
        return EngineError(
            Message(
                "The data folder {path} cannot be written: {error}. Make it writable, or name another "
                "folder (COBUILD_DATA).",
                path=self.path,
                error=reason_of(error),
            )
        )


def memory(name: str, value: str) -> str:
    """The amount of memory as Java and Neo4j write it, such as ``512m``. :raises ConfigurationError: otherwise."""
    if not re.fullmatch(r"[1-9]\d*[kmg]", value.lower()):
        raise ConfigurationError(
            Message("The {name} must be an amount of memory such as 512m or 2g, not {value!r}.", name=name, value=value)
        )
    return value.lower()


def _command_line(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "surrogateescape")
    except OSError:
        pass
    try:
        return subprocess.run(
            ["ps", "-ww", "-o", "command=", "-p", str(pid)], capture_output=True, text=True, timeout=10, check=False
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return ""


def _write(file: Path, text: str) -> None:
    """Write a small file that only the owner may read; readers see either the old text or the new one."""
    new = file.with_name(f"{file.name}.new")
    with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())
    new.replace(file)
