"""A hub that was compressed ahead, at an address: each copy is asked for and compared."""

import gzip
from collections.abc import Callable
from pathlib import Path

import brotli
import pytest
from tests.support.verified_host import Command, Host

from publishing.finishing.manifest import write_manifest
from publishing.releasing.served_copy import copy_to_serve


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


def test_a_file_that_was_changed_is_told_though_its_copies_are_whole(compressed: Host, command: Command) -> None:
    (compressed.root / "contacts/index.html").write_text("changed")
    status, said = command(compressed)
    assert (status, said.splitlines()[1:-1]) == (1, ["contacts/index.html was changed"])


def test_a_host_that_does_not_know_a_way_of_compressing_is_not_blamed(compressed: Host, command: Command) -> None:
    compressed.knows = ("gzip",)
    status, said = command(compressed)
    assert status == 0
    assert "Nothing comes compressed with br, for which there are copies: the host may not know it." in said
