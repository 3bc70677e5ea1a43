"""Numbers and lists as short text."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.site.test_private import PHONE
from tests.support.search_index import numbers as unpacked
from tests.support.search_index import phrases as read_phrases
from tests.support.search_index import postings as read_postings
from tests.support.search_index import told_words

from publishing.exports.search.packing import BETWEEN, codes, forms, number, numbers, phrases, postings, words


@given(st.lists(st.integers(0, 17_199)))
def test_what_is_packed_can_be_read(values: list[int]) -> None:
    assert unpacked(numbers(values)) == values


@given(st.dictionaries(st.integers(0, 9_000), st.integers(1, 15)))
def test_lists_of_pages_can_be_read(levels: dict[int, int]) -> None:
    assert dict(read_postings(postings(levels))) == levels


@pytest.mark.parametrize(("value", "length"), [(0, 1), (47, 1), (48, 2), (815, 2), (816, 3), (17_199, 3)])
def test_small_numbers_are_shorter(value: int, length: int) -> None:
    assert len(numbers([value])) == length


TERM = st.text("abc1", min_size=1, max_size=4)


@given(st.sets(st.frozensets(TERM, min_size=1), min_size=1), st.sampled_from([0, 5_000]))
def test_texts_can_be_read_whatever_they_have_in_common(texts: set[frozenset[str]], others: int) -> None:
    terms = [*map(str, range(10_000, 10_000 + others)), *sorted({term for text in texts for term in text})]
    read = read_phrases(phrases([sorted(each) for each in texts], codes(terms)), terms)
    assert {frozenset(each) for each in read} == texts
    assert all(len(set(each)) == len(each) for each in read)


def test_what_texts_have_in_common_is_told_once() -> None:
    code = codes(["a", "card", "print"])
    assert phrases([["card", "print"], ["print"], ["print", "card", "a"]], code) == "AAC,BAB,CAA"


@given(st.sets(TERM, min_size=1))
def test_words_can_be_read(written: set[str]) -> None:
    assert list(told_words(words(written))) == sorted(written)


def test_forms_are_told_from_their_term() -> None:
    assert forms("refer", {"referral", "refer", "referred"}) == "F,Fral,Fred"
    assert forms("polici", {"policy"}) == "Fy"


LOW_LEVELS = st.dictionaries(st.integers(0, 20), st.integers(1, 9), min_size=5)


@given(st.sets(TERM, min_size=1), st.lists(st.tuples(st.integers(0, 47), LOW_LEVELS), min_size=1))
def test_no_column_looks_like_a_telephone_number(written: set[str], said: list[tuple[int, dict[int, int]]]) -> None:
    rarities = (number(rarity) for rarity, _ in said)
    columns = [words(written), BETWEEN.join(rarities), BETWEEN.join(postings(levels) for _, levels in said)]
    assert not PHONE.search(json.dumps(columns))


LOW_PLACES = st.builds(lambda high, low: 64 * high + low, st.integers(0, 9), st.integers(0, 9))


@given(st.lists(st.lists(LOW_PLACES, min_size=4, unique=True), min_size=1))
def test_no_text_looks_like_a_telephone_number(places: list[list[int]]) -> None:
    terms = [f"t{place}" for place in range(4_096)]
    assert not PHONE.search(json.dumps(phrases([[terms[place] for place in each] for each in places], codes(terms))))
