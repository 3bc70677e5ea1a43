"""What editors write for several things at once: "*" stands for any letters."""

import re


def fits(pattern: str, text: str) -> bool:
    """Whether a text is as it is written."""
    return re.fullmatch(re.escape(pattern).replace(r"\*", ".*"), text, re.DOTALL) is not None
