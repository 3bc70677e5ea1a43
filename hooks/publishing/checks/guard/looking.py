"""What rules find in texts, wherever those stand. It doesn't rest on what content is made of.

So what is found can be remembered while anything but the rules is changed.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from publishing.checks.guard.rule import Found, Rule, is_hinted, looked_at, plain
from publishing.model.slot import without_slots

_CODE = re.compile(r"(?m)^```.*?^```$|`[^`\n]+`", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Field:
    """What stands in one field: text, or the address of another site."""

    text: str
    is_address: bool = False

    def __str__(self) -> str:
        return f"{'address' if self.is_address else 'text'} {self.text}"


def in_fields(fields: Sequence[Field], rules: Sequence[Rule]) -> Iterator[tuple[int, Rule, Found]]:
    """What is found in fields that belong together, with the number of the field."""
    texts = {number: plain(without_slots(each.text)) for number, each in enumerate(fields) if not each.is_address}
    all_small = "\n".join(texts.values()).lower()
    hinted = [rule for rule in rules if is_hinted(rule, all_small)]
    for number, field in enumerate(fields):
        if field.is_address:
            finds = [(rule, rule.find_in_address(field.text)) for rule in rules]
        else:
            small = texts[number].lower()
            finds = [(rule, looked_at(rule, texts[number], small)) for rule in hinted]
        for rule, found in finds:
            yield from ((number, rule, each) for each in found)


def in_page(body: str, rules: Sequence[Rule]) -> Iterator[tuple[Rule, Found]]:
    """What is found in a page in Markdown; some rules leave out its samples of code."""
    return _in_whole(body, plain(_CODE.sub(_blank, body)), rules)


def in_text(text: str, rules: Sequence[Rule]) -> Iterator[tuple[Rule, Found]]:
    """What is found in a file's text."""
    return _in_whole(text, plain(text), rules)


def _in_whole(text: str, without_code: str, rules: Sequence[Rule]) -> Iterator[tuple[Rule, Found]]:
    whole = plain(without_slots(text))
    small = whole.lower()
    for rule in rules:
        yield from ((rule, each) for each in looked_at(rule, whole if rule.heeds_code else without_code, small))


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", "~", match[0])
