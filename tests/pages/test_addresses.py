"""Links inside the hub: relative, and never to nowhere."""

import posixpath

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.sites import resolve

from publishing.model.hub import Hub
from publishing.pages.addresses import NoSuchPageError, ancestors, relative
from publishing.pages.here import Here

PART = st.text("abc-1", min_size=1, max_size=4)
ADDRESS = st.lists(PART, max_size=4).map(lambda parts: "/" + "".join(f"{part}/" for part in parts))


@pytest.mark.parametrize(
    ("address", "origin", "wanted"),
    [
        ("/a/b/", "/a/", "b/"),
        ("/", "/a/b/", "../../"),
        ("/a/", "/a/", "./"),
        ("/a/#x", "/a/", "#x"),
        ("/b/#x", "/a/", "../b/#x"),
        ("/api/v1/x.json", "/data/", "../api/v1/x.json"),
        ("/assets/hub.css", "/", "assets/hub.css"),
    ],
)
def test_the_way_from_one_page_to_another(address: str, origin: str, wanted: str) -> None:
    assert relative(address, origin) == wanted


@given(ADDRESS, ADDRESS, st.sampled_from(["", "#x"]))
def test_every_way_arrives_where_it_should(address: str, origin: str, mark: str) -> None:
    assert resolve(origin, relative(address + mark, origin)) == address + mark


@given(ADDRESS, ADDRESS, st.sampled_from(["", "x.json"]))
def test_a_way_is_the_one_that_paths_of_files_would_have(folder: str, origin: str, file: str) -> None:
    way = posixpath.relpath(folder + file, origin)
    assert relative(folder + file, origin) == (way if file else f"{way}/")


def test_the_pages_above_a_page() -> None:
    assert ancestors("/a/b/c/") == ["/", "/a/", "/a/b/"]
    assert ancestors("/") == []


def test_a_link_to_nowhere_is_refused(example_hub: Hub) -> None:
    here = Here("/a/", example_hub, {"/a/", "/b/"})
    assert here.to("/b/#x") == "../b/#x"
    with pytest.raises(NoSuchPageError, match="/a/ links to /c/"):
        here.to("/c/")


def test_prose_links_inside_the_hub_are_made_relative_and_checked(example_hub: Hub) -> None:
    here = Here("/a/", example_hub, {"/a/", "/b/"})
    assert here.prose("[x](/b/)") == '<p><a href="../b/">x</a></p>'
    with pytest.raises(NoSuchPageError):
        here.prose("[x](/nowhere/)")


def test_on_a_page_for_any_address_links_begin_at_the_sites_own_path(example_hub: Hub) -> None:
    here = Here("/404/", example_hub, {"/b/"}, base="/hub/")
    assert here.to("/b/#x") == "/hub/b/#x"
