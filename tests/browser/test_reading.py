"""What a reader finds on the pages of the explorer: words in the right language, nothing cut, and what to ask next."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import WAIT
from tests.browser.test_explorer import HEFENG, SCHOOL, panel
from tests.browser.test_questions import rows

pytestmark = pytest.mark.browser

JOINT = "lianhua-hefeng-joint"
ON = "&on=2026-11-28"


def opened(page: Page, url: str, address: str, language: str = "zh") -> Page:
    """The page at an address in a language, when it has its heading."""
    page.goto(url)
    page.evaluate("language => localStorage.setItem('cobuild.language', language)", language)
    page.goto(f"{url}/{address}")
    expect(page.locator("#main h1")).to_be_visible(timeout=WAIT)
    return page


def test_in_english_what_is_in_chinese_alone_says_so(explorer: Page, explorer_url: str) -> None:
    opened(explorer, explorer_url, f"?page=seats&of={JOINT}{ON}", "en")
    rule = rows(explorer, "Rules and seats").filter(has_text="Share of seats")
    expect(rule.locator("[lang=zh-CN]")).to_have_text("驻区单位委员≥50%", timeout=WAIT)
    opened(explorer, explorer_url, f"{HEFENG}&selected={JOINT}{ON}", "en")
    seat = explorer.get_by_role("region", name="Details")
    expect(seat.locator(".seats [lang=zh-CN]").first).to_have_text("周予安", timeout=WAIT)
    opened(explorer, explorer_url, f"?page=chair&of={JOINT}{ON}", "en")
    expect(explorer.locator(".sum [lang=zh-CN]")).to_have_text("成员单位党组织按季度轮值")
    # Names that are there in English are marked nowhere.
    expect(explorer.locator("h1[lang]")).to_have_count(0)


def test_what_is_told_leads_to_what_can_be_asked_about_it(explorer: Page, explorer_url: str) -> None:
    for address, question, title in [
        (HEFENG, "缺什么", "荷风社区缺什么"),
        (f"{HEFENG}&selected={SCHOOL}", "若退出，谁受影响", "荷风小学若退出，谁会失去什么"),
        (f"?entity={JOINT}", "谁轮值", "荷风社区联合党委的轮值"),
    ]:
        opened(explorer, explorer_url, address)
        panel(explorer).get_by_role("link", name=question, exact=True).click(timeout=WAIT)
        expect(explorer.locator(".question h1")).to_have_text(title, timeout=WAIT)
    opened(explorer, explorer_url, "?entity=lianhua")
    explorer.get_by_role("link", name="三张清单").click()
    expect(explorer.locator(".question h1")).to_have_text("莲花区的三张清单", timeout=WAIT)


def test_the_panel_of_a_joint_body_says_who_chairs_and_who_is_next(explorer: Page, explorer_url: str) -> None:
    opened(explorer, explorer_url, f"{HEFENG}&selected={JOINT}{ON}")
    turns = panel(explorer).locator(".section").filter(has_text="轮值主席")
    expect(turns).to_contain_text("荷塘供电所党支部", timeout=WAIT)
    expect(turns).to_contain_text("荷风社区党委")
    expect(turns).to_contain_text("按轮值推算")
    expect(turns).to_contain_text("空档 1 处，撞期 1 处")


def test_the_panel_says_what_is_offered_and_what_is_needed(explorer: Page, explorer_url: str) -> None:
    opened(explorer, explorer_url, f"{HEFENG}&selected={SCHOOL}{ON}")
    told = panel(explorer)
    expect(told).to_contain_text("提供的资源 1", timeout=WAIT)
    expect(told).to_contain_text("周六、周日 08:00")
    opened(explorer, explorer_url, f"{HEFENG}{ON}")
    expect(told.get_by_role("link", name="亲子活动场地")).to_be_visible(timeout=WAIT)


def test_on_a_day_before_all_facts_picture_and_bar_agree(explorer: Page, explorer_url: str) -> None:
    opened(explorer, explorer_url, f"{HEFENG}&on=1999-01-01")
    expect(explorer.locator(".notice")).to_contain_text(re.compile(r"最早的记录始于 20\d\d-\d\d。"), timeout=WAIT)
    expect(explorer.locator(".handle-of-time output")).to_contain_text("已知起始的联系 0 条")
    explorer.get_by_role("button", name="看最早的记录").click()
    expect(explorer).to_have_url(re.compile(r"on=20\d\d-\d\d-28"))
    expect(explorer.locator(".notice")).to_have_count(0, timeout=WAIT)


def test_both_days_that_are_compared_are_named_on_the_bar(explorer: Page, explorer_url: str) -> None:
    opened(explorer, explorer_url, f"{HEFENG}{ON}&since=2025-11-28")
    first, second = (explorer.locator(".handle-of-time output").nth(i) for i in (0, 1))
    expect(first).to_have_text("甲 2025-11-28", timeout=WAIT)
    expect(second).to_have_text("乙 2026-11-28")
    one, other = first.bounding_box(), second.bounding_box()
    assert one
    assert other
    assert one["x"] + one["width"] <= other["x"]


def test_a_grid_is_printed_whole(explorer: Page, explorer_url: str) -> None:
    opened(explorer, explorer_url, f"?page=coverage&of=lianhua{ON}")
    explorer.emulate_media(media="print")
    # A4 within its margins.
    explorer.set_viewport_size({"width": 688, "height": 1000})
    grid = explorer.locator(".grid table")
    expect(grid).to_be_visible()
    box = grid.bounding_box()
    assert box
    assert box["x"] + box["width"] <= 688


def test_the_first_page_begins_with_a_network(explorer: Page, explorer_url: str) -> None:
    opened(explorer, explorer_url, "?on=2026-11-28")
    due = explorer.locator(".due li").filter(has_text="亲子活动场地")
    expect(due).to_contain_text("需求到期", timeout=WAIT)
    explorer.get_by_role("link", name=re.compile("与谁共建，凭什么")).click()
    expect(explorer.locator(".picture .line").first).to_be_visible(timeout=WAIT)


def test_the_network_of_a_place_is_found_from_any_page(explorer: Page, explorer_url: str) -> None:
    opened(explorer, explorer_url, "?page=help")
    explorer.get_by_role("navigation", name="各页").get_by_role("link", name="网络").click()
    expect(explorer.get_by_role("heading", level=1)).to_have_text(re.compile("网络"), timeout=WAIT)
    explorer.get_by_role("link", name="莲花区", exact=True).click(timeout=WAIT)
    expect(explorer.locator("h1")).to_have_text("莲花区的共建网络", timeout=WAIT)


def test_who_chairs_without_a_date_is_not_nobody(explorer: Page, explorer_url: str) -> None:
    opened(explorer, explorer_url, "?page=chair&of=c17-council")
    expect(explorer.locator(".sum")).to_contain_text("现由 不详")
    notes = explorer.get_by_role("list", name="需要注意")
    expect(notes).to_contain_text("1 次轮值没有日期")
    expect(notes).not_to_contain_text("没有记载轮值")
    # What is reckoned has no source, and lacks none.
    opened(explorer, explorer_url, f"?page=chair&of={JOINT}{ON}")
    expect(rows(explorer, "轮值").filter(has_text="按轮换推算").first).not_to_contain_text("来源未载")


def test_where_nothing_is_recorded_nothing_is_said_to_be_in_order(explorer: Page, explorer_url: str) -> None:
    opened(explorer, explorer_url, "?page=matches&of=c45-district")
    expect(explorer.locator(".question")).to_contain_text("没有记载需求。")
    expect(explorer.locator(".question")).not_to_contain_text("每项需求都有匹配")
    opened(explorer, explorer_url, "?page=coverage&of=c03-xinpu")
    expect(explorer.locator(".question")).to_contain_text("此地没有记载联合组织。")


def test_a_source_of_a_whole_list_is_named_once(explorer: Page, explorer_url: str) -> None:
    opened(explorer, explorer_url, "?entity=pudong-sunshine-stations")
    card = explorer.locator(".card").filter(has_text=re.compile("^包含"))
    expect(card.locator(".same-sources")).to_have_count(1, timeout=WAIT)
    expect(card.locator("li").first).not_to_contain_text("出处")
