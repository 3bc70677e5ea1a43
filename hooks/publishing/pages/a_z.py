"""Everything by name: where the search leads when there is no script."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from publishing.model.addresses import COMPARISONS, FRAMEWORKS, HELPER, OTHER_WORDS, PRESS, QUESTIONS
from publishing.model.definition import capitalised
from publishing.model.hub import Hub
from publishing.model.interface import in_words
from publishing.model.search_topic import SearchTopic
from publishing.model.site_parts import SITE_PARTS
from publishing.model.strategy import Strategy
from publishing.pages.alphabet import by_letter
from publishing.pages.other_words import other_words, page_of
from publishing.pages.page import Contents, Page
from publishing.reading.layout import KINDS

_BELOW = (
    ("Referral helper", HELPER),
    ("Compare two strategies", COMPARISONS),
    ("Assessment frameworks", FRAMEWORKS),
    ("Questions for scrutiny", QUESTIONS),
    ("Lines to take, for the press", PRESS),
)
"""Pages below a part of the site, which have names of their own."""
_FOR_KEEPERS = ("/contributing/", "/decisions/")


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """A name, and where it leads."""

    name: str
    address: str
    id: str = ""
    """The anchor of a search topic."""

    @property
    def is_for_keepers(self) -> bool:
        """Whether it is for those who keep the hub: whoever looks for help doesn't have to read past it."""
        return self.address.startswith(_FOR_KEEPERS)


def pages(hub: Hub) -> Iterator[Page]:
    """One page with every name that something goes by, and one with the words that the search takes for others."""
    names = sorted(_told_apart(_each_once(tuple(_names(hub)))))
    others = other_words(hub, {each.name.casefold(): each.address for each in names})
    yield Page(
        address="/a-z/",
        title="A to Z",
        description="Every topic, term and contact of this hub by name, from A to Z.",
        template="a_z.html",
        origin=hub.site.origin,
        kind="Index",
        given={
            "letters": by_letter([each for each in names if not each.is_for_keepers], lambda each: each.name),
            "for_keepers": [each for each in names if each.is_for_keepers],
            "others": others,
            "other_words": OTHER_WORDS,
        },
        in_search=False,
        contents=Contents.NOWHERE,
    )
    if others:
        yield page_of(hub, others)


def _each_once(names: Collection[Name]) -> Collection[Name]:
    """Of a topic and a page that go by the same name, the topic: its anchor is an address."""
    anchored = {(each.name, each.address) for each in names if each.id}
    return {each for each in names if each.id or (each.name, each.address) not in anchored}


def _told_apart(names: Collection[Name]) -> Iterator[Name]:
    """A contact that goes by the same name as something else says that it is one."""
    count = Counter(each.name for each in names)
    for each in names:
        is_shared = count[each.name] > 1 and each.address.startswith("/contacts/#")
        yield replace(each, name=f"{each.name} (contact)") if is_shared else each


def _names(hub: Hub) -> Iterator[Name]:
    yield from (Name(name, part.address) for part in SITE_PARTS for name in part.names)
    yield from (Name(*each) for each in _BELOW)
    past = {strategy.edition_scope for strategy in hub.all(Strategy) if strategy.is_past}
    for strategy in hub.all(Strategy):
        yield Name(f"{strategy.title} ({in_words(hub, strategy.status).lower()})", strategy.address)
    for topic in hub.all(SearchTopic):
        yield Name(topic.title, topic.page, topic.id)
    for kind in (each for each in KINDS if each.in_a_z):
        for record in hub.all(kind):
            if not record.can_be_shown or record.scope in past:
                continue
            for name in _distinct((record.title, *record.other_names)):
                yield Name(name, record.address)


def _distinct(names: Iterable[str]) -> Iterator[str]:
    """Each name once: neither in other capitals, nor in the plural."""
    seen: set[str] = set()
    for name in names:
        plain = name.casefold().removesuffix("s")
        if plain not in seen:
            seen.add(plain)
            yield capitalised(name)
