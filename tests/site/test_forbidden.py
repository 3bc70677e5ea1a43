"""What may stand nowhere, neither on the site nor in its sources: told by hashes, so that no test repeats it."""

import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path, PurePath

import pytest
from tests.site.test_private import MARKING, OFFICES, PLACEHOLDER, TITLE_AND_NAME
from tests.support.forbidden import CATEGORIES, find, read_things, things_for
from tests.support.forbidden_files import readable, text_in
from tests.support.forbidden_shapes import shapes_of
from tests.support.planted_files import Planted, planted_files
from tests.support.sites import BuiltSite
from tests.support.trees import ROOT

from publishing.finishing.manifest import MANIFEST, write_manifest

LIST = ROOT / "tests/site/forbidden.txt"
LINE = re.compile(r"[a-z]+ [1-9]\d* (?:-|[0-9a-f]{4}) [0-9a-f]{64}")
THINGS = read_things(LIST)
READ = {"", ".html", ".json", ".csv", ".xml", ".txt", ".svg", ".css", ".js", ".pdf", ".ics", ".zip", ".png"}
SOURCES = (".ci", "data", "docs", "hooks", "overrides", "requirements", "tests")
PLANTED = [
    ("definition", "a pudding is whatever wobbles on a spoon"),
    ("mailbox", "a.name@council.example"),
    ("marking", "Marmalade Eyes Only"),
    ("number", "01632 960 999"),
    ("person", "Zebedee Quillfeather"),
    ("person", "Quillfeather"),
    ("product", "FilterOfExample"),
    ("quotation", "badgers were found to be most unpunctual"),
    ("route", "01632 960 998"),
    ("route", "old.route@police.example"),
]
"""All of it invented, and in the list: so that tests can write it down, and see it found."""
INVENTED = frozenset(thing for category, phrase in PLANTED for thing in things_for(category, phrase))
WRITTEN = [
    pytest.param(category, written, id=f"{phrase}, {shape}")
    for category, phrase in PLANTED
    for shape, written in shapes_of(phrase)
]


@pytest.fixture(scope="module")
def texts(site: BuiltSite) -> dict[str, str]:
    """The whole site's."""
    return dict(readable(site.folder))


@pytest.fixture(scope="module")
def hosts(site: BuiltSite) -> dict[str, str]:
    """A page, and a file of each kind of open data."""
    return dict(readable(site.folder, [min(site.folder.rglob(kind)) for kind in ("*.html", "*.json", "*.csv")]))


def planted(host: str, text: str, written: str) -> str:
    if host.endswith(".html"):
        return text.replace("</body>", f"<p>{written}</p>\n</body>")
    if host.endswith(".json"):
        return text.replace("{", f'{{"planted": {json.dumps(written)}, ', 1)
    return f'{text}1,"{written}"\n'


def test_nothing_forbidden_is_on_the_site(texts: dict[str, str]) -> None:
    assert find(THINGS, texts.items()) == []


def test_nothing_forbidden_is_in_the_sources() -> None:
    files = [file for folder in SOURCES for file in (ROOT / folder).rglob("*") if file != LIST]
    assert find(THINGS - INVENTED, readable(ROOT, [*files, *ROOT.iterdir()])) == []


def test_every_file_of_the_site_can_be_read(texts: dict[str, str]) -> None:
    assert {PurePath(name).suffix for name in texts} <= READ
    assert [name for name, text in texts.items() if name.endswith(".pdf") and len(text) < 200] == []


@pytest.mark.parametrize("pattern", [TITLE_AND_NAME, MARKING, PLACEHOLDER], ids=["people", "markings", "placeholders"])
def test_no_file_but_pages_holds(texts: dict[str, str], pattern: re.Pattern[str]) -> None:
    others = {name: OFFICES.sub("", text) for name, text in texts.items() if not name.endswith(".html")}
    assert {(name, match) for name, text in others.items() for match in pattern.findall(text)} == set()


@pytest.mark.parametrize(("category", "written"), WRITTEN)
def test_what_is_planted_is_found(hosts: dict[str, str], category: str, written: str) -> None:
    for host, text in hosts.items():
        assert {each.category for each in find(THINGS, [(host, planted(host, text, written))])} == {category}


def listed(folder: Path, line: str) -> list[str]:
    """What is found in a manifest with a line more."""
    (folder / "index.html").write_text("x")
    write_manifest(folder)
    manifest = folder / MANIFEST
    manifest.write_text(f"{manifest.read_text('utf-8')}{line}\n", "utf-8")
    return [each.category for each in find(THINGS, readable(folder))]


def test_the_hash_of_a_file_is_no_number(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("x")
    write_manifest(tmp_path)
    manifest = (tmp_path / MANIFEST).read_text("utf-8")
    in_its_hash = max(re.findall(r"\d+", hashlib.sha256(b"x").hexdigest()), key=len)
    number = frozenset(things_for("number", in_its_hash))
    assert find(number, [(MANIFEST, manifest)]) != []
    assert find(number, readable(tmp_path, [tmp_path / MANIFEST])) == []


@pytest.mark.parametrize(
    "line",
    [
        "01632 960 999",
        f"01632960999{'a' * 53}  index.html",
        f"{'a' * 53}01632960999  nowhere.html",
        f"{hashlib.sha256(b'x').hexdigest()}  01632960999.html",
        "# Moved: index.html 01632960999/index.html",
    ],
)
def test_a_number_elsewhere_in_the_manifest_is_found(tmp_path: Path, line: str) -> None:
    assert listed(tmp_path, line) == ["number"]


@pytest.mark.parametrize("file", [*planted_files("Zebedee Quillfeather")], ids=lambda file: file.place)
def test_what_is_planted_in_a_file_of_any_kind_is_found(file: Planted) -> None:
    found = find(THINGS, [("a file", text_in(file.name, file.content))])
    assert {each.category for each in found} == {"person"}


@pytest.mark.parametrize(
    "written",
    ["Zebedee and a quill", "quill feather", "01632 960 997", "1632 960", "b.name@council.example", "most unpunctual"],
)
def test_what_only_resembles_it_is_not(written: str) -> None:
    assert find(THINGS, [("a.txt", written)]) == []


def test_it_is_told_where_it_stands_but_not_what_it_is() -> None:
    found = find(THINGS, [("a.yml", "name: nobody\nnote: by Zebedee\n  Quillfeather\n"), ("quillfeather.md", "x")])
    assert {(each.file, each.line, each.category) for each in found} == {
        ("a.yml", 3, "person"),
        ("quillfeather.md", 0, "person"),
    }


def test_the_list_says_nothing_to_its_readers() -> None:
    lines = [line for line in LIST.read_text("utf-8").splitlines() if not line.startswith("#")]
    assert [line for line in lines if not LINE.fullmatch(line)] == []
    assert lines == sorted(set(lines))


def test_each_category_has_something_planted() -> None:
    assert {each.category for each in THINGS} == {category for category, _ in PLANTED} == set(CATEGORIES)
    assert INVENTED <= THINGS


def test_a_phrase_becomes_the_lines_that_forbid_it() -> None:
    made = subprocess.run(
        [sys.executable, "-m", "support.forbid", "person"],
        cwd=ROOT / "tests",
        input="Quillfeather, Zebedee\n",
        capture_output=True,
        text=True,
        check=True,
    )
    assert sorted(made.stdout.splitlines()) == sorted(map(str, things_for("person", "Zebedee Quillfeather")))
