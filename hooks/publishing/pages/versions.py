"""The same page in another language: the way there, and from which day's page it was translated."""

from collections.abc import Iterator, Mapping

from publishing.model.dates import PartialDate
from publishing.model.interface import LANGUAGES
from publishing.model.said import Said
from publishing.model.translation import Translation, language_of, translations
from publishing.pages.here import Here
from publishing.pages.page import Link


def translation_on(here: Here) -> Translation | None:
    """What this page is as a translation; None for an original."""
    return next((each for each in translations(here.hub) if each.page.address == here.address), None)


def versions(here: Here) -> list[Link]:
    """The page in each language, and the way there: none for a page that is in English alone."""
    translation = translation_on(here)
    english = translation.original if translation else here.address
    others = [each.page.address for each in translations(here.hub) if each.original == english]
    found = [(language_of(address), address) for address in (english, *others)]
    return [
        Link(LANGUAGES[language], here.to(address), current=address == here.address, lang=language)
        for language, address in found
        if others
    ]


def when_translated(translation: Translation, words: Mapping[str, Said]) -> Iterator[Said]:
    """Which day's page was translated, and whether it has changed since."""
    language = language_of(translation.page.address)
    yield _dated(words["translated"], translation.made_from, language)
    if translation.is_older and translation.changed:
        yield _dated(words["translation_is_older"], translation.changed, language)


def _dated(said: Said, day: PartialDate, language: str) -> Said:
    return said.filled(day.said_in(said.lang or language))
