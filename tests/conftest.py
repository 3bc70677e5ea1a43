"""What all tests share: the built sites, and the option that renews expected output."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from tests.support import hubs, trees
from tests.support.shared import Shared, shared_by_run
from tests.support.sites import BuiltSite
from tests.support.trees import EXAMPLE, ROOT, build, copy_compiled, copy_tree
from tests.support.web_servers import make_serving

from publishing.model.hub import Hub


def pytest_configure() -> None:
    """Hubs and the trees of sites are millions of objects that stay: Python looks through them too often by itself.

    How long a test takes says nothing of what it tests.
    """
    gc.set_threshold(50_000, 10, 10)
    settings.register_profile("whatever it takes", deadline=None)
    settings.load_profile("whatever it takes")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--bless", action="store_true", help="write the expected output anew")


@pytest.fixture(scope="session")
def bless(pytestconfig: pytest.Config) -> bool:
    return bool(pytestconfig.getoption("--bless"))


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Shared:
    return shared_by_run(tmp_path_factory)


@pytest.fixture(scope="session", autouse=True)
def kept_by_builds(shared: Shared) -> Iterator[None]:
    """What builds of copies keep is for all of them: that it changes no site is what test_faster_builds.py shows."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(trees, "program", shared.made("program", copy_compiled))
        patch.setattr(trees, "kept", shared.folder / "kept")
        yield


@pytest.fixture(scope="session")
def hub() -> Hub:
    """The real data."""
    return hubs.real_hub()


@pytest.fixture(scope="session")
def example_hub() -> Hub:
    """The example hub's data."""
    return hubs.example_hub()


@pytest.fixture(scope="session")
def site(shared: Shared) -> BuiltSite:
    """The site of the real data."""
    return BuiltSite(shared.made("real", lambda site: _build(ROOT, site)))


@pytest.fixture(scope="session")
def example_site(shared: Shared) -> BuiltSite:
    """The example hub, as a demonstration with two councils."""
    return BuiltSite(shared.made("example", _build_example))


@pytest.fixture(scope="session")
def one_council_site(shared: Shared) -> BuiltSite:
    """The example hub, as one council's own."""
    return BuiltSite(shared.made("one-council", _build_one_council))


@pytest.fixture(scope="session")
def example_serving(shared: Shared, example_site: BuiltSite) -> Path:
    """What `make serving` writes of the example hub."""
    return shared.made("serving", lambda out: make_serving(EXAMPLE / "data", example_site.folder, out))


def _build_example(site: Path) -> None:
    _build(copy_tree(site.with_name("example-hub"), EXAMPLE), site)


def _build_one_council(site: Path) -> None:
    tree = copy_tree(site.with_name("one-council-hub"), EXAMPLE)
    (tree / "data/site.yml").write_bytes((EXAMPLE / "one_council.yml").read_bytes())
    _build(tree, site)


def _build(tree: Path, site: Path) -> None:
    outcome = build(tree, site)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    said = [line for line in (outcome.stdout + outcome.stderr).splitlines() if not line.startswith("INFO ")]
    assert said == [], "a build says nothing unless something is wrong"
