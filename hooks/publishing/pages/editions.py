"""All pages of every edition: its own, and those below it."""

from collections.abc import Callable, Iterable, Iterator

from publishing.model.hub import Hub
from publishing.pages import (
    edition_assessment,
    edition_background,
    edition_governance,
    edition_overview,
    edition_plan,
)
from publishing.pages.edition import Edition, editions
from publishing.pages.page import Page

_MAKERS: tuple[Callable[[Edition], Iterable[Page]], ...] = (
    edition_overview.pages,
    edition_plan.pages,
    edition_governance.pages,
    edition_assessment.pages,
    edition_background.pages,
)


def pages(hub: Hub) -> Iterator[Page]:
    """The pages of every edition."""
    for edition in editions(hub):
        for maker in _MAKERS:
            yield from maker(edition)
