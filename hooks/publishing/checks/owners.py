"""Who owns, reviews, chairs, checked or approved something is a role or a body, and no person."""

from collections.abc import Iterator
from datetime import date

from publishing.checks.guard.people import people
from publishing.checks.names import Names, is_called_like_a_person
from publishing.checks.wording import texts
from publishing.model.action import Action
from publishing.model.area import Area
from publishing.model.body import Body
from publishing.model.hub import Hub, made_once
from publishing.model.source import LeftOut, Source
from publishing.model.walk import entries_of, values
from publishing.problems import Place, Problem, problem_at

_VOUCH = ("by", "vouched_by")


def owners_are_roles(hub: Hub, today: date) -> Iterator[Problem]:
    """An action's owner has a word of a role or a body, or is a body, council or organisation that the hub knows."""
    names = _names(hub)
    for action in hub.all(Action):
        if action.owner:
            yield from _role_in(action.owner, "owner", action.origin.at("owner"), names)


def chairs_are_roles(hub: Hub, today: date) -> Iterator[Problem]:
    """Whoever chairs a body is given as a role, and no member is a person."""
    names = _names(hub)
    for body in hub.all(Body):
        for field, chair in (("chair", body.chair), ("vice_chair", body.vice_chair)):
            if chair:
                yield from _role_in(chair, field.replace("_", " "), body.origin.at(field), names)
        for number, member in enumerate(body.members):
            if names.tell_a_person(member):
                yield _problem(f"the member seems to be a person: {member!r}", body.origin.at("members", number))


def those_who_vouch_are_no_people(hub: Hub, today: date) -> Iterator[Problem]:
    """Whoever reviewed, checked, approved or vouched for something isn't called like a person: readers are told."""
    names = _names(hub)
    for value in texts(hub):
        by = value.text
        if value.field in _VOUCH and names.tell_a_person(by) and not any(people(by)):  # of those, the guard tells
            yield _problem(f"somebody seems to be named (in `{value.field}`): {by!r}", value.place)


def what_is_left_out_stays_out(hub: Hub, today: date) -> Iterator[Problem]:
    """What tells that something was left out doesn't itself name somebody: readers see that line."""
    names = _names(hub)
    for _, left_out in entries_of(hub, LeftOut):
        what = left_out.what
        if names.tell_a_person(what) and not any(people(what)):
            told = f"somebody seems to be named in what is left out: {what!r}"
            yield problem_at(left_out.origin.at("what"), told, "tell its kind alone, such as “the author’s name”")


def owners_of_the_hub_are_no_people(hub: Hub, today: date) -> Iterator[Problem]:
    """Whoever owns the hub, or sees to the reviews of a kind, isn't called like a person: readers are told."""
    names, site = _names(hub), hub.site
    owners = [value for value in values(site) if value.field == "owner"]
    owners += [value._replace(field="owner") for value in values(site.owner) if value.field == "name"]
    for value in owners:
        if names.tell_a_person(value.text) and not any(people(value.text)):
            yield _problem(f"the owner seems to be a person: {value.text!r}", value.place)


def organisations_are_no_people(hub: Hub, today: date) -> Iterator[Problem]:
    """What `site.yml` lists as organisations isn't called like a person."""
    for number, name in enumerate(hub.site.organisations):
        if is_called_like_a_person(name):
            what = f"the organisation seems to be a person: {name!r}"
            yield problem_at(hub.site.origin.at("organisations", number), what, "take it out of the list")


def _role_in(text: str, what: str, place: Place, names: Names) -> Iterator[Problem]:
    if names.tell_a_person(text):
        yield _problem(f"the {what} seems to be a person: {text!r}", place)
    elif not names.tell_a_role(text):
        yield _problem(f"the {what} may be a person, as no word tells a role or a body: {text!r}", place)


def _problem(what: str, place: Place) -> Problem:
    todo = (
        "write the role or the body instead, such as “Prevent lead”; a body can be named in governance.yml, "
        "and any organisation under `organisations` in site.yml"
    )
    return problem_at(place, what, todo)


@made_once
def _names(hub: Hub) -> Names:
    bodies = [name for body in hub.all(Body) for name in (body.name, *body.also_named)]
    areas = [name for area in hub.all(Area) for name in (area.name, area.council)]
    publishers = (source.publisher for source in hub.all(Source))
    return Names.of(bodies, areas, [*publishers, *hub.site.organisations])
