"""Each link of the golden thread is made once, so that one voice says who makes it."""

from collections.abc import Iterator
from datetime import date

from publishing.model.entry import Entry
from publishing.model.hub import Hub
from publishing.model.link import Link
from publishing.model.walk import entries_of, holders
from publishing.problems import Problem, problem_at


def links_are_made_once(hub: Hub, today: date) -> Iterator[Problem]:
    """No record links twice to the same one, whoever makes the link."""
    for _, entry in entries_of(hub, Entry):
        for name in holders(type(entry)):
            yield from _twice(name, getattr(entry, name))


def _twice(name: str, value: object) -> Iterator[Problem]:
    links = [each for each in value if isinstance(each, Link)] if isinstance(value, tuple) else []
    ends = [_end(link) for link in links]
    for number, link in enumerate(links):
        if ends[number] in ends[:number]:
            what = f"the link to {', '.join(f'`{end}`' for end in ends[number])} is made twice in `{name}`"
            yield problem_at(link.origin, what, "keep one of the two, with who makes the link")


def _end(link: Link) -> tuple[str, ...]:
    """What it leads to: the fields of its kind, without those that every link has."""
    return tuple(str(getattr(link, name)) for name in type(link).model_fields if name not in Link.model_fields)
