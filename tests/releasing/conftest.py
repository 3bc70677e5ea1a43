"""A folder that small sites are published into."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.support.small_site import small_site

from publishing.releasing.publication import Publication


@pytest.fixture(autouse=True)
def does_not_wait_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only a machine that stops needs what is on the disk: what is waited for is tested by its names."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "target"


@pytest.fixture
def publish(tmp_path: Path, target: Path) -> Callable[..., str]:
    def publish(word: str, keep: int = 5, base: str = "", instead_of: str | None = None) -> str:
        folder = tmp_path / f"site-{word}"
        if not folder.exists():
            small_site(folder, word)
        return Publication(target).publish(folder, keep, base, instead_of)

    return publish
