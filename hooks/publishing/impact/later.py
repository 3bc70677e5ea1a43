"""What a change sets ahead: the sites of today don't show it, however they are compared."""

from dataclasses import dataclass
from datetime import datetime

from publishing.model.date_forms import day_in_words
from publishing.model.due import Change, coming
from publishing.model.hub import Hub
from publishing.model.london_time import LONDON


@dataclass(frozen=True, slots=True)
class Later:
    """Something that happens by itself, and that the commit didn't have."""

    change: Change

    @property
    def told(self) -> str:
        """When it happens in London, and what."""
        local = self.change.moment.astimezone(LONDON)
        when = f"{local.hour}:{local:%M} on {local:%A} {day_in_words(local)}"
        return f"{when}: {self.change.what}: {self.change.title}"

    @property
    def setting(self) -> str:
        """What stands before a command that is to show the site of then."""
        return f"SOURCE_DATE_EPOCH={int(self.change.moment.timestamp())}"


def set_ahead(before: Hub, after: Hub, now: datetime) -> tuple[Later, ...]:
    """What comes by itself after the change, and didn't before, in its order."""
    known = set(map(_said, coming(before, now)))
    return tuple(Later(each) for each in coming(after, now) if _said(each) not in known)


def _said(change: Change) -> tuple[datetime, str, str]:
    """A change without its place: lines move."""
    return change.moment, change.what, change.title
