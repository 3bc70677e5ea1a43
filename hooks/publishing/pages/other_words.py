"""What people say for the words of the pages: every search synonym, for a reader without script."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from publishing.model.addresses import OTHER_WORDS
from publishing.model.hub import Hub
from publishing.model.search_synonym import SearchSynonym
from publishing.model.search_words import telling_terms
from publishing.pages.page import Contents, Page


@dataclass(frozen=True, slots=True)
class OtherWords:
    """A search synonym, with the page of each of its words that is a name in the A to Z."""

    id: str
    title: str
    said: tuple[str, ...]
    """Each once: what is only another form of a word before it is left out."""
    means: tuple[tuple[str, str | None], ...]


def other_words(hub: Hub, addresses: Mapping[str, str]) -> list[OtherWords]:
    """Every search synonym in the order of the alphabet. The addresses are those of names in small letters."""
    return [
        OtherWords(
            synonym.id,
            synonym.title,
            tuple(_each_form_once(synonym.said)),
            tuple((word, addresses.get(word.casefold())) for word in synonym.means),
        )
        for synonym in sorted(hub.all(SearchSynonym), key=lambda each: each.title.casefold())
    ]


def page_of(hub: Hub, others: Iterable[OtherWords]) -> Page:
    """The page below the A to Z that lists them."""
    return Page(
        address=OTHER_WORDS,
        title="Other words for it",
        description="What people say, and the words that the pages of this hub use for it.",
        template="other_words.html",
        origin=hub.site.origin,
        kind="Index",
        given={"others": others},
        in_search=False,
        contents=Contents.NOWHERE,
    )


def _each_form_once(said: Iterable[str]) -> Iterator[str]:
    """What isn't just another form of something before it."""
    seen: set[tuple[str, ...]] = set()
    for text in said:
        terms = telling_terms(text) or (text,)
        if terms not in seen:
            seen.add(terms)
            yield text
