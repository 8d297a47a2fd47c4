"""Starts the process of a run, reads its progress, and ends it together with the task that waits for it."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable

import msgspec

from graph.errors import TimedOut
from graph.messages.language import Message
from graph.metrics.measured_network import Network
from graph.metrics.results import Line, Measures

WORKER = (sys.executable, "-m", "graph.metrics.worker")
# The measures are one line, some hundred bytes for each body.
LONGEST_LINE = 1 << 28


async def measured(network: Network, report: Callable[[str], None], seconds: float) -> Measures:
    """The measures of a network. A caller that is cancelled ends the process.

    :param report: called with the name of each step that begins
    :raises TimedOut: it took longer than ``seconds``
    """
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*WORKER, stdin=pipe, stdout=pipe, stderr=pipe, limit=LONGEST_LINE)
    assert process.stdin
    assert process.stdout
    assert process.stderr
    try:
        async with asyncio.timeout(seconds):
            process.stdin.write(msgspec.json.encode(network) + b"\n")
            await process.stdin.drain()
            async for text in process.stdout:
                line = msgspec.json.decode(text, type=Line)
                if line.found:
                    return line.found
                if line.step:
                    report(line.step)
            raise RuntimeError(f"a run of metrics failed: {(await process.stderr.read()).decode()}")
    except TimeoutError:
        raise TimedOut(
            Message("Measuring the network took longer than {seconds:g} seconds and was cancelled.", seconds=seconds)
        ) from None
    finally:
        if process.returncode is None:
            process.kill()
        process.stdin.close()
        await process.wait()
