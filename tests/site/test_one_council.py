"""One council's own hub, from the real data: no file of it holds a trace of another council."""

import re
from pathlib import Path

import pytest
from tests.support.forbidden_files import readable
from tests.support.planted_files import Planted, planted_files
from tests.support.sites import BuiltSite
from tests.support.trees import ROOT, build, copy_tree

pytestmark = pytest.mark.slow

NAMES = {
    "barking-and-dagenham": ("dagenham", r"\bbarking\b", r"\blbbd\b"),
    "buckinghamshire": ("buckinghamshire", r"\bbucks\b"),
    "thurrock": ("thurrock",),
}
"""For each area, patterns of what gives its council or its reports away. An id of a report begins with the area's."""


@pytest.fixture(scope="module", params=NAMES)
def area(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def own_site(area: str, tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The hub of one council alone, with the folders of the others still there."""
    folder = tmp_path_factory.mktemp(area)
    tree = copy_tree(folder / "hub")
    settings = (tree / "data/site.yml").read_text("utf-8").splitlines()
    kept = [line for line in settings if not line.startswith("areas:")]
    (tree / "data/site.yml").write_text("\n".join([*kept, f"areas: [{area}]", f"home_area: {area}", ""]), "utf-8")
    outcome = build(tree, folder / "site")
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    return BuiltSite(folder / "site")


def traces(folder: Path, names: list[str]) -> list[str]:
    """The files and folders whose path or content matches one of the names: what PDFs and packed files say, too."""
    texts = {name: " ".join(text.casefold().split()) for name, text in readable(folder)}
    paths = [path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*"))]
    said = {path: (path.casefold(), texts.get(path, "")) for path in paths}
    return [f"{path}: {name}" for path in paths for name in names if any(re.search(name, text) for text in said[path])]


def test_there_is_a_name_for_every_area() -> None:
    assert {path.name for path in (ROOT / "data/areas").iterdir()} == set(NAMES)


def test_nothing_of_another_council_is_anywhere(own_site: BuiltSite, area: str) -> None:
    others = [name for other, names in NAMES.items() if other != area for name in names]
    assert traces(own_site.folder, others) == []


def test_the_councils_own_strategies_are_there(own_site: BuiltSite, area: str) -> None:
    assert f"/strategy/{area}/" in own_site.pages
    assert traces(own_site.folder, [area]) != []


def test_a_record_of_all_the_reports_errors_is_left_out(own_site: BuiltSite) -> None:
    assert "/decisions/errors-in-the-reports/" not in own_site.pages
    assert not any("errors-in-the-reports" in name for name in own_site.files)
    assert [name for name, text in own_site.texts() if "errors-in-the-reports" in text] == []


def test_a_name_of_a_file_and_a_word_in_one_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "Thurrock").mkdir()
    (tmp_path / "Thurrock/x.txt").write_text("nothing")
    (tmp_path / "y.bin").write_bytes(b"\xff THURROCK")
    assert traces(tmp_path, ["thurrock"]) == ["Thurrock: thurrock", "Thurrock/x.txt: thurrock", "y.bin: thurrock"]


@pytest.mark.parametrize("file", [*planted_files("Barking and Dagenham")], ids=lambda file: file.place)
def test_it_would_be_found_in_a_file_of_any_kind(tmp_path: Path, file: Planted) -> None:
    (tmp_path / file.name).write_bytes(file.content)
    assert traces(tmp_path, [r"\bbarking\b"]) == [rf"{file.name}: \bbarking\b"]
