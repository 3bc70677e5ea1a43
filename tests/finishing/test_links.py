"""The built site's own links, followed once more: what leads nowhere is found, and nothing else."""

import posixpath
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publishing.finishing.links import broken_links, file_of, place_of

SITE = {
    "index.html": '<a href="a/">x</a><a href="a/#there">x</a><img src="x.png"><a href="https://a.example/">x</a>',
    "a/index.html": '<p id="there"></p><a href="../">x</a><a href="#there">x</a><a href="./">x</a><a href="/a/">x</a>',
    "x.png": "",
}


def lay_out(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


def test_a_sound_site_has_no_broken_links(tmp_path: Path) -> None:
    assert broken_links(lay_out(tmp_path, SITE)) == []


def test_a_link_from_the_root_is_followed_below_the_sites_own_path(tmp_path: Path) -> None:
    folder = lay_out(tmp_path, {"index.html": "", "a/index.html": "", "404.html": '<a href="/hub/a/"><a href="/hub/">'})
    assert broken_links(folder, "/hub/") == []
    assert len(broken_links(folder, "/")) == 2
    assert len(broken_links(folder, "/other/")) == 2


@pytest.mark.parametrize(
    ("link", "wanted"),
    [
        ('<a href="b/">', "leads to b/index.html"),
        ('<a class="x" href="a/#gone">', "names a place"),
        ('<script src="gone.js">', "leads to gone.js"),
        ('<link rel="icon" href="gone.svg">', "leads to gone.svg"),
        ('<a href="#gone">', "names a place"),
        ('<a href="../../etc/">', "isn’t there"),
    ],
)
def test_a_broken_link_is_found(tmp_path: Path, link: str, wanted: str) -> None:
    (line,) = map(str, broken_links(lay_out(tmp_path, {**SITE, "c/index.html": "", "d.html": link})))
    assert line.startswith("d.html: the link ")
    assert wanted.replace("’", "'") in line


STEPS = st.lists(st.sampled_from(["..", ".", "a", "b c", ".x", "x.png"]), max_size=5)


@given(STEPS, STEPS, st.sampled_from(["", "/"]))
def test_a_path_leads_to_the_file_that_a_server_would_open(folder: list[str], steps: list[str], end: str) -> None:
    folder = [step for step in folder if not step.startswith(".")]
    path = "/".join(steps) + end if steps else "./"
    arrived = posixpath.normpath(posixpath.join("/".join(folder), path))
    is_folder = path.endswith("/") or steps[-1] in (".", "..") or arrived == "."
    wanted = posixpath.normpath(posixpath.join(arrived, "index.html")) if is_folder else arrived
    assert file_of(path, folder, "/hub/") == wanted
    assert file_of(f"/hub/{path}", ["elsewhere"], "/hub/") == file_of(path, [], "/hub/")
    assert place_of(f"{quote(path)}#x", "page", folder, "/hub/") == (wanted, "x")
