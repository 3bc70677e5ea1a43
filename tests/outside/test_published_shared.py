"""A site that takes the place of another on its host holds what pages of that are still open for."""

from pathlib import Path

import pytest
from tests.support.publications import style
from tests.support.small_site import small_site
from tests.support.verified_host import Host

import keep_shared
from publishing.finishing.manifest import EARLIER, MANIFEST, read_manifest
from publishing.outside.fetching import Patience
from publishing.releasing.compared import differences

OLD = style("old")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return small_site(tmp_path / "new", "new")


def keep(site: Path, address: str) -> int:
    patience = Patience(timeout=5, tries=1, wait=lambda _: None)
    return keep_shared.main(["--site", str(site), "--address", address], patience)


def test_what_is_named_by_its_content_is_kept_and_nothing_else(host: Host, site: Path) -> None:
    for _ in range(2):
        assert keep(site, host.address) == 0
        assert (site / OLD).read_text() == "p { content: 'old' }"
        assert set(read_manifest(site, EARLIER).files) == {OLD}
        assert differences(site) == []
    assert set(host.asked) == {f"/{MANIFEST}", f"/{OLD}"}
    assert [each.name for each in site.parent.iterdir() if each.name.startswith(".")] == []


@pytest.mark.parametrize("reply", [(404, {}, b"not here"), (200, {}, b"changed"), (0, {}, b"")])
def test_what_is_not_as_it_should_be_is_not_kept(
    host: Host, site: Path, reply: tuple[int, dict[str, str], bytes]
) -> None:
    host.replies[f"/{OLD}"] = reply
    assert keep(site, host.address) == 0
    assert not (site / OLD).exists()
    assert differences(site) == []


def test_where_nothing_is_published_yet_nothing_is_kept_back(
    host: Host, site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    host.replies[f"/{MANIFEST}"] = (404, {}, b"")
    for address in (host.address, "http://127.0.0.1:1/", "not an address"):
        assert keep(site, address) == 0
        assert capsys.readouterr().out.startswith("Nothing is kept for pages that are still open: ")
    assert differences(site) == []


def test_without_a_built_site_there_is_nothing_to_keep_it_in(host: Host, tmp_path: Path) -> None:
    assert keep(tmp_path / "none", host.address) == 1
    assert host.asked == []
