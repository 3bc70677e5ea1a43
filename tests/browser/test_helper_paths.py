"""Every path of every referral flow, walked in the browser as a reader walks it, with script and without."""

import struct
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, expect
from tests.support.browsing import Watched, watched
from tests.support.hubs import real_hub
from tests.support.page_visit import findings, still
from tests.support.visits import Care, Visit

from publishing.model.contact import Contact
from publishing.model.hub import Hub
from publishing.model.outcome import Outcome
from publishing.model.referral_flow import Answer, FlowStep, ReferralFlow

HELPER = "/refer/helper/"
FLOWS = real_hub().all(ReferralFlow)
SCREEN: Any = {"width": 320, "height": 640}
Path = list[tuple[FlowStep, Answer]]

each_flow = pytest.mark.parametrize("flow", FLOWS, ids=lambda flow: flow.id)


@pytest.fixture(params=[True, False], ids=["script", "no script"])
def reader(browser: Browser, origin: str, request: pytest.FixtureRequest) -> Iterator[Watched]:
    """A reader with a telephone."""
    with watched(browser, origin, java_script_enabled=request.param, viewport=SCREEN) as looked_at:
        yield looked_at


def paths(flow: ReferralFlow) -> Iterator[tuple[Path, FlowStep]]:
    """Each way through a flow, and the step that ends it: found from the data alone, from the first step down."""
    waiting: list[tuple[Path, FlowStep]] = [([], flow.steps[0])]
    while waiting:
        path, step = waiting.pop()
        if step.outcome:
            yield path, step
        for answer in step.answers:
            [following] = [each for each in flow.steps if each.id == answer.next]
            waiting.append(([*path, (step, answer)], following))


def sees_help_and_answers(looked_at: Watched, flow: ReferralFlow, path: Path) -> None:
    """What each page shows: 999, what was answered so far, and ways back."""
    main = looked_at.page.locator("main")
    expect(main.locator(".danger-panel a[href='tel:999']")).to_be_visible()
    given = main.locator(".given li strong")
    expect(given).to_have_text([flow.title, *(answer.answer for _, answer in path)])
    expect(main.locator(".given a[href]")).to_have_count(len(path) + 1)
    expect(main.get_by_role("link", name="Back", exact=True)).to_be_visible()
    expect(main.get_by_role("link", name="Start again", exact=True)).to_be_visible()
    expect(main.get_by_text("keeps a list of the pages you open here")).to_be_visible()


def says_nothing_in_history(looked_at: Watched, flow: ReferralFlow, path: Path) -> None:
    title = looked_at.page.title()
    assert all(words not in title for words in [flow.title, *(step.question or "" for step, _ in path)])
    assert "?" not in looked_at.page.url


@each_flow
def test_every_path_leads_to_help(reader: Watched, hub: Hub, flow: ReferralFlow) -> None:
    reader.open(HELPER)
    reader.page.locator("main").get_by_role("link", name=flow.title, exact=True).click()
    assert walked(reader, hub, flow, [], flow.steps[0]) == len(flow.endings) == len([*paths(flow)])
    assert reader.found == []


def walked(reader: Watched, hub: Hub, flow: ReferralFlow, path: Path, step: FlowStep) -> int:
    """How many ends are reached from the step that is shown. After each answer, the reader goes back for the next."""
    sees_help_and_answers(reader, flow, path)
    says_nothing_in_history(reader, flow, path)
    if step.outcome:
        arrives(reader, hub, flow, step)
        return 1
    ends = 0
    for answer in step.answers:
        expect(reader.page.locator("h1")).to_have_text(step.question or "")
        reader.page.locator("main .choices").get_by_role("link", name=answer.answer, exact=True).click()
        [following] = [each for each in flow.steps if each.id == answer.next]
        ends += walked(reader, hub, flow, [*path, (step, answer)], following)
        reader.page.go_back()
    return ends


def arrives(looked_at: Watched, hub: Hub, flow: ReferralFlow, ending: FlowStep) -> None:
    """At the end there is something to do, and every contact of the outcome can be reached."""
    outcome = hub.get(Outcome, ending.outcome or "")
    main = looked_at.page.locator("main")
    expect(looked_at.page.locator("h1")).to_have_text(outcome.title)
    expect(main.locator(".steps > li")).to_have_text(list(outcome.actions))
    for contact in (hub.get(Contact, each) for each in outcome.contacts):
        assert set(flow.who_for) <= set(contact.who_for)
        expect(main.locator(f"a[href='{contact.main_channel.href}']").last).to_be_visible()
    urgent = [each for each in outcome.contacts if hub.get(Contact, each).emergency]
    first = urgent or [each for each in [outcome.call_first] if each]
    called = [each.get_attribute("href") for each in main.locator(".lead + .call-first a").all()]
    assert called == [hub.get(Contact, each).main_channel.href for each in first]
    for each in main.locator(".call-first a").all():
        box = each.bounding_box()
        assert box
        assert box["y"] + box["height"] <= SCREEN["height"]
    assert main.locator(".route-card").count() == sum(not hub.get(Contact, each).emergency for each in outcome.contacts)
    afterwards = main.locator("#afterwards + p").get_by_role("link", name=outcome.prevent_referral.label, exact=True)
    expect(afterwards).to_have_count(1 if outcome.leads_to_a_referral else 0)


@each_flow
def test_back_and_start_again_lead_back(reader: Watched, flow: ReferralFlow) -> None:
    path, ending = max(paths(flow), key=lambda each: len(each[0]))
    reader.open(flow.address_of(ending))
    for step, _ in reversed(path):
        reader.page.get_by_role("link", name="Back", exact=True).click()
        expect(reader.page.locator("h1")).to_have_text(step.question or "")
    reader.page.get_by_role("link", name="Start again").click()
    reader.page.wait_for_url(f"**{HELPER}")


@each_flow
def test_an_answer_can_be_changed(reader: Watched, flow: ReferralFlow) -> None:
    path, ending = max(paths(flow), key=lambda each: len(each[0]))
    for step, _ in path:
        reader.open(flow.address_of(ending))
        reader.page.get_by_role("link", name=f"Change your answer: {step.question}", exact=True).click()
        expect(reader.page.locator("h1")).to_have_text(step.question or "")


@each_flow
def test_the_first_question_can_be_answered_without_scrolling_far(
    browser: Browser, origin: str, flow: ReferralFlow
) -> None:
    with watched(browser, origin, viewport={"width": 360, "height": 640}, axe=True) as looked_at:
        looked_at.open(flow.begins_at)
        box = looked_at.page.locator("main .choices a").first.bounding_box()
        assert box is not None
        assert box["y"] < 900
        assert [*looked_at.axe(), *looked_at.sideways(), *looked_at.breaches()] == []


def test_everything_on_one_page_is_accessible(browser: Browser, origin: str) -> None:
    with still(browser, origin) as looked_at:
        assert findings(looked_at, Visit(f"{HELPER}all/", Care.THOROUGH)) == []


def test_each_flowchart_is_an_image_with_a_name_and_a_description(desk: Watched) -> None:
    desk.open(f"{HELPER}all/")
    for flow in FLOWS:
        chart = desk.page.get_by_role("img", name=f"{flow.title}: flowchart")
        expect(chart).to_be_visible()
        expect(chart.locator("desc")).to_have_count(1)


def test_what_a_flowchart_says_stays_inside_its_boxes(desk: Watched) -> None:
    desk.open(f"{HELPER}all/")
    outside = desk.page.evaluate("""() => [...document.querySelectorAll(".flowchart svg")].flatMap((svg) => {
      const boxes = [...svg.querySelectorAll(".flowchart__box")].map((each) => each.getBBox());
      const texts = [...svg.querySelectorAll("text")];
      const inside = (text, box) => text.x >= box.x && text.x + text.width <= box.x + box.width
        && text.y >= box.y && text.y + text.height <= box.y + box.height;
      const whole = { x: 0, y: 0, width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height };
      return texts.filter((each) => !inside(each.getBBox(), whole)
        || (each.matches(".flowchart__text") && !boxes.some((box) => inside(each.getBBox(), box))))
        .map((each) => each.textContent);
    })""")
    assert outside == []


@pytest.mark.parametrize("colours", ["light", "dark", "forced"])
def test_a_flowchart_can_be_read_in_any_colours(browser: Browser, origin: str, colours: str) -> None:
    settings: dict[str, Any] = {"forced_colors": "active"} if colours == "forced" else {"color_scheme": colours}
    with watched(browser, origin, **settings) as looked_at:
        looked_at.open(f"{HELPER}all/")
        for kind in ("flowchart__text", "flowchart__box", "flowchart__arrow"):
            drawn = looked_at.page.locator(f".{kind}").first
            ink = drawn.evaluate(f"(each) => getComputedStyle(each).{'fill' if kind.endswith('text') else 'stroke'}")
            ground = looked_at.page.evaluate("getComputedStyle(document.body).backgroundColor")
            assert ink not in ("none", ground), kind
        chart = looked_at.page.locator(".flowchart svg").first
        picture = chart.screenshot()
        wanted = chart.evaluate("(each) => [each.width.baseVal.value, each.height.baseVal.value]")
        assert struct.unpack(">II", picture[16:24]) == pytest.approx(tuple(wanted), abs=1)
        assert len(picture) > 5_000, "there is more on it than a ground"


def test_the_text_list_says_what_the_flowchart_says(desk: Watched) -> None:
    desk.open(f"{HELPER}all/")
    lists = desk.page.locator(".flow-list").all()
    for flow, text_list in zip(sorted(FLOWS, key=lambda each: each.number), lists, strict=True):
        text = text_list.inner_text()
        for step in flow.steps:
            assert (step.question or "") in text
            assert all(f"{answer.answer}:" in text for answer in step.answers)
        expect(text_list.locator("a[href*='#outcome-']")).to_have_count(len(flow.endings))
