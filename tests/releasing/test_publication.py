"""Readers see the old site or the new one, whole, whatever happens to a publication."""

import errno
import fcntl
import gzip
import json
import os
import re
import shutil
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.support.small_site import hashed, small_site
from tests.support.trees import ROOT, digests

from publishing.finishing.manifest import EARLIER, MANIFEST, read_manifest
from publishing.releasing import publication as publication_module
from publishing.releasing.compared import differences
from publishing.releasing.publication import Publication
from publishing.releasing.releases import Releases
from publishing.releasing.served_copy import Before, copy_to_serve
from publishing.releasing.words import PublishError

KILLED = ROOT / "tests/releasing/killed.py"


def style(word: str) -> str:
    return hashed("hub.css", f"p {{ content: '{word}' }}")


def seen(target: Path) -> str:
    """The word that every page shows to readers."""
    pages = [page.read_text("utf-8") for page in (target / "current").rglob("*.html")]
    (word,) = {page.partition("<title>")[2].partition("</title>")[0] for page in pages}
    return word


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "target"


@pytest.fixture
def publish(tmp_path: Path, target: Path) -> Callable[..., str]:
    def publish(word: str, keep: int = 5, base: str = "") -> str:
        folder = tmp_path / f"site-{word}"
        if not folder.exists():
            small_site(folder, word)
        return Publication(target).publish(folder, keep, base)

    return publish


def releases(target: Path) -> list[str]:
    return Releases(target).names()


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
    assert [name[:6] for name in releases(target)] == ["000001", "000003", "000004"]


def test_nobody_goes_back_to_a_damaged_or_unknown_release(publish: Callable[..., str], target: Path) -> None:
    publish("one")
    publish("two")
    (target / "releases" / releases(target)[0] / "index.html").write_text("damaged")
    for to, why in (("", "isn’t as its manifest.txt says"), ("../site-one", "There is no release ../site-one")):
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


@pytest.mark.slow
@pytest.mark.parametrize("command", ["publish", "rollback"])
def test_killed_at_any_step_readers_see_the_old_or_the_new(tmp_path: Path, command: str) -> None:
    template = tmp_path / "template"
    for word in ("older", "old"):
        Publication(template).publish(small_site(tmp_path / word, word), keep=2)
    work = tmp_path / "work"
    sites = {word: small_site(work / word, word) for word in ("new", "newer")} | {"older": tmp_path / "older"}
    sites["old"] = tmp_path / "old"
    texts = {word: {name: (site / name).read_text("utf-8") for name in digests(site)} for word, site in sites.items()}
    ended = subprocess.run(
        [sys.executable, KILLED, template, work, command],
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'hooks'}"},
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    told = json.loads(ended.stdout)
    assert len(told) > (50 if command == "publish" else 8)
    assert [each["killed"] for each in told] == [True] * (len(told) - 1) + [False]
    after = "new" if command == "publish" else "older"
    assert {word for each in told for word, text in texts.items() if text == each["seen"]} == {"old", after}
    assert [each for each in told if each["seen"] not in (texts["old"], texts[after])] == []
    assert [each["next"] for each in told if each["next"] != texts["newer"]] == []
    if command == "publish":
        assert [each["damaged"] for each in told if each["damaged"]] == []
    assert {name for each in told for name in each["hidden"]} == {".lock"}
    assert {each["releases"] for each in told} <= {2, 3}


def test_a_reader_never_meets_a_page_without_its_files(
    publish: Callable[..., str], tmp_path: Path, target: Path
) -> None:
    publish("word0")
    stop, wrong, views = threading.Event(), [], []

    def read() -> None:
        while not stop.is_set():
            page = (target / "current/index.html").read_text()
            name = re.findall("href='(.*)'", page)[0]
            word = re.findall("<title>(.*)</title>", page)[0]
            views.append(word)
            try:
                if word not in (target / "current" / name).read_text():
                    wrong.append(f"{name} isn't of {word}")
            except OSError as error:
                wrong.append(str(error))

    reader = threading.Thread(target=read)
    reader.start()
    try:
        for number in range(1, 15):
            publish(f"word{number}", keep=2)
            if number % 3 == 0:
                Publication(target).roll_back()
    finally:
        stop.set()
        reader.join()
    assert wrong == []
    assert len(set(views)) > 3


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


def test_everything_is_on_the_disk_before_readers_see_it(
    publish: Callable[..., str], target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: set[str] = set()
    monkeypatch.setattr(os, "fsync", lambda file: waited.add(str(Path(f"/proc/self/fd/{file}").readlink())))
    switch = Releases.switch

    def switched(self: Releases, name: str) -> None:
        release = self.folder / name
        paths = (*release.rglob("*"), release, self.folder)
        assert {str(path).replace(name, f".new-{name}") for path in paths} - {str(self.folder)} <= waited
        assert str(self.folder) in waited
        switch(self, name)

    monkeypatch.setattr(Releases, "switch", switched)
    publish("old")
    assert str(target) in waited


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


def as_somebody_else(run: Callable[[], object]) -> str:
    """What it says to a user without rights, in a process of its own."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.setgid(65534)
        os.setuid(65534)
        try:
            said = str(run())
        except PublishError as error:
            said = f"refused: {error}"
        os.write(write, said.encode())
        os._exit(0)
    os.close(write)
    os.waitpid(child, 0)
    with os.fdopen(read) as pipe:
        return pipe.read()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
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
    assert re.match(r"refused: .* may not be written \(Permission denied\): publish as a user who may", said)
    assert digests(tmp_path) == before
    assert seen(target) == "old"


def test_two_cannot_publish_at_once(publish: Callable[..., str], target: Path) -> None:
    publish("old")
    with (target / ".lock").open() as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        with pytest.raises(PublishError, match="Somebody else is publishing to"):
            publish("new")
        with pytest.raises(PublishError, match="Somebody else is publishing to"):
            Publication(target).roll_back()
    assert seen(target) == "old"
    publish("new")
    assert seen(target) == "new"


def test_what_is_not_a_release_is_left_alone(publish: Callable[..., str], target: Path) -> None:
    (target / "releases/mine").mkdir(parents=True)
    for number in range(4):
        publish(f"word{number}", keep=2)
    assert (target / "releases/mine").is_dir()
    assert len(releases(target)) == 2
    (target / "current").unlink()
    (target / "current").mkdir()
    with pytest.raises(PublishError, match="isn't a link to a release: move it away"):
        publish("new")


def test_a_link_to_a_release_that_was_deleted_is_set_anew(publish: Callable[..., str], target: Path) -> None:
    publish("old")
    shutil.rmtree(target / "releases" / releases(target)[0])
    publish("new")
    assert seen(target) == "new"


def test_old_releases_that_cannot_be_deleted_are_told(
    publish: Callable[..., str], target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish("one")
    publish("two", keep=2)
    monkeypatch.setattr(Releases, "prune", no_space)
    assert "Old releases couldn’t be deleted: The disk of" in publish("three", keep=2)
    assert seen(target) == "three"
