"""Where a publication fails, readers see the old site as it was, and whoever publishes reads why."""

import errno
import os
import re
import stat
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.support.publications import seen, style
from tests.support.small_site import small_site
from tests.support.somebody_else import as_somebody_else, only_root_can
from tests.support.trees import digests

from publishing.finishing.manifest import MANIFEST
from publishing.releasing import publication as publication_module
from publishing.releasing.publication import Publication
from publishing.releasing.releases import PublishError, Releases
from publishing.releasing.served_copy import Before, copy_to_serve


def test_a_site_that_was_changed_since_it_was_built_is_refused(
    publish: Callable[..., str], tmp_path: Path, target: Path
) -> None:
    publish("old")
    before = digests(target)
    site = small_site(tmp_path / "site-new", "new")
    for spoil, why in (
        (lambda: (site / "index.html").write_text("x"), "index.html was changed"),
        ((site / "contacts/index.html").unlink, "contacts/index.html is missing"),
        (lambda: (site / "extra.html").write_text("x"), "extra.html isn't in the manifest"),
        (lambda: (site / MANIFEST).write_text("x"), "this isn't a SHA-256"),
        ((site / MANIFEST).unlink, "can't be read"),
    ):
        spoil()
        with pytest.raises(PublishError, match=re.escape(why)):
            publish("new")
    assert digests(target) == before


def no_space(*_: object, **__: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk with room for a single release."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=120k", "tmpfs", disk], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("no disk can be mounted here")
    yield disk
    subprocess.run(["umount", disk], check=True)


def test_a_disk_that_is_full_leaves_the_old_site(small_disk: Path, tmp_path: Path) -> None:
    target = small_disk / "target"
    Publication(target).publish(small_site(tmp_path / "one", "one"), keep=2)
    site = small_site(tmp_path / "two", "two")
    (site / "large.bin").write_bytes(os.urandom(80_000))
    small_site(site, "two")
    before = digests(target)
    with pytest.raises(PublishError, match=r"The disk of .* is full \(No space left on device\): make room"):
        Publication(target).publish(site, keep=2)
    assert digests(target) == before


def test_what_did_not_reach_the_disk_is_not_published(
    publish: Callable[..., str], target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish("old")
    before = digests(target)
    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(PublishError, match="is full"):
        publish("new")
    monkeypatch.undo()
    assert digests(target) == before
    publish("new")
    assert seen(target) == "new"
    assert [path.name for path in (target / "releases").glob(".*")] == []


def test_a_copy_that_is_not_what_was_built_is_not_published(
    publish: Callable[..., str], target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish("old")
    before = digests(target)
    real = copy_to_serve

    def spoiled(site: Path, to: Path, ready: Before | None) -> int:
        count = real(site, to, ready)
        (to / "index.html").write_text("cut o")
        return count

    monkeypatch.setattr(publication_module, "copy_to_serve", spoiled)
    with pytest.raises(PublishError, match=r"index\.html was changed"):
        publish("new")
    assert digests(target) == before


def test_a_site_that_is_built_anew_while_it_is_copied_is_not_published(
    publish: Callable[..., str], target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish("old")
    real = copy_to_serve

    def too_late(site: Path, to: Path, ready: Before | None) -> int:
        small_site(site, "newer")
        (site / style("new")).unlink(missing_ok=True)
        small_site(site, "newer")
        return real(site, to, ready)

    monkeypatch.setattr(publication_module, "copy_to_serve", too_late)
    with pytest.raises(PublishError, match="changed while it was copied: publish again"):
        publish("new")
    assert seen(target) == "old"


def test_a_link_in_the_place_of_the_lock_is_not_followed(
    publish: Callable[..., str], target: Path, tmp_path: Path
) -> None:
    publish("old")
    (tmp_path / "other").write_text("of somebody else")
    (target / ".lock").unlink()
    (target / ".lock").symlink_to(tmp_path / "other")
    with pytest.raises(PublishError, match=r"\.lock can't be read or written"):
        publish("new")
    assert (tmp_path / "other").read_text() == "of somebody else"
    assert seen(target) == "old"


@only_root_can
@pytest.mark.parametrize("place", [".", "releases", "../other/target"])
def test_without_permission_nothing_is_published(
    publish: Callable[..., str], target: Path, tmp_path: Path, place: str
) -> None:
    publish("old")
    site = small_site(tmp_path / "site-new", "new")
    for folder in (*tmp_path.parents[:3], tmp_path):
        folder.chmod(folder.stat().st_mode | stat.S_IROTH | stat.S_IXOTH)
    if place == "releases":
        target.chmod(0o777)
        (target / ".lock").chmod(0o666)
    (tmp_path / "other").mkdir()
    to = tmp_path / "other/target" if "other" in place else target
    before = digests(tmp_path)
    said = as_somebody_else(lambda: Publication(to).publish(site, 2))
    assert re.match(
        r"PublishError: .* may not be read or written \(Permission denied\): publish as a user who may", said
    )
    assert digests(tmp_path) == before
    assert seen(target) == "old"


def test_old_releases_that_cannot_be_deleted_are_told(
    publish: Callable[..., str], target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish("one")
    publish("two", keep=2)
    monkeypatch.setattr(Releases, "prune", no_space)
    assert "Old releases couldn’t be deleted: The disk of" in publish("three", keep=2)
    assert seen(target) == "three"
