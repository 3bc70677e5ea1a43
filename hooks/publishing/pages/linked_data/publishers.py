"""The hub and whoever answers for it, on the home page; each council, on its own page."""

from collections.abc import Iterator
from functools import partial

from publishing.model.area import Area, AreaStatus
from publishing.model.hub import Hub
from publishing.pages.here import Here
from publishing.pages.linked_data.things import Maker, Thing

LANGUAGE = "en-GB"


def publishers(hub: Hub) -> Iterator[tuple[str, Maker]]:
    """The hub as a whole, and each council that still exists: one that is over has no office to find."""
    yield "/", _website
    for area in hub.all(Area):
        if area.status is AreaStatus.CURRENT:
            yield area.address, partial(_council, area)


def _website(here: Here) -> Thing:
    """A demonstration is nobody's office: whoever keeps it is no more than an organisation."""
    site = here.hub.site
    kind = "Organization" if site.demonstration else "GovernmentOrganization"
    return {
        "@type": "WebSite",
        "@id": here.whole("/"),
        "name": site.name,
        "description": site.summary,
        "disambiguatingDescription": site.notice,
        "url": here.whole("/"),
        "inLanguage": LANGUAGE,
        "publisher": {"@type": kind, "name": site.owner.name},
    }


def _council(area: Area, here: Here) -> Thing:
    """Its address is left out: the page is the hub's, and not the council's own."""
    return {
        "@type": "GovernmentOrganization",
        "name": area.council,
        "description": area.summary,
        "disambiguatingDescription": here.hub.site.notice,
    }
