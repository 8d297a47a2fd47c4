"""Settings from flags, environment and file, in this order of precedence; errors name the setting."""

from __future__ import annotations

import difflib
import os
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from graph.errors import ConfigurationError
from graph.messages.foreign import Templates, reason_of, template
from graph.messages.language import Message, joined, sentences
from service.settings import LOCAL_ONLY, PREFIX, REMOTE_ONLY, Settings, described

CONFIG = "COBUILD_CONFIG"
OTHER_VARIABLES = (CONFIG, "COBUILD_LANG")
TEST_PREFIX = "COBUILD_TEST_"
"""Prefix of the test suite's variables, which the service ignores."""

Origins = dict[str, str]


def load(
    flags: Mapping[str, Any] | None = None,
    *,
    config: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> Settings:
    """The settings in force.

    :param flags: by setting name; None means not given
    :param config: the settings file; otherwise the one that ``COBUILD_CONFIG`` names
    :raises ConfigurationError: a setting is unknown, unusable, or contradicts another; the message names it
    """
    environment = os.environ if environment is None else environment
    if config is None and (named := environment.get(CONFIG)):
        config = Path(named)
    values: dict[str, Any] = {}
    origins: Origins = {}
    if config is not None:
        for name, value in _from_file(config).items():
            values[name], origins[name] = value, f"{name} (in {config})"
    for name, value in _from_environment(environment).items():
        values[name], origins[name] = value, PREFIX + name.upper()
    for name, value in (flags or {}).items():
        if value is not None:
            values[name], origins[name] = value, "--" + name.replace("_", "-")
    try:
        settings = Settings.model_validate(values)
    except ValidationError as error:
        raise ConfigurationError(_explain(error, origins)) from None
    _refuse_contradictions(settings, origins)
    return settings


def password(settings: Settings) -> str | None:
    """The password of the named Neo4j, from the setting or its file."""
    if settings.neo4j_password is not None:
        return settings.neo4j_password.get_secret_value()
    if settings.neo4j_password_file is None:
        return None
    try:
        return settings.neo4j_password_file.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else Message("it is not text")
        raise ConfigurationError(
            Message(
                "neo4j_password_file: {neo4j_password_file} cannot be read: {reason}.",
                neo4j_password_file=settings.neo4j_password_file,
                reason=reason,
            )
        ) from None


def _from_file(path: Path) -> dict[str, Any]:
    try:
        values = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else Message("it is not UTF-8 text")
        raise ConfigurationError(
            Message("The settings file {path} cannot be read: {reason}.", path=path, reason=reason)
        ) from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(
            Message("The settings file {path} is not valid TOML: {error}.", path=path, error=error)
        ) from None
    known = [setting.name for setting in described()]
    for name in values:
        if name not in known:
            unknown = Message("{path}: there is no setting {name}.", path=path, name=name)
            raise ConfigurationError(sentences(unknown, _suggest(name, known)))
    return values


def _from_environment(environment: Mapping[str, str]) -> dict[str, str]:
    known = {setting.variable: setting.name for setting in described()}
    values: dict[str, str] = {}
    for variable, value in environment.items():
        if not variable.startswith(PREFIX) or variable.startswith(TEST_PREFIX) or variable in OTHER_VARIABLES:
            continue
        if variable not in known:
            unknown = Message("There is no setting {variable}.", variable=variable)
            raise ConfigurationError(sentences(unknown, _suggest(variable, [*known, *OTHER_VARIABLES])))
        # Shells and compose files leave a variable empty to unset it.
        if value != "":
            values[known[variable]] = value
    return values


def _suggest(name: str, known: Iterable[str]) -> str:
    # Without the common prefix, or all names would be similar.
    bare = {candidate.removeprefix(PREFIX): candidate for candidate in known}
    close = difflib.get_close_matches(name.removeprefix(PREFIX), list(bare), 1)
    if close:
        return Message("Did you mean {name}?", name=bare[close[0]])
    return Message("`cobuild serve --help` lists the settings.")


PYDANTIC = Templates(
    template("Input should be greater than or equal to {least}"),
    template("Input should be greater than {least}"),
    template("Input should be less than or equal to {most}"),
    template("Input should be a valid integer, unable to parse string as an integer"),
    template("Input should be a valid integer, got a number with a fractional part"),
    template("Input should be a valid integer"),
    template("Input should be a valid number, unable to parse string as a number"),
    template("Input should be a valid number"),
    template("Input should be a finite number"),
    template("Input should be a valid boolean, unable to interpret input"),
    template("Input should be a valid boolean"),
    template("Input should be a valid string"),
    template("Input should be a valid tuple"),
    template("Input is not a valid path"),
    template("String should match pattern '{pattern}'"),
    template("Input should be {choices}"),
    template(
        "{value} is not an origin such as http://localhost:5173: scheme and host, without a path or a slash at its end"
    ),
    template("{value} is not a host name such as map.example, without scheme or port"),
    template("{value} is not an address or a network such as 10.0.0.0/8"),
)


def _explain(error: ValidationError, origins: Origins) -> Message:
    secrets = {setting.name for setting in described() if setting.secret}
    lines = []
    for problem in error.errors(include_url=False):
        name = str(problem["loc"][0])
        origin, reason = origins.get(name, name), PYDANTIC.known(problem["msg"].removeprefix("Value error, "))
        lines.append(
            Message("{origin}: {reason}.", origin=origin, reason=reason)
            if name in secrets
            else Message(
                "{origin}: {value!r} cannot be used: {reason}.", origin=origin, value=problem["input"], reason=reason
            )
        )
    return joined("\n", lines)


def _refuse_contradictions(settings: Settings, origins: Origins) -> None:
    def both(first: str, second: str, why: Message) -> None:
        if first in origins and second in origins:
            raise ConfigurationError(
                Message(
                    "{first} and {second} contradict each other: {why}.",
                    first=origins[first],
                    second=origins[second],
                    why=why,
                )
            )

    both("neo4j_password", "neo4j_password_file", Message("give the password once"))
    for name in ("neo4j_user", "neo4j_password", "neo4j_password_file"):
        both("neo4j_token", name, Message("log in either with a token or with user and password"))
    if settings.neo4j_uri is not None:
        for name in LOCAL_ONLY:
            both(
                "neo4j_uri",
                name,
                Message("the second configures the local Neo4j, which is not started if neo4j_uri is set"),
            )
    else:
        for name in REMOTE_ONLY:
            if name in origins:
                raise ConfigurationError(
                    Message(
                        "{setting} configures a Neo4j of your own, but none is named: set neo4j_uri too, or unset it.",
                        setting=origins[name],
                    )
                )
    if settings.default_page_size > settings.max_page_size:
        sizes = [origins.get(name, name) for name in ("default_page_size", "max_page_size")]
        raise ConfigurationError(
            Message(
                "{default} ({default_page_size}) is more than {most} ({max_page_size}).",
                default=sizes[0],
                default_page_size=settings.default_page_size,
                most=sizes[1],
                max_page_size=settings.max_page_size,
            )
        )
