"""Prose: a little Markdown, and nothing that could do harm."""

import pytest
from tests.support.html_tree import Element, read_html

from publishing.pages.prose import render_prose

ALLOWED = {"document", "p", "em", "strong", "ul", "ol", "li", "blockquote", "a", "br"}


def rendered(text: str) -> Element:
    root, problems = read_html(render_prose(text))
    assert problems == []
    return root


def tags(text: str) -> list[str]:
    return [each.tag for each in rendered(text).all()][1:]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("*soft* and **strong**", ["p", "em", "strong"]),
        ("- one\n- two", ["ul", "li", "li"]),
        ("1. one\n2. two", ["ol", "li", "li"]),
        ("> said", ["blockquote", "p"]),
        ("[a page](https://a.example/)", ["p", "a"]),
        ("one\n\ntwo", ["p", "p"]),
    ],
)
def test_emphasis_lists_quotations_and_links_are_allowed(text: str, wanted: list[str]) -> None:
    assert tags(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<b onclick=alert(1)>x</b>",
        "<a href='javascript:alert(1)'>x</a>",
        "<!-- x -->",
        "a < b & c > d",
        "&lt;script&gt;",
        "&copy; &#60;",
    ],
)
def test_html_is_shown_as_it_was_written(text: str) -> None:
    root = rendered(text)
    assert root.text == text
    assert [each.tag for each in root.all()] == ["document", "p"]


@pytest.mark.parametrize(
    "text",
    [
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](data:text/html,x)",
        "[x](vbscript:x)",
        "[x](http://insecure.example/)",
        "[x][1]\n\n[1]: javascript:alert(1)",
    ],
)
def test_a_link_that_is_not_safe_leads_nowhere(text: str) -> None:
    assert [each.attributes for each in rendered(text).find_all("a")] in ([], [{}])


@pytest.mark.parametrize("text", ["/contacts/", "#place", "https://a.example/x?y=1&z=2"])
def test_links_inside_the_hub_and_safe_ones_stay(text: str) -> None:
    assert rendered(f"[x]({text})").one("a").attributes == {"href": text}


@pytest.mark.parametrize(
    "text",
    [
        "# heading",
        "![picture](https://a.example/x.png)",
        "`code`",
        "    indented",
        "---",
        "| a | b |\n|---|---|\n| c | d |",
        '[x](https://a.example/ "onmouseover=alert(1)")',
        "{: onclick=x }",
        "*x*{: onclick=x }",
    ],
)
def test_everything_else_becomes_no_element_and_no_attribute(text: str) -> None:
    for each in rendered(text).all():
        assert each.tag in ALLOWED
        assert each.attributes.keys() <= {"href"}


@pytest.mark.parametrize("text", ["`a & b`", "`<b>`"])
def test_marks_of_code_change_no_letter(text: str) -> None:
    assert rendered(text).text in (text, text.strip("`"))
