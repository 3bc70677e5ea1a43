"""The command: what it prints, with which status it ends, and that it never ends in a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.checks.tiny_asset import ASSETS, add_asset
from tests.checks.tiny_hub import OBJECTIVES, SOURCE, TinyHub

import check_data

COUNCIL = "data/national/referral_guidance/roles/council.yml"
COMMAND = Path(check_data.__file__)
DAY = {"SOURCE_DATE_EPOCH": "1717200000"}


def _run(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, COMMAND, *arguments],
        cwd=cwd,
        env=os.environ | DAY | environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_a_clean_hub_ends_with_nought(hub: TinyHub) -> None:
    ended = _run(cwd=hub.root)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "No problems found.\n", "")


def test_problems_are_printed_with_their_places_and_end_with_one(hub: TinyHub) -> None:
    hub.add(SOURCE, "titel: a\n")
    hub.replace(OBJECTIVES, "number: 1", "number: x")
    ended = _run(cwd=hub.root)
    assert (ended.returncode, ended.stderr) == (1, "")
    assert ended.stdout.splitlines() == [
        f"{OBJECTIVES}:6:5: 'x' isn't a whole number (in `number`); write at most nine digits, without quotation marks",
        f"{SOURCE}:13:1: `titel` isn't a field here; did you mean `title`?",
        "2 problems found.",
    ]


def test_areas_that_the_site_does_not_name_are_told(hub: TinyHub) -> None:
    hub.write("data/areas/sampleton/area.yml", "name: Sampleton\n")
    ended = _run(cwd=hub.root)
    assert (ended.returncode, ended.stdout.splitlines()) == (
        0,
        ["Left out, because `areas` in site.yml doesn't name them: sampleton.", "No problems found."],
    )


LONG = "Look first, then look again and then once more " * 4


def test_what_does_not_fit_a_poster_or_a_card_is_told_with_its_place(hub: TinyHub) -> None:
    add_asset(hub)
    assert _run(cwd=hub.root).returncode == 0
    hub.replace(ASSETS, "headline: Look first", f"headline: {LONG}")
    hub.replace(ASSETS, "A poster: Look first", f"A poster: {LONG}")
    hub.replace(COUNCIL, "lead: Tell somebody.", f"lead: {'Tell somebody. ' * 300}")
    ended = _run(cwd=hub.root)
    assert (ended.returncode, ended.stderr) == (1, "")
    *cards, count = [line for line in ended.stdout.splitlines() if not line.startswith(f"{ASSETS}:")]
    assert [line for line in ended.stdout.splitlines() if line.startswith(f"{ASSETS}:")] == [
        (
            f"{ASSETS}:4:5: 'Poster about looking' can't be drawn: it has too many words, or too long ones; "
            "shorten its headline or its lead, or name fewer contacts"
        )
    ]
    assert cards
    assert all(line.startswith(f"{COUNCIL}:1:1: the card /refer/card/") for line in cards)
    assert all(line.endswith("is too long for one side; shorten its guide") for line in cards)
    assert count == f"{len(cards) + 1} problems found."


def test_another_folder_can_be_named(hub: TinyHub, tmp_path_factory: pytest.TempPathFactory) -> None:
    hub.add(SOURCE, "titel: a\n")
    ended = _run("--data", str(hub.root / "data"), cwd=tmp_path_factory.mktemp("elsewhere"))
    assert ended.returncode == 1
    assert ended.stdout.startswith(f"{hub.root}/{SOURCE}:13:1: ")


def test_the_data_folder_can_be_where_one_stands(hub: TinyHub) -> None:
    ended = _run("--data", ".", "--docs", "../docs", cwd=hub.root / "data")
    assert (ended.returncode, ended.stdout) == (0, "No problems found.\n")


@pytest.mark.parametrize("data", ["nowhere", "data/site.yml", "data/site.yml/data", "x" * 5000])
def test_what_is_no_folder_is_a_problem_and_no_traceback(hub: TinyHub, data: str) -> None:
    ended = _run("--data", data, "--docs", "docs", cwd=hub.root)
    assert (ended.returncode, ended.stderr) == (1, "")
    assert ended.stdout.splitlines() == [
        f"{data}:1:1: there is no such folder; name the folder that holds site.yml",
        "1 problem found.",
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is closed to root")
@pytest.mark.parametrize("path", ["data", "data/national", "docs"])
def test_a_closed_folder_is_a_problem_and_no_traceback(hub: TinyHub, path: str) -> None:
    folder = hub.root / path
    folder.chmod(0)
    try:
        ended = _run(cwd=hub.root)
    finally:
        folder.chmod(0o755)
    assert (ended.returncode, ended.stderr) == (1, "")
    assert "Traceback" not in ended.stdout


def test_a_terminal_that_cannot_show_a_character_is_no_reason_to_stop(hub: TinyHub) -> None:
    hub.replace(OBJECTIVES, "number: 1", "number: “é”")
    ended = _run(cwd=hub.root, PYTHONIOENCODING="ascii")
    assert (ended.returncode, ended.stderr) == (1, "")
    assert r"'\u201c\xe9\u201d' isn't a whole number" in ended.stdout


def test_an_unknown_option_is_explained(hub: TinyHub) -> None:
    ended = _run("--dta", "data", cwd=hub.root)
    assert ended.returncode == 2
    assert "usage:" in ended.stderr


def test_the_day_is_taken_from_the_environment(hub: TinyHub) -> None:
    before = _run(cwd=hub.root, SOURCE_DATE_EPOCH="1700000000")
    assert "`as_at` 20 February 2024 is in the future" in before.stdout


def test_the_status_is_that_of_the_function(hub: TinyHub, capsys: pytest.CaptureFixture[str]) -> None:
    assert check_data.main(["--data", str(hub.root / "data"), "--docs", str(hub.root / "docs")]) in (0, 1)
    assert capsys.readouterr().out.endswith("found.\n")
