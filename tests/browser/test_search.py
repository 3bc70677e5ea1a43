"""The search box: private, forgiving, and usable without a mouse."""

import re

import pytest
from playwright.sync_api import Locator, Route, expect
from tests.support.browsing import Watched, axe_source


def box(looked_at: Watched) -> Locator:
    return looked_at.page.get_by_role("combobox")


def options(looked_at: Watched) -> Locator:
    return looked_at.page.get_by_role("option")


def addresses(looked_at: Watched) -> list[str]:
    return [str(each.get_attribute("href")) for each in options(looked_at).all()]


def found(looked_at: Watched, words: str) -> list[str]:
    """The addresses that a search offers, the best first."""
    box(looked_at).fill(words)
    expect(looked_at.page.get_by_role("listbox")).to_be_visible()
    return addresses(looked_at)


def test_nothing_is_fetched_before_somebody_comes_to_the_box(desk: Watched) -> None:
    desk.open("/refer/")
    assert [url for url in desk.asked if "/assets/search" in url] == []
    with desk.page.expect_response(re.compile(r"/assets/search/core\.")):
        box(desk).focus()


def test_engine_index_and_style_are_fetched_side_by_side(desk: Watched) -> None:
    """Each trip costs as much as the network is slow: one is enough for most answers."""
    desk.open("/")
    waiting: list[Route] = []
    wanted = re.compile(r"/assets/search(/engine\.\w+\.js|/core\.\w+\.json|\.\w+\.css)$")
    desk.page.route(wanted, lambda route: waiting.append(route))  # noqa: PLW0108 (Playwright marks what it is given)
    box(desk).fill("report my neighbour")
    for _ in range(50):
        if len(waiting) == 3:
            break
        desk.page.wait_for_timeout(20)
    assert len(waiting) == 3, "all are asked for before any has come"
    for route in waiting:
        route.continue_()
    expect(options(desk).first).to_be_visible()
    assert [url for url in desk.asked if re.search(r"/assets/search/\w+\.[0-9a-f]{8}\.json$", url)] == []


def test_a_mistyped_word_still_finds_the_definition(desk: Watched) -> None:
    desk.open("/")
    assert "definitions/extremism/" in found(desk, "extremsm")[0]


@pytest.mark.parametrize("words", ["emergancy", "referal form", "holding statement", "fasting"])
def test_nobody_is_led_to_the_editors_pages_who_asks_for_something_else(desk: Watched, words: str) -> None:
    desk.open("/")
    offered = found(desk, words)
    assert len(offered) > 3
    assert [each for each in offered if each.startswith(("./contributing/", "./decisions/"))] == []


@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("put up an emergency banner", "put-up-an-emergency-banner"),
        ("edit in a form", "edit-in-a-form"),
        ("how do I add an area", "add-an-area"),
    ],
)
def test_who_asks_as_an_editor_finds_the_editors_page_first(desk: Watched, words: str, page: str) -> None:
    desk.open("/")
    assert found(desk, words)[0] == f"./contributing/{page}/"
    expect(options(desk).first.locator(".search__about")).to_have_text("For editors")


@pytest.mark.parametrize("words", ["cymraeg", "in welsh"])
def test_what_there_is_in_welsh_comes_before_how_to_translate(desk: Watched, words: str) -> None:
    desk.open("/")
    offered = found(desk, words)
    assert offered[0] == "./accessibility-statement/"
    assert "./contributing/translate-a-page/" not in offered[:2]


def test_american_spelling_finds_british_words(desk: Watched) -> None:
    desk.open("/")
    assert any("definitions/radicalisation/" in each for each in found(desk, "radicalization")[:3])


def test_two_years_are_no_telephone_number(desk: Watched) -> None:
    desk.open("/")
    assert any("statistics/" in each for each in found(desk, "number of referrals 2024-25"))


def test_the_beginning_of_a_word_is_enough(desk: Watched) -> None:
    desk.open("/")
    assert any("definitions/safeguarding/" in each for each in found(desk, "safegua"))


def test_arrows_and_enter_go_to_a_result(desk: Watched) -> None:
    desk.open("/strategy/thurrock/")
    first = found(desk, "extremsm")[0]
    box(desk).press("ArrowDown")
    expect(options(desk).first).to_have_attribute("aria-selected", "true")
    active = box(desk).get_attribute("aria-activedescendant")
    assert active == options(desk).first.get_attribute("id")
    box(desk).press("Enter")
    desk.page.wait_for_url(f"**/{first.lstrip('./')}")
    expect(desk.page.locator("h1")).to_have_text("Extremism")


def test_the_number_of_results_is_announced(desk: Watched) -> None:
    desk.open("/")
    found(desk, "channel")
    expect(desk.page.get_by_role("status")).to_have_text(re.compile(r"\d+ results"))


def test_it_says_so_when_nothing_is_found(desk: Watched) -> None:
    desk.open("/")
    box(desk).fill("xyzzyqwv")
    expect(desk.page.get_by_role("status")).to_have_text(re.compile("no ", re.IGNORECASE))
    expect(box(desk)).to_have_attribute("aria-expanded", "false")


WAYS = [("Call 999", "tel:999"), ("Worried about someone?", "./get-help/"), ("A to Z of topics", "./a-z/")]


@pytest.mark.parametrize("words", ["hlp", "میں مدد کیسے حاصل کروں", "wie kann ich hilfe bekommen"])
def test_who_finds_nothing_is_led_on(phone: Watched, words: str) -> None:
    phone.open("/")
    box(phone).fill(words)
    status = phone.page.get_by_role("status")
    expect(status).to_contain_text("No results. Try other words, or follow one of these links.")
    expect(status).to_contain_text("Immediate danger? Call 999.")
    shown = phone.page.locator(".search__panel").get_by_role("link").all()
    assert [(each.inner_text(), each.get_attribute("href")) for each in shown] == WAYS
    assert phone.sideways() == []
    phone.page.evaluate(axe_source())
    assert phone.axe() == []
    assert phone.breaches() == []


def test_the_ways_on_are_reached_by_keyboard_and_go_with_the_words(desk: Watched) -> None:
    desk.open("/refer/")
    box(desk).fill("hlp")
    ways = desk.page.locator(".search__panel").get_by_role("link")
    expect(ways).to_have_count(3)
    for place in range(3):
        desk.page.keyboard.press("Tab")
        expect(ways.nth(place)).to_be_focused()
    desk.page.keyboard.press("Escape")
    expect(box(desk)).to_be_focused()
    expect(ways).to_have_count(0)
    assert found(desk, "channel")
    expect(ways.filter(visible=True)).to_have_count(0)
    box(desk).fill("hlp")
    ways.nth(1).focus()
    desk.page.keyboard.press("Enter")
    desk.page.wait_for_url("**/get-help/")


def test_who_types_in_another_language_is_led_on_above_what_was_guessed(desk: Watched) -> None:
    desk.open("/")
    found(desk, "necesito ayuda con mi hijo")
    expect(desk.page.locator(".search__ways").get_by_role("link")).to_have_count(2)
    expect(desk.page.locator(".search__danger a").first).to_have_text("Call 999")


def test_home_and_end_go_through_the_results_once_one_is_chosen(desk: Watched) -> None:
    desk.open("/")
    found(desk, "channel")
    box(desk).press("End")
    assert box(desk).get_attribute("aria-activedescendant") is None, "the cursor stays in the words"
    box(desk).press("ArrowDown")
    box(desk).press("End")
    expect(options(desk).last).to_have_attribute("aria-selected", "true")
    box(desk).press("ArrowDown")
    expect(options(desk).first).to_have_attribute("aria-selected", "true")
    box(desk).press("End")
    box(desk).press("Home")
    expect(options(desk).first).to_have_attribute("aria-selected", "true")
    box(desk).press("ArrowUp")
    assert box(desk).get_attribute("aria-activedescendant") is None


def test_results_say_kind_area_and_status(desk: Watched) -> None:
    desk.open("/")
    found(desk, "barking and dagenham strategy 2017")
    ended = options(desk).filter(has_text="2017/2019").first
    expect(ended.locator(".search__about")).to_have_text("Strategy · Barking and Dagenham · Ended")


def test_filters_by_area_and_reader_work_by_keyboard_and_can_be_taken_off(desk: Watched) -> None:
    desk.open("/")
    everything = found(desk, "strategy")
    narrow = desk.page.get_by_role("button", name="Narrow down")
    expect(narrow).to_have_attribute("aria-expanded", "false")
    press(desk, narrow)
    area = desk.page.get_by_role("group", name="Area").get_by_role("button", name="Buckinghamshire")
    press(desk, area)
    expect(area).to_have_attribute("aria-pressed", "true")
    expect(area).to_be_focused()
    expect(options(desk).first.locator(".search__about")).to_contain_text("Buckinghamshire")
    assert all("/buckinghamshire" in each for each in addresses(desk))
    press(desk, desk.page.get_by_role("button", name="Show all again"))
    expect(box(desk)).to_be_focused()
    assert addresses(desk) == everything


def press(looked_at: Watched, button: Locator) -> None:
    button.focus()
    looked_at.page.keyboard.press("Enter")


def test_a_filter_by_reader_leaves_that_readers_pages(desk: Watched) -> None:
    desk.open("/")
    found(desk, "complain")
    press(desk, desk.page.get_by_role("button", name="Narrow down"))
    press(desk, desk.page.get_by_role("group", name="Written for").get_by_role("button", name="Communications"))
    expect(options(desk).first).to_have_attribute("href", re.compile("toolkit/complaints-and-transparency/"))
    assert [each for each in addresses(desk) if "get-help/" in each] == []


@pytest.mark.parametrize(
    "words",
    ["he has a weapon", "bomb", "999", "emergency", "Somone has a gunn", "my patient said he wants to blow things up"],
)
def test_danger_shows_the_emergency_number_above_the_results(desk: Watched, words: str) -> None:
    desk.open("/members/")
    found(desk, words)
    number = desk.page.locator(".search__danger a").first
    expect(number).to_have_text("Call 999")
    expect(number).to_have_attribute("href", "tel:999")
    expect(desk.page.get_by_role("status")).to_contain_text("Call 999")


@pytest.mark.parametrize(
    ("words", "name", "number"),
    [
        ("phone number", "ACT Early Support Line", "0800 011 3764"),
        ("who do I call", "ACT Early Support Line", "0800 011 3764"),
        ("report my neighbour", "ACT Early Support Line", "0800 011 3764"),
        ("suspicious bag", "Anti-Terrorist Hotline", "0800 789 321"),
        ("+44 (0)800 789321", "Anti-Terrorist Hotline", "0800 789 321"),
        ("0207 340 7264", "Department for Education", "020 7340 7264"),
        ("child line", "Childline", "0800 1111"),
        ("act early numbr", "ACT Early Support Line", "0800 011 3764"),
        ("number for act early", "ACT Early Support Line", "0800 011 3764"),
    ],
)
def test_the_right_line_stands_below_the_emergency_number(desk: Watched, words: str, name: str, number: str) -> None:
    desk.open("/")
    found(desk, words)
    line = desk.page.locator(".search__line").nth(1)
    expect(line).to_contain_text(name)
    expect(line.get_by_role("link")).to_have_text(f"Call {number}")
    expect(line.get_by_role("link")).to_have_attribute("href", f"tel:{number.replace(' ', '')}")


def test_a_number_that_nobody_confirms_is_not_shown(desk: Watched) -> None:
    desk.open("/")
    assert found(desk, "0808 800 5000") == ["./contacts/"]
    expect(desk.page.locator(".search__panel")).not_to_contain_text("0808")


def test_no_number_stands_above_results_that_have_nothing_to_do_with_danger(desk: Watched) -> None:
    desk.open("/")
    found(desk, "open data")
    expect(desk.page.locator(".search__danger")).to_be_hidden()


@pytest.mark.parametrize(
    "words", ["hall booking speaker", "hall booking", "DSL", "data protection", "download posters", "terrorism"]
)
def test_no_line_of_another_topic_stands_above_what_was_found(desk: Watched, words: str) -> None:
    """A question that is likest need not be what the first result answers."""
    desk.open("/")
    found(desk, words)
    expect(desk.page.locator(".search__danger")).to_be_hidden()


@pytest.mark.parametrize(
    "words",
    ["my daughter has started wearing hijab", "headscarf", "my son has converted", "grown a beard", "praying a lot"],
)
def test_faith_and_dress_lead_to_what_is_no_sign_and_to_no_number(desk: Watched, words: str) -> None:
    desk.open("/")
    assert "get-help/signs/" in found(desk, words)[0]
    expect(desk.page.locator(".search__danger")).to_be_hidden()


@pytest.mark.parametrize(
    ("words", "guide", "card"),
    [
        ("refer in buckinghamshire", "refer/", "refer/card/#buckinghamshire"),
        ("bucks safeguarding number", "refer/", "refer/card/#buckinghamshire"),
        ("barking and dagenham prevent contact", "refer/", "refer/card/#barking-and-dagenham"),
        ("thurock school refferal", "refer/school/", "refer/card/thurrock-school/"),
        ("nurse in thurrock", "refer/health/", "refer/card/thurrock-health/"),
    ],
)
def test_an_areas_name_leaves_the_question_what_it_is(desk: Watched, words: str, guide: str, card: str) -> None:
    desk.open("/")
    assert {*found(desk, words)[:3]} == {f"./{each}" for each in (guide, "contacts/", card)}
    expect(desk.page.locator(".search__danger a").first).to_have_text("Call 999")
    expect(desk.page.locator(".search__line")).not_to_have_count(1)


@pytest.mark.parametrize("words", ["how many referrals in thurrock", "thurrock training numbers", "thurrock strategy"])
def test_what_an_area_did_comes_before_whom_to_tell_there(desk: Watched, words: str) -> None:
    desk.open("/")
    assert "strategy/thurrock/" in found(desk, words)[0]
    expect(desk.page.locator(".search__danger")).to_be_hidden()


@pytest.mark.parametrize("words", ["my son hates me", "my daughter hates us"])
def test_who_is_hated_at_home_is_led_to_a_talk_and_not_to_the_police(desk: Watched, words: str) -> None:
    desk.open("/")
    assert "get-help/talk/" in found(desk, words)[0]
    expect(desk.page.locator(".search__danger")).to_be_hidden()


def test_what_was_typed_is_gone_when_somebody_comes_back(desk: Watched) -> None:
    desk.open("/")
    found(desk, "extremsm")
    options(desk).first.click()
    desk.page.wait_for_url("**/definitions/extremism/")
    desk.page.go_back()
    expect(box(desk)).to_have_value("")
    expect(desk.page.get_by_role("listbox", include_hidden=True)).to_be_hidden()


def test_a_search_that_cannot_be_loaded_says_so_and_tries_again(desk: Watched) -> None:
    desk.open("/")
    desk.page.route("**/assets/search/core.*.json", lambda route: route.fulfill(status=404))
    box(desk).fill("channel")
    expect(desk.page.get_by_role("status")).to_contain_text("can’t be loaded")
    desk.page.unroute("**/assets/search/core.*.json")
    box(desk).fill("channels")
    expect(options(desk).first).to_be_visible()
    desk.found.clear()


def test_a_piece_that_cannot_be_loaded_leaves_the_other_results(desk: Watched) -> None:
    desk.open("/")
    desk.page.route(re.compile(r"/assets/search/[wn]\d+\.[0-9a-f]{8}\.json"), lambda route: route.fulfill(status=404))
    assert found(desk, "channel panel meetings in 2016")
    desk.found.clear()


def test_escape_closes_the_results(desk: Watched) -> None:
    desk.open("/")
    found(desk, "channel")
    box(desk).press("Escape")
    expect(desk.page.get_by_role("listbox", include_hidden=True)).to_be_hidden()
    expect(box(desk)).to_be_focused()
    expect(box(desk)).to_have_attribute("aria-expanded", "false")


def test_what_is_searched_for_leaves_the_page_in_no_way(desk: Watched) -> None:
    desk.open("/")
    found(desk, "extremsm")
    box(desk).press("ArrowDown")
    box(desk).press("Enter")
    desk.page.wait_for_url("**/definitions/extremism/")
    desk.page.wait_for_load_state()
    assert [url for url in [*desk.asked, desk.page.url] if "extremsm" in url or "?" in url] == []
    assert desk.breaches() == []


def test_the_search_works_on_a_phone_and_from_a_missing_page(phone: Watched) -> None:
    phone.page.goto(f"{phone.origin}/no/such/page/")
    assert found(phone, "channel")[0].startswith("/")
    assert phone.sideways() == []


def test_open_results_raise_no_barrier(desk: Watched) -> None:
    desk.open("/")
    found(desk, "channel")
    desk.page.evaluate(axe_source())
    assert desk.axe() == []


def test_results_look_like_results(desk: Watched) -> None:
    """The rules for them are for names that the script puts together: no page has them before."""
    desk.open("/")
    found(desk, "refer")
    assert (
        options(desk).first.locator(".search__title").evaluate("(title) => getComputedStyle(title).display") == "block"
    )
