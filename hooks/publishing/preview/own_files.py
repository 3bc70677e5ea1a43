"""What the preview adds to the hub: a script that loads a page anew, and the page that lists problems."""

from collections.abc import Iterable
from pathlib import Path

import jinja2

from publishing.problems import Problem

FOLDER = "/_preview"
EVENTS = f"{FOLDER}/events"
_HERE = Path(__file__).parent
_TEMPLATES = jinja2.Environment(
    loader=jinja2.FileSystemLoader(_HERE),
    autoescape=True,
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
PAGE = "text/html; charset=utf-8"
TEXT = "text/plain; charset=utf-8"
_OWN = {"reload.js": "text/javascript; charset=utf-8", "problems.css": "text/css; charset=utf-8"}
OWN_FILES = {f"{FOLDER}/{name}": (media_type, (_HERE / name).read_bytes()) for name, media_type in _OWN.items()}
"""The type and the content of each file, by its address.

No page of the hub has such an address: an id can't begin with a low line.
"""


def with_reload(html: str, mark: str) -> str:
    """A page that is loaded anew when the hub isn't any more as it was under this mark."""
    script = f'<script src="{FOLDER}/reload.js" data-mark="{mark}" defer></script>'
    return html.replace("</head>", f"{script}</head>", 1)


def problems_page(problems: Iterable[Problem] = (), mark: str = "") -> str:
    """What is wrong, place by place; nothing can be said yet where nothing is given.

    It gives way to the page by itself when all is mended.
    """
    found = sorted(set(problems))
    return _TEMPLATES.get_template("problems.html").render(problems=found, mark=mark, folder=FOLDER)
