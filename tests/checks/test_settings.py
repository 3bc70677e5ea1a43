"""mkdocs.yml: what is wrong there is told as everything else is, before MkDocs stumbles over it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import check_data
from publishing.with_mkdocs.preview import Preview
from publishing.with_mkdocs.settings import settings_problems

HUB = Path(check_data.__file__).parents[1]
HOW = "mend it, or take it out; https://www.mkdocs.org/user-guide/configuration/ says what may stand there"
HOOKS = "hooks:\n  - hooks/build_site.py\n"
PLUGINS = "plugins: []"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The hub's own settings, to be spoilt."""
    for folder in ("docs", "overrides"):
        (tmp_path / folder).mkdir()
    return Path(shutil.copy(HUB / "mkdocs.yml", tmp_path))


def told(file: Path, old: str = "", new: str = "") -> list[str]:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
    return list(map(str, settings_problems(file)))


def test_the_hubs_own_settings_are_right(file: Path) -> None:
    assert told(file) == []


NO_HOOK = """`hooks` doesn't name hooks/build_site.py, which makes the pages; \
write a line "hooks:", and below it "  - hooks/build_site.py\""""
OWN_SEARCH = """the hub has a search of its own, and MkDocs’ plugin can't stand beside it; write "plugins: []\""""
A_COLON = """the text of `site_name` has a colon in it; \
put quotation marks around the whole text: site_name: "…\""""
TWICE = "is written twice (first on line 8); keep one of the two"
SLIPS = (
    ("docs_dir: docs", "docs_dri: docs", "5:1: `docs_dri` isn't a setting; did you mean `docs_dir`?"),
    ("docs_dir: docs", "docs_dir: doc", f"5:1: `docs_dir`: The path 'doc' isn't an existing directory; {HOW}"),
    ("site_name: Prevent hub\n", "", "1:1: `site_name` is missing; add it"),
    ("Prevent hub", "[hub]", f"2:1: `site_name`: Expected type: str but received: list; {HOW}"),
    ("Prevent hub", "Prevent: hub", f"2:19: {A_COLON}"),
    ("  name: material", "\tname: material", "11:1: there is a tab; use spaces"),
    ("strict: true", "strict: true\nstrict: on", f"9:1: `strict` {TWICE}"),
    (HOOKS, "", f"1:1: {NO_HOOK}"),
    ("hooks/build_site.py", "hooks/buildsite.py", f"19:1: {NO_HOOK}"),
    ("material", "mkdocs", """10:1: the theme isn't `material`; write "  name: material" below "theme:\""""),
    ("custom_dir", "x", """10:1: `theme: custom_dir` is missing; write "  custom_dir: overrides" below "theme:\""""),
    (PLUGINS, "plugins: [search: {lang: en}]", f"23:1: {OWN_SEARCH}"),
    (PLUGINS, "", f"1:1: {OWN_SEARCH}"),
    ("urls: true", "urls: false", """7:1: the addresses of pages end in /; write "use_directory_urls: true\""""),
)


@pytest.mark.parametrize(("old", "new", "problem"), SLIPS)
def test_each_slip_is_told_with_its_line(file: Path, old: str, new: str, problem: str) -> None:
    assert told(file, old, new) == [f"mkdocs.yml:{problem}"]


def test_what_fits_only_by_itself_is_told(file: Path) -> None:
    (problem,) = told(file, "site_dir: site", "site_dir: docs")
    assert problem.startswith("mkdocs.yml:6:1: `site_dir`: The 'docs_dir' should not be within the 'site_dir'")


def test_all_is_told_at_once(file: Path) -> None:
    told(file, "docs_dir: docs", "docs_dri: docs")
    assert [each.partition(": ")[0] for each in told(file, PLUGINS, "plugins: [serch]")] == [
        "mkdocs.yml:5:1",
        "mkdocs.yml:23:1",
    ]


def test_the_preview_tells_it_too(file: Path) -> None:
    assert [each.partition(": ")[0] for each in told(file, HOOKS)] == ["mkdocs.yml:1:1"]
    assert Preview(file).problems == settings_problems(file)


@pytest.mark.parametrize("text", ["", "# nothing\n", "- a\n", "words\n"])
def test_a_file_without_settings_is_one_problem(file: Path, text: str) -> None:
    file.write_text(text, "utf-8")
    assert told(file) == ['mkdocs.yml:1:1: there are no settings; write "name: value" lines, or put the file back']


def test_a_file_that_is_gone_is_missed(tmp_path: Path) -> None:
    problem = "mkdocs.yml:1:1: there is no mkdocs.yml; put it back: it tells MkDocs what the hub is"
    assert list(map(str, settings_problems(tmp_path / "mkdocs.yml"))) == [problem]


NAMES = ("site_name", "site_url", "docs_dir", "theme", "hooks", "plugins", "markdown_extensions", "nav", "x")
VALUES = ("", "5", "yes", "[a]", "[[a]]", "{a: b}", "[{}]", "[{a: b}]", "~", "!ENV X", "{a", "&x a", "2024-13-45")


@settings(max_examples=60, deadline=None)
@given(given_settings=st.dictionaries(st.sampled_from(NAMES), st.sampled_from(VALUES)))
def test_whatever_stands_there_gets_an_answer_and_no_traceback(
    given_settings: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("settings") / "mkdocs.yml"
    file.write_text("\n".join(f"{name}: {value}" for name, value in given_settings.items()), "utf-8")
    found = settings_problems(file)
    assert found
    assert all(each.path == "mkdocs.yml" and each.line <= len(given_settings) + 1 for each in found)


def test_the_check_tells_it_and_nothing_is_built(tmp_path: Path) -> None:
    """Before a build, too, which leaves all other problems to the build itself."""
    for folder in ("data", "docs"):
        shutil.copytree(HUB / "tests/example_site" / folder, tmp_path / folder)
    (tmp_path / "mkdocs.yml").write_text("docs_dri: docs\n", "utf-8")
    ended = subprocess.run(
        [sys.executable, check_data.__file__, "--before-building"],
        cwd=tmp_path,
        env=os.environ | {"SOURCE_DATE_EPOCH": "1795132800"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (1, "")
    assert "mkdocs.yml:1:1: `docs_dri` isn't a setting; did you mean `docs_dir`?" in ended.stdout.splitlines()
