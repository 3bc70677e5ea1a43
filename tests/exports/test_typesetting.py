"""Sheets that were set before, in a folder between builds: only what changed is set, by however many processes."""

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from tests.support.trees import EXAMPLE

from publishing.exports import sheet, typesetting
from publishing.exports.asset_pictures import words_of
from publishing.exports.sheet import NotSet, Sheet
from publishing.exports.typeset import set_sheets
from publishing.exports.typesetting import typeset
from publishing.kept import NOTHING_KEPT, Kept
from publishing.model.drawings import drawings_of
from publishing.reading.read_hub import read_hub


def words(**changed: object) -> str:
    drawing = drawings_of(read_hub(EXAMPLE / "data", EXAMPLE / "docs").hub)[0]
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

    monkeypatch.setattr(typesetting, "set_sheets", watched)
    return found


def test_what_did_not_change_is_not_set_again(poster: Sheet, tmp_path: Path, set_now: list[Sheet]) -> None:
    first = typeset([poster], Kept(tmp_path))
    assert typeset([poster], Kept(tmp_path)) == first == set_sheets([poster])
    assert set_now == [poster]


def test_what_was_cut_off_is_set_anew(poster: Sheet, tmp_path: Path, set_now: list[Sheet]) -> None:
    first = typeset([poster], Kept(tmp_path))
    for path in tmp_path.iterdir():
        path.write_bytes(path.read_bytes()[:-1])
    assert [typeset([poster], Kept(tmp_path)) for _ in range(2)] == [first, first]
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
    typeset([poster], Kept(tmp_path))
    typeset([other], Kept(tmp_path))
    assert set_now == [poster, other]


def test_another_program_sets_anew(
    poster: Sheet, tmp_path: Path, set_now: list[Sheet], monkeypatch: pytest.MonkeyPatch
) -> None:
    typeset([poster], Kept(tmp_path))
    monkeypatch.setattr(sheet, "_program", lambda: "typst 99")
    typeset([poster], Kept(tmp_path))
    assert set_now == [poster, poster]


def test_what_cannot_be_set_is_told_each_time(poster: Sheet, tmp_path: Path, set_now: list[Sheet]) -> None:
    wrong = replace(poster, words=words(headline="Look first. " * 40))
    for _ in range(2):
        _, told, _ = typeset([poster, wrong, poster], Kept(tmp_path))
        assert isinstance(told, NotSet)
        assert "it has too many words" in told.why
    assert set_now.count(wrong) == 2


@pytest.mark.parametrize("workers", ["2", "3"])
def test_several_processes_set_what_one_does_in_the_same_order(
    poster: Sheet, monkeypatch: pytest.MonkeyPatch, set_now: list[Sheet], workers: str
) -> None:
    monkeypatch.setattr(typesetting, "_WORTH_A_PROCESS", 2)
    monkeypatch.setenv("HUB_WORKERS", workers)
    headlines = ["Look", "Look \ufdfd", *(f"Look {number}" for number in range(5))]
    sheets = [replace(poster, words=words(headline=headline), form="pdf") for headline in headlines]
    assert typeset(sheets, NOTHING_KEPT) == set_sheets(sheets)
    assert set_now == []


def test_what_a_process_leaves_undone_is_set_here(
    poster: Sheet, monkeypatch: pytest.MonkeyPatch, set_now: list[Sheet]
) -> None:
    monkeypatch.setattr(typesetting, "_WORTH_A_PROCESS", 1)
    monkeypatch.setattr(typesetting, "_PROGRAM", "publishing.nothing_of_this_name")
    monkeypatch.setenv("HUB_WORKERS", "2")
    assert typeset([poster, poster], NOTHING_KEPT) == 2 * set_sheets([poster])
    assert len(set_now) == 2
