"""The picture of the explorer in a real browser: its room, how many more are drawn, and what several have in common."""

from __future__ import annotations

import json
import re
from itertools import combinations
from math import dist
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.conftest import WAIT, barriers
from tests.browser.test_explorer import HEFENG, SCHOOL, choose, mark, panel

pytestmark = pytest.mark.browser

ANHE = "lianhua-anhe"
POWER = "lianhua-power"
"""What the school and the property management have in common, and is tied to the community itself."""


def opened(page: Page, url: str, address: str = HEFENG) -> Page:
    """The page of an invented community, when its picture and its seats are there."""
    page.goto(f"{url}/{address}")
    expect(page.locator("h1")).to_have_text("荷风社区", timeout=WAIT)
    expect(page.locator(".picture .seat")).to_have_count(6, timeout=WAIT)
    return page


def width(page: Page) -> float:
    box = page.locator(".canvas").bounding_box()
    assert box
    return box["width"]


def test_the_panel_is_folded_and_the_picture_has_its_room(explorer: Page, explorer_url: str) -> None:
    opened(explorer, explorer_url)
    narrow = width(explorer)
    explorer.get_by_role("button", name="收起详情").click()
    expect(panel(explorer)).to_be_hidden()
    expect(explorer).to_have_url(re.compile("folded=1"))
    expect(explorer.locator(".picture")).to_have_attribute("width", re.compile(rf"^{width(explorer):.0f}"))
    assert width(explorer) > narrow + 300
    explorer.reload()
    expect(explorer.locator(".picture")).to_be_visible(timeout=WAIT)
    expect(panel(explorer)).to_be_hidden()
    assert barriers(explorer) == []
    # It is printed all the same.
    explorer.emulate_media(media="print")
    expect(panel(explorer)).to_be_visible()
    expect(explorer.get_by_role("button", name="展开详情")).to_be_hidden()
    explorer.emulate_media(media="screen")
    explorer.get_by_role("button", name="展开详情").click()
    expect(panel(explorer)).to_be_visible()
    expect(explorer).not_to_have_url(re.compile("folded"))
    assert width(explorer) == narrow
    explorer.keyboard.press("d")
    expect(panel(explorer)).to_be_hidden()
    explorer.keyboard.press("u")
    expect(panel(explorer)).to_be_visible()
    # What a mark can be expanded by stands in the panel.
    explorer.keyboard.press("d")
    mark(explorer, ANHE).focus()
    explorer.keyboard.press("e")
    expect(explorer.get_by_role("list", name="按原因展开")).to_be_visible(timeout=WAIT)


def test_the_panel_of_a_network_is_folded_alike_and_that_of_a_phone_is_not(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/?page=network&of=lianhua")
    expect(explorer.locator(".network-view[data-drawn]")).to_be_visible(timeout=WAIT)
    explorer.keyboard.press("d")
    expect(panel(explorer)).to_be_hidden()
    explorer.set_viewport_size({"width": 390, "height": 844})
    expect(panel(explorer)).to_be_visible()
    expect(explorer.get_by_role("button", name="展开详情")).to_be_hidden()
    assert explorer.evaluate("document.documentElement.scrollWidth") <= 390


def partners(total: int) -> Any:
    """Answers as if a body co-built with so many for one reason."""

    def answered(route: Route) -> None:
        request = json.loads(route.request.post_data or "{}")
        if "query Expand(" in request["query"]:
            options = [{"reason": "PROJECT", "neighborsTotal": total, "addedTotal": total}]
            route.fulfill(json={"data": {"expand": {"options": options}}})
        elif "query Around(" in request["query"]:
            first = int(request["variables"].get("after") or 0)
            last = min(first + request["variables"]["first"], total)
            found = {"totalCount": total, "undatedTotal": 0, "untiedReason": None, "pageInfo": {"endCursor": str(last)}}
            edges = [partner(number) for number in range(first, last)]
            route.fulfill(json={"data": {"coBuilders": found | {"edges": edges}}})
        else:
            route.continue_()

    return answered


def partner(number: int) -> dict[str, Any]:
    node = {"__typename": "Unit", "id": f"made-up-{number}", "name": f"第{number}个单位", "nameEn": None}
    dates = dict.fromkeys(("validFrom", "validTo", "startDate", "endDate"))
    known: dict[str, Any] = {
        "startKnowledge": "UNKNOWN",
        "endKnowledge": "UNKNOWN",
        "sourceIds": [],
        "givers": [],
        "via": None,
    }
    tie = {"reason": "PROJECT", "fact": f"fact-{number}"} | dates | known
    return {"strength": 1, "node": node | {"kind": ("BANK", "MALL")[number % 2]}, "ties": [tie]}


def test_expanding_asks_how_many_and_goes_on_with_the_next(explorer: Page, explorer_url: str) -> None:
    explorer.route("**/graphql", partners(413))
    opened(explorer, explorer_url, f"{HEFENG}&selected={ANHE}")
    explorer.keyboard.press("e")
    options = explorer.get_by_role("list", name="按原因展开")
    expect(options).to_contain_text("413 个", timeout=WAIT)
    numbers = options.get_by_role("group", name="共同项目").get_by_role("button")
    expect(numbers).to_have_text(["10", "40", "250"])
    shown = explorer.get_by_role("list", name="已展开")
    added = explorer.locator(".sum .undated", has_text="另展开")
    numbers.nth(0).click()
    expect(explorer).to_have_url(re.compile(rf"expanded={ANHE}\*PROJECT\*10"))
    expect(shown).to_contain_text("安和物业 · 共同项目 显示 10，共 413", timeout=WAIT)
    expect(added).to_have_text("另展开 10")
    expect(numbers.nth(0)).to_have_attribute("aria-pressed", "true")
    shown.get_by_role("button", name="再展开 10 个").click()
    expect(shown).to_contain_text("显示 20，共 413", timeout=WAIT)
    numbers.nth(2).click()
    expect(shown).to_contain_text("显示 250，共 413", timeout=WAIT)
    # More than one answer may hold comes in several.
    shown.get_by_role("button", name="再展开 163 个").click()
    expect(shown).to_contain_text("共同项目 413", timeout=WAIT)
    expect(added).to_have_text("另展开 413")
    expect(shown.get_by_role("button")).to_have_count(1)
    explorer.keyboard.press("u")
    expect(shown).to_contain_text("显示 250，共 413", timeout=WAIT)
    explorer.keyboard.press("Shift+U")
    expect(shown).to_contain_text("共同项目 413", timeout=WAIT)
    explorer.reload()
    expect(shown).to_contain_text("共同项目 413", timeout=WAIT)
    shown.get_by_role("button").click()
    expect(shown).to_have_count(0)
    expect(added).to_have_count(0)


def test_a_few_are_expanded_all_and_more_are_asked_for(explorer: Page, explorer_url: str) -> None:
    explorer.route("**/graphql", partners(25))
    opened(explorer, explorer_url, f"{HEFENG}&selected={ANHE}")
    explorer.keyboard.press("e")
    numbers = explorer.get_by_role("group", name="共同项目").get_by_role("button")
    expect(numbers).to_have_text(["10", "全部 25"], timeout=WAIT)
    numbers.nth(1).click()
    expect(explorer.get_by_role("list", name="已展开")).to_contain_text("共同项目 25", timeout=WAIT)


def both(page: Page) -> Locator:
    """Select the school and the property management; the button that draws what they have in common."""
    choose(page, SCHOOL)
    mark(page, ANHE).locator(".focus").click(modifiers=["Shift"])
    return panel(page).get_by_role("button", name="画在它们之间")


def middle_of(page: Page, id: str) -> tuple[float, float]:
    box = mark(page, id).locator(".focus").bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def off_the_middle(page: Page, id: str) -> float:
    """How far a mark is from the middle between the two."""
    (ax, ay), (bx, by), (x, y) = (middle_of(page, each) for each in (SCHOOL, ANHE, id))
    return float(((x - (ax + bx) / 2) ** 2 + (y - (ay + by) / 2) ** 2) ** 0.5)


def names_that_touch(page: Page) -> list[list[str]]:
    """Pairs of marks whose names lie on each other in the picture."""
    boxes = page.evaluate(
        """() => [...document.querySelectorAll('.picture .mark')].flatMap((mark) => {
          const lines = [...mark.querySelectorAll('text.name')].map((line) => line.getBoundingClientRect());
          if (lines.length === 0) return [];
          const of = (side, most) => most(...lines.map((box) => box[side]));
          const [left, top] = [of('left', Math.min), of('top', Math.min)];
          return [[mark.dataset.mark, left, top, of('right', Math.max), of('bottom', Math.max)]];
        })"""
    )
    return [
        [a[0], b[0]] for a, b in combinations(boxes, 2) if a[1] < b[3] and b[1] < a[3] and a[2] < b[4] and b[2] < a[4]
    ]


def test_what_several_have_in_common_is_drawn_between_them(explorer: Page, explorer_url: str) -> None:
    opened(explorer, explorer_url)
    between = both(explorer)
    expect(between).to_have_attribute("aria-pressed", "false", timeout=WAIT)
    far = off_the_middle(explorer, POWER)
    lines = explorer.locator(".picture .line")
    before = lines.count()
    between.click()
    expect(explorer).to_have_url(re.compile(rf"expanded={SCHOOL}\*{ANHE}\*COMMON"))
    shown = explorer.get_by_role("list", name="已展开")
    expect(shown).to_contain_text("荷风小学、安和物业 · 共同的共建对象", timeout=WAIT)
    expect(lines).not_to_have_count(before, timeout=WAIT)
    assert off_the_middle(explorer, POWER) < far
    assert names_that_touch(explorer) == []
    placed = middle_of(explorer, POWER)
    explorer.reload()
    expect(shown).to_contain_text("共同的共建对象", timeout=WAIT)
    expect(mark(explorer, POWER)).to_be_visible()
    explorer.wait_for_load_state("networkidle")
    assert middle_of(explorer, POWER) == placed
    # What is put elsewhere stays there.
    mark(explorer, POWER).focus()
    explorer.keyboard.press("Shift+ArrowUp")
    expect(explorer).to_have_url(re.compile(rf"pinned={POWER}"))
    explorer.keyboard.press("u")
    expect(explorer).not_to_have_url(re.compile("pinned"))
    shown.get_by_role("button").click()
    expect(lines).to_have_count(before)
    assert off_the_middle(explorer, POWER) == far
    explorer.keyboard.press("u")
    expect(shown).to_contain_text("共同的共建对象", timeout=WAIT)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(("wide", "high"), [(1280, 800), (1920, 1080), (390, 844)])
def test_no_name_lies_on_another(explorer: Page, explorer_url: str, wide: int, high: int, language: str) -> None:
    explorer.set_viewport_size({"width": wide, "height": high})
    explorer.goto(explorer_url)
    explorer.evaluate("language => localStorage.setItem('cobuild.language', language)", language)
    for more in ("", "&folded=1"):
        address = f"{HEFENG}&selected={SCHOOL}&also={ANHE}&expanded={SCHOOL}*{ANHE}*COMMON{more}"
        explorer.goto(f"{explorer_url}/{address}")
        expect(explorer.locator(".expanded li")).to_contain_text(re.compile(r"\d"), timeout=WAIT)
        expect(explorer.locator(".picture .seat")).to_have_count(6, timeout=WAIT)
        assert names_that_touch(explorer) == []
        assert explorer.evaluate("document.documentElement.scrollWidth") <= wide


def test_the_ties_of_the_many_with_each_other_are_drawn_when_asked_for(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/?entity={SCHOOL}&on=2026-11-28")
    expect(mark(explorer, POWER)).to_be_visible(timeout=WAIT)
    expect(explorer.locator(".picture .seat")).to_have_count(6, timeout=WAIT)
    lines = explorer.locator(".picture .line")
    before = lines.count()
    among = explorer.get_by_role("checkbox", name=re.compile("画出彼此之间的联系"))
    expect(among).not_to_be_checked()
    among.check()
    expect(explorer).to_have_url(re.compile("among=1"))
    number = explorer.locator(".rail > label .number")
    expect(number).to_have_text(re.compile(r"^[1-9]\d*$"), timeout=WAIT)
    expect(lines).not_to_have_count(before)
    drawn = lines.count()
    assert drawn > before
    # What a joint body stands for is not drawn once more.
    assert explorer.locator(".picture .line.quiet .tie.COMMITTEE").count() == 0
    explorer.reload()
    expect(lines).to_have_count(drawn, timeout=WAIT)
    # The property management and the power station share a project, in which the school has no part.
    assert explorer.locator(".picture .line.quiet .tie.PROJECT").count() > 0
    explorer.get_by_role("checkbox", name=re.compile("公用事业")).uncheck()
    expect(mark(explorer, POWER)).to_have_count(0)
    expect(lines).not_to_have_count(drawn)
    explorer.get_by_role("button", name="撤销").click()
    expect(lines).to_have_count(drawn)
    # They are told for one day alone.
    explorer.keyboard.press("c")
    expect(among).to_have_count(0)
    explorer.keyboard.press("c")
    among.uncheck()
    expect(lines).to_have_count(before)


POINTS = """() => Object.fromEntries([...document.querySelectorAll('.picture [data-mark]')].map((mark) => {
  const { x, y, width, height } = mark.querySelector('.focus, .table, .knot, .disc').getBoundingClientRect();
  return [mark.dataset.mark, [x + width / 2, y + height / 2]];
}))"""
"""The middle of each mark."""


def on_day(page: Page, day: str) -> None:
    date = page.get_by_role("textbox", name="日期", exact=True)
    date.fill(day)
    date.press("Enter")


def test_bodies_keep_their_place_over_time(explorer: Page, explorer_url: str) -> None:
    explorer.set_viewport_size({"width": 1280, "height": 800})
    opened(explorer, explorer_url)
    market = "lianhua-market"
    seen: dict[str, list[float]] = explorer.evaluate(POINTS)

    def stay() -> dict[str, list[float]]:
        now: dict[str, list[float]] = explorer.evaluate(POINTS)
        known = now.keys() & seen.keys()
        # Where there is no tray of those without a tie the picture is higher, and all of it as much larger.
        assert [id for id in known if dist(now[id], seen[id]) > 60] == []
        return now

    assert market not in seen
    on_day(explorer, "2025-01-01")
    expect(mark(explorer, market)).to_be_visible(timeout=WAIT)
    then = stay()
    assert len(then.keys() & seen.keys()) > 5
    seen |= {market: then[market]}
    on_day(explorer, "2026-11-28")
    expect(mark(explorer, market)).to_have_count(0, timeout=WAIT)
    assert ANHE in stay()
    explorer.get_by_role("button", name="时间段").click()
    expect(mark(explorer, "lianhua-library")).to_be_visible(timeout=WAIT)
    assert ANHE in stay()


def test_the_legend_shows_a_reason_that_a_period_has(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/{HEFENG}&from=2025-01-01&on=2026-11-28")
    row = explorer.locator(".rail li", has_text="共同活动")
    expect(row.locator(".number")).to_have_text("8", timeout=WAIT)
    expect(row.locator(".sample")).to_have_css("opacity", "1")
    expect(row.locator("label")).to_have_css(
        "color", explorer.locator(".rail li label").first.evaluate("each => getComputedStyle(each).color")
    )
    expect(explorer.locator(".rail li", has_text="结对").locator(".sample")).to_have_css("opacity", "0.35")


def test_seats_stand_where_the_lines_of_their_holders_end(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/?entity=lianhua-hefeng-joint&on=2026-11-28")
    expect(explorer.locator(".picture .seat")).to_have_count(6, timeout=WAIT)
    ends: dict[str, list[float]] = explorer.evaluate("""() => {
      const paths = [...document.querySelectorAll('.picture .line .tie')];
      const ends = paths.flatMap((path) => [path.getPointAtLength(0), path.getPointAtLength(path.getTotalLength())]);
      const seats = (state) => [...document.querySelectorAll(`.picture .seat.${state}`)].map((seat) =>
        Math.min(...ends.map(({ x, y }) => Math.hypot(x - seat.cx.baseVal.value, y - seat.cy.baseVal.value))));
      return { held: seats('held'), vacant: seats('vacant') };
    }""")
    assert len(ends["held"]) == 4
    assert max(ends["held"]) < 8
    assert len(ends["vacant"]) == 2
    assert min(ends["vacant"]) > 9


def test_a_table_tells_how_many_of_its_seats_changed(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/{HEFENG}&since=2025-01-01&on=2026-11-28")
    table = mark(explorer, "lianhua-hefeng-joint")
    expect(table.locator(".badge text")).to_have_text("1", timeout=WAIT)
    expect(table).to_have_attribute("aria-label", "荷风社区联合党委，席位变动 1")
    assert barriers(explorer) == []
