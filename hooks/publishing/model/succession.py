"""Which council answers for an area: its own, the one that takes its referrals, or those that took its place."""

from collections.abc import Iterator
from datetime import date

from publishing.model.area import Area, Successor
from publishing.model.hub import Hub

Change = tuple[Area, Successor]


def answering(hub: Hub, area: Area) -> list[Area]:
    """The areas whose councils answer on the day on which the hub is seen, as far as the hub holds them."""
    return list(dict.fromkeys(_answering(hub, area, set())))


def _answering(hub: Hub, area: Area, passed: set[str]) -> Iterator[Area]:
    if area.id in passed:
        return
    passed.add(area.id)
    for each in _instead(hub, area):
        yield from _answering(hub, each, passed)
    if not (area.is_over(hub.day) or area.is_to_come(hub.day)):
        yield area


def _instead(hub: Hub, area: Area) -> list[Area]:
    """Those to ask before it, or in its place."""
    if area.is_over(hub.day):
        ids = [each.area for each in area.successors if each.has_begun(hub.day)]
    elif area.is_to_come(hub.day):
        return [each for each, _ in replaced_by(hub, area)]
    else:
        ids = [area.referrals_go_to]
    return [found for each in ids if each and (found := hub.find(Area, each))]


def replaced_by(hub: Hub, area: Area) -> list[Change]:
    """The areas whose place its council takes, or has taken."""
    return [(each, by) for each in hub.all(Area) for by in each.successors if by.area == area.id]


def concerned(hub: Hub, area: Area) -> set[str]:
    """The ids of the areas whose news concerns its residents."""
    return {area.id, *(each.id for each in answering(hub, area))}


def away_on(hub: Hub, day: date) -> dict[str, str]:
    """The areas whose councils don't exist on a day, or not yet: what readers are told of each, by its id."""
    return {each.id: why for each in hub.all(Area) if (why := _why_away(each, day))}


def _why_away(area: Area, day: date) -> str:
    if area.begins and area.is_to_come(day):
        return f"{area.council} begins {area.begins.when}."
    return " ".join(_said((area, each), day) for each in area.successors if each.has_begun(day))


def changes_of(hub: Hub, area: Area) -> list[Change]:
    """Whose place was or will be taken, from its own council on to the one that stands today, and by whom."""
    found: list[Change] = []
    coming = [area]
    for each in coming:
        found += [(each, by) for by in each.successors]
        begun = (hub.find(Area, by.area) for by in each.successors if by.area and by.has_begun(hub.day))
        coming += [new for new in begun if new and new not in coming]
    return found


def said_of(hub: Hub, area: Area) -> str:
    """What changes with its council, or has changed, in sentences; "" if nothing does."""
    starts = [_why_away(area, hub.day)] if hub.day and area.is_to_come(hub.day) else []
    return " ".join((*starts, *(_said(each, hub.day) for each in changes_of(hub, area))))


def _said(change: Change, day: date | None) -> str:
    old, new = change
    return f"{new.council} {'replaced' if new.has_begun(day) else 'will replace'} {old.council} {new.since.when}."


def where_to_turn(hub: Hub, area: Area) -> str:
    """What is known of a local route today. What was written before another council came says nothing of now."""
    if area.is_to_come(hub.day):
        until = [each.council for each, _ in replaced_by(hub, area)]
        return f"Until then, turn to {' or '.join(until) or 'your council of today'}."
    if new := _since_it_was_written(hub, area):
        return f"Turn to {' or '.join(each.council for each in new)}."
    lead = hub.find(Area, area.referrals_go_to or "")
    return f"{lead.council} takes referrals for {area.name}. {area.local_contact}" if lead else area.local_contact


def who_is_responsible(hub: Hub, area: Area) -> str:
    """Who answers for Prevent today, as far as that is known."""
    if area.begins and area.is_to_come(hub.day):
        return f"From {area.begins}: {area.responsible}"
    today = " ".join(f"Since {each.since}: {each.council}." for each in _since_it_was_written(hub, area))
    return f"{today} Before: {area.responsible}" if today else area.responsible


def _since_it_was_written(hub: Hub, area: Area) -> list[Successor]:
    """The councils that stand in its place today, if any came after its words were true."""
    begun = [(old.id, new) for old, new in changes_of(hub, area) if new.has_begun(hub.day)]
    if not any(new.since.earliest and area.as_at.is_over(new.since.earliest) for _, new in begun):
        return []
    return [new for _, new in begun if new.area not in {old for old, _ in begun}]
