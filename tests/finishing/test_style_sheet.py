"""A rule that can match something is kept, whatever it is made of; one that can't is left out."""

import pytest

from publishing.finishing.page_names import names_on
from publishing.finishing.script_names import ScriptNames
from publishing.finishing.style_sheet import used_rules

PAGES = ('<main id="content"><p class="lead">x</p></main>', '<ul class="list"><li data-by="x"><a href="/">x</a></ul>')
SCRIPTS = (
    'term.classList.add("is-open"); exit.dataset.pressesLeft = "2"; document.createElement("button");',
    "part.className = `found__${name} wide`;",
    """const quotes = /["’]/g; const hit = make('li', 'search__hit'); line.className = "search__line";""",
)
NAMES, MADE = names_on("".join(PAGES)), ScriptNames.of(SCRIPTS)


def is_there(name: str) -> bool:
    return name in NAMES or name in MADE


@pytest.mark.parametrize(
    "selector",
    [
        "p",
        "*",
        ":root",
        ".lead",
        "#content",
        "main > p.lead:first-child",
        "p::before",
        ".lead:hover",
        ".lead:not(.gone)",
        ":is(.gone,.lead)",
        "main:has(> .lead)",
        "[data-by]",
        'a[href^="tel:"]',
        "li:nth-child(2n + 1)",
        "li:nth-child(2 of .gone)",
        ".lead.is-open",
        "[data-presses-left]",
        ".list button",
        "A",
        "::placeholder",
        ".found__title",
        ".list.wide",
        ".search__hit",
        ".search__line",
    ],
)
def test_what_a_page_or_a_script_can_show_is_kept(selector: str) -> None:
    assert (
        used_rules(f"{selector} {{ color: red; }}", is_there)
        == f"{selector.replace(' > ', '>').replace('> ', '>')}{{color:red}}"
    )


@pytest.mark.parametrize(
    "selector",
    [
        "h6",
        ".gone",
        "#gone",
        "[lost]",
        ".lead .gone",
        ".gone:hover",
        ":is(.gone, h6)",
        "main:has(.gone)",
        ":is(main:is(.gone), h6) p",
    ],
)
def test_what_no_page_can_show_is_left_out(selector: str) -> None:
    assert used_rules(f"{selector} {{ color: red; }}", is_there) == ""


def test_of_a_list_the_selectors_in_use_are_kept() -> None:
    assert used_rules(".gone, p, h6 a { color: red; }", is_there) == "p{color:red}"


def test_a_condition_with_nothing_left_goes_with_its_rules() -> None:
    css = "@media print { .gone { color: red; } } @supports (gap: 1px) { @media print { p { gap: 1px; } } }"
    assert used_rules(css, is_there) == "@supports (gap:1px){@media print{p{gap:1px}}}"


def test_what_speaks_of_no_element_stays() -> None:
    css = "@page one-side { size: A4; } @keyframes x { from { top: 0; } }"
    assert used_rules(css, is_there) == "@page one-side{size:A4}@keyframes x{from{top:0}}"


def test_values_stay_as_they_are_and_comments_go() -> None:
    css = '/* why */ p { width: calc(100% + 8px); content: "/" / ""; --x: { }; margin: 0 0 .5rem; }'
    assert 'width:calc(100% + 8px);content:"/" / ""' in used_rules(css, is_there)
    assert "why" not in used_rules(css, is_there)
