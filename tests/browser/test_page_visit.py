"""A visit of a page sees what is wrong with it on any screen, in any scheme, folded or not, and on paper."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser
from tests.support.browsing import Watched
from tests.support.page_visit import HEIGHTS, findings, still
from tests.support.serving import serving
from tests.support.visits import WIDTHS, Care, Visit

PAGE = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title>'
    "<style>body {{ margin: 0 }} {style}"
    "@media (prefers-color-scheme: dark) {{ html {{ background: #000; color: #fff }} }}</style>"
    '</head><body><main><p class="demo">A demonstration</p><h1>Heading</h1>{main}</main></body></html>'
)
DARK, LIGHT = "(prefers-color-scheme: dark)", "(prefers-color-scheme: light)"
ON_NARROW, ON_WIDE = "(max-width: 600px)", "(min-width: 1000px)"


def styled(style: str, main: str = "<p>Text</p>") -> str:
    return PAGE.format(style=style, main=main)


def faint(*conditions: str) -> str:
    return styled(f"@media screen and {' and '.join(conditions)} {{ main p {{ color: #777; background: #888 }} }}")


LIST = "".join(f"<li>Item {number}</li>" for number in range(9))
THOROUGHLY = {
    "light-narrow": (faint(LIGHT, ON_NARROW), "color-contrast"),
    "light-wide": (faint(LIGHT, ON_WIDE), "color-contrast"),
    "dark-narrow": (faint(DARK, ON_NARROW), "dark: "),
    "dark-wide": (faint(DARK, ON_WIDE), "dark: "),
    "first-of-many": (styled("li:first-child { color: #777; background: #888 }", f"<ul>{LIST}</ul>"), "color-contrast"),
    "third-of-many": (
        styled("li:nth-child(3) { color: #777; background: #888 }", f"<ul>{LIST}</ul>"),
        "color-contrast",
    ),
    "last-of-many": (styled("li:last-child { color: #777; background: #888 }", f"<ul>{LIST}</ul>"), "color-contrast"),
    "one-among-many": (
        styled(".odd { color: #777; background: #888 }", f"<ul>{LIST}<li class='odd'>Another</li>{LIST}</ul>"),
        "color-contrast",
    ),
    "folded-heading": (
        styled("", "<details><summary>x</summary><h2>y</h2></details><h3>z</h3>"),
        "heading-order",
    ),
    "moving": (styled("p { transition: color 1s }"), "would move"),
    "search-that-fails": (
        styled(
            "",
            "<p><input role='combobox' aria-label='x' aria-expanded='false' aria-controls='x'></p><p id='x'>y</p>"
            "<script>document.querySelector('input').onfocus = () => { throw new Error('not found') }</script>",
        ),
        "not found",
    ),
    "focus-in-forced-colours": (
        styled("@media (forced-colors: active) { a:focus { outline: none } }", "<p><a href='/'>x</a></p>"),
        "in forced colours: ",
    ),
}
"""What a page that shows every kind is looked at for."""
ALWAYS = {
    "too-wide": (styled("@media screen { h1 { width: 2000px } }"), "1280: "),
    "too-wide-for-narrow": (styled("@media (max-width: 600px) { h1 { width: 400px } }"), "320: "),
    "too-wide-unfolded": (
        styled(
            "@media (min-width: 1000px) { h1 { width: 1400px } }", "<details><summary>x</summary><h1>y</h1></details>"
        ),
        "1280: ",
    ),
    "without-alternative": (
        styled("", "<details><summary>x</summary><img src='/x.svg'></details>"),
        "image-alt",
    ),
    "no-ring": (styled("a:focus { outline: none }", "<p><a href='/'>x</a></p>"), "has the focus, and"),
    "link-by-colour": (
        styled("a { color: #00f; text-decoration: none }", "<h2>Read <a href='/'>this</a> first</h2>"),
        "by colour alone",
    ),
    "cut": (styled("p { width: 2em; overflow: hidden; white-space: nowrap }"), "cut off"),
    "drawing-in-forced-colours": (
        styled("", "<svg width='40' height='40' aria-hidden='true'><rect width='40' height='40' fill='#fff'/></svg>"),
        "in forced colours: ",
    ),
    "menu-on-paper": (styled("", "<nav aria-label='Main'><a href='/'>x</a></nav>"), "on paper it shows <nav"),
    "folded-on-paper": (styled("", "<details><summary>x</summary><p>y</p></details>"), "on paper it hides <p>"),
    "table-on-paper": (
        styled("@media print { table { width: 900px } }", "<table><tr><th scope='row'>x</th><td>y</td></tr></table>"),
        "on paper it cuts the table",
    ),
    "nothing-on-paper": (styled("@media print { main { display: none } }"), "on paper it has no title"),
    "error": (styled("", "<p>x</p><script>throw new Error('broken')</script>"), "broken"),
}
"""What every page is looked at for."""


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("faults")
    for name, (text, _) in {**THOROUGHLY, **ALWAYS, "index": (styled(""), "")}.items():
        (folder / f"{name}.html").write_text(text)
    (folder / "x.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    (folder / "favicon.ico").write_bytes(b"")
    with serving(folder) as address:
        yield address


@pytest.fixture(scope="module")
def looked_at(browser: Browser, faulty: str) -> Iterator[Watched]:
    with still(browser, faulty) as page:
        yield page


def seen(looked_at: Watched, name: str, care: Care, width: int) -> list[str]:
    looked_at.resize(width, HEIGHTS[width])
    return findings(looked_at, Visit(f"/{name}.html", care))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", THOROUGHLY)
def test_a_thorough_visit_sees_it(looked_at: Watched, name: str, width: int) -> None:
    wanted = THOROUGHLY[name][1]
    assert [line for line in seen(looked_at, name, Care.THOROUGH, width) if wanted in line]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("care", [Care.CHECKED, Care.THOROUGH])
@pytest.mark.parametrize("name", ALWAYS)
def test_any_visit_sees_it(looked_at: Watched, name: str, care: Care, width: int) -> None:
    wanted = ALWAYS[name][1]
    assert [line for line in seen(looked_at, name, care, width) if wanted in line]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("care", Care)
def test_a_sound_page_is_left_in_peace(looked_at: Watched, care: Care, width: int) -> None:
    assert seen(looked_at, "index", care, width) == []


def test_of_two_pages_one_opens_on_a_narrow_screen(browser: Browser, faulty: str) -> None:
    def width(looked_at: Watched) -> int:
        found: int = looked_at.page.evaluate("innerWidth")
        return found

    with still(browser, faulty) as looked_at:
        assert width(looked_at) == WIDTHS[0]
        widths = []
        for _ in range(2):
            findings(looked_at, Visit("/index.html", Care.SEEN))
            widths.append(width(looked_at))
    assert widths == [*WIDTHS[::-1]]
