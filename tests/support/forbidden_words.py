"""The words of any text, whatever it is written in: HTML, JSON, CSV, YAML, Python or the text of a PDF."""

import html
import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache
from urllib.parse import unquote

_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})|\\[a-zA-Z]")
_AT_OR_DOT = re.compile(r"\s*[\[({]\s*(?:at|dot)\s*[\])}]\s*")
_NOT_SEEN = re.compile("[\u0300-\u036f\u00ad\u180e\u200b-\u200f\u2060\ufeff]")
_APOSTROPHE = re.compile("['’ʼ]s\\b|['’ʼ]")
_TAG = re.compile(r"<[^<>]*>")
_WORD = re.compile(r"[^\W\d_]+|\d+")
_BETWEEN_TAGS = ">\n"
_LONGEST_NUMBER = 15

Ways = tuple[list[str], ...]


def reader() -> Callable[[str], Ways]:
    """Tells a text's words in three ways: with its tags, without them, and with what they part joined.

    What many texts have in common is read once.
    """
    ways_of_part = cache(_ways_of_part)

    def ways_of(text: str) -> Ways:
        parts = [ways_of_part(part) for part in text.split(_BETWEEN_TAGS)]
        return tuple([word for words in way for word in words] for way in zip(*parts, strict=True))

    return ways_of


def words_of(phrase: str) -> list[str]:
    """The words of a phrase that holds no tags."""
    return _WORD.findall(_plain(phrase))


def national(number: str) -> str:
    """A telephone number's digits without the country's or the area's prefix."""
    return re.sub(r"^(?:00)?(?:44)?0?", "", number)


def may_start_number(word: str) -> bool:
    """Whether a telephone number can start with it: at a nought, at the country's prefix, or all in one."""
    return word.isdigit() and (word.startswith(("0", "44")) or len(word) > 8)


def numbers_from(words: list[str], start: int) -> Iterator[str]:
    """The telephone numbers that could start at a word, wherever they are parted."""
    digits = ""
    for word in words[start : start + _LONGEST_NUMBER]:
        digits += word
        if not word.isdigit() or len(digits) > _LONGEST_NUMBER:
            return
        yield national(digits)


def _ways_of_part(part: str) -> Ways:
    plain = _plain(part + ">")
    return tuple(_WORD.findall(way) for way in (plain, _TAG.sub(" ", plain), _TAG.sub("", plain)))


def _plain(text: str) -> str:
    text = unquote(_ESCAPE.sub(_character, text))
    # Twice, because JSON and feeds hold HTML that is escaped once more.
    text = html.unescape(html.unescape(text))
    text = unicodedata.normalize("NFKD", text).casefold()
    return _APOSTROPHE.sub("", _AT_OR_DOT.sub("@", _NOT_SEEN.sub("", text)))


def _character(escape: re.Match[str]) -> str:
    code = escape[1] or escape[2]
    return chr(int(code, 16)) if code else " "
