"""A folder that small sites are published into."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.support.small_site import small_site

from publishing.releasing.publication import Publication


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "target"


@pytest.fixture
def publish(tmp_path: Path, target: Path) -> Callable[..., str]:
    def publish(word: str, keep: int = 5, base: str = "") -> str:
        folder = tmp_path / f"site-{word}"
        if not folder.exists():
            small_site(folder, word)
        return Publication(target).publish(folder, keep, base)

    return publish
