"""What GitHub and GitLab run: the commands of the Makefile, with no more rights than they need, all of it pinned."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.support.trees import ROOT

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
GITLAB = ".gitlab-ci.yml"
NEEDS = {
    "actions/deploy-pages": {"pages": "write", "id-token": "write"},
    "gh run list": {"actions": "read"},
    "gh workflow run": {"actions": "write"},
    "actions/checkout": {"contents": "read"},
}
"""The rights that a step needs: a job has those of its steps, and no other."""
NOT_JOBS = {"default", "workflow", "stages", "variables"}


def read(path: Path) -> dict[str, Any]:
    content = yaml.safe_load(path.read_text())
    return {"on" if name is True else str(name): each for name, each in content.items()}  # YAML takes `on` for true.


def jobs() -> Iterator[tuple[str, dict[str, Any]]]:
    for path in WORKFLOWS:
        for name, job in read(path)["jobs"].items():
            yield f"{path.name}: {name}", job


def gitlab_jobs() -> dict[str, Any]:
    return {name: job for name, job in read(ROOT / GITLAB).items() if name not in NOT_JOBS}


def steps() -> list[dict[str, Any]]:
    return [step for _, job in jobs() for step in job["steps"]]


def targets_of(text: str) -> set[str]:
    """The targets of each `make` in a shell script."""
    calls = re.findall(r"\bmake((?: +(?:--?[\w-]+|[A-Z]+=\S+|[a-z][\w-]*))+)", text)
    return {word for call in calls for word in call.split() if word[0] != "-" and "=" not in word}


def on_github() -> set[str]:
    return {target for step in steps() for target in targets_of(step.get("run", ""))}


def on_gitlab() -> set[str]:
    return {target for job in gitlab_jobs().values() for line in job["script"] for target in targets_of(line)}


def test_each_job_ends_however_long_something_takes() -> None:
    assert [name for name, job in jobs() if not 0 < job.get("timeout-minutes", 0) <= 90] == []
    assert read(ROOT / GITLAB)["default"]["timeout"] == "90m"


def test_only_commands_of_the_makefile_are_run() -> None:
    known = set(re.findall(r"^([a-z-]+):.* ## ", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert on_github() | on_gitlab() <= known
    assert {"test", "audit", "moves", "site", "sbom"} <= on_github()


def test_both_run_the_same_commands() -> None:
    assert on_gitlab() == on_github() - {"due"}, "a schedule of GitLab publishes without asking what is due"


def test_what_stops_publishing_stops_it_there_too() -> None:
    (on_github,) = (job["steps"] for name, job in jobs() if name == "publish.yml: build")
    assert in_their_order(step.get("run", "") for step in on_github)[:2] == ["ready", "site"]
    assert in_their_order(gitlab_jobs()["pages"]["script"])[:2] == ["ready", "site"]


def in_their_order(scripts: Iterable[str]) -> list[str]:
    return [target for each in scripts for target in sorted(targets_of(each))]


def test_a_schedule_of_gitlab_publishes_and_does_nothing_else() -> None:
    not_then = {"if": '$CI_PIPELINE_SOURCE != "schedule"'}
    assert {name for name, job in gitlab_jobs().items() if not_then not in job["rules"]} == {"pages"}


@pytest.mark.parametrize(("name", "job"), list(jobs()), ids=[name for name, _ in jobs()])
def test_a_job_has_the_rights_its_steps_need_and_no_other(name: str, job: dict[str, Any]) -> None:
    text = yaml.safe_dump(job["steps"])
    needed = {right: level for step, rights in NEEDS.items() if step in text for right, level in rights.items()}
    assert job["permissions"] == needed


def test_a_job_that_may_change_something_runs_no_program_of_the_hub_or_of_others() -> None:
    writing = {name: job["steps"] for name, job in jobs() if "write" in job["permissions"].values()}
    assert set(writing) == {"due.yml: publish", "publish.yml: publish"}
    assert [name for name, done in writing.items() if re.search(r"checkout|\bmake\b", yaml.safe_dump(done))] == []


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_gives_no_right_to_all_its_jobs(path: Path) -> None:
    content = read(path)
    assert content["permissions"] == {}
    assert not {"pull_request_target", "workflow_run"} & set(content["on"])


def test_every_action_is_pinned_to_a_commit_and_says_its_version() -> None:
    lines = [line for path in WORKFLOWS for line in path.read_text().splitlines() if "uses:" in line]
    assert lines
    assert [line for line in lines if not re.search(r"uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line)] == []


def test_an_action_is_of_one_version_everywhere() -> None:
    used = {step["uses"] for step in steps() if "uses" in step}
    assert len(used) == len({each.partition("@")[0] for each in used})


def test_no_key_stays_where_code_of_a_change_runs() -> None:
    checkouts = [step for step in steps() if step.get("uses", "").startswith("actions/checkout@")]
    assert checkouts
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


def test_nothing_a_stranger_writes_is_put_into_a_script() -> None:
    assert [step["run"] for step in steps() if "${{" in step.get("run", "")] == []
    assert "secrets." not in "".join(path.read_text() for path in WORKFLOWS)


def test_gitlab_takes_nothing_from_elsewhere_and_gives_no_identity() -> None:
    content = read(ROOT / GITLAB)
    assert "include" not in content
    for job in (content["default"], *gitlab_jobs().values()):
        assert not {"id_tokens", "secrets", "services", "trigger", "extends"} & set(job)
    image = content["default"]["image"]
    assert "@sha256:" in image or "isn't pinned by a digest" in (ROOT / GITLAB).read_text()
    assert not image.endswith(":latest")
    assert ":" in image
