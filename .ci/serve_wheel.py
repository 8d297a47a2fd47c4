"""Builds the wheel, installs it where nothing else is, and serves from a folder with spaces and Chinese in its path."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from serve_once import serve

ROOT = Path(__file__).parents[1]
NETWORK = """cobuild: 1
nodes:
- {type: Community, id: qinghe, name: 青禾社区}
"""


def run(*command: str | Path, folder: Path) -> str:
    """The output of a command; exits this program if it fails."""
    # Neither the clone nor what CI has set up may stand in for something that the wheel lacks.
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COBUILD_"))}
    done = subprocess.run(list(map(str, command)), cwd=folder, env=environment, stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{command} ended with {done.returncode}\n{done.stdout}")
    return done.stdout


with tempfile.TemporaryDirectory() as temporary:
    folder = Path(temporary, "共建 网络", "my data")
    folder.mkdir(parents=True)
    run(sys.executable, "-m", "venv", "环境", folder=folder)
    python = folder / "环境" / "bin" / "python"
    pip = (python, "-m", "pip", "--quiet", "--disable-pip-version-check")
    run(*pip, "wheel", "--no-deps", "--wheel-dir", folder, ROOT, folder=folder)
    (wheel,) = folder.glob("cobuild-*.whl")
    run(*pip, "install", "--require-hashes", "-r", ROOT / "requirements" / "runtime.txt", folder=folder)
    run(*pip, "install", "--no-deps", wheel, folder=folder)
    cobuild = folder / "环境" / "bin" / "cobuild"
    assert run(cobuild, "--version", folder=folder).startswith("cobuild 0.")
    assert "type Query" in run(cobuild, "schema", folder=folder)
    run(cobuild, "schema", "--check", folder=folder)
    (folder / "我的 网络.yaml").write_text(NETWORK, encoding="utf-8")
    run(cobuild, "check", "我的 网络.yaml", folder=folder)
    print(f"the wheel: ready after {serve([str(cobuild), 'serve'], folder / '图 data', 900, folder):.1f} s")
