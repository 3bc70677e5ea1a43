"""What a generator is told: a configuration for MkDocs and Zensical, and the style of the hub's part of a page."""

from collections.abc import Iterable
from typing import Any

import tinycss2
import yaml

STYLE = "assets/hub-pages.css"
NOINDEX = "overrides/main.html"
_NOINDEX_TEMPLATE = """\
{% extends "base.html" %}
{% block extrahead %}
  <meta name="robots" content="noindex">
{% endblock %}
"""
_WHOLE = {":root", "html", "body"}
_LEFT_OUT = {"page", "charset"}
_ELSEWHERE = {"keyframes", "font-face"}


def configuration(name: str, address: str, menu: Iterable[tuple[str, str]], *, hidden: bool) -> dict[str, str]:
    """The files beside the pages, by path. `menu` has the title and the file of each of the site's main parts."""
    theme: dict[str, Any] = {"name": "material", "language": "en", "font": False}
    if hidden:
        theme["custom_dir"] = NOINDEX.partition("/")[0]
    content = {
        "site_name": name,
        **({"site_url": address} if address else {}),
        "docs_dir": "docs",
        "use_directory_urls": True,
        "theme": theme,
        "nav": [{title: file} for title, file in menu],
        "not_in_nav": "*",
        "plugins": ["search"],
        "extra_css": [STYLE],
        "markdown_extensions": ["attr_list", "def_list", {"tables": {"use_align_attribute": True}}, "toc"],
    }
    files = {"mkdocs.yml": yaml.safe_dump(content, sort_keys=False, allow_unicode=True)}
    return {**files, NOINDEX: _NOINDEX_TEMPLATE} if hidden else files


def scoped(css: str) -> str:
    """The hub's style, for its part of a page alone. Its class stands twice, to weigh more than a theme's rules."""
    rules = tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
    outside = [rule for rule in rules if rule.type == "at-rule" and rule.lower_at_keyword in _ELSEWHERE]
    inside = [rule for rule in rules if rule not in outside]
    return f"{tinycss2.serialize(outside)}.hub.hub {{\n{_within(inside)}}}\n"


def _within(rules: Iterable[Any]) -> str:
    return "".join(filter(None, map(_rule, rules)))


def _rule(rule: Any) -> str:
    if rule.type == "qualified-rule":
        selectors = [each.strip() for each in tinycss2.serialize(rule.prelude).split(",")]
        shown = ",".join("&" if each in _WHOLE else each for each in selectors)
        return f"{shown}{{{tinycss2.serialize(rule.content)}}}\n"
    if rule.type != "at-rule" or rule.lower_at_keyword in _LEFT_OUT:
        return ""
    if rule.content is None:
        return str(rule.serialize())
    within = tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
    return f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{_within(within)}}}\n"
