"""The referral pages for staff: each role's guide, what happens afterwards, and the cards."""

import pytest
from tests.support.html_tree import HEADINGS
from tests.support.sites import BuiltPage, BuiltSite

from publishing.model.addresses import ROLES
from publishing.model.audience import Audience
from publishing.model.card import cards_of
from publishing.model.contact import Contact
from publishing.model.hub import Hub
from publishing.model.interface import english_words
from publishing.model.referral_step import ReferralStep
from publishing.model.role_guide import RoleGuide
from publishing.model.shared_part import SharedPart
from publishing.pages.process_figure import LONGEST_LINE, process_figure

each_role = pytest.mark.parametrize("role", ROLES)


def guide_page(site: BuiltSite, role: str) -> BuiltPage:
    return site.pages[f"/refer/{role}/"]


def calls(page: BuiltPage) -> list[str]:
    hrefs = [each.attributes.get("href", "") for each in page.main.find_all("a")]
    return [href for href in hrefs if href.startswith(("tel:", "sms:"))]


@each_role
def test_danger_comes_first_then_the_route_then_the_steps(site: BuiltSite, hub: Hub, role: str) -> None:
    page, guide = guide_page(site, role), hub.get(RoleGuide, role)
    text = page.main.text
    places = [text.index(words) for words in (guide.title, "Immediate danger?", guide.lead, guide.route[1].title)]
    assert places == sorted(places)
    assert calls(page)[0] == "tel:999"


@each_role
def test_each_shared_part_stands_in_a_guide_word_for_word(site: BuiltSite, hub: Hub, role: str) -> None:
    text, index = guide_page(site, role).main.text, site.pages["/refer/"].main.text
    for part in (hub.get(SharedPart, each) for each in hub.get(RoleGuide, role).shared):
        for words in (part.title, part.text or part.title, *part.points):
            assert words in text
            assert words in index


@each_role
def test_every_line_on_a_guide_is_for_its_readers(site: BuiltSite, hub: Hub, role: str) -> None:
    guide = hub.get(RoleGuide, role)
    by_href = {channel.href: contact for contact in hub.all(Contact) for channel in contact.channels}
    passed_on = {step.contact for step in guide.route if step.for_residents}
    for href in calls(guide_page(site, role)):
        readers = {Audience.PUBLIC} if by_href[href].id in passed_on else set(guide.who_for)
        assert readers <= set(by_href[href].who_for), href


@each_role
def test_each_contact_of_a_guide_says_for_whom_and_when(site: BuiltSite, hub: Hub, role: str) -> None:
    (checked,) = guide_page(site, role).main.find_all("ul", class_="checked")
    contacts = [hub.get(Contact, each) for each in hub.get(RoleGuide, role).contacts]
    lines = [each.text for each in checked.find_all("li")]
    assert len(lines) == len(contacts)
    for line, contact in zip(lines, contacts, strict=True):
        assert f"For {contact.who_for_label}. {contact.hours or ''}".strip() in line


@each_role
def test_a_guide_says_who_approved_it(site: BuiltSite, hub: Hub, role: str) -> None:
    assert hub.get(RoleGuide, role).approval is None
    (line,) = guide_page(site, role).main.find_all("p", class_="approval")
    assert line.text == english_words(hub)["not_approved"]


@each_role
def test_the_index_leads_to_each_guide(site: BuiltSite, role: str) -> None:
    index = site.pages["/refer/"]
    (roles,) = index.main.find_all("ul", class_="who__roles")
    assert f"/refer/{role}/" in index.links(roles)


def test_the_index_holds_every_shared_part_at_its_address(site: BuiltSite, hub: Hub) -> None:
    anchors = site.pages["/refer/"].main.by_id
    assert [part.id for part in hub.all(SharedPart) if part.id not in anchors] == []


def test_a_public_support_line_is_for_the_public_for_volunteers_or_to_be_passed_on(site: BuiltSite) -> None:
    number = "tel:08000113764"
    assert {role for role in ROLES if number in calls(guide_page(site, role))} == {"voluntary", "venue", "member"}


def test_the_process_is_drawn_and_told_in_the_same_order(site: BuiltSite, hub: Hub) -> None:
    page = site.pages["/refer/after/"]
    titles = [step.title for step in sorted(hub.all(ReferralStep), key=lambda step: step.number)]
    (drawing,) = page.main.find_all("svg", role="img")
    described = drawing.attributes["aria-labelledby"].split()
    assert [page.main.by_id[each].tag for each in described] == ["title", "desc"]
    (told,) = page.main.find_all("ol", class_="process-steps")
    assert [each.text for each in told.all() if each.tag in HEADINGS] == titles
    drawn = "".join(str(child) for each in drawing.find_all("desc") for child in each.children)
    assert [drawn.index(f"{title}.") for title in titles] == sorted(drawn.index(f"{title}.") for title in titles)


def test_what_is_uncertain_after_a_referral_is_marked_so(site: BuiltSite, hub: Hub) -> None:
    notes = [note.text for step in hub.all(ReferralStep) for note in step.notes if note.kind == "open"]
    assert len(notes) >= 4
    assert [note for note in notes if note not in site.pages["/refer/after/"].main.text] == []


@pytest.mark.parametrize("plain", [False, True])
def test_the_drawing_has_room_for_every_line_and_no_two_boxes_meet(hub: Hub, plain: bool) -> None:  # noqa: FBT001
    figure = process_figure(hub.all(ReferralStep), plain=plain)
    assert [box.number for box in figure.boxes if box.number] == list(range(1, len(figure.steps) + 1))
    assert max(len(line) for box in figure.boxes for _, line, _ in box.lines) <= LONGEST_LINE
    assert all(above.bottom < below.top for above, below in zip(figure.boxes, figure.boxes[1:], strict=False))
    assert all(box.top < height < box.bottom for box in figure.boxes for height, _, _ in box.lines)


def test_every_card_is_offered_as_a_page_and_in_both_sizes(site: BuiltSite, hub: Hub) -> None:
    index = site.pages["/refer/card/"]
    offered = set(index.links(index.main))
    for card in cards_of(hub):
        assert {card.address, f"{card.address[:-1]}.pdf", f"{card.address[:-1]}-wallet.pdf"} <= offered
        assert card.area.local_contact in site.pages[card.address].main.text
