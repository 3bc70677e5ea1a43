"""What is found in a file."""

from dataclasses import dataclass

from publishing.model.published_file import Hidden


@dataclass(frozen=True, slots=True)
class Inside:
    """What a file holds besides what readers see, and the text that they do see."""

    hidden: tuple[Hidden, ...] = ()
    remains: tuple[str, ...] = ()
    active: tuple[str, ...] = ()
    text: str = ""
    width: int = 0
    height: int = 0
