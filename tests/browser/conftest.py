"""The browser, and the sites that it looks at."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright
from tests.support.browsing import FOR_SHORT_VISITS, Watched, launch, watched
from tests.support.serving import serving
from tests.support.sites import BuiltSite

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = launch(playwright, FOR_SHORT_VISITS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def origin(site: BuiltSite) -> Iterator[str]:
    """Where the real site is served."""
    with serving(site.folder) as address:
        yield address


@pytest.fixture(scope="session")
def example_origin(example_site: BuiltSite) -> Iterator[str]:
    """Where the example hub is served."""
    with serving(example_site.folder) as address:
        yield address


@pytest.fixture
def desk(browser: Browser, origin: str) -> Iterator[Watched]:
    """A page on a wide screen, with a mouse and a keyboard."""
    with watched(browser, origin, viewport={"width": 1280, "height": 900}) as page:
        yield page


@pytest.fixture(scope="module")
def home(browser: Browser, origin: str) -> Iterator[Watched]:
    """The home page, open for all of a module who leave it as they found it."""
    with watched(browser, origin, viewport={"width": 1280, "height": 900}) as page:
        page.open("/")
        yield page


@pytest.fixture
def phone(browser: Browser, origin: str) -> Iterator[Watched]:
    """A page on a small telephone, with a finger."""
    with watched(browser, origin, viewport={"width": 320, "height": 640}, has_touch=True, is_mobile=True) as page:
        yield page
