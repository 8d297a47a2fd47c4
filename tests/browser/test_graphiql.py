"""GraphiQL in a real browser, without a network and under the service's Content-Security-Policy."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

from service.web_pages import examples_file

pytestmark = pytest.mark.browser


def run_query(page: Page) -> None:
    expect(page.get_by_role("region", name="Operation Editor")).to_contain_text("{", timeout=20_000)
    page.get_by_role("button", name="Execute query").click()


def expect_answer(page: Page, text: str) -> None:
    expect(page.locator(".graphiql-response")).to_contain_text(text, timeout=20_000)


def until(page: Page, expression: str) -> None:
    """Wait until an expression is true. Playwright's wait would evaluate it in the page, which the policy forbids."""
    for _ in range(100):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(100)
    raise AssertionError(expression)


@pytest.fixture
def examples(page: Page) -> list[dict[str, Any]]:
    """Examples that fit the small schema of these tests, offered in place of the checked-in ones."""
    offered: list[dict[str, Any]] = [
        {"title_zh": "服务的版本", "title_en": "Version", "query": "query Version { serviceInfo { version } }"},
        {
            "title_zh": "类型的名称",
            "title_en": "Name of a type",
            "query": "query TypeName($name: String!) { __type(name: $name) { name } }",
            "variables": {"name": "ServiceInfo"},
        },
    ]
    page.route("**/graphiql/examples.json", lambda route: route.fulfill(json=offered))
    return offered


@pytest.mark.usefixtures("examples")
@pytest.mark.parametrize("path", ["/graphiql", "/graphiql/", "/under/a/prefix/graphiql"])
def test_the_first_example_stands_ready(page: Page, origin: str, path: str) -> None:
    page.goto(origin + path)
    run_query(page)
    expect_answer(page, '"version": "1.2.3"')


def test_the_variables_of_the_first_example_are_filled_in(
    page: Page, origin: str, examples: list[dict[str, Any]]
) -> None:
    examples.reverse()
    page.goto(f"{origin}/graphiql")
    expect(page.get_by_role("region", name="Variables")).to_contain_text('"name": "ServiceInfo"', timeout=20_000)
    run_query(page)
    expect_answer(page, '"name": "ServiceInfo"')
    # On the next visit it is as the reader left it.
    page.get_by_role("button", name=examples[1]["title_en"]).click()
    expect(page.get_by_role("tab")).to_have_count(2)
    # GraphiQL keeps its tabs half a second after they changed.
    until(page, "Object.values(localStorage).some((kept) => kept.includes('query Version'))")
    page.wait_for_load_state("networkidle")
    page.reload()
    expect(page.get_by_role("tab")).to_have_count(2, timeout=20_000)
    run_query(page)
    expect_answer(page, '"version": "1.2.3"')


def test_variables_of_an_example_are_shown_and_sent(page: Page, origin: str, examples: list[dict[str, Any]]) -> None:
    page.goto(f"{origin}/graphiql")
    page.get_by_role("button", name=examples[1]["title_en"]).click()
    expect(page.get_by_role("region", name="Variables")).to_contain_text('"name": "ServiceInfo"')
    run_query(page)
    expect_answer(page, '"name": "ServiceInfo"')


def test_an_example_is_run_as_soon_as_it_is_opened(page: Page, origin: str, examples: list[dict[str, Any]]) -> None:
    page.goto(f"{origin}/graphiql")
    run_query(page)
    expect_answer(page, '"version": "1.2.3"')
    # Both clicks before GraphiQL has read the new query and knows its name.
    page.get_by_role("button", name=examples[1]["title_en"]).evaluate(
        "(example) => { example.click(); document.querySelector('.graphiql-execute-button').click(); }"
    )
    expect_answer(page, '"name": "ServiceInfo"')


def test_each_example_opens_in_one_tab_of_its_own(page: Page, origin: str) -> None:
    page.goto(f"{origin}/graphiql")
    offered = json.loads(examples_file().read_text("utf-8"))
    pane = page.get_by_role("region", name="Examples · 示例")
    for example in [*offered, *offered]:
        pane.get_by_role("button", name=example["title_en"]).click()
        expect(page.get_by_role("region", name="Operation Editor")).to_contain_text(example["title_zh"])
    expect(page.get_by_role("tab")).to_have_count(len(offered))


def test_a_query_can_be_handed_over_in_the_address(page: Page, origin: str) -> None:
    page.goto(f"{origin}/graphiql?query={quote('query Linked { serviceInfo { __typename } }')}")
    expect(page.get_by_role("tab")).to_have_text(["Linked"])
    run_query(page)
    expect_answer(page, '"__typename": "ServiceInfo"')


def test_the_schema_is_read_and_completed(page: Page, origin: str) -> None:
    page.goto(f"{origin}/graphiql?query={quote('{ service }')}")
    expect(page.locator(".graphiql-query-editor .squiggly-error")).to_have_count(1, timeout=20_000)
    page.get_by_role("button", name="Show Documentation Explorer").click()
    page.get_by_role("link", name="ServiceInfo").click()
    expect(page.locator(".graphiql-plugin")).to_contain_text("What answers. · 应答者。")


@pytest.mark.parametrize("word", ["版本号", "RELEASED version", "serviceinfo.version"])
def test_descriptions_are_found_in_either_language(page: Page, origin: str, word: str) -> None:
    """GraphiQL's own search knows names alone."""
    page.goto(f"{origin}/graphiql")
    page.get_by_role("button", name="Show Search · 查说明").click()
    pane = page.get_by_role("region", name="Search · 查说明")
    pane.get_by_role("searchbox").fill(word)
    expect(pane.get_by_role("status")).to_have_text("1", timeout=20_000)
    pane.get_by_role("button", name="ServiceInfo.version").click()
    documentation = page.locator(".graphiql-plugin")
    expect(documentation).to_contain_text("发行的版本号。 The version that was released.")
    expect(documentation).to_contain_text("String!")


@pytest.mark.usefixtures("examples")
def test_a_phone_shows_a_query_its_answer_and_the_search(page: Page, origin: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{origin}/graphiql")
    run_query(page)
    expect_answer(page, '"version": "1.2.3"')
    page.get_by_role("button", name="Show Search · 查说明").click()
    search = page.get_by_role("region", name="Search · 查说明").get_by_role("searchbox")
    search.fill("应答者")
    expect(page.get_by_role("button", name="ServiceInfo", exact=False).first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390, "nothing is wider than the screen"
    for part in (search, page.get_by_role("button", name="Execute query"), page.locator(".graphiql-response")):
        box = part.bounding_box()
        assert box
        assert 0 <= box["x"] <= box["x"] + box["width"] <= 390
        assert box["height"] > 20
