"""nginx serves what is published, from one release to the next, and what it serves is what was built."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.sites import BuiltSite
from tests.support.web_servers import Server, free_port, nginx

import verify
from publishing.finishing.manifest import write_manifest
from publishing.model.hub import Hub
from publishing.model.redirect import moves_of
from publishing.model.response_headers import KEPT_BRIEFLY, KEPT_LONG
from publishing.releasing.publication import Publication


@pytest.fixture(scope="module")
def published(example_site: BuiltSite, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one release. Compressing all its files takes long."""
    folder = tmp_path_factory.mktemp("published") / "target"
    Publication(folder).publish(example_site.folder, 3)
    return folder


@pytest.fixture
def target(published: Path, tmp_path: Path) -> Path:
    """A copy of it, for a test that may publish more."""
    return Path(shutil.copytree(published, tmp_path / "target", symlinks=True))


@pytest.fixture
def server(example_serving: Path, target: Path, tmp_path: Path) -> Iterator[Server]:
    """nginx with the shipped configuration, and the link as its root."""
    shutil.copytree(example_serving, tmp_path / "serving", ignore=shutil.ignore_patterns("site"))
    (tmp_path / "serving/site").symlink_to(target / "current")
    with nginx(tmp_path / "serving", tmp_path) as found:
        yield found


def test_what_is_served_is_what_was_built(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    assert verify.main(["--site", server.origin]) == 0, capsys.readouterr().out
    counted = r"All \d{3,} files and \d{3,} compressed copies of http://127\.0\.0\.1:\d+/ are as manifest\.txt says"
    assert re.search(counted, capsys.readouterr().out)


def test_a_compressed_copy_that_is_lost_is_missed(
    server: Server, target: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (target / "current/index.html.br").unlink()
    (target / "current/contacts/index.html.gz").unlink()
    assert verify.main(["--site", server.origin]) == 1
    _, *told, _ = capsys.readouterr().out.splitlines()
    why = "is missing: the file came as it is"
    assert told == [f"contacts/index.html.gz {why}", f"index.html.br {why}"]


def test_an_open_page_finds_its_files_after_the_next_release(
    server: Server, example_site: BuiltSite, target: Path, example_hub: Hub, capsys: pytest.CaptureFixture[str]
) -> None:
    old = example_site.shared("hub.css")
    new = re.sub(r"\.[0-9a-f]{10}\.", ".0123456789.", old)
    site = target.parent / "next"
    shutil.copytree(example_site.folder, site)
    (site / old.lstrip("/")).rename(site / new.lstrip("/"))
    home = site / "index.html"
    home.write_text(home.read_text("utf-8").replace(Path(old).name, Path(new).name), "utf-8")
    write_manifest(site, moves=moves_of(example_hub))
    before = server.ask("/")
    Publication(target).publish(site, 3)
    after = server.ask("/")
    assert Path(old).name in before.body.decode()
    assert Path(new).name in after.body.decode()
    assert after["Cache-Control"] == KEPT_BRIEFLY
    for name in (old, new):
        answer = server.ask(name, Accept_Encoding="br")
        assert (answer.status, answer["Cache-Control"], answer["Content-Encoding"]) == (200, KEPT_LONG, "br")
    assert verify.main(["--site", server.origin]) == 0, capsys.readouterr().out
    Publication(target).roll_back()
    assert server.ask("/").body == before.body
    assert server.ask(new).status == 200
    assert verify.main(["--site", server.origin]) == 0, capsys.readouterr().out


def test_a_container_knows_whether_readers_get_the_hub(server: Server, example_serving: Path, target: Path) -> None:
    lines = (example_serving / "Containerfile").read_text().splitlines()
    (check,) = (json.loads(line.partition(" CMD ")[2]) for line in lines if line.startswith("HEALTHCHECK"))

    def is_well(port: str) -> bool:
        return subprocess.run([word.replace("8080", port) for word in check], check=False).returncode == 0

    port = server.origin.rpartition(":")[2]
    assert is_well(port)
    assert not is_well(str(free_port()))
    (target / "current/index.html").unlink()
    assert not is_well(port)
