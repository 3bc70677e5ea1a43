"""Every page of the real site: light, dark, in forced colours, on a wide screen and a narrow one, and unfolded."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser
from tests.support.browsing import Watched, watched
from tests.support.kinds import kinds_by_page
from tests.support.sites import NOT_FOUND, BuiltSite
from tests.support.visits import DATA_FILES, NARROW, SCHEMES, WIDE, WIDTHS, Visit, planned

PARTS = 32
"""The visits are shared out, so that several workers can make them."""
HEIGHTS = {NARROW: 256, WIDE: 900}
"""A screen of 1280 by 1024, magnified four times, has room for 320 by 256."""
OF_COLOURS = "color-contrast"
SLOW = (OF_COLOURS, "target-size")
"""What takes axe three quarters of its time."""
KEYBOARD = ("unreachable", "unseen")
ROOM = ("lost", "overflowing", "small", "stuck", "spaced")


@pytest.fixture(scope="module")
def shown(site: BuiltSite) -> dict[str, frozenset[str]]:
    """The kinds of elements on each page."""
    return kinds_by_page(site)


@pytest.fixture(scope="module")
def visits(shown: dict[str, frozenset[str]]) -> list[list[Visit]]:
    """All visits, in parts that take about as long."""
    every = planned(shown)
    return [every[part::PARTS] for part in range(PARTS)]


def findings(looked_at: Watched, visit: Visit) -> list[str]:
    """What is wrong with a page as it was opened, and when the screen then turns narrow or wide."""
    (other,) = set(WIDTHS) - {visit.width}
    looked_at.resize(visit.width, HEIGHTS[visit.width])
    looked_at.open(visit.address)
    found = looked_at.sideways()
    if visit.is_thorough:
        found += [*looked_at.axe(*SLOW), *looked_at.barriers(*KEYBOARD, "moving")]
    looked_at.unfold()
    found += looked_at.barriers(*KEYBOARD, *ROOM, "unmarked")
    found += in_colours(looked_at, visit) if visit.is_thorough else []
    found += looked_at.axe(*SLOW) if visit.schemes and not visit.is_thorough else []
    found += in_forced_colours(looked_at, visit)
    looked_at.resize(other, HEIGHTS[other])
    return [*(f"{visit.width}: {line}" for line in [*found, *looked_at.sideways()]), *looked_at.breaches()]


def in_colours(looked_at: Watched, visit: Visit) -> list[str]:
    found = []
    for scheme in visit.schemes:
        looked_at.page.emulate_media(color_scheme=scheme)
        found += [f"{scheme}: {each}" for each in looked_at.axe()]
    looked_at.page.emulate_media(color_scheme="light")
    return found


def in_forced_colours(looked_at: Watched, visit: Visit) -> list[str]:
    looked_at.page.emulate_media(forced_colors="active")
    found = looked_at.barriers("drawings", *(["unseen"] if visit.is_thorough else []))
    looked_at.page.emulate_media(forced_colors="none")
    return [f"in forced colours: {line}" for line in found]


@contextmanager
def still(browser: Browser, origin: str) -> Iterator[Watched]:
    """A page for somebody who wants nothing to move, and who has used the keyboard."""
    with watched(browser, origin, axe=True, reduced_motion="reduce") as looked_at:
        looked_at.open("/")
        looked_at.page.keyboard.press("Tab")
        yield looked_at


@pytest.mark.parametrize("part", range(PARTS))
def test_nothing_is_wrong_with_any_page(browser: Browser, origin: str, visits: list[list[Visit]], part: int) -> None:
    with still(browser, origin) as looked_at:
        found = [line for visit in visits[part] for line in findings(looked_at, visit)]
    assert not found, "\n".join(found)


def test_no_page_is_left_out(site: BuiltSite, visits: list[list[Visit]]) -> None:
    opened = {visit.address for part in visits for visit in part}
    assert opened == set(site.pages)
    assert NOT_FOUND in opened


def test_every_kind_of_element_is_checked_in_both_schemes_on_both_screens(
    visits: list[list[Visit]], shown: dict[str, frozenset[str]]
) -> None:
    every = frozenset[str]().union(*shown.values())
    for width in WIDTHS:
        for scheme in SCHEMES:
            there = [each for part in visits for each in part if each.width == width and scheme in each.schemes]
            assert every - frozenset[str]().union(*(shown[visit.address] for visit in there)) == frozenset()


def test_every_page_is_checked_but_data_files_that_show_what_another_one_shows(
    visits: list[list[Visit]], shown: dict[str, frozenset[str]]
) -> None:
    checked = {visit.address for part in visits for visit in part if visit.schemes}
    files = {address for address in shown if address.startswith(DATA_FILES)}
    assert set(shown) - files <= checked
    assert {shown[address] for address in files - checked} <= {shown[address] for address in files & checked}
