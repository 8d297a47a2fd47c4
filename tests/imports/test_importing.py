"""Workbooks into the real database: what is new, corrected, gone and unchanged; all of it or nothing."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from bench.books import HEADINGS, TITLES, counts, rows_of
from graph.errors import ConfigurationError
from graph.store.loading import load
from graph.store.migrations import migrate
from graph.store.stored import fact, node
from imports.importing import Options, apply, drafts, preview
from imports.outcome import Outcome
from sheets.problems import Report
from tests.databases import Emptied
from tests.sheets.workbooks import Rows, xlsx

HEAD = ["单位名称", "单位性质", "所属社区", "统一社会信用代码"]
SCHOOL = ["荷风小学", "学校", "荷风社区", ""]
CLINIC = ["荷风诊所", "医院", "荷风社区", ""]
SHOP = ["荷风超市", "企业", "荷风社区", ""]
AGREED = ["协议名称", "甲方", "乙方", "签订日期", "有效期", "承诺事项"]
PLAYGROUND = ["操场开放协议", "荷风社区", "荷风小学", "2023-03-01", "2023.3—2025.3", "开放操场"]
IMPORTS = "MATCH (i:CobuildImport) RETURN collect(i {.*}) AS found"


class Clerk:
    """Imports workbooks into a migrated, empty database."""

    file = "荷风社区台账"

    def __init__(self, emptied: Emptied, folder: Path) -> None:
        self.emptied, self.folder = emptied, folder
        emptied.run(migrate(emptied.db))

    def looks(self, sheets: Mapping[str, Rows], **options: Any) -> Outcome:
        """What a workbook would do."""
        _, outcome, _ = self._preview(sheets, Options(**options))
        return outcome

    def imports(self, sheets: Mapping[str, Rows], **options: Any) -> Outcome:
        """Import a workbook; what was shown before is what happens."""
        given = Options(**options)
        path, shown, report = self._preview(sheets, given)
        assert report.errors == []
        made = self.emptied.run(drafts(self.emptied.db, path, given, Report()))
        done: Outcome = self.emptied.run(apply(self.emptied.db, path, made, given, report))
        for name in ("created", "changed", "ended", "unchanged"):
            assert getattr(done, name) == getattr(shown, name), name
        assert done.changes == shown.changes
        return done

    def _preview(self, sheets: Mapping[str, Rows], options: Options) -> tuple[Path, Outcome, Report]:
        path = xlsx(self.folder / f"{self.file}.xlsx", sheets)
        report = Report()
        made = self.emptied.run(drafts(self.emptied.db, path, options, report))
        return path, self.emptied.run(preview(self.emptied.db, made, options)), report

    def records(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.emptied.run(self.emptied.db.read("test", IMPORTS, {}))
        return found


@pytest.fixture
def clerk(emptied: Emptied, tmp_path: Path) -> Clerk:
    return Clerk(emptied, tmp_path)


def units(*rows: list[str]) -> dict[str, Rows]:
    return {"单位": [HEAD, *rows]}


def changed(outcome: Outcome) -> list[tuple[str, str, list[tuple[str, Any, Any]]]]:
    return [
        (each.action, each.name, [(one.name, one.before, one.after) for one in each.differences])
        for each in outcome.changes
        if each.action != "CREATED"
    ]


def test_a_second_import_changes_nothing(clerk: Clerk) -> None:
    book = {**units(SCHOOL, CLINIC), "协议": [AGREED, PLAYGROUND]}
    first = clerk.imports(book)
    assert first.created > 8
    assert (first.changed, first.ended, first.unchanged) == (0, 0, 0)
    nodes, facts = clerk.emptied.nodes(), clerk.emptied.facts()
    second = clerk.imports(book)
    assert (second.created, second.changed, second.ended) == (0, 0, 0)
    # What goes without saying is not told of again, but counted.
    assert second.unchanged == first.created
    assert (clerk.emptied.nodes(), clerk.emptied.facts()) == (nodes, facts)
    (record,) = clerk.records()
    assert (record["files"], record["created"], record["source"]) == (
        ["荷风社区台账.xlsx"],
        first.created,
        first.source,
    )


def test_what_goes_without_saying_is_not_gone(clerk: Clerk) -> None:
    """Known places, a body that lies where its name says, and two seats of one name that nobody holds."""
    title = ["荷花街道荷风社区驻区单位台账"]
    seats = [["组织名称", "职务"], ["荷风社区大党委", "委员"], ["荷风社区大党委", "委员"]]
    book = {"单位": [title, HEAD[:2], SCHOOL[:2], CLINIC[:2]], "席位": seats}
    first = clerk.imports(book)
    second = clerk.imports(book)
    assert (second.created, second.changed, second.ended) == (0, 0, 0)
    # What goes without saying is not told of again, but counted.
    assert second.unchanged == first.created


def test_the_numbers_of_a_first_and_a_second_import_are_the_same(clerk: Clerk) -> None:
    """That a community lies in its sub-district is said only while the graph does not know it."""
    numbers = counts(200)
    sheets = {
        name: [[TITLES[name]], HEADINGS[name].split(), *rows_of(name, number, numbers["单位"])]
        for name, number in numbers.items()
    }
    first = clerk.imports(sheets)
    second = clerk.looks(sheets)
    assert (second.created, second.changed, second.ended) == (0, 0, 0)
    assert second.unchanged == first.created
    assert {name: tally.unchanged for name, tally in second.types.items()} == {
        name: tally.created for name, tally in first.types.items()
    }


def test_a_corrected_row_changes_its_fact(clerk: Clerk) -> None:
    clerk.imports({**units(SCHOOL, CLINIC), "协议": [AGREED, PLAYGROUND]})
    longer = [*PLAYGROUND[:4], "2023.3—2026.3", PLAYGROUND[5]]
    corrected = clerk.imports({**units(SCHOOL, ["荷风诊所", "机关", "荷风社区", ""]), "协议": [AGREED, PLAYGROUND]})
    assert changed(corrected) == [("CHANGED", "荷风诊所", [("kind", "HOSPITAL", "GOVERNMENT")])]
    assert (corrected.created, corrected.changed, corrected.ended) == (0, 1, 0)
    again = clerk.imports({**units(SCHOOL, ["荷风诊所", "机关", "荷风社区", ""]), "协议": [AGREED, longer]})
    assert changed(again) == [("CHANGED", "操场开放协议", [("endDate", "2025-03", "2026-03")])]
    held = [each for each in clerk.emptied.facts().values() if each["type"] == "PARTY_TO"]
    assert {each["validTo"] for each in held} == {datetime.date(2026, 3, 31)}


def test_a_row_that_is_gone_is_proposed_as_ended(clerk: Clerk) -> None:
    clerk.imports(units(CLINIC, SCHOOL, SHOP))
    left = units(SCHOOL, SHOP)
    nodes, facts = clerk.emptied.nodes(), clerk.emptied.facts()
    proposed = clerk.looks(left)
    assert changed(proposed) == [("ENDED", "荷风诊所 → 荷风社区", [])]
    assert (proposed.created, proposed.changed, proposed.ended) == (0, 0, 1)
    assert (clerk.emptied.nodes(), clerk.emptied.facts()) == (nodes, facts)

    kept = clerk.imports(left)
    assert kept.moved > 0
    assert [each["endDate"] for each in clerk.emptied.facts().values() if "endDate" in each] == []
    ended = clerk.imports(left, end_on=datetime.date(2025, 6, 30))
    assert ended.ended == 1
    (over,) = [each for each in clerk.emptied.facts().values() if "endDate" in each]
    assert (over["type"], over["endDate"], over["validTo"]) == ("LOCATED_IN", "2025-06-30", datetime.date(2025, 6, 30))
    assert clerk.looks(left).ended == 0
    assert len(clerk.emptied.nodes()) == len(nodes)


LOTUS = [
    ["莲塘小学", "学校", "莲塘社区", ""],
    ["莲塘诊所", "医院", "莲塘社区", ""],
    ["莲塘超市", "企业", "莲塘社区", ""],
]


def test_files_of_two_offices_with_one_name_are_two_sources(clerk: Clerk) -> None:
    clerk.file = "台账"
    first = clerk.imports(units(SCHOOL, CLINIC, SHOP))
    second = clerk.imports(units(*LOTUS))
    assert second.source != first.source
    assert (second.changed, second.ended) == (0, 0)
    # Each goes on as what it is, whichever comes next.
    for sheets, known in ((units(*LOTUS), second), (units(SCHOOL, CLINIC, SHOP), first)):
        again = clerk.imports(sheets)
        assert (again.source, again.created, again.changed, again.ended) == (known.source, 0, 0, 0)
    for sheets, known, name in ((units(*LOTUS[1:]), second, "莲塘小学"), (units(CLINIC, SHOP), first, "荷风小学")):
        left = clerk.looks(sheets)
        assert (left.source, left.created) == (known.source, 0)
        assert [(each[0], each[1].split()[0]) for each in changed(left)] == [("ENDED", name)]
    # The office of 荷风社区 that lists agreements is not the one that lists bodies; it may say who it is.
    named = clerk.imports({"协议": [AGREED, PLAYGROUND]}, source="荷风社区党委")
    assert named.source not in (first.source, second.source)
    assert named.ended == 0


def test_titles_tell_offices_of_one_street_apart(clerk: Clerk) -> None:
    clerk.file = "台账"
    sources = []
    for place in ("荷风社区", "莲塘社区"):
        rows = [[f"荷花街道{place}驻区单位台账"], HEAD[:2], ["幼儿园", "学校"], ["诊所", "医院"]]
        done = clerk.imports({"单位": rows})
        assert (done.changed, done.ended) == (0, 0)
        sources.append(done.source)
    assert len(set(sources)) == 2
    rows = [["荷花街道莲塘社区驻区单位台账（2026年）"], HEAD[:2], ["养老院", "事业单位"]]
    assert clerk.looks({"单位": rows}).source == sources[1]


def test_an_agreement_that_is_gone_ends_with_what_belongs_to_it(clerk: Clerk) -> None:
    open_ended = ["操场开放协议", "荷风社区", "荷风小学", "2023-03-01", "2023.3至今", "开放操场"]
    clerk.imports({**units(SCHOOL), "协议": [AGREED, open_ended]})
    outcome = clerk.imports(units(SCHOOL), end_on=datetime.date(2024, 12, 31))
    assert outcome.ended == 1
    (agreement,) = [each for each in clerk.emptied.nodes().values() if "Agreement" in each["labels"]]
    assert agreement["endDate"] == "2024-12-31"
    parties = [each for each in clerk.emptied.facts().values() if each["type"] == "PARTY_TO"]
    assert {each["validTo"] for each in parties} == {datetime.date(2024, 12, 31)}
    assert clerk.looks(units(SCHOOL)).ended == 0


def test_what_the_workbook_does_not_say_stays(clerk: Clerk) -> None:
    school = node(
        "Unit",
        {
            "type": "Unit",
            "id": "school",
            "name": "荷风小学",
            "nameEn": "Hefeng School",
            "aliases": ["荷小"],
            "details": {"校训": "勤", "学生": ["800", "900"]},
        },
    )
    place = node("Community", {"type": "Community", "id": "hefeng", "name": "荷风社区"})
    source = node("Source", {"type": "Source", "id": "register", "name": "登记册"})
    lies = fact("LOCATED_IN", "old", "school", "hefeng", {"startDate": "2001-09-01", "sourceIds": ["register"]})
    cites = fact("CITES", "school.CITES.register", "school", "register", {})
    clerk.emptied.run(load(clerk.emptied.db, [school, place, source], [lies, cites]))
    outcome = clerk.imports(units(SCHOOL))
    assert ("CHANGED", "荷风小学", [("kind", None, "SCHOOL")]) in changed(outcome)
    held = clerk.emptied.nodes()["school"]
    assert (held["nameEn"], held["aliases"], held["kind"]) == ("Hefeng School", ["荷小"], "SCHOOL")
    assert held["details"] == ["校训\t勤", "学生\t800", "学生\t900"]
    located = [each for each in clerk.emptied.facts().values() if each["type"] == "LOCATED_IN"]
    assert [each["id"] for each in located] == ["old"]
    assert located[0]["sourceIds"] == ["register", outcome.source]
    assert located[0]["locators"][1].startswith("单位!")
    assert located[0]["startDate"] == "2001-09-01"
    # What another source tells too does not end with the workbook.
    assert clerk.looks(units(CLINIC)).ended == 0


def test_nothing_is_written_into_a_graph_that_is_not_set_up(emptied: Emptied, tmp_path: Path) -> None:
    path = xlsx(tmp_path / "单位.xlsx", units(SCHOOL))
    made = emptied.run(drafts(emptied.db, path, Options(), Report()))
    with pytest.raises(ConfigurationError):
        emptied.run(apply(emptied.db, path, made, Options(), Report()))
    assert emptied.nodes() == {}


def test_a_failure_in_the_middle_leaves_nothing(clerk: Clerk, monkeypatch: pytest.MonkeyPatch) -> None:
    path = xlsx(clerk.folder / "单位.xlsx", units(SCHOOL, CLINIC))
    made = clerk.emptied.run(drafts(clerk.emptied.db, path, Options(), Report()))

    def fails(done: int, total: int) -> None:
        if done == total:
            raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError):
        clerk.emptied.run(apply(clerk.emptied.db, path, made, Options(), Report(), fails))
    assert clerk.emptied.nodes() == {}
    assert clerk.records() == []
