"""Every promised address is answered, by one page alone, and what moved leads on."""

from collections.abc import Iterator
from datetime import date

from publishing.model.accessibility_statement import AccessibilityStatement
from publishing.model.addresses import GUIDES, RESERVED, ROLE_GUIDES, WRITTEN
from publishing.model.comparison import Comparison, ComparisonTheme
from publishing.model.guide import Guide
from publishing.model.hub import ANY, Hub
from publishing.model.interface import Interface
from publishing.model.made_pages import made_pages
from publishing.model.redirect import Redirect
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


_FOLDERS = ("/api/", "/assets/", "/data/files/")
"""Where the build puts files that are no pages."""


def redirects_hide_no_page(hub: Hub, today: date) -> Iterator[Problem]:
    """An old address is that of no page of today, and leads to one place alone. The new one is checked as a link."""
    pages = {address: str(origin) for address, origin in made_pages(hub)}
    pages |= {page.address: page.origin.path for page in hub.written}
    seen: dict[str, Redirect] = {}
    for redirect in hub.all(Redirect):
        old, place = redirect.moved_from, redirect.origin.at("moved_from")
        if old in pages:
            what = f"a page stands at {old}, made from {pages[old]}, and would be hidden"
            yield problem_at(place, what, "take the redirect out, or move the page")
        elif old.startswith(_FOLDERS):
            yield problem_at(place, f"{old} is in a folder of files", "write the old address of a page")
        elif old in seen:
            what = f"{old} already leads to {seen[old].moved_to} ({seen[old].origin})"
            yield problem_at(place, what, "keep one of the two")
        seen.setdefault(old, redirect)


def guides_are_linked_from_above(hub: Hub, today: date) -> Iterator[Problem]:
    """`links` and `part_of` say the same."""
    for guide in hub.all(Guide):
        for number, link in enumerate(guide.links):
            below = hub.find(Guide, link)
            if below and below.part_of != guide.id:
                what = f"the guide `{link}` doesn't stand below `{guide.id}`"
                yield problem_at(guide.origin.at("links", number), what, f'add "part_of: {guide.id}" to it')
        above = hub.find(Guide, guide.part_of) if guide.part_of else None
        if guide.part_of and not hub.may_have(Guide.kind, guide.part_of):
            what = f"there is no guide `{guide.part_of}` for it to stand below"
            yield problem_at(guide.origin.at("part_of"), what, "mend `part_of`")
        if above and guide.id not in above.links:
            what = f"the guide `{above.id}` doesn't lead to `{guide.id}`"
            yield problem_at(guide.origin, what, f"add it to `links` of `{above.id}`")
