"""The pages for residents: danger first, a caveat before the signs, a source for each, and nobody is named by faith."""

import re

import pytest
from tests.support.sites import BuiltPage, BuiltSite
from tests.support.trees import ROOT

from publishing.model.audience import Audience
from publishing.model.contact import Contact
from publishing.model.guide import Guide, Picture, Section
from publishing.model.hub import Hub
from publishing.model.outcome import Outcome
from publishing.model.referral_flow import ReferralFlow

PAGES = tuple(
    f"/get-help/{name}"
    for name in (
        *("", "easy-read/", "safely/", "hard-to-call/", "signs/", "talk/"),
        *("what-happens/", "referred/", "complaints/", "myths/"),
    )
)
ON_THE_WAY = ("/get-help/all/", "/contacts/", "/refer/helper/")
"""Pages to which those for residents lead on."""
NEVER_A_SIGN = re.compile(
    r"\b(?:muslim|islam\w*|mosque|christian|jew\w*|sikh|hindu|faith|religio\w*|convert\w*|pray\w*|beard|hijab|veil|"
    r"cloth\w*|dress\w*|skin|race|immigra\w*|nationalit\w*|country|neighbourhood|estate)\b",
    re.IGNORECASE,
)


def sections_before(guide: Guide, section_id: str) -> list[Section]:
    ids = [section.id for section in guide.sections]
    return list(guide.sections[: ids.index(section_id)])


@pytest.mark.parametrize("address", PAGES)
def test_danger_comes_before_everything_else(site: BuiltSite, address: str) -> None:
    content = [each for each in site.pages[address].main.all() if each.tag in ("h1", "section", "p", "h2")]
    first = next(each for each in content if each.tag != "h1")
    assert first.attributes.get("class") == "danger-panel", address


@pytest.mark.parametrize("address", PAGES)
def test_each_page_leads_to_all_the_others(site: BuiltSite, address: str) -> None:
    assert set(PAGES) - {address} <= set(site.pages[address].links())


@pytest.mark.parametrize("address", [*PAGES, *ON_THE_WAY])
def test_each_page_can_be_left_fast_and_says_what_remains(site: BuiltSite, address: str) -> None:
    page = site.pages[address]
    (link,) = page.root.find_all("a", class_="exit__link")
    assert link.attributes["href"] == "https://www.bbc.co.uk/weather"
    assert link.attributes["rel"].split() == ["nofollow", "noreferrer"]
    assert page.meta("referrer") == "no-referrer"
    assert address in ON_THE_WAY or "still in your browser’s history" in page.main.text


@pytest.mark.parametrize("address", [*PAGES, *ON_THE_WAY])
def test_the_titles_say_little(site: BuiltSite, address: str) -> None:
    title = str(site.pages[address].root.one("head").one("title").children[0])
    assert title.startswith("Help")
    assert not re.search("prevent|terror|radical|police|refer|worried", title, re.IGNORECASE)


def test_other_pages_have_no_exit_and_load_no_script_for_it(site: BuiltSite) -> None:
    for page in site.pages.values():
        if page.address not in (*PAGES, *ON_THE_WAY):
            assert not page.root.find_all("a", class_="exit__link") or "/get-help/" in page.text, page.address
            assert ("exit" in page.scripts) == bool(page.root.find_all("a", class_="exit__link")), page.address


def test_the_caveat_stands_before_the_signs(hub: Hub) -> None:
    guide = hub.get(Guide, "signs")
    assert guide.lead.startswith("There is no checklist. No one sign ")
    assert [section.id for section in sections_before(guide, "what-they-say")] == ["before-you-read"]


def test_every_sign_says_who_says_so(hub: Hub, site: BuiltSite) -> None:
    signs = [point for section in hub.get(Guide, "signs").sections for point in section.cited_points]
    assert len(signs) > 10
    lists = site.pages["/get-help/signs/"].main.find_all("ul", class_="cited-points")
    items = [item for each in lists for item in each.find_all("li")]
    assert len(items) == len(signs)
    assert [item for item in items if not item.find_all("a")] == []


@pytest.mark.parametrize("address", PAGES)
def test_what_a_page_rests_on_is_folded_beside_its_words_and_stands_open_at_its_end(
    site: BuiltSite, address: str
) -> None:
    main = site.pages[address].main
    lines = main.find_all("p", class_="source-line")
    folded = [
        each for fold in main.find_all("details", class_="sources") for each in fold.find_all("p", class_="source-line")
    ]
    assert len(lines) == len(folded) + 1
    assert lines[-1] not in folded


@pytest.mark.parametrize("flow_id", ["someone", "myself", "online", "adults", "place"])
def test_who_is_worried_comes_to_each_question_from_the_page_for_residents(
    site: BuiltSite, hub: Hub, flow_id: str
) -> None:
    flow = hub.get(ReferralFlow, flow_id)
    above = ["/", "/get-help/"] if flow.who_for == (Audience.PUBLIC,) else ["/", "/refer/", "/refer/helper/"]
    for step in flow.steps:
        page = site.pages[flow.address_of(step)]
        assert page.links(page.root.one("nav", class_="crumbs")) == above


def test_no_sign_points_at_a_faith_a_dress_or_a_place(hub: Hub) -> None:
    for section in hub.get(Guide, "signs").sections:
        for point in section.cited_points:
            assert not NEVER_A_SIGN.search(point.text), point.text


def test_complaints_name_the_route_of_today_and_say_that_the_other_was_before(hub: Hub) -> None:
    guide = hub.get(Guide, "complaints")
    assert guide.steps[0].contact == "independent-prevent-commissioner-concerns"
    (earlier,) = (section for section in guide.sections if "Standards and Compliance Unit" in (section.text or ""))
    assert earlier.heading == "Where complaints went before"


def test_no_belief_comes_with_a_figure_for_one_group(hub: Hub) -> None:
    texts = [section.text or "" for section in hub.get(Guide, "myths").sections]
    assert [text for text in texts if re.search(r"\d+ ?%|per ?cent", text)] == []


def test_every_old_belief_says_when_it_was_met(hub: Hub) -> None:
    for section in hub.get(Guide, "myths").sections:
        if any(citation.source == "buckinghamshire-2018" for citation in section.sources):
            assert "2018" in (section.text or ""), section.id


def test_easy_read_has_short_sentences_and_a_picture_for_each_step(hub: Hub, site: BuiltSite) -> None:
    guide = hub.get(Guide, "easy-read")
    for step in guide.steps:
        assert step.picture, step.title
        assert max(len(sentence.split()) for sentence in re.split("[.?!]", step.text)) <= 12, step.text
    drawn = site.pages["/get-help/easy-read/"].main.find_all("svg", class_="picture")
    assert len(drawn) == len(guide.steps)
    assert all(each.attributes["aria-hidden"] == "true" for each in drawn)


def test_easy_read_is_one_tap_from_home_and_first_of_more_help(site: BuiltSite, hub: Hub) -> None:
    assert "/get-help/easy-read/" in site.pages["/"].links()
    assert hub.get(Guide, "get-help").links[0] == "easy-read"


@pytest.mark.parametrize("picture", list(Picture))
def test_every_picture_is_drawn(picture: Picture) -> None:
    drawing = (ROOT / f"overrides/.icons/hub/{picture.icon}.svg").read_text("utf-8")
    assert "currentColor" in drawing
    assert "href" not in drawing


def test_residents_are_only_given_contacts_for_anyone(hub: Hub) -> None:
    for guide in hub.all(Guide):
        if "get-help" in (guide.id, guide.part_of):
            named = [*guide.contacts, *(step.contact for step in guide.steps if step.contact)]
            assert [each for each in named if Audience.PUBLIC not in hub.get(Contact, each).who_for] == []


def test_a_page_of_residents_is_short_enough_to_be_read(site: BuiltSite) -> None:
    lengths = {address: len(words(site.pages[address])) for address in PAGES}
    assert {address: length for address, length in lengths.items() if length > 1800} == {}


def words(page: BuiltPage) -> list[str]:
    return page.main.text.split()


def test_residents_can_leave_each_step_of_their_flows_fast(site: BuiltSite, hub: Hub) -> None:
    flows = [flow for flow in hub.all(ReferralFlow) if flow.exit_page]
    assert {flow.id for flow in flows} == {"someone", "myself", "online"}
    for flow in flows:
        for step in flow.steps:
            root = site.pages[flow.address_of(step)].root
            assert len(root.find_all("a", class_="exit__link")) == 1
            assert str(root.one("head").one("title").children[0]).startswith("Help")


def test_the_way_into_each_flow_for_residents_is_on_their_first_page(site: BuiltSite, hub: Hub) -> None:
    flows = [flow for flow in hub.all(ReferralFlow) if flow.who_for == (Audience.PUBLIC,)]
    assert len(flows) == 3
    assert {flow.begins_at for flow in flows} <= set(site.pages["/get-help/"].links())


def test_a_child_is_sent_to_childline_first_and_asked_for_the_age_where_somebody_pushes_them(hub: Hub) -> None:
    asked_for_age = 0
    for flow in (each for each in hub.all(ReferralFlow) if each.who_for == (Audience.PUBLIC,)):
        for step in flow.steps:
            for answer in step.answers:
                after = flow.step(answer.next or "")
                assert after
                if answer.answer == "18 or younger":
                    assert hub.get(Outcome, after.outcome or "").call_first == "childline"
                if answer.answer.startswith("Someone is pushing") and answer.answer.endswith("me"):
                    assert after.question == "How old are you?"
                    asked_for_age += 1
    assert asked_for_age == 2


def test_who_may_hurt_themselves_is_not_told_of_the_police_alone(hub: Hub) -> None:
    flow = hub.get(ReferralFlow, "myself")
    danger_now = flow.step(flow.steps[0].answers[0].next or "")
    assert danger_now
    now = hub.get(Outcome, danger_now.outcome or "")
    assert "ambulance" in now.lead
    assert {"emergency-999", "samaritans"} <= set(now.contacts)
