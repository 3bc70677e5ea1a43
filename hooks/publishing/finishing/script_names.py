"""What scripts can put on a page: every name that one of them writes, and those that it puts together."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_WORD = re.compile(r"[\w-]+")
_BEGINNING = re.compile(r"([\w-]+)\$\{")


@dataclass(frozen=True)
class ScriptNames:
    """Asked whether scripts can make a name that a selector uses; in doubt they can.

    Every word of a script counts, not those of its texts alone: a quotation mark in a pattern hides where texts begin.
    """

    words: frozenset[str]
    """A class, an id or an element that one makes is among them, and an attribute that is set as a property."""
    beginnings: tuple[str, ...]
    """The beginnings of names that are put together: `found__${part}`."""

    @classmethod
    def of(cls, scripts: Iterable[str]) -> "ScriptNames":
        """Read scripts."""
        whole = "\n".join(scripts)
        return cls(frozenset(_WORD.findall(whole)), tuple(sorted(set(_BEGINNING.findall(whole)))))

    def __contains__(self, name: object) -> bool:
        bare = str(name).strip(".#[]")
        if str(name).startswith("["):
            return bare in self.words or _as_property(bare) in self.words
        return bare in self.words or bare.startswith(self.beginnings)


def _as_property(attribute: str) -> str:
    """How a script names an attribute of data: `data-two-more` is `dataset.twoMore`."""
    first, *others = attribute.removeprefix("data-").split("-")
    return first + "".join(each.capitalize() for each in others)
