"""Things of schema.org, as JSON-LD writes them. The tests hold every one that a page has against the vocabulary."""

from collections.abc import Callable, Sequence
from typing import Any

from jinja2.utils import htmlsafe_json_dumps
from markupsafe import Markup

from publishing.pages.here import Here

CONTEXT = "https://schema.org"

Thing = dict[str, Any]
"""Its type and its properties; those that are empty aren't written.

Addresses are whole, or lead on from the page while the site's own isn't known.
"""
Maker = Callable[[Here], Thing]
"""What makes a thing, once a page's view of the hub is known."""


def as_data_block(things: Sequence[Thing]) -> Markup:
    """The things as JSON-LD for a script element: no text in them can end it, or begin anything else."""
    content = {"@context": CONTEXT, "@graph": _given(things)}
    return htmlsafe_json_dumps(content, ensure_ascii=False, separators=(",", ":"))


def _given(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _given(each) for name, each in value.items() if each not in ("", (), [], None)}
    return list(map(_given, value)) if isinstance(value, list | tuple) else value
