"""What scripts can put on a page: every name that one of them writes, and those that it puts together."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_TEXT = re.compile(r'"[^"\n]*"|\'[^\'\n]*\'|`[^`]*`')
_WORD = re.compile(r"[\w-]+")
_BEGINNING = re.compile(r"([\w-]+)\$\{")


@dataclass(frozen=True)
class ScriptNames:
    """Asked whether scripts can make a name that a selector uses; in doubt they can."""

    texts: frozenset[str]
    """The words of their texts: a class, an id or an element that one makes is among them."""
    words: frozenset[str]
    """All their words: an attribute can be set as a property too."""
    beginnings: tuple[str, ...]
    """The beginnings of names that are put together: `found__${part}`."""

    @classmethod
    def of(cls, scripts: Iterable[str]) -> "ScriptNames":
        """Read scripts."""
        whole = "\n".join(scripts)
        texts = "\n".join(_TEXT.findall(whole))
        return cls(
            frozenset(_WORD.findall(texts)), frozenset(_WORD.findall(whole)), tuple(sorted(_BEGINNING.findall(texts)))
        )

    def __contains__(self, name: object) -> bool:
        bare = str(name).strip(".#[]")
        if str(name).startswith("["):
            return bare in self.words or _as_property(bare) in self.words
        return bare in self.texts or bare.startswith(self.beginnings)


def _as_property(attribute: str) -> str:
    """How a script names an attribute of data: `data-two-more` is `dataset.twoMore`."""
    first, *others = attribute.removeprefix("data-").split("-")
    return first + "".join(each.capitalize() for each in others)
