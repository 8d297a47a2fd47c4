"""Translates the driver's exceptions to ``graph.errors``, with messages that reveal no host, statement or stack."""

from __future__ import annotations

import ssl

from neo4j import exceptions as driver_errors

from graph.errors import CobuildError, ConfigurationError, TimedOut, Unavailable
from graph.messages.language import Message

TIMEOUT_CODES = frozenset(
    {
        "Neo.ClientError.Transaction.TransactionTimedOut",
        "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
        "Neo.TransientError.Transaction.LockAcquisitionTimeout",
    }
)
ENDED_CODES = frozenset({"Neo.ClientError.Transaction.Terminated", "Neo.TransientError.Transaction.Terminated"})
MEMORY_TAKEN = "Neo.TransientError.General.MemoryPoolOutOfMemoryError"
MEMORY_CODES = frozenset(
    {
        MEMORY_TAKEN,
        "Neo.TransientError.General.OutOfMemoryError",
        "Neo.TransientError.General.StackOverFlowError",
    }
)
# Its files cannot be written or read. The database refuses everything until it is restarted.
FILES_CODES = (
    "Neo.DatabaseError.Transaction.TransactionLogError",
    "Neo.DatabaseError.Transaction.TransactionCommitFailed",
    "Neo.DatabaseError.Transaction.TransactionStartFailed",
)
DATABASE_MISSING = "Neo.ClientError.Database.DatabaseNotFound"
PROCEDURE_FAILED = "Neo.ClientError.Procedure.ProcedureCallFailed"
_NO_INDEX = "no such fulltext schema index"
RATE_LIMITED = "Neo.ClientError.Security.AuthenticationRateLimit"


def is_broken_connection(error: BaseException) -> bool:
    """Whether the connection, not the statement, failed: a read may be repeated on a new one."""
    if isinstance(error, driver_errors.IncompleteCommit):
        return False
    return isinstance(error, (driver_errors.ServiceUnavailable, driver_errors.SessionExpired))


def is_out_of_memory(error: BaseException) -> bool:
    """Whether other statements use up the database's memory, which they may soon release."""
    return isinstance(error, driver_errors.Neo4jError) and error.code == MEMORY_TAKEN


def translate(error: Exception, *, writes: bool = False) -> CobuildError | None:
    """The failure to raise instead of a driver's exception, or None for an error in our own statement."""
    match error:
        case driver_errors.IncompleteCommit():
            return Unavailable(
                Message(
                    "The connection to the database broke while a change was being confirmed; check before "
                    "repeating it."
                )
            )
        case driver_errors.ServiceUnavailable() | driver_errors.SessionExpired() | OSError():
            return Unavailable(Message("The database cannot be reached."))
        case driver_errors.ConnectionAcquisitionTimeoutError() | driver_errors.ConnectionPoolError():
            return Unavailable(Message("All connections to the database are busy."), retry_after=1)
        case driver_errors.TokenExpired():
            return ConfigurationError(
                Message("Neo4j refused the token, it has expired: renew the setting neo4j_token.")
            )
        case driver_errors.Forbidden():
            return ConfigurationError(
                Message(
                    "The Neo4j user may not do this: give the user of the setting neo4j_user read and write rights."
                )
            )
        case driver_errors.AuthError():
            return ConfigurationError(
                Message(
                    "Neo4j refused to log in: check the settings neo4j_user and neo4j_password (or "
                    "neo4j_password_file, or neo4j_token)."
                )
            )
        case driver_errors.UnsupportedServerProduct():
            return ConfigurationError(
                Message("The server named by the setting neo4j_uri is not a Neo4j that this driver can talk to.")
            )
        case driver_errors.Neo4jError():
            return _from_code(error, writes=writes)
        case driver_errors.ConfigurationError() | ssl.SSLError():
            return ConfigurationError(Message("The setting neo4j_uri cannot be used: {error}", error=error))
    return None


def _from_code(error: driver_errors.Neo4jError, *, writes: bool) -> CobuildError | None:
    code = error.code or ""
    if code in TIMEOUT_CODES:
        return TimedOut(Message("The request took longer than allowed and was cancelled."))
    if code in ENDED_CODES:
        return Unavailable(Message("The database ended the request."))
    if code in MEMORY_CODES and writes:
        return Unavailable(
            Message(
                "The database does not have enough memory to write all of this at once, so nothing was changed: write "
                "less at a time, or raise the setting heap (of a Neo4j of your own: dbms.memory.transaction.total.max)."
            ),
            retry_after=5,
        )
    if code in MEMORY_CODES:
        return Unavailable(
            Message(
                "The database does not have enough memory for this request: ask for a smaller page or "
                "fewer nested lists, raise the setting heap (of a Neo4j of your own: "
                "dbms.memory.transaction.total.max), or try again later."
            ),
            retry_after=5,
        )
    if code in FILES_CODES:
        return Unavailable(
            Message("The database cannot write its files, so nothing was changed: its disk may be full or damaged."),
            retry_after=60,
        )
    if code == DATABASE_MISSING:
        return ConfigurationError(Message("The server has no database of the name in the setting neo4j_database."))
    if code == PROCEDURE_FAILED and _NO_INDEX in (error.message or ""):
        return Unavailable(
            Message(
                "The graph is being set up, or is not set up yet: try again in a moment, or run `cobuild migrate`."
            ),
            retry_after=5,
        )
    if code == RATE_LIMITED:
        return ConfigurationError(
            Message(
                "Neo4j locked the user after too many failed logins: check neo4j_user and neo4j_password, then wait."
            )
        )
    # Deadlocks, leader changes, a database that is stopping or starting.
    if isinstance(error, driver_errors.TransientError) or code.endswith("DatabaseUnavailable"):
        return Unavailable(Message("The database is busy or restarting."))
    return None
