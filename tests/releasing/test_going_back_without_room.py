"""Whoever goes back needs no room on the disk, and what could not be kept of other releases is told."""

import errno
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.support.publications import releases, seen, style
from tests.support.trees import digests

from publishing.finishing.manifest import EARLIER, Manifest, digest, read_manifest
from publishing.releasing.compared import differences
from publishing.releasing.publication import Publication
from publishing.releasing.releases import PublishError


@pytest.fixture
def three(publish: Callable[..., str], target: Path) -> Path:
    """A target with three releases."""
    for word in ("one", "two", "three"):
        publish(word)
    return target


def no_space(*_: object, **__: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def no_links(*_: object, **__: object) -> None:
    raise OSError(errno.EXDEV, "Invalid cross-device link")


def cut_short(_: Path, to: Path) -> None:
    to.write_bytes(b"p { con")
    no_space()


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A disk with room for a list of files, and for none of them."""
    monkeypatch.setattr(os, "link", no_links)
    monkeypatch.setattr(shutil, "copyfile", cut_short)
    return monkeypatch


def test_a_disk_that_is_full_keeps_nobody_from_going_back(three: Path, full: pytest.MonkeyPatch) -> None:
    said = Publication(three).roll_back()
    assert re.search(r"^Readers see release 000002-\w+\. Pages that are still open may lack a file: The disk of", said)
    assert seen(three) == "two"
    assert set(read_manifest(three / "current", EARLIER).files) == {style("one")}, "only what is there is listed"
    assert differences(three / "current") == []
    assert [path.name for path in (three / "releases").glob(".*")] == []
    full.undo()
    for name in (releases(three)[2], releases(three)[1]):
        Publication(three).roll_back(name)
    assert (three / "current" / style("three")).exists(), "what was not kept then is kept now"
    assert differences(three / "current") == []


def test_nor_does_one_without_room_for_a_list(three: Path, full: pytest.MonkeyPatch) -> None:
    write, lists = Path.write_text, []

    def once(path: Path, text: str, encoding: str) -> None:
        lists.append(text)
        write(path, text, encoding) if len(lists) == 1 else no_space()

    full.setattr(Path, "write_text", once)
    for name in (releases(three)[1], releases(three)[2], releases(three)[1]):
        Publication(three).roll_back(name)
    assert seen(three) == "two"
    full.undo()
    Publication(three).roll_back(releases(three)[1])
    assert (three / "current" / style("three")).exists()
    assert differences(three / "current") == []


def test_what_was_listed_and_is_nowhere_is_listed_no_more(publish: Callable[..., str], target: Path) -> None:
    publish("one")
    gone = Manifest({"assets/gone.0a1b2c3d.css": digest(b"x")})
    (target / "current" / EARLIER).write_text(gone.text)
    Publication(target).roll_back(releases(target)[0])
    assert differences(target / "current") == []


def test_nothing_is_added_to_a_release_that_is_refused(three: Path) -> None:
    (three / "releases" / releases(three)[1] / "index.html").write_text("damaged")
    before = digests(three)
    with pytest.raises(PublishError, match=r"index\.html was changed"):
        Publication(three).roll_back()
    assert digests(three) == before
