"""Files that are published as they are, such as pictures, PDFs and documents, and what is hidden in them."""

from dataclasses import dataclass
from pathlib import PurePosixPath


@dataclass(frozen=True, slots=True)
class Hidden:
    """Something that a file says of itself, and that readers don't see: "author", and who it is."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Inside:
    """What a file holds besides what readers see, and the text that they do see."""

    hidden: tuple[Hidden, ...] = ()
    remains: tuple[str, ...] = ()
    """What was left in it from its making: comments, tracked changes."""
    active: tuple[str, ...] = ()
    """What it does by itself when somebody opens it: scripts, macros."""
    text: str = ""
    """What can be read in it; "" for pictures."""
    width: int = 0
    """Pixels, of a picture made of them."""
    height: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedFile(Inside):
    """One file. `path` is what editors call it."""

    path: str
    size: int
    """Bytes."""
    address: str = ""
    """Where it is on the site."""
    unreadable: str = ""
    """Why it couldn't be looked into, if it couldn't."""

    @property
    def ending(self) -> str:
        """What its name ends in, in small letters: ".pdf"."""
        return PurePosixPath(self.path).suffix.lower()
