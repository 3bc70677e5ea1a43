"""The templates of pages, and what each of them knows without being given it."""

from collections.abc import Mapping
from pathlib import Path

import jinja2
from markupsafe import Markup, escape

from publishing.model.editions import edition_name, newer_edition, words_before, words_onward
from publishing.model.fresh_contacts import local_contacts
from publishing.model.said import PLACEHOLDER
from publishing.model.source import paragraph_anchor, paragraph_title
from publishing.model.succession import answering, replaced_by, where_to_turn, who_is_responsible
from publishing.pages.kept_templates import keep_compiled
from publishing.pages.quick_templates import make_quick

_ASKED = (
    answering,
    edition_name,
    local_contacts,
    newer_edition,
    replaced_by,
    where_to_turn,
    who_is_responsible,
    words_before,
    words_onward,
)
"""What templates ask the model itself, as `edition_name(here.hub, …)`: none of it leads anywhere from the page."""
_MACROS = {"parts": "pages/parts.html", "shared": "pages/macros.html"}
"""By the name that every template of a page calls them by."""


def environment(templates: Path, words: Mapping[str, str], compiled: Path | None = None) -> jinja2.Environment:
    """The templates of `overrides/`: text is always escaped, and a name that isn't there is an error.

    `words` are those of the interface, which every template knows; `compiled` is the folder where templates are kept
    between builds.
    """
    found = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    found.filters |= {"paragraph_anchor": paragraph_anchor, "paragraph_title": paragraph_title}
    found.globals |= {"words": words, "fill": _filled, **{each.__name__: each for each in _ASKED}}
    make_quick(found)
    keep_compiled(found, compiled)
    return found


def with_macros(found: jinja2.Environment) -> jinja2.Environment:
    """The same, once the macros are needed of which most pages are made."""
    for name, file in _MACROS.items():
        found.globals[name] = found.get_template(file).module
    return found


def _filled(text: str, *values: object) -> Markup:
    """Words of the interface with what is filled in, in its order; markup stays markup."""
    waiting = iter(values)
    first, *others = text.split(PLACEHOLDER)
    return escape(first) + Markup().join(escape(next(waiting, PLACEHOLDER)) + escape(other) for other in others)
