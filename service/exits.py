"""Exit codes of ``cobuild``, different for each kind of failure; scripts may rely on them."""

from __future__ import annotations

from graph.errors import (
    BadUserInput,
    CobuildError,
    ConfigurationError,
    EngineError,
    ForeignGraph,
    LimitExceeded,
    NotFound,
    NothingLoaded,
    OldGraph,
    SeedError,
    StoredValueError,
    TimedOut,
    Unavailable,
)

OK, INTERNAL, USAGE, INTERRUPTED = 0, 1, 2, 130
ANSWERED_WITH_ERRORS = CHECK_FAILED = 9


class AddressInUseError(CobuildError):
    """The address to listen on is in use, or does not belong to this machine."""

    code = "ADDRESS_IN_USE"


_CODES: tuple[tuple[int, tuple[type[CobuildError], ...]], ...] = (
    (3, (ConfigurationError,)),
    (4, (Unavailable, TimedOut)),
    (5, (SeedError, BadUserInput, LimitExceeded, NotFound, NothingLoaded, OldGraph, StoredValueError)),
    (6, (EngineError,)),
    (7, (ForeignGraph,)),
    (8, (AddressInUseError,)),
)

MEANINGS = {
    OK: "done",
    INTERNAL: "an internal error; --debug shows where",
    USAGE: "the command line cannot be understood",
    3: "a setting is unknown, unusable, or contradicts another",
    4: "the database or the service cannot be reached, or took too long",
    5: "the data or a value is invalid, or nothing has been loaded yet",
    6: "the local Neo4j cannot be set up or started",
    7: "the database holds data of another program; it was left unchanged",
    8: "the address to listen on is not available",
    ANSWERED_WITH_ERRORS: "`cobuild query`: the response has errors; `cobuild check`: a file has problems; "
    "`cobuild schema --check`: the schema has changed",
    INTERRUPTED: "interrupted",
}


def exit_code(error: CobuildError) -> int:
    """The exit code for a failure."""
    return next((code for code, kinds in _CODES if isinstance(error, kinds)), INTERNAL)
