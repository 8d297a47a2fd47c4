"""Launcher script: sets process attributes, then replaces itself by Java. It uses only the standard library.

The attributes last through ``exec`` and must not affect our own process: private files, low priority if requested, and
on Linux that the kernel ends the database together with its owner, even if that is killed.
"""

import locale
import os
import signal
import sys

PR_SET_PDEATHSIG = 1


def main(parent: int, niceness: int, command: list[str]) -> None:
    """Replace this process by the command, which ends when ``parent`` ends."""
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:
        # The parent ended before the kernel began to watch it.
        sys.exit(1)
    os.umask(0o077)
    os.nice(niceness)
    if "UTF" not in locale.nl_langinfo(locale.CODESET).upper():
        # Java names files in the locale's encoding: without this it fails on a folder with a Chinese name.
        os.putenv("LC_ALL", "C.UTF-8")
    os.execv(command[0], command)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
