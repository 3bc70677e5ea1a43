"""A hub's own look: merges that nobody finished, and colours that can't be seen, are told by line."""

import shutil
from pathlib import Path

import pytest
from tests.support.trees import EXAMPLE, ROOT

from publishing.reading.read_hub import read_hub
from publishing.reading.theme import theme_problems

STYLE = "style/colours.css"


@pytest.fixture
def overrides(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ROOT / "overrides", tmp_path / "overrides"))


def told(overrides: Path) -> list[str]:
    return list(dict.fromkeys(map(str, theme_problems(overrides))))


def replace(file: Path, old: str, new: str) -> int:
    """The line in which it was replaced."""
    before, found, after = file.read_text("utf-8").partition(old)
    assert found
    file.write_text(before + new + after, "utf-8")
    return before.count("\n") + 1


def test_the_hubs_own_look_is_in_order(overrides: Path) -> None:
    assert told(overrides) == []


@pytest.mark.parametrize(
    ("old", "new", "where", "least", "unseen"),
    [
        ("--quiet: #4e5b59", "#767676", "light", 4.5, {"wash (#f5f1e9)": 4.03, "accent-wash (#f4eef7)": 3.98}),
        ("--line-strong: #7f908c", "#445", "dark", 3, {"paper (#111b1b)": 1.84, "wash (#1a2726)": 1.61}),
        ("--accent: #693b7c", "#00508A", "light", 4.5, {}),
    ],
)
def test_a_colour_that_cannot_be_seen_is_told(
    overrides: Path, old: str, new: str, where: str, least: float, unseen: dict[str, float]
) -> None:
    name, _, _ = old.partition(":")
    line = replace(overrides / STYLE, old, f"{name}: {new}")
    assert told(overrides) == [
        f"overrides/{STYLE}:{line}:3: {name} ({new}) on --{ground} has a contrast of {ratio} in the {where} scheme; "
        f"make one lighter or darker, until it is at least {least}"
        for ground, ratio in unseen.items()
    ]


def test_a_colour_that_cannot_be_measured_is_told_once(overrides: Path) -> None:
    line = replace(overrides / STYLE, "--accent: #693b7c", "--accent: rebeccapurple")
    (problem,) = told(overrides)
    assert problem.endswith(
        f":{line}:3: the contrast of --accent (rebeccapurple) can't be measured; write it as #rrggbb"
    )


def test_colours_in_another_place_are_asked_for(overrides: Path) -> None:
    (overrides / STYLE).write_text("body { color: #ccc }\n", "utf-8")
    (problem,) = told(overrides)
    assert problem.startswith(f"overrides/{STYLE}:1:1: the colours of the light and the dark scheme aren't found; ")


@pytest.mark.parametrize(
    ("name", "whole"), [(STYLE, "hub.css"), ("style/print.css", "hub.css"), ("search/box.js", "search/engine.js")]
)
def test_a_lost_piece_is_told(overrides: Path, name: str, whole: str) -> None:
    (overrides / name).unlink()
    assert told(overrides) == [
        f"overrides/{name}:1:1: this piece of /assets/{whole} isn't there; put it back; it may be empty"
    ]


def test_a_sheet_beside_its_pieces_is_told(overrides: Path) -> None:
    (overrides / "assets/hub.css").write_text("a { color: red }", "utf-8")
    todo = "change those, and take this file out"
    assert told(overrides) == [f"overrides/assets/hub.css:1:1: this is made of the pieces in overrides/style/; {todo}"]


def test_it_is_told_with_all_else(overrides: Path) -> None:
    replace(overrides / STYLE, "--text: #1d2a29", "--text: #eee")
    told_of_all = read_hub(EXAMPLE / "data", EXAMPLE / "docs", overrides=overrides).problems
    assert {each.path for each in told_of_all} == {f"overrides/{STYLE}"}


@pytest.mark.parametrize("name", ["pages/definition.html", STYLE, "partials/logo.html"])
def test_a_merge_that_nobody_finished_is_told(overrides: Path, name: str) -> None:
    file = overrides / name
    line = file.read_text("utf-8").count("\n") + 1
    file.write_text(f"{file.read_text('utf-8')}<<<<<<< HEAD\na\n=======\nb\n>>>>>>> program\n", "utf-8")
    (problem,) = told(overrides)
    assert problem.startswith(f"overrides/{name}:{line}:1: a merge conflict was left in the file; ")
    assert problem.endswith(f" in the lines {line}, {line + 2}, {line + 4}")
