"""Words for which a list has no value of its own stand for the nearest, and that is noted at the cell."""

from __future__ import annotations

import pytest

from tests.imports.drafts import drafted
from tests.sheets.reading import read


@pytest.mark.parametrize("word", ["个体", "个体户", "个体工商户", "“个体”", "个体工商户（餐饮）"])
def test_a_shop_of_one_person_is_a_private_enterprise(word: str) -> None:
    outcome = read([["驻区单位名录"], ["单位名称", "单位性质"], ["王记面馆", word]])
    assert outcome.found() == []
    assert outcome.cells("CHOICE_READ") == ["B3"]
    assert outcome.values[0]["kind"] == "PRIVATE_ENTERPRISE"


def test_the_word_is_kept_as_it_is_printed() -> None:
    rows = [["青禾社区驻区单位名录"], ["单位名称", "单位性质"], ["王记面馆", "个体工商户"], ["青禾书店", "私营"]]
    content = drafted({"单位": rows}).node("王记面馆").content
    assert (content["kind"], content["kindText"]) == ("PRIVATE_ENTERPRISE", "个体工商户")
    content = drafted({"单位": rows}).node("青禾书店").content
    assert (content["kind"], content.get("kindText")) == ("PRIVATE_ENTERPRISE", None)
