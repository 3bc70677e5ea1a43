"""The example hub, as each server serves it with the configuration that `make serving` writes."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from tests.support.web_servers import Server, caddy, nginx

HASHED = "/assets/example.0a1b2c3d.css"
HERE = Path(__file__).parent
_SERVERS = {"nginx": nginx, "caddy": caddy}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.server)


@pytest.fixture(scope="session")
def serving(example_serving: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `make serving` writes, with a file beside whose name holds a hash, and one that nobody should get."""
    out = tmp_path_factory.mktemp("serving") / "out"
    shutil.copytree(example_serving, out)
    (out / "site" / HASHED.lstrip("/")).write_text("p { color: red }")
    _with_plain_names(out / "site/assets")
    (out / "site/.hidden").write_text("x")
    (out / "site/definitions/.git").mkdir()
    (out / "site/definitions/.git/config").write_text("x")
    (out / "secret.txt").write_text("nobody may read this")
    return out


def _with_plain_names(assets: Path) -> None:
    """A copy of each shared file without the mark of its content, so that the tests can name it."""
    for path in sorted(assets.glob("*.*.*")):
        first, _, *ending = path.name.split(".")
        copy = path.with_name(".".join((first.partition("-")[0], *ending)))
        if path.name != HASHED.rpartition("/")[2] and not copy.exists():
            copy.write_bytes(path.read_bytes())


@pytest.fixture(scope="session", params=list(_SERVERS))
def server(request: pytest.FixtureRequest, serving: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with ExitStack() as stack:
        yield stack.enter_context(_SERVERS[request.param](serving, tmp_path_factory.mktemp(request.param)))
