"""A guide that stands below another is in that one's menu, and the reverse."""

from collections.abc import Iterator
from datetime import date

from publishing.model.guide import Guide
from publishing.model.hub import Hub
from publishing.problems import Problem, problem_at


def guides_are_linked_from_above(hub: Hub, today: date) -> Iterator[Problem]:
    """`links` and `part_of` say the same."""
    for guide in hub.all(Guide):
        for number, link in enumerate(guide.links):
            below = hub.find(Guide, link)
            if below and below.part_of != guide.id:
                what = f"the guide `{link}` doesn't stand below `{guide.id}`"
                yield problem_at(guide.origin.at("links", number), what, f'add "part_of: {guide.id}" to it')
        above = hub.find(Guide, guide.part_of) if guide.part_of else None
        if guide.part_of and not hub.may_have(Guide.kind, guide.part_of):
            what = f"there is no guide `{guide.part_of}` for it to stand below"
            yield problem_at(guide.origin.at("part_of"), what, "mend `part_of`")
        if above and guide.id not in above.links:
            what = f"the guide `{above.id}` doesn't lead to `{guide.id}`"
            yield problem_at(guide.origin, what, f"add it to `links` of `{above.id}`")
