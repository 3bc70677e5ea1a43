"""The glossary: its index, and a page for each term."""

from collections.abc import Iterator, Sequence

from publishing.model.definition import Definition
from publishing.model.hub import Hub
from publishing.pages.alphabet import by_letter
from publishing.pages.page import Page, brief, origin_of_all


def pages(hub: Hub) -> Iterator[Page]:
    """The index, and a page for each term."""
    definitions = hub.all(Definition)
    yield _index(hub, definitions)
    yield from (_of_term(hub, definition) for definition in definitions)


def _index(hub: Hub, definitions: Sequence[Definition]) -> Page:
    return Page(
        address="/definitions/",
        title="Definitions",
        description="What the words of Prevent mean in plain English, and their official wordings, dated and cited.",
        template="definitions.html",
        origin=origin_of_all(definitions, hub),
        kind="Definition",
        given={
            "letters": by_letter(definitions, lambda each: each.title),
            "worded": [each for each in definitions if each.has_begun(hub.day)],
        },
    )


def _of_term(hub: Hub, definition: Definition) -> Page:
    return Page(
        address=definition.address,
        title=definition.title,
        description=brief(definition.gloss),
        template="definition.html",
        origin=definition.origin,
        kind="Definition",
        given={
            "definition": definition,
            "see_also": [hub.get(Definition, each) for each in definition.see_also],
        },
        reviewed=definition,
        own_term=definition.id,
    )
