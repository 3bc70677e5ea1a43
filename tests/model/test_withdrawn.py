"""A message that was taken back: nothing of it can be copied any more, and whoever has used it learns why."""

import io
import json
from dataclasses import replace
from datetime import date
from zipfile import ZipFile

import feedparser
import pytest
from tests.support.rendering import ASSETS, TEMPLATES, render_hub
from tests.support.sites import BuiltPage

from publishing.building.site_build import SiteBuild
from publishing.exports.asset_files import files_of
from publishing.exports.making import Making
from publishing.exports.open_data import open_data
from publishing.model.asset import Asset
from publishing.model.campaign import Campaign
from publishing.model.dates import PartialDate
from publishing.model.hub import Hub
from publishing.model.message import Message, Withdrawal
from publishing.model.reviews import standings
from publishing.model.seen_on import seen_on

DAY = date(2026, 11, 20)
WHY = "It said that nobody waits for the guard. Everybody must."


@pytest.fixture(scope="module")
def seen(example_hub: Hub) -> Hub:
    """The example hub, in which one message was taken back."""
    return seen_on(example_hub, DAY)


def page_of(hub: Hub, address: str) -> BuiltPage:
    return BuiltPage(address, render_hub(hub).documents[address])


def test_its_page_says_why_and_what_to_use_and_offers_nothing_to_copy(seen: Hub) -> None:
    page = page_of(seen, "/toolkit/run-across/").main
    assert "We withdrew this message on 12 January 2026." in page.text
    assert WHY in page.text
    assert "Use this instead: Look first, then cross" in page.text
    assert "Run." not in page.text
    assert page.find_all("p", class_="copyable") == []


@pytest.mark.parametrize("address", ["/toolkit/", "/toolkit/press/"])
def test_the_toolkit_tells_of_it_apart_from_those_that_can_be_used(seen: Hub, address: str) -> None:
    page = page_of(seen, address)
    told = [each.text for each in page.main.find_all("li") if "Run across quickly" in each.text]
    assert told == [f"Run across quickly: withdrawn on 12 January 2026. {WHY}"]
    assert "Running is quicker" not in page.text


def test_whoever_takes_the_data_is_told_and_gets_no_line(seen: Hub) -> None:
    files = open_data(seen, [Message])
    [told] = [each for each in json.loads(files["/api/v1/messages.json"])["records"] if each["id"] == "run-across"]
    assert (told["status"], told["summary"]) == ("withdrawn", WHY)
    assert [told[words] for words in ("lines", "lines_to_take", "tone")] == [[], [], []]
    assert told["withdrawn"] == {"date": "2026-01-12", "why": WHY, "instead": "look-first"}


def test_the_feed_of_changes_tells_of_it(seen: Hub) -> None:
    feed = SiteBuild(seen, TEMPLATES, ASSETS).files.feeds()["/updates/changes/feed.xml"]
    titles = {each.title: each.updated for each in feedparser.parse(feed.encode()).entries}
    told = f"We withdrew “Run across quickly”. Please don’t use it any more. {WHY}"
    assert titles[told] == "2026-01-12T00:00:00+00:00"


def test_packages_tell_of_it(seen: Hub) -> None:
    files = files_of(seen, Making(seen).pictures)
    with ZipFile(io.BytesIO(files["/toolkit/national.zip"])) as pack:
        assert f"Take down its posters and cards. {WHY}" in pack.read("README.txt").decode()


def test_its_pictures_its_campaigns_and_its_reviews_go_with_it(example_hub: Hub) -> None:
    wrong = {"withdrawn": Withdrawal(date=PartialDate.parse("2026-11-20"), why="It is wrong.")}
    records = (each.model_copy(update=wrong) if isinstance(each, Message) else each for each in example_hub.records)
    withdrawn = seen_on(replace(example_hub, records=tuple(records)), DAY)
    assert withdrawn.all(Asset) == ()
    assert [each.messages for each in withdrawn.all(Campaign)] == [()]
    assert [each for each in standings(withdrawn, DAY) if each.kind == Message.kind] == []
    documents = render_hub(withdrawn).documents
    assert "There are no messages yet." in documents["/toolkit/"]
    assert "/toolkit/run-across/" in documents
