"""A folder beside its manifest: whatever was lost, changed or added is told, and nothing else."""

import gzip
import os
import shutil
import stat
from collections.abc import Mapping
from pathlib import Path

import brotli
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.sites import BuiltSite
from tests.support.small_site import small_site
from tests.support.somebody_else import as_somebody_else, only_root_can
from tests.support.trees import EXAMPLE
from tests.support.web_servers import make_serving

import verify
from publishing.finishing.manifest import EARLIER, MANIFEST, Manifest, digest, read_manifest
from publishing.releasing.compared import differences, listed_in
from publishing.releasing.served_copy import copy_to_serve


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return small_site(tmp_path / "site", "old")


def test_what_was_built_and_what_is_served_agree_with_the_manifest(example_site: BuiltSite, tmp_path: Path) -> None:
    assert differences(example_site.folder) == []
    make_serving(EXAMPLE / "data", example_site.folder, tmp_path / "out")
    assert differences(tmp_path / "out/site") == []


def test_each_kind_of_difference_is_told(site: Path, tmp_path: Path) -> None:
    (site / "contacts/index.html").unlink()
    (site / "index.html").write_text("changed")
    (site / "extra/new.html").parent.mkdir()
    (site / "extra/new.html").write_text("new")
    (site / "link.html").symlink_to(site / "index.html")
    (site / "elsewhere").symlink_to(tmp_path)
    os.mkfifo(site / "pipe")
    (site / "404.html.gz").write_bytes(gzip.compress(b"something else"))
    assert differences(site) == [
        "404.html.gz isn't a copy of 404.html",
        "contacts/index.html is missing",
        "elsewhere isn't a plain file",
        "extra/new.html isn't in the manifest",
        "index.html was changed",
        "link.html isn't a plain file",
        "pipe isn't a plain file",
    ]


@only_root_can
def test_a_file_that_cannot_be_read_is_told_beside_the_others(site: Path, tmp_path: Path) -> None:
    copy_to_serve(site, tmp_path / "served")
    (tmp_path / "served/index.html").chmod(0)
    (tmp_path / "served/contacts/index.html").unlink()
    for folder in (*tmp_path.parents[:3], tmp_path):
        folder.chmod(folder.stat().st_mode | stat.S_IROTH | stat.S_IXOTH)
    told = as_somebody_else(lambda: "\n".join(differences(tmp_path / "served"))).splitlines()
    assert {"index.html can't be read", "contacts/index.html is missing"} < set(told)


@pytest.mark.parametrize("ending", [".gz", ".br"])
def test_compressed_copies_are_unpacked_no_further_than_they_may(site: Path, ending: str) -> None:
    pack = {".gz": gzip.compress, ".br": brotli.compress}[ending]
    copy = site / f"index.html{ending}"
    content = (site / "index.html").read_bytes()
    for packed, is_right in (
        (pack(content), True),
        (pack(content)[:-3], False),
        (pack(content + b" " * 50_000_000), False),
        (b"not packed", False),
        (b"", False),
    ):
        copy.write_bytes(packed)
        assert differences(site) == ([] if is_right else [f"index.html{ending} isn't a copy of index.html"])


def test_a_compressed_copy_that_was_published_is_missed(site: Path, tmp_path: Path) -> None:
    served = tmp_path / "served"
    assert copy_to_serve(site, served) == 4
    assert differences(served) == []
    (served / "index.html.br").unlink()
    assert differences(served) == ["index.html.br is missing"]
    (served / "index.html.gz").write_bytes(b"not packed")
    assert differences(served) == ["index.html.br is missing", "index.html.gz isn't a copy of index.html"]
    (served / "index.html.gz").unlink()
    assert differences(served) == ["index.html.br is missing", "index.html.gz is missing"]


def test_a_compressed_copy_is_of_nothing_where_its_file_is_missing(site: Path, tmp_path: Path) -> None:
    copy_to_serve(site, tmp_path / "served")
    (tmp_path / "served/index.html").unlink()
    assert differences(tmp_path / "served") == [
        "index.html is missing",
        "index.html.br isn't a copy of index.html",
        "index.html.gz isn't a copy of index.html",
    ]


def test_what_is_served_already_can_be_copied_to_be_served(site: Path, tmp_path: Path) -> None:
    copy_to_serve(site, tmp_path / "served")
    assert copy_to_serve(tmp_path / "served", tmp_path / "again") == 4
    assert differences(tmp_path / "again") == []


def test_what_a_release_keeps_of_earlier_ones_is_listed_and_looked_at_too(site: Path) -> None:
    (site / "assets/old.css").write_text("x")
    (site / EARLIER).write_bytes(
        Manifest({"assets/old.css": digest(b"x"), "assets/gone.css": digest(b"y")}).text.encode()
    )
    assert differences(site) == ["assets/gone.css is missing"]


@settings(max_examples=40)
@given(data=st.data())
def test_any_change_is_found(data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    site = small_site(tmp_path_factory.mktemp("any") / "site", "old")
    name = data.draw(st.sampled_from(sorted(p.relative_to(site).as_posix() for p in site.rglob("*") if p.is_file())))
    if name == MANIFEST:
        return
    content = (site / name).read_bytes()
    changed = data.draw(st.binary(max_size=200).filter(lambda each: each != content))
    (site / name).write_bytes(changed)
    assert differences(site) == [f"{name} was changed"]


def test_the_command_says_what_it_found(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert verify.main(["--site", str(site)]) == 0
    assert f"All 7 files of {site} are as manifest.txt says." in capsys.readouterr().out
    (site / "index.html").write_text("changed")
    assert verify.main(["--site", str(site)]) == 1
    assert "index.html was changed\n1 difference from" in capsys.readouterr().out
    copy_to_serve(small_site(site.parent / "other", "new"), site.parent / "served")
    assert verify.main(["--site", str(site.parent / "served")]) == 0
    assert "All 7 files and 4 compressed copies of " in capsys.readouterr().out
    small_site(site, "new", without=("ambleton",))
    assert verify.main(["--site", str(site)]) == 0
    assert "It was built without ambleton" in capsys.readouterr().out


def test_the_command_looks_at_one_release_though_the_next_one_comes(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    current, following = tmp_path / "current", small_site(tmp_path / "following", "new")
    current.symlink_to(site)

    def publish_meanwhile(site: Path) -> Mapping[str, str]:
        current.unlink()
        current.symlink_to(following)
        return listed_in(site)

    monkeypatch.setattr(verify, "listed_in", publish_meanwhile)
    assert verify.main(["--site", str(current)]) == 0
    assert read_manifest(site).fingerprint in capsys.readouterr().out


def test_a_release_of_a_hub_in_a_folder_of_its_host_says_where_it_stands(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(site, tmp_path / "release/help/prevent")
    assert verify.main(["--site", str(tmp_path / "release")]) == 2
    told = capsys.readouterr().out
    assert told == f"The site stands in a folder below: name that, SITE={tmp_path}/release/help/prevent\n"


@pytest.mark.parametrize("seen", ["1", "2"])
def test_of_releases_side_by_side_the_one_is_named_that_readers_see(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], seen: str
) -> None:
    for release in ("1", "2"):
        shutil.copytree(site, tmp_path / "target/releases" / release)
    (tmp_path / "target/current").symlink_to(f"releases/{seen}")
    assert verify.main(["--site", str(tmp_path / "target")]) == 2
    assert capsys.readouterr().out.endswith(f"SITE={tmp_path}/target/current\n")


def test_without_a_manifest_nothing_is_known(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (site / MANIFEST).write_bytes((site / MANIFEST).read_bytes()[:100])
    assert verify.main(["--site", str(site)]) == 2
    (site / MANIFEST).unlink()
    assert verify.main(["--site", str(site)]) == 2
    shutil.rmtree(site)
    assert verify.main(["--site", str(site)]) == 2
    first, second, third = capsys.readouterr().out.splitlines()
    assert first.startswith(f"Nothing is known of {site}: ")
    assert "can't be read (No such file or directory)" in second
    assert third.startswith(f"There is no folder {site}")
