"""docs/deploy.md as it is printed: the command of its unit with its settings, behind a real nginx with its file."""

from __future__ import annotations

import configparser
import os
import re
import shlex
import shutil
import socket
import ssl
import subprocess
import time
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import httpx
import pytest

from graph.server import ServerAddress
from tests.documents.blocks import blocks
from tests.documents.test_running import cobuild, session
from tests.service.test_prometheus import scrape

NAME = "graph.example"
NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', os.defpath)}:/usr/sbin")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(NGINX is None or not shutil.which("systemd-analyze"), reason="CI installs nginx and systemd"),
]


def printed(language: str) -> str:
    """The first block of the page in this language."""
    return next(block.text for block in blocks(language) if block.page == "docs/deploy.md")


def unit() -> configparser.RawConfigParser:
    parser = configparser.RawConfigParser(strict=False)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(printed("ini"))
    return parser


class Deployed(NamedTuple):
    """Addresses: of the service itself, and of nginx for names that are ``graph.example``."""

    own: str
    https: str
    http: str
    certificate: ssl.SSLContext


@pytest.fixture(scope="module")
def deployed(
    service_url: str, neo4j_server: ServerAddress, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Deployed]:
    """The service as the unit starts it, over the session's database, behind nginx."""
    folder = tmp_path_factory.mktemp("deployed")
    own, https, http = ports(3)
    with service(folder, own, neo4j_server), nginx(folder, own, https, http):
        context = ssl.create_default_context(cafile=str(folder / "fullchain.pem"))
        yield Deployed(f"http://127.0.0.1:{own}", f"https://127.0.0.1:{https}", f"http://127.0.0.1:{http}", context)


def ports(count: int) -> list[int]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    try:
        return [each.getsockname()[1] for each in sockets]
    finally:
        for each in sockets:
            each.close()


@contextmanager
def service(folder: Path, port: int, server: ServerAddress) -> Iterator[None]:
    settings = printed("toml")
    assert tomllib.loads(settings)["port"] == 8000
    # What only a local Neo4j has is no setting of a named one.
    settings = re.sub(r"(?m)^(heap|page_cache) .*\n", "", settings).replace("8000", str(port))
    (folder / "cobuild.toml").write_text(settings, encoding="utf-8")
    words = shlex.split(unit()["Service"]["ExecStart"].replace("/etc/cobuild", str(folder)))
    assert words[0] == "/opt/cobuild/bin/cobuild"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COBUILD_")}
    process = subprocess.Popen(
        cobuild(*words[1:]), env=environment | session(server), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    try:
        assert process.stdout is not None
        assert any(b"Cobuild is ready" in line for line in process.stdout)
        yield
        process.terminate()
        assert process.wait(30) == 0
    finally:
        process.kill()
        process.wait(10)
        assert process.stdout is not None
        process.stdout.close()


@contextmanager
def nginx(folder: Path, own: int, https: int, http: int) -> Iterator[None]:
    assert NGINX is not None
    subject = ("-subj", f"/CN={NAME}", "-addext", f"subjectAltName=DNS:{NAME}")
    files = ("-keyout", f"{folder}/key.pem", "-out", f"{folder}/fullchain.pem")
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", *files, *subject]
    subprocess.run(made, check=True, capture_output=True)
    site = printed("nginx").replace("/etc/ssl/cobuild", str(folder)).replace("127.0.0.1:8000", f"127.0.0.1:{own}")
    site = site.replace("listen 80;", f"listen {http};").replace("listen 443 ", f"listen {https} ")
    written = "".join(
        f"{kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    head = f"daemon off;\nmaster_process off;\npid {folder}/pid;\nerror_log {folder}/error.log;\nevents {{}}\n"
    logs = f"access_log {folder}/access.log;\n"
    (folder / "nginx.conf").write_text(f"{head}http {{\n{written}{logs}{site}\n}}\n", encoding="utf-8")
    command = [NGINX, "-c", str(folder / "nginx.conf"), "-e", str(folder / "error.log")]
    tested = subprocess.run([*command, "-t"], capture_output=True, text=True, check=False)
    assert tested.returncode == 0, tested.stderr
    process = subprocess.Popen(command)
    try:
        wait_for(https)
        yield
    finally:
        process.terminate()
        process.wait(10)


def wait_for(port: int) -> None:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError("nginx does not listen")


@pytest.fixture
def client(deployed: Deployed) -> Iterator[Named]:
    """A client of the outside world, which asks for the public name."""
    with httpx.Client(base_url=deployed.https, verify=deployed.certificate, headers={"host": NAME}, timeout=60) as made:
        yield Named(made)


class Named:
    """A client that names the public host in TLS, too."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client

    def request(self, method: str, path: str, **more: object) -> httpx.Response:
        return self._client.request(method, path, extensions={"sni_hostname": NAME}, **more)  # type: ignore[arg-type]


def test_systemd_takes_the_unit(tmp_path: Path) -> None:
    """As ``systemd-analyze verify`` reads it; the program is one that exists here."""
    file = tmp_path / "cobuild.service"
    file.write_text(printed("ini").replace("/opt/cobuild/bin/cobuild", "/bin/true"), encoding="utf-8")
    done = subprocess.run(["systemd-analyze", "verify", str(file)], capture_output=True, text=True, check=False)
    assert (done.returncode, "cobuild.service" in done.stderr) == (0, False), done.stderr


def test_answers_come_compressed_over_tls(client: Named) -> None:
    question = {"query": "{ communities(first: 100) { nodes { id name nameEn } } }"}
    answer = client.request("POST", "/graphql", json=question)
    assert answer.json()["data"]["communities"]["nodes"]
    assert answer.headers["content-encoding"] == "gzip"
    page = client.request("GET", "/")
    assert page.status_code == 200
    assert "content-security-policy" in page.headers


def test_plain_http_is_sent_to_tls(deployed: Deployed) -> None:
    answer = httpx.get(f"{deployed.http}/graphiql?a=b", headers={"host": NAME})
    assert (answer.status_code, answer.headers["location"]) == (301, f"https://{NAME}/graphiql?a=b")


def test_caches_stay_valid(client: Named) -> None:
    asked = {"query": "{ communities(first: 100) { nodes { id name nameEn } } }"}
    first = client.request("GET", "/graphql", params=asked)
    assert first.headers["content-encoding"] == "gzip"
    again = client.request("GET", "/graphql", params=asked, headers={"if-none-match": first.headers["etag"]})
    assert again.status_code == 304


@pytest.mark.parametrize("claimed", [{}, {"x-forwarded-for": "127.0.0.1"}, {"forwarded": "for=127.0.0.1"}])
def test_nobody_outside_is_taken_for_this_machine(client: Named, deployed: Deployed, claimed: dict[str, str]) -> None:
    imported = client.request("POST", "/import", headers=claimed, files={"file": ("a.csv", b"a,b\n")})
    assert (imported.status_code, imported.json()["errors"][0]["extensions"]["code"]) == (403, "FORBIDDEN")
    assert client.request("GET", "/metrics", headers=claimed).status_code == 404
    assert httpx.get(f"{deployed.own}/metrics", headers={"x-forwarded-for": "203.0.113.7"}).status_code == 403


def test_too_large_bodies_end_at_nginx(client: Named) -> None:
    assert client.request("POST", "/graphql", content=b" " * 1_100_000).status_code == 413
    table = {"file": ("a.csv", b" " * 1_100_000)}
    assert client.request("POST", "/import", files=table).status_code == 403, "a workbook may be larger"


def test_a_download_passes(client: Named) -> None:
    answer = client.request("GET", "/export/jsonl?within=lianhua-hefeng")
    assert answer.status_code == 200
    assert "lianhua-hefeng" in answer.text


def test_the_metrics_of_the_page_are_there(client: Named, deployed: Deployed) -> None:
    """What alarms ask and the table names, after a request."""
    client.request("POST", "/graphql", json={"query": "{ communities { totalCount } }"})
    told = {name for name, _ in scrape(deployed.own)}
    page = (Path(__file__).parents[2] / "docs" / "deploy.md").read_text("utf-8")
    for name in set(re.findall(r"\bcobuild_[a-z_]+[a-z]\b(?!\.)", page)):
        assert {name, f"{name}_bucket"} & told, name
