"""Every promised address is answered, by one page alone."""

from collections.abc import Iterator
from datetime import date

from publishing.model.accessibility_statement import AccessibilityStatement
from publishing.model.addresses import GUIDES, RESERVED, ROLE_GUIDES, WRITTEN
from publishing.model.comparison import Comparison, ComparisonTheme
from publishing.model.guide import Guide
from publishing.model.hub import ANY, Hub
from publishing.model.interface import Interface
from publishing.model.made_pages import made_pages
from publishing.model.role_guide import RoleGuide
from publishing.model.written_page import WrittenPage
from publishing.problems import Place, Problem, problem_at

_GIVE_ADDRESSES = (Guide, RoleGuide, AccessibilityStatement, Interface, ComparisonTheme, Comparison)


def ids_are_not_reserved(hub: Hub, today: date) -> Iterator[Problem]:
    """No id is a fixed word of the addresses, but for what gives them, and themes, which stand on one page."""
    for record in hub.records:
        if record.id in RESERVED and not isinstance(record, _GIVE_ADDRESSES):
            what = f"`{record.id}` is a fixed word of the hub's addresses"
            yield problem_at(record.origin.at("id"), what, "choose another id")
        promised = GUIDES if isinstance(record, Guide) else ROLE_GUIDES
        if isinstance(record, Guide | RoleGuide) and record.address not in promised:
            what = f"no address is promised for a guide named `{record.id}`"
            yield problem_at(record.origin, what, f"its file's name must give one of {', '.join(promised)}")


def no_generated_page_replaces_a_written_one(hub: Hub, today: date) -> Iterator[Problem]:
    """A hand-written page doesn't stand where a page is made from data, or where another stands."""
    taken: dict[str, str] = dict(made_pages(hub))
    for page in hub.written:
        if page.address in taken:
            what = f"the page {page.address} is already made from {taken[page.address]}"
            yield problem_at(page.origin, what, "rename or delete one of the two")
        taken[page.address] = page.origin.path


def may_be_broken(hub: Hub, address: str) -> bool:
    """Whether an address may be that of a record or a page that was written but has mistakes."""
    names = {ANY, address, *address.split("/")}
    return any(key[2] in names for key in hub.broken)


def promised_addresses_are_answered(hub: Hub, today: date) -> Iterator[Problem]:
    """The guides and the hand-written pages that every hub must have are there."""
    place: Place = hub.site.origin
    guides = {guide.address for guide in (*hub.all(Guide), *hub.all(RoleGuide))}
    for address in (*GUIDES, *ROLE_GUIDES):
        name = address.strip("/").rpartition("/")[2]
        if address not in guides and not any(hub.is_broken(kind.kind, name, "") for kind in (Guide, RoleGuide)):
            yield problem_at(place, f"no page answers {address}", "add a guide of that name below data/national/")
    statement = AccessibilityStatement.kind
    if not hub.may_have(statement, statement):
        todo = "write data/national/accessibility-statement.yml"
        yield problem_at(place, "no page answers /accessibility-statement/", todo)
    written = {page.address for page in hub.written}
    for address in WRITTEN:
        if address not in written and not hub.is_broken(WrittenPage.kind, address, ""):
            yield problem_at(place, f"no page answers {address}", "write the page in docs/")
