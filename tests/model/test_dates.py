"""Dates as partial as they are known."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publishing.model.date_forms import LAST_YEAR, MONTHS
from publishing.model.dates import DateUnclearError, PartialDate
from publishing.model.interface import LANGUAGES

FORMS = [
    ("2024-02-20", date(2024, 2, 20), date(2024, 2, 20), "20 February 2024"),
    ("20 February 2024", date(2024, 2, 20), date(2024, 2, 20), "20 February 2024"),
    ("2024-02", date(2024, 2, 1), date(2024, 2, 29), "February 2024"),
    ("2023-02", date(2023, 2, 1), date(2023, 2, 28), "February 2023"),
    ("March 2024", date(2024, 3, 1), date(2024, 3, 31), "March 2024"),
    ("2024", date(2024, 1, 1), date(2024, 12, 31), "2024"),
    ("2017/2019", date(2017, 1, 1), date(2019, 12, 31), "2017 to 2019"),
    ("2015-12/2016-05", date(2015, 12, 1), date(2016, 5, 31), "December 2015 to May 2016"),
    ("2015-12/2016-05?", date(2015, 12, 1), date(2016, 5, 31), "December 2015 to May 2016 (inferred)"),
    ("2016?", date(2016, 1, 1), date(2016, 12, 31), "2016 (inferred)"),
    ("2023/24", date(2023, 4, 1), date(2024, 3, 31), "2023/24"),
    ("1999/00", date(1999, 4, 1), date(2000, 3, 31), "1999/00"),
    ("Q1 2023/24", date(2023, 4, 1), date(2023, 6, 30), "Q1 2023/24"),
    ("Q3 2023/24", date(2023, 10, 1), date(2023, 12, 31), "Q3 2023/24"),
    ("Q4 2023/24", date(2024, 1, 1), date(2024, 3, 31), "Q4 2023/24"),
    ("Q1", None, None, "Q1"),
    ("Q1 and Q2", None, None, "Q1 and Q2"),
    ("Q2 to Q4", None, None, "Q2 to Q4"),
]

IMPOSSIBLE = [
    "2024-02-30", "2023-02-29", "2024-13", "2024-00-01", "0000", "2019/2017", "2023/25", "Q1 2023/25",
    "30 February 2024", "20 Febuary 2024", "Marchy 2024", "9999/00", "2016-05/2015-12", "2015-13/2016-01",
]  # fmt: skip

UNCLEAR = [
    "", "soon", "20/02/2024", "2024-2-1", "24", "Q5 2023/24", "2024-02-20T10:00", "2024–2027", "-2024", "20240220",
    "٢٠٢٤", "２０２４-02-20", "2024\n", "1 2 2024", "?", "2016??", "2015-12/2016",
]  # fmt: skip


@pytest.mark.parametrize(("written", "earliest", "latest", "printed"), FORMS)
def test_each_way_of_writing_has_its_days_and_its_words(
    written: str, earliest: date | None, latest: date | None, printed: str
) -> None:
    parsed = PartialDate.parse(written)
    assert (parsed.earliest, parsed.latest, str(parsed)) == (earliest, latest, printed)


@pytest.mark.parametrize("written", IMPOSSIBLE)
def test_a_date_that_does_not_exist_is_refused(written: str) -> None:
    with pytest.raises(DateUnclearError, match="isn't a date that exists"):
        PartialDate.parse(written)


@pytest.mark.parametrize("written", [text for text in UNCLEAR if text.strip() == text])
def test_what_is_written_in_no_known_way_is_refused(written: str) -> None:
    with pytest.raises(DateUnclearError, match=r"isn't a date$"):
        PartialDate.parse(written)


@pytest.mark.parametrize("written", ["9999-12-31", "9999", "2024/9999", "3000-01", "Q4 2999/00"])
def test_a_date_that_stands_for_no_end_is_refused(written: str) -> None:
    with pytest.raises(DateUnclearError, match="is too far off"):
        PartialDate.parse(written)


@given(day=st.dates(max_value=date(LAST_YEAR, 12, 31)))
def test_every_day_is_read_and_printed_as_that_day(day: date) -> None:
    parsed = PartialDate.parse(day.isoformat())
    assert parsed.earliest == parsed.latest == day
    number, month, year = str(parsed).split(" ")
    assert date(int(year), MONTHS[month.lower()], int(number)) == day
    assert PartialDate.parse(f"{number} {month} {year.zfill(4)}").earliest == day


@given(text=st.text(max_size=20))
def test_any_text_is_a_date_or_is_refused(text: str) -> None:
    try:
        parsed = PartialDate.parse(text)
    except DateUnclearError:
        return
    assert parsed.earliest is None or parsed.latest is None or parsed.earliest <= parsed.latest


@given(written=st.sampled_from([form[0] for form in FORMS]), today=st.dates(date(2010, 1, 1), date(2030, 1, 1)))
def test_a_time_is_never_both_over_and_to_come(written: str, today: date) -> None:
    parsed = PartialDate.parse(written)
    assert not (parsed.is_over(today) and parsed.is_to_come(today))


def test_a_time_is_over_on_the_day_after_its_last() -> None:
    month = PartialDate.parse("2024-02")
    assert month.latest is not None
    assert not month.is_over(month.latest)
    assert month.is_over(month.latest + timedelta(days=1))


def test_a_time_is_to_come_until_the_day_before_its_first() -> None:
    year = PartialDate.parse("2023/24")
    assert year.is_to_come(date(2023, 3, 31))
    assert not year.is_to_come(date(2023, 4, 1))


def test_a_time_that_is_not_known_is_neither_over_nor_to_come() -> None:
    quarter = PartialDate.parse("Q1")
    assert not quarter.is_over(date.max)
    assert not quarter.is_to_come(date.min)


@pytest.mark.parametrize(
    ("written", "when"),
    [
        ("2024-02-20", "on 20 February 2024"),
        ("20 February 2024?", "on 20 February 2024 (inferred)"),
        ("2024-02", "in February 2024"),
        ("2023/24", "in 2023/24"),
        ("Q3", "in Q3"),
    ],
)
def test_a_sentence_tells_on_which_day_or_in_which_time(written: str, when: str) -> None:
    assert PartialDate.parse(written).when == when


@pytest.mark.parametrize(
    ("written", "english", "welsh"),
    [
        ("2026-11-20", "20 November 2026", "20 Tachwedd 2026"),
        ("2026-01-01", "1 January 2026", "1 Ionawr 2026"),
        ("2026-12-31", "31 December 2026", "31 Rhagfyr 2026"),
        ("2026-11", "November 2026", "2026-11"),
        ("2026-11-20?", "20 November 2026 (inferred)", "2026-11-20?"),
    ],
)
def test_a_date_is_said_in_the_language_of_its_sentence(written: str, english: str, welsh: str) -> None:
    said = PartialDate.parse(written)
    assert (said.said_in("en"), said.said_in("cy")) == (english, welsh)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_months(language: str) -> None:
    assert PartialDate.parse("2026-11-20").said_in(language).split()[::2] == ["20", "2026"]
