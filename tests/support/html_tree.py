"""HTML as a tree: a small reader of the tests' own, that trusts nothing of the program's."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser

VOID = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"))
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
INLINE = frozenset(
    ("a", "abbr", "b", "cite", "code", "em", "i", "q", "small", "span", "strong", "sub", "sup", "time"),
)
_UNSEEN = frozenset(("script", "style", "svg", "template", "head"))


@dataclass(eq=False)
class Element:
    """One element, with what stands in it."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list["Element | str"] = field(default_factory=list)
    parent: "Element | None" = None

    def all(self) -> Iterator["Element"]:
        """This element and every one inside it, as they stand."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += [child for child in reversed(element.children) if isinstance(child, Element)]

    def find_all(self, tag: str, **attributes: str) -> list["Element"]:
        """The elements of a name with these attributes; a trailing underscore is left out: class_."""
        wanted = {name.rstrip("_"): value for name, value in attributes.items()}
        return [
            each
            for each in self.all()
            if each.tag == tag and all(value in each.attributes.get(name, "").split() for name, value in wanted.items())
        ]

    def one(self, tag: str, **attributes: str) -> "Element":
        """The only such element."""
        (found,) = self.find_all(tag, **attributes)
        return found

    def above(self) -> Iterator["Element"]:
        """The elements that it stands in, from the nearest."""
        if self.parent:
            yield self.parent
            yield from self.parent.above()

    @cached_property
    def text(self) -> str:
        """What a reader sees of it, with single spaces; the glosses of terms are left out."""
        return spaced("".join(_pieces(self)))

    @cached_property
    def by_id(self) -> dict[str, "Element"]:
        """The elements inside it by their ids."""
        return {each.attributes["id"]: each for each in self.all() if "id" in each.attributes}


def _pieces(element: Element) -> Iterator[str]:
    if element.tag in _UNSEEN or element.attributes.get("role") == "tooltip":
        return
    edge = "" if element.tag in INLINE else " "
    yield edge
    for child in element.children:
        if isinstance(child, Element):
            yield from _pieces(child)
        else:
            yield child
    yield edge


def spaced(text: str) -> str:
    """The text with single spaces, whatever kind of space was written."""
    return " ".join(text.split())


def straight(text: str) -> str:
    """The text with single spaces and with typewriter quotation marks."""
    return spaced(re.sub("[“”]", '"', re.sub("[‘’]", "'", text)))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("document")
        self.problems: list[str] = []
        self._open = [self.root]

    def updatepos(self, i: int, j: int) -> int:
        """Lines aren't counted: nobody asks for them."""
        return j

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        if len(names) != len(set(names)):
            self.problems.append(f"<{tag}> has an attribute twice")
        above = self._open[-1]
        element = Element(tag, {name: value or "" for name, value in attrs}, parent=above)
        above.children.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        if len(self._open) > 1 and self._open[-1].tag == tag:
            self._open.pop()
        else:
            self.problems.append(f"</{tag}> closes <{self._open[-1].tag}>")

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)


def read_html(text: str) -> tuple[Element, list[str]]:
    """The tree of a document or a piece of one, and what is wrong with its tags."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    left = [f"<{each.tag}> is never closed" for each in reader._open[1:]]  # noqa: SLF001
    return reader.root, reader.problems + left


def shape(element: Element) -> list[tuple[str, tuple[str, ...]]]:
    """The names of all elements and of their attributes: what text must not be able to change.

    A drawing breaks its text into lines, each an element: those count once.
    """
    names = [(each.tag, tuple(each.attributes)) for each in element.all()]
    return [each for number, each in enumerate(names) if each[0] != "text" or each != names[number - 1]]
