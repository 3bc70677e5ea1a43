"""What stands above the results: the emergency number, and the lines that suit what was asked."""

from collections.abc import Iterator, Mapping, Sequence

from publishing.model.contact import Contact
from publishing.model.contact_channel import NUMBERS
from publishing.model.definition import capitalised
from publishing.model.fresh_contacts import national_route
from publishing.model.hub import Hub
from publishing.model.search_topic import SearchTopic
from publishing.model.search_words import term_of, words_of

Question = tuple[Sequence[tuple[int, int]], Sequence[str]]

_BEST, _ALSO = 10, 8
"""How much a question says of the page that answers it best, and of the others."""


def questions(hub: Hub, places: Mapping[str, int]) -> Iterator[Question]:
    """For each topic the pages that answer it, each with its weight, and everything that is asked.

    `places` has the number of each result, by its address.
    """
    for topic in hub.all(SearchTopic):
        yield list(_pages(topic, places)), (topic.title, *topic.asked)


def _pages(topic: SearchTopic, places: Mapping[str, int]) -> Iterator[tuple[int, int]]:
    """A place on a page, where it is a result of its own, or else the page."""
    for address, weight in ((topic.page, _BEST), *((each, _ALSO) for each in topic.also)):
        place = places.get(address, places.get(address.partition("#")[0]))
        if place is not None:
            yield place, weight


def lines_and_topics(hub: Hub) -> dict[str, object]:
    """The contacts that may be shown, the emergency first; their numbers; and which topic asks for which of them."""
    shown = sorted((each for each in hub.all(Contact) if each.can_be_shown), key=lambda each: not each.emergency)
    places = {contact.key: place for place, contact in enumerate(shown)}
    topics = hub.all(SearchTopic)
    return {
        "lines": [_line(contact) for contact in shown],
        "numbers": [[digits, place] for place, contact in enumerate(shown) for digits in _digits(contact)],
        "topics": [[int(topic.danger), *_places(hub, topic, places)] for topic in topics],
        "alarms": sorted({term_of(word) for topic in topics for alarm in topic.alarms for word in words_of(alarm)}),
    }


def _line(contact: Contact) -> list[str]:
    channel = contact.main_channel
    return [
        contact.title,
        f"{channel.label} {channel.display}" if channel.is_number else channel.display,
        channel.display,
        channel.href,
        _about(contact),
        contact.address.lstrip("/"),
    ]


def _about(contact: Contact) -> str:
    """Whom it serves, where that isn't everybody, and when: a line for one nation or age helps nobody else."""
    return ". ".join(filter(None, (contact.serves and capitalised(contact.serves), contact.hours)))


def _digits(contact: Contact) -> Iterator[str]:
    seen: set[str] = set()
    for channel in contact.channels:
        digits = channel.value.replace(" ", "")
        if channel.kind in NUMBERS and digits not in seen:
            seen.add(digits)
            yield digits


def _places(hub: Hub, topic: SearchTopic, places: Mapping[tuple[str, str, str], int]) -> Sequence[int]:
    """The lines of a topic; the national route in the place of one that may not be shown."""
    route = national_route(hub)
    found: dict[int, None] = {}
    for contact_id in topic.contacts:
        contact = hub.find(Contact, contact_id, topic.scope)
        suitable = contact if contact and contact.can_be_shown else route
        if suitable and suitable.key in places:
            found[places[suitable.key]] = None
    return list(found)
