"""The network of a place in a real browser: drawn on canvas, followed by mouse, fingers and keys, and saved."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import networkx  # type: ignore[import-untyped]
import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from service.web_pages import BUILT_PAGES
from tests.browser.conftest import WAIT, barriers
from tests.browser.test_explorer import panel

pytestmark = pytest.mark.browser

PLACE = "?page=network&of=lianhua"


def drawing(page: Page) -> Locator:
    """The picture when it is drawn; its attributes say what of."""
    found = page.locator(".network-view[data-drawn]")
    expect(found).to_be_visible(timeout=WAIT)
    return found


def drawn(page: Page) -> tuple[int, int, int]:
    """How many bodies, ties and names are drawn."""
    bodies, ties, names = (drawing(page).get_attribute("data-drawn") or "").split()
    return int(bodies), int(ties), int(names)


def view(page: Page) -> tuple[float, float, float]:
    """The scale of the picture, and where its origin is."""
    k, x, y = (drawing(page).get_attribute("data-view") or "").split()
    return float(k), float(x), float(y)


def colours(page: Page) -> int:
    """How many colours the canvas has."""
    return int(
        page.evaluate(
            """() => {
              const canvas = document.querySelector('.surface canvas');
              const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
              return new Set(new Uint32Array(data.buffer)).size;
            }"""
        )
    )


def point_of_a_mark(page: Page) -> tuple[float, float]:
    """Where the pointer is over some mark, as its shape says."""
    box = page.locator(".surface").bounding_box()
    assert box
    for y in range(20, int(box["height"]) - 60, 6):
        for x in range(20, int(box["width"]) - 20, 6):
            page.mouse.move(box["x"] + x, box["y"] + y)
            if page.evaluate("document.querySelector('.surface canvas + canvas').style.cursor") == "pointer":
                return box["x"] + x, box["y"] + y
    raise AssertionError("no mark is under the pointer anywhere")


@pytest.fixture
def lianhua(explorer: Page, explorer_url: str) -> Page:
    """The network of an invented district, when it is drawn."""
    explorer.goto(f"{explorer_url}/{PLACE}")
    expect(explorer.locator("h1")).to_have_text("莲花区的共建网络", timeout=WAIT)
    drawing(explorer)
    return explorer


def test_it_is_small_and_comes_later() -> None:
    page = (BUILT_PAGES / "index.html").read_text("utf-8")
    files = [*(BUILT_PAGES / "assets").glob("Page-*.js"), *(BUILT_PAGES / "assets").glob("layout.worker-*.js")]
    assert len(files) == 2
    assert not any(file.name in page for file in files)
    assert sum(len(gzip.compress(file.read_bytes())) for file in files) <= 42_000


def test_the_page_of_a_place_leads_to_its_network(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/?entity=lianhua")
    explorer.get_by_role("link", name="网络图").click(timeout=WAIT)
    expect(explorer.locator("h1")).to_have_text("莲花区的共建网络", timeout=WAIT)
    bodies, ties, names = drawn(explorer)
    assert bodies > 10
    assert ties > 10
    assert names > 3
    assert colours(explorer) > 20
    expect(explorer.locator(".sum").first).to_contain_text(f"{bodies} 个主体 · {ties} 条联系")
    expect(explorer).to_have_title("莲花区的共建网络 · 共建网络")


def chosen(page: Page) -> str:
    """The id of what is selected."""
    return str(page.evaluate("new URLSearchParams(location.search).get('selected')"))


def test_arrows_follow_ties_and_the_panel_follows(lianhua: Page) -> None:
    lianhua.get_by_role("application").focus()
    lianhua.keyboard.press("ArrowRight")
    heading = panel(lianhua).get_by_role("heading", level=2)
    expect(heading).not_to_have_text("莲花区")
    first, name = chosen(lianhua), heading.inner_text()
    expect(lianhua.locator(".network-view [role=status]")).to_contain_text(name)
    expect(panel(lianhua).locator(".partners > li").first).to_be_visible()
    partners = panel(lianhua).locator(".partners > li > button").all_inner_texts()
    for key in ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"):
        lianhua.keyboard.press(key)
        if chosen(lianhua) != first:
            break
    expect(heading).not_to_have_text(name)
    assert heading.inner_text() in partners
    lianhua.keyboard.press("Enter")
    expect(lianhua).to_have_url(re.compile(r"\?(entity|community)="))


def test_a_mark_is_chosen_with_the_mouse_and_the_rest_fades(lianhua: Page) -> None:
    image = "document.querySelector('.surface canvas').toDataURL()"
    before = lianhua.evaluate(image)
    x, y = point_of_a_mark(lianhua)
    lianhua.mouse.click(x, y)
    expect(lianhua).to_have_url(re.compile("selected="))
    expect(panel(lianhua).locator(".partners li").first).to_be_visible()
    faded = lianhua.evaluate(image)
    assert faded != before
    lianhua.keyboard.press("Escape")
    expect(lianhua).not_to_have_url(re.compile("selected="))
    # What was chosen may have been brought into view: the picture need not be where it was.
    assert lianhua.evaluate(image) != faded


def test_the_table_has_the_same_bodies_and_the_same_selection(lianhua: Page) -> None:
    bodies, _, _ = drawn(lianhua)
    lianhua.keyboard.press("t")
    rows = lianhua.locator(".stage > .table tbody tr")
    tied = lianhua.locator(".stage > .table tbody tr:not(.gap)")
    expect(tied).to_have_count(min(bodies, 100))
    name = rows.nth(3).get_by_role("button").inner_text()
    rows.nth(3).get_by_role("button").click()
    expect(panel(lianhua).get_by_role("heading", level=2)).to_have_text(name)
    lianhua.keyboard.press("t")
    drawing(lianhua)
    expect(panel(lianhua).get_by_role("heading", level=2)).to_have_text(name)
    lianhua.keyboard.press("t")
    expect(lianhua.locator("tr.chosen")).to_contain_text(name)


def test_in_english_bodies_have_their_english_names(lianhua: Page) -> None:
    lianhua.get_by_role("button", name="En", exact=True).click()
    drawing(lianhua)
    lianhua.keyboard.press("t")
    table = lianhua.locator(".stage > .table")
    expect(table).to_contain_text("Hefeng primary school")
    expect(table).not_to_contain_text("荷风小学")


def test_it_is_zoomed_and_moved_by_wheel_hand_and_keys(lianhua: Page) -> None:
    box = lianhua.locator(".surface").bounding_box()
    assert box
    at_first = drawing(lianhua).get_attribute("data-view") or ""
    first = view(lianhua)
    lianhua.mouse.move(box["x"] + 5, box["y"] + 5)
    lianhua.mouse.wheel(0, -300)
    expect(drawing(lianhua)).not_to_have_attribute("data-view", at_first)
    nearer = view(lianhua)
    assert nearer[0] > first[0]
    lianhua.mouse.down()
    lianhua.mouse.move(box["x"] + 65, box["y"] + 45, steps=4)
    lianhua.mouse.up()
    lianhua.wait_for_function(
        "x => Math.abs(Number(document.querySelector('.network-view').dataset.view.split(' ')[1]) - x) < 1",
        arg=nearer[1] + 60,
    )
    assert view(lianhua)[0] == nearer[0]
    lianhua.get_by_role("application").focus()
    lianhua.keyboard.press("Shift+ArrowLeft")
    lianhua.wait_for_function(
        "x => Math.abs(Number(document.querySelector('.network-view').dataset.view.split(' ')[1]) - x) < 1",
        arg=nearer[1] + 120,
    )
    lianhua.keyboard.press("0")
    expect(drawing(lianhua)).to_have_attribute("data-view", at_first)
    lianhua.get_by_role("button", name="放大").click()
    expect(drawing(lianhua)).not_to_have_attribute("data-view", at_first)


def test_two_fingers_zoom_it_on_a_fine_screen(browser: Browser, explorer_url: str) -> None:
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, device_scale_factor=2, has_touch=True, is_mobile=True
    )
    page = context.new_page()
    page.set_default_timeout(WAIT)
    page.goto(f"{explorer_url}/{PLACE}")
    first = view(page)
    wide, css = page.evaluate(
        "(() => { const c = document.querySelector('.surface canvas'); return [c.width, c.clientWidth]; })()"
    )
    assert wide == 2 * css
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    box = page.locator(".surface").bounding_box()
    assert box
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    fingers = context.new_cdp_session(page)

    def touch(kind: str, off: float) -> None:
        points = [{"x": x - off, "y": y, "id": 0}, {"x": x + off, "y": y, "id": 1}] if off else []
        fingers.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    touch("touchStart", 30)
    for off in (40, 60, 80):
        touch("touchMove", off)
    touch("touchEnd", 0)
    page.wait_for_function(
        "k => Number(document.querySelector('.network-view').dataset.view.split(' ')[0]) > k", arg=first[0] * 1.5
    )
    context.close()


def test_what_is_switched_off_is_not_drawn(lianhua: Page) -> None:
    bodies, ties, _ = drawn(lianhua)
    agreement = lianhua.get_by_role("checkbox", name=re.compile("协议共建"))
    number = int(re.sub(r"\D", "", agreement.locator("xpath=..").inner_text()))
    agreement.uncheck()
    expect(drawing(lianhua)).to_have_attribute("data-drawn", re.compile(rf"^\d+ {ties - number} "))
    lianhua.reload()
    expect(drawing(lianhua)).to_have_attribute("data-drawn", re.compile(rf"^\d+ {ties - number} "))
    lianhua.get_by_role("checkbox", name=re.compile("协议共建")).check()
    expect(drawing(lianhua)).to_have_attribute("data-drawn", re.compile(rf"^{bodies} {ties} "))


def saved(page: Page, format: str) -> Path:
    """The file that the menu saves in this format."""
    page.locator("summary", has_text="导出").click()
    with page.expect_download(timeout=WAIT) as download:
        page.get_by_role("button", name=re.compile(f"^{format}")).click()
    assert download.value.suggested_filename.startswith("莲花区的共建网络 ")
    return Path(download.value.path())


def test_it_is_saved_as_it_is_shown(lianhua: Page) -> None:
    bodies, ties, names = drawn(lianhua)
    lianhua.get_by_role("checkbox", name=re.compile("资源共享")).uncheck()
    expect(drawing(lianhua)).not_to_have_attribute("data-drawn", f"{bodies} {ties} {names}")
    bodies, ties, names = drawn(lianhua)
    text = saved(lianhua, "SVG").read_text("utf-8")
    root = ElementTree.fromstring(text)
    texts = [element.text or "" for element in root.iter("{http://www.w3.org/2000/svg}text")]
    assert "莲花区的共建网络" in texts
    assert any(each.startswith("协议共建") for each in texts)
    # The caption is broken where its line ends.
    assert "莲花区示例数据说明（虚构）" in "".join(texts)
    assert sum(len(each) > 2 for each in texts) > names
    assert saved(lianhua, "PNG").read_bytes().startswith(b"\x89PNG")
    table = saved(lianhua, "CSV").read_text("utf-8-sig")
    about, rows = table.split("标识,名称", 1)
    assert "不含已关闭的：资源共享" in about
    assert len(rows.strip().splitlines()) - 1 == ties
    assert "莲花区示例数据说明（虚构）" in rows
    graph = networkx.read_gexf(saved(lianhua, "GEXF"))
    assert graph.number_of_nodes() == bodies


def test_it_bars_nobody_and_fits_a_phone(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/{PLACE}")
    drawing(explorer)
    assert barriers(explorer) == []
    explorer.keyboard.press("t")
    expect(explorer.locator(".stage > .table")).to_be_visible()
    assert barriers(explorer) == []
    explorer.set_viewport_size({"width": 390, "height": 844})
    assert explorer.evaluate("document.documentElement.scrollWidth") <= 390


def test_a_place_that_is_not_there_and_one_without_ties(explorer: Page, explorer_url: str) -> None:
    explorer.goto(f"{explorer_url}/?page=network&of=nowhere")
    expect(explorer.locator(".notice")).to_contain_text("nowhere", timeout=WAIT)
    explorer.route(
        "**/graphql",
        lambda route: (
            route.fulfill(json={"data": {"network": made_up(1, 0)}}) if is_network(route) else route.continue_()
        ),
    )
    explorer.goto(f"{explorer_url}/{PLACE}")
    expect(explorer.locator(".notice")).to_contain_text("没有已知的联系", timeout=WAIT)
    explorer.unroute("**/graphql")
    explorer.goto(f"{explorer_url}/?page=network")
    explorer.get_by_role("combobox", name="输入区").fill("荷风社区")
    explorer.get_by_role("option").first.click(timeout=WAIT)
    expect(explorer.locator("h1")).to_have_text("荷风社区的共建网络", timeout=WAIT)


def made_up(bodies: int, ties: int) -> dict[str, Any]:
    """An answer of so many bodies, a hundred to a community, and so many ties."""
    number = range(bodies)
    ids = [f"body-{i}" for i in number]
    ends = [(i, i - i % 100) for i in number if i % 100]
    ends += [((i * 37) % bodies, (i * 101 + 13) % bodies) for i in range(ties - len(ends))]
    ends = [(a, b if a != b else (b + 1) % bodies) for a, b in ends]
    return {
        "columns": {
            "ids": ids,
            "types": ["Unit" if i % 100 else "Community" for i in number],
            "kinds": [("SCHOOL", "BANK", "CLINIC", "VOLUNTEER_TEAM")[i % 4] if i % 100 else None for i in number],
            "names": [f"第{i}个驻区单位" if i % 100 else f"第{i // 100}社区" for i in number],
            "namesEn": [None if i % 100 else f"Community {i // 100}" for i in number],
            "roles": ["MANY" if i % 100 else "COMMUNITY" for i in number],
            "sources": [a for a, _ in ends],
            "targets": [b for _, b in ends],
            "reasons": [("AGREEMENT", "PROJECT", "SHARING", "ACTIVITY")[i % 4] for i in range(ties)],
            "counts": [1] * ties,
            "startDate": [None] * ties,
            "endDate": [None] * ties,
        },
        "nodesTotal": bodies + 500,
        "edgesTotal": ties,
        "undatedTotal": 0,
        "cutBy": ["NODES"],
    }


def is_network(route: Route) -> bool:
    """Whether the request of this route asks for a network."""
    return "query Network(" in (route.request.post_data or "")


def test_twenty_thousand_bodies_come_with_a_note_and_stay_usable(explorer: Page, explorer_url: str) -> None:
    def answered(route: Route) -> None:
        if is_network(route):
            route.fulfill(json={"data": {"network": made_up(20_000, 20_000)}})
        else:
            route.continue_()

    explorer.route("**/graphql", answered)
    explorer.goto(f"{explorer_url}/{PLACE}")
    bodies, ties, names = drawn(explorer)
    assert (bodies, ties) == (20_000, 20_000)
    assert names > 10
    expect(explorer.locator(".network-note")).to_contain_text("20,000 个主体")
    expect(explorer.locator(".network-note").get_by_role("link").first).to_be_visible(timeout=WAIT)
    expect(explorer.locator(".head")).to_contain_text("取到 20,000，共 20,500 个主体")
    surface = explorer.get_by_role("application")
    surface.focus()
    explorer.keyboard.press("ArrowDown")
    expect(explorer.locator(".network-view [role=status]")).to_contain_text("社区")
    explorer.keyboard.press("t")
    expect(explorer.locator(".pager")).to_contain_text("共 20,000 个")
    explorer.get_by_role("button", name="后一页").click()
    expect(explorer.locator(".pager")).to_contain_text("101–200")


def test_the_search_does_not_wait_for_the_network(explorer: Page, explorer_url: str) -> None:
    held: list[Route] = []

    def answered(route: Route) -> None:
        if is_network(route):
            held.append(route)
        else:
            route.continue_()

    explorer.route("**/graphql", answered)
    explorer.goto(f"{explorer_url}/{PLACE}")
    search = explorer.get_by_role("combobox", name="检索")
    search.fill("hfsq")
    expect(explorer.get_by_role("option").first).to_contain_text("荷风社区", timeout=WAIT)
    assert held
    held[0].fulfill(body=json.dumps({"data": {"network": made_up(20_000, 20_000)}}), content_type="application/json")
    # The field goes on taking what is typed while twenty thousand bodies are laid out.
    search.fill("hfx")
    expect(search).to_have_value("hfx")
    expect(explorer.get_by_role("option").first).to_contain_text("荷风小学", timeout=WAIT)
    drawing(explorer)


def test_a_dark_page_draws_dark(lianhua: Page) -> None:
    # By way of a canvas that is made for reading: Chromium warns of the others.
    corner = """(() => {
      const read = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      read.drawImage(document.querySelector('.surface canvas'), 0, 0);
      return [...read.getImageData(0, 0, 1, 1).data].join();
    })()"""
    assert lianhua.evaluate(corner) == "247,246,243,255"
    lianhua.get_by_role("button", name="深色或浅色").click()
    expect(lianhua.locator("html")).to_have_attribute("data-theme", "dark")
    lianhua.wait_for_function(f"() => {corner} === '20,21,23,255'")
