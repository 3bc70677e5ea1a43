"""The style sheet that is shipped: as it was written, with no rule left out that a page needs.

Chromium reads the sheet as it was written and as it is shipped, and asks every page: no reading of ours is trusted.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, expect
from tests.support.browsing import Watched, watched
from tests.support.rendering import TEMPLATES
from tests.support.sites import BuiltSite
from tests.support.visits import DATA_FILES

from publishing.exports.joined_pieces import style_sheet

SOURCE = style_sheet(TEMPLATES)
PLAN = "/strategy/thurrock/2024-2027/plan/"
_RULES = """(css) => {
  const read = (rules, above) => [...rules].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return [[above, rule.selectorText, rule.style.cssText]];
    if (rule instanceof CSSPageRule || !rule.cssRules) return [[above, "", rule.cssText]];
    return read(rule.cssRules, `${above} ${rule.cssText.slice(0, rule.cssText.indexOf("{"))}`);
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return read(sheet.cssRules, "");
}"""
_UNMATCHED = """async ([selectors, addresses, documents]) => {
  const left = new Set(selectors);
  const look = (html) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    if (left.size === 0 || !page.querySelector([...left].join())) return;
    for (const each of left) if (page.querySelector(each)) left.delete(each);
  };
  documents.forEach(look);
  for (const address of addresses) look(await (await fetch(address)).text());
  return [...left];
}"""
# What depends on the reader's hand, and what the browser draws by itself.
_OF_THE_MOMENT = re.compile(
    r"::?(?:before|after|placeholder|marker|details-content|-webkit-details-marker"
    r"|hover|focus-visible|focus-within|focus|target)(?![\w-])"
)
_SHOWN = "document.documentElement.outerHTML"
_SPACE = re.compile(r"\s*([,;:(){}/])\s*")
_COMMA = re.compile(r",\s*(?![^()]*(?:\([^()]*\)[^()]*)*\))")


class Rule(NamedTuple):
    """One selector with what it says, and the conditions that it stands in."""

    conditions: str
    selector: str
    says: str


def rules(home: Watched, css: str) -> list[Rule]:
    """The rules of a sheet as Chromium understands them, in their order."""
    found: list[tuple[str, str, str]] = home.page.evaluate(_RULES, css)
    return [
        Rule(_SPACE.sub(r"\1", above), selector, _SPACE.sub(r"\1", says))
        for above, several, says in found
        for selector in _COMMA.split(several)
    ]


def selectors(rules: list[Rule]) -> set[str]:
    """What they ask of a page, whatever the reader does at the moment."""
    return {_OF_THE_MOMENT.sub(":not(._)", rule.selector) for rule in rules if rule.selector}


def unmatched(home: Watched, asked: Iterable[str], site: BuiltSite, shown: Sequence[str] = ()) -> list[str]:
    """Those that match nothing on any page, nor in what was shown."""
    found: list[str] = home.page.evaluate(_UNMATCHED, [sorted(asked), _telling(site), list(shown)])
    return found


def _telling(site: BuiltSite) -> list[str]:
    """All pages but those of data files, which differ in nothing but the text of their lines; of those, some."""
    files = [address for address in site.pages if address.startswith(DATA_FILES)]
    return sorted(site.pages.keys() - set(files[1:-1]))


@pytest.fixture(scope="module")
def written(home: Watched) -> list[Rule]:
    return rules(home, SOURCE)


@pytest.fixture(scope="module")
def shipped(home: Watched, site: BuiltSite) -> list[Rule]:
    return rules(home, site.read(site.shared("hub.css")))


@pytest.fixture(scope="module")
def shown(browser: Browser, origin: str) -> list[str]:
    """Pages as scripts change them while somebody uses them."""
    with watched(browser, origin, viewport={"width": 1280, "height": 900}) as page:
        return [html for use in (_search, _gloss, _plan, _chooser, _filter, _way_out) for html in use(page)]


def _search(used: Watched) -> Iterator[str]:
    used.open("/")
    box = used.page.get_by_role("combobox").first
    box.fill("extremism")
    expect(used.page.get_by_role("option").first).to_be_visible()
    box.press("ArrowDown")
    yield used.page.evaluate(_SHOWN)


def _gloss(used: Watched) -> Iterator[str]:
    used.open("/refer/")
    used.page.locator("main .term a").first.dispatch_event("pointerdown", {"pointerType": "touch", "bubbles": True})
    used.page.locator("main .term a").first.dispatch_event("click")
    yield used.page.evaluate(_SHOWN)
    used.page.keyboard.press("Escape")
    yield used.page.evaluate(_SHOWN)


def _plan(used: Watched) -> Iterator[str]:
    used.open(PLAN)
    for _ in range(2):
        used.page.locator(".plan-table__sort").first.click()
        yield used.page.evaluate(_SHOWN)


def _chooser(used: Watched) -> Iterator[str]:
    used.open("/strategy/compare/")
    for number in (0, 1):
        used.page.locator("[data-chooser] select").nth(number).select_option(index=1)
    used.page.locator(".chooser__go").click()
    yield used.page.evaluate(_SHOWN)


def _filter(used: Watched) -> Iterator[str]:
    used.open("/timeline/")
    yield used.page.evaluate(_SHOWN)


def _way_out(used: Watched) -> Iterator[str]:
    used.page.route(lambda url: not url.startswith(used.origin), lambda route: route.fulfill(status=204))
    used.open("/get-help/")
    for key in ("Shift", "Shift", "a", "Shift", "Shift", "Shift"):
        used.page.keyboard.press(key)
        yield used.page.evaluate(_SHOWN)


def test_what_is_shipped_is_what_was_written_in_its_order(written: list[Rule], shipped: list[Rule]) -> None:
    kept = set(shipped)
    assert shipped == [rule for rule in written if rule in kept]
    assert 0 < len(written) - len(shipped) < len(written) / 4


def test_nothing_is_left_out_that_a_page_uses(
    home: Watched, site: BuiltSite, written: list[Rule], shipped: list[Rule], shown: list[str]
) -> None:
    left_out = selectors(written) - selectors(shipped)
    assert sorted(unmatched(home, left_out, site, shown)) == sorted(left_out)
