"""The labelled examples, and how well the guard's rules tell the bad from the good."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from publishing.checks.guard.rule import looked_at, plain
from publishing.checks.guard.rules import RULES

EXAMPLES = Path(__file__).parent / "examples.yml"
CHANNEL = "channel: "
"""What stands before the number or mailbox of a contact record."""


@dataclass(frozen=True)
class Example:
    """A text, the rule that it is for, and whether that rule must find something in it."""

    text: str
    rule: str
    is_bad: bool

    @property
    def found(self) -> frozenset[str]:
        """The rules that find something in it."""
        if self.text.startswith(CHANNEL):
            channel = self.text.removeprefix(CHANNEL)
            return frozenset(rule.id for rule in RULES if list(rule.find_in_channel(channel)))
        smooth = plain(self.text)
        return frozenset(rule.id for rule in RULES if list(looked_at(rule, smooth, smooth.lower())))

    @property
    def is_missed(self) -> bool:
        """Whether it is bad, and its rule doesn't see that."""
        return self.is_bad and self.rule not in self.found

    @property
    def is_false_alarm(self) -> bool:
        """Whether it is good, and any rule finds something."""
        return not self.is_bad and bool(self.found)


@cache
def examples() -> tuple[Example, ...]:
    """All of them."""
    sides = yaml.safe_load(EXAMPLES.read_text("utf-8"))
    return tuple(
        Example(text, rule, side == "bad")
        for side, rules in sides.items()
        for rule, texts in rules.items()
        for text in texts
    )
