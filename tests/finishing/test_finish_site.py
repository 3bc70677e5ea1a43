"""What pages share is named by what it holds, and only what pages ask for is there."""

import re
from pathlib import Path

import pytest
from tests.support.sites import BuiltSite

from publishing.finishing.content_names import named_by_content
from publishing.finishing.finish_site import finish_site

PAGE = (
    '<link rel="stylesheet" href="{root}assets/hub.css"><script src="{root}assets/hub.js" defer></script>'
    '<div data-index="{root}assets/search/index.json"><p class="lead">x</p></div>'
    '<a href="{root}toolkit/assets/hub.css">x</a>'
)
SHEET = ".lead { color: red; } .gone { color: red; }"


def make(folder: Path, sheet: str = SHEET, script: str = "let a = 1;", base: str = "/") -> BuiltSite:
    """A small site, finished."""
    files = {
        "index.html": PAGE.format(root=""),
        "deep/page/index.html": PAGE.format(root="../../"),
        "404.html": PAGE.format(root=base),
        "assets/hub.css": sheet,
        "assets/hub.js": f"/* why */\n{script}\n",
        "assets/gone.js": "gone",
        "assets/search/index.json": "[]",
        "toolkit/assets/hub.css": "another",
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    finish_site(folder, base)
    return BuiltSite(folder)


@pytest.fixture
def finished(tmp_path: Path) -> BuiltSite:
    return make(tmp_path)


def asked_by(site: BuiltSite, address: str) -> set[str]:
    """The files that a page of the small site names."""
    page = site.pages[address]
    names = ((each, key) for each in page.root.all() for key in ("href", "src", "data-index"))
    return {page.to(each.attributes[key]) for each, key in names if key in each.attributes}


@pytest.mark.parametrize("address", ["/", "/deep/page/", "/404.html"])
def test_every_page_names_the_files_that_are_there(finished: BuiltSite, address: str) -> None:
    shared = {finished.shared(name) for name in ("hub.css", "hub.js", "search/index.json")}
    assert asked_by(finished, address) == {*shared, "/toolkit/assets/hub.css"}


def test_what_no_page_names_is_not_shipped(finished: BuiltSite) -> None:
    assert [name for name in finished.files if "gone" in name] == []


def test_another_folder_of_that_name_is_left_alone(finished: BuiltSite) -> None:
    assert finished.read("/toolkit/assets/hub.css") == "another"


def test_a_site_in_a_folder_of_a_host_has_its_own_path_before_the_names(tmp_path: Path) -> None:
    site = make(tmp_path, base="/prevent/")
    assert f'href="/prevent{site.shared("hub.css")}"' in site.pages["/404.html"].text


def test_a_changed_sheet_changes_its_own_name_and_every_page(finished: BuiltSite, tmp_path: Path) -> None:
    changed = make(tmp_path / "changed", sheet=SHEET.replace("red", "blue"))
    assert changed.shared("hub.css") != finished.shared("hub.css")
    assert changed.shared("hub.js") == finished.shared("hub.js")
    assert {address for address, page in changed.pages.items() if page.text == finished.pages[address].text} == set()


def test_a_comment_or_a_rule_that_no_page_uses_changes_nothing(finished: BuiltSite, tmp_path: Path) -> None:
    changed = make(
        tmp_path / "changed", sheet=SHEET + "/* why */ .gone-too { color: blue; }", script="/* x */ let a = 1;"
    )
    assert changed.shared("hub.css") == finished.shared("hub.css")
    assert changed.shared("hub.js") == finished.shared("hub.js")


def test_a_rule_comes_with_the_first_page_that_uses_it(finished: BuiltSite) -> None:
    assert finished.read(finished.shared("hub.css")) == ".lead{color:red}"


def test_on_the_real_site_every_shared_file_is_named_by_its_content(site: BuiltSite) -> None:
    files = [name for name in site.files if name.startswith("/assets/") and (site.folder / name[1:]).is_file()]
    shared = [name for name in files if not re.match(r"/assets/search/[wn]\d+\.[0-9a-f]{8}\.", name)]
    for name in shared:
        first, _, ending = name.rpartition(".")
        plain = f"{first.rpartition('.')[0]}.{ending}"
        assert named_by_content(plain, (site.folder / name[1:]).read_bytes()) == name
    assert len(shared) > 10


def test_no_script_names_a_shared_file_itself(site: BuiltSite) -> None:
    """It couldn't know the name: pages hand it on, in attributes."""
    scripts = [name for name in site.files if name.startswith("/assets/") and name.endswith(".js")]
    assert [name for name in scripts if "assets/" in site.read(name)] == []
