"""At no moment of a publication readers see anything but the old site or the new one, whole."""

import fcntl
import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.support.publications import seen
from tests.support.small_site import small_site
from tests.support.trees import ROOT, digests

from publishing.releasing.publication import Publication
from publishing.releasing.releases import PublishError, Releases

KILLED = ROOT / "tests/releasing/killed.py"


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

    def replaced(link: Path, to: Path) -> None:
        assert str(target) in waited, "a machine that stops keeps no link that leads nowhere"
        waited.clear()
        replace(link, to)

    replace = os.replace
    monkeypatch.setattr(Releases, "switch", switched)
    monkeypatch.setattr(os, "replace", replaced)
    publish("old")
    assert waited == {str(target)}


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
