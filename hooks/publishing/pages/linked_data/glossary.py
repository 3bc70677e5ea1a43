"""The glossary and each of its terms."""

from collections.abc import Iterator
from functools import partial

from publishing.model.definition import Definition
from publishing.model.hub import Hub
from publishing.pages.here import Here
from publishing.pages.linked_data.publishers import LANGUAGE
from publishing.pages.linked_data.things import Maker, Thing

INDEX = "/definitions/"


def glossary(hub: Hub) -> Iterator[tuple[str, Maker]]:
    """The whole set on its index, and each term on its page."""
    yield INDEX, _whole
    for definition in hub.all(Definition):
        yield definition.address, partial(_term, definition)


def _whole(here: Here) -> Thing:
    return {
        "@type": "DefinedTermSet",
        "@id": here.whole(INDEX),
        "name": f"Definitions – {here.hub.site.name}",
        "disambiguatingDescription": here.hub.site.notice,
        "url": here.whole(INDEX),
        "inLanguage": LANGUAGE,
        "hasDefinedTerm": [
            {"@type": "DefinedTerm", "@id": here.whole(each.address), "name": each.title}
            for each in here.hub.all(Definition)
        ],
    }


def _term(definition: Definition, here: Here) -> Thing:
    """Its plain meaning: official wordings are quoted on the page, each with its dates and its source."""
    return {
        "@type": "DefinedTerm",
        "@id": here.whole(definition.address),
        "name": definition.title,
        "description": definition.gloss,
        "url": here.whole(definition.address),
        "alternateName": definition.also_known_as,
        "termCode": definition.id,
        "inDefinedTermSet": here.whole(INDEX),
    }
