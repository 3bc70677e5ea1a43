"""On the narrowest screen, which is 1280 magnified four times, names and addresses as long as some councils' fit."""

from dataclasses import replace
from pathlib import Path

from playwright.sync_api import Browser, ViewportSize, expect
from tests.support.browsing import watched
from tests.support.changed_texts import Filler
from tests.support.rendering import RenderedHub, render_hub
from tests.support.serving import serving
from tests.support.visits import DATA_FILES

from publishing.model.contact import Contact
from publishing.model.contact_channel import Channel, ChannelKind
from publishing.model.hub import Hub
from publishing.model.record import Record

NARROW: ViewportSize = {"width": 320, "height": 640}
MAILBOX = Channel(kind=ChannelKind.EMAIL, value="prevent.referrals@ashmouth-elmchurch-and-oakpool.example")


def with_a_mailbox(record: Record) -> Record:
    """A contact that is reached by a long e-mail address first, as many a council's is."""
    if not isinstance(record, Contact) or record.emergency:
        return record
    return record.model_copy(update={"channels": (MAILBOX, *record.channels)})


def test_long_names_and_addresses_make_no_page_wider_than_the_screen(
    browser: Browser, example_hub: Hub, tmp_path: Path
) -> None:
    named = Filler(lambda number: f"Ashmouth, Elmchurch and Oakpool {number}").hub(example_hub)
    rendered = render_hub(replace(named, records=tuple(map(with_a_mailbox, named.records))))
    rendered.write(tmp_path)
    pages = [each for each in rendered.documents if not each.startswith(DATA_FILES) and not _leads_on(rendered, each)]
    assert sum(MAILBOX.value in rendered.documents[each] for each in pages) > 10
    with serving(tmp_path) as origin, watched(browser, origin, axe=True, viewport=NARROW) as looked_at:
        found = []
        for address in pages:
            looked_at.open(address)
            looked_at.unfold()
            found += looked_at.sideways()
    assert found == []


def _leads_on(rendered: RenderedHub, address: str) -> bool:
    page = rendered.build.pages.get(address)
    return bool(page and page.moved_to)


def test_the_word_before_the_emergency_number_says_its_language(browser: Browser, example_origin: str) -> None:
    with watched(browser, example_origin, viewport=NARROW) as looked_at:
        looked_at.open("/cy/about/")
        call = looked_at.page.locator("header a.emergency")
        assert call.inner_text().split() == ["Call", "999"]
        expect(call.locator("[lang=en]", has_text="Call")).to_be_visible()
