"""Files that are named by what they hold, so that a browser can keep them for ever."""

import hashlib
import posixpath
import re
from collections.abc import Mapping, Sequence
from html import unescape

from publishing.finishing.links import place_of

_DIGITS = 10
_NAMED = re.compile(r"\.[0-9a-f]{8,}\.[a-z0-9]+")


def named_by_content(name: str, content: bytes) -> str:
    """The name with a mark of the content: `assets/hub.css` becomes `assets/hub.3f9a1c2b07.css`."""
    stem, dot, ending = name.rpartition(".")
    return f"{stem}.{hashlib.sha256(content).hexdigest()[:_DIGITS]}{dot}{ending}"


def is_named_by_content(name: str) -> bool:
    """Whether a file has such a name already: pieces of the search index, which no page names."""
    return _NAMED.search(name) is not None


def file_named(reference: str, folder: Sequence[str], root: str) -> str:
    """The file of the site that a page in a folder names; "" for what lies elsewhere. `root` is the site's own path."""
    place = place_of(unescape(reference), "", folder, root)
    return place[0] if place else ""


def with_new_names(html: str, files: Mapping[str, str], names: Mapping[str, str]) -> str:
    """The page, with the new name in each of its references to a file that has one."""
    for reference, file in files.items():
        if file in names:
            new = reference.replace(posixpath.basename(file), posixpath.basename(names[file]))
            html = html.replace(f'="{reference}"', f'="{new}"')
    return html
