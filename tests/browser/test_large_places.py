"""What pages owe where there is more than they can show: true numbers, and lists that do not hide each other."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import WAIT, answering
from tests.browser.test_questions import CUT_NAMES, DAY, rows

pytestmark = pytest.mark.browser

KINDS = {"VENUE": 40, "SERVICE": 900, "VOLUNTEERS": 60}


def number(text: str) -> int:
    found = re.search(r"\d[\d,]*$", text)
    assert found, text
    return int(found[0].replace(",", ""))


def test_what_is_due_is_counted_by_month_whatever_is_listed(explorer: Page, explorer_url: str) -> None:
    def fewer(route: Route) -> None:
        asked = json.loads(route.request.post_data or "{}")
        if "query Due(" in asked["query"]:
            asked["variables"]["limit"] = 1
        route.continue_(post_data=json.dumps(asked))

    explorer.route("**/graphql", fewer)
    explorer.goto(f"{explorer_url}/?page=due&of=lianhua&on={DAY}&to=2027-11-28")
    said = explorer.locator(".sum")
    expect(said).to_contain_text(re.compile(r"\d+ 项，其中逾期 \d+ 项"), timeout=WAIT)
    found = re.search(r"(\d+) 项，其中逾期 (\d+) 项", said.inner_text())
    assert found
    total, overdue = map(int, found.groups())
    cells = [
        text.split("\n") for text in explorer.get_by_role("list", name="各月到期数").locator("li").all_inner_texts()
    ]
    counts = {name: int(count) for count, name in cells}
    assert counts.pop("逾期") == overdue > 1
    assert sum(counts.values()) == total - overdue > 1
    # Neither list hides the other, however long it is.
    expect(rows(explorer, "逾期")).to_have_count(1)
    expect(rows(explorer, "将到期")).to_have_count(1)
    expect(explorer.get_by_role("heading", name=re.compile(f"^逾期 显示 1，共 {overdue}$"))).to_be_visible()


def test_a_list_that_is_cut_goes_on(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/?page=due&of=lianhua&on={DAY}&to=2027-11-28&rows=2")
    expect(rows(explorer, "将到期")).to_have_count(2, timeout=WAIT)
    more = explorer.get_by_role("button", name=re.compile(r"^列到 \d+ 行$")).first
    found = re.search(r"\d+", more.inner_text())
    assert found
    more.click()
    expect(rows(explorer, "将到期")).to_have_count(int(found[0]), timeout=WAIT)
    expect(explorer).to_have_url(re.compile(rf"rows={found[0]}"))


def flows(side: str, of: int) -> list[dict[str, Any]]:
    """Sums of so many bodies for each kind, the largest first; together less than what is given of the kind."""
    body = {"__typename": "Unit", "nameEn": None}
    return [
        {"kind": kind, "uses": 20 - i, side: body | {"id": f"{side}-{i}", "name": f"第{i}个名称很长的单位有限责任公司"}}
        for i in range(of)
        for kind in ("SERVICE", "VOLUNTEERS")[: 1 + (i < 2)]
    ]


@pytest.mark.parametrize("width", [1280, 390])
def test_flows_that_are_too_many_are_summed_and_none_is_left_out(explorer: Page, explorer_url: str, width: int) -> None:
    def many(data: Any) -> None:
        data["sharing"] |= {"flowsTotal": 800, "usesTotal": sum(KINDS.values())}

    def sums(data: Any) -> None:
        data["kinds"]["flows"] = [{"kind": kind, "uses": uses} for kind, uses in KINDS.items()]
        data["given"]["flows"], data["used"]["flows"] = flows("provider", 15), flows("user", 12)

    explorer.set_viewport_size({"width": width, "height": 844})
    explorer.route("**/graphql", answering("Sharing", many))
    explorer.route("**/graphql", answering("SharingSums", sums))
    explorer.goto(f"{explorer_url}/?page=sharing&of=lianhua&on={DAY}")
    picture = explorer.get_by_role("img", name=re.compile("共 1,000 次使用"))
    expect(picture).to_be_visible(timeout=WAIT)
    sides: dict[str, list[str]] = {}
    for node in picture.locator("g:has(.node)").all():
        side = (node.locator(".node").get_attribute("class") or "").split()[1]
        sides.setdefault(side, []).append(node.locator("text").text_content() or "")
    assert {side: sum(map(number, names)) for side, names in sides.items()} == dict.fromkeys(sides, 1000)
    assert sorted(map(number, sides["kind"])) == sorted(KINDS.values())
    assert [len(sides["giver"]), len(sides["user"])] == [11, 11]
    assert [sum(name.startswith("其余") for name in names) for names in (sides["giver"], sides["user"])] == [1, 1]
    # Every name is within the picture, and one that is cut off says so.
    assert explorer.evaluate(CUT_NAMES) == []
    assert explorer.evaluate("document.documentElement.scrollWidth") <= width
    box = picture.bounding_box()
    assert box
    assert box["width"] <= width


def test_a_list_on_a_phone_begins_with_some_rows_and_is_printed_whole(explorer: Page, explorer_url: str) -> None:
    explorer.set_viewport_size({"width": 390, "height": 844})
    explorer.goto(f"{explorer_url}/?page=metrics&of=lianhua&on={DAY}")
    listed = rows(explorer, "各主体的指标")
    expect(listed.first).to_be_visible(timeout=WAIT)
    every = listed.count()
    assert every > 10
    assert listed.filter(visible=True).count() == 10
    explorer.emulate_media(media="print")
    assert listed.filter(visible=True).count() == every
    explorer.emulate_media(media="screen")
    explorer.get_by_role("button", name=f"列出全部 {every} 行").click()
    assert listed.filter(visible=True).count() == every
    expect(explorer.get_by_role("button", name=re.compile("列出全部 .* 行"))).to_have_count(0)


def test_a_unit_with_too_many_partners_says_which_numbers_are_lower_bounds(explorer: Page, explorer_url: str) -> None:
    def crowded(data: Any) -> None:
        data["withdrawalImpact"] |= {"complete": False, "cutBy": ["SCAN_LIMIT"], "pairsTotal": 1234}
        data["coBuilders"]["totalCount"] = 12345

    explorer.route("**/graphql", answering("Withdrawal", crowded))
    explorer.goto(f"{explorer_url}/?page=withdrawal&of=lianhua-hefeng-school&on={DAY}")
    notes = explorer.get_by_role("list", name="需要注意")
    expect(notes).to_contain_text("失去联系渠道的对数是下限", timeout=WAIT)
    # There is no smaller place to choose.
    expect(notes).not_to_contain_text("请选小一些的地方")
    expect(explorer.locator(".sum")).to_contain_text("与 12,345 个伙伴的联系将终止")
    expect(explorer.locator(".sum")).to_contain_text("1,234 对伙伴失去联系渠道")


def test_a_body_is_found_in_the_network_of_a_place_and_lit_there(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/?page=network&of=lianhua&on={DAY}")
    field = explorer.get_by_role("combobox", name="在这个网络中找")
    field.fill("hfxx", timeout=WAIT)
    option = explorer.get_by_role("option", name=re.compile("荷风小学 "))
    expect(option).to_be_visible(timeout=WAIT)
    # Only what lies in the place is found.
    field.fill("社区")
    expect(explorer.get_by_role("option", name=re.compile("荷风社区")).first).to_be_visible(timeout=WAIT)
    assert explorer.get_by_role("option").filter(has_text="花果山").count() == 0
    field.fill("hfxx")
    option.click()
    expect(explorer).to_have_url(re.compile("page=network&of=lianhua&.*selected=lianhua-hefeng-school"))
    expect(explorer.get_by_role("region", name="详情")).to_contain_text("荷风小学")
    explorer.set_viewport_size({"width": 390, "height": 844})
    expect(field).to_be_visible()
    assert explorer.evaluate("document.documentElement.scrollWidth") <= 390


TOUCHING = """of => {
  const boxes = [...document.querySelectorAll(of)].map((text) => text.getBoundingClientRect());
  return boxes.some((a, i) => boxes.slice(i + 1).some((b) => a.left < b.right && b.left < a.right));
}"""


def test_years_of_the_time_bar_keep_off_each_other(explorer: Page, explorer_url: str) -> None:
    def since_2015(data: Any) -> None:
        last = data["tieCounts"]["periods"][-1]
        months = [f"{year}-{month:02}-01" for year in range(2015, 2028) for month in range(1, 13)]
        data["tieCounts"]["periods"] = [last | {"from": month} for month in months]

    explorer.set_viewport_size({"width": 1280, "height": 800})
    explorer.route("**/graphql", answering("TieCounts", since_2015))
    explorer.goto(f"{explorer_url}/?entity=lianhua-hefeng-joint")
    explorer.get_by_role("button", name="En", exact=True).click(timeout=WAIT)
    expect(explorer.locator(".years text").first).to_be_visible(timeout=WAIT)
    assert explorer.locator(".years text").count() > 4
    assert not explorer.evaluate(TOUCHING, ".years text")


def test_a_phone_shows_several_kinds_of_the_grid_at_once(explorer: Page, explorer_url: str) -> None:
    explorer.set_viewport_size({"width": 390, "height": 844})
    explorer.goto(f"{explorer_url}/?page=coverage&of=lianhua&on={DAY}")
    heads = explorer.locator(".grid thead th")
    expect(heads.nth(1)).to_be_visible(timeout=WAIT)
    boxes = [box for each in heads.all() if (box := each.bounding_box())]
    assert sum(box["x"] + box["width"] <= 390 for box in boxes) >= 6


def test_who_came_by_moving_has_no_day_of_founding(explorer: Page, explorer_url: str) -> None:
    def moved(data: Any) -> None:
        body = {"__typename": "Unit", "nameEn": None, "kind": "BANK"}
        diff = data["networkDiff"]
        diff["joined"] = [
            body | {"id": "old", "name": "迁来的银行", "startDate": "2001-05", "validFrom": "2001-05-01"},
            body | {"id": "new", "name": "新设的银行", "startDate": "2026-02", "validFrom": "2026-02-01"},
        ]
        diff |= {"joinedTotal": 2, "left": [], "leftTotal": 0}

    explorer.route("**/graphql", answering("Changes", moved))
    explorer.goto(f"{explorer_url}/?page=changes&of=lianhua&on={DAY}")
    bodies = rows(explorer, "主体")
    expect(bodies.filter(has_text="新设的银行")).to_contain_text("2026-02", timeout=WAIT)
    expect(bodies.filter(has_text="迁来的银行")).to_contain_text("因所在或隶属变动")
    expect(bodies.filter(has_text="迁来的银行")).not_to_contain_text("2001")
