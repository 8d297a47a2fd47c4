"""The main ways through the explorer in Firefox, as Debian ships it: what Chromium is asked at length, once more."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.conftest import WAIT, tab
from tests.browser.test_explorer import HEFENG, SCHOOL, change_day_on_a_phone, choose, mark, panel
from tests.browser.test_network import PLACE, colours, drawing, drawn, point_of_a_mark, view

pytestmark = pytest.mark.browser

SETTINGS: dict[str, str | float | bool] = {
    # All but this machine goes to a proxy that is not there, also what Firefox asks by itself.
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
    "network.proxy.allow_hijacking_localhost": False,
    "network.dns.disablePrefetch": True,
}


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder into which Firefox saves: of files that a page has made, WebDriver BiDi tells nothing."""
    return tmp_path_factory.mktemp("saved")


@pytest.fixture(scope="module")
def firefox(saved: Path) -> Iterator[Browser]:
    """Headless Firefox, driven by WebDriver BiDi, that reaches this machine alone."""
    path = os.environ.get("COBUILD_TEST_FIREFOX") or shutil.which("firefox-esr") or shutil.which("firefox")
    assert path, "these tests need Firefox on the PATH, or its path in COBUILD_TEST_FIREFOX"
    with sync_playwright() as playwright:
        browser = playwright.firefox.launch(
            executable_path=path,
            channel="moz-firefox",
            firefox_user_prefs=SETTINGS,
            downloads_path=saved,
            timeout=WAIT,
        )
        yield browser
        browser.close()


@pytest.fixture
def explorer(firefox: Browser, explorer_url: str) -> Iterator[Page]:
    """A tab of Firefox at the real service. Any error or warning, and any request off the machine, fails the test."""
    for page in tab(firefox, explorer_url):
        page.set_default_timeout(WAIT)
        yield page


@pytest.mark.parametrize(
    "fault",
    [
        "console.error('broken')",
        "setTimeout(() => { throw new Error('broken'); })",
        "document.body.append(Object.assign(new Image(), { src: 'http://192.0.2.1/a.png' }))",
    ],
)
def test_what_goes_wrong_in_firefox_fails_a_test(firefox: Browser, fault: str) -> None:
    tabs = tab(firefox, "http://127.0.0.1")
    page = next(tabs)
    page.goto("data:text/html;charset=utf-8,<h1>网络</h1>")
    assert "Firefox/" in page.evaluate("navigator.userAgent")
    page.evaluate(f"() => {{ {fault} }}")
    page.wait_for_timeout(500)
    with pytest.raises(AssertionError):
        next(tabs)


@pytest.mark.parametrize("typed", ["荷风社区", "hfsq"])
def test_a_community_is_found_and_followed_by_keyboard(explorer: Page, explorer_url: str, typed: str) -> None:
    explorer.goto(explorer_url)
    expect(explorer.locator(".network")).to_have_count(57, timeout=WAIT)
    explorer.keyboard.press("/")
    search = explorer.get_by_role("combobox", name="检索")
    expect(search).to_be_focused()
    search.fill(typed)
    expect(explorer.get_by_role("option").first).to_contain_text("荷风社区", timeout=WAIT)
    search.press("Enter")
    expect(explorer.locator("h1")).to_have_text("荷风社区", timeout=WAIT)
    expect(explorer.locator(".picture .seat")).to_have_count(6, timeout=WAIT)
    mark(explorer, "lianhua-hefeng-committee").focus()
    explorer.keyboard.press("ArrowRight")
    explorer.keyboard.press("Space")
    name = explorer.evaluate("document.activeElement.getAttribute('aria-label')")
    expect(panel(explorer).get_by_role("heading", level=2)).to_contain_text(name.split("，")[0])
    expect(explorer.locator(".faded").first).to_be_attached()
    explorer.keyboard.press("t")
    expect(explorer.locator("tr.chosen").first).to_be_visible()


def test_a_mark_is_clicked_and_a_link_shows_the_same_to_others(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/{HEFENG}")
    expect(explorer.locator(".picture .seat")).to_have_count(6, timeout=WAIT)
    choose(explorer, SCHOOL)
    heading = panel(explorer).get_by_role("heading", level=2)
    expect(heading).to_contain_text("荷风小学")
    expect(explorer).to_have_url(re.compile(f"selected={SCHOOL}"))
    faded = explorer.locator(".picture .faded").count()
    assert faded > 0
    explorer.reload()
    expect(heading).to_contain_text("荷风小学", timeout=WAIT)
    expect(explorer.locator(".picture .faded")).to_have_count(faded)


def test_the_language_is_changed_and_kept(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/{HEFENG}")
    expect(explorer.locator(".picture .seat")).to_have_count(6, timeout=WAIT)
    explorer.get_by_role("button", name="En", exact=True).click()
    expect(explorer.locator("html")).to_have_attribute("lang", "en")
    expect(explorer.get_by_role("combobox", name="Search")).to_be_visible()
    explorer.reload()
    expect(explorer.locator("html")).to_have_attribute("lang", "en", timeout=WAIT)
    expect(explorer.get_by_role("button", name="Table", exact=True)).to_be_visible()


def test_a_day_is_written_with_keys(explorer: Page, explorer_url: str) -> None:
    def write(day: str, last: str) -> None:
        date.click()
        explorer.keyboard.press("ControlOrMeta+A")
        explorer.keyboard.type(day)
        explorer.keyboard.press(last)

    explorer.goto(f"{explorer_url}/{HEFENG}")
    expect(explorer.locator(".picture .seat")).to_have_count(6, timeout=WAIT)
    date = explorer.get_by_role("textbox", name="日期")
    write("1999-1-1", "Enter")
    expect(explorer.locator(".notice")).to_contain_text("1999-01-01 没有任何已知联系", timeout=WAIT)
    expect(date).to_have_value("1999-01-01")
    for _ in range(2):
        write("2025-02-30", "Enter")
        expect(date).to_have_value("1999-01-01")
    write("2025/6/1", "Tab")
    expect(explorer).to_have_url(re.compile("on=2025-06-01"))
    expect(mark(explorer, SCHOOL)).to_be_visible(timeout=WAIT)
    explorer.goto(f"{explorer_url}/?page=changes&of=lianhua")
    until = explorer.locator(".period").get_by_role("textbox").last
    until.click(timeout=WAIT)
    explorer.keyboard.press("ControlOrMeta+A")
    explorer.keyboard.type("2026年1月5日")
    explorer.keyboard.press("Enter")
    expect(explorer).to_have_url(re.compile("to=2026-01-05"))
    expect(until).to_have_value("2026-01-05")


@pytest.mark.parametrize("address", [HEFENG, PLACE])
def test_what_is_shown_is_saved(explorer: Page, explorer_url: str, saved: Path, address: str) -> None:
    explorer.goto(f"{explorer_url}/{address}")
    expect(explorer.locator("svg.picture, .network-view[data-drawn]")).to_be_visible(timeout=WAIT)
    for format_, begins in (("csv", b"\xef\xbb\xbf"), ("gexf", b"<?xml"), ("png", b"\x89PNG"), ("svg", b"<svg")):
        explorer.locator("summary", has_text="导出").click()
        explorer.get_by_role("button", name=re.compile(f"^{format_.upper()}")).click()
        for _ in range(WAIT // 100):
            if files := [each for each in saved.glob(f"*.{format_}") if each.stat().st_size]:
                break
            explorer.wait_for_timeout(100)
        assert files[0].read_bytes().startswith(begins)
        files[0].unlink()


def test_a_phone(explorer: Page, explorer_url: str) -> None:
    explorer.set_viewport_size({"width": 390, "height": 844})
    for address in (HEFENG, PLACE):
        explorer.goto(f"{explorer_url}/{address}")
        picture = explorer.locator("svg.picture, .network-view[data-drawn]")
        expect(picture).to_be_visible(timeout=WAIT)
        assert explorer.evaluate("document.documentElement.scrollWidth") <= 390
        box = picture.bounding_box()
        assert box
        assert box["width"] >= 360
        assert box["height"] >= 360
        # The sheet is opened by hand, over the picture.
        explorer.get_by_role("button", name="详情").click()
        expect(panel(explorer).get_by_role("heading", level=2)).to_be_in_viewport()
        change_day_on_a_phone(explorer)


def test_the_grid_of_a_question(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/?page=coverage&of=lianhua")
    expect(explorer.locator("h1")).to_have_text("莲花区缺什么", timeout=WAIT)
    grid = explorer.get_by_role("region", name="社区与各类单位")
    expect(grid.get_by_role("link", name="荷风社区", exact=True)).to_be_visible()
    assert grid.locator("td").count() > 10


def test_the_network_of_a_place_is_drawn_and_followed(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/{PLACE}")
    bodies, ties, names = drawn(explorer)
    assert min(bodies, ties) > 10
    assert names > 3
    assert colours(explorer) > 20
    explorer.get_by_role("application").focus()
    explorer.keyboard.press("ArrowRight")
    first = panel(explorer).get_by_role("heading", level=2)
    expect(explorer).to_have_url(re.compile("selected="))
    expect(explorer.locator(".network-view [role=status]")).to_contain_text(first.inner_text())
    explorer.keyboard.press("Escape")
    expect(explorer).not_to_have_url(re.compile("selected="))
    explorer.mouse.click(*point_of_a_mark(explorer))
    expect(explorer).to_have_url(re.compile("selected="))
    expect(panel(explorer).locator(".partners li").first).to_be_visible()


def test_the_network_is_zoomed_by_wheel_and_moved_by_hand(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/{PLACE}")
    at_first = drawing(explorer).get_attribute("data-view") or ""
    first = view(explorer)
    box = explorer.locator(".surface").bounding_box()
    assert box
    explorer.mouse.move(box["x"] + 5, box["y"] + 5)
    explorer.mouse.wheel(0, -300)
    expect(drawing(explorer)).not_to_have_attribute("data-view", at_first)
    nearer = view(explorer)
    assert nearer[0] > first[0]
    zoomed = drawing(explorer).get_attribute("data-view") or ""
    explorer.mouse.down()
    explorer.mouse.move(box["x"] + 65, box["y"] + 45, steps=4)
    explorer.mouse.up()
    expect(drawing(explorer)).not_to_have_attribute("data-view", zoomed)
    assert view(explorer)[1] > nearer[1]
