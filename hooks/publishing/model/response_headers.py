"""What a browser is told with each file: the policy, the other headers, its type, and how long to keep it.

Every page holds the policy itself, for hosts that send no headers. All else comes from here too.
"""

from collections.abc import Mapping

from publishing.model.site import Site

REFERRER = "no-referrer"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "manifest-src 'self'; base-uri 'none'; form-action 'none'"
)
_IN_HEADERS = "object-src 'self'; media-src 'self'; frame-ancestors 'none'"
"""What only a header can say: who may show a page in a frame. And a card to print, a film or a recording is a document
of its own, which Safari, or any browser, opens only if its header lets it load itself; in a page, its own policy still
forbids that.
"""
_REFUSED = """
    accelerometer autoplay browsing-topics camera display-capture encrypted-media gamepad geolocation
    gyroscope hid idle-detection local-fonts magnetometer microphone midi payment
    publickey-credentials-get screen-wake-lock serial storage-access usb window-management xr-spatial-tracking
"""
"""What a page of the hub, or a browser that plays one of its films, never asks for, by the names that browsers know."""

SECURITY_HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": f"{POLICY}; {_IN_HEADERS}",
    "Strict-Transport-Security": "max-age=31536000",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": REFERRER,
    "Permissions-Policy": ", ".join(f"{each}=()" for each in _REFUSED.split()),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}

HASHED = r"assets/(?:[^/]+/)*[^/]+\.[0-9a-f]{8,}\.[a-z0-9]+"
"""The address, below the site's root, of a file whose name holds a hash of its content: /assets/hub.0a1b2c3d.css."""
KEPT_LONG = "public, max-age=31536000, immutable"
KEPT_BRIEFLY = "public, max-age=60, must-revalidate"
"""A banner must be seen, and a wrong number gone, within a minute."""

SHARED = r"api/.+|(?:.+/)?feed\.(?:xml|json)"
"""The addresses, below the site's root, of what other sites' pages may read: open data and feeds."""

_OPEN_XML = "application/vnd.openxmlformats-officedocument"
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument"
MEDIA_TYPES: Mapping[str, str] = {
    "html": "text/html",
    "htm": "text/html",
    "css": "text/css",
    "js": "text/javascript",
    "json": "application/json",
    "csv": "text/csv",
    "xml": "application/xml",
    "txt": "text/plain",
    "ics": "text/calendar",
    "vtt": "text/vtt",
    "srt": "text/plain",
    "webmanifest": "application/manifest+json",
    "svg": "image/svg+xml",
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "webp": "image/webp",
    "gif": "image/gif",
    "avif": "image/avif",
    "bmp": "image/bmp",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "ico": "image/x-icon",
    "woff2": "font/woff2",
    "wasm": "application/wasm",
    "pdf": "application/pdf",
    "zip": "application/zip",
    "docx": f"{_OPEN_XML}.wordprocessingml.document",
    "dotx": f"{_OPEN_XML}.wordprocessingml.template",
    "xlsx": f"{_OPEN_XML}.spreadsheetml.sheet",
    "pptx": f"{_OPEN_XML}.presentationml.presentation",
    "docm": "application/vnd.ms-word.document.macroEnabled.12",
    "xlsm": "application/vnd.ms-excel.sheet.macroEnabled.12",
    "pptm": "application/vnd.ms-powerpoint.presentation.macroEnabled.12",
    "odt": f"{_OPEN_DOCUMENT}.text",
    "ods": f"{_OPEN_DOCUMENT}.spreadsheet",
    "odp": f"{_OPEN_DOCUMENT}.presentation",
    "mp3": "audio/mpeg",
    "m4a": "audio/mp4",
    "ogg": "audio/ogg",
    "mp4": "video/mp4",
    "webm": "video/webm",
}
"""The type of a file by the ending of its name."""
FEED_TYPES: Mapping[str, str] = {"feed.xml": "application/atom+xml", "feed.json": "application/feed+json"}
"""The type of a file by its whole name, where that says more."""
TEXT_ENDINGS = ("html", "htm", "css", "js", "json", "csv", "xml", "txt", "ics", "vtt", "srt", "webmanifest", "svg")
"""What is written in UTF-8, and worth compressing."""


def headers_of(site: Site) -> dict[str, str]:
    """What is sent with everything. A demonstration's pictures and data stay out of search engines, as its pages do."""
    return {**SECURITY_HEADERS, **({"X-Robots-Tag": "noindex"} if site.demonstration else {})}


def base_path(site: Site) -> str:
    """The folder of its host in which the hub is published, with a slash at both ends: "/" for most."""
    host_and_path = site.base.partition("://")[2]
    return f"/{host_and_path.partition('/')[2]}"


def media_type_of(address: str) -> str:
    """The type of a file, with how its text is written."""
    name = address.rpartition("/")[2] or "index.html"
    ending = name.rpartition(".")[2].lower()
    found = FEED_TYPES.get(name) or MEDIA_TYPES.get(ending, "application/octet-stream")
    return f"{found}; charset=utf-8" if ending in TEXT_ENDINGS else found
