"""Another distribution with a package of the same name is noticed."""

from __future__ import annotations

from pathlib import Path

import pytest

from service.installation import PACKAGES, rivals


def test_nothing_is_said_of_an_environment_of_its_own() -> None:
    assert rivals() == []


@pytest.mark.parametrize("package", PACKAGES)
def test_a_distribution_with_a_package_of_ours_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, package: str
) -> None:
    folder = tmp_path / "other_schema-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: other-schema\nVersion: 1.0\n")
    (folder / "top_level.txt").write_text(f"{package}\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    [rival] = rivals()
    assert (rival.package, rival.distributions) == (package, ["other-schema"])
