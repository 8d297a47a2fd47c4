"""Every setting of the service: its name, default, bounds and help text, in one place.

A setting ``port`` is the flag ``--port``, the variable ``COBUILD_PORT``, and the key ``port`` of the settings file;
``service/configuration.py`` reads them, ``docs/settings.md`` is generated from here.
"""

from __future__ import annotations

import ipaddress
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationInfo, field_validator
from pydantic.fields import FieldInfo

PREFIX = "COBUILD_"
MEMORY = r"^[1-9][0-9]*[kmgKMG]$"
SECTIONS = ("Address", "Database", "Local Neo4j", "Limits", "Web", "Logs")
COMMAND_SECONDS = 300.0


def _setting(section: str, default: Any, help_text: str, **bounds: Any) -> Any:
    return Field(default=default, description=help_text, json_schema_extra={"section": section}, **bounds)


class Settings(BaseModel):
    """The configuration of the service. Immutable; passed on explicitly."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    host: str = _setting("Address", "127.0.0.1", "Address to listen on; 0.0.0.0 for every network of this machine.")
    port: int = _setting("Address", 8000, "Port to listen on; 0 takes a free one and prints it.", ge=0, le=65535)

    workers: str = _setting(
        "Address",
        "1",
        "Processes that answer requests; auto for one on each core. They share address, database and limits.",
        pattern=r"^(auto|[1-9][0-9]?)$",
    )

    neo4j_uri: str | None = _setting(
        "Database",
        None,
        "Neo4j to use, as bolt://, neo4j://, bolt+s:// or neo4j+s://. Without it a local one is started.",
        pattern=r"^(bolt|neo4j)(\+s|\+ssc)?://.+$",
    )
    neo4j_user: str = _setting("Database", "neo4j", "User of that Neo4j.")
    neo4j_password: SecretStr | None = _setting("Database", None, "Password. Not a flag: others could read it.")
    neo4j_password_file: Path | None = _setting("Database", None, "File with the password.")
    neo4j_token: SecretStr | None = _setting("Database", None, "Bearer token, instead of user and password.")
    neo4j_database: str = _setting("Database", "neo4j", "Name of the database on that Neo4j.", min_length=1)
    pool_size: int = _setting("Database", 50, "Maximum number of connections to the database.", ge=1)
    neo4j_reads: Literal["auto", "native", "lean", "session"] = _setting(
        "Database",
        "auto",
        "How statements are read: lean, below the session of Neo4j's driver, where a self-test at the start shows that "
        "both read alike; native, which is lean, and compiled code completes the records; auto, native where that code "
        "was built and lean elsewhere; or session, by that session only.",
    )
    data_licence: str | None = _setting(
        "Database", None, "Licence of the data, for the manifests of exports, such as CC-BY-4.0.", min_length=1
    )
    load_seeds: bool = _setting("Database", True, "Load the networks that come with Cobuild when the graph is empty.")
    plan_ahead: bool = _setting(
        "Database",
        True,
        "After the start, have the database plan what the explorer and known documents ask: a minute of one core. "
        "Without it the first request of each kind takes seconds.",
    )

    data: Path | None = _setting(
        "Local Neo4j", None, "Folder in which the local Neo4j keeps its data. Default: under the user's data folder."
    )
    cache: Path | None = _setting(
        "Local Neo4j", None, "Folder for Neo4j's program files, shared by all. Default: under the user's cache folder."
    )
    neo4j_version: str | None = _setting(
        "Local Neo4j", None, "Version of the local Neo4j. Default: the newest that Cobuild was tested with."
    )
    maven_mirror: str | None = _setting(
        "Local Neo4j", None, "Maven repository to fetch Neo4j from, instead of the public one.", pattern=r"^https?://.+"
    )
    java_home: Path | None = _setting(
        "Local Neo4j", None, "Java 21 or later to run Neo4j with, instead of the one that is installed with Cobuild."
    )
    heap: str = _setting("Local Neo4j", "1g", "Memory for Neo4j's heap, such as 512m or 2g.", pattern=MEMORY)
    page_cache: str = _setting("Local Neo4j", "128m", "Memory for Neo4j's page cache.", pattern=MEMORY)

    max_depth: int = _setting("Limits", 15, "Levels of fields in one operation.", ge=1)
    max_aliases: int = _setting("Limits", 60, "Aliases in one operation.", ge=0)
    max_tokens: int = _setting("Limits", 5000, "Tokens (words and punctuation) in one document.", ge=1)
    max_cost: int = _setting(
        "Limits",
        400_000,
        "Cost of one operation: database time in units of some 20 µs, estimated before it runs.",
        ge=1,
    )
    max_objects: int = _setting("Limits", 50_000, "Objects that one operation may return.", ge=1)
    default_page_size: int = _setting("Limits", 20, "Page size if the query gives none.", ge=1)
    max_page_size: int = _setting("Limits", 2000, "Maximum page size.", ge=1, le=2000)
    max_body: int = _setting("Limits", 1_000_000, "Bytes of a request's body.", ge=100)
    max_upload: int = _setting("Limits", 32_000_000, "Bytes of an upload of spreadsheets.", ge=1000)
    upload_timeout: float = _setting(
        "Limits", 300.0, "Seconds in which an upload must have arrived and been imported.", gt=0, le=3600
    )
    max_batch: int = _setting("Limits", 10, "Operations in one request (a JSON array); 1 refuses arrays.", ge=1)
    max_in_flight: int = _setting("Limits", 128, "Requests in progress at a time; more get status 503.", ge=1)
    questions_at_once: int = _setting(
        "Limits",
        8,
        "Questions and lists that run in the database at a time, about four for each of its cores; more are queued. "
        "Lookups by id are never queued.",
        ge=1,
    )
    request_timeout: float = _setting(
        "Limits",
        30.0,
        "Seconds a request may take before it is cancelled, in the database too. Commands that read by themselves "
        "(report, ledger, query --direct) wait for 300 where nothing is set.",
        gt=0,
        le=3600,
    )
    max_exports: int = _setting("Limits", 2, "Exports in progress at a time; more get status 503.", ge=1, le=64)
    export_timeout: float = _setting(
        "Limits", 600.0, "Seconds an export by HTTP may take before it is ended.", gt=0, le=86400
    )

    head_timeout: float = _setting(
        "Limits", 10.0, "Seconds in which the line and headers of a request must arrive (16 kB in all).", gt=0, le=3600
    )
    body_timeout: float = _setting(
        "Limits",
        30.0,
        "Seconds in which the body of a request must arrive, and for which a client may leave a response unread.",
        gt=0,
        le=3600,
    )
    idle_timeout: float = _setting(
        "Limits", 75.0, "Seconds that a connection is kept open between two requests.", gt=0, le=3600
    )
    max_connections: int = _setting(
        "Limits",
        1000,
        "Connections of clients at a time; when there are more, the one that has waited longest for its client is "
        "closed.",
        ge=1,
    )
    persisted_query_bytes: int = _setting(
        "Limits", 10_000_000, "Bytes of automatic persisted queries that are kept; 0 switches them off.", ge=0
    )

    allowed_hosts: tuple[str, ...] = _setting(
        "Web",
        (),
        "Host names that the service accepts, in addition to localhost and IP addresses, separated by commas; "
        ".example.org for all names below it, * for all.",
    )
    trusted_proxies: tuple[str, ...] = _setting(
        "Web",
        ("127.0.0.1", "::1"),
        "Addresses or networks of reverse proxies whose X-Forwarded-For names the client, separated by commas.",
    )
    compression: Literal["auto", "always", "never"] = _setting(
        "Web", "auto", "Compress responses over 1 kB with zstd or gzip; auto skips clients on this machine."
    )
    cache_max_age: int = _setting(
        "Web",
        0,
        "Seconds for which browsers and proxies may reuse the response to a GET; with 0 they check each time whether "
        "it has changed.",
        ge=0,
    )
    cors_origins: tuple[str, ...] = _setting(
        "Web",
        (),
        "Web origins whose pages may call the API, separated by commas; * for all. Default: only the service's own.",
    )

    frame_origins: tuple[str, ...] = _setting(
        "Web",
        (),
        "Web origins whose pages may show the explorer in a frame, separated by commas; https://*.example.org for all "
        "below it, * for all. Default: only the service's own.",
    )

    write_token: SecretStr | None = _setting(
        "Web",
        None,
        "Token with which a client on another machine may import (POST /import). Not a flag: others could read it. "
        "Without it only clients on this machine may.",
        min_length=16,
    )

    metrics_from: tuple[str, ...] = _setting(
        "Web",
        (),
        "Addresses or networks that may read /metrics besides this machine, separated by commas; * for all.",
    )

    otlp_endpoint: str | None = _setting(
        "Logs",
        None,
        "Where to send spans of OpenTelemetry by OTLP over HTTP, such as http://localhost:4318; needs cobuild[otel].",
        pattern=r"^https?://.+",
    )
    log_level: Literal["debug", "info", "warning", "error"] = _setting("Logs", "info", "Minimum log level.")
    log_format: Literal["json", "text"] = _setting("Logs", "json", "One JSON object per line, or text for people.")

    @property
    def worker_count(self) -> int:
        """The number of processes that answer requests."""
        return os.cpu_count() or 1 if self.workers == "auto" else int(self.workers)

    @property
    def patience(self) -> float:
        """Seconds for what a command reads by itself: nobody waits behind it, and a database just started must plan."""
        return self.request_timeout if "request_timeout" in self.model_fields_set else COMMAND_SECONDS

    @field_validator("cors_origins", "frame_origins", "allowed_hosts", "trusted_proxies", "metrics_from", mode="before")
    @classmethod
    def _split(cls, value: Any) -> Any:
        return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value

    @field_validator("cors_origins", "frame_origins", "allowed_hosts", "trusted_proxies", "metrics_from")
    @classmethod
    def _check_form(cls, values: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        # A value of another form would never match, without any error.
        fits, form = _FORMS[str(info.field_name)]
        for value in values:
            if value != "*" and not fits(value):
                raise ValueError(f"{value} is not {form}")
        return values


def _is_network(value: str) -> bool:
    try:
        ipaddress.ip_network(value)
    except ValueError:
        return False
    return True


NETWORK = "an address or a network such as 10.0.0.0/8"
_FORMS: dict[str, tuple[Callable[[str], object], str]] = {
    "cors_origins": (
        re.compile(r"[a-z][a-z0-9+.-]*://[^/\s?#@]+").fullmatch,
        "an origin such as http://localhost:5173: scheme and host, without a path or a slash at its end",
    ),
    # It becomes part of a header, so it may hold nothing that ends a directive there.
    "frame_origins": (
        re.compile(r"https?://(\*\.)?[A-Za-z0-9_.\-\[\]:]+").fullmatch,
        "an origin such as https://www.example.org: scheme and host, without a path or a slash at its end",
    ),
    "allowed_hosts": (
        re.compile(r"\.?[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*\.?").fullmatch,
        "a host name such as map.example, without scheme or port",
    ),
    "trusted_proxies": (_is_network, NETWORK),
    "metrics_from": (_is_network, NETWORK),
}

LOCAL_ONLY = ("data", "cache", "neo4j_version", "maven_mirror", "java_home", "heap", "page_cache")
"""Settings without effect when ``neo4j_uri`` names a server."""
REMOTE_ONLY = ("neo4j_user", "neo4j_password", "neo4j_password_file", "neo4j_token", "neo4j_database")
"""Settings without effect unless ``neo4j_uri`` is set."""


class Described(NamedTuple):
    """One setting, for help texts and documentation."""

    name: str
    section: str
    default: Any
    help: str
    type: Any
    secret: bool

    @property
    def variable(self) -> str:
        """The environment variable."""
        return PREFIX + self.name.upper()

    @property
    def flag(self) -> str | None:
        """The command-line flag; secrets have none, because lists of processes show flags."""
        return None if self.secret else "--" + self.name.replace("_", "-")


def described() -> Iterator[Described]:
    """All settings in the order of their declaration."""
    for name, field in Settings.model_fields.items():
        extra = field.json_schema_extra
        assert isinstance(extra, dict)
        yield Described(
            name, str(extra["section"]), field.default, field.description or "", field.annotation, _is_secret(field)
        )


def _is_secret(field: FieldInfo) -> bool:
    return field.annotation == SecretStr | None
