"""What is published and taken down by itself comes and goes in an order that makes sense."""

import pytest
from tests.checks.tiny_hub import TinyHub
from tests.checks.tiny_news import CAMPAIGNS, EVERYWHERE, FLOOD, LATER, NEWS, NOTES, STORM, add_news


@pytest.fixture
def busy(hub: TinyHub) -> TinyHub:
    return add_news(hub)


def test_a_hub_with_news_is_right(busy: TinyHub) -> None:
    assert busy.problems() == []


@pytest.mark.parametrize(
    ("path", "old", "new", "problem"),
    [
        (
            NEWS,
            '"2024-03-21 09:00"',
            '"2024-02-21 09:00"',
            (
                "8:13: it expires at 9:00 on Wednesday 21 February 2024, but is published at "
                "9:00 on Wednesday 21 February 2024; mend one of the two"
            ),
        ),
        (
            FLOOD,
            '"2024-06-01 18:00"',
            '"2024-06-01 08:00"',
            (
                "6:13: it expires at 8:00 on Saturday 1 June 2024, but is published at "
                "9:00 on Saturday 1 June 2024; mend one of the two"
            ),
        ),
        (
            NEWS,
            '"2024-03-20 12:00"',
            '"2024-03-20 09:00"',
            (
                "11:9: the event ends at 9:00 on Wednesday 20 March 2024, but starts at "
                "10:00 on Wednesday 20 March 2024; mend one of the two"
            ),
        ),
        (
            NEWS,
            "\ndate: 2024-02-20",
            "\ndate: 2024-02-22",
            (
                "4:7: the news is dated 22 February 2024, but is published at 9:00 on Wednesday 21 February 2024; "
                "write the day it happened, or publish it later"
            ),
        ),
        (
            CAMPAIGNS,
            "ends: 2024-06-09",
            "ends: 2024-06-02",
            "2:79: the campaign ends on 2 June 2024, before it starts; mend `starts` or `ends`",
        ),
        (
            STORM,
            '"2024-06-01 18:00"',
            '"2024-06-01 17:59"',
            (
                f"4:13: `storm` goes up while the banner `flood` still stands ({FLOOD}:1), both for `exampleton`; "
                "say both in one banner, or end the first sooner"
            ),
        ),
        (
            NOTES,
            "date: 2024-02-20}",
            "date: 2024-06-02}",
            "3:73: the news is in the future; write the day it happened",
        ),
        (FLOOD, "approval: {by: Duty officer, date: 2024-02-20}\n", "", "1:1: `approval` is missing; add it"),
    ],
)
def test_what_is_out_of_order_is_found(busy: TinyHub, path: str, old: str, new: str, problem: str) -> None:
    busy.replace(path, old, new)
    (found,) = busy.problems()
    place, _, said = problem.partition(": ")
    assert found.startswith(f"{path}:{place.split(':')[0]}:")
    assert found.endswith(f": {said}")


@pytest.mark.parametrize("day", ["2024-02-21", "2024-02", "Q1"])
def test_news_may_be_published_on_its_day(busy: TinyHub, day: str) -> None:
    busy.replace(NEWS, "\ndate: 2024-02-20", f"\ndate: {day}")
    assert busy.problems() == []


def test_news_may_expire_on_its_day(busy: TinyHub) -> None:
    busy.replace(NEWS, 'publish_at: "2024-02-21 09:00"\n', "")
    busy.replace(LATER, 'publish_at: "2024-02-21 09:00"\n', "")
    busy.replace(NEWS, "\ndate: 2024-02-20", "\ndate: 2024-03-21")
    assert busy.problems() == []


def test_news_without_a_moment_does_not_expire_before_it_happened(busy: TinyHub) -> None:
    busy.replace(NEWS, 'publish_at: "2024-02-21 09:00"\n', "")
    busy.replace(LATER, 'publish_at: "2024-02-21 09:00"\n', "")
    busy.replace(NEWS, "\ndate: 2024-02-20", "\ndate: 2024-03-22")
    assert ["is dated 22 March 2024, but expires at 9:00 on Thursday 21 March" in each for each in busy.problems()] == [
        True
    ]


def test_one_banner_may_go_up_when_the_other_comes_down(busy: TinyHub) -> None:
    assert busy.problems() == []
    busy.write(EVERYWHERE.replace("power", "heat"), busy.text(EVERYWHERE))
    assert "both for the whole site" in busy.problem()


@pytest.mark.parametrize(
    ("begins", "ends", "problem"),
    [
        ("2024-06-01 10:00", "2024-06-01 11:00", f"{EVERYWHERE}:4:1: `power` goes up while the banner `flood` still"),
        ("2024-06-01 08:00", "2024-06-01 09:01", f"{FLOOD}:5:1: `flood` goes up while the banner `power` still stands"),
        ("2024-06-02 17:59", "2024-06-03 09:00", f"{EVERYWHERE}:4:1: `power` goes up while the banner `storm` still"),
    ],
)
def test_one_for_all_stands_beside_none_of_an_area(busy: TinyHub, begins: str, ends: str, problem: str) -> None:
    busy.replace(EVERYWHERE, '"2024-06-01 08:00"', f'"{ends}"')
    busy.replace(EVERYWHERE, '"2024-06-01 07:00"', f'"{begins}"')
    (found,) = busy.problems()
    assert found.startswith(problem)
    assert "on pages of `exampleton`; one is for the whole site; say both in one banner, or end the first" in found


def test_a_banner_of_another_place_cannot_stand_in_an_areas_folder(busy: TinyHub) -> None:
    busy.replace(FLOOD, "severity:", "area: elsewhere\nseverity:")
    assert any("it stands in the folder of `exampleton`, but is for `elsewhere`" in each for each in busy.problems())


def test_a_page_that_is_always_there_does_not_lead_to_one_that_is_not_yet(busy: TinyHub) -> None:
    busy.replace(LATER, '"2024-02-21 09:00"', '"2024-06-01 23:59"')
    busy.replace(NEWS, "[a page](/updates/later/)", "a page")
    busy.replace(FLOOD, "more: /updates/later/\n", "")
    busy.replace(NOTES, "page: /duty/", "page: /updates/later/")
    assert [each.partition(": ")[2] for each in busy.problems()] == []
    busy.replace(LATER, '"2024-06-01 23:59"', '"2024-06-02 00:00"')
    assert (
        "the link to /updates/later/ leads to a page that is published at 0:00 on Sunday 2 June 2024" in busy.problem()
    )


def test_a_slot_of_a_banner_is_checked_like_those_of_lines(busy: TinyHub) -> None:
    busy.replace(FLOOD, "number:helpline", "number:nobody")
    (problem,) = busy.problems()
    assert problem.startswith(f"{FLOOD}:2:")
    assert "nobody" in problem


def test_a_number_is_no_more_allowed_in_a_banner_than_anywhere(busy: TinyHub) -> None:
    busy.replace(FLOOD, "{number:helpline}", "01632 960 002")
    assert any("telephone number" in each for each in busy.problems())


def test_the_archive_keeps_its_name(hub: TinyHub) -> None:
    hub.write("data/national/updates/archive.yml", hub.text("data/national/updates/news.yml"))
    assert any("`archive` is a fixed word" in each for each in hub.problems())


def test_a_banner_comes_down_within_a_month(busy: TinyHub) -> None:
    busy.replace(STORM, '"2024-06-02 18:00"', '"2024-07-02 18:00"')
    assert busy.problems() == []
    busy.replace(STORM, '"2024-07-02 18:00"', '"2124-06-02 18:00"')
    what, todo = "the banner stands for 36,525 days, and 31 are the most", "mend the year, or write an update instead"
    assert busy.problems() == [f"{STORM}:5:1: {what}; {todo}"]
