"""Another council's hub: it can be built, nothing of the old one's areas is in it, and what is to fill in is listed."""

import io
import os
import re
import shutil
import subprocess
import sys
from contextlib import redirect_stdout
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

import pytest
import yaml
from tests.site.test_continuous_integration import read, targets_of
from tests.support.full_disk import full_disk
from tests.support.sites import BuiltSite
from tests.support.trees import EPOCH, EXAMPLE, ROOT, build, copy_tree, digests

import adopt
from publishing.checks.all_checks import problems_of
from publishing.checks.fit_to_publish import what_is_not_fit
from publishing.editing.adoption import TO_FILL_IN, Adopter
from publishing.editing.schema_files import outdated, schema_files
from publishing.model.area import Area
from publishing.model.hub import Hub
from publishing.reading.git import git
from publishing.reading.read_hub import read_hub

JOBS = ("test", "audit", "moves", "pages")
TODAY = datetime.fromtimestamp(EPOCH, UTC)


@pytest.fixture(autouse=True)
def _on_the_day_of_the_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))


@pytest.fixture(scope="module")
def adopted(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The real hub as another council adopted it, and what that council was told. No test changes it."""
    new, said = tmp_path_factory.mktemp("adopted") / "new", io.StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(said):
        patch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))
        assert adopt.main(["--name=Newshire Council", f"--out={new}"]) == 0
    return new, said.getvalue()


@pytest.fixture
def new(adopted: tuple[Path, str]) -> Path:
    return adopted[0]


@pytest.mark.parametrize(
    ("council", "name", "area_id"),
    [
        ("Sampleshire Council", "Sampleshire", "sampleshire"),
        ("Sampleshire County Council", "Sampleshire", "sampleshire"),
        ("London Borough of Upper Example", "Upper Example", "upper-example"),
        ("Royal Borough of Example and Sample", "Example and Sample", "example-and-sample"),
        ("City of Sample Metropolitan District Council", "Sample", "sample"),
        ("The Council of the Isles", "Council of the Isles", "council-of-the-isles"),
        ("St Sample’s Borough Council", "St Sample’s", "st-samples"),
        ("Cyngor Sir Ynys Môn", "Cyngor Sir Ynys Môn", "cyngor-sir-ynys-mon"),
        ("City and County of Sample", "Sample", "sample"),
        ("Sampleshire Combined Authority", "Sampleshire", "sampleshire"),
        ("Upper and Lower Example Combined County Authority", "Upper and Lower Example", "upper-and-lower-example"),
        ("Council", "Council", "council"),
        ("", "", ""),
        ("…", "…", ""),
    ],
)
def test_a_council_gives_its_area_a_name_and_an_id(council: str, name: str, area_id: str) -> None:
    assert (Adopter(council).name, Adopter(council).id) == (name, area_id)


def test_the_example_is_adopted_and_built(tmp_path: Path, example_hub: Hub) -> None:
    old, new = copy_tree(tmp_path / "old", EXAMPLE), tmp_path / "new"
    before = digests(old)
    assert adopt.main(["--name=Newshire Council", f"--out={new}", f"--hub={old}"]) == 0
    assert digests(old) == before, "the old hub stays as it is"
    assert git(new, "status", "--porcelain") == git(new, "diff", "main", "program") == b""
    outcome = build(new, tmp_path / "site")
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    site = BuiltSite(tmp_path / "site")
    assert "Newshire Council has not approved it yet" in site.read("/strategy/newshire/index.html")
    names = [word for area in example_hub.all(Area) for word in (area.name, f"/{area.id}/")]
    found = [(address, name) for address, text in site.texts() for name in names if name in text]
    assert found == []


@pytest.mark.parametrize("council", ["Rotherham Metropolitan Borough Council", "Reading Borough Council"])
def test_a_council_that_national_content_cites_or_that_is_called_like_a_word_adopts_it(
    tmp_path: Path, council: str
) -> None:
    assert adopt.main([f"--name={council}", f"--out={tmp_path / 'new'}"]) == 0


def test_the_real_hub_is_adopted_without_a_trace_of_its_areas(adopted: tuple[Path, str], hub: Hub) -> None:
    new, said = adopted
    theirs = read_hub(new / "data", new / "docs").hub
    assert [area.id for area in theirs.all(Area)] == ["newshire"]
    assert theirs.site.demonstration
    assert outdated(new / "data", schema_files(theirs)) == []
    words = {word.lower() for area in hub.all(Area) for word in (area.name, area.id, area.council)}
    texts = {file: file.read_text("utf-8").lower() for file in new.rglob("*") if file.is_file() and _is_text(file)}
    assert [(file.name, word) for file, text in texts.items() for word in words if word in text] == []
    todo = (new / TO_FILL_IN).read_text("utf-8")
    assert todo in said
    for wanted in ("KIND=contact AREA=newshire", "`owner`", "`address`", "`review`", "demonstration: false", "999"):
        assert wanted in todo


def test_what_the_council_has_to_say_itself_is_refused_until_it_has(tmp_path: Path, new: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(new / "data", data)
    settings = data / "site.yml"
    settings.write_text(settings.read_text("utf-8").replace("demonstration: true", "demonstration: false"), "utf-8")
    refused = {each.path for each in problems_of(read_hub(data, new / "docs"), TODAY.date())}
    own = {"docs/privacy.md", "docs/about/index.md", "data/national/accessibility-statement.yml", "data/site.yml"}
    assert own <= refused


def test_no_decision_of_the_old_hub_is_taken_for_one_of_the_new_council(new: Path, hub: Hub) -> None:
    assert hub.site.reviews.published_anyway
    theirs = read_hub(new / "data", new / "docs").hub
    plan = theirs.site.reviews
    assert (plan.published_anyway, plan.note) == ((), None)
    assert [each.kinds for each in plan.periods] == [each.kinds for each in hub.site.reviews.periods]
    unfit = what_is_not_fit(theirs, TODAY)
    assert any("/get-help/" in each.what for each in unfit)
    assert "`published_anyway`" in (new / TO_FILL_IN).read_text("utf-8")


def _in_recipe(folder: Path, target: str) -> str:
    """What a target of the Makefile runs, with the scripts that it names."""
    _, _, rest = (folder / "Makefile").read_text("utf-8").partition(f"\n{target}: ")
    recipe = rest.partition("\n\n")[0]
    scripts = re.findall(r"\.ci/[\w-]+", recipe)
    return "\n".join([recipe, *((folder / script).read_text("utf-8") for script in scripts)])


def test_what_runs_on_a_git_host_and_before_a_commit_needs_nothing_that_is_not_there(new: Path) -> None:
    workflows = sorted((new / ".github/workflows").glob("*.yml"))
    assert [path.name for path in workflows] == ["check.yml", "due.yml", "publish.yml"]
    on_github = [step for path in workflows for job in read(path)["jobs"].values() for step in job["steps"]]
    on_gitlab = {name: job["script"] for name, job in read(new / ".gitlab-ci.yml").items() if name in JOBS}
    assert set(on_gitlab) == {"test", "audit", "pages"}
    scripts = [*(step.get("run", "") for step in on_github), *chain.from_iterable(on_gitlab.values())]
    targets = set().union(*map(targets_of, scripts))
    assert targets == {"ready", "site", "keep", "sbom", "audit", "due"}
    assert [target for target in targets if re.search(r"needs-tests|\btests/", _in_recipe(new, target))] == []
    hooks = yaml.safe_load((new / ".pre-commit-config.yaml").read_text("utf-8"))["repos"][0]["hooks"]
    assert [hook["id"] for hook in hooks] == ["check-data", "schemas"]
    for hook in hooks:
        _, program = hook["entry"].split()
        ended = subprocess.run([sys.executable, program], cwd=new, capture_output=True, text=True, check=False)
        assert ended.returncode == 0, ended.stdout + ended.stderr


@pytest.mark.parametrize("target", ["test", "quick", "moves", "bless", "pictures"])
def test_what_needs_the_tests_says_so_at_once(tmp_path: Path, target: str) -> None:
    shutil.copy(ROOT / "Makefile", tmp_path)
    shutil.copytree(ROOT / ".ci", tmp_path / ".ci")
    by_hand = {name: value for name, value in os.environ.items() if name not in ("MAKELEVEL", "MAKEFLAGS", "MFLAGS")}
    command = ["make", target]
    ended = subprocess.run(command, cwd=tmp_path, env=by_hand, capture_output=True, text=True, check=False)
    assert ended.returncode != 0
    assert ended.stdout == ""
    first, last = ended.stderr.splitlines()
    assert first.startswith("The tests of the program stay with the project that this hub was taken from. make site ")
    assert last.startswith("make: ***")


def test_what_stands_is_not_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert adopt.main(["--name=Newshire Council", f"--out={tmp_path}"]) == 1
    assert "isn't overwritten" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
    assert adopt.main(["--name=Newshire Council", f"--out={ROOT / 'new-hub'}"]) == 1
    assert "is inside this hub" in capsys.readouterr().err
    assert adopt.main([]) == 1
    assert "Which council?" in capsys.readouterr().err


def test_a_disk_that_is_full_is_told_and_nothing_is_left(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = copy_tree(tmp_path / "old", EXAMPLE)
    with full_disk():
        assert adopt.main(["--name=Newshire Council", f"--out={tmp_path / 'new'}", f"--hub={old}"]) == 1
    said = f"{tmp_path / 'new'} can't be written (File too large): choose another folder with OUT=, or make room.\n"
    assert capsys.readouterr().err == said
    assert [each.name for each in tmp_path.iterdir()] == ["old"]


@pytest.mark.parametrize(("program", "says"), [("", "git isn't installed"), ("exit 1", "git can't begin the history")])
def test_without_a_git_that_works_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], program: str, says: str
) -> None:
    old, commands = copy_tree(tmp_path / "old", EXAMPLE), tmp_path / "commands"
    commands.mkdir()
    if program:
        (commands / "git").write_text(f"#!/bin/sh\n{program}\n", "utf-8")
        (commands / "git").chmod(0o755)
    monkeypatch.setenv("PATH", str(commands))
    assert adopt.main(["--name=Newshire Council", f"--out={tmp_path / 'new'}", f"--hub={old}"]) == 1
    assert capsys.readouterr().err.startswith(says)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["commands", "old"]


def test_a_hub_with_mistakes_is_not_adopted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = copy_tree(tmp_path / "old", EXAMPLE)
    (old / "data/national/duties.yml").write_text("duties: 5\n", "utf-8")
    assert adopt.main(["--name=Newshire Council", f"--out={tmp_path / 'new'}", f"--hub={old}"]) == 1
    assert "`duties` isn't a list" in capsys.readouterr().err
    assert [each.name for each in tmp_path.iterdir()] == ["old"]


def _is_text(file: Path) -> bool:
    ours = (".yml", ".md", ".py", ".html", ".json", ".toml", ".txt", ".js", ".css", "")
    return ".git" not in file.parts and file.suffix in ours
