"""Contacts: the only place where numbers and addresses of services live."""

from publishing.model.audience import Audience, in_one_phrase
from publishing.model.contact_channel import Channel, ChannelKind
from publishing.model.entry import Some
from publishing.model.record import CitedRecord
from publishing.model.text import Text
from publishing.model.verification import Verification, VerificationState


class Contact(CitedRecord):
    """A service that people can reach. One that nothing confirms, or nothing of late, is never printed."""

    stands_at = "/contacts/#{id}"
    in_a_z = True

    name: Text
    what_for: Text
    who_for: Some[Audience]
    serves: Text | None = None
    """Whom of them it serves, where that isn't everybody: "anyone up to the age of 19"."""
    channels: Some[Channel]
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
    def voice(self) -> Channel | None:
        """The number to call, if there is one."""
        return next((channel for channel in self.channels if channel.kind is ChannelKind.VOICE), None)

    @property
    def to_try(self) -> str:
        """What somebody tries who checks it: its number, or else the way that is shown first."""
        return (self.voice or self.main_channel).value

    @property
    def is_to_be_read(self) -> bool:
        """Whether it is pages alone, which anyone may read, and nobody answers."""
        return all(channel.kind is ChannelKind.PAGE for channel in self.channels)

    @property
    def can_be_shown(self) -> bool:
        """A contact that nothing confirms is held but not printed."""
        return self.status in (VerificationState.LIVE, VerificationState.STORED_COPY)

    @property
    def who_for_label(self) -> str:
        """Whom it serves, in one phrase."""
        return self.serves or in_one_phrase(self.who_for)

    @property
    def plain_hours(self) -> str:
        """Its hours without a full stop, as they stand in a sentence; "" where they aren't known."""
        return (self.hours or "").rstrip(".")

    @property
    def verification_line(self) -> str:
        """What a reader is told about the check."""
        return str(self.verification)
