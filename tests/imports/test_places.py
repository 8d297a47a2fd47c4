"""Where the rows of a workbook lie, by its title and what whoever imports says."""

from __future__ import annotations

import pytest

from tests.imports.drafts import drafted

UNIT = ("桂花小学", "LOCATED_IN", "桂花社区")
STREET = ("桂花社区", "PART_OF", "清溪街道")
DISTRICT = ("清溪街道", "PART_OF", "清溪区")


@pytest.mark.parametrize(
    ("within", "title", "lying"),
    [
        ("桂花社区", "清溪街道桂花社区驻区单位名录", {UNIT, STREET}),
        ("桂花社区", "清溪区清溪街道桂花社区驻区单位名录", {UNIT, STREET, DISTRICT}),
        ("清溪街道", "清溪街道桂花社区驻区单位名录", {UNIT, STREET}),
        ("清溪街道", "清溪区清溪街道桂花社区驻区单位名录", {UNIT, STREET, DISTRICT}),
        ("清溪区", "清溪街道桂花社区驻区单位名录", {UNIT, STREET, DISTRICT}),
        ("清溪区", "清溪街道驻区单位名录", {("桂花小学", "LOCATED_IN", "清溪街道"), DISTRICT}),
    ],
)
def test_a_title_names_the_place_that_is_given_and_others(within: str, title: str, lying: set[tuple[str, ...]]) -> None:
    outcome = drafted({"单位": [[title], ["单位名称", "单位性质"], ["桂花小学", "学校"]]}, within=within)
    assert {fact[:3] for fact in outcome.facts("LOCATED_IN", "PART_OF")} == lying


def test_places_that_are_parts_of_each_other_are_told_and_nothing_fails() -> None:
    rows = [["区划一览"], ["区划名称", "层级", "上级区划"], ["甲街道", "街道", "乙区"], ["乙区", "区", "甲街道"]]
    assert drafted({"区划": rows}).found("PARENT_CIRCLE") == [("区划", "C4", "PARENT_CIRCLE")]
