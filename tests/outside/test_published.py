"""A hub at an address is compared with its manifest: politely, within the site, and each fault is told."""

import gzip
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote

import brotli
import pytest
from tests.support.small_site import small_site

import verify
from publishing.finishing.manifest import EARLIER, MANIFEST, Manifest, digest, write_manifest
from publishing.outside.fetching import Patience
from publishing.outside.file_by_file import AT_ONCE
from publishing.releasing.served_copy import copy_to_serve

PACK = {"gzip": gzip.compress, "br": brotli.compress}
ENDING = {"gzip": ".gz", "br": ".br"}
Reply = tuple[int, dict[str, str], bytes]


@dataclass
class Host:
    """A site on this machine, with whatever a test makes of some of its answers."""

    root: Path
    address: str = ""
    below: str = "/"
    packing: str = ""
    knows: tuple[str, ...] = ()
    """The ways of compressing for which it looks for a copy beside a file."""
    replies: dict[str, Reply] = field(default_factory=dict)
    once: dict[str, Reply] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    busy: int = 0
    busiest: int = 0
    waits: list[float] = field(default_factory=list)

    def reply(self, path: str, accepted: str = "") -> Reply:
        if found := self.once.pop(path, None) or self.replies.get(path):
            return found
        name = unquote(path.removeprefix(self.below))
        file = self.root / f"{name}index.html" if name == "" or name.endswith("/") else self.root / name
        if name in ("_headers", "_redirects") or not file.is_file():
            return 404, {}, (self.root / "404.html").read_bytes()
        content = file.read_bytes()
        copy = file.with_name(f"{file.name}{ENDING.get(accepted, '.none')}")
        if accepted in self.knows and copy.is_file():
            return 200, {"Content-Encoding": accepted}, copy.read_bytes()
        status = 404 if name == "404.html" else 200
        if self.packing:
            return status, {"Content-Encoding": self.packing}, PACK[self.packing](content)
        return status, {}, content


class Handler(BaseHTTPRequestHandler):
    host: Host
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # a short answer goes out at once, not after 40 ms

    def do_GET(self) -> None:
        self.host.busy += 1
        self.host.busiest = max(self.host.busiest, self.host.busy)
        self.host.asked.append(self.path)
        time.sleep(0.005)
        self.host.busy -= 1
        status, headers, body = self.host.reply(self.path, self.headers["Accept-Encoding"])
        if status == 0:
            self.close_connection = True
            return
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def hosts(tmp_path: Path) -> Iterator[list[Host]]:
    """Two sites that are the same."""
    root = small_site(tmp_path / "site", "old")
    found = [Host(root), Host(root)]
    servers = [ThreadingHTTPServer(("127.0.0.1", 0), type("Of", (Handler,), {"host": host})) for host in found]
    for host, server in zip(found, servers, strict=True):
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True, kwargs={"poll_interval": 0.02}).start()
        host.address = f"http://127.0.0.1:{server.server_port}"
    yield found
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture
def host(hosts: list[Host]) -> Host:
    return hosts[0]


@dataclass
class Command:
    capsys: pytest.CaptureFixture[str]

    def __call__(self, host: Host, address: str = "") -> tuple[int, str]:
        patience = Patience(timeout=1.0, pause=0.5, largest=100_000, wait=host.waits.append)
        status = verify.main(["--site", address or f"{host.address}{host.below}"], patience)
        return status, self.capsys.readouterr().out


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


@pytest.mark.parametrize("packing", ["", "gzip", "br"])
@pytest.mark.parametrize("below", ["/", "/prevent/"])
def test_a_site_that_is_as_it_was_built(host: Host, command: Command, packing: str, below: str) -> None:
    host.packing, host.below = packing, below
    status, said = command(host)
    assert (status, said.splitlines()[-1].partition(". ")[0]) == (
        0,
        f"All 7 files of {host.address}{below} are as manifest.txt says",
    )
    assert "/a%20page/" in " ".join(host.asked)
    assert all(path.startswith(below) for path in host.asked)
    assert not any(path.endswith("index.html") for path in host.asked), "a page has one address"
    assert host.busiest <= AT_ONCE


@pytest.fixture
def compressed(host: Host, tmp_path: Path) -> Host:
    """The host of a site that was compressed ahead: three files of it are long enough."""
    for name in ("404.html", "contacts/index.html"):
        (host.root / name).write_text("the same again " * 40)
    write_manifest(host.root)
    copy_to_serve(host.root, tmp_path / "served")
    host.root, host.knows = tmp_path / "served", ("gzip", "br")
    return host


def test_a_site_whose_compressed_copies_are_as_they_were_made(compressed: Host, command: Command) -> None:
    status, said = command(compressed)
    assert status == 0, said
    assert f"All 7 files and 6 compressed copies of {compressed.address}/ are as manifest.txt says" in said
    assert not any(path.endswith((".gz", ".br")) for path in compressed.asked), "they have no address of their own"


@pytest.mark.parametrize(("ending", "pack"), [(".gz", gzip.compress), (".br", brotli.compress)])
@pytest.mark.parametrize("name", ["404.html", "contacts/index.html"])
def test_each_fault_of_a_compressed_copy_is_told(
    compressed: Host, command: Command, name: str, ending: str, pack: Callable[[bytes], bytes]
) -> None:
    copy = compressed.root / f"{name}{ending}"
    for content, why in (
        (pack(b"changed"), "was changed"),
        (b"not packed", "is compressed in a way that can't be undone"),
        (None, "is missing: the file came as it is"),
    ):
        copy.write_bytes(content) if content else copy.unlink()
        status, said = command(compressed)
        assert (status, said.splitlines()[1:-1]) == (1, [f"{name}{ending} {why}"])


def test_a_host_that_does_not_know_a_way_of_compressing_is_not_blamed(compressed: Host, command: Command) -> None:
    compressed.knows = ("gzip",)
    status, said = command(compressed)
    assert status == 0
    assert "Nothing comes compressed with br, for which there are copies: the host may not know it." in said


@pytest.mark.parametrize("ending", ["", "/", "/manifest.txt"])
def test_the_address_may_be_written_in_several_ways(host: Host, command: Command, ending: str) -> None:
    assert command(host, f"{host.address}{ending}")[0] == 0


@pytest.mark.parametrize(
    ("reply", "why"),
    [
        ((200, {}, b"changed"), "contacts/index.html was changed"),
        ((404, {}, b""), "contacts/index.html is missing"),
        ((410, {}, b""), "contacts/index.html is missing"),
        ((403, {}, b""), "contacts/index.html wasn't given (the answer was 403)"),
        ((500, {}, b""), "contacts/index.html wasn't given (the answer was 500)"),
        ((200, {"Content-Encoding": "gzip"}, b"not packed"), "contacts/index.html is compressed in a way that can't"),
        ((200, {}, b"x" * 100_001), "contacts/index.html is longer than 100000 bytes"),
        ((200, {"Content-Encoding": "gzip"}, gzip.compress(b"x" * 9_000_000)), "is longer than 100000 bytes"),
        ((200, {"Content-Length": "900"}, b"cut off"), "contacts/index.html "),
        ((0, {}, b""), "contacts/index.html can't be asked for: there is no connection"),
        ((302, {"Location": "/contacts/"}, b""), "contacts/index.html is redirected on and on"),
        ((302, {"Location": "file:///etc/passwd"}, b""), "file:///etc/passwd, which isn't safe to follow"),
        ((302, {"Location": "//other.invalid/"}, b""), "is redirected out of the site, to http://other.invalid/"),
    ],
)
def test_each_fault_of_one_file_is_told(host: Host, command: Command, reply: Reply, why: str) -> None:
    host.replies["/contacts/"] = reply
    status, said = command(host)
    assert status == 1
    assert why in said
    assert "1 difference from" in said


def test_a_host_that_asks_for_patience_is_asked_again_later(host: Host, command: Command) -> None:
    host.once["/contacts/"] = (503, {"Retry-After": "7"}, b"")
    host.once["/404.html"] = (0, {}, b"")
    assert command(host)[0] == 0
    assert sorted(host.waits) == [0.5, 7.0]


def test_a_wait_that_is_no_number_is_none(host: Host, command: Command) -> None:
    host.once["/contacts/"] = (503, {"Retry-After": "²"}, b"")
    assert command(host)[0] == 0
    assert host.waits == [0.5]


def test_a_redirect_to_another_name_of_the_host_is_followed_once_for_all(hosts: list[Host], command: Command) -> None:
    old, new = hosts
    old.replies[f"/{MANIFEST}"] = (301, {"Location": f"{new.address}/{MANIFEST}"}, b"")
    status, said = command(old)
    assert status == 0
    assert f"{old.address}/ leads to {new.address}/." in said
    assert old.asked == [f"/{MANIFEST}"]
    assert len(new.asked) > 7


def test_a_redirect_inside_the_site_is_followed(host: Host, command: Command) -> None:
    host.replies["/contacts/"] = (302, {"Location": "/here/"}, b"")
    host.replies["/here/"] = (200, {}, (host.root / "contacts/index.html").read_bytes())
    assert command(host)[0] == 0


def test_a_page_that_moved_may_lead_on_at_once_and_others_may_not(host: Host, command: Command) -> None:
    write_manifest(host.root, moves=[("/contacts/", "/a page/#x")])
    host.replies["/contacts/"] = (301, {"Location": "/a%20page/"}, b"")
    assert command(host)[0] == 0
    host.replies["/contacts/"] = (301, {"Location": "/"}, b"")
    assert "contacts/index.html was changed" in command(host)[1]


@pytest.mark.parametrize("listed", ["../secret.txt", "/etc/passwd", "//other.invalid/x", "a/../../x"])
def test_a_manifest_that_leads_out_of_the_site_is_refused(host: Host, command: Command, listed: str) -> None:
    host.replies[f"/{MANIFEST}"] = (200, {}, f"{'ab' * 32}  {listed}\n".encode())
    status, said = command(host)
    assert status == 2
    assert "isn't a path inside the site" in said
    assert host.asked == [f"/{MANIFEST}"]


def test_a_name_that_looks_like_a_question_stays_a_path(host: Host, command: Command) -> None:
    (host.root / "what?is#this%2e").write_text("x")
    host.replies[f"/{MANIFEST}"] = (200, {}, Manifest({"what?is#this%2e": digest(b"x")}).text.encode())
    assert command(host)[0] == 0
    assert "/what%3Fis%23this%252e" in host.asked


def test_what_is_kept_of_earlier_releases_is_asked_for(host: Host, command: Command) -> None:
    (host.root / EARLIER).write_bytes(Manifest({"assets/old.0a1b2c3d4e.css": digest(b"x")}).text.encode())
    status, said = command(host)
    assert status == 1
    assert "assets/old.0a1b2c3d4e.css is missing" in said


@pytest.mark.parametrize(
    "address", ["ftp://hub.example/", "file:///etc/", "https://", "https://a:b@hub.example/", "https://hub.example:x/"]
)
def test_only_addresses_of_the_web_are_asked(host: Host, command: Command, address: str) -> None:
    status, said = command(host, address)
    assert status == 2
    assert "isn't the address of a site" in said


@pytest.mark.parametrize(
    ("reply", "why"),
    [
        ((404, {}, b""), "There is no manifest.txt at"),
        ((200, {}, b"<!doctype html>\n"), "this isn't a SHA-256"),
        ((302, {"Location": "/login"}, b""), "There is no manifest.txt at"),
        ((302, {"Location": "file:///etc/passwd"}, b""), "isn't safe to follow"),
        ((0, {}, b""), "can't be asked for: there is no connection"),
    ],
)
def test_without_a_manifest_nothing_is_known(host: Host, command: Command, reply: Reply, why: str) -> None:
    host.replies[f"/{MANIFEST}"] = reply
    status, said = command(host)
    assert status == 2
    assert why in said
    assert said.startswith("Nothing is known of")


def test_a_site_that_falls_silent_is_left_alone(host: Host, command: Command) -> None:
    files = {f"{number:03}.html": "ab" * 32 for number in range(200)}
    host.replies = {f"/{name}": (0, {}, b"") for name in files}
    host.replies[f"/{MANIFEST}"] = (200, {}, Manifest(files).text.encode())
    status, said = command(host)
    assert status == 1
    assert "… and 176 more weren’t asked for" in said
    assert len(set(host.asked)) < 40
