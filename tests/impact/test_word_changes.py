"""Which words changed, and which texts a reader sees."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from publishing.impact.page_text import PageText, without_marks
from publishing.impact.word_changes import Piece, TextChange, text_changes

TEXTS = some.lists(some.tuples(some.just("Heading"), some.text("ab 1", min_size=1).filter(str.strip)), max_size=6)


def changes(before: str, after: str) -> list[TextChange]:
    return list(text_changes([("Under", before)], [("Under", after)]))


def test_the_words_that_went_and_those_that_came_stand_in_their_text() -> None:
    (found,) = changes("Call the old number now.", "Call the new number now.")
    assert found.heading == "Under"
    assert found.pieces == (
        Piece("=", "Call the"),
        Piece("-", "old"),
        Piece("+", "new"),
        Piece("=", "number now."),
    )


def test_words_far_from_a_change_are_left_out() -> None:
    many = " ".join(f"word{number}" for number in range(40))
    (found,) = changes(f"{many} old {many}", f"{many} new {many}")
    assert found.pieces[0].text == "… " + " ".join(f"word{number}" for number in range(32, 40))
    assert found.pieces[-1].text == " ".join(f"word{number}" for number in range(8)) + " …"


@pytest.mark.parametrize(
    ("before", "after"), [("on 12 pages", "on 13 pages"), ("1,204 records in all", "1,205 records in all")]
)
def test_a_count_that_follows_is_no_change(before: str, after: str) -> None:
    assert changes(before, after) == []


def test_a_number_that_is_a_fact_is_one() -> None:
    assert changes("It has 12 actions.", "It has 13 actions.") != []


@given(TEXTS)
def test_the_same_texts_have_no_changes(texts: list[tuple[str, str]]) -> None:
    assert list(text_changes(texts, texts)) == []


@given(TEXTS, TEXTS)
def test_every_word_that_came_is_on_the_newer_page(before: list[tuple[str, str]], after: list[tuple[str, str]]) -> None:
    came = [piece.text for change in text_changes(before, after) for piece in change.pieces if piece.sign == "+"]
    words = {word for _, text in after for word in text.split()}
    assert {word for text in came for word in text.split()} <= words


def test_a_page_is_read_paragraph_by_paragraph() -> None:
    html = (
        "<html><head><title>T</title></head><body><nav>Menu</nav><main><h1>One <em>title</em></h1>"
        '<p>A <a href="#">term<span role="tooltip">What it means</span></a>.<script>no()</script></p>'
        '<ul><li>First<li>Second</ul><h2>Two</h2><img alt="A chart" src="x.png"></main>'
        "<footer>Foot</footer></body></html>"
    )
    page = PageText(html)
    assert page.title == "T"
    assert page.texts == [
        ("One title", "One title"),
        ("One title", "A term."),
        ("One title", "First"),
        ("One title", "Second"),
        ("Two", "Two"),
        ("Two", "[picture: A chart]"),
    ]


def test_names_by_content_are_no_difference() -> None:
    assert without_marks("/assets/hub.0a1b2c3d4e.css") == without_marks("/assets/hub.ffffffffff.css")
    assert without_marks("/assets/hub.css") != without_marks("/assets/tub.css")
