"""Whatever a file holds, nothing crashes, and what is text comes back as it was written."""

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from tests.checks.tiny_hub import ABOUT, DEFINITION, SITE, TODAY, TinyHub, tiny_hub
from tests.reading.bad_files import BAD_FILES

from publishing.checks.all_checks import check
from publishing.problems import report
from publishing.reading.read_hub import read_hub
from publishing.reading.yaml_tree import tree_of

LINE = re.compile(r"(data|docs)/[^:\n]+:[1-9]\d*:[1-9]\d*: [^\n]+; [^\n]+")
YAML_PIECES = [
    *"-:?#&*!|>%@`\"'[]{},. \n\t~<=\\",
    "a",
    "é",
    "\ufeff",
    "\u2028",
    "---",
    "...",
    "<<",
    ": ",
    "- ",
    "  ",
    "!!int ",
    "term: ",
]
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff"))

NAMES = st.text("abcd", min_size=1, max_size=3)
NESTED = st.recursive(NAMES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3))


@pytest.fixture(scope="module")
def spoilt() -> Iterator[TinyHub]:
    with tempfile.TemporaryDirectory() as folder:
        yield tiny_hub(Path(folder))


def _check_lines(hub: TinyHub) -> None:
    reading = read_hub(hub.root / "data", hub.root / "docs")
    *lines, count = report([*reading.problems, *check(reading.hub, TODAY)]).splitlines()
    for line in lines:
        assert LINE.fullmatch(line), line
    assert count.startswith(f"{len(lines) or 'No'} problem")


@settings(max_examples=40)
@given(content=st.binary(max_size=200), path=st.sampled_from([DEFINITION, SITE, ABOUT]))
@example(content=bytes(range(256)), path=DEFINITION)
def test_any_bytes_are_read_or_refused(spoilt: TinyHub, content: bytes, path: str) -> None:
    before = (spoilt.root / path).read_bytes()
    spoilt.write(path, content)
    try:
        _check_lines(spoilt)
    finally:
        spoilt.write(path, before)


@settings(max_examples=300)
@given(pieces=st.lists(st.sampled_from(YAML_PIECES), max_size=30))
def test_any_yaml_is_read_or_refused(pieces: list[str]) -> None:
    tree, problems = tree_of("".join(pieces) + "\n", "data/a.yml")
    assert tree is not None or problems
    for problem in problems:
        assert LINE.fullmatch(str(problem))


@pytest.mark.parametrize("content", [content for content, _ in BAD_FILES.values()], ids=list(BAD_FILES))
def test_a_broken_page_is_told_in_the_same_way(hub: TinyHub, content: str | bytes) -> None:
    hub.write(ABOUT, content)
    _check_lines(hub)
    assert hub.problems()


@given(text=TEXT)
@example(text="a\u0085b\u2028c\u2029d\ufeff")
def test_quoted_text_is_read_back_unchanged(text: str) -> None:
    kept = text.replace("\x85", "")
    written = yaml.safe_dump({"title": kept}, default_style='"', allow_unicode=True, width=10_000)
    tree, problems = tree_of(written, "a.yml")
    assert problems == []
    assert tree == {"title": kept}


@given(value=NESTED.filter(lambda value: len(str(value)) < 200), in_a_line=st.booleans())
@example(value=[{}], in_a_line=True)
@example(value=[{"a": "b", "b": {}}, {"a": "b"}], in_a_line=False)
def test_lists_and_mappings_are_read_back_unchanged(value: object, *, in_a_line: bool) -> None:
    written = yaml.safe_dump({"a": value}, default_flow_style=in_a_line)
    assume(not deep(written))
    tree, problems = tree_of(written, "a.yml")
    assert problems == []
    assert tree == {"a": value}


def deep(written: str) -> bool:
    return any("nested" in problem.what for problem in tree_of(written, "a.yml")[1])


@given(lines=st.lists(st.text("abc é’“”–<&", min_size=1).map(str.strip).filter(bool), min_size=1))
def test_a_block_of_lines_is_read_back_unchanged(lines: list[str]) -> None:
    tree, problems = tree_of("body: |\n" + "".join(f"  {line}\n" for line in lines), "a.yml")
    assert problems == []
    assert tree == {"body": "".join(f"{line}\n" for line in lines)}
