"""Numbers and lists as short text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.search_index import numbers as unpacked
from tests.support.search_index import postings as read_postings

from publishing.exports.search.packing import forms, numbers, postings


@given(st.lists(st.integers(0, 17_199)))
def test_what_is_packed_can_be_read(values: list[int]) -> None:
    assert unpacked(numbers(values)) == values


@given(st.dictionaries(st.integers(0, 9_000), st.integers(1, 15)))
def test_lists_of_pages_can_be_read(levels: dict[int, int]) -> None:
    assert dict(read_postings(postings(levels))) == levels


@pytest.mark.parametrize(("value", "length"), [(0, 1), (47, 1), (48, 2), (815, 2), (816, 3), (17_199, 3)])
def test_small_numbers_are_shorter(value: int, length: int) -> None:
    assert len(numbers([value])) == length


def test_forms_are_told_from_their_term() -> None:
    assert forms("refer", {"referral", "refer", "referred"}) == "5,5ral,5red"
    assert forms("polici", {"policy"}) == "5y"
