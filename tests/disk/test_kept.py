"""What is kept between builds: only ever what would be made anew."""

from pathlib import Path

import pytest
from tests.support.somebody_else import as_somebody_else, only_root_can
from tests.support.trees import ROOT

from publishing.building.made_ahead import MadeAhead
from publishing.building.site_build import TEMPLATES
from publishing.disk.kept import NOTHING_KEPT, Kept
from publishing.exports.kept_sheets import any_refused
from publishing.workers import WORKERS


def test_what_is_made_of_the_same_is_made_once(tmp_path: Path) -> None:
    made: list[str] = []

    def make(name: str) -> bytes:
        made.append(name)
        return name.encode()

    kept = Kept(tmp_path / "new/folder")
    assert [kept.content(name, lambda name=name: make(name)) for name in "aba"] == [b"a", b"b", b"a"]  # type: ignore[misc]
    assert made == ["a", "b"]
    assert len(list((tmp_path / "new/folder").iterdir())) == 2


@pytest.mark.parametrize("harm", [b"", b"x", b"x" * 40])
def test_what_was_cut_off_or_changed_is_made_anew(tmp_path: Path, harm: bytes) -> None:
    kept = Kept(tmp_path)
    kept.content("a", lambda: b"old")
    (file,) = tmp_path.iterdir()
    file.write_bytes(harm)
    assert kept.content("a", lambda: b"new") == b"new"
    assert kept.content("a", lambda: b"newer") == b"new"


def test_what_stands_in_the_place_of_another_is_made_anew(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    kept.content("a", lambda: b"of a")
    (tmp_path / Kept.key("a")).rename(tmp_path / Kept.key("b"))
    assert kept.content("b", lambda: b"of b") == b"of b"


def test_a_folder_that_cannot_be_used_keeps_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for kept in (Kept(tmp_path / "file"), Kept(tmp_path / "file/folder"), NOTHING_KEPT):
        assert [kept.content("a", lambda text=text: text) for text in (b"1", b"2")] == [b"1", b"2"]  # type: ignore[misc]


@only_root_can
def test_a_folder_that_may_not_be_looked_into_keeps_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(WORKERS, "1")
    (tmp_path / TEMPLATES).mkdir()
    kept = Kept(tmp_path / TEMPLATES)
    tmp_path.chmod(0o700)

    def look() -> object:
        MadeAhead(ROOT / "overrides", tmp_path).close()
        return any_refused(kept), kept.content("a", lambda: b"made")

    assert as_somebody_else(look) == "(False, b'made')"
