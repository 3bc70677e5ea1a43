"""What `make export` writes is built by plain MkDocs, without the hub's program, and is the same hub."""

import re
import sys
from pathlib import Path

import pytest
import yaml
from tests.support.moved import differences, export
from tests.support.sites import BuiltSite
from tests.support.trees import digests, run


@pytest.fixture(scope="module")
def out(example_site: BuiltSite, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("export") / "out"
    ended = export(example_site.folder, out)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return out


def test_plain_mkdocs_builds_the_same_hub(example_site: BuiltSite, out: Path, tmp_path: Path) -> None:
    assert not {"hooks", "custom_hooks"} & set(yaml.safe_load((out / "mkdocs.yml").read_text()))
    ended = run(sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", tmp_path / "site", within=out)
    assert ended.returncode == 0, ended.stderr
    moved = BuiltSite(tmp_path / "site")
    assert differences(example_site, moved) == []
    assert len(moved.pages) > 200


def test_the_menu_leads_to_the_main_parts(out: Path) -> None:
    menu = yaml.safe_load((out / "mkdocs.yml").read_text())["nav"]
    assert menu[:3] == [
        {"Example hub": "index.md"},
        {"Get help": "get-help/index.md"},
        {"Make a referral": "refer/index.md"},
    ]
    assert all((out / "docs" / file).is_file() for each in menu for file in each.values())


def test_it_can_see_a_difference(example_site: BuiltSite, out: Path, tmp_path: Path) -> None:
    page = out / "docs/refer/helper/index.md"
    kept = page.read_text()
    page.write_text(
        kept.replace('href="walker/step-1/"', 'href="walker/step-2/"').replace("right route</h1>", "wrong route</h1>")
    )
    run(sys.executable, "-m", "mkdocs", "build", "--site-dir", tmp_path / "site", within=out)
    page.write_text(kept)
    assert [line.partition(": ")[2] for line in differences(example_site, BuiltSite(tmp_path / "site"))] == [
        "not the same headings",
        "not the same links",
        "not the same text",
    ]


def test_every_page_is_one_block_that_no_generator_takes_for_anything_else(out: Path) -> None:
    written = {out / "docs/about/index.md", out / "docs/cy/about/index.md", out / "docs/privacy.md"}
    for path in (each for each in sorted(out.rglob("*.md")) if each.is_file()):
        front, _, body = path.read_text().removeprefix("---\n").partition("\n---\n\n")
        assert set(yaml.safe_load(front)) == {"title", "description"}
        if path not in written:
            assert body.startswith("<div lang="), path
            assert not re.search(r"\n\n|^[ \t]|\{[{%#]", body, re.MULTILINE), path


def test_prose_stays_markdown(out: Path) -> None:
    text = (out / "docs/about/index.md").read_text()
    assert "\n## Report an error {#report-an-error}\n" in text
    assert "| Kind | Number |" in text
    assert "[crossing](../definitions/crossing/index.md)" in text
    assert "This is an invented example." in text, "above the prose"
    assert "Report an error on this page" in text, "below it"


def test_what_is_no_page_comes_along_and_what_serves_the_shell_does_not(example_site: BuiltSite, out: Path) -> None:
    there = {f"/{name}" for name in digests(out / "docs")}
    for kind in (".csv", ".json", ".pdf", ".png", ".ics", ".zip"):
        wanted = {each for each in example_site.files if each.endswith(kind) and not each.startswith("/assets/search/")}
        assert wanted
        assert wanted <= there
    assert not {each for each in there if each.endswith((".js", ".html"))}
    assert "/_headers" not in there, "its rules are for pages that run no script of a theme"
    assert "/_redirects" in there


def test_it_is_the_same_each_time(example_site: BuiltSite, out: Path, tmp_path: Path) -> None:
    export(example_site.folder, tmp_path / "again")
    assert digests(tmp_path / "again") == {name: each for name, each in digests(out).items() if "/site/" not in name}


def test_without_a_built_site_nothing_is_written(tmp_path: Path) -> None:
    ended = export(tmp_path / "none", tmp_path / "out")
    assert ended.returncode == 1
    assert "run make site first" in ended.stdout
    assert not (tmp_path / "out").exists()


def test_the_old_export_stays_until_a_new_one_is_whole(example_site: BuiltSite, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    ended = export(example_site.folder, tmp_path / "file/out")
    assert ended.returncode == 1
    assert "choose another folder with OUT=" in ended.stdout
    assert (tmp_path / "file").read_text() == "x"
