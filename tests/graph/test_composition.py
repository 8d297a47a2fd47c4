"""Share rules as they are written, and how many seats a post has."""

from __future__ import annotations

from decimal import Decimal

import pytest

from graph.composition import Seats, Share, parse_share, seats_of, verdicts

SCHOOL = frozenset({"SCHOOL"})


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("学校≥40%", Share(SCHOOL, Decimal(40), None)),
        (" 学校委员 >= 12.5％ ", Share(SCHOOL, Decimal("12.5"), None)),
        ("学校代表席位不超过30%", Share(SCHOOL, None, Decimal(30))),
        ("学校、医院至少5%", Share(frozenset({"SCHOOL", "HOSPITAL"}), Decimal(5), None)),
        ("红旗≥10%", None),
        ("学校、红旗≥10%", None),
        ("学校若干", None),
        ("≥10%", None),
        ("", None),
    ],
)
def test_what_a_share_rule_says(text: str, wanted: Share | None) -> None:
    assert parse_share(text) == wanted


def test_merchants_trade_and_resident_units_are_no_party_bodies() -> None:
    merchants, residents = parse_share("商户≥40%"), parse_share("驻区单位委员≥50%")
    assert merchants is not None
    assert residents is not None
    assert {"MALL", "PRIVATE_ENTERPRISE", "BANK"} <= merchants.kinds
    assert "SCHOOL" not in merchants.kinds
    assert {"SCHOOL", "MALL", "COURT"} <= residents.kinds
    assert not {"PARTY_COMMITTEE", "COUNCIL", "RESIDENTS_COMMITTEE"} & residents.kinds


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ((None, None, 1), (1, 1)),
        ((None, None, 5), (5, 5)),
        ((1, 3, 1), (1, 3)),
        ((None, 3, 1), (1, 3)),
        ((4, 2, 1), (4, 4)),
        ((-5, None, 0), (0, 0)),
        ((None, 2147483647, 1), (1, 10_000)),
    ],
)
def test_how_many_seats_a_post_has(given: tuple[int | None, int | None, int], wanted: tuple[int, int]) -> None:
    assert seats_of(*given) == wanted


def test_a_share_of_nothing_cannot_be_judged() -> None:
    rules = {"membersMin": None, "membersMax": 17, "secretaries": None, "deputies": 5, "shareRules": ["商户≥40%"]}
    size, deputies, share = verdicts(rules, [Seats("LIAISON", True, 1, 1, 1, ("MALL",))])
    assert (size.rule, size.seats, size.seats_meet) == ("MEMBERS", 0, True)
    assert (deputies.rule, deputies.seats_meet) == ("DEPUTIES", False)
    assert (share.seats, share.seat_share, share.seats_meet, share.holders_meet) == (0, None, None, None)


def test_exactly_forty_per_cent_are_merchants() -> None:
    posts = [Seats(None, False, 2, 2, 1, ("MALL",)), Seats(None, False, 3, 3, 2, ("SCHOOL",))]
    rules = {"membersMin": None, "membersMax": None, "secretaries": None, "deputies": None, "shareRules": ["商户≥40%"]}
    (share,) = verdicts(rules, posts)
    assert (share.seat_share, share.seats_meet, share.held_share, share.holders_meet) == (40.0, True, 33.33, False)
