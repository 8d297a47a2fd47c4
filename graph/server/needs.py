"""What a local Neo4j needs of the machine, checked before it starts: one sentence at once, not silence for minutes."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path

from graph.errors import ConfigurationError, EngineError
from graph.messages.language import Message

OPEN_FILES = 1024
"""Neo4j opens some 530 files at a time: its jars, its stores and their indexes, and its connections."""
LEAST_HEAP = 128 * 2**20
LEAST_FREE = 32 * 2**20
"""Bytes on the disk of the data folder: a start writes a few megabytes, and a full disk damages what is open."""
FULL = 2**20
"""Bytes left when a disk counts as full: Neo4j stops writing before nothing is left."""
_UNITS = {"k": 2**10, "m": 2**20, "g": 2**30}


def check_memory(heap: int, page_cache: int) -> None:
    """Whether this machine can give so much. :raises ConfigurationError: where it cannot, or Neo4j needs more."""
    if heap < LEAST_HEAP:
        raise ConfigurationError(
            Message(
                "The heap is {heap}, and Neo4j needs {least_heap} at least: set COBUILD_HEAP, 1g by default.",
                heap=size(heap),
                least_heap=size(LEAST_HEAP),
            )
        )
    there = memory_of_machine()
    if there is not None and heap + page_cache > there:
        raise ConfigurationError(
            Message(
                "The heap and the page cache are {heap} and {page_cache}, and this machine has {there} "
                "of memory: set COBUILD_HEAP and COBUILD_PAGE_CACHE to less together.",
                heap=size(heap),
                page_cache=size(page_cache),
                there=size(there),
            )
        )


def check_open_files() -> None:
    """Whether a process may open enough files. :raises EngineError: where it may not."""
    if sys.platform == "win32":
        return
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    if most != resource.RLIM_INFINITY and most < OPEN_FILES:
        raise EngineError(
            Message(
                "A process may open {most} files here, and Neo4j needs {open_files}: raise the limit "
                "(ulimit -n {open_files}, LimitNOFILE of a systemd unit, --ulimit nofile of a container).",
                most=most,
                open_files=OPEN_FILES,
            )
        )


def check_disk(*folders: Path, least: int = LEAST_FREE) -> None:
    """Whether these folders have room. :raises EngineError: names the folder, what is free and what is needed."""
    for folder in folders:
        free = free_bytes(folder)
        if free is not None and free < least:
            raise EngineError(
                Message(
                    "The disk that holds {folder} is full: {free} are free, and {least} are needed. Free "
                    "some space there, or use another data folder (COBUILD_DATA). Nothing is half-written: "
                    "what was being loaded is there as a whole or not at all.",
                    folder=folder,
                    free=size(free),
                    least=size(least),
                )
            )


def free_bytes(folder: Path) -> int | None:
    """What can still be written there; None where that cannot be found out."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def memory_of_machine() -> int | None:
    """Bytes of memory that this machine, or this container, has; None where the system does not tell."""
    found = []
    with suppress(OSError, ValueError, AttributeError):
        found.append(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"))
    with suppress(OSError, ValueError):
        found.append(int(Path("/sys/fs/cgroup/memory.max").read_text("ascii")))
    return min(found, default=None)


def bytes_of(amount: str) -> int:
    """An amount such as ``512m`` in bytes."""
    return int(amount[:-1]) * _UNITS[amount[-1]]


def size(count: int) -> str:
    """Bytes for people: ``3 MB``, ``1.5 GB``."""
    if count < 10 * 2**30:
        return f"{count / 2**20:.3g} MB" if count < 1000 * 2**20 else f"{count / 2**30:.2g} GB"
    return f"{count / 2**30:,.0f} GB"
