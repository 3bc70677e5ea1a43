"""Hand-written pages have one top heading and lists that are read as lists, and load nothing from elsewhere."""

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


PICTURE = "a picture is loaded from another site, which would learn who reads the page"


@pytest.mark.parametrize(
    "line",
    [
        "![A map](https://maps.example.org/a.png)",
        "Words ![A map](<http://maps.example.org/a.png>)",
        '<img alt="A map" src="https://maps.example.org/a.png">',
        "<IMG SRC=http://maps.example.org/a.png alt=map>",
    ],
)
def test_a_picture_of_another_site_is_refused(hub: TinyHub, line: str) -> None:
    hub.add(ABOUT, f"\n{line}\n")
    todo = "put the picture beside the page in docs/, or link to it: [words](https://…)"
    assert [each for each in hub.problems() if "example address" not in each] == [f"{ABOUT}:8:1: {PICTURE}; {todo}"]


@pytest.mark.parametrize("name", ["script", "iframe", "link", "form", "style", "meta", "svg", "video", "button"])
def test_what_another_site_plays_or_runs_is_refused(hub: TinyHub, name: str) -> None:
    hub.add(ABOUT, f"\n<{name.upper()}>a</{name}>\n")
    todo = "take it out, and link to what it shows: [words](https://…)"
    assert hub.problems() == [f"{ABOUT}:8:1: the tag <{name}> doesn't work on the hub's pages; {todo}"]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("onerror", "<img alt=a src=a.png onerror=run()>"),
        ("onclick", "<b/ONCLICK = 'run()'>a</b>"),
        ("style", '<p style="position:fixed">a</p>'),
        ("onclick", 'a **word**{: onclick="run()" }'),
        ("style", "{#place .part style=position:fixed }"),
    ],
)
def test_an_attribute_that_runs_or_draws_something_is_refused(hub: TinyHub, name: str, line: str) -> None:
    hub.add(ABOUT, f"\n{line}\n")
    what = f"{ABOUT}:8:1: the attribute `{name}` doesn't work on the hub's pages; take it out"
    assert what in hub.problems()


@pytest.mark.parametrize(
    ("link", "line"),
    [
        ("http://www.gov.uk/", "[a](http://www.gov.uk/)"),
        ("JavaScript:run", "[a]( <JavaScript:run()>)"),
        ("&#106;avascript:run", "[a](&#106;avascript:run())"),
        ("data:text/html,a", "[a][b]\n[b]: data:text/html,a"),
        ("javascript:run", "<a href='javascript:run()'>a</a>"),
        ("tel:999", "<a href=tel:999>a</a>"),
    ],
)
def test_a_link_to_what_is_no_page_is_refused(hub: TinyHub, link: str, line: str) -> None:
    hub.add(ABOUT, f"\n{line}\n")
    what = f"the link to {link} leads neither to https:// nor to a page of the hub"
    todo = "begin it with / for a page of this hub, and with https:// for any other"
    assert [each.partition(": ")[2] for each in hub.problems() if "neither" in each] == [f"{what}; {todo}"]


@pytest.mark.parametrize(
    "text",
    [
        "See [a map](https://www.gov.uk/).",
        "`<script>` is refused.",
        "```html\n<form></form>\n```",
        "<formal>",
        "a {x} style=b",
        "[a]: see",
        "Write `![](…)` with words.",
        "```markdown\n![](map.png)\n```",
    ],
)
def test_what_is_linked_or_explained_is_right(hub: TinyHub, text: str) -> None:
    hub.add(ABOUT, f"\n{text}\n")
    assert hub.problems() == []


@pytest.mark.parametrize("piece", ["`", "[a](", "<a ", "{# "])
def test_a_very_long_line_takes_no_long_time(hub: TinyHub, piece: str) -> None:
    hub.add(ABOUT, f"\n{piece * 60_000}\n")
    hub.problems()
