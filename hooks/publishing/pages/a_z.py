"""Everything by name: where the search leads when there is no script."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from publishing.model.area import Area
from publishing.model.contact import Contact
from publishing.model.definition import Definition, capitalised
from publishing.model.guide import Guide
from publishing.model.hub import Hub
from publishing.model.member_role import MemberRole
from publishing.model.message import Message
from publishing.model.objective import Objective
from publishing.model.priority import Priority
from publishing.model.record import Record
from publishing.model.strategy import Strategy
from publishing.pages.alphabet import by_letter
from publishing.pages.page import Contents, Page

_LISTED: tuple[type[Record], ...] = (Guide, Area, Objective, Priority, MemberRole, Message, Contact, Definition)
_FIXED = (
    ("The Prevent duty", "/duty/"),
    ("Timeline", "/timeline/"),
    ("Prevent in figures", "/statistics/"),
    ("Referral helper", "/refer/helper/"),
    ("Contacts", "/contacts/"),
    ("Strategies", "/strategy/"),
    ("Compare two strategies", "/strategy/compare/"),
    ("Assessment frameworks", "/strategy/frameworks/"),
    ("Compare strategies", "/strategy/compare/"),
    ("Figures", "/statistics/"),
    ("Timeline", "/timeline/"),
    ("Elected members", "/members/"),
    ("Questions for scrutiny", "/members/questions/"),
    ("Definitions", "/definitions/"),
    ("Lines to take, for the press", "/toolkit/press/"),
    ("Updates", "/updates/"),
    ("Sources", "/sources/"),
    ("Open data", "/data/"),
    ("About this hub", "/about/"),
    ("Privacy", "/privacy/"),
    ("Accessibility statement", "/accessibility-statement/"),
)


def pages(hub: Hub) -> Iterator[Page]:
    """One page with every name that something goes by."""
    yield Page(
        address="/a-z/",
        title="A to Z",
        description="Every topic, term and contact of this hub by name, from A to Z.",
        template="a_z.html",
        origin=hub.site.origin,
        kind="Index",
        given={"letters": by_letter(_told_apart({*_FIXED, *_names(hub)}), lambda entry: entry[0])},
        in_search=False,
        contents=Contents.NOWHERE,
    )


def _told_apart(entries: Collection[tuple[str, str]]) -> list[tuple[str, str]]:
    """A contact that goes by the same name as something else says that it is one."""
    count = Counter(name for name, _ in entries)
    return sorted(
        (f"{name} (contact)" if count[name] > 1 and address.startswith("/contacts/#") else name, address)
        for name, address in entries
    )


def _names(hub: Hub) -> Iterator[tuple[str, str]]:
    past = {strategy.edition_scope for strategy in hub.all(Strategy) if strategy.is_past}
    for strategy in hub.all(Strategy):
        yield f"{strategy.title} ({strategy.status.label.lower()})", strategy.address
    for kind in _LISTED:
        for record in hub.all(kind):
            if not record.can_be_shown or record.scope in past:
                continue
            for name in _distinct((record.title, *getattr(record, "also_known_as", ()))):
                yield name, record.address


def _distinct(names: Iterable[str]) -> Iterator[str]:
    """Each name once: neither in other capitals, nor in the plural."""
    seen: set[str] = set()
    for name in names:
        plain = name.casefold().removesuffix("s")
        if plain not in seen:
            seen.add(plain)
            yield capitalised(name)
