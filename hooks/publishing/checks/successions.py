"""Councils take each other's places, or each other's referrals, and readers are led to one that answers."""

from collections.abc import Iterator
from datetime import date

from publishing.model.area import Area, AreaStatus
from publishing.model.contact import Contact
from publishing.model.hub import Hub
from publishing.problems import Problem, problem_at


def successors_are_other_councils(hub: Hub, today: date) -> Iterator[Problem]:
    """An area whose place was taken says by whom, and that isn't itself, nor one whose place it takes."""
    for area in hub.all(Area):
        if area.status is AreaStatus.SUCCEEDED and not area.successors:
            yield problem_at(area.origin, "the area is succeeded, but by whom isn't said", "add `successors`")
        for successor in area.successors:
            place = successor.origin.at("area")
            if successor.area == area.id:
                what = f"the area `{area.id}` can't take its own place"
                yield problem_at(place, what, "name the new council's area, or leave `area` out")
            elif successor.area and area.id in _after(hub, successor.area, set()):
                what = f"`{area.id}` and `{successor.area}` take each other's place"
                yield problem_at(place, what, "take out the successor of the council that stays")


def _after(hub: Hub, area_id: str, passed: set[str]) -> set[str]:
    """The areas that take the place of one, and those that take theirs."""
    area = hub.find(Area, area_id)
    for each in area.successors if area else ():
        if each.area and each.area not in passed:
            passed.add(each.area)
            _after(hub, each.area, passed)
    return passed


def councils_begin_before_they_take_a_place(hub: Hub, today: date) -> Iterator[Problem]:
    """A new council has begun by the day on which it takes another's place."""
    for area in hub.all(Area):
        for successor in area.successors:
            new = hub.find(Area, successor.area or "")
            if new and new.begins and successor.since.latest and new.is_to_come(successor.since.latest):
                what = f"`{new.id}` begins {new.begins.when}, and is to take this place {successor.since.when}"
                yield problem_at(successor.origin.at("since"), what, f"mend this date, or `begins` of `{new.id}`")


def referrals_go_to_a_council_that_takes_them(hub: Hub, today: date) -> Iterator[Problem]:
    """The council that takes another's referrals doesn't send its own elsewhere."""
    for area in hub.all(Area):
        lead = hub.find(Area, area.referrals_go_to or "")
        if lead and (lead is area or lead.referrals_go_to):
            what = f"the referrals of `{area.id}` go to `{lead.id}`, whose own go to `{lead.referrals_go_to}`"
            todo = "name the area whose council takes them, or leave it out where that is its own"
            yield problem_at(area.origin.at("referrals_go_to"), what, todo)


def councils_have_been_replaced(hub: Hub, today: date) -> Iterator[Problem]:
    """A warning for what an editor tidies up once a council is gone. Readers aren't shown it any more."""
    for area in hub.all(Area):
        if not area.is_over(today):
            continue
        if area.status is AreaStatus.CURRENT:
            what = f"another council has taken the place of `{area.id}`, so it is shown as replaced"
            todo = 'write "status: succeeded", and bring `responsible`, `local_contact` and `as_at` up to date'
            yield problem_at(area.origin.at("status"), what, todo)
        for contact in hub.all(Contact, area.id):
            what = f"`{contact.id}` is a contact of a council that was replaced, so it isn't shown"
            yield problem_at(contact.origin, what, "take its id out of what names it, and delete its file")
