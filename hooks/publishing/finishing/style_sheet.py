"""A style sheet of the rules that some page of a site uses."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

import rcssmin
import tinycss2
from tinycss2.ast import AtRule, Node, QualifiedRule

from publishing.finishing.script_names import ScriptNames
from publishing.finishing.selectors import alternatives, can_match

_CONDITIONS = frozenset(("media", "supports", "container", "layer"))


@dataclass(frozen=True)
class Usage:
    """What can stand on a page: by the page's HTML, or because a script puts it there."""

    pages: Collection[frozenset[str]]
    """The names on each page."""
    scripts: ScriptNames

    def uses(self, selector: Sequence[Node]) -> bool:
        """Whether one selector can match something on some page."""
        return any(can_match(selector, lambda name: name in page or name in self.scripts) for page in self.pages)  # noqa: B023


def used_rules(css: str, usage: Usage) -> str:
    """The sheet without what no page uses, without comments and without needless space."""
    rules = tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
    return str(rcssmin.cssmin("".join(_kept(rules, usage))))


def _kept(rules: Iterable[Node], usage: Usage) -> Iterator[str]:
    for rule in rules:
        if isinstance(rule, QualifiedRule):
            yield from _kept_rule(rule, usage)
        elif isinstance(rule, AtRule) and rule.content is not None and rule.lower_at_keyword in _CONDITIONS:
            yield from _kept_group(rule, usage)
        else:
            yield str(rule.serialize())


def _kept_rule(rule: QualifiedRule, usage: Usage) -> Iterator[str]:
    if used := [each for each in alternatives(rule.prelude) if usage.uses(each)]:
        selectors = ",".join(tinycss2.serialize(each).strip() for each in used)
        yield f"{selectors}{{{tinycss2.serialize(rule.content)}}}"


def _kept_group(rule: AtRule, usage: Usage) -> Iterator[str]:
    inner = tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
    if kept := "".join(_kept(inner, usage)):
        yield f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{kept}}}"
