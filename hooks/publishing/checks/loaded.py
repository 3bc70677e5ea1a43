"""A hand-written page loads nothing from elsewhere: no other site learns who reads it."""

import re
from collections.abc import Iterator
from datetime import date

from publishing.checks.wording import lines_beside_examples
from publishing.model.hub import Hub
from publishing.problems import Problem, problem_at

CODE = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")
_PICTURE = re.compile(
    r"!\[[^\]]*\]\(\s*<?https?://"
    r"|<(?:img|video|audio|source)\b[^>]*\ssrc(?:set)?\s*=\s*[\"']?(?:https?:)?//",
    re.IGNORECASE,
)
_PART = re.compile(r"<(script|iframe|object|embed|link|style|form|base)\b", re.IGNORECASE)


def pages_load_nothing_from_elsewhere(hub: Hub, today: date) -> Iterator[Problem]:
    """Pictures stand in the hub itself, and what other sites play or run is linked to."""
    for line in lines_beside_examples(hub):
        text = CODE.sub("", line.text)
        if _PICTURE.search(text):
            what = "a picture is loaded from another site, which would learn who reads the page"
            yield problem_at(
                line.place, what, "put the picture beside the page in docs/, or link to it: [words](https://…)"
            )
        for part in _PART.finditer(text):
            what = f"the tag <{part[1].lower()}> doesn't work on the hub's pages"
            yield problem_at(line.place, what, "take it out, and link to what it shows: [words](https://…)")
