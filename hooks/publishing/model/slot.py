"""How a slot is written in a line: `{number:act-early}`."""

import re

SLOT = re.compile(r"\{([a-z]+):([a-z0-9-]+)\}")


def without_slots(text: str) -> str:
    """The text as long as it was, with spaces for its slots."""
    return SLOT.sub(lambda match: " " * len(match[0]), text)
