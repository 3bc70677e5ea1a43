"""The pages that a hub makes of its records: where each stands, before any of them is made."""

from collections.abc import Iterable, Iterator

from publishing.model.action import Action
from publishing.model.addresses import (
    CARDS,
    COMPARISONS,
    EDITION_PARTS,
    GENERATED,
    OTHER_WORDS,
    PLAN_ORDERS,
    QUESTIONS,
    TIMELINE,
    UPDATES,
    whole_of,
)
from publishing.model.area import Area
from publishing.model.editions import compared_pairs, pair_address
from publishing.model.hub import Hub, made_once
from publishing.model.redirect import Redirect
from publishing.model.referral_flow import ReferralFlow
from publishing.model.review_roles import page_of_role, roles
from publishing.model.role_guide import RoleGuide
from publishing.model.scrutiny import ScrutinyQuestion
from publishing.model.strategy import Strategy


@made_once
def page_addresses(hub: Hub) -> frozenset[str]:
    """Where pages of the hub stand, whether they are made from data or written by hand."""
    made = (address for address, _ in made_pages(hub))
    return frozenset((*made, *(page.address for page in hub.written)))


def made_pages(hub: Hub) -> Iterator[tuple[str, str]]:
    """The address of each page that is made from data, and from what; a page that moved isn't one."""
    for record in (each for each in hub.records if not isinstance(each, Redirect)):
        yield record.address.partition("#")[0], str(record.origin)
    for area in hub.all(Area):
        yield from ((address, str(area.origin)) for address in pages_of_area(hub, area.id))
    for strategy in hub.all(Strategy):
        orders = PLAN_ORDERS if hub.all(Action, strategy.edition_scope) else ()
        yield from ((each, str(strategy.origin)) for each in pages_of_edition(strategy.edition_scope, orders))
    for older, newer in compared_pairs(hub.all(Strategy), hub.all(Area)):
        yield pair_address(older, newer), str(newer.origin)
    yield from ((flow.address_of(step), str(flow.origin)) for flow in hub.all(ReferralFlow) for step in flow.steps)
    for address in (*GENERATED, OTHER_WORDS, *map(page_of_role, roles(hub))):
        yield address, "the data"
    for address in hub.notices:
        yield address, "the data of an area"


def pages_of_area(hub: Hub, area_id: str) -> Iterator[str]:
    """Those that an area has, whatever its own data says."""
    yield from (f"/strategy/{area_id}/", f"{TIMELINE}{area_id}/", f"{UPDATES}{area_id}/", *area_questions(area_id))
    themes = dict.fromkeys(question.theme for question in hub.all(ScrutinyQuestion))
    yield from (theme_questions(area_id, theme) for theme in themes)
    yield from (card_address(area_id, guide.id) for guide in hub.all(RoleGuide))


def pages_of_edition(edition_scope: str, plan_orders: Iterable[str] = PLAN_ORDERS) -> Iterator[str]:
    """Those that an edition has, whatever else its data says."""
    own = f"/strategy/{edition_scope}/"
    yield from (own, whole_of(own), f"{COMPARISONS}{edition_scope}/")
    yield from (f"{own}{part}/" for part in EDITION_PARTS)
    yield from (f"{own}plan/{order}/" for order in plan_orders)


def card_address(area_id: str, role: str) -> str:
    """Where the card of a role in an area stands."""
    return f"{CARDS}{area_id}-{role}/"


def area_questions(area_id: str) -> tuple[str, str]:
    """Where the questions stand with an area's evidence in a line: to read, and to print for a committee."""
    return f"{QUESTIONS}{area_id}/", f"{QUESTIONS}{area_id}/print/"


def theme_questions(area_id: str, theme: str) -> str:
    """Where the questions of a theme stand beside all of an area's evidence."""
    return f"{QUESTIONS}{area_id}/{theme}/"
