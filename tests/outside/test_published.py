"""A hub at an address is compared with its manifest: politely, within the site, and each fault is told."""

import gzip

import pytest
from tests.support.verified_host import Command, Host, Reply

from publishing.finishing.manifest import EARLIER, MANIFEST, Manifest, digest, write_manifest
from publishing.outside.file_by_file import AT_ONCE


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
