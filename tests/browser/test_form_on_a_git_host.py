"""The page for a git host is plain files; what it saves is what was read, and the check has nothing against it.

Decap's own back end for trials stands in for the host: it keeps the files in the page.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect
from tests.browser.test_form import labelled, open_entry, unfold, write
from tests.support.browsing import Watched, watched
from tests.support.form import form_parts
from tests.support.serving import serving
from tests.support.trees import EXAMPLE, ROOT

from publishing.checks.all_checks import check
from publishing.editing.changed_text import same
from publishing.reading.read_hub import read_hub
from publishing.reading.yaml_tree import tree_of

TODAY = date(2026, 11, 20)
LINE = "national/contacts/example-line.yml"
NASTY = """\
a: '2.10'
b: 2.10
c: 5
d: '5'
e: 'no'
f: "12:30"
g: '# x'
h: '- x: y'
i: true
j: 'true'
k: 2024-02-20
l: '0x1f'
"""


def written(host: Path, out: Path) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, str(ROOT / "hooks/edit_in_form.py")]
    command = [*program, "--data", str(EXAMPLE / "data"), "--parts", str(form_parts())]
    return subprocess.run(
        [*command, "--host", str(host), "--out", str(out)], capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("host")
    (folder / "host.yml").write_text("backend: {name: test-repo}\n", "utf-8")
    done = written(folder / "host.yml", folder / "page")
    assert done.returncode == 0, done.stderr
    with serving(folder / "page") as address:
        yield address


@pytest.fixture
def page(browser: Browser, origin: str) -> Iterator[Watched]:
    with watched(browser, origin, viewport={"width": 1280, "height": 1000}) as found:
        folders = [each for each in (EXAMPLE / "data").rglob("*") if each.is_dir()]
        by_name = {each.relative_to(EXAMPLE).as_posix(): as_kept_there(each) for each in folders}
        files = {"data": as_kept_there(EXAMPLE / "data"), **by_name}
        found.page.add_init_script(f"window.repoFiles = {json.dumps(files)}")
        found.open("/")
        yield found


def test_a_change_keeps_every_other_value(page: Watched) -> None:
    page.page.get_by_role("button", name="Login").click()
    open_entry(page, "National: contacts", "Example line", "Name")
    unfold(page.page, "voice · 01632 960 101")
    write(labelled(page.page, "Value"), "01632 960 109")
    page.page.get_by_role("button", name="Publish", exact=True).click()
    page.page.get_by_text("Publish now", exact=True).click()
    expect(page.page.get_by_text("CHANGES SAVED")).to_be_visible()
    saved, _ = tree_of(page.page.evaluate("repoFiles.data.national.contacts['example-line.yml'].content"), "")
    expected, _ = tree_of((EXAMPLE / "data" / LINE).read_text("utf-8"), "")
    assert saved is not None
    assert expected is not None
    expected["channels"][0]["value"] = "01632 960 109"
    assert same(saved, expected)


@pytest.mark.parametrize("hub", [ROOT, EXAMPLE], ids=["the real data", "the example"])
def test_every_file_that_it_writes_anew_is_read_as_before_and_passes_the_check(
    page: Watched, hub: Path, tmp_path: Path
) -> None:
    files = sorted((hub / "data").rglob("*.yml"))
    for file, text in zip(files, rewritten(page, [file.read_text("utf-8") for file in files]), strict=True):
        before, after = tree_of(file.read_text("utf-8"), "")[0], tree_of(text, "")[0]
        assert same(before, after), file
        copy = tmp_path / "data" / file.relative_to(hub / "data")
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(text, "utf-8")
    assert wrong(tmp_path / "data", hub / "docs") == wrong(hub / "data", hub / "docs")


def test_text_stays_text_and_numbers_stay_numbers(page: Watched) -> None:
    tree, problems = tree_of(rewritten(page, [NASTY])[0], "")
    before, _ = tree_of(NASTY, "")
    assert (problems, tree) == ([], before)
    assert tree is not None
    assert before is not None
    kinds = {name: (type(before[name]).__name__, type(value).__name__) for name, value in tree.items()}
    assert {name: each for name, each in kinds.items() if each[0] != each[1]} == {"b": ("Number", "str")}


def test_it_is_never_written_where_the_site_is_published_from(tmp_path: Path) -> None:
    (tmp_path / "host.yml").write_text("backend: {name: test-repo}\n", "utf-8")
    done = written(tmp_path / "host.yml", ROOT / "docs/admin")
    assert done.returncode == 1
    assert "the form never is" in done.stderr
    assert not (ROOT / "docs/admin").exists()


@pytest.mark.parametrize("settings", ["backend: github\n", "repo: x\n", "a: [\n"])
def test_settings_that_name_no_host_are_refused_in_one_line(tmp_path: Path, settings: str) -> None:
    (tmp_path / "host.yml").write_text(settings, "utf-8")
    done = written(tmp_path / "host.yml", tmp_path / "page")
    assert done.returncode == 1
    assert "host.yml:" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "page").exists()


def as_kept_there(folder: Path) -> dict[str, Any]:
    """A folder as the trial host keeps it: it lists folders by their whole name, and finds files folder by folder."""
    return {
        each.name: as_kept_there(each) if each.is_dir() else {"content": each.read_text("utf-8")}
        for each in sorted(folder.iterdir())
    }


def rewritten(page: Watched, texts: list[str]) -> list[str]:
    """Each file as the page would write it if nothing were changed."""
    found: list[str] = page.page.evaluate(
        """async (texts) => {
          const { kept } = await (await fetch("settings.json")).json();
          const { fromFile, toFile } = format(kept);
          return texts.map((text) => toFile(fromFile(text)));
        }""",
        texts,
    )
    return found


def wrong(data: Path, docs: Path) -> set[Any]:
    reading = read_hub(data, docs, "data")
    return {(each.path, each.what) for each in (*reading.problems, *check(reading.hub, TODAY))}
