"""Configurations for nginx and Caddy, and the recipe for a container: what `make serving` writes beside the site."""

from pathlib import Path

import jinja2

from publishing.model.hub import Hub
from publishing.model.redirect import moves_of
from publishing.model.response_headers import (
    FEED_TYPES,
    HASHED,
    KEPT_BRIEFLY,
    KEPT_LONG,
    MEDIA_TYPES,
    SHARED,
    TEXT_ENDINGS,
    base_path,
    headers_of,
)

HERE = Path(__file__).parent
# nginx takes HTML for text without being told, and warns who tells it.
_IN_UTF8 = {MEDIA_TYPES[each] for each in TEXT_ENDINGS} - {MEDIA_TYPES["html"]} | set(FEED_TYPES.values())
CONFIGURATIONS = (
    "nginx/nginx.conf",
    "nginx/hub-http.conf",
    "nginx/hub-server.conf",
    "nginx/hub-brotli.conf",
    "nginx/site-with-tls.conf",
    "caddy/Caddyfile",
    "Containerfile",
)


def server_files(hub: Hub) -> dict[str, str]:
    """Each configuration by its path below the folder."""
    return {name: _templates().get_template(f"{name}.jinja").render(_names(hub)) for name in CONFIGURATIONS}


def _templates() -> jinja2.Environment:
    """Strict, but without escaping: these aren't HTML, and hold only checked addresses and fixed words."""
    return jinja2.Environment(  # noqa: S701
        loader=jinja2.FileSystemLoader(HERE),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _names(hub: Hub) -> dict[str, object]:
    base = base_path(hub.site)
    moves = [(f"{base}{old.lstrip('/')}", f"{base}{new.lstrip('/')}") for old, new in moves_of(hub)]
    return {
        "base": base,
        "headers": headers_of(hub.site),
        "moves": moves,
        "hashed": HASHED,
        "shared": SHARED,
        "long": KEPT_LONG,
        "briefly": KEPT_BRIEFLY,
        "types": MEDIA_TYPES,
        "feed_types": FEED_TYPES,
        "in_utf8": sorted(_IN_UTF8),
        "text_endings": TEXT_ENDINGS,
        "host": hub.site.base.partition("://")[2].partition("/")[0] or "hub.example.org",
    }
