"""All pages of a hub. A new kind of page is a line here."""

from collections.abc import Callable, Iterable

from publishing.model.hub import Hub
from publishing.pages import (
    a_z,
    accessibility_statement,
    area_notices,
    areas,
    campaigns,
    cards,
    comparisons,
    contacts,
    data_files,
    definitions,
    duty,
    editions,
    external_links,
    flows,
    frameworks,
    freshness,
    guides,
    home,
    members,
    messages,
    open_data,
    parts_page,
    questions,
    redirects,
    role_guides,
    sources,
    statistics,
    timeline,
    toolkit,
    updates,
)
from publishing.pages.page import Page
from publishing.pages.wholes import with_wholes

_MAKERS: tuple[Callable[[Hub], Iterable[Page]], ...] = (
    redirects.pages,  # first, so that no page of today gives way to one
    area_notices.pages,  # for the same reason
    home.pages,
    guides.pages,
    flows.pages,
    role_guides.pages,
    cards.pages,
    contacts.pages,
    duty.pages,
    timeline.pages,
    statistics.pages,
    areas.pages,
    frameworks.pages,
    editions.pages,
    comparisons.pages,
    members.pages,
    toolkit.pages,
    messages.pages,
    questions.pages,
    definitions.pages,
    updates.pages,
    campaigns.pages,
    sources.pages,
    open_data.pages,
    freshness.pages,
    accessibility_statement.pages,
    a_z.pages,
    parts_page.pages,
    data_files.pages,
    external_links.pages,
)


def pages_of(hub: Hub) -> tuple[Page, ...]:
    """Every generated page. The hub must have passed the checks."""
    return tuple(with_wholes((page for maker in _MAKERS for page in maker(hub)), hub))
