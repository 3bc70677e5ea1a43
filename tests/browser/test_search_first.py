"""What stands first among the results."""

import pytest
from playwright.sync_api import expect
from tests.support.browsing import Watched
from tests.support.search_box import found, options


def test_a_mistyped_word_still_finds_the_definition(home: Watched) -> None:
    assert "definitions/extremism/" in found(home, "extremsm")[0]


def test_american_spelling_finds_british_words(home: Watched) -> None:
    assert any("definitions/radicalisation/" in each for each in found(home, "radicalization")[:3])


def test_two_years_are_no_telephone_number(home: Watched) -> None:
    assert any("statistics/" in each for each in found(home, "number of referrals 2024-25"))


def test_the_beginning_of_a_word_is_enough(home: Watched) -> None:
    assert any("definitions/safeguarding/" in each for each in found(home, "safegua"))


@pytest.mark.parametrize("words", ["emergancy", "referal form", "holding statement", "fasting"])
def test_nobody_is_led_to_the_editors_pages_who_asks_for_something_else(home: Watched, words: str) -> None:
    offered = found(home, words)
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
def test_who_asks_as_an_editor_finds_the_editors_page_first(home: Watched, words: str, page: str) -> None:
    assert found(home, words)[0] == f"./contributing/{page}/"
    expect(options(home).first.locator(".search__about")).to_have_text("For editors")


@pytest.mark.parametrize("words", ["cymraeg", "in welsh"])
def test_what_there_is_in_welsh_comes_before_how_to_translate(home: Watched, words: str) -> None:
    offered = found(home, words)
    assert offered[0] == "./get-help/hard-to-call/"
    assert "./contributing/translate-a-page/" not in offered[:2]


@pytest.mark.parametrize(
    "words",
    [
        *("my daughter has started wearing hijab", "headscarf", "my son has converted", "grown a beard"),
        *("praying a lot", "autistic", "immigrant", "asylum seekers", "refugees", "travellers", "foreigner next door"),
    ],
)
def test_faith_dress_origin_and_health_lead_to_what_is_no_sign_and_to_no_number(home: Watched, words: str) -> None:
    assert "get-help/signs/" in found(home, words)[0]
    expect(home.page.locator(".search__danger")).to_be_hidden()


@pytest.mark.parametrize("words", ["my son hates me", "my daughter hates us"])
def test_who_is_hated_at_home_is_led_to_a_talk_and_not_to_the_police(home: Watched, words: str) -> None:
    assert "get-help/talk/" in found(home, words)[0]
    expect(home.page.locator(".search__danger")).to_be_hidden()


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
def test_an_areas_name_leaves_the_question_what_it_is(home: Watched, words: str, guide: str, card: str) -> None:
    assert {*found(home, words)[:3]} == {f"./{each}" for each in (guide, "contacts/", card)}
    expect(home.page.locator(".search__danger a").first).to_have_text("Call 999")
    expect(home.page.locator(".search__line")).not_to_have_count(1)


@pytest.mark.parametrize("words", ["how many referrals in thurrock", "thurrock training numbers", "thurrock strategy"])
def test_what_an_area_did_comes_before_whom_to_tell_there(home: Watched, words: str) -> None:
    assert "strategy/thurrock/" in found(home, words)[0]
    expect(home.page.locator(".search__danger")).to_be_hidden()
