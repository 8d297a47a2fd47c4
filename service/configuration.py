"""Settings from flags, environment and file, in this order of precedence; whatever is wrong with them is named."""

from __future__ import annotations

import difflib
import os
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from graph.errors import ConfigurationError
from service.settings import LOCAL_ONLY, PREFIX, REMOTE_ONLY, Settings, described

CONFIG = "COBUILD_CONFIG"
OTHER_VARIABLES = (CONFIG,)
TEST_PREFIX = "COBUILD_TEST_"
"""Variables of the test suite; the service does not read them, and does not mind them."""

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
        reason = error.strerror if isinstance(error, OSError) else "it is not text"
        raise ConfigurationError(
            f"neo4j_password_file: {settings.neo4j_password_file} cannot be read: {reason}."
        ) from None


def _from_file(path: Path) -> dict[str, Any]:
    try:
        values = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise ConfigurationError(f"The settings file {path} cannot be read: {reason}.") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(f"The settings file {path} is not valid TOML: {error}.") from None
    known = [setting.name for setting in described()]
    for name in values:
        if name not in known:
            raise ConfigurationError(f"{path}: there is no setting {name}.{_suggest(name, known)}")
    return values


def _from_environment(environment: Mapping[str, str]) -> dict[str, str]:
    known = {setting.variable: setting.name for setting in described()}
    values: dict[str, str] = {}
    for variable, value in environment.items():
        if not variable.startswith(PREFIX) or variable.startswith(TEST_PREFIX) or variable in OTHER_VARIABLES:
            continue
        if variable not in known:
            suggestion = _suggest(variable, [*known, *OTHER_VARIABLES])
            raise ConfigurationError(f"There is no setting {variable}.{suggestion}")
        # An empty variable is how shells and compose files say "not set".
        if value != "":
            values[known[variable]] = value
    return values


def _suggest(name: str, known: Iterable[str]) -> str:
    # Without the prefix that all share, or everything would look alike.
    bare = {candidate.removeprefix(PREFIX): candidate for candidate in known}
    close = difflib.get_close_matches(name.removeprefix(PREFIX), list(bare), 1)
    return f" Did you mean {bare[close[0]]}?" if close else " `cobuild serve --help` lists the settings."


def _explain(error: ValidationError, origins: Origins) -> str:
    secrets = {setting.name for setting in described() if setting.secret}
    lines = []
    for problem in error.errors(include_url=False):
        name = str(problem["loc"][0])
        shown = "" if name in secrets else f" {problem['input']!r} cannot be used:"
        lines.append(f"{origins.get(name, name)}:{shown} {problem['msg'].removeprefix('Value error, ')}.")
    return "\n".join(lines)


def _refuse_contradictions(settings: Settings, origins: Origins) -> None:
    def both(first: str, second: str, why: str) -> None:
        if first in origins and second in origins:
            raise ConfigurationError(f"{origins[first]} and {origins[second]} contradict each other: {why}.")

    both("neo4j_password", "neo4j_password_file", "give the password once")
    for name in ("neo4j_user", "neo4j_password", "neo4j_password_file"):
        both("neo4j_token", name, "log in either with a token or with user and password")
    if settings.neo4j_uri is not None:
        for name in LOCAL_ONLY:
            both("neo4j_uri", name, "the second is about the local Neo4j, which is not started when another is named")
    else:
        for name in REMOTE_ONLY:
            if name in origins:
                raise ConfigurationError(
                    f"{origins[name]} is about a Neo4j of your own, but none is named: set neo4j_uri too, or unset it."
                )
    if settings.default_page_size > settings.max_page_size:
        sizes = [origins.get(name, name) for name in ("default_page_size", "max_page_size")]
        raise ConfigurationError(
            f"{sizes[0]} ({settings.default_page_size}) is more than {sizes[1]} ({settings.max_page_size})."
        )
