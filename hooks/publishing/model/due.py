"""What comes due by itself: every moment at which the site would change, though nobody edits anything."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from publishing.model.action import Action
from publishing.model.area import Area
from publishing.model.campaign import Campaign
from publishing.model.contact import Contact
from publishing.model.definition import Definition
from publishing.model.emergency_banner import EmergencyBanner
from publishing.model.hub import Hub
from publishing.model.london_time import begins, is_over
from publishing.model.reviews import standings
from publishing.model.status import EditionStatus
from publishing.model.strategy import Strategy
from publishing.model.update import Update


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """One thing that happens by itself."""

    moment: datetime
    what: str
    title: str
    place: str

    def __str__(self) -> str:
        return f"{self.place}: {self.what}: {self.title}"


def next_changes(hub: Hub, after: datetime) -> list[Change]:
    """What happens first after a moment: all of it, if several things do at once."""
    found = coming(hub, after)
    return [change for change in found if change.moment == found[0].moment]


def coming(hub: Hub, after: datetime) -> list[Change]:
    """All that happens after a moment, in its order."""
    return sorted(change for kind in _KINDS for change in kind(hub) if change.moment > after)


def _of_updates(hub: Hub) -> Iterator[Change]:
    for update in hub.all(Update):
        if update.publish_at:
            yield Change(update.publish_at.utc, "an update is published", update.title, str(update.origin))
        if update.expires_at:
            yield Change(update.expires_at.utc, "an update moves to the archive", update.title, str(update.origin))
        if update.event:
            yield Change(update.event.ends.utc, "an event is over", update.title, str(update.origin))


def _of_banners(hub: Hub) -> Iterator[Change]:
    for banner in hub.all(EmergencyBanner):
        yield Change(banner.publish_at.utc, "an emergency banner goes up", banner.title, str(banner.origin))
        yield Change(banner.expires_at.utc, "an emergency banner comes down", banner.title, str(banner.origin))


def _of_campaigns(hub: Hub) -> Iterator[Change]:
    for campaign in hub.all(Campaign):
        if campaign.first:
            yield Change(begins(campaign.first), "a campaign begins", campaign.title, str(campaign.origin))
        if campaign.last:
            yield Change(is_over(campaign.last), "a campaign is over", campaign.title, str(campaign.origin))


def _of_reviews(hub: Hub) -> Iterator[Change]:
    """A review holds for its last day, to its end in London. Some days before, it is said to be due soon."""
    for each in standings(hub, date.min):
        if each.due:
            soon = each.due - timedelta(days=hub.site.reviews.warn_days)
            what = "a contact’s check" if each.kind == Contact.kind else "a review"
            yield Change(begins(soon), f"{what} is due soon", each.title, str(each.origin))
            yield Change(is_over(each.due), f"{what} is overdue", each.title, str(each.origin))


def _of_definitions(hub: Hub) -> Iterator[Change]:
    """A wording holds from its first day to the end of its last, in London."""
    for definition in hub.all(Definition):
        for edition in definition.editions:
            what, first, last = "another wording holds", edition.valid_from.earliest, edition.end.latest
            if first:
                yield Change(begins(first), what, definition.title, str(edition.origin))
            if last:
                yield Change(is_over(last), what, definition.title, str(edition.origin))


def _of_strategies(hub: Hub) -> Iterator[Change]:
    """An adopted strategy stands from its period's first day, and each to the end of its last, in London."""
    for strategy in hub.all(Strategy):
        if strategy.period.earliest and strategy.status is EditionStatus.ADOPTED:
            begun = begins(strategy.period.earliest)
            yield Change(begun, "a strategy begins", strategy.title, str(strategy.origin))
        if strategy.period.latest and not strategy.is_past:
            over = is_over(strategy.period.latest)
            yield Change(over, "a strategy’s period is over", strategy.title, str(strategy.origin))


def _of_actions(hub: Hub) -> Iterator[Change]:
    """Whether the day by which an action was to be done is over is said beside it."""
    for action in hub.all(Action):
        if last := action.to_be_done.latest:
            yield Change(is_over(last), "an action’s date is over", action.title, str(action.origin))


def _of_areas(hub: Hub) -> Iterator[Change]:
    """A council begins, or is replaced, as the first day that the date of that can mean begins, in London."""
    for area in hub.all(Area):
        if area.begins and area.begins.earliest:
            yield Change(begins(area.begins.earliest), "a council begins", area.title, str(area.origin))
        for each in area.successors:
            if each.since.earliest:
                begun = begins(each.since.earliest)
                yield Change(begun, "a council takes another’s place", area.title, str(each.origin))


def _of_security(hub: Hub) -> Iterator[Change]:
    """The security contact holds to the end of its last day, in London."""
    if security := hub.site.security:
        over = is_over(security.last_day)
        yield Change(over, "the security contact expires", "security.txt", str(security.origin))


_KINDS: tuple[Callable[[Hub], Iterable[Change]], ...] = (
    _of_updates,
    _of_banners,
    _of_campaigns,
    _of_reviews,
    _of_definitions,
    _of_strategies,
    _of_actions,
    _of_areas,
    _of_security,
)
