"""Sheets that were set before, in a folder between builds: only what changed is set, by however many processes."""

import json
import os
import pickle
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.support.hubs import example_hub
from tests.support.trees import ROOT

from publishing.disk.kept import NOTHING_KEPT, Kept
from publishing.exports import sheet, typeset, typesetting
from publishing.exports.asset_pictures import words_of
from publishing.exports.sheet import NotSet, Sheet
from publishing.exports.typeset import set_sheets
from publishing.exports.typesetting import Batch, Typesetting
from publishing.exports.typesetting import typeset as typeset_all
from publishing.model.drawings import drawings_of


def words(**changed: object) -> str:
    drawing = drawings_of(example_hub())[0]
    return json.dumps({**words_of(drawing, "The keepers"), **changed})


@pytest.fixture(scope="module")
def poster() -> Sheet:
    return Sheet("poster.typ", words(), "svg", own_fonts=True)


@pytest.fixture
def set_now(monkeypatch: pytest.MonkeyPatch) -> list[Sheet]:
    """What is really set, and not only found."""
    found: list[Sheet] = []

    def watched(sheets: Iterable[Sheet]) -> list[bytes | NotSet]:
        found.extend(sheets)
        return set_sheets(sheets)

    monkeypatch.setattr(typeset, "set_sheets", watched)
    return found


def test_what_did_not_change_is_not_set_again(poster: Sheet, tmp_path: Path, set_now: list[Sheet]) -> None:
    first = typeset_all([poster], Kept(tmp_path))
    assert typeset_all([poster], Kept(tmp_path)) == first == set_sheets([poster])
    assert set_now == [poster]


def test_what_was_cut_off_is_set_anew(poster: Sheet, tmp_path: Path, set_now: list[Sheet]) -> None:
    first = typeset_all([poster], Kept(tmp_path))
    for path in tmp_path.iterdir():
        path.write_bytes(path.read_bytes()[:-1])
    assert [typeset_all([poster], Kept(tmp_path)) for _ in range(2)] == [first, first]
    assert len(set_now) == 2


@pytest.mark.parametrize(
    "changed",
    [
        {"words": words(headline="Look twice")},
        {"form": "pdf"},
        {"template": "social_card.typ"},
    ],
)
def test_another_sheet_is_set_itself(
    poster: Sheet, tmp_path: Path, set_now: list[Sheet], changed: dict[str, str]
) -> None:
    other = replace(poster, **changed)  # type: ignore[arg-type]
    typeset_all([poster], Kept(tmp_path))
    typeset_all([other], Kept(tmp_path))
    assert set_now == [poster, other]


def test_another_program_sets_anew(
    poster: Sheet, tmp_path: Path, set_now: list[Sheet], monkeypatch: pytest.MonkeyPatch
) -> None:
    typeset_all([poster], Kept(tmp_path))
    monkeypatch.setattr(sheet, "_program", lambda: "typst 99")
    typeset_all([poster], Kept(tmp_path))
    assert set_now == [poster, poster]


def test_what_cannot_be_set_is_tried_once_and_told_each_time(
    poster: Sheet, tmp_path: Path, set_now: list[Sheet]
) -> None:
    wrong = replace(poster, words=words(headline="Look first. " * 40))
    for _ in range(2):
        _, told, _ = typeset_all([poster, wrong, poster], Kept(tmp_path))
        assert isinstance(told, NotSet)
        assert "it has too many words" in told.why
    assert set_now.count(wrong) == 1


@pytest.mark.parametrize("workers", ["2", "3"])
def test_several_processes_set_what_one_does_in_the_same_order(
    poster: Sheet, monkeypatch: pytest.MonkeyPatch, set_now: list[Sheet], workers: str
) -> None:
    monkeypatch.setattr(typesetting, "_WORTH_A_PROCESS", 2)
    monkeypatch.setenv("HUB_WORKERS", workers)
    headlines = ["Look", "Look \ufdfd", *(f"Look {number}" for number in range(5))]
    sheets = [replace(poster, words=words(headline=headline), form="pdf") for headline in headlines]
    assert typeset_all(sheets, NOTHING_KEPT) == set_sheets(sheets)
    assert set_now == []


def test_what_a_process_leaves_undone_is_set_here(
    poster: Sheet, monkeypatch: pytest.MonkeyPatch, set_now: list[Sheet]
) -> None:
    monkeypatch.setattr(typesetting, "_WORTH_A_PROCESS", 1)
    monkeypatch.setattr(typesetting, "_PROGRAM", "publishing.nothing_of_this_name")
    monkeypatch.setenv("HUB_WORKERS", "2")
    assert typeset_all([poster, poster], NOTHING_KEPT) == 2 * set_sheets([poster])
    assert len(set_now) == 2


def many(poster: Sheet, count: int) -> list[Sheet]:
    told = json.loads(poster.words)
    return [replace(poster, words=json.dumps({**told, "headline": f"Look {number}"})) for number in range(count)]


def test_pictures_are_there_before_cards_and_nothing_is_left(
    poster: Sheet, monkeypatch: pytest.MonkeyPatch, set_now: list[Sheet], tmp_path: Path
) -> None:
    monkeypatch.setattr(typesetting, "_WORTH_A_PROCESS", 2)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("HUB_WORKERS", "2")
    first, second = many(poster, 3), many(replace(poster, form="pdf"), 3)
    kept = Kept(tmp_path / "kept")
    with Typesetting([Batch(first, kept), Batch(second, kept)]) as begun:
        assert begun.made(0) == set_sheets(first)
        assert begun.made(1) == set_sheets(second)
    assert set_now == []
    assert [each.name for each in tmp_path.iterdir()] == ["kept"]
    assert typeset_all(first, kept) == set_sheets(first)
    assert set_now == []


def test_what_nobody_asks_for_is_ended(poster: Sheet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUB_WORKERS", "2")
    with Typesetting([Batch(many(poster, 100), NOTHING_KEPT)]) as begun:
        processes = list(begun.processes)
        assert len(processes) == 2
    assert all(each.returncode for each in processes)


def test_one_process_alone_begins_nothing(poster: Sheet, monkeypatch: pytest.MonkeyPatch, set_now: list[Sheet]) -> None:
    monkeypatch.setattr(typesetting, "_WORTH_A_PROCESS", 1)
    monkeypatch.setenv("HUB_WORKERS", "1")
    with Typesetting([Batch([poster], NOTHING_KEPT), Batch(many(poster, 2), NOTHING_KEPT)]) as begun:
        assert begun.made(0) == set_sheets([poster])
        assert set_now == [poster]


BEGIN = """
import pickle, signal, sys, time
from publishing.exports.typesetting import Batch, Typesetting
from publishing.disk.kept import NOTHING_KEPT
signal.signal(signal.SIGINT, signal.default_int_handler)  # who started the tests may have let them ignore it
begun = Typesetting([Batch(pickle.load(sys.stdin.buffer), NOTHING_KEPT)])
print(*(each.pid for each in begun.processes), flush=True)
time.sleep(600)
"""


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL], ids=["interrupted", "killed"])
def test_no_process_outlives_the_build(poster: Sheet, tmp_path: Path, how: signal.Signals) -> None:
    (tmp_path / "sheets").write_bytes(pickle.dumps(many(poster, 4000)))
    settings = {"PYTHONPATH": str(ROOT / "hooks"), "HUB_WORKERS": "2", "TMPDIR": str(tmp_path)}
    with (tmp_path / "sheets").open("rb") as told:
        build = subprocess.Popen(
            [sys.executable, "-c", BEGIN],
            stdin=told,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **settings},
        )
    assert build.stdout is not None
    others = [int(each) for each in build.stdout.readline().split()]
    assert len(others) == 2
    build.send_signal(how)
    build.communicate()
    assert all(ends(each) for each in others)


def ends(process: int) -> bool:
    """Whether it is gone before it could have set all sheets."""
    for _ in range(100):
        try:
            state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
        except FileNotFoundError:
            return True
        if state == "Z":
            return True
        time.sleep(0.1)
    return False


@settings(max_examples=12, phases=(Phase.generate,), suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 2**32))
def test_the_largest_size_that_fits_is_taken_whatever_was_set_before(
    poster: Sheet, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    chance = Random(seed)  # noqa: S311  (it needs to be repeatable, not secret)
    sheets = [
        replace(poster, words=json.dumps({**json.loads(poster.words), "sentences": sentences(chance)}), form="pdf")
        for _ in range(4)
    ]
    one_after_another = set_sheets(sheets)
    for each, made in zip(sheets, one_after_another, strict=True):
        monkeypatch.setattr(typeset, "_fitted", {})
        assert set_sheets([each]) == [made]


def test_a_long_word_leaves_fewer_sizes_than_the_poster_before_had(
    poster: Sheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = json.loads(poster.words)
    full = replace(poster, words=json.dumps({**told, "sentences": ["Look to both sides."] * 9}))
    for length in range(9, 18):
        long = replace(poster, words=json.dumps({**told, "headline": "n" * length}))
        _, made = set_sheets([full, long])
        monkeypatch.setattr(typeset, "_fitted", {})
        assert set_sheets([long]) == [made]


def sentences(chance: Random) -> list[str]:
    """Few or many words, long or short: some need a smaller size, and some don't fit at all."""
    lengths = [chance.randint(1, 14) for _ in range(chance.randint(1, 9))]
    return [" ".join(chance.choices(("Look", "to", "both", "sides", "beforehand"), k=length)) for length in lengths]
