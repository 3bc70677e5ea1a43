"""Browsers as they were on telephones of 2018 and 2020: Chromium, with what those lack taken from it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import tinycss2
from tinycss2.ast import AtRule, LiteralToken, Node, QualifiedRule

_FOR_NEWER = re.compile(r"forced-colors|scripting|selector\(")
"""In such a block stands what newer browsers alone read."""
_FOR_OLD = "inset"
"""In such a block stands what old browsers alone read."""
_NEWER_SELECTOR = re.compile(r":(?:is|where|has)\(|:focus-visible|::details-content|:not\([^()]*[, ]")
_NEWER_DECLARATION = re.compile(
    r"(?<![\w-])(?:margin|padding|border)-(?:inline|block)\b|(?<![\w-])inset:|clamp\(|anywhere|text-wrap"
    r"|text-decoration: \S+ |content: \S+ / "
)

WITHOUT = """(names) => {
  const owners = {
    Element: Element.prototype, String: String.prototype, Array: Array.prototype, Object,
    MediaQueryList: MediaQueryList.prototype,
  };
  for (const [owner, name] of names.map((each) => each.split("."))) {
    Object.defineProperty(owners[owner], name, { value: undefined });
  }
}"""
IOS_14 = ["Array.at", "Array.findLastIndex", "String.at", "Object.hasOwn"]
IOS_12 = [*IOS_14, "Element.replaceChildren", "String.replaceAll", "MediaQueryList.addEventListener"]

NO_GAPS = """() => {
  for (const each of document.querySelectorAll("body *")) {
    if (getComputedStyle(each).display.includes("flex")) each.style.setProperty("gap", "normal", "important");
  }
}"""
"""Old browsers know gaps in grids, and none in rows."""
TOUCHING = """() => {
  const boxOf = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  };
  const isRow = (each) => getComputedStyle(each).display.includes("flex");
  const rows = [...document.querySelectorAll("body *")].filter(isRow);
  return rows.flatMap((row) => {
    const parts = [...row.childNodes].map((node) => ({ box: boxOf(node), text: node.textContent.trim() }))
      .filter(({ box, text }) => box.width > 1 && text);
    return parts.slice(1).filter(({ box }, at) => {
      const before = parts[at].box;
      const distance = box.left - before.right;
      return box.top < before.bottom && before.top < box.bottom && distance > -1 && distance < 2;
    }).map(({ text }) => text);
  });
}"""
"""Words that run into those before them in a row."""


class Rule(NamedTuple):
    """A rule that old browsers read, and the block that it stands in."""

    block: str
    selectors: list[str]
    says: list[str]

    def dropped(self) -> list[str]:
        """What they drop of it: all of it for one selector that they don't know."""
        if any(_NEWER_SELECTOR.search(each) for each in self.selectors):
            return self.selectors
        return [each for each in self.says if _NEWER_DECLARATION.search(each)]

    def has_older(self, declaration: str) -> bool:
        """Whether it says the same in an older way first."""
        name, _, _ = declaration.partition(":")
        return any(each.startswith(f"{name}:") for each in self.says[: self.says.index(declaration)])


def rules(css: str) -> list[Rule]:
    """The rules of a sheet that old browsers read."""
    return list(_in_block("@media all", tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)))


def as_old_browsers_read(css: str) -> str:
    """A sheet without what they drop."""
    return "\n".join(
        f"{rule.block}{{{','.join(rule.selectors)}{{{';'.join(_kept(rule))}}}}}"
        for rule in rules(css)
        if rule.dropped() is not rule.selectors
    )


def _kept(rule: Rule) -> list[str]:
    return [each for each in rule.says if each not in rule.dropped()]


def _in_block(block: str, nodes: Iterable[Node]) -> Iterator[Rule]:
    for node in nodes:
        if isinstance(node, QualifiedRule):
            says = tinycss2.parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True)
            yield Rule(block, list(map(_written, _alternatives(node.prelude))), [each.serialize() for each in says])
        elif isinstance(node, AtRule) and node.content and not _FOR_NEWER.search(_written(node.prelude)):
            condition = f"@{node.at_keyword} {_written(node.prelude)}"
            inner = tinycss2.parse_rule_list(node.content, skip_comments=True, skip_whitespace=True)
            yield from _in_block("@media all" if _FOR_OLD in condition else condition, inner)


def _alternatives(tokens: Sequence[Node]) -> list[list[Node]]:
    """The selectors between a list's commas."""
    found: list[list[Node]] = [[]]
    for token in tokens:
        if isinstance(token, LiteralToken) and token.value == ",":
            found.append([])
        else:
            found[-1].append(token)
    return found


def _written(nodes: Iterable[Node]) -> str:
    return str(tinycss2.serialize(nodes)).strip()
