"""What readers see of one publication after another, and of going back."""

import gzip
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.support.publications import releases, seen, style
from tests.support.small_site import small_site
from tests.support.trees import digests

from publishing.finishing.manifest import EARLIER, read_manifest
from publishing.releasing.compared import differences
from publishing.releasing.publication import Publication
from publishing.releasing.releases import PublishError, Releases


def test_a_release_is_the_site_as_it_was_built_with_compressed_copies(
    publish: Callable[..., str], target: Path, tmp_path: Path
) -> None:
    assert publish("old") == f"Readers see release {releases(target)[0]}, 7 files."
    current = target / "current"
    assert current.readlink() == Path("releases") / releases(target)[0]
    assert digests(tmp_path / "site-old").items() <= digests(current).items()
    assert gzip.decompress((current / "index.html.gz").read_bytes()) == (current / "index.html").read_bytes()
    assert (current / "index.html.br").is_file()
    assert differences(current) == []
    assert not (current / EARLIER).exists()


def test_readers_see_the_next_site_and_the_one_before_is_kept(publish: Callable[..., str], target: Path) -> None:
    for word in ("one", "two", "three"):
        publish(word)
        assert seen(target) == word
    assert [name.partition("-")[0] for name in releases(target)] == ["000001", "000002", "000003"]


def test_the_same_site_is_not_published_twice_unless_it_was_damaged(publish: Callable[..., str], target: Path) -> None:
    publish("old")
    assert "see this site already" in publish("old")
    assert len(releases(target)) == 1
    (target / "current/index.html").write_text("<title>damaged</title>")
    publish("old")
    assert seen(target) == "old"
    assert len(releases(target)) == 2


def test_files_named_by_their_content_outlive_their_release(publish: Callable[..., str], target: Path) -> None:
    for word in ("one", "two", "three"):
        publish(word, keep=3)
    current = target / "current"
    for word in ("one", "two", "three"):
        assert (current / style(word)).read_text() == f"p {{ content: '{word}' }}"
    assert set(read_manifest(current, EARLIER).files) == {style("one"), style("two")}
    assert differences(current) == []
    publish("four", keep=3)
    publish("five", keep=3)
    assert not (current / style("one")).exists(), "none is kept longer than its release"
    assert differences(current) == []


def test_other_files_of_the_old_site_are_gone(publish: Callable[..., str], tmp_path: Path, target: Path) -> None:
    folder = small_site(tmp_path / "site-old", "old")
    (folder / "gone").mkdir()
    (folder / "gone/index.html").write_text("<title>old</title>")
    small_site(folder, "old")
    publish("old")
    assert (target / "current/gone/index.html").exists()
    publish("new")
    assert not (target / "current/gone").exists()


def test_only_so_many_releases_are_kept(publish: Callable[..., str], target: Path) -> None:
    for number in range(6):
        said = publish(f"word{number}", keep=3)
    assert [name[:6] for name in releases(target)] == ["000004", "000005", "000006"]
    assert re.search(r"Deleted: 000003-[0-9a-f]{10}\.", said)


def test_going_back_goes_on_going_back(publish: Callable[..., str], target: Path) -> None:
    for word in ("one", "two", "three"):
        publish(word)
    for word in ("two", "one"):
        Publication(target).roll_back()
        assert seen(target) == word
        assert (target / "current" / style("three")).exists(), "a page of the newest may still be open"
        assert differences(target / "current") == []
    with pytest.raises(PublishError, match=r"There is no earlier release in .* it holds 000001-"):
        Publication(target).roll_back()
    Publication(target).roll_back(releases(target)[-1])
    assert seen(target) == "three"
    publish("four")
    assert releases(target)[-1].startswith("000004-")


def test_what_readers_see_is_kept_even_if_it_is_old(publish: Callable[..., str], target: Path) -> None:
    for word in ("one", "two", "three"):
        publish(word, keep=3)
    Publication(target).roll_back(releases(target)[0])
    publish("four", keep=2)
    assert [name[:6] for name in releases(target)] == ["000001", "000004"]
    publish("five", keep=3)
    assert [name[:6] for name in releases(target)] == ["000001", "000004", "000005"]


@pytest.mark.parametrize("keep", [2, 5])
def test_nobody_goes_back_to_what_was_gone_back_from(publish: Callable[..., str], target: Path, keep: int) -> None:
    for word in ("one", "two", "wrong", "as wrong"):
        publish(word)
    Publication(target).roll_back()
    Publication(target).roll_back()
    assert re.search(r"Deleted: 000003-\w+, 000004-\w+", publish("right", keep=keep))
    assert (target / "current" / style("wrong")).exists(), "its pages may still be open"
    for word in ("two", "one")[: keep - 1]:
        Publication(target).roll_back()
        assert seen(target) == word


def test_nobody_goes_back_to_what_no_reader_saw(
    publish: Callable[..., str], target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish("one")
    with monkeypatch.context() as killed:
        killed.setattr(Releases, "switch", interrupted)
        with pytest.raises(KeyboardInterrupt):
            publish("unseen")
    publish("two")
    Publication(target).roll_back()
    assert seen(target) == "one"


def interrupted(*_: object) -> None:
    raise KeyboardInterrupt


def test_an_older_site_does_not_follow_what_somebody_published_meanwhile(
    publish: Callable[..., str], target: Path
) -> None:
    publish("one", instead_of="")
    begun = releases(target)[0]
    publish("banner", instead_of=begun)
    for begun_at in (begun, ""):
        with pytest.raises(PublishError, match=r"Somebody let readers see another release, 000002-\w+, while this"):
            publish("older", instead_of=begun_at)
    assert seen(target) == "banner"
    assert "see this site already" in publish("banner", instead_of=begun)
    publish("newer", instead_of=releases(target)[1])
    assert seen(target) == "newer"


def test_nobody_goes_back_to_a_damaged_or_unknown_release(publish: Callable[..., str], target: Path) -> None:
    publish("one")
    publish("two")
    (target / "releases" / releases(target)[0] / "index.html").write_text("damaged")
    damaged = "isn’t as its manifest.txt says .*: name another release with TO="
    for to, why in (("", damaged), ("../site-one", "There is no release ../site-one")):
        with pytest.raises(PublishError, match=why):
            Publication(target).roll_back(to)
    assert seen(target) == "two"


def test_a_site_in_a_folder_of_its_host_stands_there(publish: Callable[..., str], target: Path) -> None:
    publish("one", base="prevent/hub")
    publish("two", base="prevent/hub")
    assert differences(target / "current/prevent/hub") == []
    assert (target / "current/prevent/hub" / style("one")).exists()
    assert "see this site already" in publish("two", base="prevent/hub")
    Publication(target).roll_back()
    assert "one" in (target / "current/prevent/hub/index.html").read_text()


def test_what_is_not_a_release_is_left_alone(publish: Callable[..., str], target: Path) -> None:
    others = (target / "releases/mine", target / "releases/000001-0123456789 (copy)")
    for other in others:
        other.mkdir(parents=True)
    for number in range(4):
        publish(f"word{number}", keep=2)
    assert all(other.is_dir() for other in others)
    assert len(releases(target)) == 2
    (target / "current").unlink()
    (target / "current").symlink_to(target.parent / "elsewhere" / releases(target)[-1])
    with pytest.raises(PublishError, match="isn't a link to a release: move it away"):
        publish("new")
    (target / "current").unlink()
    (target / "current").mkdir()
    with pytest.raises(PublishError, match="isn't a link to a release: move it away"):
        publish("new")


def test_a_link_to_a_release_that_was_deleted_is_set_anew(publish: Callable[..., str], target: Path) -> None:
    publish("old")
    shutil.rmtree(target / "releases" / releases(target)[0])
    publish("new")
    assert seen(target) == "new"


@pytest.mark.parametrize(("umask", "folders", "files"), [(0o077, 0o755, 0o644), (0o002, 0o775, 0o664)])
def test_a_web_server_may_read_what_is_published_whatever_others_may(
    publish: Callable[..., str], target: Path, umask: int, folders: int, files: int
) -> None:
    before = os.umask(umask)
    try:
        publish("one")
        publish("two")
        Publication(target).roll_back()
    finally:
        assert os.umask(before) == umask, "it is as it was"
    for path in (target, *target.rglob("*")):
        if not path.is_symlink():
            assert (path, path.stat().st_mode & 0o777) == (path, folders if path.is_dir() else files)
