"""The form of hand-written pages: one heading above all, and lists that readers see as lists."""

import pytest
from tests.checks.tiny_hub import ABOUT, PRIVACY, TinyHub


def test_a_page_without_a_heading_is_told_what_to_begin_with(hub: TinyHub) -> None:
    hub.write(ABOUT, "---\ntitle: About\ndescription: b\n---\n\nHello.\n\n```\n# a note\n```\n")
    assert hub.problems() == [f'{ABOUT}:1:1: the page has no heading; begin its text with "# About"']


def test_a_heading_may_be_underlined(hub: TinyHub) -> None:
    hub.write(ABOUT, "---\ntitle: About\ndescription: b\n---\n\nAbout\n=====\n")
    assert hub.problems() == []


def test_a_page_has_one_heading_of_the_first_level(hub: TinyHub) -> None:
    hub.add(ABOUT, "\n## More\n\n# Again\n")
    assert hub.problems() == [f'{ABOUT}:10:1: the page has a second heading of the first level; begin it with "## "']


@pytest.mark.parametrize("item", ["- a", "* a", "1. a"])
def test_a_list_of_a_page_has_an_empty_line_above_it(hub: TinyHub, item: str) -> None:
    hub.add(ABOUT, f"\nIt is:\n{item}\n")
    assert hub.problems() == [
        f"{ABOUT}:9:1: a list begins within a paragraph; leave an empty line above its first item"
    ]
    hub.write(ABOUT, hub.text(ABOUT).replace("It is:\n", "It is:\n\n"))
    assert hub.problems() == []


@pytest.mark.parametrize(
    ("text", "line"),
    [("- " * 400 + "a", 8), ("".join(f"{'    ' * depth}1. a\n" for depth in range(400)), 14)],
)
def test_lists_are_not_too_deep_to_be_read(hub: TinyHub, text: str, line: int) -> None:
    hub.add(ABOUT, f"\n{text}\n")
    assert hub.problems()[0] == f"{ABOUT}:{line}:1: there is a list within six others; write it flatter"


def test_a_pile_of_brackets_is_told_that_would_keep_a_build_busy(hub: TinyHub) -> None:
    pile = "[" * 16_000
    hub.add(ABOUT, f"\n```\n{pile}\n```\n\n{'[a](/get-help/) ' * 200}\n")
    assert hub.problems() == []
    hub.add(ABOUT, f"\n{pile}\n")
    assert hub.problem().startswith(
        f"{ABOUT}:14:1: the line has 16,000 opening brackets, and 200 are the most; take it out, "
    )


def test_a_list_may_begin_right_below_a_heading(hub: TinyHub) -> None:
    hub.add(ABOUT, "\n## More\n- a\n- b\n")
    assert hub.problems() == []


def test_each_page_has_lines_of_its_own(hub: TinyHub) -> None:
    hub.add(ABOUT, "\n```\nIt is:\n- a\n")
    hub.add(PRIVACY, "\nIt is:\n- a\n")
    assert [each.partition(":")[0] for each in hub.problems()] == [PRIVACY]
