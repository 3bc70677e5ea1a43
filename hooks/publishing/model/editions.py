"""An area's strategies in their order: which one stands, and which is newer than another."""

from publishing.model.hub import Hub
from publishing.model.status import EditionStatus
from publishing.model.strategy import Strategy


def editions_of(hub: Hub, area_id: str) -> tuple[Strategy, ...]:
    """The area's strategies, the newest first."""
    return tuple(sorted(hub.all(Strategy, area_id), key=_begins, reverse=True))


def standing_edition(hub: Hub, area_id: str) -> Strategy | None:
    """The newest that was adopted and isn't past."""
    editions = editions_of(hub, area_id)
    return next((each for each in editions if each.status is EditionStatus.ADOPTED), None)


def newer_edition(hub: Hub, strategy: Strategy) -> Strategy | None:
    """What a reader of a past strategy should be led to: what replaced it, or else the area's newest."""
    if strategy.superseded_by:
        return hub.get(Strategy, strategy.superseded_by, strategy.scope)
    newest = editions_of(hub, strategy.scope)[0]
    return newest if _begins(newest) > _begins(strategy) else None


def _begins(strategy: Strategy) -> str:
    return f"{strategy.period.earliest or strategy.as_at.earliest}"
