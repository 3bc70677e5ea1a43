"""How long a text is, as the channel counts that it is for."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from linkify_it.tlds import TLDS

from publishing.model.message_channel import Counting, MessageChannel
from publishing.model.sms_parts import sms_parts

LINK = 23
_LIGHT = ((0x0000, 0x10FF), (0x2000, 0x200D), (0x2010, 0x201F), (0x2032, 0x2037))
_TLDS = frozenset(each.lower() for each in TLDS if each.isascii())
_ENDING = re.compile(r"\.([a-z0-9-]{2,})(?![a-z0-9@-])", re.ASCII | re.IGNORECASE)
"""What may end the name of a host."""
_LABELS = r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+"
_BRACKETED = r"\([!-'*-~]*\)"
_PICTURE = (
    "[\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u27bf\u2900-\u2bff\u3030-\u303d\u3297-\u3299\U0001f000-\U0001ffff]"
)
_PIECE = rf"{_PICTURE}(?:\ufe0f|[\U0001f3fb-\U0001f3ff])?"
_EMOJI = re.compile(
    r"[\U0001f1e6-\U0001f1ff]{2}"  # a flag
    r"|[0-9#*]\ufe0f?\u20e3"  # a key
    r"|[\u00a9\u00ae]\ufe0f"  # without the selector, they are letters
    r"|\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f"  # the flag of England, of Scotland or of Wales
    rf"|{_PIECE}(?:\u200d{_PIECE})*"
)


@dataclass(frozen=True, slots=True)
class TextLength:
    """A length in what a channel counts, and how a reader is told of it."""

    count: int
    over: int
    """By how many characters it is too long."""
    said: str
    """For instance "212 of 280, as X counts"."""


def text_length(text: str, channel: MessageChannel) -> TextLength:
    """The length of a text that is ready to be published."""
    if channel.counting is Counting.SMS_SEGMENTS:
        parts = sms_parts(text)
        most = "" if channel.limit is None else f" (at most {channel.limit})"
        over = 0 if channel.limit is None else parts.over(channel.limit)
        return TextLength(parts.count, over, f"{parts.noun}{most}: {parts}")
    count = x_weighted(text) if channel.counting is Counting.X_WEIGHTED else characters(text)
    number = f"{count:,}" if channel.limit is None else f"{count:,} of {channel.limit:,}"
    how = ", as X counts" if channel.counting is Counting.X_WEIGHTED else " characters"
    over = 0 if channel.limit is None else max(0, count - channel.limit)
    return TextLength(count, over, f"{number}{how}")


def characters(text: str) -> int:
    """Code points, after letters and their accents are joined.

    Whole signs, as people see them, would be fewer: an emoji of a family is one of these, and seven code points. The
    channels count more than people see, so counting as they see would let a text pass that a channel cuts.
    """
    return len(unicodedata.normalize("NFC", text))


def x_weighted(text: str) -> int:
    """The length as X weighs it: by version 3 of the settings of its own library, twitter-text.

    Each link counts as 23, each emoji as 2 however many code points it takes, and each other sign as 1 or 2. X makes a
    link of all that looks like one: "GOV.UK" counts as 23, too.
    """
    plain = unicodedata.normalize("NFC", text)
    words, links = _link(_TLDS.intersection(map(str.lower, _ENDING.findall(plain)))).subn("", plain)
    words, emoji = _EMOJI.subn("", words)
    return links * LINK + emoji * 2 + sum(map(_weight, words))


@lru_cache
def _link(endings: frozenset[str]) -> re.Pattern[str]:
    """What X makes a link of, in texts with no other endings of hosts: a pattern of all 1,400 takes long to make."""
    ending = "|".join(sorted(endings)) or "(?!)"
    return re.compile(
        rf"(?:(?<![a-z0-9@$#])https?://{_LABELS}[a-z]{{2,}}|(?<![a-z0-9@$#_./-]){_LABELS}(?:{ending}))(?![a-z0-9@-])"
        rf"(?::\d+)?(?:[/?#](?:(?:[!-'*-;=?-~]|{_BRACKETED})*(?:[a-z0-9=_#/+&-]|{_BRACKETED}))?)?",
        re.ASCII | re.IGNORECASE,
    )


def _weight(sign: str) -> int:
    return 1 if any(first <= ord(sign) <= last for first, last in _LIGHT) else 2
