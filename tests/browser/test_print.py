"""What stands on paper: pictures whole, sources, the day in the address, and as few pages as the content takes."""

from __future__ import annotations

import re
from itertools import pairwise
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import WAIT
from tests.browser.test_explorer import HEFENG, SCHOOL

pytestmark = pytest.mark.browser

DAY = "2026-11-28"
JOINT = "lianhua-hefeng-joint"
WIDTH = 700
"""About A4 within its margins, in px: no phone, which has pictures of its own."""


def on_paper(page: Page, url: str) -> Page:
    """A page as it is printed, when all that it asked for has come."""
    page.goto(url)
    expect(page.get_by_role("heading", level=1)).to_be_visible(timeout=WAIT)
    page.wait_for_load_state("networkidle")
    page.set_viewport_size({"width": WIDTH, "height": 1000})
    page.emulate_media(media="print")
    return page


def pages_of(page: Page) -> int:
    return len(re.findall(rb"/Type\s*/Page[^s]", page.pdf(prefer_css_page_size=True)))


def test_the_calendar_of_turns_is_printed_with_its_bars(explorer: Page, explorer_url: str) -> None:
    on_paper(explorer, f"{explorer_url}/?page=chair&of={JOINT}&on={DAY}")
    names = explorer.locator(".chair-names").bounding_box()
    assert names
    bars = explorer.locator(".calendar rect")
    assert bars.count() > 6
    for bar in bars.all():
        box = bar.bounding_box()
        assert box
        assert box["width"] > 1
        assert names["x"] + names["width"] <= box["x"] + 1
        assert box["x"] + box["width"] <= WIDTH + 1
    labels = [box for label in explorer.locator(".axis").all() if (box := label.bounding_box())]
    assert len(labels) > 4
    assert all(one["x"] + one["width"] < other["x"] for one, other in pairwise(labels))
    # A name stands beside the bars of its row.
    name = explorer.locator(".chair-name", has_text="荷塘供电所党支部").bounding_box()
    now = explorer.locator(".turn", has_text="荷塘供电所党支部 2026-09-01").bounding_box()
    assert name
    assert now
    assert abs(name["y"] + name["height"] / 2 - now["y"] - now["height"] / 2) < 4


@pytest.mark.parametrize("asked", ["changes", "report", "due"])
def test_the_printed_address_holds_the_day_and_the_period(explorer: Page, explorer_url: str, asked: str) -> None:
    on_paper(explorer, f"{explorer_url}/?page={asked}&of=lianhua&on={DAY}")
    told = explorer.locator(".sum").inner_text()
    printed = re.search(r"http\S+", explorer.locator(".foot").last.inner_text())
    assert printed
    given = parse_qs(urlsplit(printed[0]).query)
    assert given["on"] == [DAY]
    assert given["to"][0] in told
    assert asked == "due" or given["from"][0] in told


@pytest.mark.parametrize("place", [HEFENG, f"?entity={SCHOOL}", "?page=seats&of=lianhua-hefeng-joint"])
def test_the_printed_address_holds_the_day_that_is_shown_as_today(
    explorer: Page, explorer_url: str, place: str
) -> None:
    on_paper(explorer, f"{explorer_url}/{place}")
    day = re.search(r"以 (\S+) 为准", explorer.locator(".head").inner_text())
    assert day
    expect(explorer.locator(".foot").last).to_contain_text(f"on={day[1]}")


def test_rows_on_paper_name_their_sources(explorer: Page, explorer_url: str) -> None:
    on_paper(explorer, f"{explorer_url}/?page=withdrawal&of={SCHOOL}&on={DAY}")
    sources = explorer.locator(".foot").get_by_role("listitem")
    expect(sources).to_contain_text(["莲花区示例数据说明（虚构）"])
    tie = explorer.get_by_role("row").filter(has_text="荷风社区与荷风小学共驻共建协议（2025）")
    expect(tie.locator(".origin .print-only")).to_have_text("1")
    expect(tie.locator(".origin .print-only")).to_be_visible()
    explorer.emulate_media(media="screen")
    expect(sources.first).to_be_hidden()


@pytest.mark.parametrize("place", [HEFENG, f"?entity={SCHOOL}", f"{HEFENG}&since=2025-01-01"])
@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (390, 844)])
def test_a_network_of_some_ties_is_one_page(
    explorer: Page, explorer_url: str, place: str, size: tuple[int, int]
) -> None:
    explorer.set_viewport_size({"width": size[0], "height": size[1]})
    explorer.goto(f"{explorer_url}/{place}&on={DAY}")
    expect(explorer.locator(".picture")).to_be_visible(timeout=WAIT)
    explorer.wait_for_load_state("networkidle")
    shown = explorer.locator(".picture").get_attribute("width")
    assert pages_of(explorer) == 1
    # Then it is again as the screen has it.
    expect(explorer.locator(".picture")).to_have_attribute("width", str(shown))


def test_a_comparison_has_the_legend_of_its_colours(explorer: Page, explorer_url: str) -> None:
    on_paper(explorer, f"{explorer_url}/{HEFENG}&on={DAY}&since=2025-01-01")
    legend = explorer.locator(".chips").get_by_role("listitem")
    expect(legend).to_have_text([re.compile(r"^新增\d"), re.compile(r"^终止\d"), re.compile(r"^不变\d")])
    assert explorer.locator(".sample").filter(visible=True).locator(".tie:not(.gained, .lost, .same)").count() == 0
    explorer.emulate_media(media="screen")
    explorer.set_viewport_size({"width": 390, "height": 844})
    expect(legend.first).to_be_in_viewport()


@pytest.mark.parametrize(
    ("asked", "told"),
    [(f"seats&of={JOINT}", "结论 不符"), ("matches&of=lianhua", "得分"), (f"chair&of={JOINT}", "依据 有记载")],
)
def test_a_phone_tells_a_whole_row_without_swiping(explorer: Page, explorer_url: str, asked: str, told: str) -> None:
    explorer.set_viewport_size({"width": 390, "height": 844})
    explorer.goto(f"{explorer_url}/?page={asked}&on={DAY}")
    lists = explorer.locator(".list .table")
    expect(lists.first).to_be_visible(timeout=WAIT)
    assert lists.evaluate_all("all => all.filter(each => each.scrollWidth > each.clientWidth).length") == 0
    title, _, value = told.partition(" ")
    cell = lists.first.locator(f"[data-title={title}]").filter(has_text=value).first
    box = cell.bounding_box()
    origin = explorer.locator("td.origin").first.bounding_box()
    assert box
    assert origin
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= origin["x"] + 1
