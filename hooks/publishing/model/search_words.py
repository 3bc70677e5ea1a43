"""Text to terms. `overrides/search/words.js` does the same to what is typed, by the rules that the index carries."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

import snowballstemmer

SPELLINGS = (
    ("([a-z]{2}[^aeiou])is(e|ed|er|ers|es|ing|ings|ation|ations|able)$", "$1iz$2"),
    ("([a-z]{2})ys(e|ed|er|ers|es|ing)$", "$1yz$2"),
    ("([a-z]{3})our", "$1or"),
    ("([a-z])tre(s?)$", "$1ter$2"),
    ("([a-z]{3})amme(s?)$", "$1am$2"),
    ("([a-z]{2})([dfc])ens(e|es|ed|ing|ive)$", "$1$2enc$3"),
    ("licens", "licenc"),
    ("practis", "practic"),
    ("^reporter", "journalist"),
)
"""British and American spellings become the same, and two words of one stem differ. Written as for JavaScript."""

_SAY_NOTHING = """
a about all also am an and any are as at be but by cant could did didnt do does doesnt doing dont for from get got
had has have having he her here hers him his how i id if ill im in into is isnt it its ive just let like mine no not
of off on or our ours please she so some such than that thats the their them then there theres these they theyre this
those to too up us very want we were whats which while whom whos with would you your yours
"""
STOP_WORDS = frozenset(_SAY_NOTHING.split())
"""Words that say nothing of what a page is about. What is left of a search of them alone is searched for."""

_SAY_LITTLE = "been can me my myself should was what when where who why will"
LIGHT_WORDS = frozenset(_SAY_LITTLE.split())
"""Words that tell one question from another, and no page from another: they count little, and in whole phrases."""

_APOSTROPHES = str.maketrans("", "", "'’‘`")
_PREFIX = re.compile(r"\be-(?=[a-z]{3})")
_LETTERS = re.compile(r"(?<![a-z0-9])[a-z](?:[. ][a-z](?![a-z0-9]))+")
"""C.T.L.P. and C T L P."""
_BETWEEN = str.maketrans("", "", ". ")
_WORD = re.compile(r"(?<![a-z0-9])[a-z0-9]{1,24}(?![a-z0-9])")
"""Longer ones are addresses and codes."""
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_DOUBLED = re.compile(r"([b-df-hj-np-tv-z])\1")
_PYTHON_SPELLINGS = tuple((re.compile(old), re.sub(r"\$(\d)", r"\\\1", new)) for old, new in SPELLINGS)


def words_of(text: str) -> list[str]:
    """The words as they are compared for typing errors: small letters, no accents, one spelling."""
    plain = unicodedata.normalize("NFKD", text.replace("&", " and ")).lower().translate(_APOSTROPHES)
    plain = _NOT_ASCII.sub(_without_accent, plain)
    joined = _LETTERS.sub(lambda found: found[0].translate(_BETWEEN), _PREFIX.sub("e", plain))
    return [spelt(word) for word in _WORD.findall(joined)]


def _without_accent(letter: re.Match[str]) -> str:
    return "" if unicodedata.combining(letter[0]) else letter[0]


@cache
def spelt(word: str) -> str:
    """One spelling for what is spelt in two ways."""
    for old, new in _PYTHON_SPELLINGS:
        word = old.sub(new, word)
    return word


@cache
def term_of(word: str) -> str:
    """What the forms of a word have in common: its stem, with single consonants."""
    return _DOUBLED.sub(r"\1", _stemmer().stemWord(word))


def terms_of(text: str) -> Iterator[tuple[str, str]]:
    """Each telling word, and its term."""
    return filter(None, map(_told_by, words_of(text)))


@cache
def _told_by(word: str) -> tuple[str, str] | None:
    """What a word tells, if it tells anything: one pair for all its uses."""
    return None if word in STOP_WORDS or word in LIGHT_WORDS else (word, term_of(word))


def asked_terms(text: str) -> Iterator[tuple[str, str]]:
    """Like `terms_of`, with the light words: for what is compared as a whole."""
    for word in words_of(text):
        if word not in STOP_WORDS:
            yield word, term_of(word)


def telling_terms(text: str) -> tuple[str, ...]:
    """The terms of a name; none where several words come down to one, which alone means something else."""
    terms = tuple(term for _, term in terms_of(text))
    return () if len(terms) == 1 and len(words_of(text)) > 1 else terms


@cache
def _stemmer() -> snowballstemmer.EnglishStemmer:
    return snowballstemmer.stemmer("english")
