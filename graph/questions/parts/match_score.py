"""How well an offer fits a need: points for each criterion, and the words that explain them.

Expressions about the variables ``n`` (need), ``t`` (resource), ``p`` (the nearest place that holds both), ``steps``
and ``ties``. Whole numbers alone, so that a score never depends on rounding.
"""

from __future__ import annotations

CRITERIA: dict[str, tuple[int, str, str]] = {
    "KIND": (30, "类别相同", "The same kind; without it there is no match."),
    "CAPACITY": (
        15,
        "数量",
        "Capacity against the quantity needed, in the same unit; 5 where they cannot be compared.",
    ),
    "TIME": (15, "时间", "The share of the days until the need's deadline on which the resource is offered."),
    "DISTANCE": (
        20,
        "远近",
        "Steps between the two through the nearest place that holds both; 2 points less for each.",
    ),
    "TIES": (10, "已有共建关系", "Ties that join the two bodies already: 5 points for one, 10 for two or more."),
    "AGREEMENT": (10, "协议", "An agreement that both are party to."),
}
"""The criteria with the most points each gives and what it means; together 100."""


def compared(of: str = "") -> str:
    """The test that the amounts of a need and of a resource can be compared; ``of``: what has both, as ``x.``."""
    return f"{of}n.quantity > 0 AND {of}t.capacity IS NOT NULL AND coalesce({of}n.unit, '') = coalesce({of}t.unit, '')"


_COMPARABLE = compared()


def measured(as_of: str) -> list[str]:
    """Clauses that bind ``due`` (last day of the deadline), ``span`` (days until then), ``days`` (those offered).

    Where there is no deadline, ``lasts`` tells whether the resource is offered on the day.
    """
    return [
        "WITH *, n.deadlineTo AS due",
        f"WITH *, CASE WHEN t.validFrom > {as_of} THEN t.validFrom ELSE {as_of} END AS opens,"
        " CASE WHEN t.validTo < due THEN t.validTo ELSE due END AS closes",
        f"WITH *, duration.inDays({as_of}, due).days + 1 AS span, duration.inDays(opens, closes).days + 1 AS days",
        f"WITH *, due IS NULL AND t.validFrom <= {as_of} AND t.validTo >= {as_of} AS lasts",
    ]


def points() -> dict[str, str]:
    """The points of each criterion."""
    whole = {name: most for name, (most, _, _) in CRITERIA.items()}
    return {
        "KIND": str(whole["KIND"]),
        "CAPACITY": f"CASE WHEN {_COMPARABLE} THEN CASE WHEN t.capacity >= n.quantity THEN {whole['CAPACITY']}"
        f" WHEN t.capacity <= 0 THEN 0 ELSE {whole['CAPACITY']} * t.capacity / n.quantity END ELSE 5 END",
        "TIME": f"CASE WHEN due IS NULL THEN CASE WHEN lasts THEN {whole['TIME']} ELSE 0 END"
        f" WHEN span <= 0 OR days <= 0 THEN 0 ELSE {whole['TIME']} * days / span END",
        "DISTANCE": f"CASE WHEN steps <= 1 THEN {whole['DISTANCE']} WHEN steps < 11 THEN 22 - 2 * steps ELSE 0 END",
        "TIES": f"CASE size(ties) WHEN 0 THEN 0 WHEN 1 THEN 5 ELSE {whole['TIES']} END",
        "AGREEMENT": f"CASE WHEN any(tie IN ties WHERE tie.reason = 'AGREEMENT') THEN {whole['AGREEMENT']} ELSE 0 END",
    }


def explanations(zh: bool) -> dict[str, str]:
    """What each criterion rests on, of the match ``x``, in words."""
    agreements = "size([tie IN x.ties WHERE tie.reason = 'AGREEMENT'])"
    unknown = "coalesce(x.n.quantity, 0) <= 0 OR x.t.capacity IS NULL"
    asked, unit = "toString(x.n.quantity)", "coalesce(x.t.unit, '')"
    comparable = compared("x.")
    if zh:
        return {
            "KIND": "'类别相同'",
            "CAPACITY": f"CASE WHEN {comparable} THEN '需要 ' + {asked} + ' ' + {unit} + '，可供 '"
            f" + toString(x.t.capacity) + ' ' + {unit} WHEN {unknown} THEN '数量未注明，无法比较'"
            " ELSE '计量单位不同，无法比较' END",
            "TIME": "CASE WHEN x.due IS NULL THEN CASE WHEN x.lasts THEN '需求无期限，当日可用' ELSE '当日不可用' END"
            " WHEN x.span <= 0 THEN '期限已过' ELSE '至期限的 ' + toString(x.span) + ' 天中有 '"
            " + toString(CASE WHEN x.days < 0 THEN 0 ELSE x.days END) + ' 天可用' END",
            "DISTANCE": "CASE WHEN x.p IS NULL THEN '不在同一地'"
            " WHEN x.steps > 1 THEN '同在' + x.p.name + '，相距 ' + toString(x.steps) + ' 级'"
            " ELSE '同在' + x.p.name END",
            "TIES": "CASE size(x.ties) WHEN 0 THEN '尚无共建关系'"
            " ELSE '已有共建关系 ' + toString(size(x.ties)) + ' 项' END",
            "AGREEMENT": f"CASE {agreements} WHEN 0 THEN '尚无共同协议'"
            f" ELSE '共同协议 ' + toString({agreements}) + ' 项' END",
        }
    return {
        "KIND": "'The same kind.'",
        "CAPACITY": f"CASE WHEN {comparable} THEN 'Needs ' + {asked} + ', offers ' + toString(x.t.capacity)"
        f" + rtrim(' ' + {unit}) + '.' WHEN {unknown} THEN 'An amount is not stated, so they cannot be compared.'"
        " ELSE 'The units differ, so the amounts cannot be compared.' END",
        "TIME": "CASE WHEN x.due IS NULL THEN CASE WHEN x.lasts THEN 'No deadline; offered on the day.'"
        " ELSE 'Not offered on the day.' END WHEN x.span <= 0 THEN 'The deadline has passed.'"
        " ELSE 'Offered on ' + toString(CASE WHEN x.days < 0 THEN 0 ELSE x.days END) + ' of the '"
        f" + {_counted('x.span', 'day')} + ' until the deadline.' END",
        "DISTANCE": "CASE WHEN x.p IS NULL THEN 'No place holds both.' ELSE 'Both in ' + coalesce(x.p.nameEn, x.p.name)"
        f" + ', ' + {_counted('x.steps', 'step')} + ' apart.' END",
        "TIES": f"CASE size(x.ties) WHEN 0 THEN 'No tie yet.' ELSE {_counted('size(x.ties)', 'tie')} + ' so far.' END",
        "AGREEMENT": f"CASE {agreements} WHEN 0 THEN 'No agreement in common.'"
        f" ELSE {_counted(agreements, 'agreement')} + ' in common.' END",
    }


def _counted(number: str, noun: str) -> str:
    """``1 step``, ``2 steps``, in Cypher."""
    return f"toString({number}) + CASE {number} WHEN 1 THEN ' {noun}' ELSE ' {noun}s' END"
