"""What is kept is found by the program that made it alone."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from publishing import program
from publishing.checks.guard.clean_texts import clean_texts, digest_of
from publishing.checks.guard.markings import MARKINGS
from publishing.checks.guard.people import PEOPLE
from publishing.disk.kept import Kept


@pytest.fixture(autouse=True)
def _read_anew() -> Iterator[None]:
    _forget()
    yield
    _forget()


def _forget() -> None:
    program.fingerprint.cache_clear()


def known(folder: Path) -> bool:
    """Whether a text that was clean is known to be so; it is from now on."""
    _forget()
    with clean_texts([MARKINGS, PEOPLE], Kept(folder)) as clean:
        before = MARKINGS not in clean.unsure(digest_of("text"))
        assert clean.unsure(digest_of("other text")) == [MARKINGS, PEOPLE]
        assert PEOPLE in clean.unsure(digest_of("text"))
        clean.add(digest_of("text"), [MARKINGS])
    return before


def test_a_clean_text_is_known_to_the_same_program(tmp_path: Path) -> None:
    assert [known(tmp_path), known(tmp_path)] == [False, True]


def test_another_python_knows_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known(tmp_path)
    monkeypatch.setattr(sys, "version", "3.99")
    assert not known(tmp_path)


@pytest.mark.parametrize("package", ["pydantic", "pydantic_core"])
def test_another_version_of_a_package_knows_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, package: str
) -> None:
    known(tmp_path)
    monkeypatch.setattr(program, "version", lambda name: "99" if name == package else "1")
    assert not known(tmp_path)


def test_another_program_knows_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "PROGRAM", tmp_path / "program")
    module = tmp_path / "program/checks/any.py"
    module.parent.mkdir(parents=True)
    module.write_text("one = 1\n")
    known(tmp_path)
    assert known(tmp_path)
    module.write_text("one = 2\n")
    assert not known(tmp_path)
