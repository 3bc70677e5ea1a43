"""The hub and whoever answers for it, on the home page; each council, on its own page."""

from collections.abc import Iterator
from functools import partial

from publishing.model.area import Area, AreaStatus
from publishing.model.hub import Hub
from publishing.pages.here import Here
from publishing.pages.linked_data.things import GovernmentOrganization, Maker, Organization, WebSite

LANGUAGE = "en-GB"


def publishers(hub: Hub) -> Iterator[tuple[str, Maker]]:
    """The hub as a whole, and each council that still exists: one that is over has no office to find."""
    yield "/", _website
    for area in hub.all(Area):
        if area.status is AreaStatus.CURRENT:
            yield area.address, partial(_council, area)


def _website(here: Here) -> WebSite:
    """A demonstration is nobody's office: whoever keeps it is no more than an organisation."""
    site = here.hub.site
    kind = Organization if site.demonstration else GovernmentOrganization
    return WebSite(
        id=here.whole("/"),
        name=site.name,
        description=site.summary,
        disambiguating_description=here.hub.site.notice,
        url=here.whole("/"),
        in_language=LANGUAGE,
        publisher=kind(name=site.owner.name),
    )


def _council(area: Area, here: Here) -> GovernmentOrganization:
    """Its address is left out: the page is the hub's, and not the council's own."""
    return GovernmentOrganization(
        name=area.council, disambiguating_description=here.hub.site.notice, description=area.summary
    )
