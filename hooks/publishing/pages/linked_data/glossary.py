"""The glossary and each of its terms."""

from collections.abc import Iterator
from functools import partial

from publishing.model.definition import Definition
from publishing.model.hub import Hub
from publishing.pages.here import Here
from publishing.pages.linked_data.publishers import LANGUAGE
from publishing.pages.linked_data.things import DefinedTerm, DefinedTermSet, Maker

INDEX = "/definitions/"


def glossary(hub: Hub) -> Iterator[tuple[str, Maker]]:
    """The whole set on its index, and each term on its page."""
    yield INDEX, _whole
    for definition in hub.all(Definition):
        yield definition.address, partial(_term, definition)


def _whole(here: Here) -> DefinedTermSet:
    terms = (DefinedTerm(id=here.whole(each.address), name=each.title) for each in here.hub.all(Definition))
    return DefinedTermSet(
        id=here.whole(INDEX),
        name=f"Definitions – {here.hub.site.name}",
        disambiguating_description=here.hub.site.notice,
        url=here.whole(INDEX),
        in_language=LANGUAGE,
        has_defined_term=tuple(terms),
    )


def _term(definition: Definition, here: Here) -> DefinedTerm:
    """Its plain meaning: official wordings are quoted on the page, each with its dates and its source."""
    return DefinedTerm(
        id=here.whole(definition.address),
        name=definition.title,
        alternate_name=definition.also_known_as,
        description=definition.gloss,
        term_code=definition.id,
        url=here.whole(definition.address),
        in_defined_term_set=here.whole(INDEX),
    )
