"""A hub narrowed to one area, as if its site named no other."""

from dataclasses import replace

from publishing.model.hub import Hub
from publishing.model.without_areas import without_areas


def narrowed(hub: Hub, area_id: str) -> Hub:
    """The hub with the national records and those of one area."""
    alone = without_areas(hub, {*hub.site.areas} - {area_id})
    home = area_id if hub.site.home_area == area_id else None
    return replace(alone, site=alone.site.model_copy(update={"home_area": home}), broken_areas=())
