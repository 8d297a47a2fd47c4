"""Runs `make serve` as a newcomer would: it must answer, find a real network, and stop on Ctrl-C without an orphan."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

QUESTION = '{ node(id: "c04-joint-committee") { ... on JointCommittee { name subordinateTo { nodes { name } } } } }'
EXPECTED = "街道党工委"


def ask(url: str) -> str:
    body = json.dumps({"query": QUESTION}).encode()
    request = urllib.request.Request(f"{url}/graphql", body, {"content-type": "application/json"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return answer.read().decode()


def serve(data: str, patience: float) -> float:
    """Starts, asks, stops; the seconds until the service was ready."""
    environment = os.environ | {"COBUILD_PORT": "0", "COBUILD_DATA": data}
    started = time.monotonic()
    process = subprocess.Popen(
        ["make", "serve"], env=environment, stdout=subprocess.PIPE, stderr=sys.stderr, text=True, start_new_session=True
    )
    timer = threading.Timer(patience, process.kill)
    timer.start()
    assert process.stdout
    try:
        for line in process.stdout:
            print(line, end="", flush=True)
            if found := re.search(r"(http://\S+)/graphql$", line.strip()):
                ready = time.monotonic() - started
                answer = ask(found[1])
                assert EXPECTED in answer, answer
                os.killpg(process.pid, signal.SIGINT)
                process.wait(30)
                return ready
    finally:
        timer.cancel()
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
    raise SystemExit("make serve ended before it was ready")


with tempfile.TemporaryDirectory() as folder:
    print(f"first start: ready after {serve(f'{folder}/data', 900):.1f} s")
    print(f"second start: ready after {serve(f'{folder}/data', 120):.1f} s")
