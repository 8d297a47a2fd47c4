"""Published times as they are understood, whole or not at all, and the days and times that they mean in 2026."""

from __future__ import annotations

import datetime

import pytest

from graph.semantics.opening_hours import is_valid, spans_on
from graph.semantics.opening_hours_in_chinese import translated

NINE_TO_FIVE = [(540, 1020)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("周一闭馆", "Mo-Su; Mo off"),
        ("每天（周一闭馆）9:00-17:00", "Mo-Su 09:00-17:00; Mo off"),
        ("周一至周五 9:00–17:00，周末不开放", "Mo-Fr 09:00-17:00; Sa,Su off"),
        ("非工作日", "Sa,Su,PH"),
        ("工作日 9:00-17:00", "Mo-Fr 09:00-17:00; PH off"),
        ("每月第二个周三", "We[2]"),
        ("每月第二个周三上午", "We[2] 00:00-12:00"),
        ("每月第一、三个周六 9:00-11:00", "Sa[1,3] 09:00-11:00"),
        ("每月最后一个星期五", "Fr[-1]"),
        ("每周六下午2点至5点", "Sa 14:00-17:00"),
        ("上午9点半到下午5点", "Mo-Su 09:30-17:00"),
        ("周二至周日 9:00-17:00，法定节假日除外", "Tu-Su 09:00-17:00; PH off"),
        ("周一至周五，节假日除外", "Mo-Fr; PH off"),
        ("周末、节假日除外", "Mo-Su; Sa,Su,PH off"),
        ("9:00-17:00（节假日照常开放）", "Mo-Su 09:00-17:00; PH 09:00-17:00"),
        ("每周二、三、四13：30-15:30", "Tu,We,Th 13:30-15:30"),
        ("礼拜六、礼拜天全天", "Sa,Su 00:00-24:00"),
        ("周一至周五9:00-12:00、14:00-17:00", "Mo-Fr 09:00-12:00,14:00-17:00"),
        ("周一到周五9:00-17:00，周六9:00-12:00", "Mo-Fr 09:00-17:00; Sa 09:00-12:00"),
        ("双休日及节假日 ９：３０～１７：００", "Sa,Su,PH 09:30-17:00"),
        ("24小时开放", "Mo-Su 00:00-24:00"),
        # Understood in part is not understood.
        ("寒暑假每天、学期中每周六下午2点至5点", None),
        ("周一至周五，预约", None),
        ("周一至周五或周末", None),
        ("周末，周一闭馆", None),
        ("18:00–09:00", None),
        ("25:00-26:00", None),
        ("下课后", None),
        ("待定", None),
        ("不开放", None),
        ("", None),
        (None, None),
    ],
)
def test_a_text_is_understood_whole_or_not_at_all(text: str | None, wanted: str | None) -> None:
    assert translated(text) == wanted
    assert wanted is None or is_valid(wanted)


# Thursday 1 October 2026 begins the holidays, which last until Wednesday the 7th; Saturday the 10th is a working day.
@pytest.mark.parametrize(
    ("text", "open_on"),
    [
        ("周一闭馆", "09-29 09-30 10-01 10-02 10-03 10-04 10-06 10-07 10-08 10-09 10-10 10-11"),
        ("周一至周五", "09-28 09-29 09-30 10-01 10-02 10-05 10-06 10-07 10-08 10-09"),
        ("工作日", "09-28 09-29 09-30 10-08 10-09 10-10"),
        ("非工作日", "10-01 10-02 10-03 10-04 10-05 10-06 10-07 10-11"),
        ("周末", "10-03 10-04 10-10 10-11"),
        ("每月第一个周六", "10-03"),
        ("周二至周日，法定节假日除外", "09-29 09-30 10-08 10-09 10-10 10-11"),
    ],
)
def test_the_days_that_are_meant(text: str, open_on: str) -> None:
    hours = translated(text)
    assert hours
    days = [datetime.date(2026, 9, 28) + datetime.timedelta(n) for n in range(14)]
    assert " ".join(f"{day:%m-%d}" for day in days if spans_on(hours, day)) == open_on


def test_the_times_that_are_meant() -> None:
    wednesday = datetime.date(2026, 9, 30)
    assert spans_on("Mo-Su 09:00-17:00; We 12:00-18:00 off", wednesday) == [(540, 720)]
    assert spans_on("Mo-Fr 22:00-02:00", wednesday) == [(0, 120), (1320, 1440)]
    assert spans_on("Mo-Su 09:00-17:00; PH 10:00-12:00", datetime.date(2026, 10, 1)) == [(600, 720)]
    # No calendar is published for that year: the first of October is a holiday in every year.
    assert spans_on("Mo-Su 09:00-17:00; PH off", datetime.date(2031, 10, 1)) == []
    assert spans_on("Mo-Su 09:00-17:00; PH off", datetime.date(2031, 9, 30)) == NINE_TO_FIVE


@pytest.mark.parametrize("hours", ["garbage", "SH 08:00-09:00", "PH Mo-Fr 08:00-09:00", "9-17"])
def test_what_cannot_be_computed_is_not_taken(hours: str) -> None:
    assert not is_valid(hours)
