"""Where the hub is published, if its data doesn't say: whoever starts the program may know it."""

import os
import re
from dataclasses import replace
from urllib.parse import urlsplit

from publishing.model.hub import Hub
from publishing.model.text import FOLDERS

ADDRESS = "SITE_ADDRESS"
"""The variable of the environment that says it."""


def given_address() -> str | None:
    """What the environment says. Ends the program with one sentence if that isn't the address of a site."""
    given = os.environ.get(ADDRESS)
    if given and not _is_of_a_site(given):
        raise SystemExit(f"{ADDRESS} is {given!r}; write it in full, like https://hub.example.org/, or unset it.")
    return given or None


def _is_of_a_site(address: str) -> bool:
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    is_plain = re.fullmatch(rf"https?://[A-Za-z0-9.:\[\]-]+{FOLDERS}", address) is not None
    return is_plain and bool(host)


def placed(hub: Hub, address: str | None = None) -> Hub:
    """The hub at the address of its data, or else at the one that is given, or else at that of the environment."""
    given = address or given_address()
    if hub.site.address or not given:
        return hub
    return replace(hub, site=hub.site.model_copy(update={"address": given}))
