"""The script and the workflow for schedulers build when something has come due since the last build, and only then."""

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.support.trees import ROOT

MAKEFILE = """\
due:
\t@echo "$(AFTER)" >>asked
\t@cat next
\t@echo "data/x.yml:1: an update is published: News"
site:
\t@echo built >>builds
publish:
\t@echo built into "$$TARGET" >>builds
\t@echo "$$BY_ITSELF" >by-itself
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    (tmp_path / ".ci").mkdir()
    shutil.copy(ROOT / ".ci/publish-when-due", tmp_path / ".ci")
    (tmp_path / "Makefile").write_text(MAKEFILE)
    return tmp_path


def run(tree: Path, due: str) -> str:
    (tree / "next").write_text(f"{due}\n")
    ended = subprocess.run([tree / ".ci/publish-when-due"], cwd="/", capture_output=True, text=True, check=True)
    assert ended.stderr == ""
    return ended.stdout


def builds(tree: Path) -> int:
    return (tree / "builds").read_text().count("built") if (tree / "builds").exists() else 0


def test_what_came_due_is_built_once(tree: Path) -> None:
    assert "an update is published: News" in run(tree, "2020-01-01T09:00:00Z")
    assert builds(tree) == 1
    assert run(tree, "2999-01-01T09:00:00Z") == "", "cron sends whatever is said to somebody"
    assert builds(tree) == 1
    first, then = (tree / "asked").read_text().splitlines()
    assert first == "1970-01-01T00:00:00Z"
    assert then == (tree / ".cache/built-at").read_text().strip() > first


@pytest.mark.parametrize("noted", ["", "2999-01-01T09:00:00Z\n"])
def test_where_the_moment_of_the_last_build_is_not_known_all_is_due(tree: Path, noted: str) -> None:
    (tree / ".cache").mkdir()
    (tree / ".cache/built-at").write_text(noted)
    run(tree, "2020-01-01T09:00:00Z")
    assert (tree / "asked").read_text() == "1970-01-01T00:00:00Z\n"


def test_where_a_folder_is_named_it_is_published_there(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TARGET", "/srv/my hub")
    run(tree, "2020-01-01T09:00:00Z")
    assert (tree / "builds").read_text() == "built into /srv/my hub\n"
    assert (tree / "by-itself").read_text() == "1\n"


def test_nothing_due_builds_nothing(tree: Path) -> None:
    run(tree, "none")
    assert builds(tree) == 0
    assert not (tree / ".cache/built-at").exists()


def test_a_build_that_fails_is_tried_again(tree: Path) -> None:
    (tree / "Makefile").write_text(MAKEFILE.replace("@echo built >>builds", "@false"))
    with pytest.raises(subprocess.CalledProcessError):
        run(tree, "2020-01-01T09:00:00Z")
    assert not (tree / ".cache/built-at").exists()


WORKFLOWS = ROOT / ".github/workflows"
LAST = "2020-01-01T00:00:00Z"


def workflow(name: str) -> Any:
    return yaml.safe_load((WORKFLOWS / f"{name}.yml").read_text("utf-8"))


def put_program(folder: Path, name: str, script: str) -> None:
    (folder / name).write_text(f"#!/usr/bin/env bash\n{script}\n")
    (folder / name).chmod(0o755)


def asked_of_github(folder: Path, due: str, last: str = LAST) -> list[str]:
    """What the workflow asks of GitHub, where the next thing after the last run is due at that moment."""
    put_program(folder, "make", f'echo "$@" >>asked; echo "{due}"; echo "an update is published"')
    put_program(folder, "gh", f'echo "$*" >>asked; if [ "$2" = list ]; then echo "{last}"; fi')
    path, outputs = f"{folder}{os.pathsep}{os.environ['PATH']}", folder / "outputs"
    outputs.touch()
    for job in workflow("due")["jobs"].values():
        if "is_due" in job["if"] and "is_due=1" not in outputs.read_text():
            continue
        for script in (each["run"] for each in job["steps"] if "run" in each):
            told = dict(line.split("=", 1) for line in outputs.read_text().splitlines())
            given = {"PATH": path, "GITHUB_OUTPUT": str(outputs), "LAST": told.get("moment", "")}
            subprocess.run(["bash", "-e", "-c", script], cwd=folder, env=given, check=True)
    return (folder / "asked").read_text().splitlines()


@pytest.mark.parametrize(
    ("due", "is_asked"), [("2020-01-01T09:00:00Z", True), ("2999-01-01T09:00:00Z", False), ("none", False)]
)
def test_the_workflow_publishes_what_came_due_since_the_last_time(tmp_path: Path, due: str, *, is_asked: bool) -> None:
    asked = asked_of_github(tmp_path, due)
    assert f"--no-print-directory due AFTER={LAST}" in asked
    assert ("workflow run publish.yml -f by_itself=1" in asked) == is_asked


def test_the_workflow_publishes_a_hub_that_never_was(tmp_path: Path) -> None:
    asked = asked_of_github(tmp_path, "2020-01-01T09:00:00Z", last="")
    assert "--no-print-directory due AFTER=1970-01-01T00:00:00Z" in asked
    assert asked[-1] == "workflow run publish.yml -f by_itself=1"


def test_the_workflow_publishes_nothing_where_nobody_knows_what_is_due(tmp_path: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        asked_of_github(tmp_path, '"; exit 2; echo "')
    assert not [line for line in (tmp_path / "asked").read_text().splitlines() if line.startswith("workflow run")]


def test_the_workflow_looks_at_the_clock_every_ten_minutes() -> None:
    # YAML takes the word "on" for a truth.
    assert workflow("due")[True]["schedule"] == [{"cron": "*/10 * * * *"}]
    assert "workflow_dispatch" in workflow("publish")[True]


@pytest.mark.parametrize("name", ["due", "publish"])
def test_a_workflow_may_do_no_more_than_it_must_and_runs_what_it_names(name: str) -> None:
    whole = workflow(name)
    assert whole["permissions"] == {}
    for job in whole["jobs"].values():
        assert job["permissions"]
        assert all(re.search(r"@[0-9a-f]{40}$", each["uses"]) for each in job["steps"] if "uses" in each)
