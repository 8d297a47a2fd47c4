"""Starts the process of a run, reads its progress, and ends it together with the task that waits for it."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from graph.errors import TimedOut
from graph.messages.language import Message
from graph.metrics.measured_network import Part
from graph.metrics.results import Line, Measures

WORKER = (sys.executable, "-m", "graph.metrics.worker")
# A column has some tens of bytes for each body.
LONGEST_LINE = 1 << 28


async def measured(network: Iterable[Part], report: Callable[[str], None], seconds: float) -> Measures:
    """The measures of a network, whose parts are made and sent one after the other. A caller that is cancelled ends the
    process.

    :param report: called with the name of each step that begins
    :raises TimedOut: it took longer than ``seconds``
    """
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*WORKER, stdin=pipe, stdout=pipe, stderr=pipe, limit=LONGEST_LINE)
    assert process.stdin
    assert process.stdout
    assert process.stderr
    decoder = msgspec.json.Decoder(Line)
    try:
        async with asyncio.timeout(seconds):
            for part in network:
                process.stdin.write(msgspec.json.encode(part) + b"\n")
                await process.stdin.drain()
                # Whoever waits has a turn between two parts, also where the pipe takes them at once.
                await asyncio.sleep(0)
            columns: dict[str, list[Any]] = {}
            async for text in process.stdout:
                line = decoder.decode(text)
                if line.found:
                    return msgspec.structs.replace(line.found, columns=columns)
                if line.column:
                    columns[line.column] = line.values
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
