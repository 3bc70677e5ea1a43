"""Lists that grow with the councils of a hub: long ones are folded, so that readers reach what follows."""

from publishing.model.area import Area
from publishing.model.hub import Hub

MOST_LISTED = 12
"""A list of more is folded."""


def has_many_areas(hub: Hub) -> bool:
    """Whether lists of all areas are folded, and the page of one doesn't link to those of all others."""
    return len(hub.all(Area)) > MOST_LISTED
