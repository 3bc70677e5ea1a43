"""Pages in another language: what each is a translation of, and whether that has changed since."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from publishing.model.change_note import changes_of
from publishing.model.dates import PartialDate
from publishing.model.hub import Hub, made_once
from publishing.model.interface import ENGLISH, LANGUAGES
from publishing.model.written_page import WrittenPage


@dataclass(frozen=True, slots=True)
class Translation:
    """A translated page beside its original."""

    page: WrittenPage
    original: str
    """The address of the English page."""
    made_from: PartialDate
    """The day of the English page that was translated."""
    changed: PartialDate | None
    """When the original last changed, as far as the hub knows."""

    @property
    def is_older(self) -> bool:
        """Whether the original has changed since; if that can't be known for sure, it may have."""
        made, changed = self.made_from.earliest, self.changed.latest if self.changed else None
        return bool(made and changed and changed > made)


def language_of(address: str) -> str:
    """The language of the page at an address: other languages than English have a folder of their own."""
    first = address.split("/")[1]
    return first if first in LANGUAGES else ENGLISH


def english_address(address: str) -> str:
    """The address of a page in English, given that of its translation, or its own."""
    return address.removeprefix(f"/{language_of(address)}") if language_of(address) != ENGLISH else address


def languages_of(hub: Hub) -> list[str]:
    """The languages of a hub's pages."""
    return sorted({ENGLISH, *(language_of(page.address) for page in hub.written)})


@made_once
def translations(hub: Hub) -> Sequence[Translation]:
    """Every translated page."""
    return tuple(
        Translation(page, front.translation_of, front.translated_from, _changed_on(hub, front.translation_of))
        for page in hub.written
        if (front := page.front).translation_of and front.translated_from
    )


def in_language(hub: Hub, address: str, language: str) -> str:
    """Where a reader of a language is led instead of a page in English: to its translation, if there is one."""
    return _by_original(hub).get((language, address), address)


@made_once
def _by_original(hub: Hub) -> Mapping[tuple[str, str], str]:
    return {(language_of(each.page.address), each.original): each.page.address for each in translations(hub)}


def _changed_on(hub: Hub, address: str) -> PartialDate | None:
    """When a page last changed: by its own word, a change note, or the date of the record that it shows."""
    written = [page.front.changed for page in hub.written if page.address == address and page.front.changed]
    records = [record.as_at for record in hub.records if record.address == address]
    dates = [*written, *(note.date for note in changes_of(hub, address)), *records]
    return max(dates, key=lambda each: each.latest or date.min, default=None)
