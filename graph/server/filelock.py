"""Locks between processes: a file that at most one process holds, let go by the system however that process ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import ModuleType, TracebackType

from graph.errors import EngineError
from graph.messages.language import Message


class FileLock:
    """An exclusive lock on a file, which names its holder's process id for whoever is refused.

    It is never waited for: :meth:`acquire` answers at once, callers decide how long to try again. A context manager
    that lets go at the end.
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
        """Let go; does nothing when the lock is not held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def holder(self) -> int | None:
        """The process id that the file names: whoever holds the lock, or held it last."""
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
    """The module with the system's locks, which Windows has not."""
    if sys.platform == "win32":
        raise EngineError(
            Message(
                "The local Neo4j runs on Linux and macOS. On Windows use WSL 2, or name a server of your "
                "own with COBUILD_NEO4J_URI."
            )
        )
    import fcntl

    return fcntl
