"""Where an editor changes a page that tells of many records."""

from collections.abc import Sequence

from publishing.model.hub import Hub
from publishing.model.places import Origin
from publishing.model.record import Record


def origin_of_all(records: Sequence[Record], hub: Hub) -> Origin:
    """At the first of them; where there is none, in the site's own file."""
    return records[0].origin if records else hub.site.origin
