"""What the form knows of the records that exist: which can be named where, and where texts are long."""

from typing import Any

from publishing.editing.form.questions import Long, Option, Questions
from publishing.model.field_marks import ProseText
from publishing.model.hub import Hub, made_once
from publishing.model.interface import english_words
from publishing.model.record import Record
from publishing.model.walk import entries, marks
from publishing.reading.layout import KINDS

LONGEST_IN_A_LINE = 90


def questions_in(hub: Hub, scope: str) -> Questions:
    """The questions as they are asked in a folder: the ids that can be seen from there are what can be chosen."""

    def choices(kind: str) -> list[Option]:
        found = [{"value": each.id, "label": _label(each)} for each in hub.seen_from(kind, scope)]
        return sorted(found, key=lambda each: each["label"].casefold())

    return Questions(choices, _long_texts(hub), english_words(hub))


def _label(record: Record) -> str:
    title = str(record.title)
    return title if title == record.id else f"{title} ({record.id})"


@made_once
def _long_texts(hub: Hub) -> Long:
    """Fields for prose, and those in which somebody has written more than a line."""
    prose = {
        (kind.__name__, name) for kind in KINDS for name, mark in marks(kind).items() if isinstance(mark, ProseText)
    }
    written = {
        (type(entry).__name__, name)
        for each in (*hub.records, hub.site)
        for entry in entries(each)
        for name in marks(type(entry))
        if any(map(_is_long, _texts(getattr(entry, name))))
    }
    return frozenset(prose | written)


def _texts(value: Any) -> list[str]:
    found = value if isinstance(value, tuple) else (value,)
    return [each for each in found if isinstance(each, str)]


def _is_long(text: str) -> bool:
    return len(text) > LONGEST_IN_A_LINE or "\n" in text
