"""One council's own hub, from the real data: no file of it holds a trace of another council."""

from pathlib import Path

import pytest
from tests.support.sites import BuiltSite
from tests.support.trees import ROOT, build, copy_tree

pytestmark = pytest.mark.slow

NAMES = {
    "barking-and-dagenham": ("dagenham", "barking and", "barking-and", "barking &"),
    "buckinghamshire": ("buckinghamshire",),
    "thurrock": ("thurrock",),
}
"""For each area, what gives its council or its reports away. An id of a report begins with the area's."""


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
    """The files and folders whose path or content has one of the names, however it is written."""
    wanted = [name.encode() for name in names]
    return [
        f"{path.relative_to(folder)}: {name.decode()}"
        for path in sorted(folder.rglob("*"))
        for name in wanted
        if name in path.relative_to(folder).as_posix().casefold().encode() or name in _content(path)
    ]


def _content(path: Path) -> bytes:
    return path.read_bytes().lower() if path.is_file() else b""


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
