"""Which things each page tells of. A new kind is a function and a line here."""

from collections.abc import Callable, Iterable, Mapping

from publishing.model.hub import Hub
from publishing.pages.here import Here
from publishing.pages.linked_data.datasets import datasets
from publishing.pages.linked_data.glossary import glossary
from publishing.pages.linked_data.publishers import publishers
from publishing.pages.linked_data.services import services
from publishing.pages.linked_data.things import Maker, Thing

_KINDS: tuple[Callable[[Hub], Iterable[tuple[str, Maker]]], ...] = (publishers, services, glossary, datasets)


def things_by_page(hub: Hub) -> Mapping[str, list[Maker]]:
    """What each page tells of, but for the way to it, which every page has."""
    found: dict[str, list[Maker]] = {}
    for kind in _KINDS:
        for address, made in kind(hub):
            found.setdefault(address, []).append(made)
    return found


def breadcrumbs(way: Iterable[tuple[str, str]], here: Here) -> Thing:
    """The way to a page: the name and the address of each page on it."""
    steps = [
        {"@type": "ListItem", "name": name, "position": position, "item": here.whole(address)}
        for position, (name, address) in enumerate(way, start=1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": steps}
