"""Perceptions: what people were found to believe of Prevent, and the dated evidence about it."""

from publishing.model.dates import PartialDate
from publishing.model.entry import Entry, Some
from publishing.model.record import Citation, CitedRecord
from publishing.model.status import Status
from publishing.model.text import Text
from publishing.model.worded import Worded


class EvidenceFrom(Worded):
    """Who gives a piece of evidence."""

    REPORT = "report", "What the report says"
    OFFICIAL = "official", "What the official figures say"


class PerceptionEvidence(Entry):
    """One piece of evidence, with its own date and sources."""

    given_by: EvidenceFrom
    text: Text
    date: PartialDate
    sources: Some[Citation]


class PerceptionStatus(Status):
    """Whether there is evidence about it."""

    ANSWERED = "answered"
    UNANSWERED = "unanswered"


class Perception(CitedRecord):
    """A belief, in words that stigmatise nobody, and what is known about it."""

    stands_at = "/strategy/{scope}/context/#{id}"

    title: Text
    """The belief."""
    summary: Text
    """What the source says about it."""
    evidence: tuple[PerceptionEvidence, ...] = ()

    @property
    def status(self) -> PerceptionStatus:
        """Whether there is evidence about it."""
        return PerceptionStatus.ANSWERED if self.evidence else PerceptionStatus.UNANSWERED
