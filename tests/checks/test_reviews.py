"""Reviews have a day on which they are due: somebody is warned, the page says so, and safety stops publishing."""

from datetime import UTC, date, datetime, timedelta

import pytest
from tests.checks.tiny_hub import ABOUT, EMERGENCY, HELPLINE, REFER, SITE, TODAY, TinyHub
from tests.checks.tiny_news import STORM, add_news
from tests.support.rendering import TODAY as BUILT_ON
from tests.support.rendering import render_hub

import check_publishing
from publishing.checks.all_checks import warn
from publishing.checks.fit_to_publish import decisions_that_are_over, what_stops_publishing
from publishing.exports.as_ics import calendars
from publishing.model.due import next_changes
from publishing.model.guide import Guide
from publishing.model.interface import ENGLISH
from publishing.model.interface_words import PLACES
from publishing.model.reviews import ReviewState, review_line, standing_of, standings
from publishing.model.said import Said

REVIEW = "review: {date: 2024-01-15, by: Safeguarding lead}\n"
PLAN = (
    "reviews: {owner: Policy officer, periods: [{kinds: [guide], months: 6, owner: Prevent lead, critical: true}]%s}\n"
)
ANYWAY = ", published_anyway: [{pages: '%s', reason: It is tried., by: Head of service, until: 2024-12-31}]"
DUE = date(2024, 7, 15)
LINE = "Last reviewed 15 January 2024, by: Safeguarding lead."


def moment(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


WORDS = {
    "not_reviewed": Said("Nobody."),
    "reviewed_until": Said("Last reviewed #, by: #. Next review due on #."),
    "reviewed_too_long_ago": Said("Last reviewed #, by: #. The next review was due on #, and is overdue."),
}


@pytest.fixture
def planned(hub: TinyHub) -> TinyHub:
    """The small hub with a plan of reviews, and one guide that was reviewed."""
    for name, said in WORDS.items():
        places = " #" * PLACES.get(name, 0)
        hub.replace("data/national/interface/en.yml", f"'{name}{places}'", f'"{said}"')
    hub.add(SITE, PLAN % "")
    hub.add(REFER, REVIEW)
    return hub


def of_refer(hub: TinyHub, today: date) -> tuple[ReviewState, str]:
    read = hub.read()
    standing = standing_of(read.get(Guide, "refer"), read.site, today)
    return standing.state, str(review_line(standing, WORDS, ENGLISH))


def warnings(hub: TinyHub, today: date) -> list[str]:
    return [str(each) for each in warn(hub.read(), today) if each.path == REFER]


@pytest.mark.parametrize(
    ("today", "state", "line"),
    [
        (date(2024, 6, 14), ReviewState.CURRENT, f"{LINE} Next review due on 15 July 2024."),
        (date(2024, 6, 15), ReviewState.DUE_SOON, f"{LINE} Next review due on 15 July 2024."),
        (DUE, ReviewState.DUE_SOON, f"{LINE} Next review due on 15 July 2024."),
        (date(2024, 7, 16), ReviewState.OVERDUE, f"{LINE} The next review was due on 15 July 2024, and is overdue."),
    ],
)
def test_a_review_is_current_then_due_soon_then_overdue(
    planned: TinyHub, today: date, state: ReviewState, line: str
) -> None:
    assert of_refer(planned, today) == (state, line)


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("", "15 Ionawr 2024, Safeguarding lead, 15 Gorffennaf 2024"),
        ("en", "15 January 2024, Safeguarding lead, 15 July 2024"),
    ],
)
def test_a_review_gives_its_days_in_the_language_of_its_sentence(planned: TinyHub, lang: str, line: str) -> None:
    read = planned.read()
    standing = standing_of(read.get(Guide, "refer"), read.site, DUE)
    assert review_line(standing, {"reviewed_until": Said("#, #, #", lang)}, "cy") == Said(line, lang)


def test_what_nobody_reviewed_says_so(hub: TinyHub) -> None:
    assert of_refer(hub, TODAY) == (ReviewState.NEVER, "Nobody.")


def test_somebody_is_warned_before_and_after(planned: TinyHub) -> None:
    assert warnings(planned, DUE - timedelta(days=31)) == []
    todo = "review it, and write that down in `review` (Prevent lead)"
    assert warnings(planned, DUE - timedelta(days=30)) == [
        f"{REFER}:1:1: the review of /refer/ is due on 15 July 2024; {todo}"
    ]
    assert warnings(planned, DUE + timedelta(days=1)) == [
        f"{REFER}:1:1: the review of /refer/ was due on 15 July 2024, and its page says so; {todo}"
    ]


def test_a_contact_is_warned_about_before_its_check_is_overdue(hub: TinyHub) -> None:
    found = [str(each) for each in warn(hub.read(), date(2025, 2, 1)) if each.path == HELPLINE]
    assert len(found) == 1
    assert (
        "the review of /contacts/#helpline is due on 20 February 2025; review it, and write that down in `verif"
        in found[0]
    )


def test_each_kind_has_its_owner_and_the_rest_has_one_too(planned: TinyHub) -> None:
    owners = {each.kind: each.owner for each in standings(planned.read(), TODAY)}
    assert owners["guide"] == "Prevent lead"
    assert owners["source"] == owners["page"] == "Policy officer"


def test_a_written_page_has_a_review_in_its_front_matter(planned: TinyHub) -> None:
    planned.replace(ABOUT, "title: About", f"{REVIEW}title: About")
    [about] = [each for each in standings(planned.read(), date(2025, 1, 16)) if each.address == "/about/"]
    assert (about.state, about.due) == (ReviewState.OVERDUE, date(2025, 1, 15))


@pytest.mark.parametrize(("kind", "told"), [("giude", "did you mean `guide`?"), ("guide", "take one of the two out")])
def test_the_plan_names_kinds_that_there_are_once(hub: TinyHub, kind: str, told: str) -> None:
    hub.add(SITE, (PLAN % "").replace("[guide]", f"[guide, {kind}]"))
    [problem] = hub.problems()
    assert problem.startswith(f"{SITE}:")
    assert problem.endswith(told)


def stopped(hub: TinyHub, day: date) -> set[str]:
    return {each.path.rpartition("/")[2] for each in what_stops_publishing(hub.read(), moment(day))}


def test_what_safety_depends_on_stops_publishing_while_overdue_or_never_reviewed(planned: TinyHub) -> None:
    assert "refer.yml" not in stopped(planned, DUE)
    assert "get-help.yml" in stopped(planned, DUE)
    assert "refer.yml" in stopped(planned, DUE + timedelta(days=1))


def test_what_grew_overdue_stops_no_site_that_is_published_by_itself(planned: TinyHub) -> None:
    """Its page says so, and the one that readers would go on seeing doesn't. What was never reviewed stops it."""
    told = what_stops_publishing(planned.read(), moment(DUE + timedelta(days=1)), by_itself=True)
    assert [each.what for each in told if each.path == REFER] == []
    assert {each.what.partition(", and ")[2] for each in told} == {"nobody has reviewed it"}


@pytest.mark.parametrize(
    ("review", "why"),
    [
        ("", "nobody has reviewed it"),
        (REVIEW, "its review has been overdue since 15 July 2024"),
        (REVIEW.replace("2024-01-15", "Q1"), "its review has been overdue for a time that nobody knows"),
    ],
)
def test_whoever_publishes_is_told_why_not(hub: TinyHub, review: str, why: str) -> None:
    hub.add(SITE, PLAN % "")
    hub.add(REFER, review)
    told = what_stops_publishing(hub.read(), moment(DUE + timedelta(days=1)))
    assert [each.what for each in told if each.path == REFER] == [f"safety depends on /refer/, and {why}"]


def test_nothing_else_stops_publishing(hub: TinyHub) -> None:
    hub.add(SITE, "reviews: {owner: Policy officer}\n")
    assert stopped(hub, date(2040, 1, 1)) == set()


@pytest.mark.parametrize(
    ("pages", "lets"), [("/refer/", True), ("/ref*", True), ("*", True), ("/ref", False), ("/refer/x/", False)]
)
def test_a_role_with_a_reason_publishes_it_all_the_same(hub: TinyHub, pages: str, *, lets: bool) -> None:
    hub.add(SITE, PLAN % (ANYWAY % pages))
    assert ("refer.yml" not in stopped(hub, TODAY)) is lets


def test_such_a_decision_ends(hub: TinyHub) -> None:
    hub.add(SITE, PLAN % (ANYWAY % "*"))
    assert list(decisions_that_are_over(hub.read(), moment(date(2024, 12, 31)))) == []
    after = date(2025, 1, 1)
    assert "refer.yml" in stopped(hub, after)
    [over] = decisions_that_are_over(hub.read(), moment(after))
    assert over.what == "the decision to publish * all the same ended on 31 December 2024"


@pytest.mark.parametrize("field", ["reason", "by", "until"])
def test_a_decision_has_a_reason_a_role_and_an_end(hub: TinyHub, field: str) -> None:
    hub.add(SITE, (PLAN % (ANYWAY % "*")).replace(f"{field}: ", "unlike: "))
    assert any(f"`{field}` is missing" in each for each in hub.problems())


def test_an_emergency_is_never_held_back_by_what_is_overdue(hub: TinyHub) -> None:
    add_news(hub).add(SITE, PLAN % "")
    read = hub.read()
    banner = next(each for each in read.records if each.origin.path == STORM)
    up, down = banner.publish_at.utc, banner.expires_at.utc  # type: ignore[attr-defined]
    assert what_stops_publishing(read, up) == []
    assert what_stops_publishing(read, up - timedelta(days=400)) != []
    assert what_stops_publishing(read, down + timedelta(days=400)) != []


def test_an_overdue_contact_gives_way_and_the_emergency_number_is_always_shown(hub: TinyHub) -> None:
    hub.add(SITE, "reviews: {periods: [{kinds: [contact], months: 1, owner: Officer, critical: true}]}\n")
    assert stopped(hub, date(2040, 1, 1)) == set()


def test_the_national_route_is_shown_though_overdue_so_it_stops_publishing(hub: TinyHub) -> None:
    hub.add(SITE, "contact_checks: {national_route: helpline}\n")
    hub.add(SITE, "reviews: {periods: [{kinds: [contact], months: 1, owner: Officer, critical: true}]}\n")
    assert stopped(hub, date(2025, 2, 20)) == set()
    assert stopped(hub, date(2025, 2, 21)) == {"helpline.yml"}
    assert EMERGENCY.rpartition("/")[2] not in stopped(hub, date(2040, 1, 1))
    (told,) = [each for each in what_stops_publishing(hub.read(), moment(date(2025, 2, 21))) if each.path == HELPLINE]
    assert "write that down in `verification`" in told.todo


def test_the_site_changes_by_itself_when_a_review_is_due_soon_and_when_it_is_overdue(planned: TinyHub) -> None:
    found = [
        (each.moment.date(), each.what)
        for day in (date(2024, 6, 1), DUE)
        for each in next_changes(planned.read(), moment(day))
    ]
    assert found == [(date(2024, 6, 15), "a review is due soon"), (DUE + timedelta(days=1), "a review is overdue")]


def test_the_command_says_what_stops_publishing(
    planned: TinyHub, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(planned.root)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(moment(DUE + timedelta(days=1)).timestamp())))
    assert check_publishing.main([]) == 1
    said = capsys.readouterr().out
    assert f"{REFER}:1:1: safety depends on /refer/, and its review has been overdue since 15 July 2024; " in said
    planned.replace(SITE, "critical: true}]", f"critical: true}}]{ANYWAY % '*'}")
    assert check_publishing.main([]) == 0
    assert "Nothing stops publishing." in capsys.readouterr().out


def test_the_command_warns_of_contacts_that_are_not_shown(
    hub: TinyHub, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(hub.root)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(moment(date(2025, 2, 21)).timestamp())))
    assert check_publishing.main([]) == 0
    assert ": the check of `helpline` held until 20 February 2025, so it isn't shown; " in capsys.readouterr().out


def test_pages_lists_and_calendars_tell_it(planned: TinyHub) -> None:
    planned.replace(REFER, "2024-01-15", "2026-05-25")
    rendered = render_hub(planned.read())
    assert date(2026, 11, 20) == BUILT_ON
    documents = rendered.documents
    assert (
        "Last reviewed 25 May 2026, by: Safeguarding lead. Next review due on 25 November 2026." in documents["/refer/"]
    )
    assert (
        ">Refer</a>" in documents["/about/freshness/due-soon/"] or "/refer/" in documents["/about/freshness/due-soon/"]
    )
    assert "25 November 2026" in documents["/about/freshness/role-prevent-lead/"]
    assert "25 November 2026" in documents["/about/freshness/"]
    assert WORDS["not_reviewed"].text in documents["/duty/"]
    calendar = calendars(rendered.build.hub)["/about/freshness/role-prevent-lead.ics"].decode()
    assert "DTSTART;VALUE=DATE:20261125" in calendar
    assert "TRIGGER:-P30D" in calendar


def test_an_overdue_page_stands_out(planned: TinyHub) -> None:
    documents = render_hub(planned.read()).documents
    assert 'class="review-line review-line--overdue"' in documents["/refer/"]
    assert "was due on 15 July 2024, and is overdue." in documents["/refer/"]
    assert 'class="review-line review-line--overdue"' not in documents["/duty/"]
