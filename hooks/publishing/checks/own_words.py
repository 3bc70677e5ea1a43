"""A council's own hub says nothing of itself that is true only of the demonstration that it was taken from.

What such a council has to say in its own words stands there in a sentence on "a council that adopts" the hub.
"""

import re
from collections.abc import Iterator
from datetime import date

from publishing.checks.wording import lines_without_code
from publishing.model.hub import Hub
from publishing.problems import Problem, problem_at

_OF_ANOTHER = re.compile(r"\b(?:this demonstration|it is a demonstration|a council that adopts)\b", re.IGNORECASE)
_OF_ITSELF = ("site.yml", "accessibility-statement.yml")
"""The data that tell of the hub. Elsewhere, a demonstration may be one in a street."""
_FOR_KEEPERS = ("docs/contributing/", "docs/decisions/")


def a_councils_hub_is_no_demonstration(hub: Hub, today: date) -> Iterator[Problem]:
    """What stood in the demonstration was made the council's own before `demonstration` became false."""
    for path, number, text in () if hub.site.demonstration else _lines(hub):
        if found := _OF_ANOTHER.search(text):
            what = f"“{found[0]}” is said here, and site.yml says `demonstration: false`"
            yield Problem(path, number, found.start() + 1, what, "write what is true of your council’s hub")


def a_councils_hub_says_whom_to_tell(hub: Hub, today: date) -> Iterator[Problem]:
    """Readers of a council's own hub can report an error; a demonstration may have nobody who answers."""
    if not (hub.site.demonstration or hub.site.owner.contact):
        what = "nobody is named whom readers can tell of an error"
        yield problem_at(hub.site.owner.origin, what, "add `contact` to `owner`, the id of a contact")


def _lines(hub: Hub) -> Iterator[tuple[str, int, str]]:
    for path, text in hub.files.items():
        if path.endswith(_OF_ITSELF):
            yield from ((path, number, line) for number, line in enumerate(text.split("\n"), start=1))
    for line in lines_without_code(hub):
        if not line.place.path.startswith(_FOR_KEEPERS):
            yield line.place.path, line.place.line, line.text
