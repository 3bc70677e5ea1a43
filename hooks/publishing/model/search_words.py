"""Text to terms. `overrides/search/words.js` does the same to what is typed, by the rules that the index carries."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

import snowballstemmer

_ONE_FOR_ANOTHER = {
    "he": "she him her hers his hes shes",
    "they": "them their theyre",
    "we": "our us ours",
    "you": "your yours u ur",
    "what": "wat wats wot",
    "i": "im ive id",
    "is": "isnt its",
    "am": "are",
    "do": "does did doing doesnt didnt",
    "not": "no dont cant",
}
"""Little words, and those that a question may have instead: he is answered as she is."""

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
    *((f"^({others.replace(' ', '|')})$", one) for one, others in _ONE_FOR_ANOTHER.items()),
)
"""British and American spellings become the same, so do little words, and two words of one stem differ.

Written as for JavaScript.
"""

_SAY_NOTHING = """
a about all also an and any as at be but by could for from get got had has have having here how if ill in into it
just let like mine of off on or please so some such than that thats the then there theres these this those to too
up very want were whats which while whom whos with would
"""
STOP_WORDS = frozenset(_SAY_NOTHING.split())
"""Words that say nothing of what a page is about. What is left of a search of them alone is searched for."""

_SAY_LITTLE = "been can me my myself should was what when where who why will"
LIGHT_WORDS = frozenset((*_SAY_LITTLE.split(), *_ONE_FOR_ANOTHER))
"""Words that tell one question from another, and no page from another: they count little, and in whole phrases.

Who speaks of whom is half of what is asked: "they came to see my son" isn't asked by whom "he says they lie" is.
"""

_APOSTROPHES = str.maketrans("", "", "'’‘`")
_PREFIX = re.compile(r"\be-(?=[a-z]{3})")
_LETTERS = re.compile(r"(?<![a-z0-9])[a-z](?:[. ][a-z](?![a-z0-9]))+")
"""C.T.L.P. and C T L P."""
_BETWEEN = str.maketrans("", "", ". ")
_WORD = re.compile(r"(?<![a-z0-9])[a-z0-9]{1,24}(?![a-z0-9])")
"""Longer ones are addresses and codes."""
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_DOUBLED = re.compile(r"([b-df-hj-np-tv-z])\1")
_OF_TWO_SPELLINGS = re.compile("|".join(f"(?:{old})" for old, _ in SPELLINGS))
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
    if not _OF_TWO_SPELLINGS.search(word):
        return word
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
    return (word, term_of(word)) if _tells(word) else None


def _tells(word: str) -> bool:
    return word not in STOP_WORDS and word not in LIGHT_WORDS


def asked_terms(text: str) -> Iterator[tuple[str, str]]:
    """Like `terms_of`, with the light words: for what is compared as a whole."""
    for word in words_of(text):
        if word not in STOP_WORDS:
            yield word, term_of(word)


def telling_terms(text: str) -> tuple[str, ...]:
    """The terms of a name; none where several words come down to one, which alone means something else."""
    return tuple(term for _, term in terms_of(text)) if tells_enough(text) else ()


def tells_enough(text: str) -> bool:
    """Whether a name of one word tells something, or one of several words more than one of them does."""
    words = words_of(text)
    return sum(map(_tells, words)) > (len(words) > 1)


@cache
def _stemmer() -> snowballstemmer.EnglishStemmer:
    return snowballstemmer.stemmer("english")
