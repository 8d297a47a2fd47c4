"""The questions as pages, over the real service: five tasks as a new user does them, and what every page owes."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.conftest import WAIT, barriers

pytestmark = pytest.mark.browser

PICTURES = Path(__file__).parents[2] / "docs" / "explorer"
DAY = "2026-11-28"
HEFENG = "lianhua-hefeng"
JOINT = "lianhua-hefeng-joint"
SCHOOL = "lianhua-hefeng-school"
CUT_NAMES = """[...document.querySelectorAll("main svg text")].filter((text) => {
  const [name, picture] = [text, text.ownerSVGElement].map((element) => element.getBoundingClientRect());
  return name.left < picture.left - 1 || name.right > picture.right + 1;
}).map((text) => text.textContent)"""
"""The names in pictures that reach out of them to the left or right, where they are cut."""
ABOUT = {"withdrawal": SCHOOL, "chair": JOINT, "seats": JOINT}
"""What a question is about, where that is not the district."""
QUESTIONS = (
    *("withdrawal", "coverage", "matches", "chair", "seats", "changes"),
    *("due", "report", "sharing", "registration", "management", "metrics"),
)


def address(question: str) -> str:
    return f"?page={question}&of={ABOUT.get(question, 'lianhua')}&on={DAY}"


def picture(page: Page, name: str, width: int = 1280, height: int = 800) -> None:
    """Keep what is seen for docs/explorer.md, when asked for: COBUILD_TEST_PICTURES=1."""
    if os.environ.get("COBUILD_TEST_PICTURES"):
        PICTURES.mkdir(exist_ok=True)
        page.set_viewport_size({"width": width, "height": height})
        page.screenshot(path=PICTURES / f"{name}.png", animations="disabled")


@pytest.fixture
def start(explorer: Page, explorer_url: str) -> Page:
    """The first page on a day whose answers are known, as who comes there for the first time sees it."""
    explorer.goto(f"{explorer_url}/?on={DAY}")
    expect(explorer.get_by_role("heading", level=1)).to_have_text("谁与谁共建，凭什么，缺什么")
    return explorer


def ask(start: Page, link: str, name: str) -> None:
    """Follow a link of the first page, and say what the question is about."""
    start.get_by_role("navigation", name="常问").get_by_role("link", name=link).click()
    field = start.locator("main").get_by_role("combobox")
    field.fill(name)
    expect(start.get_by_role("option").first).to_contain_text(name, timeout=WAIT)
    field.press("Enter")
    expect(start.locator("article h1")).to_contain_text(name, timeout=WAIT)


def rows(page: Page, title: str) -> Locator:
    """The rows of the list with this title."""
    return page.get_by_role("region", name=title).locator("tbody tr")


def test_who_co_builds_with_this_community_and_why(start: Page) -> None:
    search = start.get_by_role("combobox", name="检索")
    search.fill("荷风社区")
    expect(start.get_by_role("option").first).to_contain_text("荷风社区", timeout=WAIT)
    search.press("Enter")
    expect(start.locator(".picture .seat")).to_have_count(6, timeout=WAIT)
    start.locator(f'[data-mark="{SCHOOL}"] .focus').first.click()
    expect(start.get_by_role("region", name="详情")).to_contain_text("协议共建")
    picture(start, "who-co-builds")


def test_what_this_district_lacks(start: Page) -> None:
    ask(start, "缺什么", "莲花区")
    expect(start.locator(".sum")).to_contain_text(re.compile(r"4 个社区 · 19 个驻区单位，其中 \d+ 个尚无联系"))
    lacking = start.locator(".grid").get_by_role("row", name=re.compile("^藕香社区"))
    expect(lacking.locator(".cell.NONE").first).to_be_visible()
    expect(lacking.locator(".cell.UNTIED").first).to_have_attribute("title", "在辖区，尚无联系：可上门 1")
    # Told apart: a tie of the community itself, and one of its core or joint body alone.
    hefeng = start.locator(".grid").get_by_role("row", name=re.compile("^荷风社区"))
    expect(hefeng.locator(".cell.TIED").first).to_contain_text(re.compile(r"^\d"))
    expect(hefeng.locator(".cell.THROUGH").first).to_have_attribute("title", re.compile("只经核心或联合组织"))
    expect(lacking.locator("td").last).to_have_text(re.compile(r"^\d$"))
    expect(rows(start, "尚无联系的单位").filter(has_text="莲城农商银行藕香支行")).to_have_count(1)
    picture(start, "what-lacks")


def test_who_would_lose_what_if_this_unit_left(start: Page) -> None:
    ask(start, "某单位若退出", "荷风小学")
    expect(rows(start, "失去唯一“学校”的社区")).to_have_text(["荷风社区学校"])
    expect(start.locator(".sum")).to_contain_text("1 个社区失去唯一的“学校”")
    expect(start.locator(".star")).to_contain_text("荷风小学")
    expect(start.locator(".star figcaption")).to_contain_text("资源共享")
    expect(rows(start, "它有席位的联合组织")).to_contain_text(["现已不足最少席数"])
    expect(rows(start, "将终止的联系").filter(has_text="荷风社区与荷风小学共驻共建协议（2025）")).to_have_count(1)
    expect(start.get_by_role("list", name="需要注意")).to_contain_text("8 个伙伴的联系所依据的事实没有记载日期")
    picture(start, "who-loses-what")


def test_who_chairs_next_quarter(start: Page) -> None:
    ask(start, "下季度谁轮值", "荷风社区联合党委")
    said = start.locator(".sum")
    expect(said).to_contain_text("现由 荷塘供电所党支部")
    expect(said).to_contain_text("下季度（2027-01-01 至 2027-03-31）轮值： 荷风社区党委 按轮换推算")
    expect(rows(start, "空档")).to_have_count(1)
    expect(rows(start, "撞期")).to_contain_text(["莲华电子党支部 / 荷塘供电所党支部"])
    picture(start, "who-chairs")


def test_a_row_says_where_it_comes_from_when_asked(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/?page=withdrawal&of={SCHOOL}")
    tie = rows(explorer, "将终止的联系").filter(has_text="荷风社区与荷风小学共驻共建协议（2025）")
    expect(tie.locator(".day, td").filter(has_text="2025-03-01")).to_have_count(1, timeout=WAIT)
    told = explorer.locator("tr.told")
    expect(told).to_have_count(0)
    marker = tie.get_by_role("button", name="出处")
    marker.click()
    expect(marker).to_have_attribute("aria-expanded", "true")
    source = told.get_by_role("link", name="莲花区示例数据说明（虚构）")
    expect(source).to_be_visible(timeout=WAIT)
    # A thing has its own sources, with how well its dates are known.
    committee = rows(explorer, "它有席位的联合组织").first
    committee.get_by_role("button", name="出处").click()
    expect(told.filter(has_text="日期 · ")).to_have_count(1, timeout=WAIT)
    assert barriers(explorer) == []
    source.click()
    expect(explorer.get_by_role("heading", level=1)).to_have_text("莲花区示例数据说明（虚构）", timeout=WAIT)


def test_what_changed_this_year_on_one_printed_page(start: Page) -> None:
    ask(start, "这一年有哪些变化", "莲花区")
    expect(start.locator(".sum")).to_contain_text("2025-11-28 至 2026-11-28")
    expect(rows(start, "终止的联系")).to_contain_text(["藕香社区与莲城农商银行金融服务协议"])
    printed = start.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page[^s]", printed)) == 1
    start.emulate_media(media="print")
    expect(start.locator(".top")).to_be_hidden()
    expect(start.locator(".query")).to_be_hidden()
    picture(start, "what-changed", 760, 420)


def test_a_period_is_in_the_address_and_a_day_that_is_none_is_not_taken(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/{address('changes')}")
    first = explorer.get_by_role("textbox", name="自", exact=True)
    first.fill("2025年6月31日")
    first.press("Enter")
    expect(first).to_have_value("2025-11-28")
    first.fill("2024.12.31")
    first.press("Enter")
    expect(explorer).to_have_url(re.compile("from=2024-12-31"))
    expect(explorer.locator(".sum")).to_contain_text("2024-12-31 至 2026-11-28", timeout=WAIT)
    explorer.reload()
    expect(explorer.locator(".sum")).to_contain_text("2024-12-31 至 2026-11-28", timeout=WAIT)


def test_the_report_can_be_taken_away(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/{address('report')}")
    expect(explorer.locator(".summary")).not_to_be_empty(timeout=WAIT)
    word = explorer.get_by_role("link", name="Word").get_attribute("href")
    assert word == "export/report.docx?within=lianhua&during=2026H1"
    with explorer.expect_download() as started:
        explorer.get_by_role("link", name="Excel").click()
    assert started.value.suggested_filename.endswith(".xlsx")


def test_what_is_due_leads_to_a_calendar(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/{address('due')}")
    expect(rows(explorer, "逾期").first).to_be_visible(timeout=WAIT)
    expect(explorer.locator("tr.lack").first).to_contain_text("逾期")
    with explorer.expect_download() as started:
        explorer.get_by_role("link", name="订阅日历").click()
    assert started.value.path().read_bytes().startswith(b"BEGIN:VCALENDAR")


def test_a_column_sorts_and_its_name_is_in_the_address(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/{address('metrics')}")
    measures = explorer.get_by_role("region", name="各主体的指标")
    expect(measures).to_be_visible(timeout=WAIT)
    drawn = explorer.get_by_role("region", name=re.compile("跨区连接者各连哪些地方"))
    expect(drawn.locator(".cell")).not_to_have_count(0)
    measures.get_by_role("button", name="伙伴数").click()
    expect(measures.get_by_role("columnheader", name="伙伴数")).to_have_attribute("aria-sort", "descending")
    expect(explorer).to_have_url(re.compile("sort=DEGREE"))
    # The rows follow when the service has sorted them.
    deadline = time.monotonic() + WAIT / 1000
    degrees: list[int] = []
    while not degrees or degrees != sorted(degrees, reverse=True):
        assert time.monotonic() < deadline, degrees
        degrees = [int(text) for text in measures.locator("tbody tr td:nth-child(3)").all_inner_texts()]
    assert degrees[0] > degrees[-1]


def test_the_query_behind_a_page_is_there_to_copy(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/{address('seats')}")
    explorer.get_by_text("查询与命令").click()
    expect(explorer.get_by_label("GraphQL", exact=True)).to_contain_text("committee(of: $of")
    expect(explorer.get_by_label("curl", exact=True)).to_contain_text(f"curl -s '{explorer_url}/graphql'")
    explorer.get_by_role("button", name="复制 curl").click()
    expect(explorer.get_by_text("已复制")).to_be_visible()


def test_what_cannot_be_asked_is_said(explorer: Page, explorer_url: str) -> None:
    for given, said in {
        "?page=coverage&of=nowhere": "没有找到所问的对象",
        "?page=nonsense": "没有这个页面",
    }.items():
        explorer.goto(f"{explorer_url}/{given}")
        expect(explorer.get_by_role("heading", level=1)).to_have_text(said, timeout=WAIT)


def test_a_busy_service_is_asked_again(explorer: Page, explorer_url: str) -> None:
    def unavailable(route: Route) -> None:
        route.fulfill(status=503, headers={"retry-after": "1"}, body="")

    explorer.route("**/graphql", unavailable)
    explorer.goto(f"{explorer_url}/{address('seats')}")
    expect(explorer.get_by_role("heading", level=1)).to_have_text("席位：服务正忙", timeout=WAIT)
    explorer.unroute("**/graphql")
    expect(explorer.get_by_role("heading", level=1)).to_contain_text("荷风社区联合党委", timeout=WAIT)


def test_the_tour_is_dismissed_for_good(start: Page) -> None:
    tour = start.get_by_role("region", name="初次使用")
    expect(tour).to_contain_text("1/5")
    for step in range(2, 6):
        tour.get_by_role("button", name="下一步").click()
        expect(tour).to_contain_text(f"{step}/5")
    tour.get_by_role("button", name="知道了").click()
    start.reload()
    expect(start.get_by_role("heading", level=1)).to_be_visible()
    expect(tour).to_have_count(0)
    start.get_by_role("link", name="帮助").click()
    start.get_by_role("button", name="重新看引导").click()
    start.get_by_role("link", name="共建网络").click()
    expect(tour).to_contain_text("1/5")


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_question_bars_nobody_and_fits_a_phone(explorer: Page, explorer_url: str, question: str) -> None:
    explorer.emulate_media(reduced_motion="reduce")
    explorer.goto(f"{explorer_url}/{address(question)}")
    expect(explorer.locator("article h1")).to_be_visible(timeout=WAIT)
    assert barriers(explorer) == []
    explorer.get_by_role("button", name="En", exact=True).click()
    expect(explorer.get_by_text("Query and command", exact=True)).to_be_visible()
    for width, height in ((390, 844), (1920, 1080)):
        explorer.set_viewport_size({"width": width, "height": height})
        assert explorer.evaluate("document.documentElement.scrollWidth") <= width
        assert explorer.evaluate(CUT_NAMES) == []


@pytest.mark.parametrize("given", ["?page=questions", "?page=help", "?page=chair"])
def test_lists_and_help_bar_nobody(explorer: Page, explorer_url: str, given: str) -> None:
    explorer.goto(f"{explorer_url}/{given}")
    expect(explorer.locator("article h1")).to_be_visible(timeout=WAIT)
    assert barriers(explorer) == []
