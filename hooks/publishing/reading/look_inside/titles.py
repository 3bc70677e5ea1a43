"""Titles that files give themselves."""

import re

_OF_A_DRAFT = r"(?i)\.(?:docx?|pptx?|xlsx?|indd|rtf|odt|pdf)\b|^Microsoft |\bdraft\b|\bv\d+(?:\.\d+)?\b|[\\/]\w+[\\/]"


def is_a_leak(title: str) -> bool:
    """A file's name or a program's, where readers' programs show a title."""
    return re.search(_OF_A_DRAFT, title) is not None
