"""Fetching Neo4j's jars into the user's cache, once, each checked against the SHA-256 of the checked-in list."""

from __future__ import annotations

import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from pathlib import Path

from graph.errors import EngineError
from graph.messages.foreign import reason_of
from graph.messages.language import Message
from graph.server.download import Repository, UnreachableError, maven_central
from graph.server.filelock import FileLock
from graph.server.needs import free_bytes, size
from graph.server.verified import digest, is_verified, make_private, note_verified
from graph.server.versions import DEFAULT_VERSION, Jar, Release, release

Progress = Callable[[int, int], None]
"""Called with the bytes fetched and the total, by one thread at a time. May raise to stop the download."""

PARALLEL = 8

OFFLINE = Message(
    "Without a network: on a machine that has one, run `cobuild engine fetch`, copy the folder that it prints, and"
    " here run `cobuild engine fetch --from FOLDER`. COBUILD_MAVEN_MIRROR names a mirror of Maven Central;"
    " COBUILD_NEO4J_URI names a Neo4j of your own, which needs none of this."
)


def default_cache() -> Path:
    """The folder for fetched releases in the user's cache folder."""
    from platformdirs import user_cache_path

    return user_cache_path("cobuild") / "neo4j"


def fetch(
    version: str = DEFAULT_VERSION,
    cache: Path | None = None,
    *,
    mirror: str | None = None,
    from_folder: Path | None = None,
    progress: Progress | None = None,
    thorough: bool = False,
) -> Path:
    """The folder ``cache/version`` with every jar of that release, complete and verified; a few ms when it is there.

    Jars that were changed since their verification are verified again, with ``thorough`` all of them.

    Missing jars come from ``from_folder`` (jars side by side, or laid out as in a Maven repository), or else from
    ``mirror`` (the address of a Maven repository), or else from Maven Central. Each jar appears under its name only
    when complete and verified, so an interrupted fetch continues, and several processes may fetch at once:
    one does the work, the others wait for it.

    :raises EngineError: a jar cannot be fetched, has unexpected content, or cannot be written.
    """
    wanted = release(version)
    folder = (cache or default_cache()).expanduser().absolute() / version
    if not thorough and is_verified(wanted, folder):
        return folder
    report = progress or (lambda done, total: None)
    try:
        make_private(folder)
        with FileLock(folder / ".lock") as lock:
            while not lock.acquire():
                report(0, wanted.size)
                time.sleep(0.1)
            if thorough or not is_verified(wanted, folder):
                _complete(wanted, folder, _source(mirror, from_folder), report)
    except OSError as error:
        raise EngineError(
            Message(
                "Neo4j cannot be stored in {folder}: {error}. {free} are free there, and {size} are "
                "needed in all; COBUILD_CACHE names another folder.",
                folder=folder,
                error=reason_of(error),
                free=size(free_bytes(folder) or 0),
                size=size(wanted.size),
            )
        ) from error
    return folder


Source = Callable[[Jar, Path, Callable[[int], None]], None]


def _source(mirror: str | None, from_folder: Path | None) -> Source:
    if from_folder is not None:
        return _Folder(from_folder.expanduser().absolute())
    return Repository(mirror or maven_central())


class _Folder:
    """Copies jars from a folder."""

    def __init__(self, folder: Path) -> None:
        if not folder.is_dir():
            raise EngineError(Message("There is no folder {folder} to take Neo4j's jars from.", folder=folder))
        self._folder = folder

    def __call__(self, jar: Jar, target: Path, received: Callable[[int], None]) -> None:
        for candidate in (self._folder / jar.name, self._folder / jar.path):
            if candidate.is_file():
                shutil.copyfile(candidate, target)
                received(target.stat().st_size)
                return
        raise EngineError(
            Message(
                "{folder} holds no {name}. It must hold every jar of the version that is asked for, as "
                "the folder that `cobuild engine fetch` prints does.",
                folder=self._folder,
                name=jar.name,
            )
        )


def _complete(wanted: Release, folder: Path, source: Source, progress: Progress) -> None:
    _sweep(folder)
    missing = [jar for jar in wanted.jars if digest(folder / jar.name) != jar.sha256]
    counter = _Received(wanted.size - sum(jar.size for jar in missing), wanted.size, progress)
    with tempfile.TemporaryDirectory(prefix=".part-", dir=folder) as parts:
        _run(missing, lambda jar: _get(jar, folder, Path(parts), source, counter), counter)
    if missing or not is_verified(wanted, folder):
        note_verified(wanted, folder, changed=bool(missing))


def _run(jars: Iterable[Jar], get: Callable[[Jar], None], counter: _Received) -> None:
    """Fetch the jars in parallel; at the first failure the rest is cancelled."""
    with ThreadPoolExecutor(PARALLEL, thread_name_prefix="cobuild-fetch") as pool:
        futures = [pool.submit(get, jar) for jar in jars]
        try:
            done, _ = wait(futures, return_when=FIRST_EXCEPTION)
            for future in done:
                future.result()
        except UnreachableError as error:
            raise EngineError(Message("{error} {offline}", error=error, offline=OFFLINE)) from error
        finally:
            counter.stop.set()
            pool.shutdown(wait=False, cancel_futures=True)


def _get(jar: Jar, folder: Path, parts: Path, source: Source, counter: _Received) -> None:
    part = parts / jar.name
    source(jar, part, counter.add)
    found = digest(part)
    if found != jar.sha256:
        raise EngineError(
            Message(
                "{name} is not the file that Cobuild was tested with: its SHA-256 is {found}, expected "
                "{sha256}. The folder or mirror holds another file, or something on the way changes it; "
                "nothing of it was kept.",
                name=jar.name,
                found=found,
                sha256=jar.sha256,
            )
        )
    part.replace(folder / jar.name)


class _Received:
    """Adds up the bytes that the threads receive and reports them; stops the threads on cancellation."""

    def __init__(self, done: int, total: int, progress: Progress) -> None:
        self._done, self._total, self._progress = done, total, progress
        self._lock = threading.Lock()
        self.stop = threading.Event()
        progress(done, total)

    def add(self, count: int) -> None:
        if self.stop.is_set():
            raise EngineError(Message("The fetch was given up."))
        with self._lock:
            self._done += count
            self._progress(self._done, self._total)


def _sweep(folder: Path) -> None:
    """Remove the files of a killed fetch; the caller holds the lock, so no other process is writing."""
    for leftover in folder.glob(".part-*"):
        shutil.rmtree(leftover, ignore_errors=True)
