"""Member roles: the parts that elected members play, as the handbook names them."""

from publishing.model.entry import Entry, Some
from publishing.model.guide import CitedPoint
from publishing.model.record import Citation, CitedRecord, SourceId
from publishing.model.status import Standing
from publishing.model.text import Text, Whole

FIRST_STEPS = 2


class Suggestion(Entry):
    """One thing to do, as this hub suggests."""

    text: Text
    sources: tuple[Citation, ...] = ()
    """What it rests on, where it rests on more than this hub’s own judgement."""


class MemberRole(CitedRecord):
    """One role of an elected member. What sources say and what this hub suggests stay apart."""

    stands_at = "/members/{id}/"
    in_a_z = True

    number: Whole
    title: Text
    """As the handbook names it."""
    who: Text
    """Who plays it, as this hub suggests."""
    summary: Text
    """What the role is for, in plain English."""
    handbook_says: CitedPoint
    """What the handbook, as quoted in the sources, says of it; or that it gives no detail."""
    guidance_says: tuple[CitedPoint, ...] = ()
    """What other public guidance says."""
    hub_suggests: Some[Suggestion]
    """What this hub suggests, what to do first at the top."""
    course: SourceId | None = None
    """Where a short course for it is offered."""
    status: Standing

    @property
    def first_steps(self) -> tuple[Suggestion, ...]:
        """What to do first."""
        return self.hub_suggests[:FIRST_STEPS]
