"""A page whose frame stands in marks becomes the same page, and uses the same files, as one that is made whole."""

from collections.abc import Mapping

import pytest
from tests.support.rendering import document, render_hub, theme

from publishing.building.site_build import SiteBuild
from publishing.finishing.finish_site import finished, keeps_spaces
from publishing.finishing.frame_marks import FrameMarks
from publishing.finishing.page_uses import uses_of
from publishing.model.hub import Hub
from publishing.pages.frames import Framed

NAMES = {"assets/hub.css": "assets/hub.0123456789.css", "assets/search.css": "assets/search.9876543210.css"}
ROOT = "/on/a/host/"


@pytest.fixture(scope="module")
def build(example_hub: Hub) -> SiteBuild:
    return render_hub(example_hub).build


@pytest.fixture(scope="module")
def contents(build: SiteBuild) -> Mapping[str, str]:
    """What stands between the menus, by the page's address."""
    return {page.address: build.render(page) for page in build.pages.values()}


def test_every_page_becomes_the_same(build: SiteBuild, contents: Mapping[str, str]) -> None:
    marks = FrameMarks(Framed(theme()), ROOT)
    lengths = []
    for address, html in contents.items():
        file = f"{address.lstrip('/')}index.html"
        whole, marked = document(build, address, html), document(build, address, html, framed=marks)
        uses, own = uses_of(file, whole, ROOT), marks.uses_of(file, marked)
        assert (own.names, own.ids, own.wanted) == (uses.names, uses.ids, uses.wanted)
        made = marks.finished(marked, own.files, NAMES).decode()
        assert made == finished(whole, uses.files, NAMES, spaced=keeps_spaces(whole))
        assert NAMES["assets/hub.css"] in made
        lengths.append((len(marked), len(whole)))
    assert all(short < long for short, long in lengths)


def test_all_files_that_parts_name_are_asked_for(build: SiteBuild, contents: Mapping[str, str]) -> None:
    marks = FrameMarks(Framed(theme()), ROOT)
    own = marks.uses_of("contacts/index.html", document(build, "/contacts/", contents["/contacts/"], framed=marks))
    assert "assets/search.css" not in own.files.values()
    assert "assets/search.css" in {file for part in marks.uses for file in part.files.values()}


def test_an_anchor_that_a_part_names_is_looked_for_on_each_page(build: SiteBuild, contents: Mapping[str, str]) -> None:
    marks = FrameMarks(Framed(theme()), ROOT)
    for address in ("/contacts/", "/definitions/"):
        file = f"{address.strip('/')}/index.html"
        own = marks.uses_of(file, document(build, address, contents[address], framed=marks))
        assert (file, "content") in own.wanted
