"""Whether the jars of a release are unchanged: their hashes are verified once, their signature at every start.

Reading 270 MB takes most of a second; the signature (size, times and inode of every jar) takes a millisecond, and
differs after any change, even one that puts the old time back: no program can set the time of the last change.
"""

from __future__ import annotations

import hashlib
import os
import stat
from contextlib import suppress
from pathlib import Path

from graph.errors import EngineError
from graph.messages.language import Message
from graph.server.versions import Release

# The list against which the jars were verified, the time (as the file's time), and their signature then.
STAMP, SIGNATURE = ".verified", ".signature"
OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH


def is_verified(wanted: Release, folder: Path) -> bool:
    """Whether all jars exist, and none was changed since all were verified."""
    try:
        signature = _signature(wanted, folder)
    except OSError:
        return False
    return (_read(folder / STAMP), _read(folder / SIGNATURE)) == (wanted.digest, signature)


def note_verified(wanted: Release, folder: Path, *, changed: bool) -> None:
    """Record that the jars in their present state are verified; ``changed``: some of them are new."""
    for jar in wanted.jars:
        _close(folder / jar.name)
    for name, text in ((STAMP, wanted.digest), (SIGNATURE, _signature(wanted, folder))):
        if name == STAMP and _read(folder / name) == text and not changed:
            continue  # the start-up cache goes by its time
        new = folder / f"{name}.new"
        new.write_text(text, "ascii")
        _close(new)
        new.replace(folder / name)


def digest(file: Path) -> str | None:
    """The SHA-256 of a file, or None if it does not exist."""
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except FileNotFoundError:
        return None


def make_private(folder: Path) -> None:
    """Create the folder if it is missing, and let only its owner change its content, whatever the umask.

    :raises EngineError: others can change it, and we lack the permission to prevent that
    """
    for each in reversed([folder, *folder.parents]):
        with suppress(FileExistsError):
            each.mkdir(mode=0o755)
    for each in (folder.parent, folder):
        # In a folder with the sticky bit, such as /tmp, others cannot replace our files.
        if not each.stat().st_mode & stat.S_ISVTX:
            _close(each)


def _read(file: Path) -> str | None:
    try:
        return file.read_text("ascii")
    except (OSError, UnicodeDecodeError):
        return None


def _close(path: Path) -> None:
    mode = path.stat().st_mode
    if not mode & OTHERS_WRITE:
        return
    try:
        path.chmod(stat.S_IMODE(mode) & ~OTHERS_WRITE)
    except PermissionError:
        raise EngineError(
            Message(
                "Others can change {path}, which holds programs that Cobuild runs. Ask its owner to "
                "restrict it (chmod go-w {path}), or use another folder (COBUILD_CACHE).",
                path=path,
            )
        ) from None


def _signature(wanted: Release, folder: Path) -> str:
    """The signature of the jars, without reading them. :raises FileNotFoundError: a jar is missing."""
    facts = []
    for jar in wanted.jars:
        found = os.stat(folder / jar.name)
        facts.append((jar.name, found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino))
    return hashlib.sha256(repr(facts).encode()).hexdigest()
