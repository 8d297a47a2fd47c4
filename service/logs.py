"""Structured logs on standard error: one JSON object per line (or text for people), ours and the libraries' alike."""

from __future__ import annotations

import datetime
import logging
import sys
from collections.abc import Callable
from typing import Any, Literal

import orjson
import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}
_write_request: Callable[[dict[str, Any]], None] | None = None
"""Writes the line of a request with these facts, where lines of the level info are configured to be JSON."""
QUIET_LIBRARIES = ("uvicorn.access", "uvicorn.error", "asyncio", "httpx", "httpcore")


def configure(level: str, log_format: Literal["json", "text"], worker: int | None = None) -> None:
    """Send everything to standard error in one format, from ``level`` up.

    ``worker``: the number of this process, which each line then has.
    """
    global _write_request
    is_plain = log_format == "json" and LEVELS[level] <= logging.INFO
    _write_request = _request_writer(worker) if is_plain else None
    shared: list[Processor] = [
        *([] if worker is None else [_of_worker(worker)]),
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    last: list[Processor] = (
        [_plain_exception, structlog.processors.JSONRenderer(serializer=_json)]
        if log_format == "json"
        else [structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())]
    )
    structlog.configure(
        processors=[*shared, *last],
        wrapper_class=structlog.make_filtering_bound_logger(LEVELS[level]),
        # A line is one write with its end: otherwise those of several processes run into each other.
        logger_factory=structlog.WriteLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*shared, structlog.stdlib.add_logger_name],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(LEVELS[level])
    for name in QUIET_LIBRARIES:
        logging.getLogger(name).setLevel(logging.WARNING)
    # The driver reports each broken connection as an error; the session reports it once, with its consequences.
    logging.getLogger("neo4j").setLevel(logging.CRITICAL if level != "debug" else logging.DEBUG)
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        logging.getLogger(name).handlers.clear()
        logging.getLogger(name).propagate = True


def log_request(facts: dict[str, Any]) -> None:
    """``get_logger().info("request", …)``, which takes a tenth of a short request; here JSON is written in one step."""
    if _write_request is not None and structlog.is_configured():
        _write_request(facts)
    else:
        get_logger().info("request", **facts)


def _request_writer(worker: int | None) -> Callable[[dict[str, Any]], None]:
    event: dict[str, Any] = {"event": "request", **({} if worker is None else {"worker": worker})}
    stream = sys.stderr

    def write(facts: dict[str, Any]) -> None:
        line = {**facts, **event, "level": "info", "timestamp": datetime.datetime.now(datetime.UTC)}
        options = orjson.OPT_UTC_Z | orjson.OPT_APPEND_NEWLINE
        stream.write(orjson.dumps(line, default=repr, option=options).decode())

    return write


def _of_worker(number: int) -> Processor:
    def add(logger: WrappedLogger, method: str, event: EventDict) -> EventDict:
        event["worker"] = number
        return event

    return add


def get_logger() -> structlog.typing.FilteringBoundLogger:
    """The logger of the service: ``log.info("event", fact=…)``."""
    logger: structlog.typing.FilteringBoundLogger = structlog.get_logger()
    return logger


def _plain_exception(logger: WrappedLogger, method: str, event: EventDict) -> EventDict:
    return structlog.processors.format_exc_info(logger, method, event)


def _json(value: Any, **_: Any) -> str:
    return orjson.dumps(value, default=repr, option=orjson.OPT_NON_STR_KEYS).decode()
