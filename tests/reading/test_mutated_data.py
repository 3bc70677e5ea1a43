"""The real data with one thing changed: a clear answer, never a traceback."""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import check_data

HUB = Path(__file__).parents[2]
PROVEN = re.compile(r"\d+ paths through \d+ flows proven\.")
LEFT_OUT = re.compile(r"Left out, because `areas` in site\.yml doesn't name them: [a-z, -]+\.")
LINE = re.compile(r".+\.(yml|md):[1-9]\d*:[1-9]\d*: .+; .+")
WARNINGS = re.compile(r"\d+ warnings? found\.")
CHARACTERS = "\t\x00\x07 :#-&*!|>%@`\"'[]{}~<=é\u2028\ufeff٣"

Mutation = Callable[[list[str], int, str], list[str]]


def _delete(lines: list[str], at: int, character: str) -> list[str]:
    return lines[:at] + lines[at + 1 :]


def _duplicate(lines: list[str], at: int, character: str) -> list[str]:
    return lines[: at + 1] + lines[at:]


def _swap(lines: list[str], at: int, character: str) -> list[str]:
    return [*lines[:at], *lines[at : at + 2][::-1], *lines[at + 2 :]]


def _insert(lines: list[str], at: int, character: str) -> list[str]:
    middle = len(lines[at]) // 2
    return [*lines[:at], lines[at][:middle] + character + lines[at][middle:], *lines[at + 1 :]]


def _begin_with(lines: list[str], at: int, character: str) -> list[str]:
    return [*lines[:at], character + lines[at], *lines[at + 1 :]]


def _indent(lines: list[str], at: int, character: str) -> list[str]:
    return [*lines[:at], f"  {lines[at]}", *lines[at + 1 :]]


def _outdent(lines: list[str], at: int, character: str) -> list[str]:
    return [*lines[:at], lines[at].removeprefix(" "), *lines[at + 1 :]]


def _rename(lines: list[str], at: int, character: str) -> list[str]:
    return [*lines[:at], re.sub(r"(\w)(\w*):", r"\1\1\2:", lines[at], count=1), *lines[at + 1 :]]


def _empty_a_field(lines: list[str], at: int, character: str) -> list[str]:
    return [*lines[:at], lines[at].partition(":")[0] + ":", *lines[at + 1 :]]


def _cut(lines: list[str], at: int, character: str) -> list[str]:
    return lines[:at]


MUTATIONS: list[Mutation] = [
    _delete, _duplicate, _swap, _insert, _begin_with, _indent, _outdent, _rename, _empty_a_field, _cut,
]  # fmt: skip


@pytest.fixture(scope="module")
def real_copy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The real data, checked before: the guard then looks at what is changed alone, as it does for editors."""
    copy = tmp_path_factory.mktemp("real")
    for folder in ("data", "docs"):
        shutil.copytree(HUB / folder, copy / folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(check_data, "KEPT", copy / ".cache")
        assert check_data.main(["--data", str(copy / "data"), "--docs", str(copy / "docs")]) == 0
        yield copy


def _answer(hub: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    status = check_data.main(["--data", str(hub / "data"), "--docs", str(hub / "docs")])
    *lines, count = capsys.readouterr().out.splitlines()
    if status == 0:
        assert PROVEN.fullmatch(lines.pop(0))
    if lines and LEFT_OUT.fullmatch(lines[0]):
        lines.pop(0)
    warnings = next((place for place, line in enumerate(lines) if WARNINGS.fullmatch(line)), -1)
    for line in lines[: max(warnings, 0)]:
        assert LINE.fullmatch(line), line
    lines = lines[warnings + 1 :]
    assert status == (1 if lines else 0)
    assert re.fullmatch(r"(No|\d+) problems? found\.", count)
    for line in lines:
        assert LINE.fullmatch(line), line


def _files(hub: Path) -> list[Path]:
    return sorted(path for path in (hub / "data").rglob("*.yml"))


@pytest.mark.slow
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_one_change_anywhere_gets_a_clear_answer(
    real_copy: Path, capsys: pytest.CaptureFixture[str], data: st.DataObject
) -> None:
    file = data.draw(st.sampled_from(_files(real_copy)))
    text = file.read_text("utf-8")
    lines = text.split("\n")
    mutate = data.draw(st.sampled_from(MUTATIONS))
    at = data.draw(st.integers(0, len(lines) - 1))
    try:
        file.write_text("\n".join(mutate(lines, at, data.draw(st.sampled_from(CHARACTERS)))), "utf-8")
        _answer(real_copy, capsys)
    finally:
        file.write_text(text, "utf-8")


@pytest.mark.slow
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_one_file_fewer_gets_a_clear_answer(
    real_copy: Path, capsys: pytest.CaptureFixture[str], data: st.DataObject
) -> None:
    file = data.draw(st.sampled_from(_files(real_copy)))
    text = file.read_text("utf-8")
    file.unlink()
    try:
        _answer(real_copy, capsys)
    finally:
        file.write_text(text, "utf-8")
