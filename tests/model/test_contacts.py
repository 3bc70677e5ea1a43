"""Contacts: their channels have the shape of their kind, and say only what was really checked."""

from typing import Any

import pytest
from pydantic import ValidationError

from publishing.model.audience import Audience
from publishing.model.contact import Contact
from publishing.model.contact_channel import Channel, ChannelKind
from publishing.model.verification import Verification, VerificationState

GOOD = [
    ("voice", "999", "tel:999"),
    ("voice", "01632 960 001", "tel:01632960001"),
    ("voice", "0808 157 0001", "tel:08081570001"),
    ("voice", "0800 1111", "tel:08001111"),
    ("voice", "01632 96001", "tel:0163296001"),
    ("text-relay", "18001 01632 960001", "tel:1800101632960001"),
    ("sms", "07700 900001", "sms:07700900001"),
    ("email", "some.one+help@example.org", "mailto:some.one+help@example.org"),
    ("form", "https://example.org/form?a=b#c", "https://example.org/form?a=b#c"),
    ("page", "https://example.org", "https://example.org"),
    ("bsl", "https://example.org/bsl", "https://example.org/bsl"),
]

BAD = [
    ("voice", "01632  960001"), ("voice", "+44 1632 960001"), ("voice", "01632-960001"), ("voice", "call us"),
    ("voice", "٠١٦٣٢ ٩٦٠"), ("sms", "0"), ("email", "example.org"), ("email", "a@b"), ("email", "a b@example.org"),
    ("page", "http://example.org"), ("page", "example.org"), ("page", "https://example"), ("page", "https://a@b.org"),
    ("page", "https://example.org/a b"), ("form", "javascript:run()"), ("form", 'https://example.org/"x'),
]  # fmt: skip


MEANT = [
    ("voice", "(01632) 960 001", "01632 960 001"),
    ("voice", "01632-960-001 (office hours)", "01632 960 001"),
    ("voice", "+44 (0)1632 960001", "01632 960001"),
    ("voice", "01632\u00a0960\u00a0001", "01632 960 001"),
    ("voice", "“01632 960 001”", "01632 960 001"),
    ("voice", "O1632 96O OO1", "01632 960 001"),
    ("voice", "01632960001", "01632 960 001"),
    ("voice", "02079460001", "020 7946 0001"),
    ("voice", "0808-1570000", "0808 157 0000"),
    ("voice", "+448081570000", "0808 157 0000"),
    ("email", "Prevent team <prevent@example.org>", "prevent@example.org"),
    ("email", "mailto:prevent@example.org", "prevent@example.org"),
    ("page", "www.example.org/help", "https://www.example.org/help"),
    ("page", "http://example.org/", "https://example.org/"),
]
UNKNOWN = [
    ("voice", "01632 960 001 or 01632 960 002"),
    ("voice", "016329600"),
    ("email", "a@example.org; b@example.org"),
    ("page", "ask us"),
]


@pytest.mark.parametrize(("kind", "value", "meant"), MEANT)
def test_a_number_or_an_address_is_told_as_a_contact_takes_it(kind: str, value: str, meant: str) -> None:
    with pytest.raises(ValidationError) as raised:
        Channel.model_validate({"kind": kind, "value": value})
    [error] = raised.value.errors()
    assert error["ctx"]["todo"] == f'write `value: "{meant}"`, or choose another `kind`'
    assert Channel.model_validate({"kind": kind, "value": meant}).value == meant


@pytest.mark.parametrize(("kind", "value"), UNKNOWN)
def test_where_it_is_not_known_what_was_meant_the_form_is_told(kind: str, value: str) -> None:
    with pytest.raises(ValidationError, match="write one, such as "):
        Channel.model_validate({"kind": kind, "value": value})


WRONG_LENGTH = [
    ("voice", "01632 960 0011"),
    ("voice", "0808 157 000"),
    ("voice", "01632 960"),
    ("sms", "07700 90000"),
    ("text-relay", "18001 01632 960 0012"),
    ("voice", "1632 960 001"),
    ("text-relay", "18001 1632 960 001"),
]


@pytest.mark.parametrize(("kind", "value"), WRONG_LENGTH)
def test_a_number_with_a_digit_too_few_or_too_many_is_refused(kind: str, value: str) -> None:
    with pytest.raises(
        ValidationError, match=f"a digit of '{value}' is missing, or there is one too many; count again"
    ):
        Channel.model_validate({"kind": kind, "value": value})


@pytest.mark.parametrize(
    ("value", "lacks_nought"),
    [("1632 960 001", True), ("18001 1632 960 001", True), ("01632 960", False), ("18001 01632 960", False)],
)
def test_whose_number_lacks_the_nought_is_told_so(value: str, *, lacks_nought: bool) -> None:
    with pytest.raises(ValidationError) as raised:
        Channel.model_validate({"kind": "text-relay", "value": value})
    assert ("which spreadsheets leave out" in str(raised.value.errors()[0]["ctx"]["todo"])) is lacks_nought


@pytest.mark.parametrize("value", ["101", "116 123", "18001 101", "18001 116 123"])
def test_a_short_code_is_a_number(value: str) -> None:
    assert Channel.model_validate({"kind": "text-relay", "value": value}).value == value


def _contact(**changes: Any) -> Contact:
    fields: dict[str, Any] = {
        "id": "helpline",
        "name": "Helpline",
        "what_for": "Somebody wants to talk.",
        "who_for": ["public", "school"],
        "channels": [{"kind": "voice", "value": "01632 960 001"}],
        "verification": {"state": "none"},
        "as_at": "2024",
        "sources": [{"source": "report"}],
    }
    return Contact.model_validate(fields | changes)


@pytest.mark.parametrize(("kind", "value", "href"), GOOD)
def test_a_channel_leads_where_its_kind_says(kind: str, value: str, href: str) -> None:
    channel = Channel.model_validate({"kind": kind, "value": value})
    assert channel.href == href
    assert channel.display == value
    assert channel.label


@pytest.mark.parametrize(("kind", "value"), BAD)
def test_a_channel_without_the_shape_of_its_kind_is_refused(kind: str, value: str) -> None:
    with pytest.raises(ValidationError, match="choose another `kind`"):
        Channel.model_validate({"kind": kind, "value": value})


def test_a_page_may_say_more_than_its_address() -> None:
    channel = Channel(kind=ChannelKind.PAGE, value="https://example.org", says="The example page")
    assert channel.display == "The example page"


@pytest.mark.parametrize("kind", ["voice", "text-relay", "sms"])
def test_no_words_stand_in_the_place_of_a_number(kind: str) -> None:
    number = Channel.model_validate({"kind": kind, "value": "07700 900001", "note": "Free."})
    assert number.is_number
    with pytest.raises(ValidationError, match="`says` would hide the number '07700 900001'; write it in `note`"):
        Channel.model_validate({"kind": kind, "value": "07700 900001", "says": "Call us"})


@pytest.mark.parametrize(
    "verification",
    [
        {"state": "live"},
        {"state": "live", "date": "2024-02-20"},
        {"state": "live", "by": "the duty officer"},
        {"state": "live", "date": "2024-02-20", "by": "the duty officer"},
        {"state": "live", "date": "2024-02-20", "tried": "01632 960 001"},
        {"state": "stored-copy", "date": "2024-02-20"},
        {"state": "stored-copy", "against": "an official page"},
    ],
)
def test_nobody_claims_a_check_without_saying_when_and_how(verification: dict[str, str]) -> None:
    with pytest.raises(ValidationError, match="needs `date`"):
        Verification.model_validate(verification)


@pytest.mark.parametrize(
    ("verification", "line"),
    [
        (
            {"state": "live", "date": "2024-02-20", "by": "the duty officer", "tried": "01632 960 001"},
            "Checked live on 20 February 2024, by: the duty officer.",
        ),
        (
            {"state": "stored-copy", "date": "2024-02-20", "against": "a page"},
            "Read on 20 February 2024 in a saved copy, with no date, of a page. Not yet tried.",
        ),
        (
            {"state": "stored-copy", "date": "2024-02-20", "against": "a page", "copy_date": "2023-05"},
            "Read on 20 February 2024 in a saved copy, dated May 2023, of a page. Not yet tried.",
        ),
        ({"state": "none"}, "Not confirmed."),
    ],
)
def test_a_reader_is_told_how_a_contact_was_checked(verification: dict[str, str], line: str) -> None:
    assert _contact(verification=verification).verification_line == line


@pytest.mark.parametrize(
    "verification",
    [
        {"state": "live", "date": "2024-02-20", "by": "the duty officer", "tried": "01632 960 001"},
        {"state": "stored-copy", "date": "2024-02-20", "against": "a page", "copy_date": "2023-05"},
        {"state": "overdue", "date": "2024-02-20"},
        {"state": "none"},
    ],
)
def test_in_short_it_is_the_same_check_with_less_said_of_it(verification: dict[str, str]) -> None:
    made = Verification.model_validate(verification)
    assert len(made.in_short) <= len(str(made))
    assert ("20 February 2024" in made.in_short) == ("date" in verification)
    assert ("Not yet tried" in made.in_short) == ("Not yet tried" in str(made))
    assert "duty officer" not in made.in_short
    assert "a page" not in made.in_short


@pytest.mark.parametrize("state", VerificationState)
def test_only_what_nothing_confirms_is_held_back(state: VerificationState) -> None:
    said = {"state": state, "date": "2024-02-20", "by": "the duty officer", "tried": "101", "against": "a page"}
    held_back = (VerificationState.NONE, VerificationState.OVERDUE)
    assert _contact(verification=said).can_be_shown is (state not in held_back)


def test_a_contact_is_for_somebody_and_has_a_channel() -> None:
    with pytest.raises(ValidationError, match="at least 1"):
        _contact(who_for=[])
    with pytest.raises(ValidationError, match="at least 1"):
        _contact(channels=[])


def test_a_contact_names_whom_it_is_for() -> None:
    assert _contact().who_for_label == "the public, schools and colleges"
    assert _contact(serves="anyone up to the age of 19").who_for_label == "anyone up to the age of 19"
    assert all(audience.label for audience in Audience)


@pytest.mark.parametrize("left_out", Audience)
def test_only_a_contact_for_everybody_is_for_anyone(left_out: Audience) -> None:
    assert _contact(who_for=list(Audience)).who_for_label == "anyone"
    others = [each for each in Audience if each is not left_out]
    assert "anyone" not in _contact(who_for=others).who_for_label
    assert "anyone" not in _contact(who_for=[left_out]).who_for_label
