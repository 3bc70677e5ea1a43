"""What happened to files of a release that is kept keeps no new one back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.support.publications import releases, seen, style

from publishing.exports.serving.compressed import ENDINGS
from publishing.releasing import served_copy
from publishing.releasing.compared import differences


def cut_off(path: Path) -> None:
    """It is a file of its own: others may have been linked to it."""
    content = path.read_bytes()
    path.unlink()
    path.write_bytes(content[:-3])


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("harm", [cut_off, Path.unlink, lambda path: path.write_bytes(b"")])
def test_a_compressed_copy_is_made_anew(
    publish: Callable[..., str], target: Path, ending: str, harm: Callable[[Path], object]
) -> None:
    publish("old")
    whole = (target / f"current/index.html{ending}").read_bytes()
    harm(target / f"current/index.html{ending}")
    (target / "current/404.html").unlink()  # so that the same site is published again
    publish("old")
    assert len(releases(target)) == 2
    assert (target / f"current/index.html{ending}").read_bytes() == whole
    assert differences(target / "current") == []


def test_what_is_whole_is_not_compressed_again(
    publish: Callable[..., str], target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish("old")
    (target / "current/404.html").unlink()
    monkeypatch.setattr(served_copy, "compressed_copies", lambda *_: ())
    publish("old")
    assert len(releases(target)) == 2
    assert all((target / f"current/index.html{ending}").is_file() for ending in ENDINGS)


@pytest.mark.parametrize("harm", [cut_off, Path.unlink])
def test_what_is_damaged_of_an_earlier_release_is_not_kept(
    publish: Callable[..., str], target: Path, harm: Callable[[Path], object]
) -> None:
    publish("one")
    harm(target / "current" / style("one"))
    publish("two")
    assert seen(target) == "two"
    assert not (target / "current" / style("one")).exists()
    assert differences(target / "current") == []


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_damaged_copy_of_an_earlier_file_is_not_kept(publish: Callable[..., str], target: Path, ending: str) -> None:
    publish("one")
    (target / f"current/{style('one')}{ending}").write_bytes(b"damaged")
    publish("two")
    assert (target / "current" / style("one")).exists()
    assert not (target / f"current/{style('one')}{ending}").exists()
    assert differences(target / "current") == []
