import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publishing.checks.guard.pattern import Pattern

WRITTEN = r"(?im)\b(one|two)\s+(\w+)|^$"
PLAIN = re.compile(WRITTEN)
LATE = Pattern(WRITTEN)


def told(match: re.Match[str] | None) -> object:
    return match and (match.span(), match.groups())


@given(
    st.lists(st.sampled_from(["one", "TWO", " ", "\n", "case", "é"])).map("".join), st.integers(0, 9), st.integers(0, 9)
)
def test_a_pattern_finds_what_pythons_own_would(text: str, start: int, end: int) -> None:
    assert list(map(told, LATE.finditer(text))) == list(map(told, PLAIN.finditer(text)))
    assert list(map(told, LATE.finditer(text, start, end))) == list(map(told, PLAIN.finditer(text, start, end)))
    assert told(LATE.search(text)) == told(PLAIN.search(text))
    assert told(LATE.search(text, start, end)) == told(PLAIN.search(text, start, end))
    assert told(LATE.match(text, start)) == told(PLAIN.match(text, start))
    assert told(LATE.fullmatch(text)) == told(PLAIN.fullmatch(text))


def test_a_pattern_is_compiled_when_it_is_first_used() -> None:
    unfinished = Pattern("(")
    with pytest.raises(re.error):
        unfinished.search("text")
