"""Reports and plots of results, and reports of workloads that could not be measured."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson
import pytest
from click.testing import CliRunner

from bench.costs import Cost
from bench.figures import Figures, WorkloadFigures, medians, ratios, write
from bench.growth import growth
from bench.measure import Measured, RoundShare, ServerFailedError, run_round
from bench.prepare import PreparedWorkload
from bench.report import markdown, publish
from bench.run import Bench, Options, command
from bench.workloads import WORKLOADS, Workload

LOAD = {str(n): {"p50": 1.0 * n, "p99": 5.0 * n, "requests": 200, "errors": 0} for n in (1, 8, 64)}


def measured(workload: Workload) -> Measured:
    blocks = {
        "floor": [RoundShare(1.0, 2.0, 3.0), RoundShare(2.0, 2.0, 3.0), RoundShare(1.0, 2.0, 4.0)],
        "cobuild": [RoundShare(1.1, 2.0, 4.0), RoundShare(2.4, 2.0, 3.0), RoundShare(1.3, 2.0, 4.0)],
    }
    blocks |= dict.fromkeys(("lean", "session", "compiled"), blocks["cobuild"])
    blocks["lean"] = [replace(each, cpu=2 * each.cpu) for each in blocks["lean"]]
    if workload.by_hand:
        blocks["floorByName"] = [replace(each, cpu=each.cpu / 2) for each in blocks["cobuild"]]
        blocks["peer"] = [RoundShare(5.5, 2.0, 8.0), RoundShare(4.8, 2.0, 3.0), RoundShare(13.0, 2.0, 12.0)]
    return Measured(workload, blocks)


def figures(nodes: int, hits: int = 10) -> Figures:
    """A run in which everything went well."""
    found = {}
    for workload in WORKLOADS:
        one = WorkloadFigures(measured(workload), 100, resident={"floor": 60, "cobuild": 130, "database": 900})
        one.costs = {
            server: Cost(1, 1, hits) for server in ("floor", "cobuild", "peer") if server in one.measured.blocks
        }
        one.costs["floor"] = Cost(1, 1, {"coBuilders": 14, "tree": 7}.get(workload.name, hits))
        one.least = None if workload.by_hand else 4
        one.held = {"cobuild": {"median": 4.0, "longest": 4.9}, "lean": {"median": 4.0, "longest": 5.1}}
        one.load = {"floor": LOAD, "cobuild": {**LOAD, "64": {"p50": 1.0, "p99": 20.0, "requests": 64, "errors": 2}}}
        found[workload.name] = one.figures()
    slower = {"p50": 4.0, "p99": 19.0, "requests": 400, "errors": 9}
    timings = {"p50": 2.0, "p99": 9.5, "requests": 400, "errors": 0}
    return {
        "nodes": nodes,
        "relationships": 3 * nodes,
        "reads": "native",
        "rounds": 3,
        "seconds": 4.0,
        "heap": "1g",
        "pageCache": "512m",
        "versions": ["Neo4j 2026.08.1"],
        "idle": {"floor": 50, "cobuild": 120, "database": 800},
        "workloads": found,
        "pointDuringMetrics": {"alone": timings, "beside": timings, "others": timings},
        "pointBesideNetworks": {"alone": timings, "beside": slower, "others": slower},
    }


def test_ratios_are_medians_over_rounds() -> None:
    found = ratios(measured(WORKLOADS[0]))
    nested = {name: found.pop(name) for name in ("lean", "session", "compiled")}
    assert {name: median for name, (median, _, _) in found.items()} == {
        **{"floorCpu": 1.2, "floorWall": 1.0, "floorByNameCpu": 2.0, "compiledCpu": 1.0},
        **{"peerCpu": 5.0, "peerWall": 2.0, "sessionCpu": 1.0},
    }
    assert nested["lean"]["floorCpu"][0] == 2.4
    assert nested["lean"]["peerCpu"][0] == 2.5
    assert "sessionCpu" not in nested["session"]
    assert nested["compiled"].keys() == {"floorCpu", "floorWall", "floorByNameCpu"}


def test_where_the_floor_does_other_work_there_is_no_ratio_to_it() -> None:
    (run,) = (each for each in WORKLOADS if each.budget is None)
    assert ratios(measured(run)) == {"sessionCpu": [1.0, 1.0, 1.0], "lean": {"sessionCpu": [2.0, 2.0, 2.0]}}
    assert medians(figures(1000))["workloads"][run.name] == {"leastHits": 2.5}


def test_a_report_has_ratios_load_memory_and_costs() -> None:
    text = markdown(figures(100_000))
    for line in (
        "| point | **1.20** (1.10–1.30) | ≤ 0.9 missed | **5.00** (2.00–10.00) | ≥ 5 kept | **2.00** (1.00–3.00) |",
        "| around | **1.20** (1.10–1.30) | ≤ 1 missed | – | – | – | – |",
        "| metricsRun | – | – | – | – | – | – |",
        "| point | 1.30 | 2.60 | 1.30 | **1.00** (1.00–1.00) | **2.00** (2.00–2.00) | **2.40** (2.20–2.60)"
        " | ≤ 0.95 missed | **2.50** (1.00–5.00) | ≥ 3.5 missed |",
        "| network | 1.00 | 0.65 | 1.30 | 1.30 | **2.00** (2.00–2.00) | **1.20** (1.10–1.30)"
        " | **1.00** (1.00–1.00) | ≤ 1 kept |",
        "| coBuilders | 1 / 1 / 1 | 1 / 1 / 1 | 14 / 10 / 10 | 0.71 | ≤ 1.3 kept | – | – |",
        "| tree | 1 / 1 / 1 | 1 / 1 / 1 | 7 / 10 / 10 | 1.43 | ≤ 1.3 missed | – | – |",
        "| paths | 1 / 1 | 1 / 1 | 10 / 10 | – | – | 4 | 2.50 |",
        "| network | 4.0, 4.9 | ≤ 5 kept | 4.0, 5.1 | ≤ 5 missed |",
        "9 failed. p99 beside them ÷ alone: 2.0, ≤ 3 kept.",
        "| core | 8 | 8.0 / 8.0 | 40.0 / 40.0 | 0 / 0 | 5.0 kept | 200 |",
        "| core | 64 | 64.0 / 1.0 | 320.0 / 20.0 | 0 / 2 | 20.0 missed | 62 |",
        "| diff | 130 | +10 | 60 | 900 |",
        "| while measures are computed | 2.00 | 9.50 | 400 | 0 |",
    ):
        assert line in text


def test_a_failed_workload_is_reported_with_the_others() -> None:
    found = figures(10_000)
    failed = WorkloadFigures(Measured(WORKLOADS[2]))
    failed.failure = "ValueError: no memory"
    found["workloads"]["tree"] = failed.figures()
    text = markdown(found)
    assert "- **tree** was not measured: ValueError: no memory" in text
    assert "| tree |" not in text
    assert "| point |" in text


def test_a_run_against_another_floor_has_no_ratios() -> None:
    older = figures(10_000)
    del older["reads"]
    text = markdown(older)
    assert "measured against another floor" in text
    assert "| point | **1.20**" not in text
    assert "| core | 8 | 8.0 / 8.0 |" in text


def test_growth_compares_sizes() -> None:
    runs = {100_000: figures(100_000), 1_000_000: figures(1_000_000, hits=20)}
    text = growth(runs)
    assert "| paths | 10 | 20 | 2.00 missed | 4.00 | 4.00 |" in text
    assert "| aroundHub | 10 | 20 | 2.00, looks at more | 4.00 | 4.00 |" in text


def test_publishing_writes_a_report_of_each_size_and_plots(tmp_path: Path) -> None:
    for nodes in (10_000, 100_000):
        write(figures(nodes), tmp_path / f"{nodes}.json")
    page = publish(tmp_path)
    text = page.read_text("utf-8")
    assert page.name == "latest.md"
    assert "A generated city of 100,000 nodes" in text
    assert "[10,000 nodes](10000.md)" in text
    medians = orjson.loads((tmp_path / "latest.json").read_bytes())["workloads"]
    lean = {"floorCpu": 2.4, "peerCpu": 2.5}
    assert medians["point"] == {"floorCpu": 1.2, "peerCpu": 5.0, "peerWall": 2.0, "lean": lean}
    assert medians["paths"] == {"floorCpu": 1.2, "leastHits": 2.5, "lean": {"floorCpu": 2.4}}
    plots = [*(f"{nodes}-{plot}.svg" for nodes in (10000, 100000) for plot in ("cpu", "latency")), "growth.svg"]
    for name in plots:
        drawn = (tmp_path / name).read_text("utf-8")
        assert ">network2000</text>" in drawn, "text stays text"
    before = {name: (tmp_path / name).read_bytes() for name in plots}
    publish(tmp_path)
    assert {name: (tmp_path / name).read_bytes() for name in plots} == before


def test_a_workload_without_answers_under_load_is_drawn_empty(tmp_path: Path) -> None:
    run = figures(100_000)
    nothing = {str(n): {"p50": 0.0, "p99": 0.0, "requests": 9, "errors": 9} for n in (1, 8, 64)}
    for server in ("floor", "cobuild"):
        run["workloads"]["matches"]["servers"][server]["load"] = nothing
    write(run, tmp_path / "100000.json")
    publish(tmp_path)
    assert ">matches</text>" in (tmp_path / "100000-latency.svg").read_text("utf-8")


def test_nothing_to_publish(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"bench\.run"):
        publish(tmp_path)


def test_figures_are_plain_data(tmp_path: Path) -> None:
    write(figures(1000), tmp_path / "1000.json")
    found: Any = orjson.loads((tmp_path / "1000.json").read_bytes())
    assert found["workloads"]["page"]["ratios"]["floorCpu"] == [1.2, 1.1, 1.3]
    assert found["workloads"]["page"]["servers"]["peer"]["records"] == 1


class Broken:
    """A server that answers nothing."""

    def ask(self, path: str, body: bytes) -> bytes:
        raise ValueError("gone")


def test_a_server_that_fails_ends_its_round_alone() -> None:
    workload = WORKLOADS[0]
    prepared = PreparedWorkload(workload, [], [], [], [])
    prepared.able, prepared.turns = ["floor"], {"floor": iter([("/", b"")])}
    found = Measured(workload)
    with pytest.raises(ServerFailedError, match="floor failed: ValueError: gone"):
        run_round(found, prepared, {"floor": Broken()}, None)  # type: ignore[dict-item, arg-type]
    assert found.blocks == {}


def test_a_workload_that_cannot_be_prepared_is_left_out() -> None:
    bench = Bench(Options(1000, 1, 0, WORKLOADS[:2]))
    bench.prepared = {"page": PreparedWorkload(WORKLOADS[1], [], [], [], [])}
    bench._fail("point", "ValueError: no such thing")
    assert bench.found["point"].figures()["failure"] == "ValueError: no such thing"
    assert list(bench.prepared) == ["page"]


def test_help_has_examples_and_unknown_workloads_are_named() -> None:
    shown = CliRunner().invoke(command, ["--help"])
    assert "python -m bench.run --quick" in shown.output
    refused = CliRunner().invoke(command, ["--workloads", "point,nothing"])
    assert refused.exit_code == 2
    assert "nothing not among point, page" in refused.output.replace("\n", " ")
