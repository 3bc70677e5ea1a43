"""How a record is told of in a comparison: shortly, and without its scores."""

from dataclasses import dataclass
from functools import singledispatch

from publishing.model.action import Action
from publishing.model.assessment import Assessment
from publishing.model.body import Body
from publishing.model.objective import Objective
from publishing.model.policy import Policy
from publishing.model.priority import DeliveryTheme, Priority
from publishing.model.record import Record
from publishing.model.statement import Statement
from publishing.model.status import Status
from publishing.model.survey import Survey

HEADINGS = {
    "objective": "Objectives",
    "theme": "Themes",
    "priority": "Priorities",
    "action": "Actions",
    "survey": "Surveys",
    "body": "Boards and committees",
    "assessment": "Assessments",
    "policy": "Policies and linked strategies",
    "statement": "What the source says",
}
"""Above the records of each kind that a comparison can hold."""


@dataclass(frozen=True, slots=True)
class Line:
    """A record, and what is said of it beside its title."""

    record: Record
    number: int | None = None
    text: str | None = None
    quotation: str | None = None
    points_heading: str = ""
    points: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    status: Status | None = None
    """Where it stands, of what can be drafted, adopted or in place: shown if the edition itself stands elsewhere."""


@singledispatch
def line_of(record: Record) -> Line:
    """What is said of a record. Scores are left out: they belong to their frameworks."""
    return Line(record)


@line_of.register
def _numbered(record: Objective | DeliveryTheme) -> Line:
    return Line(record, number=record.number, text=record.summary, status=record.status)


@line_of.register
def _priority(record: Priority) -> Line:
    heading = "Areas of focus" if record.areas_of_focus else ""
    focus = record.areas_of_focus
    return Line(record, text=record.summary, points_heading=heading, points=focus, status=record.status)


@line_of.register
def _action(record: Action) -> Line:
    return Line(record, number=record.number, facts=(("Owner", record.owner),) if record.owner else ())


@line_of.register
def _survey(record: Survey) -> Line:
    return Line(record, text=record.summary)


@line_of.register
def _body(record: Body) -> Line:
    return Line(record, text=record.summary, facts=(("Chair", record.chair or "not given"),))


@line_of.register
def _assessment(record: Assessment) -> Line:
    facts = (("Made", str(record.made)), ("By", record.made_by), ("Checked by", record.moderated_by))
    return Line(record, facts=tuple((name, value) for name, value in facts if value))


@line_of.register
def _policy(record: Policy) -> Line:
    return Line(record, text=record.summary, status=record.status)


@line_of.register
def _statement(record: Statement) -> Line:
    return Line(record, text=record.text, quotation=record.quotation, points=record.points)
