"""The errors that a caller may get, each with a stable code.

Every error that leaves the service is one of these; anything else is masked as INTERNAL (see ``docs/errors.md``).
"""

from __future__ import annotations

import reprlib
from typing import Any, ClassVar

LONGEST_ECHO = 100
"""Characters of a refused value that an error repeats."""
LARGEST_INTEGER = 2**63 - 1
"""The range of whole numbers that the database can store."""
_shown = reprlib.Repr()
_shown.maxstring = _shown.maxother = _shown.maxlong = LONGEST_ECHO
_shown.maxlevel = 2


def cut(text: str) -> str:
    """A text of at most ``LONGEST_ECHO`` characters."""
    return text if len(text) <= LONGEST_ECHO else f"{text[: LONGEST_ECHO - 1]}…"


def shown(value: Any) -> str:
    """A value for a message, truncated if it is long."""
    return cut(_shown.repr(value))


def echoed(value: Any) -> Any:
    """A value for ``extensions``: unchanged if it is short and JSON can represent it, else its beginning."""
    if isinstance(value, str):
        return cut(value)
    if value is None or isinstance(value, bool | float):
        return value
    if isinstance(value, int) and abs(value) <= LARGEST_INTEGER:
        return value
    text = shown(value)
    if isinstance(value, list) and not text.endswith(("…", "...]")):
        return [echoed(each) for each in value]
    return text


class CobuildError(Exception):
    """A failure with a stable ``code``, a message for people, and facts for programs in ``extensions``."""

    code: ClassVar[str] = "INTERNAL"

    def __init__(self, message: str, **extensions: Any) -> None:
        super().__init__(message)
        self.message = message
        self.extensions: dict[str, Any] = {"code": self.code, **extensions}


class BadUserInput(CobuildError):
    """The caller's value is invalid. ``path`` names the argument, ``value`` is the beginning of the value."""

    code = "BAD_USER_INPUT"

    def __init__(self, message: str, *, path: str, value: Any = None) -> None:
        super().__init__(message, path=path, value=echoed(value))


class NotFound(CobuildError):
    """Nothing has this id (or it is not visible)."""

    code = "NOT_FOUND"


class LimitExceeded(CobuildError):
    """The request asks for more than the service allows; ``limit`` names the setting, ``maximum`` its value.

    ``path`` names the argument, where one argument asks for too much.
    """

    code = "LIMIT_EXCEEDED"

    def __init__(self, message: str, *, limit: str, maximum: int, actual: int, path: str | None = None) -> None:
        where = {} if path is None else {"path": path}
        super().__init__(message, limit=limit, maximum=maximum, actual=actual, **where)


class TimedOut(CobuildError):
    """The request took longer than allowed and was ended, in the database too."""

    code = "TIMEOUT"


class Unavailable(CobuildError):
    """The database cannot be reached or the service is full; try again after ``retryAfter`` seconds."""

    code = "UNAVAILABLE"

    def __init__(self, message: str, *, retry_after: int = 2) -> None:
        super().__init__(message, retryAfter=retry_after)
        self.retry_after = retry_after


class EngineError(CobuildError):
    """The local Neo4j cannot be set up or started; the message says what to do."""

    code = "ENGINE"


class ForeignGraph(CobuildError):
    """The database holds data that is not ours; it is left alone."""

    code = "FOREIGN_GRAPH"


class NothingLoaded(CobuildError):
    """A command was to read a graph that nothing was ever loaded into; zeros would look like an answer."""

    code = "NOTHING_LOADED"


class OldGraph(CobuildError):
    """A command was to read a graph that an older version has written and that was not migrated yet."""

    code = "OLD_GRAPH"


class ConfigurationError(CobuildError):
    """A setting is unknown, contradictory or unusable; the message names it."""

    code = "CONFIGURATION"


class StoredValueError(CobuildError):
    """A stored value does not fit its type, such as one that an enumeration no longer has."""

    code = "BAD_DATA"


class SeedError(CobuildError):
    """A data file cannot be loaded. ``problems`` lists file, path, value and fix; nothing of it was written."""

    code = "BAD_DATA"
