"""The headers for static hosts, which can be written only once all shared files have their names."""

from pathlib import Path

from publishing.disk.folder_files import files_below, write_file
from publishing.exports.serving.static_hosts import HEADERS_FILE, headers_file
from publishing.finishing.finish_site import SHARED
from publishing.model.hub import Hub

HEADERS = HEADERS_FILE.lstrip("/")


def write_headers(site: Path, hub: Hub) -> None:
    """Write them into a finished site, in which those of the site before may lie."""
    shared = (f"{SHARED}/{name}" for name in files_below(site / SHARED))
    write_file(site / HEADERS, headers_file(hub, shared).encode())
