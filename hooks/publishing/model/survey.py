"""Surveys: answers in per cent, before and after, or findings of one time."""

from typing import Annotated

from pydantic import Field, model_validator

from publishing.model.entry import Entry
from publishing.model.field_marks import Reference
from publishing.model.record import CitedRecord
from publishing.model.refusing import refused
from publishing.model.status import EditionStatus
from publishing.model.text import Slug, Text, Whole

SurveyId = Annotated[Slug, Reference("survey")]
Percent = Annotated[Whole, Field(ge=0, le=100)]


class Answer(Entry):
    """One answer, with the share that gave it before and after."""

    answer: Text
    before: Percent
    after: Percent


class Finding(Entry):
    """A share, in per cent; a lowest and a highest where there were several sessions."""

    finding: Text
    lowest: Percent
    highest: Percent

    @property
    def share(self) -> str:
        """The share as people write it: 93%, or 68% to 100%."""
        return f"{self.lowest}%" if self.lowest == self.highest else f"{self.lowest}% to {self.highest}%"


class Survey(CitedRecord):
    """A question asked once, or twice."""

    stands_at = "/strategy/{scope}/plan/#{id}"

    title: Text
    question: Text | None = None
    """The question in the source's own words; left out where the source doesn't give it."""
    summary: Text
    attended: Whole | None = None
    respondents: Whole | None = None
    """How many answered; left out where the source doesn't say."""
    answers: tuple[Answer, ...] = ()
    """For a question asked before and after: all possible answers."""
    findings: tuple[Finding, ...] = ()
    status: EditionStatus

    @model_validator(mode="after")
    def _has_results(self) -> "Survey":
        if len(self.answers) == 1 or bool(self.answers) == bool(self.findings):
            raise refused("a survey has two or more answers, or findings", "give all `answers`, or `findings`")
        return self

    @property
    def totals(self) -> dict[str, int]:
        """The sum of each column of answers, in per cent."""
        if not self.answers:
            return {}
        return {
            "before": sum(answer.before for answer in self.answers),
            "after": sum(answer.after for answer in self.answers),
        }
