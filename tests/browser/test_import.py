"""Spreadsheets uploaded from the page: read first, written when the report has been seen."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.conftest import WAIT, barriers, tab
from tests.sheets.workbooks import xlsx

pytestmark = pytest.mark.browser

HEADINGS = ["单位名称", "类别", "所属社区", "成立日期"]


def test_a_sheet_is_read_cell_by_cell_and_written_when_confirmed(
    explorer: Page, explorer_url: str, tmp_path: Path
) -> None:
    rows = [HEADINGS, ["荷风小学", "学校", "荷风社区", "2001年"], ["荷风新书店", "企业", "荷风社区", "2020-13-45"]]
    path = xlsx(tmp_path / "驻区单位.xlsx", {"驻区单位": rows})
    explorer.goto(explorer_url)
    explorer.get_by_role("link", name="导入表格").click()
    expect(explorer.get_by_role("button", name="读取并报告")).to_be_disabled()
    explorer.get_by_label("文件").set_input_files(path)
    explorer.get_by_role("button", name="读取并报告").click()
    found = explorer.get_by_role("region", name="逐格报告")
    expect(found.locator("tbody tr").first).to_contain_text("“2020-13-45”不是", timeout=2 * WAIT)
    expect(found.locator("tbody tr").first).to_contain_text("驻区单位.xlsx › 驻区单位 › D3")
    expect(explorer.get_by_role("status").filter(has_text="尚未写入")).to_contain_text("有 1 处错误")
    expect(explorer.get_by_role("button", name="写入…")).to_have_count(0)
    expect(explorer.get_by_role("region", name="认作库中已有的")).to_contain_text("荷风小学")
    assert barriers(explorer) == []

    xlsx(path, {"驻区单位": rows[:2]})
    with explorer.expect_file_chooser() as chooser:
        explorer.get_by_label("文件").click()
    chooser.value.set_files(path)
    # The report was that of another file.
    expect(found).to_have_count(0)
    explorer.get_by_role("button", name="读取并报告").click()
    changes = explorer.get_by_role("region", name="变化", exact=True)
    expect(changes.get_by_role("row", name=re.compile("荷风小学")).first).to_contain_text(
        "startDate：— → 2001", timeout=2 * WAIT
    )

    def written(route: Route) -> None:
        # The graph is that of other tests as well: what would be written is looked at here, and not written.
        assert b'name="apply"\r\n\r\ntrue' in (route.request.post_data_buffer or b"")
        report = {"problems": [], "created": 2, "changed": 1, "ended": 0, "unchanged": 3, "applied": True}
        route.fulfill(body=json.dumps(report | {"endingsApplied": False, "changes": [], "matches": []}))

    explorer.route("**/import", written)
    explorer.get_by_role("button", name="写入…").click()
    sure = explorer.get_by_role("dialog")
    expect(sure).to_contain_text(re.compile("写入新增 \\d+ 项、变更 \\d+ 项？"))
    sure.get_by_role("button", name="取消").click()
    explorer.get_by_role("button", name="写入…").click()
    sure.get_by_role("button", name="写入", exact=True).click()
    expect(explorer.get_by_role("status")).to_contain_text("已写入。 新增 2 · 变更 1")


def test_who_may_not_write_is_asked_for_the_token(browser: Browser, explorer_url: str, tmp_path: Path) -> None:
    for page in tab(browser, explorer_url, expected="Failed to load resource: the server responded"):
        refuse(page, "Only this machine may import.", {"www-authenticate": "Bearer"})
        read(page, explorer_url, tmp_path)
        expect(page.get_by_role("status")).to_contain_text("Only this machine may import.")
        token = page.get_by_label("写入令牌")
        token.fill("not-the-token-of-this-service")
        token.press("Tab")
        page.get_by_role("button", name="读取并报告").click()
        # What the service itself says of it.
        expect(page.get_by_role("status")).to_contain_text("write_token", timeout=WAIT)


def test_a_refusal_that_no_token_mends_is_told_as_it_is(browser: Browser, explorer_url: str, tmp_path: Path) -> None:
    for page in tab(browser, explorer_url, expected="Failed to load resource: the server responded"):
        refuse(page, "A page of another origin cannot import.", {})
        read(page, explorer_url, tmp_path)
        expect(page.get_by_role("status")).to_contain_text("A page of another origin cannot import.")
        expect(page.get_by_label("写入令牌")).to_have_count(0)


def refuse(page: Page, message: str, headers: dict[str, str]) -> None:
    """Let the service refuse the first upload."""
    body = json.dumps({"errors": [{"message": message}]})
    page.route("**/import", lambda route: route.fulfill(status=403, body=body, headers=headers), times=1)


def read(page: Page, explorer_url: str, folder: Path) -> None:
    """Upload a spreadsheet without a row."""
    page.goto(f"{explorer_url}/?page=import")
    page.get_by_label("文件").set_input_files(xlsx(folder / "a.xlsx", {"驻区单位": [HEADINGS]}))
    expect(page.get_by_label("写入令牌")).to_have_count(0)
    page.get_by_role("button", name="读取并报告").click()
