"""The most memory that this process has held since a moment."""

from __future__ import annotations

import platform
import resource
from contextlib import suppress
from pathlib import Path

import psutil

_STATUS, _FORGET = Path("/proc/self/status"), Path("/proc/self/clear_refs")


def held() -> float:
    """Megabytes that this process holds now; from here on ``peak`` counts, where the system can forget what was."""
    with suppress(OSError):
        _FORGET.write_text("5")
    return float(psutil.Process().memory_info().rss) / 2**20


def peak() -> float:
    """Megabytes that this process has held at most since ``held``; since its start, where there is no Linux."""
    with suppress(OSError):
        lines = _STATUS.read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 2**20 if platform.system() == "Darwin" else most / 1024
