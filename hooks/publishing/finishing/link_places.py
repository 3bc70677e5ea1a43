"""Where an editor wrote a link that leads to no place of its page. Only the built pages tell that it doesn't."""

import re
from collections.abc import Iterator, Sequence

from publishing.checks.wording import lines_of_pages
from publishing.finishing.links import BrokenLink
from publishing.model.hub import Hub
from publishing.model.page_file import address_of_file
from publishing.model.walk import Value, records_with_values
from publishing.problems import Problem, did_you_mean, problem_at


def told_where_written(hub: Hub, broken: Sequence[BrokenLink]) -> str:
    """The links with their lines in `data/` and `docs/`; with their pages those that a template makes."""
    found = {link: list(problems_where_written(hub, link)) for link in broken}
    problems = sorted({problem for each in found.values() for problem in each})
    others = [link for link, each in found.items() if not each]
    number = len(problems) + len(others)
    count = "1 link leads nowhere." if number == 1 else f"{number} links lead nowhere."
    return "\n".join(map(str, (*problems, *others, count)))


def problems_where_written(hub: Hub, link: BrokenLink) -> Iterator[Problem]:
    """A problem at each line where somebody wrote the link; none for one that a template makes."""
    if link.anchors is None:
        return
    address = f"{address_of_file(link.target)}#{link.fragment}"
    for value in _written(hub, link, address):
        what = f"the link to {address} names a place that the page doesn't have"
        yield problem_at(value.place, what, did_you_mean(link.fragment, link.anchors))


def _written(hub: Hub, link: BrokenLink, address: str) -> Iterator[Value]:
    """On a hand-written page, links may begin in its own folder; what data says is told once, wherever it shows."""
    own = next((page.origin.path for page in hub.written if page.address == link.address), None)
    if own:
        wanted = re.compile(rf"#{re.escape(link.fragment)}(?![\w-])")
        yield from (line for line in lines_of_pages(hub) if line.place.path == own and wanted.search(line.text))
    else:
        wanted = re.compile(rf"{re.escape(address)}(?![\w-])")
        yield from (value for _, each in records_with_values(hub) for value in each if wanted.search(value.text))
