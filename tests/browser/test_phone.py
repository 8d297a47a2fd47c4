"""The explorer on a phone: 390 points wide."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import WAIT, answering
from tests.browser.test_explorer import HEFENG, SCHOOL, change_day_on_a_phone, mark, panel

pytestmark = pytest.mark.browser


def test_a_phone_draws_more_than_four_joint_bodies_as_one_table(explorer: Page, explorer_url: str) -> None:
    def with_more(data: Any) -> None:
        joint = data["core"]["jointBodies"]
        joint += [joint[0] | {"id": f"joint-{i}", "name": f"第{i}片区联合党委"} for i in range(5)]

    explorer.set_viewport_size({"width": 390, "height": 844})
    explorer.route("**/graphql", answering("Community", with_more))
    explorer.goto(f"{explorer_url}/{HEFENG}")
    middle = explorer.locator(".picture .mark").locator(".table, .knot")
    expect(middle).to_have_count(4, timeout=WAIT)
    rest = mark(explorer, "middle:rest")
    expect(rest).to_have_attribute("aria-label", "另 4 个联合组织")
    boxes = [each.bounding_box() for each in middle.all()]
    for i, a in enumerate(boxes):
        for b in boxes[:i]:
            assert a
            assert b
            apart = a["x"] + a["width"] <= b["x"] or b["x"] + b["width"] <= a["x"]
            assert apart or a["y"] + a["height"] <= b["y"] or b["y"] + b["height"] <= a["y"]
    rest.locator(".table").click()
    expect(panel(explorer).get_by_role("button", name="第4片区联合党委")).to_be_attached()
    expect(rest).to_have_attribute("aria-pressed", "true")


@pytest.mark.parametrize(
    "address", [HEFENG, f"?entity={SCHOOL}", "?page=coverage&of=lianhua", "?page=network&of=lianhua"]
)
def test_a_phone_changes_the_day(explorer: Page, explorer_url: str, address: str) -> None:
    explorer.set_viewport_size({"width": 390, "height": 844})
    explorer.goto(f"{explorer_url}/{address}")
    change_day_on_a_phone(explorer)
    explorer.get_by_role("button", name="En", exact=True).click()
    expect(explorer.get_by_role("textbox", name="Date", exact=True)).to_be_in_viewport(ratio=1)
    assert explorer.evaluate("document.documentElement.scrollWidth") <= 390
