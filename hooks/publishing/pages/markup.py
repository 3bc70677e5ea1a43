"""Where tags stand in the HTML that templates and Markdown write: well formed, attributes in double quotes."""

import re

REST = r'[^>"]*(?:"[^"]*"[^>"]*)*'
"""The part of a pattern that stands for a tag's attributes; a value may hold ">"."""

TAG = re.compile(rf"<!--.*?-->|<(/?)([a-zA-Z][^\s/>]*)({REST})>", re.DOTALL)
"""A comment, or a tag as its slash, its name and the rest. Of a comment, the name is None."""

TAG_AND_SPACE = re.compile(rf"(?:{TAG.pattern})\s*", re.DOTALL)
"""The same with the space after it, which is no text."""


def tags_named(*names: str) -> re.Pattern[str]:
    """A pattern for the opening and closing tags of some elements."""
    return re.compile(rf"</?(?:{'|'.join(names)})(?=[\s/>]){REST}>", re.IGNORECASE)
