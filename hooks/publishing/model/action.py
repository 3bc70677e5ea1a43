"""Actions: the lines of a delivery plan."""

from datetime import date
from typing import Annotated

from publishing.model.dates import PartialDate
from publishing.model.entry import Entry, Some
from publishing.model.field_marks import Reference
from publishing.model.link import Link, ScoreLink
from publishing.model.priority import PriorityId
from publishing.model.record import CitedRecord
from publishing.model.status import Status
from publishing.model.survey import SurveyId
from publishing.model.text import Slug, Text, Whole

ActionId = Annotated[Slug, Reference("action")]


class Progress(Entry):
    """What was reported, or planned, for a time."""

    when: PartialDate
    points: Some[Text]


class PriorityLink(Link):
    """A priority that an action serves."""

    priority: PriorityId


class SurveyLink(Link):
    """A survey that shows what came of an action."""

    survey: SurveyId


class ActionStatus(Status):
    """Where an action stood at its source's date. It follows from what is reported, and nobody types it."""

    NO_PROGRESS = "no-progress", "draft"
    STATED = "stated"
    UNDER_WAY = "under-way", "current"
    REPORTED = "reported"


_GOES_ON = (ActionStatus.NO_PROGRESS, ActionStatus.UNDER_WAY)
"""Of one that is only marked, the mark may say that it is done."""


class Action(CitedRecord):
    """One action of a delivery plan. Its progress is what the source reports, at its date."""

    stands_at = "/strategy/{scope}/plan/#{id}"

    number: Whole
    title: Text
    """The source's own words."""
    period: PartialDate
    """The plan's period."""
    due: PartialDate | None = None
    """When it was to be done; left out where the source gives no date but the plan's period."""
    owner: Text | None = None
    """A role or a body, where the source names one."""
    reported_status: Text | None = None
    """How the source itself marks it, in its own words: Amber, or “complete”. Left out where it marks none."""
    progress: tuple[Progress, ...] = ()
    next_steps: tuple[Progress, ...] = ()
    evidence: tuple[SurveyLink, ...] = ()
    measured_by: tuple[ScoreLink, ...] = ()
    serves: tuple[PriorityLink, ...] = ()

    @property
    def status(self) -> ActionStatus:
        """Where it stood at its source's date."""
        if not self.progress:
            return ActionStatus.STATED if self.reported_status else ActionStatus.NO_PROGRESS
        return ActionStatus.UNDER_WAY if self.next_steps else ActionStatus.REPORTED

    @property
    def to_be_done(self) -> PartialDate:
        """When it was to be done: its own date, or else the plan's period."""
        return self.due or self.period

    @property
    def due_at_the_latest(self) -> str:
        """The same in words."""
        return str(self.due) if self.due else f"In the plan’s period, {self.period}"

    def is_past_its_date(self, today: date) -> bool:
        """Whether the day by which it was to be done is over."""
        return self.to_be_done.is_over(today)

    def is_left_open(self, today: date) -> bool:
        """Whether its day is over and its source can't tell what came of it: more was to come, or the day was."""
        was_to_come = bool(self.due and self.as_at.latest and self.due.is_to_come(self.as_at.latest))
        return self.is_past_its_date(today) and (was_to_come or self.status in _GOES_ON)
