"""The feeds, as a library reads them that didn't write them, and as the rules of JSON Feed have them."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID
from xml.etree import ElementTree as ET

import feedparser
import pytest
from tests.support.changed_hubs import with_each, with_record, with_settings, without
from tests.support.html_tree import read_html
from tests.support.rendering import ASSETS, TEMPLATES
from tests.support.trees import EPOCH, EXAMPLE

from publishing.building.site_build import SiteBuild
from publishing.model.change_note import ChangeNote
from publishing.model.dates import PartialDate
from publishing.model.feed import lasting_id
from publishing.model.hub import Hub
from publishing.model.record import Note, NoteKind
from publishing.model.seen_on import seen_at
from publishing.model.site import Site
from publishing.model.update import Update
from publishing.reading.read_hub import read_hub

ADDRESS = "https://hub.example/prevent/"
NOW = datetime.fromtimestamp(EPOCH, UTC)
ATOM = "{http://www.w3.org/2005/Atom}"


def example(**settings: Any) -> Hub:
    hub = read_hub(EXAMPLE / "data", EXAMPLE / "docs").hub
    return seen_at(with_settings(hub, **settings), NOW)


def build(hub: Hub) -> SiteBuild:
    return SiteBuild(hub, TEMPLATES, ASSETS)


@pytest.fixture(scope="module")
def placed() -> Mapping[str, str]:
    """The feeds of a hub whose address is known."""
    return build(example(address=ADDRESS)).files.feeds()


@pytest.fixture(scope="module")
def unplaced() -> Mapping[str, str]:
    return build(example()).files.feeds()


def test_there_is_one_for_all_one_for_each_area_and_one_for_changes(placed: Mapping[str, str]) -> None:
    folders = ("", "exampleshire/", "sampleton/", "changes/")
    assert set(placed) == {f"/updates/{folder}feed.{form}" for folder in folders for form in ("xml", "json")}


@pytest.mark.parametrize("folder", ["", "exampleshire/", "sampleton/", "changes/"])
def test_a_library_reads_atom_without_complaint(placed: Mapping[str, str], folder: str) -> None:
    read = feedparser.parse(placed[f"/updates/{folder}feed.xml"].encode())
    assert not read.bozo
    assert read.version == "atom10"
    assert read.feed.link == f"{ADDRESS}updates/{folder}"
    assert {each.href for each in read.feed.links if each.rel == "self"} == {f"{ADDRESS}updates/{folder}feed.xml"}
    assert read.feed.author == "The keepers of the example"
    assert read.feed.subtitle == "This is an invented example. No council of this name exists."
    assert read.entries
    for entry in read.entries:
        assert entry.link.startswith(ADDRESS)
        assert UUID(entry.id.removeprefix("urn:uuid:")).version == 5
        assert entry.updated_parsed >= entry.published_parsed
    assert len({entry.id for entry in read.entries}) == len(read.entries)
    assert read.feed.updated_parsed >= max(entry.updated_parsed for entry in read.entries)


def test_atom_has_all_that_its_standard_requires(placed: Mapping[str, str]) -> None:
    for text in (text for address, text in placed.items() if address.endswith(".xml")):
        feed = ET.fromstring(text.encode())  # noqa: S314  (we have just written it)
        for part in (feed, *feed.findall(f"{ATOM}entry")):
            assert [len(part.findall(f"{ATOM}{name}")) for name in ("id", "title", "updated")] == [1, 1, 1]
            assert part.findtext(f"{ATOM}updated", "").endswith("+00:00")
        assert len(feed.findall(f"{ATOM}author")) == 1


def test_news_stands_newest_first_and_says_what_it_says_on_its_page(placed: Mapping[str, str]) -> None:
    entries = feedparser.parse(placed["/updates/feed.xml"].encode()).entries
    assert [each.title for each in entries] == [
        "Come to the crossing day",
        "New stripes are coming",
        "The desk has moved",
    ]
    assert entries[0].published == "2026-11-18T09:00:00+00:00"
    told = entries[0].content[0].value
    assert told.startswith("<p>Saturday 5 December 2026, 10:00 to 16:00. The town square.</p>")
    assert 'Booking: <a href="https://office.example/crossing-day"' in told
    assert f'href="{ADDRESS}duty/"' in told
    assert entries[2].tags[0].term == "Exampleshire"


def titles(feeds: Mapping[str, str], area: str) -> set[str]:
    return {each["title"] for each in json.loads(feeds[f"/updates/{area}/feed.json"])["items"]}


def test_an_area_has_its_own_news_and_the_nations() -> None:
    feeds = build(with_record(example(), "area", "sampleton", successors=())).files.feeds()
    assert titles(feeds, "sampleton") == {"Come to the crossing day", "New stripes are coming"}
    assert titles(feeds, "exampleshire") - titles(feeds, "sampleton") == {"The desk has moved"}


def test_one_that_was_replaced_has_the_news_of_the_council_that_answers_too(placed: Mapping[str, str]) -> None:
    assert titles(placed, "sampleton") == titles(placed, "exampleshire")


def wrong_in(feed: Mapping[str, Any]) -> Iterator[str]:
    """What JSON Feed 1.1 wouldn't have: https://www.jsonfeed.org/version/1.1/."""
    if feed["version"] != "https://jsonfeed.org/version/1.1" or not feed["title"]:
        yield "version or title"
    if not feed["authors"] or any(set(each) - {"name", "url", "avatar"} for each in feed["authors"]):
        yield "authors"
    addresses = [feed.get("home_page_url"), feed.get("feed_url"), *(each.get("url") for each in feed["items"])]
    yield from (f"address {each}" for each in addresses if each is not None and urlsplit(each).scheme != "https")
    ids = [each["id"] for each in feed["items"]]
    if len(set(ids)) != len(ids) or not all(isinstance(each, str) and each for each in ids):
        yield "ids"
    for item in feed["items"]:
        if not item.get("content_html") and not item.get("content_text"):
            yield f"no content in {item['id']}"
        for name in ("date_published", "date_modified"):
            if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", item[name]):
                yield f"{name} {item[name]}"
        if not all(isinstance(tag, str) for tag in item["tags"]):
            yield f"tags of {item['id']}"


def test_json_feeds_keep_their_rules(placed: Mapping[str, str], unplaced: Mapping[str, str]) -> None:
    for feeds in (placed, unplaced):
        for address, text in feeds.items():
            if address.endswith(".json"):
                assert list(wrong_in(json.loads(text))) == []


def test_both_forms_say_the_same(placed: Mapping[str, str]) -> None:
    for folder in ("", "changes/"):
        atom = feedparser.parse(placed[f"/updates/{folder}feed.xml"].encode(), sanitize_html=False)
        items = json.loads(placed[f"/updates/{folder}feed.json"])["items"]
        said = [(each.id, each.title, each.link, each.updated, each.summary) for each in atom.entries]
        assert said == [
            (each["id"], each["title"], each["url"], each["date_modified"], each["summary"]) for each in items
        ]
        assert [each.content[0].value.split() for each in atom.entries] == [
            each["content_html"].split() for each in items
        ]


def test_without_an_address_atom_leads_from_where_it_stands_and_json_names_no_place(
    unplaced: Mapping[str, str],
) -> None:
    there = "https://anywhere.example/hub/updates/exampleshire/feed.xml"
    text = unplaced["/updates/exampleshire/feed.xml"].encode()
    read = feedparser.parse(text, response_headers={"content-location": there, "content-type": "application/atom+xml"})
    assert read.feed.link == "https://anywhere.example/hub/updates/exampleshire/"
    assert read.entries[-1].link == "https://anywhere.example/hub/updates/desk-moved/"
    assert "https://anywhere.example/hub/duty/" in read.entries[0].content[0].value
    feed = json.loads(unplaced["/updates/exampleshire/feed.json"])
    assert {"home_page_url", "feed_url"} & feed.keys() == set()
    assert [each for each in feed["items"] if "url" in each or "content_html" in each] == []
    assert feed["items"][1]["content_text"].startswith("The stripes will be wider and whiter.")


def ids_of(hub: Hub) -> dict[str, str]:
    return {each["title"]: each["id"] for each in json.loads(build(hub).files.feeds()["/updates/feed.json"])["items"]}


def test_ids_stay_whatever_is_edited_and_differ_between_hubs() -> None:
    here = ids_of(example(address=ADDRESS))
    renamed = ids_of(example(address=ADDRESS, name="Another name", demonstration=False))
    moved = ids_of(example(address="https://elsewhere.example/", first_address=ADDRESS))
    assert here == renamed == moved
    assert set(here.values()) & set(ids_of(example(address="https://elsewhere.example/")).values()) == set()


def test_an_id_is_of_one_record_alone(example_hub: Hub) -> None:
    site: Site = example_hub.site
    ids = [lasting_id(site, *record.key) for record in example_hub.records]
    assert len(set(ids)) == len(ids)


def test_the_same_content_gives_the_same_bytes(placed: Mapping[str, str]) -> None:
    assert build(example(address=ADDRESS)).files.feeds() == placed


def test_a_feed_without_entries_is_right_too() -> None:
    feeds = build(without(example(address=ADDRESS), Update)).files.feeds()
    read = feedparser.parse(feeds["/updates/feed.xml"].encode())
    assert (read.bozo, read.entries, read.feed.updated) == (False, [], "1970-01-01T00:00:00+00:00")
    assert json.loads(feeds["/updates/feed.json"])["items"] == []


@pytest.mark.parametrize("address", [None, ADDRESS])
def test_a_feed_tells_what_the_page_says_is_not_known(address: str | None) -> None:
    notes = (Note(kind=NoteKind.OPEN, text="Who counted <them>?"), Note(kind=NoteKind.HUB, text="Nobody else says so."))
    feeds = build(with_record(example(address=address), "update", "new-stripes", notes=notes)).files.feeds()
    told = [f"{note.kind.label}: {note.text}" for note in notes]
    [of_atom] = [
        each for each in feedparser.parse(feeds["/updates/feed.xml"].encode()).entries if "stripes" in each.title
    ]
    [of_json] = [each for each in json.loads(feeds["/updates/feed.json"])["items"] if "stripes" in each["title"]]
    for content in (of_atom.content[0].value, of_json.get("content_html", of_atom.content[0].value)):
        root, problems = read_html(content)
        assert problems == []
        assert [each.text for each in root.find_all("p")][-2:] == told
    assert address or of_json["content_text"].endswith(" ".join(told))


def test_who_read_news_in_a_feed_is_told_there_that_it_was_corrected() -> None:
    corrected = with_record(example(), "change-note", "looking-first", page="/updates/new-stripes/", title="Not wider.")
    read = feedparser.parse(build(corrected).files.feeds()["/updates/feed.xml"].encode())
    [entry] = [each for each in read.entries if "stripes" in each.title]
    assert entry.updated.startswith("2026-11-19T")
    assert "<p>Changed on 19 November 2026: Not wider.</p>" in entry.content[0].value


def with_corrections(count: int, day: str) -> Mapping[str, str]:
    """The feeds after news of 18 November was corrected so many times on one day."""
    page, date, hub = "/updates/crossing-day/", PartialDate.parse(day), example()
    notes = (ChangeNote(id=f"note-{number}", title="So.", page=page, date=date, as_at=date) for number in range(count))
    return build(replace(hub, records=(*notes, *hub.records))).files.feeds()


def test_each_correction_of_a_day_is_seen_also_of_the_day_of_publication() -> None:
    feeds = [with_corrections(count, "2026-11-18")["/updates/feed.json"] for count in (0, 1, 2)]
    items = [each for feed in feeds for each in json.loads(feed)["items"] if "crossing" in each["title"]]
    assert [each["date_published"] for each in items] == ["2026-11-18T09:00:00+00:00"] * 3
    times = [each["date_modified"] for each in items]
    assert times == sorted({*times}), times
    assert len(times) == 3


def test_a_feed_is_newer_after_each_change_of_a_day() -> None:
    feeds = [with_corrections(count, "2026-11-19") for count in (0, 1, 2)]
    for folder in ("", "changes/"):
        times = [feedparser.parse(each[f"/updates/{folder}feed.xml"].encode()).feed.updated for each in feeds]
        assert times == sorted({*times}), times
        assert len(times) == 3


def test_text_stays_text() -> None:
    nasty = '<b>1 & 2</b> "x" ]]> &amp; <script>alert(1)</script>'
    hub = with_each(example(address=ADDRESS), Update, title=nasty, summary=nasty, body=nasty)
    feeds = build(hub).files.feeds()
    entry = ET.fromstring(feeds["/updates/feed.xml"].encode()).find(f"{ATOM}entry")  # noqa: S314  (as above)
    assert entry is not None
    assert entry.findtext(f"{ATOM}title") == nasty
    for name in ("summary", "content"):
        root, problems = read_html(entry.findtext(f"{ATOM}{name}", ""))
        assert problems == []
        assert [each.tag for each in root.all() if each.tag in ("b", "script")] == []
        assert nasty in root.text
    assert json.loads(feeds["/updates/feed.json"])["items"][0]["title"] == nasty


def test_pages_tell_programs_where_the_feeds_are(placed: Mapping[str, str]) -> None:
    built = build(example())
    for page in built.pages.values():
        built.render(page)

    def found(address: str) -> list[str]:
        return [each.href for each in built.shell(address).feeds]

    assert found("/duty/") == ["../updates/feed.xml", "../updates/feed.json"]
    assert found("/updates/changes/")[2:] == ["feed.xml", "feed.json"]
    assert found("/strategy/exampleshire/")[2:] == [
        "../../updates/exampleshire/feed.xml",
        "../../updates/exampleshire/feed.json",
    ]
    assert [each.media_type for each in built.shell("/").feeds] == ["application/atom+xml", "application/feed+json"]
