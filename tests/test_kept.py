"""What is kept between builds: only ever what would be made anew."""

from pathlib import Path

import pytest

from publishing.kept import NOTHING_KEPT, Kept


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


def test_a_folder_that_cannot_be_used_keeps_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for kept in (Kept(tmp_path / "file"), Kept(tmp_path / "file/folder"), NOTHING_KEPT):
        assert [kept.content("a", lambda text=text: text) for text in (b"1", b"2")] == [b"1", b"2"]  # type: ignore[misc]
