"""Numbers above the results: shown to who may need them, and to nobody else."""

import pytest
from playwright.sync_api import expect
from tests.support.browsing import Watched
from tests.support.search_box import found


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
def test_the_right_line_stands_below_the_emergency_number(home: Watched, words: str, name: str, number: str) -> None:
    found(home, words)
    line = home.page.locator(".search__line").nth(1)
    expect(line).to_contain_text(name)
    expect(line.get_by_role("link")).to_have_text(f"Call {number}")
    expect(line.get_by_role("link")).to_have_attribute("href", f"tel:{number.replace(' ', '')}")


def test_a_number_that_nobody_confirms_is_not_shown(home: Watched) -> None:
    assert found(home, "0808 800 5000") == ["./contacts/"]
    expect(home.page.locator(".search__panel")).not_to_contain_text("0808")


def test_no_number_stands_above_results_that_have_nothing_to_do_with_danger(home: Watched) -> None:
    found(home, "open data")
    expect(home.page.locator(".search__danger")).to_be_hidden()


@pytest.mark.parametrize(
    "words", ["hall booking speaker", "hall booking", "DSL", "data protection", "download posters", "terrorism"]
)
def test_no_line_of_another_topic_stands_above_what_was_found(home: Watched, words: str) -> None:
    """A question that is likest need not be what the first result answers."""
    found(home, words)
    expect(home.page.locator(".search__danger")).to_be_hidden()
