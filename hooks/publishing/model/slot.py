"""How a slot is written in a line: `{number:act-early}`."""

import re

SLOT = re.compile(r"\{([a-z]+):([a-z0-9-]+)\}")

_WHOLE_OR_NOT = re.compile(r"\{[a-z]+:(?:[a-z0-9-]+\}|[a-z][a-z0-9-]*)")


def without_slots(text: str) -> str:
    """The text as long as it was, with spaces for its slots, also for one whose end is missing."""
    return _WHOLE_OR_NOT.sub(lambda match: " " * len(match[0]), text)
