"""Lengths as channels count them. X's are by the settings of its own library, twitter-text, version 3."""

import unicodedata

import pytest
import smsutil
from hypothesis import assume, example, given
from hypothesis import strategies as st

from publishing.model.filled_lines import filled
from publishing.model.hub import Hub
from publishing.model.message import Message
from publishing.model.message_channel import Counting, MessageChannel
from publishing.model.sms_parts import sms_parts
from publishing.model.text_length import LINK, characters, text_length, x_weighted

PLAIN = st.text(st.characters(codec="ascii", exclude_characters="#*0123456789.\r", min_codepoint=32))
"""Letters and marks that count once everywhere; digits can begin an emoji of a key, and a full stop can make a link."""
GSM = st.text(st.sampled_from("abc XYZ 0189 £é@ΔÄà\n"))
EXTENDED = st.text(st.sampled_from("€[]{}^~|\\"))


def channel(counting: Counting, limit: int | None = None) -> MessageChannel:
    fields = {"id": "one", "number": 1, "title": "One", "counting": counting, "limit": limit, "advice": "Be brief."}
    return MessageChannel.model_validate({**fields, "as_at": "2024", "sources": [{"source": "report"}]})


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("Normal text", 11),
        ("ასო", 3),
        ("\u10ff\u1100", 3),
        ("\u2000\u200d\u2010\u201f\u2032\u2037", 6),
        ("\u200e\u200f\u2020\u2031\u2038", 10),
        ("“Don’t” – yes", 13),
        ("…", 2),
        ("日本", 4),
        ("e\u0301", 1),
        ("👍", 2),
        ("👍🏽", 2),
        ("👨‍👩‍👧‍👦", 2),
        ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2),
        ("🇬🇧🇫🇷", 4),
        ("1️⃣", 2),
        ("❤️", 2),
        ("©", 1),
        ("©️", 2),
        ("1 of 2", 6),
        ("https://a.uk", 23),
        ("https://www.gov.uk/guidance/a-very-long-address-that-goes-on-for-ever", 23),
        ("Hi https://a.uk.", 27),
        ("(https://a.uk/b)", 25),
        ("https://a.uk\nhttps://b.uk", 47),
        ("https://help.example/form", 23),
        ("help.example", 12),
        ("https://a.uk/b_(c)", 23),
        ("https://a.uk/b).", 25),
        ("GOV.UK", 23),
        ("GOV.UK and a.xn--p1ai", 51),
        ("More on GOV.UK: https://a.uk", 56),
        ("gov.uk/a", 23),
        ("us@a.uk", 7),
        ("Stop.Then go, e.g. at 9.30", 26),
    ],
)
def test_what_x_counts(text: str, weight: int) -> None:
    assert x_weighted(text) == weight


@given(PLAIN)
def test_plain_text_weighs_what_it_has_letters(text: str) -> None:
    assert x_weighted(text) == len(text)


@given(st.text(st.characters(codec="utf-8")))
def test_no_sign_weighs_more_than_two_or_nothing_unless_it_is_of_an_emoji(text: str) -> None:
    joined = unicodedata.normalize("NFC", text)
    assert x_weighted(text) <= 2 * len(joined) or "http" in text
    assert (x_weighted(text) == 0) == (text == "")


@given(PLAIN, PLAIN, st.from_regex(r"https://[a-z]{1,20}\.uk(/[a-z0-9-]{1,60})?", fullmatch=True))
def test_a_link_weighs_the_same_whatever_its_length(before: str, after: str, link: str) -> None:
    assert x_weighted(f"{before} {link} {after}") == len(before) + len(after) + 2 + LINK


@given(st.text(st.sampled_from("aé’日👍 ")), st.text(st.sampled_from("aé’日👍 ")))
def test_what_stands_apart_adds_up(one: str, other: str) -> None:
    assert x_weighted(f"{one} {other}") == x_weighted(one) + 1 + x_weighted(other)
    assert characters(f"{one} {other}") == characters(one) + 1 + characters(other)


@pytest.mark.parametrize(
    ("text", "parts", "used", "room"),
    [
        ("", 1, 0, 160),
        ("a" * 160, 1, 160, 160),
        ("a" * 161, 2, 161, 306),
        ("a" * 306, 2, 306, 306),
        ("a" * 307, 3, 307, 459),
        ("€" * 80, 1, 160, 160),
        ("€" * 81, 2, 162, 306),
        ("€" * 152, 2, 304, 306),
        ("€" * 153, 3, 306, 459),
        ("’" + "a" * 69, 1, 70, 70),
        ("’" + "a" * 70, 2, 71, 134),
        ("😀" * 35, 1, 70, 70),
        ("😀" * 36, 2, 72, 134),
        ("😀" * 67, 3, 134, 201),
    ],
)
def test_a_text_message_is_sent_in_parts(text: str, parts: int, used: int, room: int) -> None:
    """Neither an escaped sign nor one of two units is cut in half, so 153 of the one need three parts."""
    found = sms_parts(text)
    assert (found.count, found.used, found.room) == (parts, used, room)


@given(GSM, EXTENDED)
def test_the_gsm_alphabet_holds_160_and_its_extension_counts_twice(plain: str, extended: str) -> None:
    found = sms_parts(plain + extended)
    assert found.strange == ""
    assert found.used == len(plain) + 2 * len(extended)
    assert (found.count == 1) == (found.used <= 160)


@given(GSM, st.sampled_from("’“–…日😀ê"))
def test_one_strange_sign_makes_the_whole_text_dearer(plain: str, strange: str) -> None:
    found = sms_parts(plain + strange)
    assert found.strange == strange
    assert found.count >= sms_parts(plain).count
    assert (found.count == 1) == (found.used <= 70)


@given(st.text())
def test_parts_hold_what_they_are_given(text: str) -> None:
    found = sms_parts(text)
    assert 0 <= found.used <= found.room


@given(st.integers(0, 700), st.integers(1, 4), st.sampled_from("a’"))
def test_without_what_is_over_a_message_just_fits(length: int, most: int, sign: str) -> None:
    over = sms_parts(sign * length).over(most)
    assert sms_parts(sign * (length - over)).count <= most
    assert not over or sms_parts(sign * (length - over + 1)).count == most + 1


ANY_SIGNS = st.text(
    st.sampled_from("abc €[]{}^~|\\\f\n£é@ΔÄà") | st.sampled_from("’–日😀") | st.characters(codec="utf-8")
)
LONG = st.tuples(st.text(st.sampled_from("aé€[😀’"), min_size=1), st.integers(1, 120)).map(
    lambda drawn: drawn[0] * drawn[1]
)


@given(ANY_SIGNS | LONG | GSM | st.tuples(GSM, EXTENDED, LONG).map("".join))
@example("€" * 153)
@example("😀" * 67)
@example("a" * 152 + "€" + "a" * 7)
@example("a" * 152 + "€" + "a" * 8)
@example("a" * 66 + "😀" + "a" * 3)
def test_another_library_cuts_a_message_into_as_many_parts(text: str) -> None:
    """It takes the sign that announces the extension for a letter of the alphabet: nobody writes that one."""
    assume("\x1b" not in text)
    cut = smsutil.split(text)
    found = sms_parts(text)
    assert found.count == len(cut.parts)
    assert found.used == cut.total_bytes // (2 if found.strange else 1)


def test_another_library_cuts_every_line_of_the_toolkit_into_as_many_parts(hub: Hub) -> None:
    channels = {each.id for each in hub.all(MessageChannel) if each.counting is Counting.SMS_SEGMENTS}
    texts = [
        filled(hub, variant.text)
        for message in hub.all(Message)
        for line in message.lines
        for variant in line.variants
        if variant.channel in channels
    ]
    assert texts
    for text in texts:
        assert sms_parts(text).count == len(smsutil.split(text).parts), text


@pytest.mark.parametrize(("text", "count"), [("e\u0301", 1), ("a\nb", 3), ("👨‍👩‍👧‍👦", 7)])
def test_characters_are_code_points_with_their_accents_joined(text: str, count: int) -> None:
    assert characters(text) == count


@pytest.mark.parametrize(
    ("counting", "limit", "text", "count", "over", "said"),
    [
        (Counting.X_WEIGHTED, 280, "Hi https://a.uk", 26, 0, "26 of 280, as X counts"),
        (Counting.X_WEIGHTED, 20, "Hi https://a.uk", 26, 6, "26 of 20, as X counts"),
        (Counting.CHARACTERS, 2200, "a" * 1234, 1234, 0, "1,234 of 2,200 characters"),
        (Counting.CHARACTERS, None, "abc", 3, 0, "3 characters"),
        (Counting.SMS_SEGMENTS, 2, "a" * 98, 1, 0, "1 text message (at most 2): 98 of 160 characters"),
        (Counting.SMS_SEGMENTS, 1, "a" * 165, 2, 5, "2 text messages in one (at most 1): 165 of 306 characters"),
        (Counting.SMS_SEGMENTS, 2, "a" * 316, 3, 10, "3 text messages in one (at most 2): 316 of 459 characters"),
        (Counting.SMS_SEGMENTS, 2, "€" * 153, 3, 1, "3 text messages in one (at most 2): 306 of 459 characters"),
        (Counting.SMS_SEGMENTS, None, "a" * 161, 2, 0, "2 text messages in one: 161 of 306 characters"),
        (
            Counting.SMS_SEGMENTS,
            1,
            "’“" + "a" * 69,
            2,
            1,
            (
                "2 text messages in one (at most 1): 71 of 134 characters. "
                "There is room for fewer, because ’ “ aren’t in the phones’ own alphabet"
            ),
        ),
    ],
)
def test_a_reader_is_told_how_it_was_counted(
    counting: Counting, limit: int | None, text: str, count: int, over: int, said: str
) -> None:
    found = text_length(text, channel(counting, limit))
    assert (found.count, found.over, found.said) == (count, over, said)
