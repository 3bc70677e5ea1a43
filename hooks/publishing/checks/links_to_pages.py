"""Links of prose and of hand-written pages, and addresses in fields, lead to pages of the hub."""

import re
from collections.abc import Collection, Iterator, Mapping
from datetime import date

from publishing.checks.addresses import may_be_broken
from publishing.checks.wording import texts_and_pages
from publishing.model.emergency_banner import EmergencyBanner
from publishing.model.field_marks import PageMark, ProseText
from publishing.model.hub import Hub
from publishing.model.london_time import LondonTime
from publishing.model.made_pages import page_addresses
from publishing.model.record import Record
from publishing.model.redirect import moves_of
from publishing.model.update import Update
from publishing.model.walk import Value, records_with_values
from publishing.problems import Problem, did_you_mean, problem_at

_LINK = re.compile(r"\]\((/[^)#?\s]*)")
_OF_A_FILE = re.compile(r"(?<=/)index\.(?:html?|md)$|\.(?:html?|md)$")
_ROUND = "the moves lead round in a circle: lead one of them to a page of today"
_MADE_BY_THE_BUILD = ("/api/v1/", "/data/files/")


def links_in_text_lead_to_pages(hub: Hub, today: date) -> Iterator[Problem]:
    """A link of prose or of a hand-written page, given from the root, leads to a page of the hub."""
    known = page_addresses(hub)
    for value in texts_and_pages(hub):
        for address in _LINK.findall(value.text) if isinstance(value.mark, ProseText) else ():
            if address not in known and not address.startswith(_MADE_BY_THE_BUILD) and not may_be_broken(hub, address):
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
    known = page_addresses(hub)
    for _, found in records_with_values(hub):
        for value in found:
            address = value.text.partition("#")[0]
            if isinstance(value.mark, PageMark) and address not in known and not may_be_broken(hub, address):
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
    return published.utc <= own.utc if own else published.local.date() <= today
