"""Settings: where they come from, which wins, and how what is wrong with them is named."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from graph.errors import ConfigurationError
from service.configuration import load, password
from service.settings import Settings, described


def refused(
    *names: str,
    flags: dict[str, Any] | None = None,
    config: Path | None = None,
    given: dict[str, str] | None = None,
    **environment: str,
) -> str:
    with pytest.raises(ConfigurationError) as failure:
        load(flags, config=config, environment=environment | (given or {}))
    message = failure.value.message
    assert all(name in message for name in names), message
    return message


def test_the_defaults_serve_a_local_neo4j_on_loopback() -> None:
    settings = load(environment={})
    assert (settings.host, settings.port, settings.neo4j_uri) == ("127.0.0.1", 8000, None)
    assert settings == Settings()


def test_flags_come_before_the_environment_and_that_before_the_file(tmp_path: Path) -> None:
    file = tmp_path / "cobuild.toml"
    file.write_text('port = 1\nheap = "2g"\nlog_level = "debug"\ncors_origins = ["https://a.example"]\n')
    settings = load({"port": "3", "heap": None}, config=file, environment={"COBUILD_PORT": "2", "COBUILD_HEAP": "3g"})
    assert (settings.port, settings.heap, settings.log_level) == (3, "3g", "debug")
    assert settings.cors_origins == ("https://a.example",)
    named = load(environment={"COBUILD_CONFIG": str(file)})
    assert named.port == 1


def test_commands_that_read_by_themselves_have_time_unless_it_is_set() -> None:
    assert (load(environment={}).patience, load(environment={}).request_timeout) == (300, 30)
    assert load({"request_timeout": 7}, environment={"COBUILD_REQUEST_TIMEOUT": "5"}).patience == 7
    assert load(environment={"COBUILD_REQUEST_TIMEOUT": "5"}).patience == 5


def test_values_are_read_from_text() -> None:
    settings = load(
        environment={
            "COBUILD_REQUEST_TIMEOUT": "2.5",
            "COBUILD_LOAD_SEEDS": "false",
            "COBUILD_CORS_ORIGINS": "https://a.example, https://b.example",
            "COBUILD_DATA": "some/folder",
            "COBUILD_CACHE": "",
            "COBUILD_TEST_NEO4J_URI": "not ours",
            "PATH": "/bin",
        }
    )
    assert settings.request_timeout == 2.5
    assert settings.load_seeds is False
    assert settings.cors_origins == ("https://a.example", "https://b.example")
    assert settings.data == Path("some/folder")
    assert settings.cache is None


def test_origins_hosts_and_proxies_that_could_never_match_are_refused() -> None:
    refused("COBUILD_CORS_ORIGINS", "slash at its end", COBUILD_CORS_ORIGINS="http://localhost:5173/")
    refused("COBUILD_CORS_ORIGINS", "origin such as", COBUILD_CORS_ORIGINS="localhost:5173")
    refused("COBUILD_ALLOWED_HOSTS", "without scheme", COBUILD_ALLOWED_HOSTS="https://map.example")
    refused("COBUILD_TRUSTED_PROXIES", "10.0.0.0/8", COBUILD_TRUSTED_PROXIES="127.0.0.1, proxy.example")
    fits = load(
        environment={
            "COBUILD_CORS_ORIGINS": "*",
            "COBUILD_ALLOWED_HOSTS": "map.example,.sub.example,*",
            "COBUILD_TRUSTED_PROXIES": "10.0.0.0/8,::1",
        }
    )
    assert fits.allowed_hosts == ("map.example", ".sub.example", "*")


def test_unknown_names_are_refused_with_a_suggestion(tmp_path: Path) -> None:
    refused("COBUILD_PROT", "Did you mean COBUILD_PORT?", COBUILD_PROT="1")
    refused("COBUILD_WHATEVER_ELSE", "--help", COBUILD_WHATEVER_ELSE="1")
    file = tmp_path / "c.toml"
    file.write_text("neo4j_ur = 'bolt://x'\n")
    refused(str(file), "neo4j_ur", "Did you mean neo4j_uri?", config=file)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("port", "70000"),
        ("port", "http"),
        ("heap", "1gb"),
        ("request_timeout", "0"),
        ("request_timeout", "nan"),
        ("max_page_size", "2001"),
        ("log_level", "loud"),
        ("neo4j_uri", "http://x"),
        ("maven_mirror", "ftp://x"),
        ("load_seeds", "maybe"),
    ],
)
def test_unusable_values_name_setting_and_value(tmp_path: Path, name: str, value: str) -> None:
    variable = f"COBUILD_{name.upper()}"
    refused(variable, value, given={variable: value})
    refused("--" + name.replace("_", "-"), value, flags={name: value})
    file = tmp_path / "c.toml"
    file.write_text(f'{name} = "{value}"\n')
    refused(name, value, str(file), config=file)


REMOTE = {"COBUILD_NEO4J_URI": "bolt://graph.example"}


def test_contradictions_name_both_settings(tmp_path: Path) -> None:
    secret = {"COBUILD_NEO4J_PASSWORD": "hunter2"}
    both = {"COBUILD_NEO4J_PASSWORD_FILE": "x", **secret, **REMOTE}
    message = refused("COBUILD_NEO4J_PASSWORD", "COBUILD_NEO4J_PASSWORD_FILE", given=both)
    assert "hunter2" not in message
    refused("COBUILD_NEO4J_TOKEN", "COBUILD_NEO4J_PASSWORD", COBUILD_NEO4J_TOKEN="t", given=secret | REMOTE)
    refused("COBUILD_NEO4J_TOKEN", "COBUILD_NEO4J_USER", COBUILD_NEO4J_TOKEN="t", COBUILD_NEO4J_USER="u", given=REMOTE)
    refused("COBUILD_NEO4J_URI", "--data", flags={"data": str(tmp_path)}, given=REMOTE)
    refused("COBUILD_NEO4J_URI", "COBUILD_HEAP", COBUILD_HEAP="2g", given=REMOTE)
    refused("COBUILD_NEO4J_PASSWORD", "neo4j_uri", given=secret)
    refused("--neo4j-database", "neo4j_uri", flags={"neo4j_database": "other"})
    refused("default_page_size", "--max-page-size", flags={"max_page_size": "10"})


def test_the_settings_file_is_explained_when_it_cannot_be_used(tmp_path: Path) -> None:
    refused("missing.toml", "No such file", config=tmp_path / "missing.toml")
    broken = tmp_path / "broken.toml"
    broken.write_text("port = \n")
    refused("broken.toml", "line 1", config=broken)
    broken.write_bytes(b"\xff")
    refused("broken.toml", "UTF-8", config=broken)


def test_the_password_comes_from_its_setting_or_file(tmp_path: Path) -> None:
    file = tmp_path / "secret"
    file.write_text("from file\n")
    assert password(load(environment={})) is None
    assert password(load(environment={"COBUILD_NEO4J_PASSWORD": "direct", **REMOTE})) == "direct"
    assert password(load(environment={"COBUILD_NEO4J_PASSWORD_FILE": str(file), **REMOTE})) == "from file"
    with pytest.raises(ConfigurationError, match="missing"):
        password(load(environment={"COBUILD_NEO4J_PASSWORD_FILE": str(tmp_path / "missing"), **REMOTE}))


def test_secrets_are_not_shown() -> None:
    settings = load(environment={"COBUILD_NEO4J_PASSWORD": "hunter2", **REMOTE})
    assert "hunter2" not in repr(settings) + str(settings) + settings.model_dump_json()
    secret = [setting.name for setting in described() if setting.flag is None]
    assert secret == ["neo4j_password", "neo4j_token", "write_token"]


def test_every_setting_has_a_help_text_that_is_a_sentence() -> None:
    for setting in described():
        assert setting.help[0].isupper(), setting.name
        assert setting.help.endswith("."), setting.name
