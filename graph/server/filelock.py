"""Locks between processes: a file that at most one process holds; the system releases it when that process ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import ModuleType, TracebackType

from graph.errors import EngineError
from graph.messages.language import Message


class FileLock:
    """An exclusive lock on a file that contains the process id of its holder.

    :meth:`acquire` never waits: callers decide how long to retry. A context manager
    that releases it at the end.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._descriptor: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._descriptor is not None

    def acquire(self) -> bool:
        """Take the lock; False when another process (or another FileLock of this one) has it."""
        fcntl = _fcntl()
        descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            return False
        except BaseException:
            os.close(descriptor)
            raise
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, f"{os.getpid()}\n".encode(), 0)
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Release the lock; does nothing if it is not held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def holder(self) -> int | None:
        """The process id in the file: that of the current or last holder."""
        try:
            return int(self.path.read_text("ascii"))
        except (OSError, ValueError):
            return None

    def __enter__(self) -> FileLock:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def is_locked_by_another(path: Path) -> bool:
    """Whether another process holds a POSIX record lock on the file, as Neo4j does on the store it has open."""
    fcntl = _fcntl()
    try:
        with path.open("r+b") as file:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except (BlockingIOError, PermissionError):
        return True
    return False


def _fcntl() -> ModuleType:
    """The module with the system's locks, which does not exist on Windows."""
    if sys.platform == "win32":
        raise EngineError(
            Message(
                "The local Neo4j runs on Linux and macOS. On Windows use WSL 2, or name a server of your "
                "own with COBUILD_NEO4J_URI."
            )
        )
    import fcntl

    return fcntl
