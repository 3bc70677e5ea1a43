"""Referral flows: questions and answers that lead, one at a time, to what to do."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field, model_validator

from publishing.model.approval import Approval
from publishing.model.audience import Audience
from publishing.model.entry import Entry, Some
from publishing.model.outcome import OutcomeId
from publishing.model.record import Citation, CitedRecord
from publishing.model.refusing import refused
from publishing.model.status import Standing
from publishing.model.text import Slug, Text, Whole


class Answer(Entry):
    """One answer to a question, and the step that it leads to."""

    answer: Text
    next: Slug


class FlowStep(Entry):
    """One page of a flow: a question with its answers, or an outcome. Its id says nothing of what is asked."""

    id: Slug
    question: Text | None = None
    help: Text | None = None
    """What helps to answer."""
    answers: tuple[Answer, ...] = ()
    outcome: OutcomeId | None = None
    sources: tuple[Citation, ...] = ()

    @model_validator(mode="after")
    def _asks_or_ends(self) -> "FlowStep":
        if (self.question is None) == (self.outcome is None):
            raise refused(f"the step `{self.id}` needs a question or an outcome", "give it one of the two")
        if self.question and len(self.answers) < 2:
            raise refused(f"the question of step `{self.id}` needs two answers or more", "add answers")
        said = [answer.answer.casefold() for answer in self.answers]
        if len({*said}) < len(said):
            raise refused(f"two answers of step `{self.id}` are the same", "say what tells them apart, or take one out")
        if self.outcome and self.answers:
            raise refused(f"the step `{self.id}` ends with an outcome, and can't have answers", "take them out")
        return self


class ReferralFlow(CitedRecord):
    """A tree of steps. The first step in the list is where it begins."""

    stands_at = "/refer/helper/all/#flow-{id}"

    number: Whole
    """Its place among the flows."""
    title: Text
    """What the reader says of themselves: "I work with children"."""
    summary: Text
    who_for: Some[Audience]
    steps: Annotated[tuple[FlowStep, ...], Field(min_length=2)]
    exit_page: bool = False
    """Whether its steps offer a quick way out, for readers who may be watched."""
    status: Standing
    approval: Approval | None = None

    @property
    def begins_at(self) -> str:
        """Its first step's page."""
        return self.address_of(self.steps[0])

    def address_of(self, step: FlowStep) -> str:
        """A step's page."""
        return f"/refer/helper/{self.id}/{step.id}/"

    def step(self, step_id: str) -> FlowStep | None:
        """The step with this id."""
        return next((step for step in self.steps if step.id == step_id), None)

    def path_to(self, step: FlowStep) -> list[tuple[FlowStep, Answer]]:
        """The questions and answers that lead to a step of a proven flow, from the first."""
        path: list[tuple[FlowStep, Answer]] = []
        while found := next(self._leading_to(step.id), None):
            path.insert(0, found)
            step = found[0]
        return path

    def _leading_to(self, step_id: str) -> Iterator[tuple[FlowStep, Answer]]:
        for step in self.steps:
            for answer in step.answers:
                if answer.next == step_id:
                    yield step, answer

    @property
    def endings(self) -> list[FlowStep]:
        """The steps that end a path: in a tree, as many as there are paths."""
        return [step for step in self.steps if step.outcome]
