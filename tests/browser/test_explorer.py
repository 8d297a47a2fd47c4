"""The explorer in a real browser, over the real service and the networks that come with it: what a planner does."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from service.web_pages import BUILT_PAGES
from tests.browser.conftest import WAIT, answering, barriers, late

pytestmark = pytest.mark.browser

HEFENG = "?community=lianhua-hefeng"
SCHOOL = "lianhua-hefeng-school"
FIRST_PAGE, QUESTIONS, IMPORT, EVERYTHING = 52_000, 35_000, 5_000, 89_000
"""At most so many bytes as gzip sends them: docs/performance.md has what they are."""
LIBRARIES = ("preact-", "sankey-")


@pytest.fixture
def hefeng(explorer: Page, explorer_url: str) -> Page:
    """The page of an invented community, when its picture and its seats are there."""
    explorer.goto(f"{explorer_url}/{HEFENG}")
    expect(explorer.locator("h1")).to_have_text("荷风社区", timeout=WAIT)
    expect(explorer.locator(".picture .seat")).to_have_count(6, timeout=WAIT)
    return explorer


def change_day_on_a_phone(page: Page) -> None:
    """Write another day into the field that a narrow screen has for it."""
    date = page.get_by_role("textbox", name="日期", exact=True)
    expect(date).to_be_in_viewport(ratio=1, timeout=WAIT)
    box = date.bounding_box()
    assert box
    assert min(box["width"], box["height"]) >= 24
    date.fill("2025-06-01")
    date.press("Enter")
    expect(page).to_have_url(re.compile("on=2025-06-01"))
    expect(page.locator("#main h1")).to_be_visible(timeout=WAIT)


def test_the_page_names_no_other_machine() -> None:
    page = (BUILT_PAGES / "index.html").read_text("utf-8")
    files = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert files
    assert all(file.startswith("./assets/") for file in files)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_our_own_code_is_small(language: str) -> None:
    texts, words = f"app/texts/{language}.ts", f"app/questions/{language}.ts"
    first = scripts("index.html", texts)
    # The first page and that of a community, without the library.
    assert sum(map(compressed, first)) <= FIRST_PAGE
    questions = scripts("app/questions/Questions.tsx", words) - first
    assert sum(map(compressed, questions)) <= QUESTIONS
    importing = scripts("app/importing/Import.tsx", f"app/importing/{language}.ts", words) - first - questions
    assert sum(map(compressed, importing)) <= IMPORT
    every = scripts("index.html", texts, words, "app/Entity.tsx", "app/questions/Questions.tsx", "app/exports/save.ts")
    assert sum(map(compressed, every)) <= EVERYTHING


def scripts(*sources: str) -> set[str]:
    """The files of these sources and of all that they import, but for those of libraries."""
    manifest = json.loads((BUILT_PAGES / "manifest.json").read_text("utf-8"))
    files: dict[str, str] = {}
    waiting = list(sources)
    while waiting:
        source = waiting.pop()
        if source not in files:
            files[source] = manifest[source]["file"]
            waiting += manifest[source].get("imports", [])
    return {file for file in files.values() if not Path(file).name.startswith(LIBRARIES)}


def compressed(file: str) -> int:
    return len(gzip.compress((BUILT_PAGES / file).read_bytes(), mtime=0))


def mark(page: Page, id: str) -> Locator:
    return page.locator(f'[data-mark="{id}"]')


def choose(page: Page, id: str) -> None:
    """Click a mark where it is drawn: the middle of its box may lie between it and its name."""
    mark(page, id).locator(".focus, .table").first.click()


def panel(page: Page) -> Locator:
    return page.get_by_role("region", name="详情")


def test_a_community_is_found_by_its_initials_and_a_unit_told(explorer: Page, explorer_url: str) -> None:
    explorer.goto(explorer_url)
    search = explorer.get_by_role("combobox", name="检索")
    expect(search).to_be_visible()
    explorer.keyboard.press("/")
    expect(search).to_be_focused()
    search.fill("hfsq")
    first = explorer.get_by_role("option").first
    expect(first).to_contain_text("荷风社区", timeout=WAIT)
    expect(first).to_contain_text("Hefeng community")
    search.press("Enter")
    expect(explorer.locator("h1")).to_have_text("荷风社区", timeout=WAIT)
    expect(explorer).to_have_url(re.compile(r"\?community=lianhua-hefeng$"))
    expect(explorer).to_have_title("荷风社区 · 共建网络")
    choose(explorer, SCHOOL)
    told = panel(explorer)
    expect(told.get_by_role("heading", level=2)).to_have_text("荷风小学")
    expect(told).to_contain_text("协议共建")
    expect(told).to_contain_text("2025-03-01 起")
    expect(told).to_contain_text("莲花区示例数据说明（虚构）")
    expect(explorer).to_have_url(re.compile(f"selected={SCHOOL}"))
    explorer.go_back()
    expect(explorer.get_by_role("heading", level=1)).to_have_text("谁与谁共建，凭什么，缺什么")


def test_enter_before_the_answer_opens_the_first_that_comes(explorer: Page, explorer_url: str) -> None:
    explorer.goto(explorer_url)
    search = explorer.get_by_role("combobox", name="检索")
    explorer.route("**/graphql", late("search("))
    search.fill("hfsq")
    search.press("Enter")
    expect(explorer.locator("h1")).to_have_text("荷风社区", timeout=WAIT)


def test_what_is_not_found_is_said(explorer: Page, explorer_url: str) -> None:
    explorer.goto(explorer_url)
    explorer.get_by_role("combobox", name="检索").fill("没有这样的单位")
    expect(explorer.locator(".suggestions")).to_contain_text("没有找到「没有这样的单位」", timeout=WAIT)
    explorer.goto(f"{explorer_url}/?community=nowhere")
    expect(explorer.get_by_role("status")).to_contain_text("没有这个社区")
    explorer.get_by_role("button", name="回到首页").click()
    expect(explorer.get_by_role("heading", level=1)).to_be_visible()


def test_the_start_page_says_how_much_is_known(explorer: Page, explorer_url: str) -> None:
    explorer.goto(explorer_url)
    expect(explorer.locator(".network")).to_have_count(57, timeout=WAIT)
    expect(explorer.locator("main")).to_contain_text(
        re.compile(r"有成立日期的占 \d+%：\d+ 个组织中，\d+ 个没有"), timeout=WAIT
    )
    expect(explorer.locator("main")).to_contain_text(re.compile(r"\d+ 个单位中，\d+ 个没有记载驻在何处"))
    for place in ("莲花区", "荷塘街道"):
        explorer.get_by_role("button", name=place, exact=True).click()
    explorer.locator(".tree").get_by_role("link", name="荷风社区").click()
    expect(explorer.locator("h1")).to_have_text("荷风社区", timeout=WAIT)


def test_selecting_fades_the_rest_and_table_and_picture_share_it(hefeng: Page) -> None:
    choose(hefeng, SCHOOL)
    expect(mark(hefeng, SCHOOL)).to_have_attribute("aria-pressed", "true")
    expect(mark(hefeng, "lianhua-hefeng-joint")).not_to_have_class(re.compile("faded"))
    expect(mark(hefeng, "lianhua-volunteers")).to_have_class(re.compile("faded"))
    hefeng.keyboard.press("t")
    chosen = hefeng.locator("tr.chosen").first
    expect(chosen).to_contain_text("荷风小学")
    hefeng.get_by_role("row", name=re.compile("安和物业")).first.get_by_role("button").click()
    expect(panel(hefeng).get_by_role("heading", level=2)).to_have_text("安和物业")
    hefeng.keyboard.press("t")
    expect(mark(hefeng, "lianhua-anhe")).to_have_attribute("aria-pressed", "true")
    hefeng.keyboard.press("Escape")
    expect(hefeng.locator(".faded")).to_have_count(0)


def test_the_history_of_a_body(hefeng: Page) -> None:
    choose(hefeng, SCHOOL)
    panel(hefeng).get_by_text("历史", exact=True).click()
    events = panel(hefeng).locator("details[open] .links li")
    expect(events.first).to_be_visible(timeout=WAIT)
    told = events.all_inner_texts()
    assert [text[:10] for text in told] == sorted((text[:10] for text in told), reverse=True)
    assert "2025-02-28 止 · 签约方 荷风社区与荷风小学共驻共建协议（2023）" in told
    events.filter(has_text="荷风邻里节").first.get_by_role("link").click()
    expect(hefeng.locator("h1")).to_have_text("荷风邻里节", timeout=WAIT)


def test_keys_work_while_a_check_box_has_the_focus(hefeng: Page) -> None:
    hefeng.get_by_role("checkbox").first.focus()
    hefeng.keyboard.press("t")
    expect(hefeng.get_by_role("row", name=re.compile("荷风小学")).first).to_be_visible()
    hefeng.keyboard.press("/")
    hefeng.keyboard.type("t")
    expect(hefeng.get_by_role("combobox").first).to_have_value("t")
    expect(hefeng.get_by_role("row", name=re.compile("荷风小学")).first).to_be_visible()


def test_the_picture_is_used_by_keyboard_alone(hefeng: Page) -> None:
    core = mark(hefeng, "lianhua-hefeng-committee")
    expect(core).to_have_attribute("tabindex", "0")
    core.focus()
    seen = set()
    for key in ("ArrowRight", "ArrowDown", "ArrowDown", "ArrowLeft"):
        hefeng.keyboard.press(key)
        seen.add(hefeng.evaluate("document.activeElement.dataset.mark"))
    assert len(seen) > 2
    expect(hefeng.locator(".picture [tabindex='0']")).to_have_count(1)
    hefeng.keyboard.press("Space")
    name = hefeng.evaluate("document.activeElement.getAttribute('aria-label')")
    assert name
    expect(panel(hefeng).get_by_role("heading", level=2)).to_contain_text(name.split("，")[0])
    hefeng.keyboard.press("Escape")
    expect(hefeng).to_have_url(re.compile(r"\?community=lianhua-hefeng$"))


def test_the_seats_of_a_joint_body(hefeng: Page) -> None:
    choose(hefeng, "lianhua-hefeng-joint")
    told = panel(hefeng)
    expect(told).to_contain_text("规定 7–9 席")
    expect(told.locator("li.held")).to_have_count(4)
    expect(told.locator("li.vacant")).to_have_count(2)


def test_a_reason_is_switched_off_in_the_legend_and_in_the_address(hefeng: Page) -> None:
    agreement = hefeng.locator(".picture .tie.AGREEMENT")
    before = agreement.count()
    assert before > 0
    hefeng.get_by_role("checkbox", name=re.compile("协议共建")).uncheck()
    expect(agreement).to_have_count(0)
    hefeng.reload()
    expect(hefeng.locator("h1")).to_have_text("荷风社区")
    expect(hefeng.locator(".picture")).to_be_visible()
    expect(agreement).to_have_count(0)
    hefeng.get_by_role("checkbox", name=re.compile("协议共建")).check()
    expect(agreement).to_have_count(before)


def test_a_date_that_is_none_is_not_taken(hefeng: Page) -> None:
    date = hefeng.get_by_role("textbox", name="日期")
    shown = date.input_value()
    date.fill("2025-02-30")
    date.press("Enter")
    expect(date).to_have_value(shown)


def test_who_has_no_tie_is_set_apart(hefeng: Page) -> None:
    tray = hefeng.get_by_role("region", name="空白")
    unit = tray.get_by_role("listitem").first
    name = unit.inner_text().strip().splitlines()[-1]
    assert name not in (hefeng.locator(".picture").text_content() or "")
    unit.get_by_role("button").click()
    expect(panel(hefeng).get_by_role("heading", level=2)).to_have_text(name)


def test_the_other_language_and_the_dark_are_kept(hefeng: Page) -> None:
    hefeng.get_by_role("button", name="En", exact=True).click()
    expect(hefeng.locator("h1")).to_have_text("Hefeng community")
    expect(hefeng.locator("html")).to_have_attribute("lang", "en")
    expect(hefeng.get_by_role("region", name="Details")).to_be_visible()
    hefeng.get_by_role("button", name="Dark or light").click()
    hefeng.reload()
    expect(hefeng.locator("h1")).to_have_text("Hefeng community")
    expect(hefeng.locator("html")).to_have_attribute("data-theme", "dark")


def test_only_the_language_that_is_shown_is_fetched(explorer: Page, explorer_url: str) -> None:
    fetched: set[str] = set()
    explorer.on("request", lambda request: fetched.add(Path(request.url).name))
    explorer.goto(f"{explorer_url}/?page=help")
    expect(explorer.get_by_role("heading", level=1)).to_be_visible(timeout=WAIT)
    texts = sorted(name[:3] for name in fetched if name.startswith(("zh-", "en-")))
    assert texts == ["zh-", "zh-"], "of the page, and of the questions"
    explorer.get_by_role("button", name="En", exact=True).click()
    expect(explorer.locator("html")).to_have_attribute("lang", "en")
    assert sum(name.startswith("en-") for name in fetched) == 2


def test_on_a_day_before_all_facts_the_page_says_so(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/{HEFENG}&on=1999-01-01")
    notice = explorer.locator(".notice")
    expect(notice).to_contain_text("1999-01-01 没有任何已知联系", timeout=WAIT)
    explorer.get_by_role("button", name="回到今天").click()
    expect(mark(explorer, SCHOOL)).to_be_visible()


def test_a_service_that_goes_away_leaves_what_is_shown_and_is_asked_again(hefeng: Page) -> None:
    def unavailable(route: Route) -> None:
        route.fulfill(status=503, headers={"retry-after": "1"}, body="")

    seats = hefeng.locator(".picture circle.seat")
    expect(seats.first).to_be_visible(timeout=WAIT)
    hefeng.route("**/graphql", unavailable)
    date = hefeng.get_by_role("textbox", name="日期")
    date.fill("2025年6月1日")
    date.press("Enter")
    line = hefeng.locator("main").get_by_role("status").filter(has_text="服务正忙")
    expect(line).to_contain_text("1 秒后自动再试")
    expect(mark(hefeng, SCHOOL)).to_be_visible()
    hefeng.unroute("**/graphql")
    expect(line).to_have_count(0, timeout=WAIT)
    expect(hefeng).to_have_url(re.compile("on=2025-06-01"))
    expect(mark(hefeng, SCHOOL)).to_be_visible()
    # The seats come back, too: without them a table looks as if nobody sat there.
    expect(seats.first).to_be_visible(timeout=WAIT)


def test_numbers_of_which_one_failed_are_not_said_to_be_none(explorer: Page, explorer_url: str) -> None:
    error = {"message": "", "path": ["units"], "extensions": {"code": "TIMEOUT"}}
    one_fails = answering("State", lambda data: data.update(units=None), [error])
    explorer.route("**/graphql", one_fails)
    explorer.goto(explorer_url)
    state = explorer.locator(".card").filter(has=explorer.get_by_role("heading", name="数据状况"))
    expect(state).to_contain_text("服务没有来得及回答", timeout=WAIT)
    expect(state).not_to_contain_text("没有记载驻在何处")
    explorer.unroute("**/graphql")
    state.get_by_role("button", name="现在重试").click()
    expect(state).to_contain_text(re.compile(r"\d{2,} 个单位中，\d+ 个没有记载驻在何处"), timeout=WAIT)


@pytest.mark.parametrize(
    "address",
    [
        "",
        HEFENG,
        f"{HEFENG}&selected={SCHOOL}",
        f"{HEFENG}&selected={SCHOOL}&also=lianhua-anhe",
        f"{HEFENG}&view=table",
        f"{HEFENG}&on=2026-06-01&since=2025-01-01",
        f"?entity={SCHOOL}",
        "?entity=lianhua-reading-room",
        "?community=-",
    ],
)
def test_axe_finds_nothing_that_bars_anybody(explorer: Page, explorer_url: str, address: str) -> None:
    # Half faded colours have half their contrast.
    explorer.emulate_media(reduced_motion="reduce")
    explorer.goto(f"{explorer_url}/{address}")
    expect(explorer.locator("h1, .notice").first).to_be_visible(timeout=WAIT)
    assert barriers(explorer) == []


# The second is a screen of 1280×800 at 200 %.
@pytest.mark.parametrize(("width", "height"), [(390, 844), (640, 400), (1280, 800), (1920, 1080)])
def test_nothing_is_wider_than_the_screen(explorer: Page, explorer_url: str, width: int, height: int) -> None:
    explorer.set_viewport_size({"width": width, "height": height})
    for address in ("", f"{HEFENG}&view=table", f"?entity={SCHOOL}", "?entity=lianhua-reading-room", HEFENG):
        explorer.goto(f"{explorer_url}/{address}")
        expect(explorer.locator("h1")).to_be_visible(timeout=WAIT)
        explorer.wait_for_load_state("networkidle")
        assert explorer.evaluate("document.documentElement.scrollWidth") <= width
    # What takes the picture away, and what takes a step back, is there on a phone as well.
    explorer.get_by_text("导出", exact=True).click()
    expect(explorer.get_by_role("button", name=re.compile("^CSV"))).to_be_in_viewport(ratio=1)
    explorer.get_by_role("button", name="表", exact=True).click()
    explorer.get_by_role("button", name="撤销").click()
    expect(explorer.locator(".picture")).to_be_visible()
    expect(explorer.get_by_role("button", name="打印")).to_be_in_viewport(ratio=1)
