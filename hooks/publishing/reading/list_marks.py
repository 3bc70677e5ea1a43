"""The marks with which people begin the parts of a list: YAML knows the hyphen with a space after it alone."""

import re
from typing import Any

from publishing.reading.slips import AFTER_HYPHEN, Slip

_MARK = re.compile(r"-(?=[^\s-])|[•·▪●◦‣–—](?=\s*\S)")


def mark_of_list(name: Any) -> str:
    """The mark with which the name of a field begins, or what is written as one; "" if it begins with none."""
    match = _MARK.match(name) if isinstance(name, str) else None
    return match[0] if match else ""


def slip_of_mark(mark: str) -> Slip:
    """What is wrong with it, and what to do."""
    return AFTER_HYPHEN if mark == "-" else ("a list’s parts begin with a hyphen", f'write "- " instead of "{mark}"')
