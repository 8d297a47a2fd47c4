"""The explorer in a real browser: pages of any thing, two days compared, files of what is shown, several selected."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import httpx
import networkx  # type: ignore[import-untyped]
import openpyxl
import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import WAIT, late
from tests.browser.test_explorer import HEFENG, SCHOOL, choose, mark, panel

pytestmark = pytest.mark.browser


@pytest.fixture
def hefeng(explorer: Page, explorer_url: str) -> Page:
    """The page of an invented community, when its picture and its seats are there."""
    explorer.goto(f"{explorer_url}/{HEFENG}")
    expect(explorer.locator("h1")).to_have_text("荷风社区", timeout=WAIT)
    expect(explorer.locator(".picture .seat")).to_have_count(6, timeout=WAIT)
    return explorer


def test_a_unit_has_its_own_page(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/?entity={SCHOOL}")
    expect(explorer.locator("h1")).to_have_text("荷风小学", timeout=WAIT)
    expect(mark(explorer, SCHOOL)).to_have_attribute("aria-label", "荷风小学")
    # The core's colour is the core's alone.
    expect(explorer.locator(".disc.body")).to_have_count(1)
    told = panel(explorer)
    expect(told).to_contain_text("签署的协议")
    expect(told).to_contain_text("提供的资源")
    expect(told).to_contain_text("莲花区示例数据说明（虚构）")
    told.get_by_role("link", name="荷风社区", exact=True).first.click()
    expect(explorer).to_have_url(re.compile(r"\?community=lianhua-hefeng$"))
    explorer.go_back()
    expect(explorer.locator("h1")).to_have_text("荷风小学", timeout=WAIT)


def test_a_joint_body_has_its_seats_around_it(hefeng: Page) -> None:
    choose(hefeng, "lianhua-hefeng-joint")
    panel(hefeng).get_by_role("link", name="打开页面").click()
    expect(hefeng.locator("h1")).to_have_text("荷风社区联合党委", timeout=WAIT)
    expect(hefeng).to_have_url(re.compile(r"\?entity=lianhua-hefeng-joint$"))
    expect(hefeng.locator(".picture .seat")).to_have_count(6, timeout=WAIT)
    expect(panel(hefeng)).to_contain_text("规定 7–9 席")


@pytest.mark.parametrize(
    ("id", "name", "told"),
    [
        ("lianhua-seat-secretary", "书记", ["设于", "荷风社区联合党委", "任职人员"]),
        ("lianhua-agreement-1", "协议", ["签约各方", "荷风小学"]),
        ("lianhua-reading-room", "", ["使用安排", "提供单位", "空闲"]),
        ("lianhua-case", "莲花", ["包含", "出处"]),
    ],
)
def test_what_is_no_body_has_a_page_of_facts(
    explorer: Page, explorer_url: str, id: str, name: str, told: list[str]
) -> None:
    explorer.goto(f"{explorer_url}/?entity={id}")
    expect(explorer.locator("h1")).to_contain_text(name, timeout=WAIT)
    for text in told:
        expect(explorer.locator(".thing")).to_contain_text(text, timeout=WAIT)


def test_the_search_opens_the_page_of_a_unit(explorer: Page, explorer_url: str) -> None:
    explorer.goto(explorer_url)
    explorer.get_by_role("combobox", name="检索").fill("荷风小学")
    expect(explorer.get_by_role("option").first).to_contain_text("荷风小学", timeout=WAIT)
    explorer.get_by_role("option").first.click()
    expect(explorer.locator("h1")).to_contain_text("荷风小学", timeout=WAIT)
    expect(explorer).to_have_url(re.compile(r"\?entity="))


def saved(page: Page, format: str) -> Path:
    """The file that the menu saves in this format."""
    page.locator("summary", has_text="导出").click()
    with page.expect_download(timeout=WAIT) as download:
        page.get_by_role("button", name=re.compile(f"^{format}")).click()
    assert download.value.suggested_filename.startswith("荷风社区 ")
    return Path(download.value.path())


def test_what_is_shown_is_saved_as_a_table_without_what_is_switched_off(hefeng: Page) -> None:
    hefeng.get_by_role("checkbox", name=re.compile("协议共建")).uncheck()
    expect(hefeng.locator(".picture .tie.AGREEMENT")).to_have_count(0)
    text = saved(hefeng, "CSV").read_text("utf-8-sig")
    about, rows = text.split("标识,名称")
    assert "荷风社区" in about
    # Its address shows the same on another day.
    assert re.search(r"community=lianhua-hefeng\S*on=\d{4}-\d\d-\d\d", about)
    assert "不含已关闭的：协议共建" in about
    assert "莲花区示例数据说明（虚构）" in about
    assert "安和物业" in rows
    assert "协议共建" not in rows
    hefeng.keyboard.press("t")
    shown = hefeng.locator(".table tbody tr")
    # The core and the joint body are rows of the table alone: they are no ties.
    assert len(rows.strip().splitlines()) - 1 == shown.count() - 2


def test_the_picture_is_saved_as_a_drawing_and_as_an_image(hefeng: Page) -> None:
    drawing = saved(hefeng, "SVG").read_text("utf-8")
    root = ElementTree.fromstring(drawing)
    texts = [element.text for element in root.iter("{http://www.w3.org/2000/svg}text")]
    assert "荷风社区" in texts
    assert "荷风小学" in texts
    assert any(text and text.startswith("协议共建") for text in texts)
    # Where the same can be seen on another day.
    assert re.search(r"<desc>[^<]*\?community=lianhua-hefeng\S*on=\d{4}-\d\d-\d\d", drawing)
    # Its look does not come from a style sheet.
    assert "class=" not in drawing
    assert saved(hefeng, "PNG").read_bytes().startswith(b"\x89PNG")


def test_the_picture_is_saved_as_a_workbook_and_as_a_graph(hefeng: Page) -> None:
    with saved(hefeng, "XLSX").open("rb") as file:
        workbook = openpyxl.load_workbook(file)
    assert workbook.sheetnames == ["共建关系", "说明"]
    assert any(row[1] == "荷风小学" for row in workbook["共建关系"].iter_rows(values_only=True))
    graph = networkx.read_gexf(saved(hefeng, "GEXF"))
    assert graph.nodes[SCHOOL]["label"] == "荷风小学"
    again = networkx.read_graphml(saved(hefeng, "GRAPHML"))
    assert set(again.nodes) == set(graph.nodes)
    assert hefeng.locator(f'[data-mark="{SCHOOL}"]').count() == 1


def test_the_query_behind_a_page_answers_what_is_shown(hefeng: Page, explorer_url: str) -> None:
    told = panel(hefeng)
    told.locator("summary", has_text="查询与命令").click()
    query = told.get_by_role("region", name="GraphQL").inner_text()
    variables = json.loads(told.get_by_role("region", name="变量").inner_text())
    answer = httpx.post(f"{explorer_url}/graphql", json={"query": query, "variables": variables}, timeout=130).json()
    assert answer["data"]["core"]["community"]["name"] == "荷风社区"
    command = told.get_by_role("region", name="curl").inner_text()
    assert command.startswith(f"curl -s '{explorer_url}/graphql'")


def test_the_date_is_moved_on_the_bar_and_by_keys(hefeng: Page) -> None:
    bar = hefeng.get_by_role("region", name="时间")
    handle = bar.get_by_role("slider", name="所看的日期")
    expect(handle).to_have_attribute("aria-valuetext", re.compile(r"\d+ 条"), timeout=WAIT)
    handle.press("ArrowLeft")
    expect(hefeng).to_have_url(re.compile(r"on=\d{4}-\d\d-\d\d"))
    hefeng.locator("h1").click()
    hefeng.keyboard.press("Home")
    expect(hefeng).not_to_have_url(re.compile("on="))
    hefeng.keyboard.press("[")
    expect(hefeng).to_have_url(re.compile(r"on=\d{4}-\d\d-\d\d"))


def test_two_dates_are_compared_in_the_picture_and_in_a_list(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/{HEFENG}&on=2026-06-01&since=2025-01-01")
    expect(explorer.locator("h1")).to_have_text("荷风社区", timeout=WAIT)
    gained = explorer.locator(".picture .tie.gained")
    expect(gained.first).to_be_attached(timeout=WAIT)
    # Colour tells the change and nothing else.
    expect(explorer.locator(".picture .tie.AGREEMENT")).to_have_count(0)
    told = panel(explorer)
    expect(told).to_contain_text("2025-01-01 与 2026-06-01 之间")
    expect(told).to_contain_text("新签协议", timeout=WAIT)
    expect(explorer.get_by_role("slider", name="甲：较早的日期")).to_be_visible()
    explorer.keyboard.press("Escape")
    expect(gained).to_have_count(0)
    expect(explorer).not_to_have_url(re.compile("since="))


def test_two_are_selected_together_and_the_way_between_them_told(hefeng: Page) -> None:
    choose(hefeng, SCHOOL)
    mark(hefeng, "lianhua-anhe").locator(".focus").click(modifiers=["Shift"])
    expect(mark(hefeng, SCHOOL)).to_have_attribute("aria-pressed", "true")
    expect(mark(hefeng, "lianhua-anhe")).to_have_attribute("aria-pressed", "true")
    told = panel(hefeng)
    expect(told.get_by_role("heading", level=2)).to_have_text("同时选中 2 个")
    expect(told).to_contain_text("荷风小学与安和物业", timeout=WAIT)
    expect(told).to_contain_text("共同的共建对象")
    expect(told.get_by_role("link", name="荷塘供电所", exact=True)).to_be_visible(timeout=WAIT)
    hefeng.keyboard.press("Escape")
    expect(told.get_by_role("heading", level=2)).to_have_text("荷风小学")


def test_a_number_lights_so_many_steps_and_changes_are_undone(hefeng: Page) -> None:
    choose(hefeng, "lianhua-volunteers")
    clinic = mark(hefeng, "lianhua-hefeng-clinic")
    expect(clinic).to_have_class(re.compile("faded"))
    hefeng.keyboard.press("4")
    expect(clinic).not_to_have_class(re.compile("faded"))
    hefeng.keyboard.press("u")
    expect(clinic).to_have_class(re.compile("faded"))
    hefeng.get_by_role("button", name="撤销").click()
    expect(hefeng.locator(".faded")).to_have_count(0)
    hefeng.get_by_role("button", name="重做").click()
    expect(mark(hefeng, "lianhua-volunteers")).to_have_attribute("aria-pressed", "true")


def test_a_page_of_the_same_origin_shows_it_in_a_frame(explorer: Page, explorer_url: str) -> None:
    src = f"{explorer_url}/{HEFENG}&embed=1&lang=en&theme=dark"
    framing = f'<!doctype html><link rel="icon" href="data:,"><iframe title="t" width="900" height="640" src="{src}">'
    explorer.route("**/framing", lambda route: route.fulfill(body=framing, content_type="text/html"))
    explorer.goto(f"{explorer_url}/framing")
    frame = explorer.frame_locator("iframe")
    expect(frame.locator("h1")).to_have_text("Hefeng community", timeout=WAIT)
    expect(frame.locator("html")).to_have_attribute("data-theme", "dark")
    expect(frame.locator(".top")).to_have_count(0)
    own = frame.get_by_role("link", name="Open in Cobuild")
    expect(own).to_have_attribute("href", re.compile(r"\?community=lianhua-hefeng$"))
    frame.locator(f'[data-mark="{SCHOOL}"]').focus()
    explorer.keyboard.press("Space")
    frame.get_by_role("link", name="Open its page").click()
    expect(frame.locator("h1")).to_have_text("Hefeng primary school", timeout=WAIT)
    expect(frame.locator(".top")).to_have_count(0)


def test_a_period_shows_what_was_in_force_on_any_of_its_days(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/{HEFENG}&on=2026-06-01")
    left = mark(explorer, "lianhua-market")
    expect(mark(explorer, SCHOOL)).to_be_visible(timeout=WAIT)
    expect(left).to_have_count(0)
    explorer.keyboard.press("w")
    expect(explorer).to_have_url(re.compile("from=2025-06-01"))
    expect(left).to_be_visible(timeout=WAIT)
    # An activity of one day is in no other day.
    expect(explorer.locator(".picture .tie.ACTIVITY").first).to_be_visible()
    # What is only planned is not said to be of unknown start.
    expect(explorer.locator(".sum .undated")).to_have_count(0)
    first = explorer.get_by_role("slider", name="时间段的第一天")
    first.focus()
    explorer.keyboard.press("ArrowRight")
    expect(left).to_have_count(0)
    # The numbers may come after the network.
    explorer.route("**/graphql", late("tieCounts"))
    explorer.reload()
    expect(explorer.locator(".picture .tie.ACTIVITY").first).to_be_visible(timeout=WAIT)
    explorer.unroute_all(behavior="wait")
    expect(left).to_have_count(0)
    about = saved(explorer, "CSV").read_text("utf-8-sig").split("标识,名称")[0]
    assert "2025-07-01 至 2026-06-01 期间任何一天有效的联系" in about
    explorer.get_by_role("button", name="只看一天").click()
    expect(explorer.locator(".picture .tie.ACTIVITY")).to_have_count(0)
    expect(explorer).not_to_have_url(re.compile("from="))


def test_a_mark_is_expanded_by_reason_with_the_numbers_first(hefeng: Page) -> None:
    anhe = mark(hefeng, "lianhua-anhe")
    anhe.focus()
    hefeng.keyboard.press("e")
    options = hefeng.get_by_role("list", name="按原因展开")
    project = options.get_by_role("button", name=re.compile("^共同项目 *4 个"))
    expect(project).to_be_visible(timeout=WAIT)
    expect(options.get_by_role("button").first).to_be_focused()
    before = hefeng.locator(".picture .line").count()
    project.click()
    expect(hefeng).to_have_url(re.compile(r"expanded=lianhua-anhe\*PROJECT"))
    added = hefeng.get_by_role("list", name="已展开").get_by_role("button", name=re.compile("安和物业 · 共同项目"))
    expect(added).to_contain_text("4", timeout=WAIT)
    expect(hefeng.locator(".picture .line")).not_to_have_count(before)
    added.click()
    expect(added).to_have_count(0)
    expect(hefeng.locator(".picture .line")).to_have_count(before)
    hefeng.keyboard.press("u")
    expect(added).to_be_visible(timeout=WAIT)


def test_what_is_expanded_stays_in_a_period_by_its_rule(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/{HEFENG}&on=2026-06-01&from=2025-06-01&selected=lianhua-anhe")
    expect(mark(explorer, "lianhua-anhe")).to_be_visible(timeout=WAIT)
    before = explorer.locator(".picture .line").count()
    explorer.keyboard.press("e")
    options = explorer.get_by_role("list", name="按原因展开")
    project = options.get_by_role("button", name=re.compile("^共同项目"))
    expect(project).to_be_visible(timeout=WAIT)
    project.click()
    expect(explorer.get_by_role("list", name="已展开").get_by_role("button")).to_contain_text(
        "安和物业 · 共同项目 ", timeout=WAIT
    )
    expect(explorer.locator(".picture .line")).not_to_have_count(before)
    # The project had not begun in an earlier period.
    explorer.goto(f"{explorer_url}/{HEFENG}&on=2020-06-01&from=2020-01-01&expanded=lianhua-anhe*PROJECT")
    expect(explorer.locator("h1")).to_have_text("荷风社区", timeout=WAIT)
    expect(explorer.locator(".picture .tie.PROJECT")).to_have_count(0)


def test_a_date_is_told_as_it_was_published(hefeng: Page) -> None:
    choose(hefeng, "lianhua-electronics")
    ties = panel(hefeng).locator(".ties li")
    expect(ties.filter(has_text="契约化共建协议")).to_contain_text("2024-05 起 由他处推得")
    # It may have begun later: of one of the two sides the start is not known.
    expect(ties.filter(has_text="荷风社区联合党委")).to_contain_text("2024-06-18 起 可能更晚")
    hefeng.keyboard.press("t")
    since = hefeng.locator("tr", has_text="契约化共建协议").locator(".day").first
    expect(since).to_have_text("2024-05 由他处推得")
    assert ",2024-05,,由他处推得," in saved(hefeng, "CSV").read_text("utf-8-sig")


def test_an_arrow_leads_to_who_is_given_to(hefeng: Page) -> None:
    expect(hefeng.locator(".picture .arrow.SHARING").first).to_be_attached()
    assert hefeng.locator(".picture .arrow").count() == hefeng.locator(".picture .tie.SHARING").count()


def test_an_arrow_leads_to_who_is_given_to_around_a_unit(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/?entity={SCHOOL}&on=2026-11-28")
    expect(explorer.locator("h1")).to_have_text("荷风小学", timeout=WAIT)
    expect(explorer.locator(".picture .arrow.SHARING").first).to_be_attached(timeout=WAIT)
    assert explorer.locator(".picture .arrow").count() == explorer.locator(".picture .tie.SHARING").count()
    choose(explorer, "lianhua-hefeng")
    expect(panel(explorer).locator(".ties li").filter(has_text="资源共享")).to_contain_text("提供给它")


def test_the_bar_counts_apart_what_is_not_known(hefeng: Page, explorer_url: str) -> None:
    bar = hefeng.get_by_role("region", name="时间")
    handle = bar.get_by_role("slider", name="所看的日期")
    said = re.compile(r"已知起始的联系 \d+ 条，\d 条当月存疑")
    expect(handle).to_have_attribute("aria-valuetext", said, timeout=WAIT)
    # No tie of this community has a known start.
    hefeng.goto(f"{explorer_url}/?community=c17-residential-areas")
    expect(bar.locator(".unknown")).to_have_text("5起始不详", timeout=WAIT)
    expect(handle).to_have_attribute("aria-valuetext", re.compile("已知起始的联系 0 条$"))
    hefeng.keyboard.press("w")
    expect(hefeng.locator(".sum .undated")).to_have_text("起始不详 5", timeout=WAIT)


def test_a_mark_stays_where_it_is_put(hefeng: Page) -> None:
    school = mark(hefeng, SCHOOL)
    shape = school.locator(".focus")
    start = shape.bounding_box()
    assert start
    x, y = start["x"] + start["width"] / 2, start["y"] + start["height"] / 2
    hefeng.mouse.move(x, y)
    hefeng.mouse.down()
    hefeng.mouse.move(x + 80, y + 40, steps=4)
    hefeng.mouse.up()
    # What is dragged is not selected by it.
    expect(hefeng).to_have_url(re.compile(rf"pinned={SCHOOL}\*-?\d+\*-?\d+$"))
    expect(school).to_have_attribute("aria-label", re.compile("已固定$"))
    hefeng.reload()
    expect(school).to_be_visible()
    moved = shape.bounding_box()
    assert moved
    assert abs(moved["x"] - start["x"] - 80) < 4
    assert abs(moved["y"] - start["y"] - 40) < 4
    school.focus()
    hefeng.keyboard.press("f")
    expect(hefeng).not_to_have_url(re.compile("pinned"))
    hefeng.keyboard.press("Shift+ArrowDown")
    expect(hefeng).to_have_url(re.compile("pinned"))
    hefeng.keyboard.press("u")
    expect(hefeng).not_to_have_url(re.compile("pinned"))


def test_the_months_are_played_until_they_are_stopped(hefeng: Page) -> None:
    bar = hefeng.get_by_role("region", name="时间")
    bar.get_by_role("button", name="逐月播放").click(timeout=WAIT)
    expect(hefeng).to_have_url(re.compile(r"on=\d{4}-\d\d-28"))
    first = hefeng.url
    expect(hefeng).not_to_have_url(first, timeout=WAIT)
    bar.get_by_role("button", name="停止播放").click()
    stopped = hefeng.url
    hefeng.wait_for_timeout(2000)
    assert hefeng.url == stopped


def test_a_place_and_a_source_have_pages(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/?entity=lianhua-hetang")
    expect(explorer.locator("h1")).to_have_text("荷塘街道", timeout=WAIT)
    explorer.locator(".thing").get_by_role("link", name="荷风社区", exact=True).first.click()
    expect(explorer.locator("h1")).to_have_text("荷风社区", timeout=WAIT)
    choose(explorer, SCHOOL)
    panel(explorer).get_by_role("link", name="打开页面").click()
    expect(explorer.locator("h1")).to_have_text("荷风小学", timeout=WAIT)
    explorer.goto(f"{explorer_url}/?entity=lianhua-source")
    expect(explorer.locator(".thing")).to_contain_text("被引用于", timeout=WAIT)
