"""Where the hub is published, if its data doesn't say: whoever starts the program may know it."""

import os
from dataclasses import replace

from publishing.model.hub import Hub

ADDRESS = "SITE_ADDRESS"
"""The variable of the environment that says it."""


def placed(hub: Hub, address: str | None = None) -> Hub:
    """The hub at the address of its data, or else at the one that is given, or else at that of the environment."""
    given = address or os.environ.get(ADDRESS)
    if hub.site.address or not given:
        return hub
    return replace(hub, site=hub.site.model_copy(update={"address": given}))
