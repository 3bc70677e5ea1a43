"""A style sheet without the rules for what is nowhere: most of them are for states that come by themselves."""

import re
from collections.abc import Collection

_RULE = re.compile(r"([^{}]+)(\{[^{}]*\})")
_EMPTY = re.compile(r"@[^{}]+\{\}")
_IN_BRACKETS = re.compile(r"\([^()]*\)|\[[^][]*\]")
"""What a selector says there, such as by `:not()`, isn't asked: in doubt, a rule stays."""
_SELECTOR = re.compile(r"[^,]+")
_NAME = re.compile(r"\.[a-z][\w-]*|(?<![\w.:#@-])[a-z][\w-]*")
_STEPS = ("from", "to")
"""Of a movement; they stand where selectors do."""
_WORD = re.compile(r"[\w-]+")
_BEGINNING = re.compile(r"([\w-]+)\$\{")
"""Of a name that a script puts together: `found__${part}`."""


def used_rules(css: str, names: Collection[str], scripts: str) -> str:
    """The rules of a small sheet that can match: `names` stand on pages, and any word of a script may be one."""
    words = {*_STEPS, *_WORD.findall(scripts)}
    beginnings = tuple(_BEGINNING.findall(scripts))

    def is_there(name: str) -> bool:
        return name in names or name.removeprefix(".") in words or name.removeprefix(".").startswith(beginnings)

    def kept(rule: re.Match[str]) -> str:
        if rule[1].startswith("@"):
            return rule[0]
        asked = _blanked(rule[1])
        found = (each.span() for each in _SELECTOR.finditer(asked) if all(map(is_there, _NAME.findall(each[0]))))
        used = ",".join(rule[1][start:end] for start, end in found)
        return f"{used}{rule[2]}" if used else ""

    return _EMPTY.sub("", _RULE.sub(kept, css))


def _blanked(selectors: str) -> str:
    """With spaces in the place of what stands in brackets, from the innermost on."""
    count = 1
    while count:
        selectors, count = _IN_BRACKETS.subn(lambda each: " " * len(each[0]), selectors)
    return selectors
