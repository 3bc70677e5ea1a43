"""What the processes of a test run share is made once, and whole."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from tests.support.shared import Shared


def test_it_is_made_once_and_nobody_gets_half_of_it(tmp_path: Path) -> None:
    made: list[Path] = []

    def make(place: Path) -> None:
        made.append(place)
        place.mkdir()
        for number in range(200):
            (place / str(number)).write_text("x")

    def files(_: int) -> int:
        return len(list(Shared(tmp_path).made("things", make).iterdir()))

    with ThreadPoolExecutor(8) as threads:
        assert set(threads.map(files, range(16))) == {200}
    assert made == [tmp_path / "things"]


def test_what_could_not_be_made_is_made_anew(tmp_path: Path) -> None:
    shared = Shared(tmp_path)

    def half(place: Path) -> None:
        place.mkdir()
        (place / "half").write_text("x")
        raise ValueError("half")

    with pytest.raises(ValueError, match="half"):
        shared.made("things", half)
    assert list(shared.made("things", Path.mkdir).iterdir()) == []
