"""What mustn't stand in text: patterns, each with its explanation. One list for data and for pages."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

Finder = Callable[[str], Iterator["Finding"]]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in a text that mustn't be there."""

    what: str
    todo: str
    found: str


_SHORT_TITLES = "Mr|Mrs|Ms|Mx|Dr|Prof|Cllr|Rev|Revd|Insp|Sgt|Supt|Hon|MR|MRS|DR|CLLR|PROF"
_TITLES = (
    "Miss|Professor|Sir|Dame|Lord|Lady|Baron|Baroness|Councillor|Reverend|Rabbi|Imam|Judge|"
    "Inspector|Sergeant|Superintendent|Constable|Commander|PC|DC|DS|DI|DCI"
)
_OFFICES = "Chancellor|Chief|Justice|Mayor|Lieutenant|Advocate|President|Working|Role|Roles|Handbook|Call|General|Guide"
_CAPITAL = "[A-ZÀ-ÖØ-Þ]"
_PERSON = re.compile(
    rf"\b(?:(?:{_SHORT_TITLES})\.?|{_TITLES})\s+(?!(?i:{_OFFICES})\b)"
    rf"(?:{_CAPITAL}\.? ?)*{_CAPITAL}[\w’'-]+(?: {_CAPITAL}[\w’'-]+)*"
)
_EMAIL = re.compile(r"(?<![^\s@<>()\"'])[^\s@<>()\"']+(?:@|\s?[\[(]at[\])]\s?)[^\s@<>()\"']+\.[A-Za-z]{2,}")
_NUMBER = re.compile(r"(?<![\w.,/£-])(?!\d\d?[.-]\d\d?[.-]\d{4})(?:\+\d|\(?0)[\d\s().–‑-]{5,20}\d(?!\w)")
_SHORT_NUMBER = re.compile(
    r"(?<![\d.,£])\b(?:999|18000|18001)\b(?!,\d)"
    r"|\b(?:[Cc]all|[Rr]ing|[Dd]ial|[Pp]hone|[Tt]ext)(?: on)? [1-9]\d{2,5}\b(?! ?\d)"
    r"|\b(?:[Cc]all|[Rr]ing|[Dd]ial|[Pp]hone|[Tt]ext)\b[^.;:]{0,40} on 1\d\d\b"
)
_WEB = re.compile(
    r"(?i:\bhttps?://|\bwww\.)[^\s<>\"“”]*[\w/]"
    r"|(?<![\w@./-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:uk|com|org|net|info|eu|wales)\b(?:/[^\s<>\"“”]*[\w/])?"
)
_MARKING = re.compile(
    r"\bTOP SECRET\b|\b(?:OFFICIAL|SECRET|CONFIDENTIAL|RESTRICTED|PROTECT(?:ED)?)\b"
    r"|\b(?i:official)[\s:–—-]+(?i:sensitive)\b|\b(?i:not protectively marked)\b"
    r"|\b(?i:marked|classified)(?: as)?[:\s]+[“\"']?((?i:restricted|confidential|secret|protect|official))\b"
)
_PLACEHOLDER = re.compile(
    r"\b(?:TBA|(?i:tbc|tbd))\b|\bTODO\b|\bFIXME\b|\bX{3,}\b|\bXX/XX\b|\?{3,}|(?i:\blorem\b(?: ipsum\b)?)"
    r"|(?i:\bclick (?:or tap )?here to enter\b)|\[[A-Z]{1,4}\d+(?:R\d+)?\]"
    r"|(?i:[\[<{](?:insert|enter|add|name|date|number|tbc|placeholder|your)\b[^\[\]<>{}]{0,200}[\]>}](?!\())"
)
_MARKUP = (
    (re.compile(r"<[A-Za-z/!?]"), "an HTML tag"),
    (re.compile(r"(?i)\bon(?!(?:ce|ly|line|going|set|to|wards?)\b)[a-z]{3,}\s*="), "an event handler"),
    (re.compile(r"\{\s*[:#.%{]|\{[^{}]{0,200}="), "an attribute list or a template mark"),
    (re.compile(r"&(?:[A-Za-z][A-Za-z0-9]+|#\d+|#[xX][0-9A-Fa-f]+);"), "an HTML entity"),
    (re.compile(r"(?i)\b(?:java|vb)script:(?=\S)|\bdata:(?:text|image|application)/"), "a link that runs something"),
)
_MARKDOWN = (
    (re.compile(r"!?\[[^\[\]]*\]\([^()]*\)"), "a Markdown link"),
    (re.compile(r"\*\*|__|`|^#{1,6} "), "Markdown marks"),
)
_PROSE_LINK = re.compile(r"(?:\]\(|^ {0,3}\[[^\[\]]+\]:)\s*+(?!https://|/(?![/\\])|#)([^)\s]*)", re.MULTILINE)


def markup(text: str) -> Iterator[Finding]:
    """HTML, in any field."""
    for pattern, name in _MARKUP:
        if match := pattern.search(text):
            yield Finding(f"there is {name}", "write plain text; it is shown as it stands", match[0])


def markdown_in_plain_text(text: str) -> Iterator[Finding]:
    """Markdown, in a field that takes none."""
    for pattern, name in _MARKDOWN:
        if match := pattern.search(text):
            yield Finding(
                f"there are {name}" if name.endswith("s") else f"there is {name}", "write plain text", match[0]
            )


def unsafe_links(text: str) -> Iterator[Finding]:
    """Links of prose that don't lead to a page of the hub or to an https address."""
    for match in _PROSE_LINK.finditer(text):
        yield Finding("a link leads neither to https:// nor to a page of the hub", "mend it", match[1])


def contact_details(text: str) -> Iterator[Finding]:
    """Telephone numbers and e-mail addresses."""
    todo = "take it out; contacts stand in contact records alone"
    for match in _NUMBER.finditer(text):
        if 8 <= sum(c.isdigit() for c in match[0]) <= 15:
            yield Finding("there is a telephone number", todo, match[0].strip())
    for match in _SHORT_NUMBER.finditer(text):
        yield Finding("there is a telephone number", todo, match[0])
    for match in _EMAIL.finditer(text):
        yield Finding("there is an e-mail address", todo, match[0])


def web_addresses(text: str) -> Iterator[Finding]:
    """Web addresses, whole or as people say them; "GOV.UK" is a name."""
    for match in _WEB.finditer(text):
        yield Finding("there is a web address", "name the contact that has it: {web:…}", match[0])


def people(text: str) -> Iterator[Finding]:
    """A title with a name."""
    for match in _PERSON.finditer(text):
        yield Finding("a person seems to be named", "write the role instead", match[0])


def markings(text: str) -> Iterator[Finding]:
    """Protective markings, of today and of the past."""
    todo = "take marked material out; if the marking is only explained, list it in site.yml under discussed_markings"
    for match in _MARKING.finditer(text):
        yield Finding("there is a protective marking", todo, match[1] or match[0])


def placeholders(text: str) -> Iterator[Finding]:
    """What somebody meant to fill in."""
    for match in _PLACEHOLDER.finditer(text):
        yield Finding("there is a placeholder", "write what belongs there, or take it out", match[0])
