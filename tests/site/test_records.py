"""Every record of the real data is shown where it says, with its sources, and its sources lead back to it."""

import pytest
from tests.support.html_tree import Element, spaced
from tests.support.record_places import ends, place, text_of
from tests.support.sites import BuiltPage, BuiltSite

from publishing.model.contact import Contact
from publishing.model.entry import Entry
from publishing.model.field_marks import PlainText
from publishing.model.filled_lines import with_filled_lines
from publishing.model.held_records import HeldRecords
from publishing.model.hub import Hub
from publishing.model.interface import Interface
from publishing.model.record import Citation, Record
from publishing.model.referral_step import ReferralStep
from publishing.model.source import Source, paragraph_anchor
from publishing.model.strategy import Strategy
from publishing.model.supported import with_support
from publishing.model.walk import entries, values
from publishing.reading.layout import KINDS

ELSEWHERE = {
    "area": ("also_known_as",),
    "contact": ("also_known_as",),
    "source": ("short_title",),
    "objective": ("short_title",),
    "priority": ("short_title",),
    "assessment": ("short_title",),
    "guide": ("short_title", "head_title", "steps_heading"),
    "search-topic": ("asked",),
    "referral-step": ("plain_title", "plain", "plain_otherwise"),
}
"""Names by which the index, source lines, menus or the browser's tab call a record, and words for another page."""


def citations(entry: Entry) -> list[Citation]:
    return [each for each in entries(entry) if isinstance(each, Citation)]


@pytest.fixture(scope="module")
def hub(hub: Hub) -> Hub:
    """The real data, with what the areas' sources say they support, and with its lines filled."""
    return with_filled_lines(with_support(hub))


def source_of(hub: Hub, citation: Citation) -> Source:
    """The source that a citation names."""
    found = hub.source(citation.source)
    assert found, citation.source
    return found


def target(hub: Hub, citation: Citation) -> str:
    """Where a citation's link must lead."""
    source = source_of(hub, citation)
    listed = citation.paragraph in {each.id for each in source.paragraphs}
    anchor = f"#{paragraph_anchor(citation.paragraph)}" if citation.paragraph and listed else ""
    return f"{source.address}{anchor}"


def names_of(hub: Hub, record: Record) -> list[str]:
    """The title of a record, or the titles of what it brings together; words of the interface go by their file."""
    if isinstance(record, Interface):
        return [f"{record.id}.yml"]
    if not isinstance(record, HeldRecords):
        return [record.title]
    held = (hub.meant(kind, each, record.scope) for kind, each in record.held())
    return [found.title for found in held if found]


@pytest.mark.parametrize("kind", KINDS)
def test_every_record_is_shown_at_its_address(site: BuiltSite, hub: Hub, kind: type[Record]) -> None:
    for record in hub.all(kind):
        _, elements = place(site, record)
        text = text_of(elements).casefold()
        assert [name for name in names_of(hub, record) if spaced(name).casefold() not in text] == [], record.address


@pytest.mark.parametrize("kind", KINDS)
def test_every_record_shows_its_sources_beside_it(site: BuiltSite, hub: Hub, kind: type[Record]) -> None:
    for record in hub.all(kind):
        page, elements = place(site, record)
        hrefs = [each.attributes["href"] for each in elements if each.tag == "a" and "href" in each.attributes]
        shown = {page.to(href) for href in hrefs}
        assert [target(hub, each) for each in citations(record) if target(hub, each) not in shown] == [], record.address


@pytest.mark.parametrize("kind", KINDS)
def test_every_source_leads_back_to_what_rests_on_it(site: BuiltSite, hub: Hub, kind: type[Record]) -> None:
    for record in hub.all(kind):
        for citation in citations(record):
            source = source_of(hub, citation)
            page = site.pages[source.address]
            part = page.main.by_id[paragraph_anchor(citation.paragraph) if citation.paragraph else "whole"]
            assert record.address in _links_below(page, part), f"{source.address} and {record.address}"


def _links_below(page: BuiltPage, heading: Element) -> list[str]:
    every = list(page.main.all())
    start = every.index(heading)
    end = next((n for n in range(start + 1, len(every)) if ends(every[n], heading)), len(every))
    return [page.to(each.attributes["href"]) for each in every[start:end] if each.tag == "a"]


@pytest.mark.parametrize("kind", KINDS)
def test_every_record_is_shown_with_its_date(site: BuiltSite, hub: Hub, kind: type[Record]) -> None:
    for record in hub.all(kind):
        _, elements = place(site, record)
        if citations(record) or isinstance(record, Source):
            assert str(record.as_at) in text_of(elements), record.address


@pytest.mark.parametrize("kind", KINDS)
def test_every_note_of_a_record_is_shown_beside_it(site: BuiltSite, hub: Hub, kind: type[Record]) -> None:
    for record in hub.all(kind):
        _, elements = place(site, record)
        text = text_of(elements)
        assert [note.text for note in record.notes if spaced(note.text) not in text] == [], record.address


@pytest.mark.parametrize("kind", KINDS)
def test_every_text_of_a_record_is_somewhere_on_its_page(site: BuiltSite, hub: Hub, kind: type[Record]) -> None:
    for record in hub.all(kind):
        if isinstance(record, Contact) and not record.can_be_shown:
            continue
        page, _ = place(site, record)
        context = [site.pages[f"{record.address}context/"]] if isinstance(record, Strategy) else []
        text = " ".join(each.main.text for each in (page, *context)).casefold()
        lost = [
            each.text
            for each in values(record)
            if isinstance(each.mark, PlainText) and each.field not in ELSEWHERE.get(record.kind, ())
            if spaced(each.text).casefold() not in text
        ]
        assert lost == [], record.address


def test_families_read_the_plain_words_of_each_step(site: BuiltSite, hub: Hub) -> None:
    text = site.pages["/get-help/what-happens/"].main.text
    for step in hub.all(ReferralStep):
        words = [step.plain_title, step.plain, *([step.plain_otherwise] if step.plain_otherwise else [])]
        assert [each for each in words if spaced(each) not in text] == [], step.id


def test_every_edition_of_a_definition_says_when_it_was_in_use(site: BuiltSite, hub: Hub) -> None:
    for record in hub.records:
        for edition in getattr(record, "editions", ()):
            heading = site.pages[record.address].main.by_id[edition.anchor].text
            assert str(edition.valid_from) in heading, record.address
            assert edition.valid_until is None or str(edition.valid_until) in heading, record.address


def test_every_name_that_a_reader_may_look_up_is_in_the_index(site: BuiltSite, hub: Hub) -> None:
    page = site.pages["/a-z/"]
    shown_as = {(each.text.removesuffix(" (contact)"), each.attributes["href"]) for each in page.main.find_all("a")}
    listed = {(singular(name), page.to(href)) for name, href in shown_as}
    shown = [each for each in hub.records if not isinstance(each, Contact) or each.can_be_shown]
    names = [(singular(name), each.address) for each in shown for name in getattr(each, "also_known_as", ())]
    assert [name for name in names if name not in listed] == []


def test_whoever_looks_for_help_reads_past_nothing_for_those_who_keep_the_hub(site: BuiltSite) -> None:
    page = site.pages["/a-z/"]
    links = page.links(page.main)
    kept = [place for place, each in enumerate(links) if each.startswith(("/contributing/", "/decisions/"))]
    assert kept
    assert kept == list(range(kept[0], kept[0] + len(kept)))


def singular(name: str) -> str:
    """A name without what its plural and its capitals add."""
    return name.casefold().removesuffix("s")
