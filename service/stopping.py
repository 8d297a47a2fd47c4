"""How the service ends: the first signal ends it in good order, the second at once, and so does the clock."""

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
"""What ending a request takes beyond the grace that it has."""
_SERVED: Final = 0


class Stopper:
    """Waits for signals in a thread of its own: the event loop may be the very thing that does not go on.

    Nothing leaves a database behind: what was acknowledged is in its log on disk, and it recovers at the next start.
    """

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        # Its put may interrupt its get or another put, as a signal does.
        self._told: queue.SimpleQueue[int] = queue.SimpleQueue()
        self._stop: Callable[[], None] = lambda: None
        self._serving = False
        threading.Thread(target=self._watch, name="signals", daemon=True).start()
        for number in SIGNALS:
            # Whoever starts it with nohup wants SIGHUP to be ignored.
            if signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, lambda received, frame: self._told.put(received))

    def on_signal(self, stop: Callable[[], None], *, serving: bool = False) -> None:
        """What the first signal calls, from another thread. ``serving``: requests are under way, which have a grace."""
        self._stop, self._serving = stop, serving

    def served(self) -> None:
        """No request is under way any more: what remains is the database."""
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
