"""The search box of a page that is being looked at, and what it offers."""

from playwright.sync_api import Locator, expect
from tests.support.browsing import Watched


def box(looked_at: Watched) -> Locator:
    return looked_at.page.get_by_role("combobox")


def options(looked_at: Watched) -> Locator:
    return looked_at.page.get_by_role("option")


def addresses(looked_at: Watched) -> list[str]:
    return [str(each.get_attribute("href")) for each in options(looked_at).all()]


def found(looked_at: Watched, words: str) -> list[str]:
    """The addresses that a search offers, the best first."""
    box(looked_at).fill("")
    expect(looked_at.page.get_by_role("listbox")).to_have_count(0)
    box(looked_at).fill(words)
    expect(looked_at.page.get_by_role("listbox")).to_be_visible()
    return addresses(looked_at)
