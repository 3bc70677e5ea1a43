"""Whether a text names a role, a body or a person: by the words of roles, by common forenames, and by capitals."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from publishing.checks.given_names import GIVEN_NAMES
from publishing.checks.guard.people import PARTICLES, people
from publishing.checks.role_words import OF_A_ROLE, OF_AN_INSTITUTION, SHORT

LONGEST_ACRONYM = 4

_MARKS = r"[][,;:/()–—+&|\\=→“”\"]"
_PART = re.compile(rf"\s*(?:{_MARKS}|\s-\s|(?<=\w{{3}})\.\s|\b(?:and|with|or|by|via|c/o|currently|formerly)\b)\s*")
_BEFORE_A_FIELD = frozenset(("of", "for", "in", "at", "on", "to"))
_BEFORE_A_SAINT = frozenset(("st", "saint", "queen", "king", "prince", "princess"))
_INITIAL = re.compile(r"(?:[A-Z]\.?){1,2}")


@dataclass(frozen=True, slots=True)
class Names:
    """What a hub's own names add: the whole names of bodies, councils and organisations, and its areas' words."""

    whole: frozenset[str]
    places: frozenset[str]

    @classmethod
    def of(cls, bodies: list[str], areas: list[str], organisations: Iterable[str] = ()) -> "Names":
        """From names as they are written. An organisation that is called like a person isn't taken for one."""
        places = (word for area in areas for word in _words(area) if word[0].isupper())
        others = (each for each in organisations if not is_called_like_a_person(each))
        return cls(frozenset(map(_whole, (*bodies, *areas, *others))), frozenset(map(_bare, places)))

    def has(self, text: str) -> bool:
        """Whether it is the whole name of a body, a council or an organisation that the hub knows."""
        return _whole(text) in self.whole

    def tell_a_role(self, text: str) -> bool:
        """Whether a text is a name of the hub's, or has a word of a role, a body or a place of the hub."""
        known = any(self.has(each) for each in (text, *_PART.split(text)))
        return known or any(self._is_of_a_role(word) for word in _words(text))

    def tell_a_person(self, text: str) -> bool:
        """Whether somebody is named in a text, with a title, a forename, initials, or words that are none of a role."""
        if self.has(text):
            return any(people(text))
        parts = [part for part in _PART.split(text) if not self.has(part)]
        if any(people(text)) or any(map(_is_initials, parts)):
            return True
        return any(self.has_a_forename(words) or self._has_a_name(words) for words in map(_words, parts))

    def has_a_forename(self, words: list[str]) -> bool:
        """A hospital or a saint's school may have one, and a role's words in small letters may be spelt like one."""
        is_a_role = any(self._is_of_a_role(word) for word in words)
        for number, word in enumerate(words):
            is_forename = bool(GIVEN_NAMES.intersection((_bare(word), _bare(word).split("-")[0])))
            follows_a_saint = number > 0 and _bare(words[number - 1]) in _BEFORE_A_SAINT
            if is_forename and not follows_a_saint and (word[0].isupper() or not is_a_role):
                return not any(_bare(after) in OF_AN_INSTITUTION for after in words[number + 1 :])
        return False

    def _has_a_name(self, words: list[str]) -> bool:
        """Two words or more in a row that are none of a role, unless they tell its field; or initials and a word."""
        start = 0
        while start < len(words):
            end = start
            while end < len(words) and self._may_be_of_a_name(words, end):
                end += 1
            run = [word for word in words[start:end] if word.casefold() not in PARTICLES]
            before = _bare(words[start - 1]) if start else ""
            tells_a_field = before in _BEFORE_A_FIELD or (end < len(words) and self._is_of_a_role(words[end]))
            if len(run) > 1 and (not tells_a_field or any(_INITIAL.fullmatch(word) for word in run)):
                return True
            start = end + 1
        return False

    def _may_be_of_a_name(self, words: list[str], number: int) -> bool:
        word = words[number]
        if word.casefold() in PARTICLES:
            return any(after[0].isupper() for after in words[number + 1 : number + 3])
        return word[0].isupper() and not self._is_of_a_role(word)

    def _is_of_a_role(self, word: str) -> bool:
        """Whether it is a word of a role, a body or a place, or an acronym; two capitals may be initials."""
        bare = _bare(word)
        if _is_an_acronym(word):
            return bare not in GIVEN_NAMES
        return bare in self.places or bare in SHORT or any(each in OF_A_ROLE for each in (bare, *bare.split("-")))


def is_called_like_a_person(text: str) -> bool:
    """Whether the name of an organisation has a title, initials or a forename in it, as a person's has."""
    alone = Names(frozenset(), frozenset())
    initials = any(_is_initials(word) or (len(word) == 1 < len(text) and word.isupper()) for word in _words(text))
    return initials or any(people(text)) or any(alone.has_a_forename(_words(part)) for part in _PART.split(text))


def _is_an_acronym(word: str) -> bool:
    """Whether it is a short word in capitals, or one without a vowel, by which nobody is called."""
    is_short = len(word) <= LONGEST_ACRONYM or not set(word.casefold()) & set("aeiouy")
    return len(word) > 2 and is_short and word.isupper() and word.isalnum()


def _whole(text: str) -> str:
    return text.casefold().replace("'", "’").strip()


def _words(text: str) -> list[str]:
    return [word for part in _PART.split(text) for word in part.replace("_", " ").split()]


def _is_initials(part: str) -> bool:
    return "." in part and _INITIAL.fullmatch(part) is not None


def _bare(word: str) -> str:
    """Without marks and the possessive, in small letters: co-ordinator is coordinator."""
    return re.sub(r"[’']s?$", "", word.strip(".,-“”\"'’")).casefold().replace("co-", "co").replace("’", "")
