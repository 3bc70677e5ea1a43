"""A small hub for each test, to be spoilt."""

from pathlib import Path

import pytest
from tests.checks.tiny_hub import TinyHub, tiny_hub


@pytest.fixture
def tiny(tmp_path: Path) -> TinyHub:
    return tiny_hub(tmp_path)
