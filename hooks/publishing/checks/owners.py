"""Who owns an action, and who chairs a body, is a role or a body, and never a person."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from publishing.checks.findings import people
from publishing.checks.forenames import FORENAMES
from publishing.checks.role_words import OF_A_ROLE, OF_AN_INSTITUTION, SHORT
from publishing.model.action import Action
from publishing.model.area import Area
from publishing.model.body import Body
from publishing.model.hub import Hub
from publishing.problems import Place, Problem, problem_at

LONGEST_ACRONYM = 4

_MARKS = r"[][,;:/()–—+&|\\=→“”\"]"
_PART = re.compile(rf"\s*(?:{_MARKS}|\s-\s|(?<=\w{{3}})\.\s|\b(?:and|with|or|by|via|c/o|currently|formerly)\b)\s*")
_PARTICLES = frozenset("van von de der den di da del la le al el bin bint ibn ap".split())
_BEFORE_A_FIELD = frozenset("of for in at on to".split())
_BEFORE_A_SAINT = frozenset("st saint queen king prince princess".split())
_INITIAL = re.compile(r"(?:[A-Z]\.?){1,2}")


@dataclass(frozen=True, slots=True)
class _Known:
    """The bodies and councils of the hub: their whole names, and the words of the areas' names."""

    names: frozenset[str]
    places: frozenset[str]


def owners_are_roles(hub: Hub, today: date) -> Iterator[Problem]:
    """An action's owner has a word of a role or of a body, or is one of the bodies or councils that the hub knows."""
    known = _known(hub)
    for action in hub.all(Action):
        if action.owner:
            yield from _role_in(action.owner, "owner", action.origin.at("owner"), known)


def chairs_are_roles(hub: Hub, today: date) -> Iterator[Problem]:
    """Whoever chairs a body is given as a role, and so is each of its members."""
    known = _known(hub)
    for body in hub.all(Body):
        for name, chair in (("chair", body.chair), ("vice_chair", body.vice_chair)):
            if chair:
                yield from _role_in(chair, name.replace("_", " "), body.origin.at(name), known)
        for number, member in enumerate(body.members):
            if _names_a_person(member, known):
                yield _problem(f"the member seems to be a person: {member!r}", body.origin.at("members", number))


def _role_in(text: str, what: str, place: Place, known: _Known) -> Iterator[Problem]:
    if _names_a_person(text, known):
        yield _problem(f"the {what} seems to be a person: {text!r}", place)
    elif text.casefold() not in known.names and not any(_tells_a_role(word, known) for word in _words(text)):
        yield _problem(f"the {what} may be a person, as no word tells a role or a body: {text!r}", place)


def _problem(what: str, place: Place) -> Problem:
    todo = "write the role or the body instead, such as “Prevent lead”; a body can be named in governance.yml"
    return problem_at(place, what, todo)


def _known(hub: Hub) -> _Known:
    names = [name for body in hub.all(Body) for name in (body.name, *body.also_named)]
    areas = [name for area in hub.all(Area) for name in (area.name, area.council)]
    places = (word for area in areas for word in _words(area) if word[0].isupper())
    return _Known(frozenset(each.casefold() for each in (*names, *areas)), frozenset(map(_bare, places)))


def _names_a_person(text: str, known: _Known) -> bool:
    if any(people(text)):
        return True
    if text.casefold() in known.names:
        return False
    parts = [part for part in _PART.split(text) if part.casefold() not in known.names]
    return any(
        _is_initials(part) or _has_a_forename(_words(part), known) or _has_a_name(_words(part), known) for part in parts
    )


def _is_initials(part: str) -> bool:
    return "." in part and _INITIAL.fullmatch(part) is not None


def _words(text: str) -> list[str]:
    return [word for part in _PART.split(text) for word in part.replace("_", " ").split()]


def _has_a_forename(words: list[str], known: _Known) -> bool:
    """Whether somebody is named by a common forename; a hospital may be, and a part in small letters that tells a role."""
    tells_a_role = any(_tells_a_role(word, known) for word in words)
    for number, word in enumerate(words):
        is_forename = any(each in FORENAMES for each in (_bare(word), _bare(word).split("-")[0]))
        follows_a_saint = number > 0 and _bare(words[number - 1]) in _BEFORE_A_SAINT
        if is_forename and not follows_a_saint and (word[0].isupper() or not tells_a_role):
            return not any(_bare(after) in OF_AN_INSTITUTION for after in words[number + 1 :])
    return False


def _has_a_name(words: list[str], known: _Known) -> bool:
    """Whether two words or more in a row, or initials and a word, could be a name, and no field of work follows `of`."""
    start = 0
    while start < len(words):
        end = start
        while end < len(words) and _may_be_of_a_name(words, end, known):
            end += 1
        run = [word for word in words[start:end] if word.casefold() not in _PARTICLES]
        before = _bare(words[start - 1]) if start else ""
        names_a_field = before in _BEFORE_A_FIELD or (end < len(words) and _tells_a_role(words[end], known))
        has_initials = any(_INITIAL.fullmatch(word) for word in run)
        if len(run) > 1 and (has_initials or not names_a_field):
            return True
        start = end + 1
    return False


def _may_be_of_a_name(words: list[str], number: int, known: _Known) -> bool:
    word = words[number]
    if word.casefold() in _PARTICLES:
        return any(after[0].isupper() for after in words[number + 1 : number + 3])
    return word[0].isupper() and not _tells_a_role(word, known)


def _tells_a_role(word: str, known: _Known) -> bool:
    """Whether a word is one of a role, a body or a place of the hub, or an acronym; two capitals may be initials."""
    bare = _bare(word)
    is_acronym = 2 < len(word) <= LONGEST_ACRONYM and word.isupper() and word.isalnum() and bare not in FORENAMES
    return (
        is_acronym
        or bare in known.places
        or bare in SHORT
        or any(each in OF_A_ROLE for each in (bare, *bare.split("-")))
    )


def _bare(word: str) -> str:
    return re.sub(r"[’']s?$", "", word.strip(".,-“”\"'’")).casefold().replace("co-", "co").replace("’", "")
