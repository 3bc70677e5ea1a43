"""A hub with other texts in it: every field for people, in every record, filled anew and left unchecked."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar, get_args

from publishing.model.entry import Entry
from publishing.model.field_marks import PlainText
from publishing.model.hub import Hub
from publishing.model.interface_words import PLACES, Words

E = TypeVar("E", bound=Entry)
Mark = type[Any]
"""`PlainText` or `ProseText`: which fields are filled."""


@dataclass
class Filler:
    """Gives each text field a text of its own: a number on both sides, so that it can be found again."""

    make: Callable[[int], str]
    kept: tuple[str, ...] = ()
    """The ids of definitions whose words stay as they are."""
    mark: Mark = PlainText
    texts: dict[int, str] = field(default_factory=dict)
    places: dict[int, str] = field(default_factory=dict)
    """For each number, the kind of entry and the field."""

    def hub(self, hub: Hub) -> Hub:
        """The hub with every text replaced."""
        return replace(
            hub,
            site=self.entry(hub.site),
            records=tuple(self.entry(record) for record in hub.records),
            written=tuple(self.entry(page) for page in hub.written),
        )

    def entry(self, entry: E) -> E:
        """One entry with every text inside it replaced."""
        filled = fields_with(type(entry), self.mark)
        changed = {
            name: self._value(entry, name, getattr(entry, name), fill=name in filled)
            for name in type(entry).model_fields
        }
        return entry.model_copy(update=changed)

    def _value(self, entry: Entry, name: str, value: Any, *, fill: bool) -> Any:
        if isinstance(value, Entry):
            return self.entry(value)
        if isinstance(value, tuple):
            return tuple(self._value(entry, name, item, fill=fill) for item in value)
        if isinstance(value, str) and fill and not self._keeps(entry, name):
            number = len(self.texts)
            self.texts[number] = self.make(number)
            self.places[number] = f"{type(entry).__name__}.{name}"
            return self.texts[number]
        return value

    def _keeps(self, entry: Entry, name: str) -> bool:
        """A check holds that words into which something is filled have places for it; without, that would be lost."""
        if isinstance(entry, Words) and name in PLACES:
            return True
        return name in ("term", "also_known_as") and getattr(entry, "id", "") in self.kept


def fields_with(model: type[Entry], mark: Mark) -> frozenset[str]:
    """The fields of a model that hold text of a kind."""
    return frozenset(
        name
        for name, info in model.model_fields.items()
        if any(isinstance(each, mark) for each in (*info.metadata, *_inner(info.annotation)))
    )


def _inner(annotation: Any) -> Iterator[Any]:
    for part in get_args(annotation):
        yield part
        yield from _inner(part)
