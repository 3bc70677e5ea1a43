"""A flow is drawn so that nothing overlaps and nothing is left out."""

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from publishing.pages.drawn_text import wrapped
from publishing.pages.flowchart import BOX, Box, Flowchart, Node, flowchart

TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=90).filter(str.strip)
NODES = st.recursive(
    st.builds(Node, TEXT, st.sampled_from(["ending", "danger"])),
    lambda inner: st.builds(
        Node, TEXT, st.just("question"), st.lists(st.tuples(TEXT, inner), min_size=1, max_size=3).map(tuple)
    ),
    max_leaves=8,
)
ARROW = re.compile(r"M(\d+) (\d+)V(\d+)H(\d+)m-8 -5l8 5l-8 5")


def words_of(node: Node) -> list[str]:
    """The words in the order of reading, but for the labels of answers."""
    return [*node.text.split(), *(word for _, following in node.answers for word in words_of(following))]


def labels_of(node: Node) -> list[str]:
    return [word for answer, following in node.answers for word in [*answer.split(), *labels_of(following)]]


def arrows(chart: Flowchart) -> list[tuple[int, int, int, int]]:
    found = [ARROW.fullmatch(each) for each in chart.arrows]
    return [(int(a), int(b), int(c), int(d)) for match in found if match for a, b, c, d in [match.groups()]]


def at(chart: Flowchart, x: int, y: int) -> list[Box]:
    return [box for box in chart.boxes if box.x == x and box.y < y < box.y + box.height]


@given(NODES)
def test_every_word_is_drawn_once_and_in_order(node: Node) -> None:
    chart = flowchart(node)
    drawn = "".join(line.text for box in chart.boxes for line in box.lines).split()
    assert "".join(drawn) == "".join(words_of(node))
    assert "".join("".join(line.text.split()) for line in chart.labels) == "".join(labels_of(node))


@given(NODES)
def test_boxes_and_labels_stand_below_each_other_and_inside_the_drawing(node: Node) -> None:
    chart = flowchart(node)
    rows = sorted(
        [(box.y, box.y + box.height) for box in chart.boxes] + [(line.y - 12, line.y) for line in chart.labels]
    )
    assert all(above[1] <= below[0] for above, below in pairwise(rows))
    assert all(box.x > 0 and box.x + box.width < chart.width for box in chart.boxes)
    assert all(top > 0 and bottom < chart.height for top, bottom in rows)


@given(NODES)
def test_each_box_but_the_first_has_an_arrow_that_ends_at_it(node: Node) -> None:
    chart = flowchart(node)
    found = arrows(chart)
    assert len(found) == len(chart.arrows) == len(chart.boxes) - 1
    targets = [box for _, _, y, x in found for box in at(chart, x, y)]
    assert sorted(targets, key=lambda box: box.y) == chart.boxes[1:]


@given(TEXT, st.integers(40, 400))
def test_lines_keep_every_letter(text: str, width: int) -> None:
    assert "".join("".join(wrapped(text, width)).split()) == "".join(text.split())


def test_text_breaks_between_words() -> None:
    assert wrapped("Have you talked to your safeguarding lead about it?", 200) == [
        "Have you talked to",
        "your safeguarding",
        "lead about it?",
    ]


def test_a_word_longer_than_a_line_is_cut() -> None:
    lines = wrapped("A " + "m" * 60, BOX)
    assert lines[0] == "A"
    assert len(lines) > 2
    assert max(map(len, lines)) < 30


def test_a_long_path_is_not_too_wide_to_read() -> None:
    node = Node("End", "ending")
    for _ in range(6):
        node = Node("What?", "question", (("This", node),))
    assert flowchart(node).width < 600
