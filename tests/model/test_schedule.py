"""The hub as it stands at a moment, and what happens next by itself."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from tests.checks.tiny_hub import AREA, SITE, STRATEGY, TinyHub, tiny_hub
from tests.checks.tiny_news import CAMPAIGNS, EVERYWHERE, FLOOD, LATER, NEWS, STORM, add_news

import due
from publishing.model.area import Area, AreaStatus
from publishing.model.due import next_changes
from publishing.model.hub import Hub
from publishing.model.schedule import banners_up, current_updates, expired_updates, for_areas, published_at
from publishing.model.seen_on import seen_at
from publishing.model.status import EditionStatus
from publishing.model.strategy import Strategy
from publishing.model.update import Update

SECOND = timedelta(seconds=1)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.fixture
def hub(tmp_path: Path) -> TinyHub:
    return tiny_hub(tmp_path)


@pytest.fixture
def busy(hub: TinyHub) -> Hub:
    """One banner stands for everybody beside one of an area. The check refuses that; whoever comes to it sees both."""
    add_news(hub).replace(EVERYWHERE, '"2024-06-01 07:00"', '"2024-06-01 10:00"')
    hub.replace(EVERYWHERE, '"2024-06-01 08:00"', '"2024-06-01 11:00"')
    return hub.read()


def ids(hub: Hub, moment: str) -> tuple[set[str], set[str], list[str]]:
    """The news, the archive and the banners of a moment."""
    then = published_at(hub, at(moment))
    return (
        {each.id for each in current_updates(then)},
        {each.id for each in expired_updates(then)},
        [each.id for each in banners_up(then)],
    )


def test_news_comes_at_its_moment_and_goes_to_the_archive_at_the_other(busy: Hub) -> None:
    assert ids(busy, "2024-02-21T08:59:59") == ({"news"}, set(), [])
    assert ids(busy, "2024-02-21T09:00:00") == ({"news", "fair", "later"}, set(), [])
    assert ids(busy, "2024-03-21T08:59:59") == ({"news", "fair", "later"}, set(), [])
    assert ids(busy, "2024-03-21T09:00:00") == ({"news", "later"}, {"fair"}, [])


def test_what_waits_is_not_there_at_all_and_nor_is_its_file(busy: Hub) -> None:
    then = published_at(busy, at("2024-02-21T08:59:59"))
    for path in (NEWS, LATER, FLOOD, STORM, EVERYWHERE):
        assert path in busy.files
        assert path not in then.files
        assert path not in {record.origin.path for record in then.records}


def test_a_banner_stands_between_its_two_times_the_gravest_first(busy: Hub) -> None:
    assert ids(busy, "2024-06-01T07:59:59")[2] == []
    assert ids(busy, "2024-06-01T08:00:00")[2] == ["flood"]
    assert ids(busy, "2024-06-01T09:30:00")[2] == ["power", "flood"]
    assert ids(busy, "2024-06-01T16:59:59")[2] == ["flood"]
    assert ids(busy, "2024-06-01T17:00:00")[2] == ["storm"]
    assert ids(busy, "2024-06-02T17:00:00")[2] == []


def test_the_hub_that_was_read_stays_as_it_is(busy: Hub) -> None:
    before = busy.records
    published_at(busy, at("2020-01-01T00:00:00"))
    assert busy.records is before
    assert not banners_up(busy)


def test_the_news_of_an_area_is_its_own_and_the_nations(busy: Hub) -> None:
    found = for_areas(busy.all(Update), {"exampleton"})
    assert {each.id for each in found} == {"news", "fair", "later"}
    assert {each.id for each in for_areas(busy.all(Update), {"elsewhere"})} == {"later"}


def test_everything_that_comes_due_is_told_in_its_order(busy: Hub) -> None:
    told, after = [], at("2024-02-20T00:00:00")
    while after < at("2025-01-01T00:00:00") and (changes := next_changes(busy, after)):
        after = changes[0].moment.astimezone(UTC)
        told += [(after.strftime("%m-%d %H:%M"), each.what, each.title) for each in changes]
    assert told[:-2] == [
        ("02-21 09:00", "an update is published", "The day after"),
        ("02-21 09:00", "an update is published", "The fair"),
        ("03-14 00:00", "another wording holds", "Example term"),
        ("03-14 00:00", "another wording holds", "Example term"),
        ("03-20 12:00", "an event is over", "The fair"),
        ("03-21 09:00", "an update moves to the archive", "The fair"),
        ("03-31 23:00", "an action’s date is over", "Give training"),
        ("06-01 08:00", "an emergency banner goes up", "Flood"),
        ("06-01 09:00", "an emergency banner goes up", "No power"),
        ("06-01 10:00", "an emergency banner comes down", "No power"),
        ("06-01 17:00", "an emergency banner comes down", "Flood"),
        ("06-01 17:00", "an emergency banner goes up", "Storm"),
        ("06-02 17:00", "an emergency banner comes down", "Storm"),
        ("06-02 23:00", "a campaign begins", "Week"),
        ("06-09 23:00", "a campaign is over", "Week"),
    ]
    assert told[-2:] == [
        ("01-21 00:00", "a contact’s check is due soon", "Emergency services"),
        ("01-21 00:00", "a contact’s check is due soon", "Example helpline"),
    ]


def test_a_strategy_ends_with_its_period_and_that_stops_nothing(hub: TinyHub) -> None:
    read = hub.read()
    (last,) = next_changes(read, at("2027-12-31T00:00:00"))
    assert (last.moment, last.what) == (at("2028-01-01T00:00:00"), "a strategy’s period is over")
    assert hub.problems(date(2028, 1, 1)) == []
    assert [each.status for each in seen_at(read, last.moment - SECOND).all(Strategy)] == [EditionStatus.ADOPTED]
    assert [each.status for each in seen_at(read, last.moment).all(Strategy)] == [EditionStatus.ENDED]
    assert next_changes(read, last.moment) == []


def test_an_adopted_strategy_begins_with_its_period(hub: TinyHub) -> None:
    (first,) = next_changes(hub.read(), at("2023-12-31T00:00:00"))
    assert (first.moment, first.what) == (at("2024-01-01T00:00:00"), "a strategy begins")


def test_a_council_takes_anothers_place_on_a_day(hub: TinyHub) -> None:
    hub.add(AREA, "successors: [{council: Newton Council, since: 2025-04-01}]\n")
    read = hub.read()
    (coming,) = next_changes(read, at("2025-03-31T22:59:59"))
    assert (coming.moment, coming.what) == (at("2025-03-31T23:00:00"), "a council takes another’s place")
    assert [each.status for each in seen_at(read, coming.moment - SECOND).all(Area)] == [AreaStatus.CURRENT]
    assert [each.status for each in seen_at(read, coming.moment).all(Area)] == [AreaStatus.SUCCEEDED]


def test_without_a_strategy_that_ends_nothing_may_be_due(hub: TinyHub) -> None:
    hub.replace(STRATEGY, "status: adopted", "status: withdrawn")
    assert next_changes(hub.read(), at("2027-12-31T00:00:00")) == []


def run(hub: TinyHub, *arguments: str) -> int:
    return due.main(["--data", str(hub.root / "data"), "--docs", str(hub.root / "docs"), *arguments])


def test_the_command_prints_the_moment_first(
    hub: TinyHub, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    add_news(hub)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(at("2024-06-01T12:00:00").timestamp())))
    assert run(hub) == 0
    assert capsys.readouterr().out.splitlines() == [
        "2024-06-01T17:00:00Z",
        f"{hub.root / FLOOD}:1: an emergency banner comes down: Flood",
        f"{hub.root / STORM}:1: an emergency banner goes up: Storm",
    ]
    assert run(hub, "--after", "2024-06-02T19:00:00+02:00") == 0
    assert capsys.readouterr().out.splitlines() == [
        "2024-06-02T23:00:00Z",
        f"{hub.root / CAMPAIGNS}:2: a campaign begins: Week",
    ]


def test_the_command_says_if_nothing_is_due(hub: TinyHub, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(hub, "--after", "2099-01-01T00:00:00Z") == 0
    assert capsys.readouterr().out.splitlines() == ["none", "Nothing is due."]


def test_what_is_due_is_told_where_the_data_of_an_area_is_broken(
    hub: TinyHub, capsys: pytest.CaptureFixture[str]
) -> None:
    add_news(hub)
    hub.replace(SITE, "areas: [exampleton]", "areas: [exampleton, ambleton]")
    hub.write("data/areas/ambleton/area.yml", "name: [")
    assert run(hub, "--after", "2024-06-01T12:00:00Z") == 0
    said = capsys.readouterr()
    assert said.out.startswith("2024-06-01T17:00:00Z\n")
    assert "data/areas/ambleton/area.yml:" in said.err


def test_the_command_says_if_the_data_cannot_be_read(hub: TinyHub, capsys: pytest.CaptureFixture[str]) -> None:
    hub.replace(SITE, "name: The Exampleton hub\n", "")
    assert run(hub) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "`name` is missing" in said.err


@pytest.mark.parametrize("text", ["soon", "2024-06-02T19:00:00"])
def test_a_moment_has_an_offset(hub: TinyHub, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run(hub, "--after", text)
    assert "invalid moment value" in capsys.readouterr().err


def test_the_check_of_every_contact_is_due(hub: TinyHub) -> None:
    """Of the emergency number too: it is always shown, but the list of reviews changes."""
    found = next_changes(hub.read(), at("2025-02-20T12:00:00"))
    assert [each.title for each in found] == ["Emergency services", "Example helpline"]
