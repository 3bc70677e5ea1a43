"""nginx and Caddy from Debian, started with the shipped configuration on a port of this machine alone."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

from tests.support.trees import EPOCH, ROOT

_LONGEST_START = 20.0
"""In seconds."""


@dataclass(frozen=True)
class Answer:
    """What a server said, as it came: nothing is followed or unpacked."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def __getitem__(self, name: str) -> str:
        """A header; "" if it wasn't sent."""
        return self.headers.get(name.lower(), "")


@dataclass(frozen=True)
class Server:
    """A server that runs."""

    name: str
    origin: str

    def ask(self, path: str, method: str = "GET", **headers: str) -> Answer:
        """Ask for exactly this path. An underscore in a header's name stands for a hyphen."""
        connection = HTTPConnection(urlsplit(self.origin).netloc, timeout=10)
        try:
            connection.putrequest(method, path, skip_accept_encoding=True)
            for name, value in headers.items():
                connection.putheader(name.replace("_", "-"), value)
            connection.endheaders()
            found = connection.getresponse()
            sent = [(name.lower(), value) for name, value in found.getheaders()]
            # nginx adds its headers to the refusal of a range once more; they are the same.
            once = list(dict.fromkeys(sent)) if found.status == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE else sent
            assert len(once) == len(dict(once)), f"{path}: a header came twice: {sent}"
            return Answer(found.status, dict(once), found.read())
        finally:
            connection.close()


def make_serving(data: Path, site: Path, out: Path) -> None:
    """What `make serving` does."""
    command = [sys.executable, str(ROOT / "hooks/make_serving.py")]
    subprocess.run(
        [*command, "--data", str(data), "--site", str(site), "--out", str(out)],
        check=True,
        env={"SOURCE_DATE_EPOCH": str(EPOCH), "PATH": "/usr/bin:/bin"},
        stdout=subprocess.DEVNULL,
    )


def unpacked(name: str) -> Path:
    """The folder with a server's unpacked package."""
    command = [str(ROOT / ".ci/web-server"), name]
    return Path(subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip())


@contextmanager
def nginx(serving: Path, work: Path) -> Iterator[Server]:
    """nginx, with the whole shipped configuration but for its port, its root, and where its module lies."""
    package, port = unpacked("nginx"), free_port()
    folder = work / "nginx"
    shutil.copytree(serving / "nginx", folder)
    replace_in(
        folder / "nginx.conf",
        {
            "listen 8080;": f"listen 127.0.0.1:{port};",
            "root /srv/hub;": f"root {serving / 'site'};",
            "include /etc/nginx/modules-enabled/*.conf;": (
                f"load_module {package}/usr/lib/nginx/modules/ngx_http_brotli_static_module.so;"
            ),
            "error_log stderr alert;": f"error_log {work}/error.log alert;",
            "worker_processes auto;": "worker_processes 1;",
            " /tmp/nginx": f" {work}/nginx",
        },
    )
    with running("nginx", nginx_command(folder / "nginx.conf"), port) as server:
        yield server


def nginx_command(configuration: Path) -> list[str]:
    """How nginx is started, as whoever runs the tests: nobody else may read what they write."""
    program, directives = unpacked("nginx") / "usr/sbin/nginx", "daemon off;"
    if os.geteuid() == 0:
        directives += " user root;"
    return [str(program), "-p", str(configuration.parent), "-c", str(configuration), "-g", directives]


@contextmanager
def caddy(serving: Path, work: Path) -> Iterator[Server]:
    """Caddy, with the whole shipped configuration but for its port and its root."""
    port, file = free_port(), work / "Caddyfile"
    shutil.copy(serving / "caddy/Caddyfile", file)
    changes = {
        ":8080 {": f"http://127.0.0.1:{port} {{\n\tbind 127.0.0.1",
        "root * /srv/hub": f"root * {serving / 'site'}",
    }
    replace_in(file, changes)
    program = str(unpacked("caddy") / "usr/bin/caddy")
    with running("caddy", [program, "run", "--adapter", "caddyfile", "--config", str(file)], port) as server:
        yield server


def replace_in(file: Path, changes: Mapping[str, str]) -> None:
    """Change a configuration in the few places that belong to a machine, and in no others."""
    text = file.read_text("utf-8")
    for old, new in changes.items():
        assert old in text, f"{file.name} no longer says {old!r}"
        text = text.replace(old, new)
    file.write_text(text, "utf-8")


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def running(name: str, command: list[str], port: int) -> Iterator[Server]:
    """A server as long as it is needed, from when it answers on its port."""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as process:
        try:
            _wait_for(port, process)
            yield Server(name, f"http://127.0.0.1:{port}")
        finally:
            process.terminate()
            process.communicate(timeout=20)


def _wait_for(port: int, process: subprocess.Popen[str]) -> None:
    until = time.monotonic() + _LONGEST_START
    while process.poll() is None and time.monotonic() < until:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    process.terminate()
    raise AssertionError(f"it didn't start: {process.communicate()[1]}")
