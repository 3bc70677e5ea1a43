"""One page looked at: light, dark, in forced colours, on a wide screen and a narrow one, on paper, folded and unfolded.

A page is loaded once, and then the screen changes under it: of two pages, one opens on a narrow screen that turns wide,
the other on a wide one that turns narrow. No look is taken twice: what the checker finds in the dark and not in the
light is a matter of contrast, and of many elements of one kind on a page, the first three and the last show it. The
search starts on pages that show every kind alone: each of its boxes stands on one of them.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser
from tests.support.browsing import Watched, watched
from tests.support.sites import NOT_FOUND
from tests.support.visits import NARROW, WIDE, WIDTHS, Care, Visit

HEIGHTS = {NARROW: 256, WIDE: 900}
"""A screen of 1280 by 1024, magnified four times, has room for 320 by 256."""
PAPER = (680, 1000)
"""As wide as A4 between its margins."""
OF_COLOURS = "color-contrast"
SLOW = (OF_COLOURS, "target-size")
"""What takes axe three quarters of its time."""
LINKS = "link-in-text-block"
"""What takes half of the rest: outside drawings, barriers.js finds as much, and more, on every page."""
KEYBOARD = ("unreachable", "unseen")
ROOM = ("lost", "overflowing", "small", "stuck", "spaced")
_IS_DRAWN = "document.querySelector('main svg') !== null"
_HAS_DRAWN_LINKS = "document.querySelector('svg a[href]') !== null"
_PRINTED = Path(__file__).with_name("printed.js").read_text("utf-8")


@contextmanager
def still(browser: Browser, origin: str) -> Iterator[Watched]:
    """A narrow page for somebody who wants nothing to move, and who has used the keyboard."""
    with watched(browser, origin, axe=True, reduced_motion="reduce") as looked_at:
        looked_at.resize(NARROW, HEIGHTS[NARROW])
        looked_at.open("/")
        looked_at.page.keyboard.press("Tab")
        yield looked_at


def findings(looked_at: Watched, visit: Visit) -> list[str]:
    """What is wrong with a page. It opens on the screen that the page before left: narrow or wide."""
    first = _width(looked_at)
    (other,) = set(WIDTHS) - {first}
    looked_at.open(visit.address)
    if visit.care is not Care.THOROUGH:
        looked_at.leave_search()
    found = looked_at.axe(*SLOW, *_of_links(looked_at)) if visit.care is Care.THOROUGH else []
    found += [f"{first}: {line}" for line in _on_screen(looked_at, visit, first)]
    if visit.care and visit.address != NOT_FOUND:
        found += on_paper(looked_at)
    looked_at.resize(other, HEIGHTS[other])
    found += [f"{other}: {line}" for line in _on_screen(looked_at, visit, other)]
    return [*found, *looked_at.breaches()]


def _width(looked_at: Watched) -> int:
    size = looked_at.page.viewport_size
    assert size is not None
    return size["width"]


def _on_screen(looked_at: Watched, visit: Visit, width: int) -> list[str]:
    """What is wrong with a page as it was opened, and then unfolded. It is left as it was."""
    is_thorough = visit.care is Care.THOROUGH
    found = looked_at.sideways()
    found += looked_at.barriers(*KEYBOARD, "moving") if is_thorough else []
    looked_at.unfold()
    found += looked_at.sideways()
    if is_thorough or width == NARROW:
        found += looked_at.barriers(*KEYBOARD, *ROOM, "unmarked")
        found += _checked(looked_at, visit)
        found += _in_forced_colours(looked_at, visit)
    looked_at.fold()
    return found


def _checked(looked_at: Watched, visit: Visit) -> list[str]:
    """What the accessibility checker finds."""
    if visit.care is Care.SEEN:
        return []
    if visit.care is Care.CHECKED:
        return looked_at.axe(*SLOW, *_of_links(looked_at))
    looked_at.set_repeated_aside(*SLOW)
    found = looked_at.axe()
    looked_at.page.emulate_media(color_scheme="dark")
    found += [f"dark: {line}" for line in looked_at.axe_alone(OF_COLOURS)]
    looked_at.page.emulate_media(color_scheme="light")
    return found


def _of_links(looked_at: Watched) -> tuple[str, ...]:
    """The rule that can be left out, unless there are links in drawings."""
    return () if looked_at.page.evaluate(_HAS_DRAWN_LINKS) else (LINKS,)


def _in_forced_colours(looked_at: Watched, visit: Visit) -> list[str]:
    """What is wrong with drawings and, on a page that shows every kind, with the mark of the focus."""
    is_thorough = visit.care is Care.THOROUGH
    if not is_thorough and not looked_at.page.evaluate(_IS_DRAWN):
        return []  # the drawings around pages are the same on all
    looked_at.page.emulate_media(forced_colors="active")
    found = looked_at.barriers("drawings", *(["unseen"] if is_thorough else []))
    looked_at.page.emulate_media(forced_colors="none")
    return [f"in forced colours: {line}" for line in found]


def on_paper(looked_at: Watched) -> list[str]:
    """What is wrong with a page in print: no menus, nothing folded, nothing cut."""
    looked_at.page.emulate_media(media="print")
    looked_at.page.set_viewport_size({"width": PAPER[0], "height": PAPER[1]})  # no screen is as wide: none waits for it
    found: list[str] = looked_at.page.evaluate(_PRINTED)
    looked_at.page.emulate_media(media="screen")
    return [f"{looked_at.page.url}: on paper it {line}" for line in found]
