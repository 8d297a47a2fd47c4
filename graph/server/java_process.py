"""One run of Neo4j's Java process: its command line, its start and its end."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from contextlib import suppress
from pathlib import Path

from graph.errors import EngineError
from graph.messages.foreign import reason_of
from graph.messages.language import Message
from graph.server import launcher
from graph.server.home import Home, memory
from graph.server.java import Java
from graph.server.versions import Release

Process = asyncio.subprocess.Process

OPENED = ("java.nio", "java.io", "sun.nio.ch", "java.util.concurrent")
"""Internal packages of Java that Neo4j uses."""


def jvm(java: Java, release: Release, jars: Path, heap: str, *flags: str) -> list[str]:
    """The command up to Neo4j's own arguments. The jars keep their order, on which a start-up cache depends."""
    return [
        str(java.program),
        "-Xms128m",
        f"-Xmx{memory('heap', heap)}",
        "-XX:+UseG1GC",
        # After running out of memory, a Java program continues in an unknown state; this one ends and is restarted.
        "-XX:+ExitOnOutOfMemoryError",
        *flags,
        *(f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in OPENED),
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        os.pathsep.join(str(jars / jar.name) for jar in release.jars),
    ]


def neo4j(release: Release, home: Home) -> list[str]:
    """The arguments after :func:`jvm` that run Neo4j in that folder."""
    return [release.main_class, f"--home-dir={home.path}", f"--config-dir={home.path / 'conf'}"]


async def spawn(command: list[str], home: Home, *, niceness: int = 0) -> Process:
    """Start the command in a separate session, with its output in the folder's console log.

    On Linux the kernel ends it with the thread that runs this event loop.
    """
    with suppress(FileNotFoundError):
        home.console.replace(home.console.with_name("console.log.1"))
    descriptor = os.open(home.console, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-I", "-S", launcher.__file__, str(os.getpid()), str(niceness)),
            *command,
            cwd=home.path,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=descriptor,
            stderr=descriptor,
            start_new_session=True,
        )
    except OSError as error:
        raise EngineError(Message("Neo4j cannot be started: {error}.", error=reason_of(error))) from error
    finally:
        os.close(descriptor)
    return process


async def end(process: Process, grace: float) -> None:
    """End the process, by force after ``grace`` seconds, or when the wait is cancelled."""
    if process.returncode is not None:
        return
    try:
        with suppress(ProcessLookupError):
            process.terminate()
        async with asyncio.timeout(grace):
            await process.wait()
    except TimeoutError:
        pass
    finally:
        if process.returncode is None:
            # The whole process group, so that helper processes of Java end too.
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(process.pid, signal.SIGKILL)
            await process.wait()


def tail(home: Home, lines: int = 12) -> str:
    """The last lines that Neo4j printed."""
    try:
        return "\n".join(home.console.read_text("utf-8", "replace").splitlines()[-lines:])
    except OSError:
        return ""
