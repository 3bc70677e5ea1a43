"""Actions: the lines of a delivery plan."""

from typing import Annotated, ClassVar

from publishing.model.dates import PartialDate
from publishing.model.entry import Entry
from publishing.model.priority import PriorityId
from publishing.model.record import CitedRecord
from publishing.model.status import EditionStatus
from publishing.model.survey import SurveyId
from publishing.model.text import Reference, Slug, Text, Whole

ActionId = Annotated[Slug, Reference("action")]


class Progress(Entry):
    """What was reported, or planned, for a time."""

    when: PartialDate
    points: tuple[Text, ...]


class Action(CitedRecord):
    """One action of a delivery plan. Its progress is what the source reports, at its date."""

    kind: ClassVar[str] = "action"
    plural: ClassVar[str] = "actions"

    number: Whole
    title: Text
    """The source's own words."""
    period: PartialDate
    """The plan's period."""
    owner: Text | None = None
    """A role or a body, where the source names one."""
    progress: tuple[Progress, ...] = ()
    next_steps: tuple[Progress, ...] = ()
    evidence: tuple[SurveyId, ...] = ()
    priorities: tuple[PriorityId, ...] = ()
    status: EditionStatus

    @property
    def address(self) -> str:
        """Its place in the delivery plan."""
        return f"/strategy/{self.scope}/plan/#{self.id}"
