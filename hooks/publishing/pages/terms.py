"""The first use of a term on a page links to its definition, with its plain meaning beside it."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from html import unescape

from markupsafe import escape

from publishing.model.definition import Definition
from publishing.pages.markup import TAG_AND_SPACE

_NOT_INSIDE = frozenset(
    (
        "a",
        "h1",
        "h2",
        "h3",
        "h4",
        "th",
        "caption",
        "code",
        "pre",
        "button",
        "summary",
        "svg",
        "label",
        "option",
        "figcaption",
        "dt",
    )
)
_PLAIN = " data-plain"
"""An attribute of parts that hold no links to terms: those that must be read at a glance."""
_VOID = frozenset(("br", "hr", "img", "input", "meta", "link", "wbr", "col"))


@dataclass(frozen=True, slots=True)
class Terms:
    """The words to link, compiled once for all pages."""

    pattern: re.Pattern[str] | None
    by_word: dict[str, Definition]

    @classmethod
    def of(cls, definitions: Iterable[Definition]) -> "Terms":
        """Longer words first, so that "Prevent duty" isn't taken for "Prevent"."""
        words = {word: each for each in definitions for word in (each.term, *each.also_known_as)}
        by_word = {_folded(word): definition for word, definition in words.items()}
        ordered = sorted(words, key=lambda word: (-len(word), word))
        if not ordered:
            return cls(None, {})
        choices = "|".join(_choice(word) for word in ordered)
        return cls(re.compile(rf"(?<![\w-])(?:{choices})(?![\w-])"), by_word)

    def may_stand_in(self, html: str) -> bool:
        """Whether any word stands in it at all, if only as a part of another or in a tag."""
        text = (unescape(html) if "&" in html else html).lower()
        return any(word.lower() in text for word in self.by_word)

    def definition(self, word: str) -> Definition | None:
        """The definition that a matched word belongs to; None for a word in letters that only look the same."""
        return self.by_word.get(word) or self.by_word.get(word.lower())


def _folded(word: str) -> str:
    return word if _is_name(word) else word.lower()


def _is_name(word: str) -> bool:
    return any(letter.isupper() for letter in word)


def _choice(word: str) -> str:
    return re.escape(word) if _is_name(word) else f"(?i:{re.escape(word)})"


def link_terms(html: str, terms: Terms, own: str, href: Callable[[Definition], str]) -> str:
    """Link each term once. `own` is the id of the page's own definition, which isn't linked."""
    if terms.pattern is None or not terms.may_stand_in(html):
        return html
    seen = {own}
    pieces: list[str] = []
    done = 0
    for start, end in _linkable(html):
        # Most pieces hold no term, and can be told without being taken out and unescaped.
        if html.find("&", start, end) >= 0 or terms.pattern.search(html, start, end):
            pieces += [html[done:start], _with_links(html[start:end], terms, seen, href)]
            done = end
    return "".join([*pieces, html[done:]])


def _linkable(html: str) -> Iterator[tuple[int, int]]:
    """Where each piece of text begins and ends that may hold links."""
    start = depth = 0
    closed = ""
    for tag in TAG_AND_SPACE.finditer(html):
        slash, name, rest = tag.groups()
        if closed:
            depth += (-1 if slash else not _has_no_end(name, rest)) if name == closed else 0
            closed = closed if depth else ""
        else:
            if tag.start() > start:
                yield start, tag.start()
            if not slash and name and (name in _NOT_INSIDE or _PLAIN in rest) and not _has_no_end(name, rest):
                closed, depth = name, 1
        start = tag.end()
    if not closed:
        yield start, len(html)


def _has_no_end(name: str, rest: str) -> bool:
    return rest.endswith("/") or name in _VOID


def _with_links(part: str, terms: Terms, seen: set[str], href: Callable[[Definition], str]) -> str:
    """A piece of text between two tags, its new terms linked. It is matched as text, not as escaped HTML."""
    text = unescape(part)
    pieces: list[str] = []
    end = 0
    for match in terms.pattern.finditer(text) if terms.pattern else ():
        definition = terms.definition(match[0])
        if definition and definition.id not in seen:
            seen.add(definition.id)
            pieces += [escape(text[end : match.start()]), _link(match[0], definition, href(definition))]
            end = match.end()
    return "".join([*pieces, escape(text[end:])]) if pieces else part


def _link(word: str, definition: Definition, href: str) -> str:
    """The brackets are for readers without the style sheet: text browsers, reader modes."""
    gloss = f"gloss-{definition.id}"
    opens, closes = ('<span class="term__mark">' + mark + "</span>" for mark in (" (", ")"))
    return (
        f'<span class="term"><a href="{escape(href)}" aria-describedby="{gloss}">{escape(word)}</a>'
        f'<span class="term__gloss" role="tooltip" id="{gloss}">{opens}{escape(definition.gloss)}{closes}</span></span>'
    )
