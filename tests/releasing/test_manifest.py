"""The manifest lists every file, always alike, and names nothing outside the site."""

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.sites import BuiltSite
from tests.support.trees import digests

from publishing.finishing.manifest import MANIFEST, Manifest, ManifestError, manifest_from, write_manifest

HASH = "ab" * 32
PARTS = st.text(st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="/\\"), min_size=1).filter(
    lambda part: part not in (".", "..")
)
PATHS = st.lists(PARTS, min_size=1, max_size=4).map("/".join)
HASHES = st.text("0123456789abcdef", min_size=64, max_size=64)


def test_a_built_site_lists_every_file_but_the_manifest(example_site: BuiltSite) -> None:
    listed = manifest_from((example_site.folder / MANIFEST).read_bytes())
    found = digests(example_site.folder)
    del found[MANIFEST]
    assert listed.files == found
    assert listed.without == ()
    assert listed.moved["words/crossings/index.html"] == "definitions/crossing/index.html"
    assert list(listed.files) == sorted(listed.files)


def test_another_program_can_compare(example_site: BuiltSite, tmp_path: Path) -> None:
    if not shutil.which("sha256sum"):
        pytest.skip("sha256sum isn't installed")
    site = tmp_path / "site"
    shutil.copytree(example_site.folder, site)
    command = ["sha256sum", "--check", "--quiet", "--strict", MANIFEST]
    assert subprocess.run(command, cwd=site, check=False, capture_output=True).returncode == 0
    (site / "index.html").write_text("changed")
    assert subprocess.run(command, cwd=site, check=False, capture_output=True).returncode == 1


MOVES = st.dictionaries(st.sampled_from(["a/index.html", "b/c/index.html"]), st.just("d/index.html"))


@given(st.dictionaries(PATHS, HASHES), st.lists(st.sampled_from(["ambleton", "sampleton"]), unique=True), MOVES)
def test_what_is_written_is_read(files: dict[str, str], without: list[str], moved: dict[str, str]) -> None:
    manifest = Manifest(files, tuple(sorted(without)), moved)
    assert manifest_from(manifest.text.encode()) == manifest
    turned = Manifest(dict(reversed(files.items())), tuple(reversed(manifest.without)), moved)
    assert turned.text == manifest.text


@pytest.mark.parametrize(
    "path", ["../x", "/etc/passwd", "a/../../x", "a//b", "./a", "a/.", "..\\x", "a\\b", "a\rb", "a\x00b", "\x1b[2J"]
)
def test_a_path_out_of_the_site_is_refused(path: str) -> None:
    with pytest.raises(ManifestError, match=r"manifest.txt:1: .* isn't a path inside the site"):
        manifest_from(f"{HASH}  {path}\n".encode())


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"<!doctype html>\n", "manifest.txt:1: this isn't a SHA-256"),
        (f"{HASH}  a\n{HASH}  a\n".encode(), "manifest.txt:2: a is listed twice"),
        (f"{HASH}  index.ht".encode(), "was cut off"),
        (b"", "was cut off"),
        (b"\n", "lists no file"),
        (b"# Every file of this site\n", "lists no file"),
        (f"# Files: 2\n{HASH}  a\n".encode(), "was cut off"),
        (f"# Files: 1\n{HASH}  a\n{HASH}  b\n".encode(), "was cut off"),
        (b"# Files: many\n", "was cut off"),
        (b"\xff\xfe", "isn't text"),
    ],
)
def test_what_is_no_manifest_is_refused(content: bytes, why: str) -> None:
    with pytest.raises(ManifestError, match=why):
        manifest_from(content)


@given(st.integers(1, 5))
def test_a_list_of_which_lines_are_missing_is_refused(lost: int) -> None:
    lines = Manifest({f"{name}.html": HASH for name in "abcdef"}).text.splitlines(keepends=True)
    with pytest.raises(ManifestError, match="was cut off"):
        manifest_from("".join(lines[:-lost]).encode())


def test_a_list_of_an_earlier_release_that_says_no_number_is_read() -> None:
    assert manifest_from(f"# Every file\n{HASH}  a\n".encode()).files == {"a": HASH}


def test_the_manifest_of_a_site_is_the_same_when_it_has_one_already(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("x")
    write_manifest(tmp_path)
    first = (tmp_path / MANIFEST).read_bytes()
    write_manifest(tmp_path)
    assert (tmp_path / MANIFEST).read_bytes() == first
