"""Lines take what they say from records, and fit their channels; what is overdue warns and never stops the site."""

from datetime import date

import pytest
from tests.checks.tiny_hub import DEFINITION, HELPLINE, TODAY, TinyHub
from tests.checks.tiny_message import CHANNELS, MESSAGE, TINY_CHANNELS, TINY_MESSAGE

from publishing.checks.all_checks import warn
from publishing.checks.lines import HOW_TO_WRITE
from publishing.model.filled_lines import WITHHELD, filled, with_filled_lines
from publishing.model.hub import Hub
from publishing.model.message import Message
from publishing.model.seen_on import seen_on

LATER = date(2025, 2, 21)
OF_SHORT = f"{MESSAGE}:11:9"
OF_LONG = f"{MESSAGE}:13:9"


@pytest.fixture
def hub(hub: TinyHub) -> TinyHub:
    hub.write(MESSAGE, TINY_MESSAGE)
    hub.write(CHANNELS, TINY_CHANNELS)
    return hub


def texts(hub: Hub) -> list[str]:
    return [
        variant.text for line in with_filled_lines(hub).get(Message, "look-first").lines for variant in line.variants
    ]


def test_the_small_message_is_right(hub: TinyHub) -> None:
    assert hub.problems() == []
    assert warn(hub.read(), TODAY) == []


def test_slots_say_what_their_records_say(hub: TinyHub) -> None:
    assert texts(seen_on(hub.read(), TODAY)) == [
        "Call Example helpline on 01632 960 001.",
        "It means: A term that stands for any other. Officially: The newer wording.",
    ]


@pytest.mark.parametrize(
    ("day", "wording"),
    [
        (date(2024, 3, 13), "The older wording."),
        (date(2024, 3, 14), "The newer wording."),
        (None, "The newer wording."),
    ],
)
def test_the_wording_is_that_of_the_day(hub: TinyHub, day: date | None, wording: str) -> None:
    found = hub.read() if day is None else seen_on(hub.read(), day)
    assert filled(found, "{wording:example-term}") == wording


def test_an_areas_contact_stands_for_a_national_one_of_its_name(hub: TinyHub) -> None:
    text = hub.text(HELPLINE).replace("01632 960 001", "01632 960 077")
    hub.write("data/areas/exampleton/contacts/helpline.yml", text)
    found = hub.read()
    assert filled(found, "{number:helpline}") == "01632 960 001"
    assert filled(found, "{number:helpline}", "exampleton") == "01632 960 077"


def test_a_contact_that_is_overdue_gives_way_to_the_national_route(routed: TinyHub) -> None:
    hub = seen_on(routed.read(), LATER)
    line = "{name:helpline}, {number:helpline}, {web:helpline}, {hours:helpline}"
    way = "https://example.org/help"
    assert filled(hub, line) == f"National services, {way}, {way}, when it is open"


def test_without_a_national_route_the_gap_is_seen(hub: TinyHub) -> None:
    assert filled(seen_on(hub.read(), LATER), "Call {number:helpline}.") == f"Call {WITHHELD}."


def test_what_was_read_keeps_its_slots(hub: TinyHub) -> None:
    found = hub.read()
    with_filled_lines(found)
    assert "{number:helpline}" in found.get(Message, "look-first").lines[0].variants[0].text


def test_what_a_message_says_of_one_service_it_says_of_no_other(routed: TinyHub) -> None:
    assert texts(seen_on(routed.read(), LATER))[0] == f"Call {WITHHELD} on {WITHHELD}."


@pytest.mark.parametrize(
    ("state", "fault"),
    [
        ("live", "the check of `helpline` is overdue"),
        ("overdue", "the check of `helpline` is overdue"),
        ("none", "nothing confirms the contact `helpline`"),
    ],
)
@pytest.mark.parametrize("has_route", [True, False])
def test_a_line_that_waits_for_a_check_is_a_warning_and_never_a_problem(
    request: pytest.FixtureRequest, state: str, fault: str, *, has_route: bool
) -> None:
    """However long the words would be that stand in its place, and whether or not anything would."""
    hub: TinyHub = request.getfixturevalue("routed" if has_route else "hub")
    hub.replace(HELPLINE, "state: live", f"state: {state}")
    hub.replace(CHANNELS, "x-weighted, limit: 45", "characters, limit: 45")
    (told,) = [each.what for each in warn(hub.read(), LATER) if MESSAGE in each.what]
    assert told.startswith(f"{fault}, so ")
    assert told.endswith(f"a line can't be used at 1 place ({MESSAGE}:11)")
    assert [each for each in hub.problems(LATER) if MESSAGE in each] == []


def test_the_emergency_number_never_gives_way(routed: TinyHub) -> None:
    assert filled(seen_on(routed.read(), LATER), "{number:emergency}") == "999"
    assert [each.what for each in warn(routed.read(), LATER) if "`emergency` is overdue" in each.what] == []


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (
            "number:helpline",
            "numbre:helpline",
            (
                f"{OF_SHORT}: {{numbre:helpline}} can't be filled: there is no slot `numbre` (in `text`); "
                "did you mean `number`?"
            ),
        ),
        (
            "number:helpline",
            "number:helpfile",
            (
                f"{OF_SHORT}: {{number:helpfile}} can't be filled: there is no contact `helpfile` (in `text`); "
                "did you mean `helpline`?"
            ),
        ),
        (
            "gloss:example-term",
            "gloss:example-trm",
            (
                f"{OF_LONG}: {{gloss:example-trm}} can't be filled: there is no definition `example-trm` (in `text`); "
                "did you mean `example-term`?"
            ),
        ),
        (
            "number:helpline",
            "hours:helpline",
            (
                f"{OF_SHORT}: {{hours:helpline}} can't be filled: the contact `helpline` has no hours (in `text`); "
                "add it there, or choose another slot"
            ),
        ),
        (
            "number:helpline",
            "web:helpline",
            (
                f"{OF_SHORT}: {{web:helpline}} can't be filled: the contact `helpline` has no web page (in `text`); "
                "add it there, or choose another slot"
            ),
        ),
        (
            "{number:helpline}",
            "{number: helpline}",
            (
                f"{OF_SHORT}: there is a '{{' (in `text`); write a slot as {{number:example-line}}; "
                "a line has no other braces"
            ),
        ),
        (
            "It means",
            "See www.example.org/a, it means",
            (
                f"{OF_LONG}: there is a web address (in `text`: 'www.example.org/a'); "
                "name the contact that has it: {web:…}"
            ),
        ),
        (
            "It means",
            "Ring 01632 960 009. It means",
            (
                f"{OF_LONG}: there is a telephone number (in `text`: '01632 960 009'); "
                "take it out; contacts stand in contact records alone"
            ),
        ),
        (
            "It means",
            "Ring 999. It means",
            (
                f"{OF_LONG}: there is a telephone number (in `text`: 'Ring 999'); "
                "write {number:emergency} for the number, which changes with the contact"
            ),
        ),
        (
            "It means",
            "You know 999. It means",
            (
                f"{OF_LONG}: there is a telephone number (in `text`: '999'); "
                "write {number:emergency} for the number, which changes with the contact"
            ),
        ),
        (
            "Call {name:helpline}",
            "Call Example helpline",
            (
                f"{OF_SHORT}: the name of the contact `helpline` is typed (in `text`: 'Example helpline'); "
                "write {name:helpline}, which changes with the contact"
            ),
        ),
        (
            "It means",
            "Write to us@example.org. It means",
            (
                f"{OF_LONG}: there is an e-mail address (in `text`: 'us@example.org'); "
                "take it out; contacts stand in contact records alone"
            ),
        ),
        (
            "Call {name:helpline}",
            "Please call {name:helpline}",
            f"{OF_SHORT}: the line is 1 too long for `short`, once it is filled: 46 of 45, as X counts; shorten it",
        ),
        (
            "channel: long",
            "channel: short",
            (
                f"{MESSAGE}:12:9: the line `look` has two variants for `short`; "
                "keep one, or make a line of its own of the other"
            ),
        ),
    ],
)
def test_a_line_that_is_wrong_is_named(hub: TinyHub, old: str, new: str, problem: str) -> None:
    hub.replace(MESSAGE, old, new)
    assert problem in hub.problems()


@pytest.mark.parametrize(
    ("old", "new", "brace"),
    [
        ("{number:helpline}", "{number:helpline, and wait there until somebody has answered", "{"),
        ("{number:helpline}", "number:helpline}, and wait there until somebody has answered", "}"),
        ("{number:helpline}", "{{number:helpline}}", "{"),
        ("Call {name:helpline}", "Call {number:emergency-999 or {name:helpline}", "{"),
    ],
)
def test_a_slot_that_is_not_whole_is_one_problem(hub: TinyHub, old: str, new: str, brace: str) -> None:
    hub.replace(MESSAGE, old, new)
    assert hub.problems() == [f"{OF_SHORT}: there is a {brace!r} (in `text`); {HOW_TO_WRITE}"]


def test_a_definition_without_a_wording_of_today_fills_no_wording(hub: TinyHub) -> None:
    hub.replace(DEFINITION, "    valid_from: 2024-03-14\n", "    valid_from: 2024-03-14\n    valid_until: 2024-04-01\n")
    what = "no official wording of it holds today (in `text`); use {gloss:…}"
    assert f"{OF_LONG}: {{wording:example-term}} can't be filled: {what}" in hub.problems()


def test_a_record_with_mistakes_is_not_missed_as_well(hub: TinyHub) -> None:
    hub.write(HELPLINE, "name: [\n")
    assert [each for each in hub.problems() if MESSAGE in each] == []


def test_a_messages_name_is_no_fixed_word(hub: TinyHub) -> None:
    hub.remove(MESSAGE)
    hub.write(MESSAGE.replace("look-first", "press"), TINY_MESSAGE)
    assert any("`press` is a fixed word of the hub's addresses" in each for each in hub.problems())


def test_the_name_of_the_governments_site_is_no_address(hub: TinyHub) -> None:
    hub.replace(MESSAGE, "It means", "As GOV.UK says, it means")
    assert hub.problems() == []
