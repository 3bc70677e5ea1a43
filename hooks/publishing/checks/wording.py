"""Text stays text: nothing in it is meant as markup."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from publishing.checks.findings import (
    Finder,
    links_not_whole,
    links_that_mislead,
    markdown_in_plain_text,
    marks_not_of_prose,
    markup,
    unsafe_links,
)
from publishing.model.entry import Entry
from publishing.model.field_marks import FilledText, PlainText, ProseText
from publishing.model.hub import Hub, made_once
from publishing.model.line_text import GAP, LineMark, words
from publishing.model.places import Origin
from publishing.model.said import PLACEHOLDER
from publishing.model.walk import Value, records_with_values, values
from publishing.model.written_page import WrittenPage
from publishing.problems import Problem, problem_at

CODE = re.compile(r"(?<!`)(`++).*?(?<!`)\1(?!`)")
_IN_PLAIN_TEXT: tuple[Finder, ...] = (markup, markdown_in_plain_text)
_IN_PROSE: tuple[Finder, ...] = (markup, unsafe_links, marks_not_of_prose)
_FENCE = re.compile(r"\s*(?:```|~~~)")


def text_is_not_markup(hub: Hub, today: date) -> Iterator[Problem]:
    """Plain text holds no HTML and no Markdown; prose holds no HTML, what Markdown it takes, and safe links."""
    for value in texts(hub):
        yield from found_in(value, *(_IN_PLAIN_TEXT if isinstance(value.mark, PlainText) else _IN_PROSE))


def links_are_whole(hub: Hub, today: date) -> Iterator[Problem]:
    """A link of prose, or of a hand-written page, has all its brackets, and leads where its words say."""
    for value in texts_and_pages(hub):
        if isinstance(value.mark, ProseText):
            yield from found_in(value, links_not_whole, links_that_mislead)


@made_once
def texts(hub: Hub) -> tuple[Value, ...]:
    """Every piece of text in the data, with its place."""
    others: tuple[Entry, ...] = (hub.site, *(page.front for page in hub.written))
    groups = (*(found for _, found in records_with_values(hub)), *map(values, others))
    found = (value for group in groups for value in group)
    return tuple(_typed(value) for value in found if isinstance(value.mark, PlainText | ProseText))


def _typed(value: Value) -> Value:
    """What was typed, without the places for something else: a line's slots are checked as references."""
    if isinstance(value.mark, FilledText):
        return value._replace(text=value.text.replace(PLACEHOLDER, GAP))
    return value._replace(text=words(value.text)) if isinstance(value.mark, LineMark) else value


def texts_and_pages(hub: Hub) -> tuple[Value, ...]:
    """Every piece of text in the data, and every line of the hand-written pages below their front matter.

    A page may explain the slots of lines: they are taken out there too.
    """
    return (*texts(hub), *lines_of_pages(hub))


@made_once
def lines_of_pages(hub: Hub) -> tuple[Value, ...]:
    """Every line of the hand-written pages below their front matter."""
    return tuple(line for page in hub.written for line in _lines_of(page))


@made_once
def pages_without_examples(hub: Hub) -> tuple[tuple[WrittenPage, list[Value]], ...]:
    """Each hand-written page, with its lines that aren't within a block of code."""
    return tuple((page, list(_beside_examples(_lines_of(page)))) for page in hub.written)


def lines_without_code(hub: Hub) -> Iterator[Value]:
    """Every line of the hand-written pages, without what is shown there as code."""
    for _, lines in pages_without_examples(hub):
        yield from (line._replace(text=CODE.sub("", line.text)) if "`" in line.text else line for line in lines)


def _lines_of(page: WrittenPage) -> Iterator[Value]:
    for number, line in enumerate(page.body.split("\n"), start=page.lines_above + 1):
        yield Value(words(line), ProseText(), "the page", Origin(page.origin.path, number, 1))


def _beside_examples(lines: Iterable[Value]) -> Iterator[Value]:
    is_example = False
    for line in lines:
        if _FENCE.match(line.text):
            is_example = not is_example
        elif not is_example:
            yield line


def found_in(value: Value, *finders: Finder) -> Iterator[Problem]:
    """What they find in a text, as problems at its place."""
    for finder in finders:
        for finding in finder(value.text):
            what = f"{finding.what} (in `{value.field}`: {finding.found!r})"
            yield problem_at(value.place, what, finding.todo)
