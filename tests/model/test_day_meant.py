"""Days and moments as people write them, where a data file wants another form."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from publishing.model.dates import PartialDate
from publishing.model.day_meant import day_meant, moment_meant, period_meant
from publishing.model.london_time import LondonTime

DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))


def todo(kind: type, written: str) -> str:
    with pytest.raises(ValidationError) as raised:
        TypeAdapter(kind).validate_python(written)
    [error] = raised.value.errors()
    return str(error["ctx"]["todo"])


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("1/2/26", date(2026, 2, 1)),
        ("26/11/2026", date(2026, 11, 26)),
        ("26.11.2026", date(2026, 11, 26)),
        ("26-11-26", date(2026, 11, 26)),
        ("2026-11-5", date(2026, 11, 5)),
        ("2026/11/05", date(2026, 11, 5)),
        ("26th Nov 2026", date(2026, 11, 26)),
        ("26 Sept. 2026", date(2026, 9, 26)),
        ("Thursday, 26th of November 2026", date(2026, 11, 26)),
        ("26-Nov-26", date(2026, 11, 26)),
        ("“2026-11-26”", date(2026, 11, 26)),
    ],
)
def test_a_day_is_known_as_it_is_written_in_britain(written: str, meant: date) -> None:
    assert day_meant(written) == meant


@pytest.mark.parametrize(
    "written",
    ["", "soon", "31/11/2026", "11/26/2026", "1/2", "26/11-2026", "26 Nob 2026", "Nov 2026", "٢/١/٢٦", "0/1/26"],
)
def test_what_means_no_day_is_left_alone(written: str) -> None:
    assert day_meant(written) is None


@given(DAYS)
def test_each_day_is_known_in_each_form(day: date) -> None:
    forms = (
        f"{day:%d/%m/%Y}",
        f"{day:%d/%m/%y}",
        f"{day.day}/{day.month}/{day.year}",
        f"{day:%d %b %Y}",
        f"{day:%d %B %y}",
    )
    assert [day_meant(form) for form in forms] == [day] * len(forms)


@given(st.text(max_size=40))
def test_no_text_is_too_strange(text: str) -> None:
    day_meant(text)
    moment_meant(text)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2026-11-23T09:00", "2026-11-23 09:00"),
        ("2026-11-23 9:00", "2026-11-23 09:00"),
        ("2026-11-23 9am", "2026-11-23 09:00"),
        ("2026-11-23 12.30am", "2026-11-23 00:30"),
        ("23/11/2026 at 12 pm", "2026-11-23 12:00"),
        ("23 November 2026, 5.15pm", "2026-11-23 17:15"),
    ],
)
def test_a_moment_is_known_as_people_write_it(written: str, meant: str) -> None:
    assert moment_meant(written) == meant


@pytest.mark.parametrize(
    "written", ["2026-11-23", "23 November 2026", "2026-11-23 24:00", "2026-11-23 13pm", "9am", ""]
)
def test_what_means_no_moment_is_left_alone(written: str) -> None:
    assert moment_meant(written) is None


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2024-2027", "2024/2027"),
        ("2024 to 2027", "2024/2027"),
        ("2024 – 2027", "2024/2027"),
        ("2027/2024", "2024/2027"),
        ("2024-27", "2024/2027"),
        ("2023-24", "2023/24"),
        ("1999-00", "1999/00"),
        ("2023/25", "2023/2025"),
        ("Mar-24", "2024-03"),
        ("Sept 2026", "2026-09"),
        ("3/2024", "2024-03"),
        ("by March 2026", "2026-03"),
        ("Summer 2025", "2025-06/2025-08"),
        ("in the autumn term of 2025", "2025-09/2025-12"),
        ("by the end of 2025", "2025"),
        ("1 September 2024 to 31 August 2026", "2024-09/2026-08"),
        ("September 2024 - August 2026", "2024-09/2026-08"),
        ("2023-01-01/2026-12-31", "2023-01/2026-12"),
        ("2024-09 to 2026-08", "2024-09/2026-08"),
    ],
)
def test_a_period_is_known_as_reports_write_it(written: str, meant: str) -> None:
    assert period_meant(written) == meant


@pytest.mark.parametrize(
    "written",
    ["", "2024-2024", "2024-13", "2024-03-2027", "13/2024", "Nob 26", "by spring", "May 2026 to May 2024", "٢٠٢٤-٢٠٢٧"],
)
def test_what_means_no_period_is_left_alone(written: str) -> None:
    assert period_meant(written) is None


@given(st.text(alphabet="0123456789 -/–to.MarchQ?", max_size=12))
def test_whatever_is_meant_can_be_written(text: str) -> None:
    meant = period_meant(text)
    assert meant is None or PartialDate.parse(meant)


def test_an_editor_is_told_how_what_was_meant_is_written() -> None:
    assert todo(PartialDate, "1/2/26") == "if 1 February 2026 is meant, write 2026-02-01"
    assert todo(PartialDate, "2024-2027") == "if 2024 to 2027 is meant, write 2024/2027"
    assert todo(PartialDate, "Mar-24") == "if March 2024 is meant, write 2024-03"
    assert todo(LondonTime, "23/11/2026 9am") == 'write it as day and time in London: "2026-11-23 09:00"'
    assert "2024-02-20" in todo(PartialDate, "soon")
    assert "2026-11-20 09:00" in todo(LondonTime, "soon")


@pytest.mark.parametrize("written", ["2027-03-28 01:30", "28/03/2027 1.30am"])
def test_for_an_hour_that_the_clocks_leave_out_one_is_named_that_there_is(written: str) -> None:
    assert todo(LondonTime, written) == 'write it as day and time in London: "2027-03-28 02:30"'
