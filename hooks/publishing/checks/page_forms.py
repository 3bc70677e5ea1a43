"""The form of hand-written pages: one heading above all, and lists that are read as lists."""

import re
from collections.abc import Iterator
from datetime import date

from publishing.checks.findings import A_DEEP_LIST, EMPTY_LINE, FLATTER, TOO_DEEP, WITHIN, lists_within_paragraphs
from publishing.checks.wording import pages_without_examples
from publishing.model.hub import Hub
from publishing.problems import Problem, problem_at

MOST_BRACKETS = 200
_TOP = re.compile(r"# +\S")
_UNDERLINED = re.compile(r"=+\s*$")


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
