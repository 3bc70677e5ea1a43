"""On a phone the route is on the first screen, two taps from the home page; on paper a guide is one side of A4."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, expect
from tests.support.browsing import Watched, watched
from tests.support.page_visit import findings, still
from tests.support.visits import Care, Visit

from publishing.model.addresses import ROLES
from publishing.model.hub import Hub
from publishing.model.role_guide import RoleGuide

SCREEN = 640
DOOR = "I need to make a referral"
PAGES = ("/refer/", "/refer/school/", "/refer/venue/", "/refer/after/", "/refer/card/", "/refer/card/thurrock-school/")
each_role = pytest.mark.parametrize("role", ROLES)


@pytest.fixture
def hand(browser: Browser, origin: str) -> Iterator[Watched]:
    """A page on a telephone of a common size."""
    size = {"width": 360, "height": SCREEN}
    with watched(browser, origin, viewport=size, has_touch=True, is_mobile=True) as page:
        yield page


def lower_edge(part: Locator) -> float:
    box = part.bounding_box()
    assert box is not None
    return box["y"] + box["height"]


def assert_on_first_screen(hand: Watched, *parts: str) -> None:
    assert hand.page.evaluate("scrollY") == 0
    for part in parts:
        expect(hand.page.locator(part).first).to_be_visible()
        assert lower_edge(hand.page.locator(part).first) <= SCREEN, part


@each_role
def test_two_taps_lead_from_home_to_the_right_contact(hand: Watched, hub: Hub, role: str) -> None:
    guide = hub.get(RoleGuide, role)
    hand.open("/")
    hand.page.get_by_role("link", name=DOOR).tap()
    hand.page.wait_for_url("**/refer/")
    assert_on_first_screen(hand, ".danger-panel__call", ".who .contact-line__way")
    link = hand.page.locator(".who__roles").get_by_role("link", name=guide.role_name, exact=True)
    assert lower_edge(link) <= SCREEN
    link.tap()
    hand.page.wait_for_url(f"**/refer/{role}/")
    assert_on_first_screen(hand, ".danger-panel__call", ".route__lead", ".route .contact-line")
    expect(hand.page.locator(".route__lead")).to_have_text(guide.lead)


@each_role
@pytest.mark.parametrize("address", ["/refer/{}/", "/refer/card/thurrock-{}/"])
def test_a_guide_and_a_card_fit_one_side_of_a4(desk: Watched, role: str, address: str) -> None:
    desk.open(address.format(role))
    pdf = desk.page.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1


def test_nothing_is_wrong_with_the_referral_pages(browser: Browser, origin: str) -> None:
    with still(browser, origin) as looked_at:
        assert [line for address in PAGES for line in findings(looked_at, Visit(address, Care.THOROUGH))] == []


def test_a_text_message_is_never_offered_without_its_condition(hand: Watched) -> None:
    for address in PAGES:
        hand.open(address)
        for link in hand.page.locator("main a[href^='sms:']").all():
            expect(link).to_contain_text("Text message")
            if link.is_visible():
                expect(link.locator("xpath=..")).to_contain_text("registered")
