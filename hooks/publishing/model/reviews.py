"""Reviews: for everything, which role sees to it, when it was last reviewed, when it is next due, and how it stands.

Of a contact, the check of its numbers is its review.
"""

import calendar
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from publishing.model.area import Area
from publishing.model.contact import Contact
from publishing.model.date_forms import day_in_words
from publishing.model.dates import PartialDate
from publishing.model.hub import Hub
from publishing.model.message import Message
from publishing.model.places import Origin
from publishing.model.record import Record
from publishing.model.review_plan import PAGE
from publishing.model.said import Said
from publishing.model.site import Site
from publishing.model.status import Status
from publishing.model.verification import VerificationState
from publishing.model.written_page import WrittenPage

Reviewable = Record | WrittenPage


class ReviewState(Status):
    """How a review stands, the worst first."""

    OVERDUE = "overdue", "caution"
    DUE_SOON = "due-soon", "caution"
    NEVER = "never"
    CURRENT = "reviewed", "current"


_WORD_OF = {
    ReviewState.CURRENT: "reviewed_until",
    ReviewState.DUE_SOON: "reviewed_until",
    ReviewState.OVERDUE: "reviewed_too_long_ago",
}


@dataclass(frozen=True, slots=True)
class ReviewStanding:
    """One record or page, and how its review stands on a day."""

    kind: str
    scope: str
    id: str
    """Of a hand-written page, its address."""
    title: str
    address: str
    origin: Origin
    owner: str
    is_critical: bool
    last: PartialDate | None
    by: str
    due: date | None
    """The last day on which the review holds."""
    state: ReviewState

    @property
    def due_in_words(self) -> str:
        """The day on which it is due, or "" where there is none."""
        return day_in_words(self.due) if self.due else ""


def review_line(standing: ReviewStanding, words: Mapping[str, Said], language: str) -> Said:
    """What a reader of the page is told."""
    if standing.last is None:
        return words["not_reviewed"]
    said = words[_WORD_OF[standing.state] if standing.due else "reviewed"]
    spoken = said.lang or language
    due = [day_in_words(standing.due, spoken)] if standing.due else []
    return said.filled(standing.last.said_in(spoken), standing.by, *due)


def standing_of(content: Reviewable, site: Site, today: date) -> ReviewStanding:
    """How the review of a record or page stands."""
    kind = content.kind if isinstance(content, Record) else PAGE
    plan = site.reviews
    period = plan.period(kind)
    last, by = _last(content)
    last_day = due(content, site)
    return ReviewStanding(
        kind=kind,
        scope=content.scope if isinstance(content, Record) else "",
        id=content.id if isinstance(content, Record) else content.address,
        title=content.title,
        address=content.address,
        origin=content.origin,
        owner=owner_of(kind, site),
        is_critical=period is not None and period.critical,
        last=last,
        by=by,
        due=last_day,
        state=_state(last, last_day, today, plan.warn_days),
    )


def owner_of(kind: str, site: Site) -> str:
    """The role that sees to a kind of content."""
    period = site.reviews.period(kind)
    return period.owner if period else site.reviews.owner or site.owner.name


def standings(hub: Hub, today: date) -> Iterator[ReviewStanding]:
    """How every record and hand-written page stands.

    Nobody reviews a message that is withdrawn, nor rings a council any more that another has replaced.
    """
    over = {each.id for each in hub.all(Area) if each.is_over(today)}
    everything: tuple[Reviewable, ...] = (*hub.records, *hub.written)
    for content in everything:
        if isinstance(content, Message) and content.withdrawn:
            continue
        if isinstance(content, Contact) and content.area_id in over:
            continue
        yield standing_of(content, hub.site, today)


def due(content: Reviewable, site: Site) -> date | None:
    """The last day on which a review holds; None where there was none, or nobody knows when."""
    last, _ = _last(content)
    return _months_after(last.earliest, _months(content, site)) if last and last.earliest else None


def _last(content: Reviewable) -> tuple[PartialDate | None, str]:
    if isinstance(content, Contact):
        check = content.verification
        has_been = check.state is not VerificationState.NONE
        return (check.date if has_been else None), check.by or f"reading a saved copy of {check.against}"
    return (content.review.date, content.review.by) if content.review else (None, "")


def _months(content: Reviewable, site: Site) -> int:
    if isinstance(content, Contact):
        checks = site.contact_checks
        return checks.live_months if content.verification.was_tried else checks.stored_copy_months
    period = site.reviews.period(content.kind if isinstance(content, Record) else PAGE)
    return period.months if period else site.reviews.months


def _state(last: PartialDate | None, last_day: date | None, today: date, warn_days: int) -> ReviewState:
    if last is None:
        return ReviewState.NEVER
    if last_day is None or last_day < today:
        return ReviewState.OVERDUE
    return ReviewState.DUE_SOON if last_day - timedelta(days=warn_days) <= today else ReviewState.CURRENT


def _months_after(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
