"""What stands first among the results."""

import pytest
from playwright.sync_api import expect
from tests.support.browsing import Watched
from tests.support.search_box import found, options


def test_a_mistyped_word_still_finds_the_definition(desk: Watched) -> None:
    desk.open("/")
    assert "definitions/extremism/" in found(desk, "extremsm")[0]


def test_american_spelling_finds_british_words(desk: Watched) -> None:
    desk.open("/")
    assert any("definitions/radicalisation/" in each for each in found(desk, "radicalization")[:3])


def test_two_years_are_no_telephone_number(desk: Watched) -> None:
    desk.open("/")
    assert any("statistics/" in each for each in found(desk, "number of referrals 2024-25"))


def test_the_beginning_of_a_word_is_enough(desk: Watched) -> None:
    desk.open("/")
    assert any("definitions/safeguarding/" in each for each in found(desk, "safegua"))


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
    assert offered[0] == "./get-help/hard-to-call/"
    assert "./contributing/translate-a-page/" not in offered[:2]


@pytest.mark.parametrize(
    "words",
    [
        *("my daughter has started wearing hijab", "headscarf", "my son has converted", "grown a beard"),
        *("praying a lot", "autistic", "immigrant", "asylum seekers", "refugees", "travellers", "foreigner next door"),
    ],
)
def test_faith_dress_origin_and_health_lead_to_what_is_no_sign_and_to_no_number(desk: Watched, words: str) -> None:
    desk.open("/")
    assert "get-help/signs/" in found(desk, words)[0]
    expect(desk.page.locator(".search__danger")).to_be_hidden()


@pytest.mark.parametrize("words", ["my son hates me", "my daughter hates us"])
def test_who_is_hated_at_home_is_led_to_a_talk_and_not_to_the_police(desk: Watched, words: str) -> None:
    desk.open("/")
    assert "get-help/talk/" in found(desk, words)[0]
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
