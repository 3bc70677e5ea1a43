"""People: a title with a name, or a name beside an office."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from publishing.checks.given_names import GIVEN_NAMES
from publishing.checks.guard.no_names import NO_NAMES
from publishing.checks.guard.pattern import Pattern
from publishing.checks.guard.rule import Found, Rule, found
from publishing.checks.role_words import is_office_word

_SHORT_TITLES = "Mr|Mrs|Ms|Mx|Dr|Prof|Cllr|Rev|Revd|Insp|Sgt|Supt|Hon|Det|MR|MRS|DR|CLLR|PROF"
_TITLES = (
    "Miss|Professor|Sir|Dame|Lord|Lady|Baron|Baroness|Councillor|Reverend|Rabbi|Imam|Judge|Sheikh|Pastor|Alderman|"
    "Inspector|Sergeant|Superintendent|Constable|Commander|Detective|PC|DC|DS|DI|DCI|DSU|PCSO"
)
_OFFICES = (
    "Chancellor|Chief|Justice|Mayor|Lieutenant|Advocate|President|Working|Role|Roles|Handbook|Call|General|Guide|"
    "Inspector|Constable|Sergeant|Superintendent|Speaker|Privy|Emeritus|Development|Induction|Training|Briefing|"
    "Conduct|Code|Questions?|Toolkit|Support|Champions?|Portal|Surger(?:y|ies)|Call|Ward"
)
_WELSH_COUNTIES = "Gâr|Gaerfyrddin|Ddinbych|y Fflint|Benfro|Fynwy|Ynys"
"""What follows “Sir”, which is Welsh for a county. After “Cyngor”, a council, it is always that."""
_CAPITAL = "[A-ZÀ-ÖØ-Þ]"
_TITLED = Pattern(
    rf"(?<!\bCyngor )\b(?P<title>(?:{_SHORT_TITLES})\.?|{_TITLES}|Councillors|Cllrs|P[CS] \d{{2,6}})\s+"
    rf"(?!(?i:{_OFFICES}|{_WELSH_COUNTIES})\b)"
    rf"(?:{_CAPITAL}\.? ?)*{_CAPITAL}[\w'-]+(?: {_CAPITAL}[\w'-]+)*"
)
_AUTHORS = ("Sir", "Dame", "Lord", "Lady", "Baron", "Baroness", "Judge")
_THEIR_REVIEW = Pattern(r"(?:'s?)?\s+(?:[\w-]+\s+){0,3}?(?i:reviews?|reports?|inquir(?:y|ies)|commission|principles)\b")
_REVIEW_BY = Pattern(r"(?i:\b(?:reviews?|reports?|inquiry|commission)\b[^.;]{0,40}\bby )$")
_TOKEN = Pattern(rf"(?:{_CAPITAL}\.){{1,3}}|{_CAPITAL}[\w'-]*")
PARTICLES = frozenset(
    ["van", "von", "de", "der", "den", "di", "da", "del", "la", "le", "al", "el", "bin", "bint", "ibn", "ap", "o"]
)
_ROLE = (
    r"\b(?:officer|manager|director|head of|lead|leader|co-?ordinator|chief executive|chief constable|chair(?:man|woman"
    r"|person)?|clerk|solicitor|portfolio holder|cabinet member|mayor|secretary|superintendent|inspector|sergeant"
    r"|constable|commissioner|advis[eo]r|practitioner|champion|head ?teacher|principal|social worker|caseworker"
    r"|case worker|consultant|specialist|analyst|supervisor|governor|treasurer|trustee|administrator|assistant|teacher"
    r"|nurse|author|contact|spokes(?:person|man|woman)|councillor|accountant|lawyer|minister|imam|dsl|ward member|mp"
    r"|link worker|mentor|intervention provider|panel member|member for [a-z]+)s?\b"
)
_SURE_BEFORE = Pattern(
    rf"(?i:{_ROLE}(?:\s+(?:of|for|and|in|at)\s+[\w&'-]+|\s+[\w&'-]+){{0,4}}\s*(?:[:(|–—]|\s-)[\s*_]*"
    rf"|(?-i:{_ROLE})\s+|\b(?:prepared|written|presented|signed|approved|reviewed|chaired|taken|moved|seconded"
    rf"|authored|drafted|checked|verified|completed|cleared|agreed|endorsed|compiled|submitted|sponsored)"
    r" by:?[\s*_]+|\b(?:report|paper|minutes|photo) by:?\s+|\b(?:author|owner|lead|chair|contact|from|apologies"
    r"|attendees|present|name|cc|in attendance|sign-?off)\s*:[\s*_]*)$"
)
_LIKELY_BEFORE = Pattern(
    rf"(?i:{_ROLE}(?:\s+(?:of|for|and|in|at)\s+[\w&'-]+|\s+[\w&'-]+){{0,4}}\s*(?:,|\s)\s*(?:is |was |called |named "
    rf"|to )?(?:now )?"
    r"|\b(?:contact|call|ring|phone|email|e-mail|ask for|ask|speak to|speak with|talk to|write to|see|meet|thank|by"
    r"|from|signed|tell) "
    r"|\(formerly )$"
)
_AFTER = Pattern(
    rf"(?i:[\s*_]*(?:[,(|–—:-]+\s*|\n\s*(?=[A-Z])|\s(?:is|was|as|became|acts as|has been|will be"
    rf"|,)\s+)(?:[\w&/'-]+,?\s+){{0,5}}?{_ROLE})"
)
_DOES = Pattern(
    r"\s+(?i:said|told|explained|presented|introduced|attended|chairs|chaired|leads|led|joined|retired|resigned|"
    r"reported|asked|replied|proposed|seconded|thanked|oversees|manages|coordinates|co-ordinates)\b"
    r"|\s*<|\s*[(,–-]?\s*(?i:tel|email|mobile|ext)\b"
)


@dataclass(frozen=True, slots=True)
class _Name:
    start: int
    end: int
    is_known: bool
    """Whether it begins with a first name that is known, or with initials."""


def people(text: str) -> Iterator[Found]:
    """A title with a name, and a name beside an office. Published reviews may carry their author's title and name."""
    titled = [match for match in _TITLED.finditer(text) if not _is_authorship(text, match)]
    for match in titled:
        yield found(match, "a person seems to be named")
    named = {place for match in titled for place in range(match.start(), match.end())}
    for name in _names(text):
        if name.start not in named and _is_beside_an_office(text, name):
            yield Found(name.start, name.end, "a person seems to be named")


def _is_authorship(text: str, match: re.Match[str]) -> bool:
    if match["title"] not in _AUTHORS:
        return False
    end = match.end() - 2 if match[0].endswith("'s") else match.end()
    own_title = re.search(r" (?:Review|Report|Inquiry|Commission|Principles)\b", match[0])
    before = _REVIEW_BY.search(text, max(0, match.start() - 60), match.start())
    return bool(own_title or before or _THEIR_REVIEW.match(text, end))


def _names(text: str) -> Iterator[_Name]:
    """Words with capitals, one after the other, that could be a name."""
    run: list[re.Match[str]] = []
    for match in _TOKEN.finditer(text):
        if run and not _goes_on(text[run[-1].end() : match.start()]):
            yield from _names_in(run)
            run = []
        run.append(match)
    yield from _names_in(run)


def _goes_on(between: str) -> bool:
    return between in (" ", "\n") or between.strip() in PARTICLES


def _names_in(run: list[re.Match[str]]) -> Iterator[_Name]:
    for number, first in enumerate(run[:-1]):
        if _starts_a_name(first[0]) and _may_be_a_name(run[number + 1][0]) and len(run[number + 1][0]) > 1:
            last = run[number + 1]
            yield _Name(first.start(), last.end() - (2 if last[0].endswith("'s") else 0), is_known=True)
            return
    if 2 <= len(run) <= 3 and all(_may_be_a_name(each[0]) and len(each[0]) > 2 for each in run):
        yield _Name(run[0].start(), run[-1].end(), is_known=False)


def _starts_a_name(word: str) -> bool:
    is_initial = re.fullmatch(r"[A-Z](?:\.?|(?:\.[A-Z])+\.?)", word) is not None and word not in ("A", "I", "X")
    return is_initial or any(part in GIVEN_NAMES for part in word.casefold().split("-"))


def _may_be_a_name(word: str) -> bool:
    bare = word.casefold().removesuffix("'s").strip("-.'")
    return bare not in NO_NAMES and not is_office_word(bare) and not bare.endswith(("shire", "borough"))


def _is_beside_an_office(text: str, name: _Name) -> bool:
    begin = max(0, name.start - 90)
    sure = _SURE_BEFORE.search(text, begin, name.start) or _AFTER.match(text, name.end)
    likely = _LIKELY_BEFORE.search(text, begin, name.start) or _DOES.match(text, name.end)
    return bool(sure or (name.is_known and likely))


PEOPLE = Rule(
    id="people",
    title="People’s names",
    why=(
        "A title with a name, or a name beside an office. Officers change, and nobody asked them; a reader needs the "
        "role. A public review may be called by its author’s name, as a title of a document."
    ),
    todo="write the role instead",
    find=people,
)
