"""Pictures on hand-written pages have words for those who can't see them."""

import re
from collections.abc import Iterator
from datetime import date

from publishing.checks.wording import lines_without_code
from publishing.model.hub import Hub
from publishing.problems import Problem, problem_at

_SILENT = re.compile(r"!\[\s*\][(\[]")


def pictures_have_words(hub: Hub, today: date) -> Iterator[Problem]:
    """What a picture shows is told to whoever can't see it, or whom it doesn't reach."""
    for line in lines_without_code(hub):
        for _ in _SILENT.finditer(line.text):
            what = "a picture has no words for people who can’t see it"
            yield problem_at(line.place, what, "write between the square brackets what it shows: ![…](…)")
