"""Which reading of a file the form writes on, so that it overwrites nobody's change.

The mark is the first line of each text that the form is given, and of each that it sends back. It stays with what
somebody writes, whatever else is read meanwhile: in another tab, in a draft that the browser kept, and when the server
was started anew.
"""

import hashlib
import secrets
from dataclasses import dataclass, field

BEGIN = "# read: "
"""The page's script knows it too."""


def digest(content: bytes | None) -> str:
    """What stands for a file's content; of one that isn't there, nothing."""
    return "" if content is None else hashlib.sha256(content).hexdigest()


@dataclass(frozen=True, slots=True)
class ReadingMark:
    """One reading of one file."""

    name: str
    digest: str
    token: str = field(default_factory=lambda: secrets.token_hex(8))
    """No other reading has it, even of the same text."""

    def on(self, text: str) -> str:
        """The text with the mark."""
        return f"{BEGIN}{self.digest} {self.token} {self.name}\n{text}"


def parted(sent: str) -> tuple[ReadingMark | None, str]:
    """The mark on a text, and the text; what is newly written has none."""
    if not sent.startswith(BEGIN):
        return None, sent
    line, _, text = sent.removeprefix(BEGIN).partition("\n")
    parts = line.split(" ", 2)
    return (ReadingMark(parts[2], parts[0], parts[1]) if len(parts) == 3 else None), text
