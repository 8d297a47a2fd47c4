"""Share rules as they are written, and how many seats a post has."""

from __future__ import annotations

from fractions import Fraction

import pytest

from graph.semantics.composition import HeldTerm, Seats, Share, Vacancies, parse_share, seats_of, vacant_seats, verdicts

SCHOOL = frozenset({"SCHOOL"})


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("学校≥40%", Share(SCHOOL, Fraction(40), None)),
        (" 学校委员 >= 12.5％ ", Share(SCHOOL, Fraction(25, 2), None)),
        ("学校代表席位不超过30%", Share(SCHOOL, None, Fraction(30))),
        ("学校、医院至少5%", Share(frozenset({"SCHOOL", "HOSPITAL"}), Fraction(5), None)),
        ("学校占40%", Share(SCHOOL, Fraction(40), Fraction(40))),
        ("学校代表应占40％", Share(SCHOOL, Fraction(40), Fraction(40))),
        ("学校占比为40%", Share(SCHOOL, Fraction(40), Fraction(40))),
        ("学校占比不低于40%", Share(SCHOOL, Fraction(40), None)),
        ("学校占40%以上", Share(SCHOOL, Fraction(40), None)),
        ("学校40%以下", Share(SCHOOL, None, Fraction(40))),
        ("学校40%", None),
        ("学校占140%", None),
        ("学校至少40%以下", None),
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


def rules(**given: object) -> dict[str, object]:
    empty: dict[str, object] = {
        "membersMin": None,
        "membersMax": None,
        "secretaries": None,
        "deputies": None,
        "shareRules": [],
    }
    return {**empty, **given}


def test_a_share_of_nothing_cannot_be_judged() -> None:
    given = rules(membersMax=17, deputies=5, shareRules=["商户≥40%"])
    size, deputies, share = verdicts(given, [Seats("LIAISON", True, 1, 1, 1, ("MALL",))], complete=True)
    assert (size.rule, size.seats, size.seats_meet) == ("MEMBERS", 0, True)
    assert (deputies.rule, deputies.seats_meet) == ("DEPUTIES", False)
    assert (share.seats, share.seat_share, share.seats_meet, share.holders_meet) == (0, None, None, None)


def test_exactly_forty_per_cent_are_merchants() -> None:
    posts = [Seats(None, False, 2, 2, 1, ("MALL",), 1), Seats(None, False, 3, 3, 2, ("SCHOOL",), 1)]
    (share,) = verdicts(rules(shareRules=["商户≥40%"]), posts, complete=True)
    assert (share.seat_share, share.seats_meet, share.held_share, share.holders_meet) == (40.0, True, 33.33, False)


@pytest.mark.parametrize(("merchants", "of", "wanted"), [(6, 15, True), (2, 6, True), (3, 6, True), (1, 6, False)])
def test_just_so_much_is_meant_to_the_nearest_whole_seats(merchants: int, of: int, wanted: bool) -> None:
    # Forty per cent of six is 2.4 seats: two or three of them keep it.
    others = of - merchants
    posts = [Seats(None, False, merchants, merchants, 0, ("MALL",)), Seats(None, False, others, others, 0, ("SCHOOL",))]
    (share,) = verdicts(rules(shareRules=["商户占40%"]), posts, complete=True)
    assert share.seats_meet is wanted


@pytest.mark.parametrize(
    ("posts", "complete", "wanted"),
    [
        # Five of six seats are held, of the sixth nothing is known: five to six of the six or seven that are wanted.
        ([Seats(None, False, 6, 6, 5, ())], True, (True, None, ["HOLDERS"])),
        ([Seats(None, False, 6, 6, 5, (), 1)], True, (True, False, [])),
        ([Seats(None, False, 7, 7, 6, (), 0)], True, (True, True, [])),
        # Not every seat is recorded: there may be more of both.
        ([Seats(None, False, 6, 6, 6, ())], False, (None, None, ["SEATS"])),
        ([Seats(None, False, 6, 6, 0, ())], False, (None, None, ["SEATS", "HOLDERS"])),
        # Too many already, whatever else there is.
        ([Seats(None, False, 8, 8, 8, ())], False, (False, False, [])),
    ],
)
def test_a_number_has_a_verdict_only_where_nothing_unrecorded_can_turn_it(
    posts: list[Seats], complete: bool, wanted: tuple[bool | None, bool | None, list[str]]
) -> None:
    (size,) = verdicts(rules(membersMin=6, membersMax=7), posts, complete=complete)
    assert (size.seats_meet, size.holders_meet, size.missing) == wanted


def test_an_office_that_is_named_with_its_number_is_known_by_itself() -> None:
    deputies = Seats("DEPUTY_SECRETARY", True, 5, 5, 0, ())
    (rule,) = verdicts(rules(deputies=5), [deputies], complete=False)
    assert (rule.seats_meet, rule.holders_meet, rule.missing) == (True, None, ["HOLDERS"])


@pytest.mark.parametrize(
    ("unknown", "wanted"),
    [
        # Two of five are merchants; one more or less cannot make it less than a third, two of unknown kind can.
        (Seats(None, False, 1, 1, 1, ()), (True, True, [])),
        (Seats(None, False, 4, 4, 4, ()), (None, None, ["REPRESENTED"])),
        (Seats(None, False, 4, 4, 0, ()), (None, None, ["HOLDERS", "REPRESENTED"])),
    ],
)
def test_a_share_has_a_verdict_only_where_no_unknown_kind_can_turn_it(
    unknown: Seats, wanted: tuple[bool | None, bool | None, list[str]]
) -> None:
    posts = [Seats(None, False, 2, 2, 2, ("MALL",)), Seats(None, False, 2, 2, 2, ("SCHOOL",)), unknown]
    (share,) = verdicts(rules(shareRules=["商户≥34%"]), posts, complete=True)
    assert (share.seats_meet, share.holders_meet, share.missing) == wanted


def test_who_sits_in_a_body_is_no_further_seat() -> None:
    office, leaders = Seats("SECRETARY", True, 1, 1, 0, ()), Seats("SECRETARY", False, 1, 1, 0, (), occupants=True)
    size, secretaries = verdicts(rules(membersMax=1, secretaries=1), [office, leaders], complete=True)
    assert (size.seats, secretaries.seats) == (1, 1)
    assert (leaders.counts, leaders.unrecorded, leaders.state) == (False, 0, None)
    assert (office.unrecorded, office.state) == (1, "UNRECORDED")


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        # Nothing is known of a seat without any recorded holder.
        ({}, 0),
        # The holder has left: vacant if the register is kept, otherwise unrecorded.
        ({"terms": [HeldTerm("a", "2020-01-01", "2023-12-31", False)]}, 1),
        ({"terms": [HeldTerm("a", "2020-01-01", "2023-12-31", False)], "kept": False}, 0),
        # One seat, however many have left it; two where two sat at once.
        (
            {
                "least": 2,
                "terms": [
                    HeldTerm("a", "2020-01-01", "2020-12-31", False),
                    HeldTerm("b", "2021-01-01", "2022-12-31", False),
                ],
            },
            1,
        ),
        (
            {
                "least": 2,
                "terms": [
                    HeldTerm("a", "2020-01-01", "2021-12-31", False),
                    HeldTerm("b", "2021-01-01", "2022-12-31", False),
                ],
            },
            2,
        ),
        # Who was seen once may be there still.
        ({"terms": [HeldTerm("a", "2020-01-01", "2020-01-01", True)]}, 0),
        # A recorded vacancy lasts until somebody takes the seat.
        ({"recorded": Vacancies("2023-01-01", 1), "kept": False}, 1),
        ({"recorded": Vacancies("2025-01-01", 1), "kept": False}, 0),
        (
            {
                "recorded": Vacancies("2023-01-01", 1),
                "kept": False,
                "terms": [HeldTerm("a", "2023-05-01", "2023-06-01", False)],
            },
            0,
        ),
        # No more are vacant than are not held.
        ({"least": 3, "held": 2, "recorded": Vacancies("2023-01-01", 3), "kept": False}, 1),
    ],
)
def test_which_seats_are_known_to_be_vacant(given: dict[str, object], wanted: int) -> None:
    asked = {"least": 1, "held": 0, "terms": [], "day": "2024-07-01", "recorded": None, "kept": True}
    assert vacant_seats(**(asked | given)) == wanted  # type: ignore[arg-type]
