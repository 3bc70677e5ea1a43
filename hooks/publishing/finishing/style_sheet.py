"""A style sheet of the rules that some page of a site uses."""

from collections.abc import Callable, Iterable, Iterator

import rcssmin
import tinycss2
from tinycss2.ast import AtRule, Node, QualifiedRule

from publishing.finishing.selectors import alternatives, can_match

_CONDITIONS = frozenset(("media", "supports", "container", "layer"))


IsThere = Callable[[str], bool]
"""Whether a name, as selectors write it, can stand on a page."""


def used_rules(css: str, is_there: IsThere) -> str:
    """The sheet without what no page uses, without comments and without needless space."""
    rules = tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
    return str(rcssmin.cssmin("".join(_kept(rules, is_there))))


def _kept(rules: Iterable[Node], is_there: IsThere) -> Iterator[str]:
    for rule in rules:
        if isinstance(rule, QualifiedRule):
            yield from _kept_rule(rule, is_there)
        elif isinstance(rule, AtRule) and rule.content is not None and rule.lower_at_keyword in _CONDITIONS:
            yield from _kept_group(rule, is_there)
        else:
            yield str(rule.serialize())


def _kept_rule(rule: QualifiedRule, is_there: IsThere) -> Iterator[str]:
    if used := [each for each in alternatives(rule.prelude) if can_match(each, is_there)]:
        selectors = ",".join(tinycss2.serialize(each).strip() for each in used)
        yield f"{selectors}{{{tinycss2.serialize(rule.content)}}}"


def _kept_group(rule: AtRule, is_there: IsThere) -> Iterator[str]:
    inner = tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
    if kept := "".join(_kept(inner, is_there)):
        yield f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{kept}}}"
