"""Every page of the real site, light and dark, on a wide screen and a narrow one."""

from typing import Any, Literal

import pytest
from playwright.sync_api import Browser
from tests.support.browsing import Watched, watched
from tests.support.sites import NOT_FOUND, BuiltSite

PARTS = 16
"""The pages are shared out, so that several workers can look at them."""
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
WIDTHS: dict[int, dict[str, Any]] = {
    1280: {"viewport": {"width": 1280, "height": 900}},
    320: {"viewport": {"width": 320, "height": 640}},
}


def addresses(site: BuiltSite, part: int) -> list[str]:
    return sorted(site.pages)[part::PARTS]


def findings(looked_at: Watched, address: str) -> list[str]:
    """What is wrong with a page, in both schemes."""
    looked_at.open(address)
    found = looked_at.sideways()
    for scheme in SCHEMES:
        looked_at.page.emulate_media(color_scheme=scheme)
        found += [f"{scheme}: {each}" for each in looked_at.axe()]
    return [*found, *looked_at.breaches()]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("part", range(PARTS))
def test_nothing_is_wrong_with_any_page(browser: Browser, site: BuiltSite, origin: str, part: int, width: int) -> None:
    with watched(browser, origin, axe=True, **WIDTHS[width]) as looked_at:
        found = [line for address in addresses(site, part) for line in findings(looked_at, address)]
    assert found == []


def test_no_page_is_left_out(site: BuiltSite) -> None:
    looked_at = [address for part in range(PARTS) for address in addresses(site, part)]
    assert sorted(looked_at) == sorted(site.pages)
    assert NOT_FOUND in looked_at
