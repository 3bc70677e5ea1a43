"""One answer to a question of scrutiny, as a page tells it: at length, or in a line of print."""

import textwrap
from dataclasses import dataclass

from publishing.model.assessment import Assessment, Development
from publishing.model.link import LinkedBy
from publishing.model.record import CitedRecord, NoteKind, Record
from publishing.model.scrutiny import ScrutinyEvidence, ScrutinyQuestion
from publishing.model.status import Status
from publishing.model.strategy import Strategy
from publishing.model.text import as_sentence
from publishing.pages.compared_lines import Line

LONGEST_TEXT = 240
"""What is said beside a title; all of it stands where the title leads."""
MOST_NAMES = 3
"""What a line on the screen names of that on which an answer rests."""
MOST_NAMES_IN_PRINT = 2
LONGEST_NAME = 72
MOST_PARAGRAPHS = 4
LONGEST_GAP = 140
"""What one line of a committee's print has room for."""


@dataclass(frozen=True, slots=True)
class Scored:
    """What an assessment found for the criterion that a question asks about."""

    assessment: Assessment
    criterion: str
    title: str
    result: str
    reason: str | None
    """Why there is no score."""
    developments: list[tuple[Development, LinkedBy]]

    @property
    def address(self) -> str:
        """Its place in the assessment's table."""
        return self.assessment.place(self.criterion)


@dataclass(frozen=True, slots=True)
class Shown:
    """A record that answers, what is said of it, and where it stands if its edition stands elsewhere."""

    line: Line
    tag: Status | None

    @property
    def text(self) -> str:
        """What it says, shortly, in this hub's words, or as a list."""
        points = "" if self.line.quotation else "; ".join(self.line.points)
        return textwrap.shorten(self.line.text or points, LONGEST_TEXT, placeholder=" …")

    @property
    def quotation(self) -> str:
        """What it says, shortly, in its source's words, where this hub has none of its own."""
        return "" if self.text else textwrap.shorten(self.line.quotation or "", LONGEST_TEXT, placeholder=" …")


@dataclass(frozen=True, slots=True)
class Answer:
    """What one edition answers to one question."""

    strategy: Strategy
    anchor: str
    evidence: ScrutinyEvidence | None
    shown: tuple[Shown, ...]
    scored: tuple[Scored, ...]

    @property
    def is_given(self) -> bool:
        """Whether there is anything to read, and not only the words that there is nothing."""
        return bool(self.shown or self.scored)

    @property
    def in_short(self) -> str:
        """What it rests on, in a line: each score, then the title of each record."""
        return self._named(MOST_NAMES)

    @property
    def in_print(self) -> str:
        """The same, for a line of a committee's print."""
        return self._named(MOST_NAMES_IN_PRINT)

    def _named(self, most: int) -> str:
        scores = [f"{each.title}: {each.result} ({each.assessment.made})" for each in self.scored]
        names = [*scores, *(each.line.record.title for each in self.shown)]
        shown = [textwrap.shorten(name, LONGEST_NAME, placeholder="…") for name in names[:most]]
        more = [f"{len(names) - most} more"] if len(names) > most else []
        return as_sentence("; ".join([*shown, *more]))

    @property
    def unanswered(self) -> str:
        """What of the question its report leaves open, so that what stands beside it isn't taken for an answer."""
        if self.evidence is None:
            return ""
        notes = (each.text for each in self.evidence.notes if each.kind is NoteKind.OPEN)
        return self.evidence.nothing or " ".join(notes)

    @property
    def unanswered_in_short(self) -> str:
        """The same, in a line."""
        return textwrap.shorten(self.unanswered, LONGEST_GAP, placeholder=" …")

    @property
    def paragraphs(self) -> str:
        """Where that stands in the edition's report, in a line."""
        records: list[Record] = [*(each.assessment for each in self.scored), *(each.line.record for each in self.shown)]
        cited = [each for record in records if isinstance(record, CitedRecord) for each in record.sources]
        own = (each.paragraph for each in cited if each.source == self.strategy.main_source and each.paragraph)
        found = list(dict.fromkeys(own))
        more = ["…"] if len(found) > MOST_PARAGRAPHS else []
        return as_sentence(", ".join([*found[:MOST_PARAGRAPHS], *more]))


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, with what each edition of an area answers, the newest first."""

    question: ScrutinyQuestion
    answers: tuple[Answer, ...]
    """Those in which there is something, or that say that there is nothing."""
    silent: tuple[Strategy, ...]
    """The editions that have nothing to it."""
    unread: tuple[Strategy, ...] = ()
    """Those for which nobody has said yet what answers any question, so that nothing follows from their silence."""

    @property
    def given(self) -> list[Answer]:
        """The answers that have something to read."""
        return [each for each in self.answers if each.is_given]

    @property
    def printed(self) -> Answer | None:
        """The one answer that a line of print has room for: the newest, if it can be one with something to read."""
        return next(iter([*self.given, *self.answers]), None)
