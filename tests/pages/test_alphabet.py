"""What a name begins with, as readers look for it."""

from string import ascii_uppercase

from hypothesis import example, given
from hypothesis import strategies as st

from publishing.pages.alphabet import by_letter


def test_a_quotation_mark_and_an_accent_are_no_letters() -> None:
    names = ["“Preventing” it", "plan", "Équipe", "(Easy) read", "999", "2017", "ffôn", "’", "Prevent"]
    assert by_letter(names, str) == [
        ("0–9", ["2017", "999", "’"]),
        ("E", ["(Easy) read", "Équipe"]),
        ("F", ["ffôn"]),
        ("P", ["plan", "Prevent", "“Preventing” it"]),
    ]


@given(st.lists(st.text()))
@example(["", "日本", "½", "ß", "ßharp", "\ufb01sh", "Éclair", "Ωmega"])
def test_nothing_is_lost_and_each_letter_stands_once_or_the_digits(names: list[str]) -> None:
    found = by_letter(names, str)
    assert sorted(name for _, some in found for name in some) == sorted(names)
    letters = [letter for letter, _ in found]
    assert letters == sorted(set(letters))
    assert set(letters) <= {"0–9", *ascii_uppercase}
