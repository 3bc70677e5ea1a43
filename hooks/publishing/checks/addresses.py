"""Every promised address is answered, by one page alone."""

from collections.abc import Iterator
from datetime import date

from publishing.model.accessibility_statement import AccessibilityStatement
from publishing.model.action import Action
from publishing.model.addresses import (
    EDITION_PARTS,
    GENERATED,
    GUIDES,
    OTHER_WORDS,
    PLAN_ORDERS,
    RESERVED,
    ROLE_GUIDES,
    WRITTEN,
    area_questions,
    card_address,
    theme_questions,
)
from publishing.model.area import Area
from publishing.model.compared_pairs import compared_pairs, pair_address
from publishing.model.comparison import Comparison, ComparisonTheme
from publishing.model.guide import Guide
from publishing.model.hub import ANY, Hub, made_once
from publishing.model.interface import Interface
from publishing.model.redirect import Redirect
from publishing.model.referral_flow import ReferralFlow
from publishing.model.review_roles import page_of_role, roles
from publishing.model.role_guide import RoleGuide
from publishing.model.scrutiny import ScrutinyQuestion
from publishing.model.strategy import Strategy
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
    taken: dict[str, str] = dict(generated_pages(hub))
    for page in hub.written:
        if page.address in taken:
            what = f"the page {page.address} is already made from {taken[page.address]}"
            yield problem_at(page.origin, what, "rename or delete one of the two")
        taken[page.address] = page.origin.path


def generated_pages(hub: Hub) -> Iterator[tuple[str, str]]:
    """The address of each page that is made from data, and from what; a page that moved isn't one."""
    for record in (each for each in hub.records if not isinstance(each, Redirect)):
        yield record.address.partition("#")[0], str(record.origin)
    for area in hub.all(Area):
        yield f"/timeline/{area.id}/", str(area.origin)
        yield f"/updates/{area.id}/", str(area.origin)
    for strategy in hub.all(Strategy):
        yield f"/strategy/compare/{strategy.edition_scope}/", str(strategy.origin)
        orders = PLAN_ORDERS if hub.all(Action, strategy.edition_scope) else ()
        for part in (*EDITION_PARTS, "all", *(f"plan/{order}" for order in orders)):
            yield f"{strategy.address}{part}/", str(strategy.origin)
    for older, newer in compared_pairs(hub.all(Strategy)):
        yield pair_address(older, newer), str(newer.origin)
    themes = dict.fromkeys(question.theme for question in hub.all(ScrutinyQuestion))
    for area in hub.all(Area):
        cards = (card_address(area.id, guide.id) for guide in hub.all(RoleGuide))
        for address in (*area_questions(area.id), *(theme_questions(area.id, theme) for theme in themes), *cards):
            yield address, str(area.origin)
    yield from ((flow.address_of(step), str(flow.origin)) for flow in hub.all(ReferralFlow) for step in flow.steps)
    for address in (*GENERATED, OTHER_WORDS, *map(page_of_role, roles(hub))):
        yield address, "the data"
    for address in hub.notices:
        yield address, "the data of an area"


@made_once
def page_addresses(hub: Hub) -> frozenset[str]:
    """Where pages of the hub stand, whether they are made from data or written by hand."""
    made = (address for address, _ in generated_pages(hub))
    return frozenset((*made, *(page.address for page in hub.written)))


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
