"""What all tests share: the built sites, and the option that renews expected output."""

from pathlib import Path

import pytest
from tests.support.sites import BuiltSite
from tests.support.trees import EXAMPLE, ROOT, build, copy_tree

from publishing.model.hub import Hub
from publishing.reading.read_hub import read_hub


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--bless", action="store_true", help="write the expected output anew")


@pytest.fixture(scope="session")
def bless(pytestconfig: pytest.Config) -> bool:
    return bool(pytestconfig.getoption("--bless"))


@pytest.fixture(scope="session")
def hub() -> Hub:
    """The real data."""
    return read_hub(ROOT / "data", ROOT / "docs").hub


@pytest.fixture(scope="session")
def example_hub() -> Hub:
    """The example hub's data."""
    return read_hub(EXAMPLE / "data", EXAMPLE / "docs").hub


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The site of the real data."""
    return _built(ROOT, tmp_path_factory.mktemp("real") / "site")


@pytest.fixture(scope="session")
def example_site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The example hub, as a demonstration with two councils."""
    folder = tmp_path_factory.mktemp("example")
    return _built(copy_tree(folder / "hub", EXAMPLE), folder / "site")


@pytest.fixture(scope="session")
def one_council_site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The example hub, as one council's own."""
    folder = tmp_path_factory.mktemp("one-council")
    tree = copy_tree(folder / "hub", EXAMPLE)
    (tree / "data/site.yml").write_bytes((EXAMPLE / "one_council.yml").read_bytes())
    return _built(tree, folder / "site")


def _built(tree: Path, site: Path) -> BuiltSite:
    outcome = build(tree, site)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    said = [line for line in (outcome.stdout + outcome.stderr).splitlines() if not line.startswith("INFO ")]
    assert said == [], "a build says nothing unless something is wrong"
    return BuiltSite(site)
