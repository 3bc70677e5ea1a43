"""Scrutiny: the questions that members can ask, and what an edition's own records answer."""

from typing import Annotated

from pydantic import model_validator

from publishing.model.entry import Entry
from publishing.model.field_marks import Reference
from publishing.model.framework import FrameworkId
from publishing.model.guide import SaidBy
from publishing.model.held_records import HeldRecords
from publishing.model.record import CitedRecord, Operational
from publishing.model.refusing import refused
from publishing.model.text import Slug, Text, Whole
from publishing.model.worded import Worded

ScrutinyQuestionId = Annotated[Slug, Reference("scrutiny-question")]


class ScrutinyTheme(Worded):
    """The four ways that the guide for scrutiny names, and the benchmarks."""

    RISK = "risk", "The assessment of risk"
    PLAN = "plan", "The local plan"
    PARTNERSHIP = "partnership", "Partnerships"
    MAINSTREAMING = "mainstreaming", "Prevent in everyday work"
    BENCHMARK = "benchmark", "Benchmark by benchmark"


class AskedCriterion(Entry):
    """A criterion of a framework: its scores answer the question."""

    framework: FrameworkId
    criterion: Slug


class ScrutinyQuestion(Operational, CitedRecord):
    """One question for a committee."""

    stands_at = "/members/questions/#{id}"

    number: Whole
    theme: ScrutinyTheme
    title: Text
    """The question."""
    why: Text
    """Why it matters."""
    good_answer: Text
    """What a good answer has in it."""
    said_by: SaidBy
    """Whether a source asks it, or this hub suggests it."""
    criterion: AskedCriterion | None = None
    """For a benchmark's question."""

    @model_validator(mode="after")
    def _a_benchmark_has_its_criterion(self) -> "ScrutinyQuestion":
        if self.theme is ScrutinyTheme.BENCHMARK and not self.criterion:
            todo = "add `criterion: {framework: …, criterion: …}`"
            raise refused("a question about a benchmark doesn't say about which one", todo)
        if self.criterion and self.theme is not ScrutinyTheme.BENCHMARK:
            raise refused(f"a question of `{self.theme}` has no criterion", "take it out, or write `theme: benchmark`")
        return self


class ScrutinyEvidence(HeldRecords):
    """What an edition's records answer to one question. Its id is the question's."""

    plural = "scrutiny-evidence"

    id: ScrutinyQuestionId

    @property
    def address(self) -> str:
        """Its place on the area's page of questions."""
        return f"/members/questions/{self.area_id}/#{self.scope.partition('/')[2]}-{self.id}"
