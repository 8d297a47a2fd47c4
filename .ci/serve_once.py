"""Runs a command that serves as a newcomer would: it must answer, find a real network, and stop on Ctrl-C.

python3 .ci/serve_once.py DATA
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Sequence
from pathlib import Path

QUESTION = '{ node(id: "c04-joint-committee") { ... on JointCommittee { name subordinateTo { nodes { name } } } } }'
EXPECTED = "街道党工委"


def get(url: str, body: bytes | None = None, accept: str = "*/*") -> str:
    """The body of an answer; an error where its status is one."""
    request = urllib.request.Request(url, body, {"content-type": "application/json", "accept": accept})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return str(answer.read().decode())


def check(url: str) -> None:
    """Ask the service for a real network and for its pages."""
    answer = get(f"{url}/graphql", json.dumps({"query": QUESTION}).encode())
    assert EXPECTED in answer, answer
    for path in ("/", "/graphiql"):
        page = get(url + path, accept="text/html")
        assert "<script" in page, page


def serve(command: Sequence[str], data: Path, patience: float, folder: Path | None = None) -> float:
    """Starts the service, sends a request, stops it; returns the seconds until it was ready."""
    environment = os.environ | {"COBUILD_PORT": "0", "COBUILD_DATA": str(data)}
    started = time.monotonic()
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=sys.stderr,
        text=True,
        start_new_session=True,
    )
    timer = threading.Timer(patience, process.kill)
    timer.start()
    assert process.stdout
    try:
        for line in process.stdout:
            print(line, end="", flush=True)
            if found := re.search(r"(http://\S+)/graphql$", line.strip()):
                ready = time.monotonic() - started
                check(found[1])
                os.killpg(process.pid, signal.SIGINT)
                process.wait(30)
                return ready
    finally:
        timer.cancel()
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
    raise SystemExit(f"{' '.join(command)} ended before it was ready")


if __name__ == "__main__":
    data = Path(sys.argv[1])
    print(f"first start: ready after {serve(['make', 'serve'], data, 900):.1f} s")
    print(f"second start: ready after {serve(['make', 'serve'], data, 120):.1f} s")
