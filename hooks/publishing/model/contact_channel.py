"""The ways to reach a contact, and the shape of each: a number, an e-mail address, a page."""

import re

from pydantic import model_validator

from publishing.model.channel_meant import email_meant, number_meant, web_meant
from publishing.model.entry import Entry
from publishing.model.refusing import quoted, refused
from publishing.model.text import WEB, Label, Text
from publishing.model.worded import Worded


class ChannelKind(Worded):
    """How a contact is reached."""

    VOICE = "voice", "Call"
    TEXT_RELAY = "text-relay", "Text relay"
    SMS = "sms", "Text message"
    BSL = "bsl", "British Sign Language"
    EMAIL = "email", "E-mail"
    FORM = "form", "Online form"
    PAGE = "page", "Web page"


NUMBERS = (ChannelKind.VOICE, ChannelKind.TEXT_RELAY, ChannelKind.SMS)
"""Those whose value is the number of a telephone."""
_SHAPES = {
    "phone": re.compile(r"[0-9]{2,6}( [0-9]{2,6})*"),
    "email": re.compile(r"[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+"),
    "web": re.compile(WEB),
}
_MEANT = {"phone": number_meant, "email": email_meant, "web": web_meant}
_EXAMPLES = {"phone": '"01632 960 001"', "email": "team@council.gov.uk", "web": "https://www.gov.uk/"}
_SHAPE_OF = {
    **dict.fromkeys(NUMBERS, ("phone", "digits in groups with single spaces")),
    ChannelKind.EMAIL: ("email", "an e-mail address"),
}
_TO_RELAY = "18001"
_SHORT = "08001111"
"""Childline's."""
_MAY_HAVE_TEN = ("01", "0800")
_LONGEST_CODE = 6
"""That of the Samaritans."""
_COUNT = "count again: a number that begins with 0 has 11 digits, and a few that begin with 01 or 0800 have 10"
_NO_NOUGHT = "a number of more than six digits begins with 0, which spreadsheets leave out"


def _has_all_digits(value: str) -> bool:
    """Whether a number is as long as Ofcom's plan of numbers has it: one that doesn't begin with 0 is a short code."""
    digits = value.replace(" ", "").removeprefix(_TO_RELAY)
    if not digits.startswith("0"):
        return len(digits) <= _LONGEST_CODE
    if digits == _SHORT:
        return True
    return len(digits) == 11 or (len(digits) == 10 and digits.startswith(_MAY_HAVE_TEN))


def _instead(shape: str, value: str) -> str:
    """What to write instead of a value that hasn't the shape of its kind."""
    meant = _MEANT[shape](value)
    if _SHAPES[shape].fullmatch(meant) and (shape != "phone" or _has_all_digits(meant)):
        return f'write `value: "{meant}"`, or choose another `kind`'
    return f"write one, such as {_EXAMPLES[shape]}, or choose another `kind`; another one is a channel of its own"


class Channel(Entry):
    """One way to reach a contact."""

    kind: ChannelKind
    value: Label
    """The number in readable groups, the e-mail address, or the web address in full."""
    says: Text | None = None
    """For a web page or form: the words of its link."""
    note: Text | None = None

    @model_validator(mode="after")
    def _has_the_shape_of_its_kind(self) -> "Channel":
        shape, wanted = _SHAPE_OF.get(self.kind, ("web", "a web address in full, from https://"))
        if not _SHAPES[shape].fullmatch(self.value):
            raise refused(f"{quoted(self.value)} isn't {wanted}", _instead(shape, self.value))
        if shape == "phone" and not _has_all_digits(self.value):
            todo = _COUNT if self.value.removeprefix(f"{_TO_RELAY} ").startswith("0") else f"{_COUNT}; {_NO_NOUGHT}"
            raise refused(f"a digit of {quoted(self.value)} is missing, or there is one too many", todo)
        if self.says and self.is_number:
            raise refused(f"`says` would hide the number {quoted(self.value)}", "write it in `note`")
        return self

    @property
    def label(self) -> str:
        """The words before the number or link."""
        return self.kind.label

    @property
    def is_number(self) -> bool:
        """Whether what the reader sees is digits, and needs a word before it."""
        return self.kind in NUMBERS

    @property
    def display(self) -> str:
        """What the reader sees and taps."""
        return self.says or self.value

    @property
    def href(self) -> str:
        """Where the link goes."""
        digits = self.value.replace(" ", "")
        match self.kind:
            case ChannelKind.VOICE | ChannelKind.TEXT_RELAY:
                return f"tel:{digits}"
            case ChannelKind.SMS:
                return f"sms:{digits}"
            case ChannelKind.EMAIL:
                return f"mailto:{self.value}"
        return self.value
