"""What readers will see change: exactly that, for a change of one fact, and nothing for none."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.support import trees
from tests.support.html_tree import read_html
from tests.support.sites import BuiltSite
from tests.support.trees import EXAMPLE, copy_tree, git

import impact
from publishing.impact.changed import Impact
from publishing.impact.report import Report

pytestmark = pytest.mark.slow
TERM = "data/national/definitions/crossing.yml"
ANOTHER = "term: {term}\ngloss: {gloss}\nsources:\n  - {{source: example-guidance}}\nas_at: 2026-10-01\n"
OLD, NEW = "Going from one side to the other.", "Going from one kerb to the other."


def run(tree: Path, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return trees.run(sys.executable, f"hooks/{program}.py", *arguments, within=tree)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    return repository(tmp_path / "hub")


def repository(folder: Path) -> Path:
    """The example hub in a repository, with one commit on the branch main."""
    hub = copy_tree(folder, EXAMPLE)
    (hub / ".gitignore").write_text(".cache\ndist\n__pycache__\n")
    git(hub, "init", "--initial-branch=main")
    git(hub, "add", ".")
    git(hub, "commit", "--message=The hub")
    return hub


def edit(tree: Path, name: str, old: str, new: str) -> None:
    text = (tree / name).read_text("utf-8")
    assert text.count(old) == 1
    (tree / name).write_text(text.replace(old, new), "utf-8")


def told(tree: Path, *arguments: str) -> str:
    ended = run(tree, "impact", *arguments)
    assert ended.returncode == 0, ended.stderr
    return summary(tree)


def summary(tree: Path) -> str:
    return (tree / "dist/impact/impact.md").read_text("utf-8")


@pytest.fixture(scope="module")
def reworded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One fact says something else, and the report of it has been written."""
    hub = repository(tmp_path_factory.mktemp("reworded") / "hub")
    edit(hub, TERM, OLD, NEW)
    told(hub)
    return hub


@pytest.fixture(scope="module")
def renamed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, a contact has another name, one record is new, and one is gone."""
    hub = repository(tmp_path_factory.mktemp("renamed") / "hub")
    removed, new = (hub / f"data/national/definitions/{term}.yml" for term in ("kerb", "lamp"))
    removed.write_text(ANOTHER.format(term="kerb", gloss="The edge of a road."))
    git(hub, "add", ".")
    git(hub, "commit", "--message=A term")
    removed.unlink()
    new.write_text(ANOTHER.format(term="lamp", gloss="A light beside a road."))
    edit(hub, TERM, OLD, NEW)
    edit(hub, "data/national/contacts/example-line.yml", "name: ", "name: New ")
    told(hub)
    return hub


def test_what_is_set_ahead_is_told_with_how_to_see_it(tree: Path) -> None:
    banner = tree / "data/areas/sampleton/emergency_banners/snow.yml"
    banner.parent.mkdir(exist_ok=True)
    banner.write_text(
        'title: Snow\ntext: The hall is shut.\nseverity: serious\npublish_at: "2027-06-01 09:00"\n'
        'expires_at: "2027-06-01 18:00"\napproval: {by: Head of communications, date: 2026-10-01}\nas_at: 2026-10-01\n'
    )
    lines = told(tree).splitlines()
    assert (tree / "dist/impact/change_notes.yml").read_text() == ""
    assert lines[2] == "Nothing that a reader sees changes yet."
    assert lines[-2:] == [
        "- 9:00 on Tuesday 1 June 2027: an emergency banner goes up: Snow (`SOURCE_DATE_EPOCH=1811836800`)",
        "- 18:00 on Tuesday 1 June 2027: an emergency banner comes down: Snow (`SOURCE_DATE_EPOCH=1811869200`)",
    ]
    page = (tree / "dist/impact/index.html").read_text("utf-8")
    assert "an emergency banner goes up: Snow (<code>SOURCE_DATE_EPOCH=1811836800</code>)" in page


def test_a_changed_fact_is_told_on_the_pages_that_say_it_and_nowhere_else(
    reworded: Path, example_site: BuiltSite
) -> None:
    text = summary(reworded)
    pages = set(re.findall(r"`(/[^`]*/)`", text))
    assert {"/definitions/crossing/", "/definitions/"} <= pages
    assert all("Going from one" in example_site.pages[address].main.text for address in pages)
    assert "~~side~~ **kerb**" in text
    words = re.findall(r"~~(.*?)~~|\*\*(?!.*`)(.*?)\*\*", text)
    assert {went for went, _ in words if went} == {"side"}
    assert "### Everybody" in text
    assert "- Open data: `/api/v1/definitions.json` (changed)" in text


def test_the_page_says_the_same_and_is_well_formed(reworded: Path) -> None:
    root, problems = read_html((reworded / "dist/impact/index.html").read_text("utf-8"))
    assert problems == []
    assert root.one("html").attributes["lang"] == "en-GB"
    assert {each.text for each in root.find_all("del")} == {"taken out: side"}
    assert {each.text for each in root.find_all("ins")} == {"put in: kerb"}


def test_the_drafts_can_be_pasted_and_pass_the_checks(renamed: Path, tmp_path: Path) -> None:
    tree = tmp_path / "hub"
    shutil.copytree(renamed, tree, symlinks=True)
    notes = (tree / "dist/impact/change_notes.yml").read_text("utf-8")
    assert "title: It says “kerb” instead of “side”." in notes
    parts = re.split(r"^# (\S+), below change_notes:\n", notes, flags=re.MULTILINE)[1:]
    for file, lines in zip(parts[::2], parts[1::2], strict=True):
        path = tree / file
        path.write_text(path.read_text("utf-8").replace("change_notes:\n", f"change_notes:\n{lines}", 1), "utf-8")
    checked = run(tree, "check_data")
    assert checked.returncode == 0, checked.stdout
    assert notes.count("page: /definitions/crossing/") == 1


def test_a_new_record_and_a_removed_one_are_told(renamed: Path) -> None:
    found = summary(renamed)
    assert "- **Lamp** `/definitions/lamp/`: new" in found
    assert "- **Kerb** `/definitions/kerb/`: gone" in found
    assert not (renamed / "data/national/definitions/kerb.yml").exists(), "the files stay as they are"


def test_a_change_that_no_reader_sees_is_told_apart(tree: Path) -> None:
    edit(tree, "overrides/base.html", "<body", '<body data-zebra="yes"')
    style = tree / "overrides/style/ground.css"
    style.write_text(style.read_text("utf-8").replace("body {", "body { orphans: 3;", 1), "utf-8")
    text = told(tree)
    assert re.search(
        r"^On \d+ more pages, only links, menus, counts, tooltips or names of files differ\.$", text, re.MULTILINE
    )
    assert "###" not in text


def test_posters_feeds_lines_and_flows_are_counted_by_kind(renamed: Path) -> None:
    headline = summary(renamed).splitlines()[2]
    for kind in ("pages", "messages with their lines", "steps of referral flows", "posters and cards", "open data"):
        assert f"{kind}: " in headline


@pytest.mark.parametrize("base", ["nothing", "--all"])
def test_a_commit_that_isnt_there_is_told_in_one_line(tree: Path, base: str) -> None:
    ended = run(tree, "impact", f"--base={base}")
    said = f"There is no commit '{base}' in this clone: choose one that git log shows, or fetch it first.\n"
    assert (ended.returncode, ended.stderr) == (1, said)


def test_a_report_that_cant_be_written_is_told_in_one_line(
    tree: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    nothing = Report("main", Impact((), (), 0), {})
    assert nothing.headline == "Nothing that a reader sees changes."
    monkeypatch.chdir(tree)
    monkeypatch.setattr(impact, "_report", lambda *_: nothing)
    (tree.parent / "file").write_text("")
    assert impact.main([f"--out={tree.parent}/file/impact"]) == 1
    said = f"{tree.parent}/file/impact can't be written (File exists): choose another folder with OUT=.\n"
    assert capsys.readouterr().err == said


def test_a_shallow_clone_is_told_in_one_line(tree: Path) -> None:
    git(tree, "commit", "--allow-empty", "--message=Another")
    clone = tree.parent / "clone"
    git(tree.parent, "clone", "--depth=1", f"file://{tree}", str(clone))
    ended = run(clone, "impact", "--base=HEAD~1")
    assert ended.returncode == 1
    assert ended.stderr.startswith("This clone is shallow")
    assert ended.stderr.count("\n") == 1


def test_a_base_that_cant_be_built_is_told_in_one_line(tree: Path) -> None:
    edit(tree, TERM, "gloss: ", "glos: ")
    git(tree, "commit", "--all", "--message=Broken")
    git(tree, "tag", "broken")
    edit(tree, TERM, "glos: ", "gloss: ")
    ended = run(tree, "impact", "--base=broken")
    assert ended.returncode == 1
    assert re.fullmatch(
        rf"The site of broken \([0-9a-f]{{12}}\) can't be built: name another commit\. {TERM}:.*\n", ended.stderr
    )
    assert not (tree / "dist").exists()


def test_all_that_keeps_files_from_being_built_is_told(tree: Path) -> None:
    edit(tree, TERM, "gloss: ", "glos: ")
    edit(tree, TERM, "as_at: ", "as_att: ")
    ended = run(tree, "impact")
    assert ended.returncode == 1
    what, *problems = ended.stderr.splitlines()
    assert what == "The site can't be built from the files as they are: mend this first."
    assert [line.split(":")[0] for line in problems] == [TERM, TERM]


def test_settings_that_mkdocs_would_stumble_over_are_told_by_line(tree: Path) -> None:
    edit(tree, "mkdocs.yml", "  - hooks/build_site.py", "  - hooks/build.py")
    ended = run(tree, "impact")
    assert ended.returncode == 1
    assert "mkdocs.yml:19:1: `hooks` doesn't name hooks/build_site.py" in ended.stderr
    assert ended.stderr.count("\n") == 1
