"""A rule that can match something is kept, whatever it is made of; one for what is nowhere is left out."""

import pytest

from publishing.finishing.used_rules import used_rules

NAMES = ("p", "a", "main", "ul", ".lead", ".list")
SCRIPTS = 'term.classList.add("is-open"); part.className = `found__${part} wide`;'


@pytest.mark.parametrize(
    "selector",
    [
        "p",
        "*",
        "main>p.lead:first-child",
        ".lead:not(.gone)",
        ":is(.gone,.lead)",
        'a[href^="tel:"]',
        ".lead.is-open",
        ".found__title",
        ".list.wide",
        ":is(.front,.content:has(>.gone)) .lead",
        "#content",
        "50%",
        "from",
    ],
)
def test_what_a_page_or_a_script_can_show_is_kept(selector: str) -> None:
    assert used_rules(f"{selector}{{color:red}}", NAMES, SCRIPTS) == f"{selector}{{color:red}}"


@pytest.mark.parametrize(
    "selector",
    ["h6", ".gone", ".lead .gone", ".gone:hover", ".gone,.lead.gone-too", "p:not(.lead).gone", "p>h6::before"],
)
def test_what_no_page_can_show_is_left_out(selector: str) -> None:
    assert used_rules(f"{selector}{{color:red}}p{{color:red}}", NAMES, SCRIPTS) == "p{color:red}"


def test_of_a_list_the_selectors_in_use_are_kept() -> None:
    css = ".gone,:is(p,.gone:not(.a,.b)),h6 a{color:red}"
    assert used_rules(css, NAMES, SCRIPTS) == ":is(p,.gone:not(.a,.b)){color:red}"


def test_a_condition_with_nothing_left_goes_with_its_rules() -> None:
    css = "@media print{.gone{color:red}}@media screen{p{gap:1px}.gone{gap:0}}@page{size:A4}"
    assert used_rules(css, NAMES, SCRIPTS) == "@media screen{p{gap:1px}}@page{size:A4}"
