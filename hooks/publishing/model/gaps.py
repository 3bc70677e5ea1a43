"""What is missing on the thread: found in the data, never typed, so that scrutiny can ask about it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from publishing.model.action import Action, ActionStatus
from publishing.model.assessment import Assessment
from publishing.model.framework import Framework, Level
from publishing.model.hub import Hub
from publishing.model.objective import Objective
from publishing.model.priority import Priority
from publishing.model.strategy import Strategy
from publishing.model.thread import Bead, Thread, bead_of, score_bead
from publishing.model.worded import Worded


class GapKind(Worded):
    """What is missing, as a heading names it."""

    NO_NATIONAL = "no-national", "Objectives that are linked to no national objective"
    NO_PRIORITY = "no-priority", "Objectives that no priority is linked to"
    NO_ACTION = "no-action", "Objectives and priorities for which no action is given"
    NO_OBJECTIVE = "no-objective", "Priorities that are linked to no objective"
    NOT_ON_THE_THREAD = "not-on-the-thread", "Actions that are linked to no priority"
    NO_OWNER = "no-owner", "Actions without an owner"
    NO_PROGRESS = "no-progress", "Actions without reported progress"
    PAST_ITS_DATE = "past-its-date", "Actions whose date or period is over, with no word here of what came of them"
    AMBER_ALONE = "amber-alone", "What is amber or red, without an action"
    FEWER_ACTIONS = "fewer-actions", "Areas with fewer actions than ambers and reds"
    NOT_MET = "not-met", "Scores below what is required, with nothing named to develop"
    ONLY_MET = "only-met", "Scores that met what is required without exceeding it, with nothing named to develop"
    NOT_SCORED = "not-scored", "What has no score"

    @property
    def said(self) -> str:
        """What is told beside the record itself."""
        return _SAID[self]


_SAID = {
    GapKind.NO_NATIONAL: "It is linked to no national objective.",
    GapKind.NO_PRIORITY: "No priority is linked to it.",
    GapKind.NO_ACTION: "No action is given for it.",
    GapKind.NO_OBJECTIVE: "It is linked to no objective.",
    GapKind.NOT_ON_THE_THREAD: "It is linked to no priority.",
    GapKind.NO_OWNER: "No owner is named.",
    GapKind.NO_PROGRESS: "No progress is reported.",
    GapKind.PAST_ITS_DATE: "Its date, or its plan’s period, is over, and what came of it isn’t known here.",
    GapKind.AMBER_ALONE: "No action is named for what isn’t green.",
    GapKind.FEWER_ACTIONS: "Fewer actions are named than benchmarks aren’t green.",
    GapKind.NOT_MET: "It is below what is required, and nothing is named to develop.",
    GapKind.ONLY_MET: "It met what is required without exceeding it, and nothing is named to develop.",
    GapKind.NOT_SCORED: "It has no score.",
}

_TO_DEVELOP = {Level.BELOW: GapKind.NOT_MET, Level.MET: GapKind.ONLY_MET}


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that is missing, and where."""

    kind: GapKind
    bead: Bead


def gaps_of(hub: Hub, strategy: Strategy, thread: Thread, today: date) -> list[Gap]:
    """The gaps of one edition, by kind."""
    scope = strategy.edition_scope
    found = [
        *_aims(hub, scope, thread),
        *(gap for action in hub.all(Action, scope) for gap in _action(action, thread, today)),
        *(gap for assessment in hub.all(Assessment, scope) for gap in _assessment(hub, assessment)),
    ]
    order = list(GapKind)
    return sorted(found, key=lambda gap: order.index(gap.kind))


def by_kind(gaps: Iterable[Gap]) -> list[tuple[GapKind, list[Gap]]]:
    """Gaps that stand in the order of their kinds, a group for each kind."""
    return [(kind, list(group)) for kind, group in groupby(gaps, lambda gap: gap.kind)]


def _aims(hub: Hub, scope: str, thread: Thread) -> Iterator[Gap]:
    objectives = hub.all(Objective, scope)
    priorities = hub.all(Priority, scope)
    for objective in objectives:
        if not objective.serves:
            yield Gap(GapKind.NO_NATIONAL, bead_of(objective))
        if priorities and not thread.below(objective.address):
            yield Gap(GapKind.NO_PRIORITY, bead_of(objective))
    for aim in (*objectives, *priorities):
        if not thread.leads_to_action(aim.address):
            yield Gap(GapKind.NO_ACTION, bead_of(aim))
    for priority in priorities:
        if not thread.above(priority.address):
            yield Gap(GapKind.NO_OBJECTIVE, bead_of(priority))


def _action(action: Action, thread: Thread, today: date) -> Iterator[Gap]:
    missing = {
        GapKind.NOT_ON_THE_THREAD: not thread.above(action.address),
        GapKind.NO_OWNER: action.owner is None,
        GapKind.NO_PROGRESS: action.status is ActionStatus.NO_PROGRESS,
        GapKind.PAST_ITS_DATE: action.is_left_open(today),
    }
    for kind, is_missing in missing.items():
        if is_missing:
            yield Gap(kind, bead_of(action))


def _assessment(hub: Hub, assessment: Assessment) -> Iterator[Gap]:
    framework = hub.get(Framework, assessment.framework, assessment.scope)
    developed = {link.criterion for development in assessment.developments for link in development.criteria}
    for score in assessment.scores:
        bead = score_bead(hub, assessment, score.criterion)
        band = framework.band(score.score) if score.score is not None else None
        if score.score is None:
            yield Gap(GapKind.NOT_SCORED, bead)
        elif band and band.level in _TO_DEVELOP and score.criterion not in developed:
            yield Gap(_TO_DEVELOP[band.level], bead)
    for rating in assessment.ratings:
        if rating.not_green > len(rating.actions):
            kind = GapKind.FEWER_ACTIONS if rating.actions else GapKind.AMBER_ALONE
            yield Gap(kind, score_bead(hub, assessment, rating.criterion))
