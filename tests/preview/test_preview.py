"""The preview's server: what it serves is what a build makes, and it leaves nothing behind."""

import re
import signal
import socket
import time
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path

import pytest
from tests.support.previews import LONGEST, Preview, previewing, processes_of, start
from tests.support.sites import BuiltSite
from tests.support.trees import EXAMPLE, copy_tree

pytestmark = pytest.mark.slow
_RELOAD = re.compile(r'<script src="/_preview/reload\.js" data-mark="[0-9a-f]+" defer></script>')
_BY_CONTENT = re.compile(r'(assets/[^"]*?)\.[0-9a-f]{10}(\.[a-z0-9]+")')


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    """Nobody saves anything in it."""
    with previewing(tmp_path_factory.mktemp("preview") / "hub") as running:
        yield running


def test_every_page_is_the_built_one_but_for_the_script_that_loads_it_anew(
    preview: Preview, example_site: BuiltSite
) -> None:
    shown = {address: preview.text(address) for address in example_site.pages if address.endswith("/")}
    built = {address: _BY_CONTENT.sub(r"\1\2", example_site.pages[address].text) for address in shown}
    assert [address for address in shown if not _RELOAD.search(shown[address])] == []
    assert [address for address in shown if _RELOAD.sub("", shown[address], count=1) != built[address]] == []
    assert len(shown) > 100


def test_every_file_is_the_built_one_but_those_that_tell_of_names(preview: Preview, example_site: BuiltSite) -> None:
    files = [each for each in example_site.folder.rglob("*") if each.is_file() and each.suffix != ".html"]
    names = {f"/{each.relative_to(example_site.folder).as_posix()}": each for each in files}
    kept = {name: file for name, file in names.items() if not re.search(r"\.[0-9a-f]{8,10}\.", name)}
    others = [name for name, file in kept.items() if preview.get(name)[2] != file.read_bytes()]
    assert sorted(others) == ["/_headers", "/manifest.txt"]
    assert kept["/_headers"].read_bytes().startswith(preview.get("/_headers")[2])
    assert {"/robots.txt", "/updates/feed.xml", "/api/v1/duties.json"} <= set(kept)


def test_the_page_for_what_isnt_there_is_the_built_one(preview: Preview, example_site: BuiltSite) -> None:
    status, _, content = preview.get("/no/such/page/")
    built = _BY_CONTENT.sub(r"\1\2", example_site.pages["/404.html"].text)
    assert (status, _RELOAD.sub("", content.decode())) == (HTTPStatus.NOT_FOUND, built)


def test_no_built_file_holds_anything_of_the_preview(example_site: BuiltSite) -> None:
    assert [name for name, text in example_site.texts() if "_preview" in text or "EventSource" in text] == []


def test_files_have_their_types(preview: Preview) -> None:
    types = {address: preview.get(address)[1] for address in ("/duty/", "/assets/hub.css", "/updates/feed.xml")}
    assert types == {
        "/duty/": "text/html; charset=utf-8",
        "/assets/hub.css": "text/css; charset=utf-8",
        "/updates/feed.xml": "application/atom+xml; charset=utf-8",
    }


def test_an_address_without_its_last_slash_leads_on(preview: Preview) -> None:
    assert preview.text("/duty") == preview.text("/duty/")


def test_another_sites_page_cant_ask_it_under_another_name(preview: Preview) -> None:
    assert preview.get("/duty/", Host="evil.example")[0] == HTTPStatus.FORBIDDEN


def test_a_port_in_use_is_told_in_one_line(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        process = start(copy_tree(tmp_path / "hub", EXAMPLE), port)
        said, _ = process.communicate(timeout=LONGEST)
    assert process.returncode == 1
    assert said == f"Port {port} can't be used (Address already in use): try make serve PORT={port + 1}.\n"


@pytest.mark.parametrize("signalled", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_its_end_leaves_no_process_behind(tmp_path: Path, signalled: signal.Signals) -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # as a shell does that starts it beside others
    try:
        with previewing(tmp_path / "hub") as running:
            assert "<h1" in running.text("/duty/")
            assert len(processes_of(running.tree)) == 2
            running.process.send_signal(signalled)
            running.process.communicate(timeout=LONGEST)
            end = time.monotonic() + LONGEST
            while processes_of(running.tree) and time.monotonic() < end:
                time.sleep(0.05)
            assert processes_of(running.tree) == []
            assert running.process.returncode == (-signal.SIGKILL if signalled is signal.SIGKILL else 0)
    finally:
        signal.signal(signal.SIGINT, before)
