"""The main ways through the explorer in Firefox, as Debian ships it: what Chromium is asked at length, once more."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.conftest import WAIT, tab
from tests.browser.test_explorer import HEFENG, mark, panel
from tests.browser.test_network import PLACE, colours, drawing

pytestmark = pytest.mark.browser

SETTINGS: dict[str, str | float | bool] = {
    # What Firefox asks by itself goes to a proxy that is not there; this machine is reached without one.
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
    "network.proxy.allow_hijacking_localhost": False,
    "network.dns.disablePrefetch": True,
}


@pytest.fixture(scope="module")
def firefox() -> Iterator[Browser]:
    """Headless Firefox, driven by WebDriver BiDi, that reaches this machine alone."""
    path = os.environ.get("COBUILD_TEST_FIREFOX") or shutil.which("firefox-esr") or shutil.which("firefox")
    assert path, "these tests need Firefox on the PATH, or its path in COBUILD_TEST_FIREFOX"
    with sync_playwright() as playwright:
        browser = playwright.firefox.launch(
            executable_path=path, channel="moz-firefox", firefox_user_prefs=SETTINGS, timeout=WAIT
        )
        yield browser
        browser.close()


@pytest.fixture
def explorer(firefox: Browser, explorer_url: str) -> Iterator[Page]:
    """A tab of Firefox at the real service. Any error or warning, and any request off the machine, fails the test."""
    for page in tab(firefox, explorer_url):
        page.set_default_timeout(WAIT)
        yield page


def test_it_is_firefox(explorer: Page, explorer_url: str) -> None:
    explorer.goto(explorer_url)
    assert "Firefox/" in explorer.evaluate("navigator.userAgent")


def test_a_community_is_found_and_followed_by_keyboard(explorer: Page, explorer_url: str) -> None:
    explorer.goto(explorer_url)
    expect(explorer.locator(".network")).to_have_count(57, timeout=WAIT)
    explorer.keyboard.press("/")
    search = explorer.get_by_role("combobox", name="检索")
    expect(search).to_be_focused()
    search.fill("hfsq")
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


def test_a_date_and_its_way_back(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/{HEFENG}")
    expect(explorer.locator("h1")).to_have_text("荷风社区", timeout=WAIT)
    date = explorer.get_by_role("textbox", name="日期")
    date.fill("1999-01-01")
    date.press("Enter")
    expect(explorer.locator(".notice")).to_contain_text("1999-01-01 没有任何已知联系", timeout=WAIT)
    expect(explorer).to_have_url(re.compile("on=1999-01-01"))
    explorer.get_by_role("button", name="回到今天").click()
    expect(explorer.locator(".picture .seat")).to_have_count(6, timeout=WAIT)


def test_a_question_is_answered(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/?page=coverage&of=lianhua")
    expect(explorer.locator("h1")).to_have_text("莲花区缺什么", timeout=WAIT)
    expect(explorer.get_by_role("link", name="荷风社区", exact=True).first).to_be_visible()
    explorer.go_back()


def test_the_network_of_a_place_is_drawn_and_followed(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/{PLACE}")
    drawing(explorer)
    assert colours(explorer) > 20
    explorer.get_by_role("application").focus()
    explorer.keyboard.press("ArrowRight")
    first = panel(explorer).get_by_role("heading", level=2)
    expect(explorer).to_have_url(re.compile("selected="))
    expect(explorer.locator(".network-view [role=status]")).to_contain_text(first.inner_text())
    explorer.keyboard.press("+")


@pytest.mark.parametrize("format_", ["XLSX", "SVG", "PNG"])
def test_what_is_shown_is_saved(explorer: Page, explorer_url: str, format_: str) -> None:
    explorer.goto(f"{explorer_url}/{HEFENG}")
    expect(explorer.locator(".picture .seat")).to_have_count(6, timeout=WAIT)
    explorer.locator("summary", has_text="导出").click()
    with explorer.expect_download(timeout=WAIT) as download:
        explorer.get_by_role("button", name=re.compile(f"^{format_}")).click()
    with Path(download.value.path()).open("rb") as file:
        if format_ == "XLSX":
            assert openpyxl.load_workbook(file).sheetnames == ["共建关系", "说明"]
        else:
            assert file.read(4) == (b"<svg" if format_ == "SVG" else b"\x89PNG")


def test_a_phone_in_the_dark(explorer: Page, explorer_url: str) -> None:
    explorer.set_viewport_size({"width": 390, "height": 844})
    explorer.goto(f"{explorer_url}/{HEFENG}")
    expect(explorer.locator(".picture .seat")).to_have_count(6, timeout=WAIT)
    explorer.get_by_role("button", name="深色或浅色").click()
    expect(explorer.locator("html")).to_have_attribute("data-theme", "dark")
    assert explorer.evaluate("document.documentElement.scrollWidth") <= 390
