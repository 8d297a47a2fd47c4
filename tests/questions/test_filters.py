"""Filters whose answer is known without looking at the data."""

from __future__ import annotations

import pytest

from tests.asking import ask


@pytest.mark.parametrize(("condition", "all_match"), [("isNull: true", False), ("isNull: false, gte: 0", True)])
@pytest.mark.parametrize("negated", [False, True])
def test_a_number_of_links_is_never_missing(service_url: str, condition: str, all_match: bool, negated: bool) -> None:
    where = f"{{offers: {{count: {{{condition}}}}}}}"
    where = f"{{NOT: {where}}}" if negated else where
    everything = ask(service_url, "{ units { totalCount } }")["totalCount"]
    found = ask(service_url, f"{{ units(where: {where}) {{ totalCount }} }}")["totalCount"]
    assert found == (everything if all_match is not negated else 0)
