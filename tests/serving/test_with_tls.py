"""The example for Debian: a certificate, HTTP that leads to HTTPS, and the same headers."""

import shutil
import socket
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, closing
from http.client import HTTPConnection, HTTPSConnection
from pathlib import Path

import pytest
from tests.support.web_servers import free_port, nginx_command, replace_in, running

from publishing.model.response_headers import SECURITY_HEADERS

FILES = 64
"""So many files, and connections, nginx may have open here."""


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("tls")


@pytest.fixture(scope="module")
def ports(serving: Path, work: Path) -> Iterator[tuple[int, int]]:
    """The ports of HTTP and of HTTPS, with a certificate that was made for this test."""
    plain, secure = free_port(), free_port()
    shutil.copytree(serving / "nginx", work / "hub")
    certificate, key = work / "fullchain.pem", work / "privkey.pem"
    subject = ["-subj", "/CN=hub.example.org", "-days", "1", "-keyout", str(key), "-out", str(certificate)]
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", *subject]
    subprocess.run(made, check=True, capture_output=True)
    changes = {
        "listen 80;": f"listen 127.0.0.1:{plain};",
        "listen 443 ssl http2;": f"listen 127.0.0.1:{secure} ssl http2;",
        "    listen [::]:80;\n": "",
        "    listen [::]:443 ssl http2;\n": "",
        "/etc/nginx/hub/": f"{work}/hub/",
        "/etc/ssl/hub/fullchain.pem": str(certificate),
        "/etc/ssl/hub/privkey.pem": str(key),
        "/var/log/nginx/error.log": f"{work}/hub.log",
        "root /srv/hub;": f"root {serving / 'site'};",
    }
    replace_in(work / "hub/site-with-tls.conf", changes)
    kinds = ("proxy", "fastcgi", "uwsgi", "scgi", "client_body")
    temporary = " ".join(f"{each}_temp_path {work}/{each};" for each in kinds)
    main = f"pid {work}/nginx.pid; error_log {work}/error.log; worker_rlimit_nofile {FILES}; events {{ }}"
    (work / "nginx.conf").write_text(f"{main} http {{ {temporary} include hub/site-with-tls.conf; }}\n")
    with running("nginx", nginx_command(work / "nginx.conf"), plain):
        yield plain, secure


def test_http_leads_to_https(ports: tuple[int, int]) -> None:
    with closing(HTTPConnection("127.0.0.1", ports[0], timeout=10)) as connection:
        connection.request("GET", "/definitions/?from=print")
        answer = connection.getresponse()
        answer.read()
    assert (answer.status, answer.headers["Location"]) == (301, "https://hub.example.org/definitions/?from=print")


def test_https_sends_every_header(ports: tuple[int, int]) -> None:
    context = ssl._create_unverified_context()  # noqa: S323, SLF001  (the certificate is this test's own)
    with closing(HTTPSConnection("127.0.0.1", ports[1], timeout=10, context=context)) as connection:
        connection.request("GET", "/definitions/", headers={"Accept-Encoding": "gzip"})
        answer = connection.getresponse()
        answer.read()
    assert (answer.status, answer.headers["Content-Encoding"]) == (200, "gzip")
    assert {name: answer.headers[name] for name in SECURITY_HEADERS} == dict(SECURITY_HEADERS)


def test_nobody_who_reads_is_written_down(ports: tuple[int, int], work: Path) -> None:
    context = ssl._create_unverified_context()  # noqa: S323, SLF001  (the certificate is this test's own)
    for path in ("/assets/", f"/{'a' * 300}", "/definitions/crossing/", "/.git/config"):
        with closing(HTTPSConnection("127.0.0.1", ports[1], timeout=10, context=context)) as connection:
            connection.request("GET", path)
            connection.getresponse().read()
    assert written_down(work) == []


def test_nor_where_there_are_too_many_readers(ports: tuple[int, int], work: Path) -> None:
    context = ssl._create_unverified_context()  # noqa: S323, SLF001  (the certificate is this test's own)
    with ExitStack() as stack:
        reader = stack.enter_context(closing(HTTPSConnection("127.0.0.1", ports[1], timeout=10, context=context)))
        answers = asked_again_and_again(reader)
        assert next(answers) == 200
        for _ in range(FILES):
            stack.enter_context(socket.create_connection(("127.0.0.1", ports[0]), timeout=10))
        assert 500 in answers, "no file is left for the page"
    assert written_down(work) == []


def asked_again_and_again(reader: HTTPSConnection) -> Iterator[int]:
    """The status of each answer, a few times over: a server accepts one connection after the other."""
    for _ in range(FILES):
        reader.request("GET", "/definitions/crossing/")
        answer = reader.getresponse()
        answer.read()
        yield answer.status
        if answer.will_close:
            return


def written_down(work: Path) -> list[str]:
    """What nginx noted of those who read."""
    logged = [line for path in work.glob("*.log") for line in path.read_text().splitlines()]
    return [line for line in logged if "client:" in line]
