"""Hosts to be asked, and the command that asks them."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from tests.support.serving import asked_of
from tests.support.small_site import small_site
from tests.support.verified_host import Command, Handler, Host


@pytest.fixture
def hosts(tmp_path: Path) -> Iterator[list[Host]]:
    """Two sites that are the same."""
    root = small_site(tmp_path / "site", "old")
    found = [Host(root), Host(root)]
    with ExitStack() as stack:
        for host in found:
            host.address = stack.enter_context(asked_of(Handler, host=host))
        yield found


@pytest.fixture
def host(hosts: list[Host]) -> Host:
    return hosts[0]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)
