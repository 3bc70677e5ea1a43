"""Descriptions for search engines and link previews: no longer than those show."""

import textwrap

LONGEST = 160


def brief(text: str) -> str:
    """The text, ended at a word if it is too long."""
    return textwrap.shorten(text, LONGEST, placeholder="…")
