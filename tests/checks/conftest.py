"""A small hub for each test, to be spoilt."""

from pathlib import Path

import pytest
from tests.checks.tiny_hub import TinyHub, tiny_hub, with_national_route


@pytest.fixture
def hub(tmp_path: Path) -> TinyHub:
    return tiny_hub(tmp_path)


@pytest.fixture
def routed(hub: TinyHub) -> TinyHub:
    """The small hub with a national route."""
    return with_national_route(hub)
