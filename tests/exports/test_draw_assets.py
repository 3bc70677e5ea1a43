"""The command that draws posters and cards to look at them: what it writes, and what it says when it can't."""

import shutil
from pathlib import Path

import pytest
from tests.checks.tiny_asset import add_asset
from tests.checks.tiny_hub import tiny_hub
from tests.support.full_disk import full_disk

import draw_assets


@pytest.fixture
def where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1717243200")  # the day of the tiny hub: 1 June 2024
    hub = add_asset(tiny_hub(tmp_path / "hub")).root
    return [
        f"--data={hub / 'data'}",
        f"--docs={hub / 'docs'}",
        f"--cache={tmp_path / 'kept'}",
        f"--to={tmp_path / 'to'}",
    ]


def test_posters_and_cards_are_drawn(where: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert draw_assets.main(where) == 0
    drawn = [path for path in (tmp_path / "to").rglob("*") if path.is_file()]
    assert capsys.readouterr().out == f"{len(drawn)} files are in {tmp_path / 'to'}.\n"
    assert drawn


def test_a_disk_that_is_full_is_told(where: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert draw_assets.main(where) == 0
    shutil.rmtree(tmp_path / "to")
    with full_disk():
        assert draw_assets.main(where) == 1
    said = f"{tmp_path / 'to'} can't be written (File too large): make room, or choose another folder with --to.\n"
    assert capsys.readouterr().err == said
