"""The form of hand-written pages: one heading above all, lists that are read as lists, and nothing from elsewhere."""

import re
from collections.abc import Iterator
from datetime import date

from publishing.checks.findings import (
    A_DEEP_LIST,
    EMPTY_LINE,
    FLATTER,
    HTTPS,
    TOO_DEEP,
    WITHIN,
    lists_within_paragraphs,
)
from publishing.checks.wording import lines_without_code, pages_without_examples
from publishing.model.hub import Hub
from publishing.problems import Problem, problem_at

MOST_BRACKETS = 200
_TOP = re.compile(r"# +\S")
_UNDERLINED = re.compile(r"=+\s*$")
_PICTURE = re.compile(
    r"!\[[^\]]*\]\(\s*<?https?://"
    r"|<(?:img|video|audio|source)\b[^>]*\ssrc(?:set)?\s*=\s*[\"']?(?:https?:)?//",
    re.IGNORECASE,
)
_PART = re.compile(
    r"<(script|iframe|object|embed|link|style|form|base|meta|svg|math|input|button|select|textarea|template|noscript"
    r"|dialog|video|audio|source|canvas|frame|frameset)\b",
    re.IGNORECASE,
)
_ATTRIBUTE = re.compile(
    r"(?:<[a-z][a-z0-9]*\b|\{:?(?=[ #.]))[^<>{}]*?[\s/\"'](on[a-z]{3,}|style|srcdoc|ping|target|formaction)\s*=",
    re.IGNORECASE,
)
_LINK = re.compile(
    rf"(?:\]\(\s*+<?|^ {{0,3}}\[[^\[\]]+\]:\s*+<?|\shref\s*+=\s*+[\"']?)(?!{HTTPS})"
    r"([a-z][a-z0-9+.-]*+:[^\s()>\"']*|&[^\s()>\"']*)",
    re.IGNORECASE,
)
_LINK_TO = "[words](https://…)"


def pages_have_one_top_heading(hub: Hub, today: date) -> Iterator[Problem]:
    """Whoever can't see a page is told by it what the page is."""
    for page, lines in pages_without_examples(hub):
        tops = [line for line in lines if _TOP.match(line.text) or _UNDERLINED.match(line.text)]
        if not tops:
            yield problem_at(page.origin, "the page has no heading", f'begin its text with "# {page.front.title}"')
        for line in tops[1:]:
            yield problem_at(line.place, "the page has a second heading of the first level", 'begin it with "## "')


def lists_of_pages_stand_by_themselves(hub: Hub, today: date) -> Iterator[Problem]:
    """A list has an empty line above it, or it would be read as a part of the paragraph, and isn't too deep."""
    for _, lines in pages_without_examples(hub):
        for line in lines:
            if TOO_DEEP.match(line.text):
                yield problem_at(line.place, f"there is {A_DEEP_LIST}", FLATTER)
        for number in lists_within_paragraphs(line.text for line in lines):
            yield problem_at(lines[number].place, WITHIN, EMPTY_LINE)


def lines_of_pages_have_few_brackets(hub: Hub, today: date) -> Iterator[Problem]:
    """Each bracket may begin a link, and Markdown looks for the end of each: thousands in a line stop a build."""
    for _, lines in pages_without_examples(hub):
        for line in lines:
            if (count := line.text.count("[")) > MOST_BRACKETS:
                what = f"the line has {count:,} opening brackets, and {MOST_BRACKETS} are the most"
                yield problem_at(line.place, what, "take it out, or show it as code, between two lines of ```")


def pages_load_nothing_from_elsewhere(hub: Hub, today: date) -> Iterator[Problem]:
    """Pictures stand in the hub itself, and what other sites play or run is linked to."""
    for line in lines_without_code(hub):
        for what, todo in _not_shown(line.text):
            yield problem_at(line.place, what, todo)


def _not_shown(text: str) -> Iterator[tuple[str, str]]:
    """What is wrong with a line, and what to do."""
    if _PICTURE.search(text):
        what = "a picture is loaded from another site, which would learn who reads the page"
        yield what, f"put the picture beside the page in docs/, or link to it: {_LINK_TO}"
    else:
        for link in _LINK.finditer(text):
            what = f"the link to {link[1]} leads neither to https:// nor to a page of the hub"
            yield what, "begin it with / for a page of this hub, and with https:// for any other"
    for part in _PART.finditer(text):
        what = f"the tag <{part[1].lower()}> doesn't work on the hub's pages"
        yield what, f"take it out, and link to what it shows: {_LINK_TO}"
    for attribute in _ATTRIBUTE.finditer(text):
        yield f"the attribute `{attribute[1].lower()}` doesn't work on the hub's pages", "take it out"


_SILENT = re.compile(r"!\[\s*\][(\[]")


def pictures_have_words(hub: Hub, today: date) -> Iterator[Problem]:
    """What a picture shows is told to whoever can't see it, or whom it doesn't reach."""
    for line in lines_without_code(hub):
        for _ in _SILENT.finditer(line.text):
            what = "a picture has no words for people who can’t see it"
            yield problem_at(line.place, what, "write between the square brackets what it shows: ![…](…)")
