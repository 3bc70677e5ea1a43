"""Messages: what to say, to whom, in words that are ready for each channel."""

from typing import Annotated

from publishing.model.approval import Approval
from publishing.model.dates import PartialDate
from publishing.model.entry import Entry, Some
from publishing.model.field_marks import Reference, Withheld
from publishing.model.line_text import LineText
from publishing.model.message_channel import MessageChannelId
from publishing.model.record import CitedRecord
from publishing.model.status import Status
from publishing.model.text import Slug, Text, Whole
from publishing.model.worded import Worded

MessageId = Annotated[Slug, Reference("message")]
AssetId = Annotated[Slug, Reference("asset")]


class MessageAudience(Worded):
    """Whom a message is for."""

    RESIDENTS = "residents", "Residents"
    PARENTS = "parents", "Parents and carers"
    STAFF = "staff", "Staff and partners"
    EDUCATION = "education", "Schools, colleges and home educators"
    VENUES = "venues", "Venue owners"
    MEMBERS = "members", "Elected members"
    PRESS = "press", "Press"


class MessageStatus(Status):
    """Whether it may be used. It follows from `approval` and `withdrawn`, and nobody types it."""

    APPROVED = "approved", "current"
    NOT_APPROVED = "not-approved", "draft"
    WITHDRAWN = "withdrawn", "ended"


class Variant(Entry):
    """A line as it is written for one channel."""

    channel: MessageChannelId
    text: LineText
    image: AssetId | None = None
    """An asset to post with it: its alt text comes along."""


class Line(Entry):
    """One thing to say, with its variants."""

    id: Slug
    title: Text
    """What it says, in a few words."""
    variants: Some[Variant]


class NotToSay(Entry):
    """Words to avoid, and why."""

    words: Text
    why: Text


class Withdrawal(Entry):
    """That a message was taken back after others may have used it."""

    date: PartialDate
    why: Text
    """What was wrong, for whoever has used it."""
    instead: MessageId | None = None
    """What to use from now on."""


class Message(CitedRecord):
    """A key message with its lines. Of one that is withdrawn, readers get the reason as its summary, and no lines."""

    stands_at = "/toolkit/{id}/"
    in_a_z = True

    number: Whole
    title: Text
    summary: Text
    """What it is for and when to use it."""
    audiences: Some[MessageAudience]
    urgent: bool = False
    """Whether it is for the hours after something grave: the toolkit leads to it first."""
    do_first: tuple[Text, ...] = ()
    """What to do before any line of it goes out, in order."""
    tone: Annotated[Some[Text], Withheld()]
    lines: Annotated[Some[Line], Withheld()]
    lines_to_take: tuple[LineText, ...] = ()
    """For the press."""
    not_to_say: tuple[NotToSay, ...] = ()
    approval: Approval | None = None
    withdrawn: Withdrawal | None = None
    """Only for one that nobody is to use any more: its page then says why, and gives nothing to copy."""

    @property
    def variants(self) -> tuple[Variant, ...]:
        """Those of all its lines."""
        return tuple(variant for line in self.lines for variant in line.variants)

    @property
    def status(self) -> MessageStatus:
        """Whether it has been withdrawn, or else approved."""
        if self.withdrawn:
            return MessageStatus.WITHDRAWN
        return MessageStatus.APPROVED if self.approval else MessageStatus.NOT_APPROVED
