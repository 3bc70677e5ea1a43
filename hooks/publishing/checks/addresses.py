"""Every promised address is answered, by one page alone, and links lead to pages that there are."""

import re
from collections.abc import Collection, Iterator, Mapping
from datetime import date

from publishing.checks.wording import texts_and_pages
from publishing.model.accessibility_statement import AccessibilityStatement
from publishing.model.addresses import (
    EDITION_PARTS,
    GENERATED,
    GUIDES,
    PLAN_ORDERS,
    RESERVED,
    ROLE_GUIDES,
    WRITTEN,
    area_questions,
    theme_questions,
)
from publishing.model.area import Area
from publishing.model.comparison import Comparison, ComparisonTheme
from publishing.model.emergency_banner import EmergencyBanner
from publishing.model.field_marks import PageMark, ProseText
from publishing.model.guide import Guide
from publishing.model.hub import ANY, Hub
from publishing.model.interface import Interface
from publishing.model.london_time import LondonTime
from publishing.model.record import Record
from publishing.model.redirect import Redirect, moves_of
from publishing.model.referral_flow import ReferralFlow
from publishing.model.role_guide import RoleGuide
from publishing.model.scrutiny import ScrutinyQuestion
from publishing.model.strategy import Strategy
from publishing.model.update import Update
from publishing.model.walk import Value, records_with_values
from publishing.model.written_page import WrittenPage
from publishing.problems import Place, Problem, did_you_mean, problem_at

_LINK = re.compile(r"\]\((/[^)#?\s]*)")
_GIVE_ADDRESSES = (Guide, RoleGuide, AccessibilityStatement, Interface, ComparisonTheme, Comparison)
_OF_A_FILE = re.compile(r"(?<=/)index\.(?:html?|md)$|\.(?:html?|md)$")
_ROUND = "the moves lead round in a circle: lead one of them to a page of today"
_MADE_BY_THE_BUILD = ("/api/v1/", "/data/files/")


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
        for part in (*EDITION_PARTS, *(f"plan/{order}" for order in PLAN_ORDERS)):
            yield f"{strategy.address}{part}/", str(strategy.origin)
    themes = dict.fromkeys(question.theme for question in hub.all(ScrutinyQuestion))
    for area in hub.all(Area):
        for address in (*area_questions(area.id), *(theme_questions(area.id, theme) for theme in themes)):
            yield address, str(area.origin)
    yield from ((flow.address_of(step), str(flow.origin)) for flow in hub.all(ReferralFlow) for step in flow.steps)
    for address in GENERATED:
        yield address, "the data"
    for address in hub.notices:
        yield address, "the data of an area"


def links_in_text_lead_to_pages(hub: Hub, today: date) -> Iterator[Problem]:
    """A link of prose or of a hand-written page, given from the root, leads to a page of the hub."""
    known = {address for address, _ in generated_pages(hub)} | {page.address for page in hub.written}
    for value in texts_and_pages(hub):
        for address in _LINK.findall(value.text) if isinstance(value.mark, ProseText) else ():
            if address not in known and not address.startswith(_MADE_BY_THE_BUILD) and not _is_broken(hub, address):
                what = f"the link to {address} leads to no page"
                yield problem_at(value.place, what, _instead(address, known, hub), _lacking(address, known))


def links_to_files_that_are_not_made(hub: Hub, made: Collection[str]) -> Iterator[Problem]:
    """A link of prose leads to no file of the build, whose addresses are known once it has begun."""
    for value in texts_and_pages(hub):
        for address in _LINK.findall(value.text) if isinstance(value.mark, ProseText) else ():
            if address.startswith(_MADE_BY_THE_BUILD) and address not in made:
                yield problem_at(value.place, f"the link to {address} leads to no file", did_you_mean(address, made))


def pages_that_are_named_exist(hub: Hub, today: date) -> Iterator[Problem]:
    """An address that a field holds is a page of the hub. Its anchor is looked up in the built site."""
    known = {address for address, _ in generated_pages(hub)} | {page.address for page in hub.written}
    for _, found in records_with_values(hub):
        for value in found:
            address = value.text.partition("#")[0]
            if isinstance(value.mark, PageMark) and address not in known and not _is_broken(hub, address):
                what = f"there is no page {address} (in `{value.field}`)"
                yield problem_at(value.place, what, _instead(address, known, hub), _lacking(address, known))


def _instead(address: str, known: Collection[str], hub: Hub) -> str:
    moves = dict(moves_of(hub))
    if address in moves:
        return f"it has moved: write {now}" if (now := _now(address, moves)) else _ROUND
    whole = _OF_A_FILE.sub("", address).removesuffix("/") + "/"
    return f"write {whole}" if whole in known else did_you_mean(address, known)


def _now(address: str, moves: Mapping[str, str]) -> str:
    """Where what stood there stands now; "" if the moves lead round in a circle."""
    at, seen = address, set[str]()
    while (place := at.partition("#")[0]) in moves:
        if place in seen:
            return ""
        seen.add(place)
        at = moves[place]
    return at


def _lacking(address: str, known: Collection[str]) -> str:
    """What a link lacks: the page, or all pages of the first folder in which there is none."""
    for end in (found.end() for found in re.finditer("/", address)):
        folder = address[:end]
        if folder != address and not any(each.startswith(folder) and each != folder for each in known):
            return f"any page below {folder}"
    return f"the page {address}"


def links_wait_for_their_pages(hub: Hub, today: date) -> Iterator[Problem]:
    """Nothing leads to an update that is published later than itself: its page isn't there yet."""
    later = {update.address: update for update in hub.all(Update) if update.publish_at}
    for record, found in records_with_values(hub):
        for value in found:
            for address in _addresses_in(value):
                update = later.get(address)
                if update and update.publish_at and not _is_there(update.publish_at, record, today):
                    what = f"the link to {address} leads to a page that is published at {update.publish_at}"
                    yield problem_at(value.place, what, "publish it no later, or take the link out until then")


def _addresses_in(value: Value) -> list[str]:
    if isinstance(value.mark, PageMark):
        return [value.text.partition("#")[0]]
    return _LINK.findall(value.text) if isinstance(value.mark, ProseText) else []


def _is_there(published: LondonTime, record: Record, today: date) -> bool:
    """Whether a page is there when a record is: one that has no moment of its own is there already."""
    own = record.publish_at if isinstance(record, Update | EmergencyBanner) else None
    return published.utc <= own.utc if own else published.utc.date() <= today


def _is_broken(hub: Hub, address: str) -> bool:
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
    if not hub.all(AccessibilityStatement) and not hub.is_broken(statement, statement, ""):
        todo = "write data/national/accessibility-statement.yml"
        yield problem_at(place, "no page answers /accessibility-statement/", todo)
    written = {page.address for page in hub.written}
    for address in WRITTEN:
        if address not in written and not hub.is_broken(WrittenPage.kind, address, ""):
            yield problem_at(place, f"no page answers {address}", "write the page in docs/")
