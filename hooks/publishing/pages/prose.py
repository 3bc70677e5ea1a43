"""Prose: a little Markdown to HTML that can't hurt, whatever was written."""

from functools import cache, lru_cache

import nh3
from markdown import Markdown
from markupsafe import Markup

ALLOWED_TAGS = {"p", "em", "strong", "ul", "ol", "li", "blockquote", "a", "br"}
ALLOWED_SCHEMES = {"https"}


@lru_cache(4096)
def render_prose(text: str) -> Markup:
    """Emphasis, lists, quotations and links; everything else is shown as it was written, or dropped."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    html = _markdown().reset().convert(escaped)
    clean = nh3.clean(
        html,
        tags=ALLOWED_TAGS,
        attributes={"*": set(), "a": {"href"}},
        url_schemes=ALLOWED_SCHEMES,
        link_rel=None,
    )
    return Markup(clean)  # noqa: S704  (nh3 has just sanitised it)


@cache
def _markdown() -> Markdown:
    """Markdown without code, which would escape what is escaped already. One is enough: making it takes longest."""
    markdown = Markdown(extensions=["sane_lists"], output_format="html")
    markdown.inlinePatterns.deregister("backtick")
    markdown.parser.blockprocessors.deregister("code")
    return markdown
