"""Text to terms: what readers and editors write in different ways becomes the same."""

import pytest

from publishing.model.search_words import asked_terms, term_of, terms_of, words_of


def terms(text: str) -> list[str]:
    return [term for _, term in terms_of(text)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("policy", "policies"),
        ("referral", "referred"),
        ("referral", "refferals"),
        ("committee", "comittee"),
        ("assessment", "assesment"),
        ("councillor", "councilor"),
        ("radicalisation", "radicalized"),
        ("organisers", "organizer"),
        ("neighbour", "neighbors"),
        ("centre", "centers"),
        ("programme", "programs"),
        ("defence", "defenses"),
        ("licence", "licensed"),
        ("analyse", "analyzed"),
        ("e-learning", "elearning"),
        ("C.T.L.P.", "CTLP"),
        ("c t l p", "ctlp"),
        ("martyn’s", "martyns"),
        ("café", "cafe"),
    ],
)
def test_two_ways_of_writing_are_one(one: str, other: str) -> None:
    assert terms(one) == terms(other) != []


@pytest.mark.parametrize(("one", "other"), [("council", "councillor"), ("prevent", "present"), ("four", "for us")])
def test_two_words_stay_two(one: str, other: str) -> None:
    assert terms(one) != terms(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("he said", "she said"),
        ("their school", "they school"),
        ("i'm sure", "i sure"),
        ("wot can u do", "what can you do"),
    ],
)
def test_whoever_is_spoken_of_in_other_forms_is_the_same(one: str, other: str) -> None:
    assert list(asked_terms(one)) != list(terms_of(one)), "it counts in what is compared as a whole"
    assert list(asked_terms(one)) == list(asked_terms(other))


def test_he_and_they_are_two() -> None:
    assert list(asked_terms("he came")) != list(asked_terms("they came"))


def test_hyphens_and_signs_part_words() -> None:
    assert words_of("self-assessment & scrutiny (2024/25)") == ["self", "assessment", "and", "scrutiny", "2024", "25"]


def test_a_long_address_is_no_word() -> None:
    assert words_of(f"see {'x' * 25} now") == ["see", "now"]


def test_a_short_word_keeps_its_end() -> None:
    assert term_of("class") == "clas"
    assert term_of("us") == "us"
