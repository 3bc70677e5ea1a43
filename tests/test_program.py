"""What is kept is found by the program that made it alone."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from publishing import program
from publishing.checks.guard.clean_texts import clean_texts
from publishing.kept import Kept


@pytest.fixture(autouse=True)
def _read_anew() -> Iterator[None]:
    program.fingerprint.cache_clear()
    yield
    program.fingerprint.cache_clear()


def known(folder: Path) -> bool:
    """Whether a text that was clean is known to be so; it is from now on."""
    program.fingerprint.cache_clear()
    with clean_texts(Kept(folder)) as clean:
        before = clean.holds("text")
        assert not clean.holds("other text")
        clean.add("text")
    return before


def test_a_clean_text_is_known_to_the_same_program(tmp_path: Path) -> None:
    assert [known(tmp_path), known(tmp_path)] == [False, True]


def test_another_python_knows_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known(tmp_path)
    monkeypatch.setattr(sys, "version", "3.99")
    assert not known(tmp_path)


@pytest.mark.parametrize("package", ["pydantic", "tinycss2"])
def test_another_version_of_a_package_knows_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, package: str
) -> None:
    known(tmp_path)
    monkeypatch.setattr(program, "version", lambda name: "99" if name == package else "1")
    assert not known(tmp_path)
