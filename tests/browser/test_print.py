"""Pages on paper: sources as footnotes, addresses where they help. What holds for all is seen on each visit."""

import io
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, PdfMargins, expect
from pypdf import PdfReader
from tests.support.browsing import Watched, watched
from tests.support.page_visit import PAPER
from tests.support.sites import BuiltSite

from publishing.model.contact import Contact
from publishing.model.hub import Hub
from publishing.model.outcome import Outcome

MARGIN: PdfMargins = {"top": "10mm", "right": "10mm", "bottom": "10mm", "left": "10mm"}
_HEIGHTS = "all => all.map((each) => each.getBoundingClientRect().height)"
_AFTER = "(each) => getComputedStyle(each, '::after').content"


@pytest.fixture(scope="module")
def paper(browser: Browser, origin: str) -> Iterator[Watched]:
    with watched(browser, origin, viewport={"width": PAPER[0], "height": PAPER[1]}) as page:
        page.page.emulate_media(media="print")
        yield page


def test_sources_are_numbers_that_a_list_at_the_end_explains(paper: Watched) -> None:
    paper.open("/strategy/thurrock/2024-2027/assessment/")
    line = paper.page.locator(".source-line").first
    assert line.locator("a:visible").first.inner_text().startswith("paragraph")
    assert line.locator(".cited").first.is_visible()
    notes = paper.page.locator(".footnotes li")
    marks = {each.inner_text() for each in paper.page.locator(".cited").all()}
    assert marks == {str(number + 1) for number in range(notes.count())}
    assert notes.first.is_visible()


def test_sources_that_are_folded_on_a_screen_say_what_they_are(paper: Watched) -> None:
    paper.open("/get-help/signs/")
    folded = paper.page.locator("details.sources").first
    expect(folded.locator("summary")).to_be_hidden()
    expect(folded.locator(".source-line__label")).to_have_css("display", "inline")
    expect(folded.locator(".source-line")).to_have_css("padding-left", "0px")


def test_on_a_screen_there_are_no_footnotes(desk: Watched) -> None:
    desk.open("/strategy/thurrock/2024-2027/assessment/")
    assert not desk.page.locator(".footnotes").is_visible()
    assert not desk.page.locator(".cited").first.is_visible()
    assert desk.page.locator(".source-line a").first.is_visible()


def test_a_link_out_of_the_hub_says_where_it_leads(paper: Watched) -> None:
    paper.open("/get-help/")
    out = paper.page.locator("main a[href^=http]").first
    assert out.evaluate(_AFTER) == f'" ({out.get_attribute("href")})"'
    assert paper.page.locator("main a[href^='..']").first.evaluate(_AFTER) == "none"


@pytest.mark.parametrize(
    "page", ["/refer/card/thurrock-school/", "/refer/card/buckinghamshire-venue/", "/refer/school/"]
)
def test_on_one_side_every_way_to_a_contact_says_where_it_leads(paper: Watched, page: str) -> None:
    paper.open(page)
    ways = paper.page.locator("main :is(.contact-line, .danger-panel__others, .checked) a[href^=http]").all()
    assert len(ways) > 1
    for each in ways:
        assert each.evaluate(_AFTER) == f'" ({each.get_attribute("href")})"'


def test_what_to_do_stands_on_one_sheet_with_the_numbers_to_call(paper: Watched, hub: Hub) -> None:
    paper.open("/refer/helper/all/")
    made = paper.page.pdf(format="A4", margin=MARGIN)
    sheets = [" ".join(each.extract_text().split()) for each in PdfReader(io.BytesIO(made)).pages]
    for outcome in hub.all(Outcome):
        contacts = [hub.get(Contact, each) for each in outcome.contacts]
        numbers = [each.main_channel.value for each in contacts if each.main_channel.is_number]
        wanted = [outcome.lead, outcome.actions[-1], *numbers]
        assert [sheet for sheet in sheets if all(each in sheet for each in wanted)], outcome.id


@pytest.mark.parametrize(
    "page",
    ["/refer/after/", "/get-help/what-happens/", "/refer/helper/all/", "/strategy/thurrock/2024-2027/governance/"],
)
def test_no_drawing_is_cut_where_a_sheet_ends(paper: Watched, page: str) -> None:
    paper.open(page)
    heights = paper.page.locator("main svg[role]").evaluate_all(_HEIGHTS)
    assert heights
    assert max(heights) <= PAPER[1]


def test_a_question_for_scrutiny_is_not_parted_from_its_answer(paper: Watched) -> None:
    paper.open("/members/questions/")
    expect(paper.page.locator("h3 + .says").first).to_have_css("break-after", "avoid")


def test_an_address_that_is_its_own_words_is_not_said_twice(paper: Watched, site: BuiltSite) -> None:
    paper.open("/sources/thurrock-2024/" if "https" in site.pages["/sources/thurrock-2024/"].main.text else "/sources/")
    for each in paper.page.locator("main a[data-said]").all():
        assert each.evaluate(_AFTER) == "none"


def test_the_danger_panel_is_black_with_a_border(paper: Watched) -> None:
    paper.open("/get-help/")
    panel = paper.page.locator(".danger-panel")
    looks = panel.evaluate(
        "(each) => { const s = getComputedStyle(each); return [s.color, s.borderLeftColor, s.borderLeftWidth]; }"
    )
    assert looks == ["rgb(0, 0, 0)", "rgb(0, 0, 0)", "10px"]
    call = panel.locator(".danger-panel__call")
    assert call.evaluate("(each) => getComputedStyle(each).color") == "rgb(0, 0, 0)"


def test_a_whole_guide_starts_each_part_on_a_new_sheet(paper: Watched) -> None:
    paper.open("/refer/all/")
    breaks = "(all) => all.map((each) => getComputedStyle(each).breakBefore)"
    first, *others = paper.page.locator(".chapter--part").evaluate_all(breaks)
    assert first == "auto"
    assert set(others) == {"page"}
