"""Characters that nobody sees, that turn the order of letters around, or that look like others."""

from collections.abc import Iterator

from publishing.checks.guard.pattern import Pattern
from publishing.checks.guard.rule import Found, Rule, found, found_by

_FLAG = "\U0001f3f4[\U000e0061-\U000e007a]{5}\U000e007f"
"""That of England, Scotland or Wales: its letters are the only tags that mean anything."""
_OF_GREEKS_AND_RUSSIANS = "\u0370-\u03ff\u0400-\u052f"
_UNSEEN = Pattern(
    rf"{_FLAG}|(?P<bad>[\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]+"
    r"|(?<=[!-~])[\u00ad\u180e\u200c-\u200f]+(?=[!-~]))"
)
_MIXED = Pattern(rf"[A-Za-z][{_OF_GREEKS_AND_RUSSIANS}]|[{_OF_GREEKS_AND_RUSSIANS}][A-Za-z]")
_CODED = Pattern(r"(?i)\bxn--[a-z0-9-]+")


def unseen_characters(text: str) -> Iterator[Found]:
    """What readers, and those who review a change, see otherwise than it stands."""
    yield from found_by(_CODED, text, "letters of another alphabet are hidden in an address")
    if text.isascii():
        return
    for match in _UNSEEN.finditer(text):
        if match["bad"]:
            yield found(match, "there is a character that nobody sees")
    yield from found_by(_MIXED, text, "a letter of another alphabet stands within a word")


UNSEEN_CHARACTERS = Rule(
    id="unseen-characters",
    title="Characters that nobody sees",
    why=(
        "Marks that turn the order of letters around, spaces without width, and letters of another alphabet within a "
        "word. A number or an address then reads otherwise than it is, the search doesn’t find the word, and what "
        "the other rules look for hides from them."
    ),
    todo="type the word again",
    find=unseen_characters,
    find_in_address=unseen_characters,
)
