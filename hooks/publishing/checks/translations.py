"""The words of the interface are whole, and translated pages say what they are translations of."""

from collections.abc import Iterator
from datetime import date

from publishing.checks.addresses import may_be_broken
from publishing.model.hub import Hub
from publishing.model.interface import ENGLISH, LANGUAGES, Interface, missing_in
from publishing.model.interface_words import PLACES, TRANSLATED
from publishing.model.made_pages import page_addresses
from publishing.model.said import PLACEHOLDER
from publishing.model.translation import language_of, translations
from publishing.model.written_page import WrittenPage
from publishing.problems import MOST_NAMES, Problem, did_you_mean, problem_at


def interfaces_are_whole(hub: Hub, today: date) -> Iterator[Problem]:
    """English says everything, and every language has as many places to fill as English has."""
    found = {each.id: each for each in hub.all(Interface)}
    for interface in found.values():
        if interface.id not in LANGUAGES:
            what = f"`{interface.id}` isn't a language that pages can be in"
            yield problem_at(interface.origin, what, f"name the file after one of {', '.join(LANGUAGES)}")
    english = found.get(ENGLISH)
    if english is None:
        if not hub.is_broken(Interface.kind, ENGLISH, ""):
            todo = "add data/national/interface/en.yml"
            yield problem_at(hub.site.origin, "the interface has no words in English", todo)
        return
    for name in missing_in(hub, ENGLISH):
        yield problem_at(english.words.origin, f"`{name}` is missing", "say it in English, as all pages need it")
    for interface in found.values():
        yield from _placeholders_match(interface)


def _placeholders_match(interface: Interface) -> Iterator[Problem]:
    for name, text in interface.words.given.items():
        wanted = PLACES.get(name, 0)
        if text.count(PLACEHOLDER) != wanted:
            what = f"`{name}` has {text.count(PLACEHOLDER)} of {PLACEHOLDER}, and needs {wanted}"
            todo = f"write {PLACEHOLDER} where something is filled in"
            yield problem_at(interface.words.origin.at(name), what, todo)


def translated_pages_name_their_original(hub: Hub, today: date) -> Iterator[Problem]:
    """A page in another language stands below its language's folder, at the address of its original."""
    known = page_addresses(hub)
    for page in hub.written:
        language = language_of(page.address)
        yield from _names_its_original(page, language, today) if language != ENGLISH else _is_no_translation(page)
        original = page.front.translation_of
        if original and original not in known and not may_be_broken(hub, original):
            what = f"it translates {original}, but there is no such page"
            in_english = (each for each in known if language_of(each) == ENGLISH)
            yield problem_at(page.origin, what, did_you_mean(original, in_english))


def _names_its_original(page: WrittenPage, language: str, today: date) -> Iterator[Problem]:
    front = page.front
    if not front.translation_of or not front.translated_from:
        what = "the page doesn't say what it is a translation of"
        yield problem_at(page.origin, what, "add `translation_of`, an address, and `translated_from`, a day")
        return
    if page.address != f"/{language}{front.translation_of}":
        what = f"a translation of {front.translation_of} can't stand at {page.address}"
        yield problem_at(page.origin, what, f"move it, so that its address is /{language}{front.translation_of}")
    if front.translated_from.is_to_come(today):
        yield problem_at(
            page.origin, "`translated_from` is in the future", "write the day of the page that was translated"
        )


def _is_no_translation(page: WrittenPage) -> Iterator[Problem]:
    if page.front.translation_of or page.front.translated_from:
        what = "a translation stands below the folder of its language"
        yield problem_at(page.origin, what, "move it to docs/cy/, or take `translation_of` out")


def translations_are_older(hub: Hub, today: date) -> Iterator[Problem]:
    """A warning for each translation whose original has changed since, and for what a language in use can't say."""
    for each in translations(hub):
        if each.is_older:
            what = f"its original {each.original} changed {each.changed}, after {each.made_from}"
            yield problem_at(each.page.origin, what, "translate it again, and write the day in `translated_from`")
    for language in sorted({language_of(page.address) for page in hub.written} - {ENGLISH}):
        missing = missing_in(hub, language)
        if missing:
            count = f"{len(missing)} of {len(TRANSLATED)}"
            named = f"{count} words of the interface are English on pages in {LANGUAGES[language]}"
            more = f" and {len(missing) - MOST_NAMES} more" if len(missing) > MOST_NAMES else ""
            words = f"{', '.join(missing[:MOST_NAMES])}{more}"
            todo = f"have somebody who answers for it translate {words} in data/national/interface/{language}.yml"
            yield problem_at(hub.site.origin, named, todo)
