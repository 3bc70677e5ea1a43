"""The plan of visits finds the kinds of elements, and what is new among them: otherwise it could leave them out."""

import re

from tests.support.html_tree import read_html
from tests.support.kinds import TELLING, covering, kinds
from tests.support.sites import BuiltSite
from tests.support.visits import SAMPLE, Care, Visit, planned

SHOWN = {
    "/a/": frozenset(("p",)),
    "/b/": frozenset(("p", "p a", "p b")),
    "/c/": frozenset(("p a", "p c")),
    **{f"/data/files/{letter}/": frozenset(("p",)) for letter in "abcdefghijklmnopqrstuvwxyz"},
}


def seen(text: str) -> set[str]:
    return set(kinds(read_html(text)[0]))


def test_an_element_is_known_by_what_it_stands_in() -> None:
    assert seen('<p class="lead"><a href="tel:999" id="x">x</a></p>') == {
        "document",
        "document p[class=lead]",
        "document p[class=lead] a[href=tel][id]",
    }


def test_another_class_role_state_or_place_is_another_kind() -> None:
    texts = [
        "<p><b>x</b></p>",
        '<p><b class="x">x</b></p>',
        '<p><b role="note">x</b></p>',
        "<p><b hidden>x</b></p>",
        "<div><b>x</b></div>",
        '<p class="x"><b>x</b></p>',
    ]
    assert len({frozenset(seen(text)) for text in texts}) == len(texts)
    assert len(frozenset[str]().union(*map(seen, texts))) == 1 + 3 + len(texts)


def test_the_same_with_other_words_is_no_other_kind() -> None:
    assert seen('<p id="a">x <a href="../">y</a></p>') == seen('<p id="b"><a href="/b/">y</a></p><p id="c">z</p>')


def test_few_pages_show_all() -> None:
    assert covering(SHOWN) == ["/b/", "/c/"]


def test_a_new_kind_is_looked_at_in_every_combination() -> None:
    plan = planned(SHOWN | {"/data/files/new/": frozenset(("p", "p d"))})
    assert [visit for visit in plan if "new" in visit.address] == [Visit("/data/files/new/", Care.THOROUGH)]


def test_a_page_with_nothing_new_is_checked_once() -> None:
    (visit,) = [each for each in planned(SHOWN) if each.address == "/a/"]
    assert visit.care is Care.CHECKED


def test_data_files_alike_are_opened_and_a_sample_is_checked() -> None:
    files = [each for each in planned(SHOWN) if each.address.startswith("/data/files/")]
    assert len(files) == 26
    assert len([each for each in files if each.care]) == -(-26 // SAMPLE)


def test_the_style_sheet_asks_for_no_value_that_makes_no_kind(site: BuiltSite) -> None:
    asked_for = set(re.findall(r"\[([\w-]+)\W?=", site.read(site.shared("hub.css"))))
    written = {name for page in site.pages.values() for each in page.root.all() for name in each.attributes}
    assert asked_for & written - TELLING == {"href"}, "of an address, its scheme makes the kind"
