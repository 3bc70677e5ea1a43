"""Who owns an action is a role or a body, and never a person."""

import re
from collections.abc import Iterator
from datetime import date

from publishing.checks.findings import people
from publishing.model.action import Action
from publishing.model.area import Area
from publishing.model.body import Body
from publishing.model.hub import Hub
from publishing.problems import Problem, problem_at

MOST_NAMES = 3
"""A name has so many words with capitals at most."""

_OF_A_ROLE = frozenset(
    word
    for line in (
        "academy adult adults adviser advisor agencies agency alliance analyst assembly assistant association",
        "authorities authority board boards borough branch bureau cabinet care chair chairman chairperson",
        "champion channel charity chief children childrens city civil clerk cohesion college commander commission",
        "commissioner committee committees communications communities community consortium constable consultant",
        "contest coordinator corporate council councillor councillors councils counter county court crime",
        "customer democratic department departments deputy digital director directorate directorates district",
        "division domestic early education emergency employment environment equalities equality executive",
        "exploitation extremism faith families family federation finance fire force forum foundation government",
        "governor governors group groups harm harms head health help home hospital hospitals housing hub human",
        "information inspector institute intelligence lead leader leads learning legal leisure libraries",
        "licensing local manager managers mayor member members minister national neighbourhood network office",
        "officer officers organisation organisations owner panel panels parish partner partners partnership",
        "partnerships people planning police policy practitioner practitioners president prevent prevention",
        "prison prisons probation programme protection public region regional rescue resilience resources",
        "responsible safeguarding safer safety school schools secretariat secretary sector sergeant service",
        "services skills social society specialist staff strategic strategy superintendent supervisor support",
        "taskforce teacher teachers team teams technology terrorism town training transport trust trusts unit",
        "university vice violence voluntary wellbeing women worker workers young youth",
    )
    for word in line.split()
)
"""Words of which a role, a body or its field has at least one, and a name has none."""
_PART = re.compile(r"\s*(?:[,;:/()–—+&]|\s-\s|\band\b|\bwith\b|\bor\b)\s*")
_NAME_WORD = r"(?:[A-ZÀ-ÖØ-Þ][\w’'-]*\.?|(?:[A-Z]\.)+)"
_PARTICLE = r"(?:van|von|de|der|den|di|da|del|la|le|al|el|bin|bint|ibn|ap)"
_NAME = re.compile(rf"{_NAME_WORD}(?: (?:{_PARTICLE} )*{_NAME_WORD})+|(?:[A-Z]\.)+\s?[A-ZÀ-ÖØ-Þ][\w’'-]+|[A-Z]\.")


def owners_are_roles(hub: Hub, today: date) -> Iterator[Problem]:
    """An action's owner has a word of a role or of a body, or is one of the bodies or councils that the hub knows."""
    known = {name.casefold() for name in _known(hub)}
    for action in hub.all(Action):
        if action.owner and _names_a_person(action.owner, known):
            what = f"the owner seems to be a person: {action.owner!r}"
            todo = "write the role or the body instead, such as “Prevent lead”; a body can be named in governance.yml"
            yield problem_at(action.origin.at("owner"), what, todo)


def _known(hub: Hub) -> Iterator[str]:
    for body in hub.all(Body):
        yield from (body.name, *body.also_named)
    for area in hub.all(Area):
        yield from (area.name, area.council)


def _names_a_person(owner: str, known: set[str]) -> bool:
    if any(people(owner)):
        return True
    return owner.casefold() not in known and any(_is_a_name(part, known) for part in _PART.split(owner))


def _is_a_name(part: str, known: set[str]) -> bool:
    """Two or three words with capitals, or initials, and none that a role or a body would have."""
    words = [word for word in part.split() if word[0].isupper()]
    return (
        len(words) <= MOST_NAMES
        and part.casefold() not in known
        and _NAME.fullmatch(part) is not None
        and not any(_tells_a_role(word) for word in words)
    )


def _tells_a_role(word: str) -> bool:
    """Whether a word is one of a role or a body, or an acronym: three capitals or more; two may be initials."""
    bare = re.sub(r"[’']s?\b", "", word).strip("-").casefold()
    is_acronym = len(word) > 2 and word.isupper() and word.isalpha()
    return is_acronym or any(each in _OF_A_ROLE for each in (bare, *bare.split("-")))
