"""National content speaks of no one council: each hub shows it, and another council may stand beside it."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from publishing.model.area import Area
from publishing.model.field_marks import PlainText, ProseText
from publishing.model.hub import Hub
from publishing.model.record import Citation, Record
from publishing.model.source import Source
from publishing.model.walk import Value, entries, records_with_values
from publishing.problems import Problem, problem_at

_WORD = re.compile(r"\w+")
_SENTENCE_BEGINS = re.compile(r"(?:^|[.!?:;–“‘(\n])\s*$")


def national_content_names_no_area(hub: Hub, today: date) -> Iterator[Problem]:
    """In a hub of several councils it names none, but as the publisher of a national source that it cites."""
    areas = hub.all(Area)
    if len(areas) < 2:
        return
    texts = list(_national_texts(hub))
    names = _names(areas, [value.text for _, values in texts for value in values])
    for record, values in texts:
        for value in values:
            found = [each for each in _may_be_in(value.text, names) if each.is_in(value.text)]
            cites = list(_publishers(hub, record)) if found else []
            if told := next((each for each in found if not any(map(each.is_in, cites))), None):
                what = f"national content names the area {told.name}"
                yield problem_at(value.place, what, "say it without the name, or move it to the area's folder")


def _national_texts(hub: Hub) -> Iterator[tuple[Record, list[Value]]]:
    """What every hub shows. A source is called as its publisher calls it."""
    for record, found in records_with_values(hub):
        if not record.scope and not isinstance(record, Area | Source):
            yield record, [each for each in found if isinstance(each.mark, PlainText | ProseText)]


def _publishers(hub: Hub, record: Record) -> Iterator[str]:
    cited = (hub.source(entry.source) for entry in entries(record) if isinstance(entry, Citation))
    return (f"{each.publisher} {each.title} {each.short_title}" for each in cited if each and not each.scope)


@dataclass(frozen=True)
class _Name:
    """A name of an area."""

    name: str
    texts: Sequence[str]

    @cached_property
    def _is_a_word(self) -> bool:
        """Whether it is a word as well, as Reading is: a sentence has it in small letters."""
        word = f" {self.name.lower()} "
        return self.name != self.name.lower() and any(word in text for text in self.texts if text[:1].isupper())

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        letters = re.NOFLAG if self._is_a_word else re.IGNORECASE
        return re.compile(rf"(?<![\w-]){re.escape(self.name)}(?![\w-])", letters)

    def is_in(self, text: str) -> bool:
        """Whether a text names it. Of one that is a word as well, those that begin a sentence aren't it."""
        found = self._pattern.finditer(text)
        return any(not (self._is_a_word and _SENTENCE_BEGINS.search(text, 0, each.start())) for each in found)


def _names(areas: Sequence[Area], texts: Sequence[str]) -> Mapping[str, Sequence[_Name]]:
    """All names of all areas, by their first word, so that thousands of texts can be asked about hundreds of areas."""
    found: dict[str, list[_Name]] = defaultdict(list)
    for name in dict.fromkeys(each for area in areas for each in (area.council, area.name, *area.other_names)):
        for first in _WORD.findall(name.casefold())[:1]:
            found[first].append(_Name(name, texts))
    return found


def _may_be_in(text: str, names: Mapping[str, Sequence[_Name]]) -> list[_Name]:
    """The longest first: a council is mostly called after its area."""
    words = names.keys() & _WORD.findall(text.casefold())
    return sorted((each for word in words for each in names[word]), key=lambda each: (-len(each.name), each.name))
