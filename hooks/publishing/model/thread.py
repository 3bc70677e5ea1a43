"""The golden thread: from the duty through objectives, priorities and actions to evidence and scores, both ways."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from publishing.model.action import Action
from publishing.model.assessment import Assessment
from publishing.model.duty import Duty
from publishing.model.framework import Framework
from publishing.model.hub import Hub, made_once
from publishing.model.link import LinkedBy, ScoreLink
from publishing.model.objective import Objective
from publishing.model.priority import Priority
from publishing.model.record import Record
from publishing.model.survey import Survey

ACTION = Action.kind.capitalize()
EVIDENCE = "Evidence"


@dataclass(frozen=True, slots=True)
class Bead:
    """A record on the thread, or one score of an assessment."""

    kind: str
    title: str
    address: str
    scope: str
    owner: str | None = None
    """Who is to see to an action: a role or a body, if its source names one."""
    reported: tuple[str, ...] = ()
    """For which times its source reports progress on an action."""


@dataclass(frozen=True, slots=True)
class Strand:
    """A declared link, as one of its ends sees it: the other end, and who makes it."""

    bead: Bead
    linked_by: LinkedBy


@dataclass(frozen=True)
class Thread:
    """All declared links of a hub, by the address of either end. Links lead from a kind to a later one: no circles."""

    up: Mapping[str, list[Strand]] = field(default_factory=dict)
    down: Mapping[str, list[Strand]] = field(default_factory=dict)

    def above(self, address: str) -> list[Strand]:
        """What a record serves."""
        return self.up.get(address, [])

    def below(self, address: str) -> list[Strand]:
        """What serves a record, carries it out, or shows how it went."""
        return self.down.get(address, [])

    def leads_to_action(self, address: str) -> bool:
        """Whether an action hangs below a record, however far."""
        below = [strand.bead for strand in self.below(address)]
        return any(bead.kind == ACTION or self.leads_to_action(bead.address) for bead in below)


@made_once
def thread_of(hub: Hub) -> Thread:
    """The links of a hub that has passed the checks."""
    up: dict[str, list[Strand]] = {}
    down: dict[str, list[Strand]] = {}
    for upper, lower, linked_by in _links(hub):
        down.setdefault(upper.address, []).append(Strand(lower, linked_by))
        up.setdefault(lower.address, []).append(Strand(upper, linked_by))
    return Thread(up, down)


def bead_of(record: Record) -> Bead:
    """A record as it hangs on the thread."""
    if isinstance(record, Action):
        reported = tuple(str(progress.when) for progress in record.progress)
        return Bead(ACTION, record.title, record.address, record.scope, record.owner, reported)
    return Bead(_called(record), record.title, record.address, record.scope)


def _called(record: Record) -> str:
    """What a record is on the thread: a survey is evidence."""
    if isinstance(record, Survey):
        return EVIDENCE
    return "National objective" if isinstance(record, Objective) and not record.scope else record.kind.capitalize()


def score_bead(hub: Hub, assessment: Assessment, criterion_id: str) -> Bead:
    """One score or rating of an assessment, with its place in the table."""
    framework = hub.get(Framework, assessment.framework, assessment.scope)
    criterion = framework.criterion(criterion_id)
    name = criterion.title if criterion else criterion_id
    result = assessment.result(criterion_id, framework)
    return Bead("Score", f"{name}: {result}", assessment.place(criterion_id), assessment.scope)


def _links(hub: Hub) -> Iterator[tuple[Bead, Bead, LinkedBy]]:
    national_first = sorted(hub.all(Objective), key=lambda objective: bool(objective.scope))
    for objective in national_first:
        for duty in objective.duties:
            yield bead_of(hub.get(Duty, duty.duty)), bead_of(objective), duty.linked_by
        for national in objective.serves:
            yield bead_of(hub.get(Objective, national.objective)), bead_of(objective), national.linked_by
    for priority in hub.all(Priority):
        for served in priority.serves:
            yield bead_of(hub.get(Objective, served.objective, priority.scope)), bead_of(priority), served.linked_by
        yield from _scores(hub, priority)
    for action in hub.all(Action):
        for link in action.serves:
            yield bead_of(hub.get(Priority, link.priority, action.scope)), bead_of(action), link.linked_by
        for shown in action.evidence:
            yield bead_of(action), bead_of(hub.get(Survey, shown.survey, action.scope)), shown.linked_by
        yield from _scores(hub, action)


def _scores(hub: Hub, record: Action | Priority) -> Iterator[tuple[Bead, Bead, LinkedBy]]:
    for link in record.measured_by:
        yield bead_of(record), _score(hub, link, record.scope), link.linked_by


def _score(hub: Hub, link: ScoreLink, scope: str) -> Bead:
    return score_bead(hub, hub.get(Assessment, link.assessment, scope), link.criterion)
