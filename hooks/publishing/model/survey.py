"""Surveys: answers in per cent, before and after."""

from typing import Annotated, ClassVar

from pydantic import Field

from publishing.model.entry import Entry
from publishing.model.record import CitedRecord
from publishing.model.status import EditionStatus
from publishing.model.text import Reference, Slug, Text, Whole

SurveyId = Annotated[Slug, Reference("survey")]
Percent = Annotated[Whole, Field(ge=0, le=100)]


class Answer(Entry):
    """One answer, with the share that gave it before and after."""

    answer: Text
    before: Percent
    after: Percent


class Survey(CitedRecord):
    """A question asked twice."""

    kind: ClassVar[str] = "survey"
    plural: ClassVar[str] = "surveys"

    title: Text
    question: Text
    """The question in the source's own words."""
    summary: Text
    attended: Whole | None = None
    respondents: Whole | None = None
    """How many answered; left out where the source doesn't say."""
    answers: Annotated[tuple[Answer, ...], Field(min_length=2)]
    status: EditionStatus

    @property
    def totals(self) -> dict[str, int]:
        """The sum of each column, in per cent."""
        return {
            "before": sum(answer.before for answer in self.answers),
            "after": sum(answer.after for answer in self.answers),
        }

    @property
    def address(self) -> str:
        """Its place in the delivery plan."""
        return f"/strategy/{self.scope}/plan/#{self.id}"
