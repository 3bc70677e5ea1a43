"""What is published when: updates and emergency banners that begin and end at moments given beforehand."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime

from publishing.model.emergency_banner import EmergencyBanner
from publishing.model.hub import Hub, made_once
from publishing.model.update import Update

MOST_OF_COUNCILS = 30
"""So many of councils' updates stand with the nation's. Each stands with the others of its council."""
Scheduled = Update | EmergencyBanner


def published_at(hub: Hub, moment: datetime) -> Hub:
    """The hub as it stands at a moment. What is published later isn't in it at all, and nor is its file."""
    waiting = [each for each in scheduled(hub) if each.publish_at and each.publish_at.utc > moment]
    keys, paths = {each.key for each in waiting}, {each.origin.path for each in waiting}
    return replace(
        hub,
        moment=moment,
        records=tuple(each for each in hub.records if each.key not in keys),
        files={path: text for path, text in hub.files.items() if path not in paths},
    )


def scheduled(hub: Hub) -> tuple[Scheduled, ...]:
    """Everything that may begin or end by itself."""
    return (*hub.all(Update), *hub.all(EmergencyBanner))


def has_expired(record: Scheduled, moment: datetime | None) -> bool:
    """Whether its time is over; not known without a moment."""
    return bool(moment and record.expires_at and record.expires_at.utc <= moment)


@made_once
def current_updates(hub: Hub) -> tuple[Update, ...]:
    """The news, newest first."""
    return tuple(_newest_first(each for each in hub.all(Update) if not has_expired(each, hub.moment)))


def expired_updates(hub: Hub) -> list[Update]:
    """What is in the archive, newest first."""
    return _newest_first(each for each in hub.all(Update) if has_expired(each, hub.moment))


def _newest_first(updates: Iterable[Update]) -> list[Update]:
    return sorted(updates, key=lambda each: each.began, reverse=True)


def for_areas(updates: Iterable[Update], area_ids: Collection[str]) -> list[Update]:
    """What concerns these areas: their own news, and the nation's."""
    return [each for each in updates if not each.area_id or each.area_id in area_ids]


def for_everybody(updates: Iterable[Update]) -> list[Update]:
    """The nation's news, and the newest of the councils': a country's would push everything else off the page."""
    told = list(updates)
    of_councils = [each.key for each in told if each.area_id][:MOST_OF_COUNCILS]
    return [each for each in told if not each.area_id or each.key in of_councils]


@made_once
def banners_up(hub: Hub) -> tuple[EmergencyBanner, ...]:
    """The banners that stand now, the gravest first; none while the moment isn't known."""
    standing = (each for each in hub.all(EmergencyBanner) if hub.moment and not has_expired(each, hub.moment))
    return tuple(sorted(standing, key=lambda each: (-each.severity.rank, each.area_id, each.publish_at)))


def banners_kept(hub: Hub) -> list[EmergencyBanner]:
    """Every banner that has been put up, the newest first."""
    return sorted(hub.all(EmergencyBanner), key=lambda each: each.publish_at, reverse=True)
