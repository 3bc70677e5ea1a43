"""Hosts to be asked, and the command that asks them."""

import threading
from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from tests.support.small_site import small_site
from tests.support.verified_host import Command, Handler, Host


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


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)
