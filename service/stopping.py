"""How the service ends: the first signal stops it gracefully, the second at once; so does a time limit."""

from __future__ import annotations

import os
import queue
import signal
import sys
import threading
import time
from collections.abc import Callable
from typing import Final

from graph.messages.language import Message
from graph.server.process import STOP_GRACE
from service.backend import Backend
from service.console import say
from service.exits import INTERRUPTED
from service.server import GRACE_SECONDS

SIGNALS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)]
MARGIN_SECONDS = 3.0
"""Time for cancelling requests after their grace period."""
_SERVED: Final = 0


class Stopper:
    """Waits for signals in a separate thread, because the event loop may be blocked.

    The local database always ends too: acknowledged writes are in its log on disk, and it recovers at the next start.
    """

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        # A signal handler may call put while a get or another put is running; SimpleQueue allows that.
        self._told: queue.SimpleQueue[int] = queue.SimpleQueue()
        self._stop: Callable[[], None] = lambda: None
        self._serving = False
        threading.Thread(target=self._watch, name="signals", daemon=True).start()
        for number in SIGNALS:
            # With nohup, SIGHUP must stay ignored.
            if signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, lambda received, frame: self._told.put(received))

    def on_signal(self, stop: Callable[[], None], *, serving: bool = False) -> None:
        """Set the function that the first signal calls, from another thread.

        ``serving``: there may be requests in progress, which get a grace period.
        """
        self._stop, self._serving = stop, serving

    def served(self) -> None:
        """All requests are finished; only the database is left to stop."""
        self._told.put(_SERVED)

    def _watch(self) -> None:
        while self._told.get() == _SERVED:
            pass
        say(Message("Stopping … (again to stop at once)"), err=True)
        ends = time.monotonic() + MARGIN_SECONDS + (GRACE_SECONDS if self._serving else STOP_GRACE)
        self._stop()
        try:
            while self._told.get(timeout=max(ends - time.monotonic(), 0)) == _SERVED:
                ends = time.monotonic() + MARGIN_SECONDS + STOP_GRACE
        except queue.Empty:
            say(Message("It did not stop in time and is being killed."), err=True)
        self._end_at_once()

    def _end_at_once(self) -> None:
        pid = self._backend.server.pid if self._backend.server is not None else None
        if pid is not None:
            os.kill(pid, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
        os._exit(INTERRUPTED)
