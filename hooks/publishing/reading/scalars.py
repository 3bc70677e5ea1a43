"""Single values as an editor means them: only `true`, `false`, `null` and numbers aren't text."""

import re

import yaml

from publishing.model.places import Number

_NUMBER = re.compile(r"[-+]?(\d+(_+\d+)*(\.\d+)?|\.\d+)([eE][-+]?\d+)?|0[xob][0-9a-fA-F]+", re.ASCII)
_WORDS: dict[str, bool | None] = {
    "true": True,
    "false": False,
    "null": None,
    "~": None,
    "": None,
}
_LONGEST_WORD = max(map(len, _WORDS))


def scalar(event: yaml.ScalarEvent) -> str | bool | None:
    """The value; `no`, `on` and 12:30 stay text, and a number keeps the digits that were written."""
    text: str = event.value
    if event.style:
        return text
    if len(text) <= _LONGEST_WORD and (word := text.lower()) in _WORDS:
        return _WORDS[word]
    return Number(text) if _NUMBER.fullmatch(text) else text
