"""What people type finds what answers it: the judged queries, through the real box, in one page."""

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml
from playwright.sync_api import Browser
from tests.support.browsing import watched
from tests.support.search_index import read_index
from tests.support.sites import BuiltSite
from tests.support.trees import ROOT

SEARCH_CORE = "search/core.json"
QUERIES = ROOT / "tests/search/queries.yml"
MOST_BYTES = 100_000
_TYPE = (Path(__file__).parent.parent / "search/type_queries.js").read_text("utf-8")


@dataclass(frozen=True)
class Judged:
    """A query, whose half it belongs to, and the pages that answer it."""

    half: str
    reader: str
    asks: str
    answers: tuple[str, ...]


@dataclass(frozen=True)
class Answered:
    """A query, and where the first page that answers it stands: 0 for the top, None for nowhere."""

    judged: Judged
    found: tuple[str, ...]

    @property
    def place(self) -> int | None:
        """The place of the first right answer."""
        return next((place for place, each in enumerate(self.found) if each in self.judged.answers), None)


def judged() -> list[Judged]:
    halves = yaml.safe_load(QUERIES.read_text("utf-8"))
    return [
        Judged(half, reader, each["asks"], tuple(each["answers"]))
        for half, readers in halves.items()
        for reader, asked in readers.items()
        for each in asked
    ]


@pytest.fixture(scope="module")
def answered(browser: Browser, origin: str) -> Iterator[list[Answered]]:
    queries = judged()
    with watched(browser, origin, viewport={"width": 1280, "height": 900}) as looked_at:
        looked_at.open("/")
        looked_at.page.get_by_role("combobox").focus()
        found = looked_at.page.evaluate(_TYPE, [each.asks for each in queries])
        yield [Answered(query, tuple(each)) for query, each in zip(queries, found, strict=True)]
        assert looked_at.breaches() == []


def share(answered: list[Answered], half: str, places: int) -> float:
    """The share of a half whose right answer stands among the first few."""
    of_half = [each for each in answered if each.judged.half == half]
    return sum(each.place is not None and each.place < places for each in of_half) / len(of_half)


def missed(answered: list[Answered], places: int) -> str:
    return "\n".join(
        f"{each.judged.asks!r}: {each.found[:3]}" for each in answered if each.place is None or each.place >= places
    )


@pytest.mark.parametrize("half", ["held_out", "tuned"])
def test_the_right_page_comes_first(answered: list[Answered], half: str) -> None:
    assert share(answered, half, 1) >= 0.9, missed(answered, 1)


@pytest.mark.parametrize("half", ["held_out", "tuned"])
def test_the_right_page_is_among_the_first_three(answered: list[Answered], half: str) -> None:
    assert share(answered, half, 3) >= 0.98, missed(answered, 3)


def read_core(site: BuiltSite) -> dict[str, Any]:
    core: dict[str, Any] = json.loads(site.read(site.shared(SEARCH_CORE)))
    return core


def asked_with(
    browser: Browser, origin: str, site: BuiltSite, queries: list[str], **changed: object
) -> list[list[str]]:
    """The results of queries where parts of the index are replaced."""
    core = json.dumps({**read_core(site), **changed})
    with watched(browser, origin) as looked_at:
        looked_at.page.route(
            f"**{site.shared(SEARCH_CORE)}", lambda route: route.fulfill(body=core, content_type="application/json")
        )
        looked_at.open("/")
        looked_at.page.get_by_role("combobox").focus()
        found: list[list[str]] = looked_at.page.evaluate(_TYPE, queries)
        return found


def test_without_the_editors_words_the_search_is_worse(
    browser: Browser, origin: str, site: BuiltSite, answered: list[Answered]
) -> None:
    queries = [each for each in judged() if each.half == "held_out"]
    found = asked_with(browser, origin, site, [each.asks for each in queries], phrases=[], synonyms=[])
    poor = [Answered(query, tuple(each)) for query, each in zip(queries, found, strict=True)]
    assert share(poor, "held_out", 1) < share(answered, "held_out", 1) - 0.02


def test_what_stands_comes_before_what_is_over(browser: Browser, origin: str, site: BuiltSite) -> None:
    asked = ["thurrock prevent strategy", "thurrock priorities", "thurrock governance", "thurrock councillors"]
    [*found] = asked_with(browser, origin, site, asked)
    assert all(not is_over(site, each[0]) for each in found), found
    runs = [[*run[:5], 9_000 if run[3] == "Ended" else run[5]] for run in read_core(site)["runs"]]
    assert any(is_over(site, each[0]) for each in asked_with(browser, origin, site, asked, runs=runs))


def is_over(site: BuiltSite, address: str) -> bool:
    return read_index(site).result(address).status in ("Ended", "Superseded", "Archived")


def test_there_are_enough_queries_of_every_reader() -> None:
    queries = judged()
    assert len(queries) >= 120
    assert len({each.asks for each in queries}) == len(queries)
    for half in ("held_out", "tuned"):
        readers = [each.reader for each in queries if each.half == half]
        assert all(readers.count(each) >= 10 for each in ("resident", "staff", "member", "communications", "officer"))


def test_answers_are_pages(site: BuiltSite) -> None:
    assert sorted({each for query in judged() for each in query.answers} - site.pages.keys()) == []


@pytest.mark.parametrize(
    "words", ["report my neighbour", "what is the channel panel in thurrock and who chairs it in 2016"]
)
def test_engine_index_and_answer_together_are_light(browser: Browser, origin: str, site: BuiltSite, words: str) -> None:
    """Packed as every web server packs text, for a short search and for the longest that somebody may type."""
    with watched(browser, origin) as looked_at:
        looked_at.open("/")
        before = set(looked_at.asked)
        looked_at.page.get_by_role("combobox").fill(words)
        looked_at.page.get_by_role("option").first.wait_for()
        fetched = {urlsplit(url).path for url in looked_at.asked} - {urlsplit(url).path for url in before}
    files = [each for each in fetched if re.search("/assets/search", each)]
    assert sum(len(gzip.compress((site.folder / each.lstrip("/")).read_bytes())) for each in files) <= MOST_BYTES
