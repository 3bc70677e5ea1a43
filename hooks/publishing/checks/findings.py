"""Markup, addresses and marks in text that takes none: patterns, each with its explanation."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

Finder = Callable[[str], Iterable["Finding"]]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in a text that mustn't be there."""

    what: str
    todo: str
    found: str


_WEB = re.compile(
    r"(?i:\bhttps?://|\bwww\.)[^\s<>\"“”]*[\w/]"
    r"|(?<![\w@./-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:uk|com|org|net|info|eu|wales)\b(?:/[^\s<>\"“”]*[\w/])?"
)
_MARKUP = (
    (re.compile(r"<[A-Za-z/!?]"), "an HTML tag"),
    (re.compile(r"(?i)\bon(?!(?:ce|ly|line|going|set|to|wards?)\b)[a-z]{3,}\s*="), "an event handler"),
    (re.compile(r"\{\s*[:#.%{]|\{[^{}]{0,200}="), "an attribute list or a template mark"),
    (re.compile(r"&(?:[A-Za-z][A-Za-z0-9]+|#\d+|#[xX][0-9A-Fa-f]+);"), "an HTML entity"),
    (re.compile(r"(?i)\b(?:java|vb)script:(?=\S)|\bdata:(?:text|image|application)/"), "a link that runs something"),
)
_MAY_BE_MARKUP = re.compile(r"[<{&=:]")
"""What every pattern of markup needs: most texts have nothing of it."""
_MARKDOWN = (
    (re.compile(r"!?\[[^\[\]]*\]\([^()]*\)"), "a Markdown link"),
    (re.compile(r"\*\*|__|`|^#{1,6} "), "Markdown marks"),
)
_MAY_BE_MARKDOWN = re.compile(r"[\[*_`#]")
_TEXTS = 1 << 15
"""Whose findings are remembered: a preview asks again about the same ones at each save."""
_NOT_WHOLE = re.compile(
    r"\[[^\[\]\n]+\](?:[ \t]++\((?=https://|/|#)|\((?=https://|/|#)[^()\s]*+(?!\)|\(|[ \t]++[\"'])).{0,20}"
)
"""The words of a link with a space before its address, or an address without the bracket at its end."""
HTTPS = r"(?i:https://(?:[a-z0-9-]+\.)+[a-z]{2,})(?::\d+)?(?![^/?#)\s>\"'])"
"""The beginning of a web address: its host stands there as browsers know it, with nothing before it or in it."""
_PROSE_LINK = re.compile(rf"(?:\]\(|^ {{0,3}}\[[^\[\]]+\]:)\s*+(?!{HTTPS}|/(?![/\\])|#)([^)\s]*)", re.MULTILINE)
_LINK_AND_HOST = re.compile(r"\[([^\[\]]*)\]\(\s*https://([^/?#)\s:]+)", re.IGNORECASE)
_HOST = re.compile(r"(?:https?://)?(?:www\.)?([^/?#:]+)", re.IGNORECASE)


@lru_cache(_TEXTS)
def markup(text: str) -> tuple[Finding, ...]:
    """HTML, in any field."""
    if not _MAY_BE_MARKUP.search(text):
        return ()
    found = ((pattern.search(text), name) for pattern, name in _MARKUP)
    todo = "write plain text; it is shown as it stands"
    return tuple(Finding(f"there is {name}", todo, match[0]) for match, name in found if match)


@lru_cache(_TEXTS)
def markdown_in_plain_text(text: str) -> tuple[Finding, ...]:
    """Markdown, in a field that takes none."""
    if not _MAY_BE_MARKDOWN.search(text):
        return ()
    found = ((pattern.search(text), name) for pattern, name in _MARKDOWN)
    return tuple(
        Finding(f"there are {name}" if name.endswith("s") else f"there is {name}", "write plain text", match[0])
        for match, name in found
        if match
    )


def unsafe_links(text: str) -> Iterator[Finding]:
    """Links of prose that don't lead to a page of the hub or to an https address."""
    for match in _PROSE_LINK.finditer(text):
        todo = "begin it with / for a page of this hub, and with https:// for any other"
        yield Finding("a link leads neither to https:// nor to a page of the hub", todo, match[1])


def links_not_whole(text: str) -> Iterator[Finding]:
    """Links of prose that readers would see with their brackets."""
    for match in _NOT_WHOLE.finditer(text):
        todo = "write [words](/refer/), with no space between and both brackets"
        yield Finding("a link isn't whole", todo, match[0])


def links_that_mislead(text: str) -> Iterator[Finding]:
    """Links whose words are the address of another site."""
    for match in _LINK_AND_HOST.finditer(text):
        for said in _WEB.finditer(match[1]):
            host = _HOST.match(said[0])
            if host and not f".{match[2]}".lower().endswith(f".{host[1]}".lower()):
                yield Finding(
                    "the words of a link are another address than its own", "write what it leads to", match[0]
                )


def web_addresses(text: str) -> Iterator[Finding]:
    """Web addresses, whole or as people say them; "GOV.UK" is a name."""
    for match in _WEB.finditer(text):
        yield Finding("there is a web address", "name the contact that has it: {web:…}", match[0])


TOO_DEEP = re.compile(r"^(?: {24,}(?:[-*+]|\d+\.) | *(?:(?:[-*+]|\d+\.) +){7}).{0,20}", re.MULTILINE)
"""Hundreds of lists within each other are more than Markdown can read."""
A_DEEP_LIST, FLATTER = "a list within six others", "write it flatter"
_MARKS = (
    (re.compile(r"^ {0,3}#{1,6} .{0,20}", re.MULTILINE), "a heading", "make it a sentence, or **strong** words"),
    (re.compile(r"^ {0,3}\|.*\|", re.MULTILINE), "a table", "write a list, or a page in docs/, which can have tables"),
    (re.compile(r"^ *[•·▪●◦] *.{0,20}", re.MULTILINE), "a bullet that makes no list", 'begin each item with "- "'),
    (TOO_DEEP, A_DEEP_LIST, FLATTER),
    (re.compile(r"!\[[^\[\]]*\]"), "a picture", "put it on a page in docs/; here there are none"),
)
_ITEM = re.compile(r"(?:[-*+]|\d{1,2}\.) +\S.{0,20}")
_HEADING = re.compile(r"#{1,6} ")
WITHIN = "a list begins within a paragraph"
EMPTY_LINE = "leave an empty line above its first item"


def marks_not_of_prose(text: str) -> Iterator[Finding]:
    """Headings, tables, pictures, and lists that aren't written as lists."""
    for pattern, name, todo in _MARKS:
        if match := pattern.search(text):
            yield Finding(f"there is {name}", todo, match[0].strip())
    lines = text.split("\n")
    for number in lists_within_paragraphs(lines):
        yield Finding(WITHIN, EMPTY_LINE, lines[number][:20].strip())


def lists_within_paragraphs(lines: Iterable[str]) -> Iterator[int]:
    """Where a list begins in the middle of a paragraph, and would be read as a part of it."""
    is_in_list = is_in_paragraph = False
    for number, line in enumerate(lines):
        is_item = bool(_ITEM.match(line))
        if is_item and is_in_paragraph:
            yield number
        is_in_list = bool(line.strip()) and (is_in_list or is_item)
        is_in_paragraph = bool(line.strip()) and not is_in_list and not _HEADING.match(line)
