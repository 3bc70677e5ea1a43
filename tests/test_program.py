"""What is kept is found by the program that made it alone."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from publishing import modules, program
from publishing.checks.guard.clean_texts import clean_texts, digest_of
from publishing.checks.guard.markings import MARKINGS
from publishing.checks.guard.people import PEOPLE
from publishing.checks.guard.rules import RULES
from publishing.kept import Kept


@pytest.fixture(autouse=True)
def _read_anew() -> Iterator[None]:
    _forget()
    yield
    _forget()


def _forget() -> None:
    program.fingerprint.cache_clear()
    program.packages.cache_clear()


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


@pytest.mark.parametrize(
    ("module", "still"),
    [
        ("publishing.checks.guard.people", True),
        ("publishing.model.record", True),
        ("publishing.checks.guard.markings", False),
        ("publishing.checks.guard.rule", False),
        ("publishing.model.slot", False),
    ],
)
def test_a_text_stays_known_to_a_rule_while_all_that_it_rests_on_is_the_same(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    module: str,
    still: bool,  # noqa: FBT001
) -> None:
    known(tmp_path)
    source = modules._source  # noqa: SLF001
    monkeypatch.setattr(
        modules, "_source", lambda name: f"{source(name)}# changed\n" if name == module else source(name)
    )
    assert known(tmp_path) is still


def test_each_rule_is_written_where_one_of_its_finders_is() -> None:
    for rule in RULES:
        assert any(rule in vars(sys.modules[module]).values() for module in rule.modules), rule.id
