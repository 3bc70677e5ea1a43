"""The only clock: SOURCE_DATE_EPOCH where it is set, and never a moment at which the clock wasn't set yet."""

from datetime import UTC, datetime
from typing import Self

import pytest
from mkdocs import utils

from publishing import today as clock
from publishing.today import now, today

IN_A_SUMMERS_NIGHT = "1814743800"
"""Half past midnight in London, where it is still the day before in UTC."""


@pytest.mark.parametrize(
    ("epoch", "day"),
    [("315532800", "1980-01-01"), ("1795132800", "2026-11-20"), (IN_A_SUMMERS_NIGHT, "2027-07-05")],
)
def test_the_moment_can_be_given_and_its_day_is_londons(monkeypatch: pytest.MonkeyPatch, epoch: str, day: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    assert str(today()) == day


@pytest.mark.parametrize(
    ("epoch", "says"),
    [("0", "1970-01-01"), ("-1", "1969-12-31"), ("315532799", "1979-12-31"), ("-62135596800", "0001-01-01")],
)
def test_no_moment_before_1980_is_taken(monkeypatch: pytest.MonkeyPatch, epoch: str, says: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    with pytest.raises(SystemExit, match=f"SOURCE_DATE_EPOCH is '{epoch}': that is {says}, and nothing here is as old"):
        now()


def test_no_moment_of_another_century_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "99999999999")
    with pytest.raises(SystemExit, match=r"5138-11-16, and nothing here is meant for then\. Set it to seconds"):
        now()


@pytest.mark.parametrize("epoch", ["soon", "1.5", "9" * 30, "-99999999999999"])
def test_only_seconds_are_taken(monkeypatch: pytest.MonkeyPatch, epoch: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    with pytest.raises(SystemExit, match="set it to seconds since 1970"):
        now()


def test_an_empty_moment_is_none_for_mkdocs_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "")
    assert now().year >= 2026
    assert utils.get_build_date() >= "2026"


class NeverSet(datetime):
    @classmethod
    def now(cls, tz: object = None) -> Self:
        return cls(1970, 1, 1, 0, 5, tzinfo=UTC)


def test_a_clock_that_was_never_set_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert now().year >= 2026
    monkeypatch.setattr(clock, "datetime", NeverSet)
    with pytest.raises(SystemExit, match=r"The clock says that it is 1970-01-01, and nothing .* Set it right"):
        now()
