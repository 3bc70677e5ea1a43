"""What `make publish` and `make rollback` say and do."""

import fcntl
import json
import os
import signal
import subprocess
from pathlib import Path

import pytest
import yaml
from tests.support.publications import releases, seen
from tests.support.small_site import small_site
from tests.support.trees import EXAMPLE, ROOT, copy_tree

import publish
import roll_back
from publishing.exports.release.bill import BillError
from publishing.releasing.compared import differences


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return small_site(tmp_path / "site", "one")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "target"


def run(site: Path, target: Path, *more: str, data: Path = EXAMPLE / "data") -> int:
    return publish.main(["--data", str(data), "--site", str(site), "--target", str(target), *more])


def make_it_a_councils_own(tree: Path) -> None:
    settings = tree / "data/site.yml"
    text = settings.read_text("utf-8").replace("demonstration: true", "demonstration: false")
    settings.write_text(text.replace("owner:\n", "owner:\n  contact: example-line\n"), "utf-8")


def test_it_publishes_and_goes_back(site: Path, target: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(site, target) == 0
    said = capsys.readouterr().out
    ready, is_begun, release, made_of, _ = said.splitlines()[-5:]
    assert ready == "Nothing stops publishing."
    assert is_begun.startswith("The site is compressed")
    assert release.startswith("Readers see release 000001-")
    assert made_of.startswith(f"What it is made of, with the licences, is in {target}/made-of/000001-")
    assert f"A web server’s root is {target}/current. To go back: make rollback TARGET={target}" in said
    assert run(small_site(site.parent / "site-two", "two"), target) == 0
    assert "two" in (target / "current/index.html").read_text()
    assert roll_back.main(["--target", str(target)]) == 0
    assert "Readers see release 000001-" in capsys.readouterr().out
    assert "one" in (target / "current/index.html").read_text()
    assert roll_back.main(["--target", str(target)]) == 1
    assert roll_back.main(["--target", str(target), "--to", "000009-abc"]) == 1
    assert roll_back.main(["--target", str(target / "none")]) == 1
    first, second, third = capsys.readouterr().out.splitlines()
    assert first.startswith("There is no earlier release in")
    assert second.startswith("There is no release 000009-abc in")
    assert third == f"There is no folder {target / 'none'}. Nothing has changed."


def test_each_release_says_what_it_is_made_of_and_not_to_readers(site: Path, target: Path, tmp_path: Path) -> None:
    for word in ("one", "two", "three"):
        assert run(small_site(tmp_path / f"site-{word}", word), target, "--keep=2") == 0
        names = [path.name for path in sorted((target / "made-of").iterdir())]
        assert names == releases(target)
    for name in names:
        assert json.loads((target / "made-of" / name / "sbom.cdx.json").read_text())["bomFormat"] == "CycloneDX"
        assert "# Licences" in (target / "made-of" / name / "licences.md").read_text("utf-8")
    assert not list((target / "releases").rglob("licences.md"))


def test_what_else_stands_where_a_link_leads_stays(site: Path, target: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere/notes").mkdir(parents=True)
    target.mkdir()
    (target / "made-of").symlink_to(tmp_path / "elsewhere")
    assert run(site, target) == 0
    assert (tmp_path / "elsewhere/notes").is_dir()


def test_a_release_of_which_nobody_knows_what_it_is_made_of_is_published_all_the_same(
    site: Path, target: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def unknown(*_: object) -> None:
        raise BillError("typst 9 is installed, and 8 is locked")

    monkeypatch.setattr(publish, "write_bill", unknown)
    assert run(site, target) == 0
    assert seen(target) == "one"
    said = capsys.readouterr().out
    assert "What it is made of couldn’t be written down: typst 9 is installed, and 8 is locked. To try again:" in said
    assert "Nothing was published" not in said


def test_a_hub_in_a_folder_of_its_host_is_published_there(site: Path, target: Path, tmp_path: Path) -> None:
    tree = copy_tree(tmp_path / "hub", EXAMPLE)
    with (tree / "data/site.yml").open("a", encoding="utf-8") as settings:
        settings.write("address: https://exampleshire.example/prevent/\n")
    assert run(site, target, data=tree / "data") == 0
    assert differences(target / "current/prevent") == []


def test_whoever_publishes_a_hub_may_say_in_which_folder_of_its_host(
    site: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SITE_ADDRESS", "https://exampleshire.example/prevent")
    assert run(site, target) == 0
    assert differences(target / "current/prevent") == []


def test_what_stops_publishing_stops_it(
    site: Path, target: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tree = copy_tree(tmp_path / "hub", EXAMPLE)
    make_it_a_councils_own(tree)
    there = (path for path in tree.rglob("contacts/*.yml") if "sampleton" not in path.parts)  # it was replaced
    contacts = {path.stem: yaml.safe_load(path.read_text("utf-8")) for path in there}
    untried = {name for name, each in contacts.items() if each["verification"]["state"] == "stored-copy"}
    untried -= {name for name, each in contacts.items() if each.get("emergency")}
    assert run(site, target, data=tree / "data") == 1
    said = capsys.readouterr().out
    assert untried
    assert [name for name in untried if f"nobody has tried the contact `{name}` live" not in said] == []
    assert said.endswith("Nothing was published.\n")
    (tree / "data/national/duties.yml").write_text("duties: [\n")
    assert run(site, target, data=tree / "data") == 1
    assert "data/national/duties.yml:" in capsys.readouterr().out
    assert not target.exists()


def test_a_site_that_is_not_whole_is_published_only_if_somebody_says_so(
    site: Path, target: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    small_site(site, "one", without=("ambleton", "sampleton"))
    assert run(site, target) == 1
    assert (
        "The site is without ambleton, sampleton: mend their data, or publish it so with ALLOW_PARTIAL=1. Nothing"
        in capsys.readouterr().out
    )
    assert not target.exists()
    assert run(site, target, "--allow-partial") == 0


def test_the_rest_is_looked_at_where_the_data_of_an_area_is_broken(
    site: Path, target: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tree = copy_tree(tmp_path / "hub", EXAMPLE)
    (tree / "data/areas/sampleton/area.yml").write_text("name: [")
    small_site(site, "one", without=("sampleton",))
    assert run(site, target, data=tree / "data") == 1
    said = capsys.readouterr().out
    assert "data/areas/sampleton/area.yml:" in said
    assert said.endswith(
        "make publish with ALLOW_PARTIAL=1 publishes all else, without sampleton.\nNothing was published.\n"
    )
    assert run(site, target, "--allow-partial", data=tree / "data") == 0
    said = capsys.readouterr().out
    assert "data/areas/sampleton/area.yml:" in said
    assert "It is looked at without sampleton." in said
    make_it_a_councils_own(tree)
    assert run(site, target, "--allow-partial", data=tree / "data") == 1
    assert "nobody has tried the contact" in capsys.readouterr().out


def test_each_mistake_has_a_word(site: Path, target: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(site / "none", target) == 1
    assert "manifest.txt can't be read (No such file or directory): run make site first" in capsys.readouterr().out
    assert run(site, site / "published") == 1
    assert "is inside the site: name a TARGET elsewhere" in capsys.readouterr().out
    (target.parent / "file").write_text("")
    assert run(site, target.parent / "file") == 1
    said = f"{target.parent / 'file'}/releases isn't a folder (Not a directory): move it away, or name another TARGET"
    assert said in capsys.readouterr().out
    for keep in ("1", "-3", "x", ""):
        with pytest.raises(SystemExit):
            run(site, target, f"--keep={keep}")
        assert f"KEEP is '{keep}'; set it to a number from 2, or leave it out" in capsys.readouterr().err


def stub(tree: Path, name: str, script: str) -> None:
    (tree / name).parent.mkdir(parents=True, exist_ok=True)
    (tree / name).write_text(f"#!/usr/bin/env bash\n{script}\n")
    (tree / name).chmod(0o755)


def tree_with_stubs(tree: Path, build: str) -> None:
    stub(tree, ".ci/publish", (ROOT / ".ci/publish").read_text("utf-8"))
    stub(tree, ".ci/install", "true")
    stub(tree, ".ci/build", build)
    stub(tree, ".venv/bin/python", 'echo "$*"')


@pytest.mark.parametrize(
    ("build", "is_published"),
    [
        ('mkdir "$1"; touch "$1/manifest.txt"', True),
        ('mkdir "$1"; touch "$1/manifest.txt"; exit 1', True),
        ("exit 1", False),
    ],
)
def test_the_script_never_takes_the_site_from_before(tmp_path: Path, build: str, *, is_published: bool) -> None:
    tree_with_stubs(tmp_path, build)
    (tmp_path / "site").mkdir()
    (tmp_path / "site/manifest.txt").write_text("from before")
    variables = {"PATH": os.environ["PATH"], "TARGET": "/srv/my hub", "KEEP": "9"}
    variables |= {"ALLOW_PARTIAL": "1", "BY_ITSELF": "1"}
    ended = subprocess.run(
        [tmp_path / ".ci/publish"], cwd="/", env=variables, capture_output=True, text=True, check=False
    )
    assert (ended.returncode == 0) is is_published
    assert ("--target=/srv/my hub --site=.cache/publish." in ended.stdout) is is_published
    if is_published:
        assert ended.stdout.endswith("/site --instead-of= --keep=9 --allow-partial --by-itself\n")
    assert list((tmp_path / ".cache").iterdir()) == [], "nothing is left behind"
    given = subprocess.run(
        [tmp_path / ".ci/publish"], env={**variables, "SITE": "site"}, capture_output=True, text=True, check=True
    )
    assert "--site=site " in given.stdout
    assert "--instead-of" not in given.stdout


@pytest.mark.parametrize("now", ["000001-ab", "000002-cd"])
def test_the_script_says_what_readers_saw_before_it_built(tmp_path: Path, target: Path, now: str) -> None:
    """Whether that is deleted, or another takes its place, while the site is built."""
    tree_with_stubs(tmp_path, f'mkdir "$1"; touch "$1/manifest.txt"; ln -sfn releases/{now} "$TARGET/current"')
    variables = {"PATH": os.environ["PATH"], "TARGET": str(target)}
    for release in ("000001-ab", "000002-cd"):
        (target / "releases" / release).mkdir(parents=True)
    said = []
    for _ in range(2):
        ended = subprocess.run([tmp_path / ".ci/publish"], env=variables, capture_output=True, text=True, check=True)
        said += [word for word in ended.stdout.split() if word.startswith("--instead-of=")]
    (target / "releases" / now).rmdir()
    ended = subprocess.run([tmp_path / ".ci/publish"], env=variables, capture_output=True, text=True, check=True)
    said += [word for word in ended.stdout.split() if word.startswith("--instead-of=")]
    assert said == ["--instead-of=", f"--instead-of={now}", "--instead-of="]


def test_what_a_killed_script_left_is_deleted_by_the_next_one_and_nothing_of_one_that_runs(tmp_path: Path) -> None:
    killed = "kill -9 $PPID"
    tree_with_stubs(tmp_path, f'mkdir "$1"; touch "$1/manifest.txt"; [ ! -f killed ] || {{ rm killed; {killed}; }}')
    (tmp_path / "killed").touch()
    variables = {"PATH": os.environ["PATH"], "TARGET": "/srv/hub"}
    first = subprocess.run([tmp_path / ".ci/publish"], env=variables, capture_output=True, check=False)
    assert first.returncode == -signal.SIGKILL
    (left,) = (tmp_path / ".cache").iterdir()
    running = tmp_path / ".cache/publish.abcdef"
    running.mkdir()
    held = os.open(running, os.O_RDONLY)
    fcntl.flock(held, fcntl.LOCK_EX)
    subprocess.run([tmp_path / ".ci/publish"], env=variables, capture_output=True, check=True)
    os.close(held)
    assert not left.exists()
    assert running.exists()
