"""Contacts: the only place where numbers and addresses of services live."""

import re
from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import Field, model_validator

from publishing.model.dates import PartialDate
from publishing.model.entry import Entry
from publishing.model.record import CitedRecord
from publishing.model.text import Label, Text, quoted, refused
from publishing.model.worded import Worded


class Audience(Worded):
    """Who a contact is for."""

    PUBLIC = "public", "anyone"
    STAFF = "staff", "staff"
    SCHOOL = "school", "schools and colleges"
    MEMBER = "member", "elected members"


class ChannelKind(Worded):
    """How a contact is reached."""

    VOICE = "voice", "Call"
    TEXT_RELAY = "text-relay", "Text relay"
    SMS = "sms", "Text message"
    BSL = "bsl", "British Sign Language"
    EMAIL = "email", "E-mail"
    FORM = "form", "Online form"
    PAGE = "page", "Web page"


_SHAPES = {
    "phone": re.compile(r"[0-9]{2,6}( [0-9]{2,6})*"),
    "email": re.compile(r"[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+"),
    "web": re.compile(r"https://[a-z0-9.-]+\.[a-z]{2,}(/[^\s<>\"'`\\]*)?"),
}
_SHAPE_OF = {
    ChannelKind.VOICE: ("phone", "digits in groups with single spaces"),
    ChannelKind.TEXT_RELAY: ("phone", "digits in groups with single spaces"),
    ChannelKind.SMS: ("phone", "digits in groups with single spaces"),
    ChannelKind.EMAIL: ("email", "an e-mail address"),
}


_TO_RELAY = "18001"
_SHORT = "08001111"
"""Childline's."""
_MAY_HAVE_TEN = ("01", "0800")


def _has_all_digits(value: str) -> bool:
    """Whether a number that begins with 0 is as long as Ofcom's plan of numbers has it; others are short codes."""
    digits = value.replace(" ", "").removeprefix(_TO_RELAY)
    if not digits.startswith("0") or digits == _SHORT:
        return True
    return len(digits) == 11 or (len(digits) == 10 and digits.startswith(_MAY_HAVE_TEN))


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
            raise refused(f"{quoted(self.value)} isn't {wanted}", "mend `value`, or choose another `kind`")
        if shape == "phone" and not _has_all_digits(self.value):
            todo = (
                "count again: a number that begins with 0 has 11 digits, and a few that begin with 01 or 0800 have 10"
            )
            raise refused(f"a digit of {quoted(self.value)} is missing, or there is one too many", todo)
        return self

    @property
    def label(self) -> str:
        """The words before the number or link."""
        return self.kind.label

    @property
    def is_number(self) -> bool:
        """Whether what the reader sees is digits, and needs a word before it."""
        return not self.says and self.kind in (ChannelKind.VOICE, ChannelKind.TEXT_RELAY, ChannelKind.SMS)

    @property
    def display(self) -> str:
        """What the reader sees and taps."""
        return self.says or self.value

    @property
    def href(self) -> str:
        """Where the link goes."""
        digits = self.value.replace(" ", "")
        schemes = {ChannelKind.EMAIL: f"mailto:{self.value}", ChannelKind.SMS: f"sms:{digits}"}
        if self.kind in (ChannelKind.VOICE, ChannelKind.TEXT_RELAY):
            return f"tel:{digits}"
        return schemes.get(self.kind, self.value)


class VerificationState(StrEnum):
    """How a contact was checked."""

    LIVE = "live"
    STORED_COPY = "stored-copy"
    OVERDUE = "overdue"
    """Checked too long ago. The site says so by itself (see `fresh_contacts`); an editor may say it sooner."""
    NONE = "none"


class Verification(Entry):
    """What was done to check a contact, when, and against what."""

    state: VerificationState
    date: PartialDate | None = None
    by: Text | None = None
    """The role that rang or opened it; for `live` only."""
    against: Text | None = None
    """The official page that was read."""
    copy_date: PartialDate | None = None
    """The date of the copy, where it is known."""

    @model_validator(mode="after")
    def _says_enough(self) -> "Verification":
        live, copy = self.state is VerificationState.LIVE, self.state is VerificationState.STORED_COPY
        if live and not (self.date and self.by):
            raise refused("a live check needs `date` and `by`", "add the day, and the role that rang or opened it")
        if copy and not (self.date and self.against):
            raise refused("a stored copy needs `date` and `against`", "add the day, and the page that was read")
        return self

    def __str__(self) -> str:
        if self.state is VerificationState.LIVE:
            return f"Checked live on {self.date}, by: {self.by}."
        if self.state is VerificationState.STORED_COPY:
            dated = f"dated {self.copy_date}" if self.copy_date else "with no date"
            return f"Read on {self.date} in a stored copy, {dated}, of {self.against}. Not yet tried live."
        if self.state is VerificationState.OVERDUE and self.date:
            return f"Last checked on {self.date}, which is too long ago to rely on."
        return "Not confirmed."


class Contact(CitedRecord):
    """A service that people can reach. One that nothing confirms, or nothing of late, is never printed."""

    kind: ClassVar[str] = "contact"
    plural: ClassVar[str] = "contacts"

    name: Text
    what_for: Text
    who_for: Annotated[tuple[Audience, ...], Field(min_length=1)]
    serves: Label | None = None
    """Whom of them it serves, where that isn't everybody: "anyone up to the age of 19"."""
    channels: Annotated[tuple[Channel, ...], Field(min_length=1)]
    hours: Text | None = None
    emergency: bool = False
    """For immediate danger: shown first wherever someone may need it."""
    verification: Verification
    also_known_as: tuple[Text, ...] = ()

    @property
    def title(self) -> str:
        """Its official name."""
        return self.name

    @property
    def status(self) -> VerificationState:
        """How it was checked."""
        return self.verification.state

    @property
    def main_channel(self) -> Channel:
        """The way to it that is shown first."""
        return self.channels[0]

    @property
    def can_be_shown(self) -> bool:
        """A contact that nothing confirms is held but not printed."""
        return self.status in (VerificationState.LIVE, VerificationState.STORED_COPY)

    @property
    def who_for_label(self) -> str:
        """Whom it serves, in one phrase."""
        if self.serves:
            return self.serves
        if set(self.who_for) == set(Audience):
            return Audience.PUBLIC.label
        return ", ".join(audience.label for audience in self.who_for)

    @property
    def verification_line(self) -> str:
        """What a reader is told about the check."""
        return str(self.verification)

    @property
    def address(self) -> str:
        """Its place on the page of contacts."""
        return f"/contacts/#{self.id}"
