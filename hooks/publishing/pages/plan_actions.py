"""The actions of a delivery plan as its pages show them: in words, in an order, and in groups."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from publishing.model.action import Action, ActionStatus, Progress
from publishing.model.dates import PartialDate
from publishing.pages.grouped import grouped

NO_OWNER = "The report names no owner"
NOT_STATED = "Not stated"
NONE_REPORTED = "None reported"


@dataclass(frozen=True, slots=True)
class PlannedAction:
    """An action in words."""

    action: Action
    ranks: dict[str, int] = field(default_factory=dict)
    """Where it stands among all actions, by the name of the column that they are ordered by."""

    @property
    def owner(self) -> str:
        """Who owns it, or that nobody is named."""
        return self.action.owner or NO_OWNER

    @property
    def owner_id(self) -> str:
        """The place of its owner on the page by owner."""
        words = re.sub(r"[\W_]+", "-", (self.action.owner or "").casefold()).strip("-")
        return f"owner-{words}" if self.action.owner else "no-owner"

    @property
    def reported_for(self) -> str:
        """The times for which progress is reported."""
        return _times(self.action.progress)

    @property
    def next(self) -> str:
        """The times for which next steps are given."""
        return _times(self.action.next_steps)

    @property
    def due(self) -> str:
        """By when it was to be done, or that the report doesn't say."""
        return str(self.action.due) if self.action.due else NOT_STATED


@dataclass(frozen=True, slots=True)
class Group:
    """Actions with the same status or owner."""

    id: str
    title: str
    actions: tuple[PlannedAction, ...]
    status: ActionStatus | None = None
    """Set where it is what the actions have alike."""


COLUMNS: dict[str, Callable[[PlannedAction], Any]] = {
    "number": lambda each: each.action.number,
    "action": lambda each: each.action.title.casefold(),
    "status": lambda each: list(ActionStatus).index(each.action.status),
    "owner": lambda each: (each.action.owner is None, each.owner.casefold()),
    "due": lambda each: _when(each.action.due),
    "reported": lambda each: _order(each.action.progress),
    "next": lambda each: _order(each.action.next_steps),
}
"""What the table can be ordered by. What a report doesn't give comes last."""


def planned(actions: Iterable[Action]) -> list[PlannedAction]:
    """The actions by number, each with its rank in every column."""
    ordered = sorted((PlannedAction(action) for action in actions), key=COLUMNS["number"])
    keys = {name: sorted({key(each) for each in ordered}) for name, key in COLUMNS.items()}
    return [
        PlannedAction(each.action, {name: keys[name].index(key(each)) for name, key in COLUMNS.items()})
        for each in ordered
    ]


def by_status(actions: Sequence[PlannedAction], words: Mapping[str, str]) -> list[Group]:
    """In the order in which work goes on; without those that no action has. `words` are those of the interface."""
    found = grouped(ActionStatus, actions, lambda each: each.action.status)
    return [Group(status.value, words[status.word], tuple(each), status) for status, each in found]


def by_owner(actions: Sequence[PlannedAction]) -> list[Group]:
    """By the alphabet; last, those that the report names no owner of."""
    found: dict[str, list[PlannedAction]] = {}
    for each in sorted(actions, key=COLUMNS["owner"]):
        found.setdefault(each.owner_id, []).append(each)
    return [Group(owner, each[0].owner, tuple(each)) for owner, each in found.items()]


def _times(steps: Iterable[Progress]) -> str:
    return "; ".join(str(each.when) for each in steps) or NONE_REPORTED


def _order(steps: Sequence[Progress]) -> tuple[tuple[date, str], ...]:
    """What is empty is given a date after all others."""
    return tuple(_when(each.when) for each in steps) or (_when(None),)


def _when(time: PartialDate | None) -> tuple[date, str]:
    return (time.earliest or date.min, time.written) if time else (date.max, "")
