"""HTML in a Markdown file reads as it did, whatever stands in it."""

import html
import re

import markdown
from hypothesis import given
from hypothesis import strategies as st
from tests.support.html_tree import read_html

from publishing.exports.moving.as_markdown import as_markdown, with_links_to_files
from publishing.exports.moving.built_page import BuiltPage
from publishing.exports.moving.generator import scoped

EXTENSIONS = ("attr_list", "def_list", "tables", "toc")
ODD = ["\n\n", "\n    ", "\n\t", "*", "**", "_", "`", "```\n", "# ", "- ", "1. ", "> ", "[a](b)", "![a](b)", "{{ x }}"]
ODD += [
    "{% x %}",
    "{# x #}",
    "{: .x }",
    "{#x}",
    "&",
    "<",
    ">",
    '"',
    "---\n",
    "|a|\n|-|\n",
    "[TOC]",
    "\\",
    "&amp;",
    "x.md/",
]
texts = st.lists(st.one_of(st.sampled_from(ODD), st.text("ab é’", max_size=3)), max_size=8).map("".join)
elements = st.tuples(st.sampled_from(["p", "div", "pre", "section", "textarea"]), texts)


def page_of(main: str) -> BuiltPage:
    return BuiltPage(f"<html lang='en'><head><title>T</title></head><body><main>\n{main}\n</main></body></html>")


def seen(text: str) -> list[tuple[str, str]]:
    """The elements of a piece of HTML, with their words; where line breaks count, as they are."""
    root, problems = read_html(text)
    assert problems == []
    found = [each for each in root.all() if each.tag in ("p", "div", "pre", "section", "textarea", "a")]
    return [
        (each.tag, "".join(map(str, each.children)) if each.tag in ("pre", "textarea") else each.text)
        for each in found
        if each.attributes.get("class") != "hub"
    ]


@given(st.lists(elements, max_size=4))
def test_markdown_changes_nothing_in_it(parts: list[tuple[str, str]]) -> None:
    main = "\n\n   ".join(f"<{tag}>{html.escape(text)}</{tag}>" for tag, text in parts)
    text = as_markdown(page_of(main), "T")
    body = text.split("\n---\n", 1)[1].lstrip("\n")
    assert seen(markdown.markdown(body, extensions=EXTENSIONS)) == seen(main)
    assert "\n\n" not in body
    assert not re.search(r"^[ \t]|\{[{%#]", body, re.MULTILINE)


def test_titles_and_descriptions_are_yaml_whatever_they_hold() -> None:
    page = BuiltPage(
        '<meta name="description" content="a: &quot;b&quot; # c’"><title>A: “b” &amp; c</title><main></main>'
    )
    assert as_markdown(page, page.title).startswith('---\ntitle: "A: “b” & c"\ndescription: "a: \\"b\\" # c’"\n---\n')


def test_a_page_about_a_markdown_file_is_not_taken_for_the_file() -> None:
    main = '<a href="../data/files/docs/x.md/#L1">x.md/</a>'
    assert '<a href="../data/files/docs/x%2Emd/#L1">x.md/</a>' in as_markdown(page_of(main), "T")


def test_what_must_not_be_lost_is_kept_in_its_order() -> None:
    banner = '<section class="alarm alarm--high"><section>Fog</section></section>'
    notices = f'<a class="emergency" href="tel:999">999</a><p class="demo"><span>Not real.</span></p>{banner}'
    leave = '<section class="exit"><a>Leave</a></section>'
    page = BuiltPage(f'<body>{leave}{notices}<main class="main"><p>Words</p></main></body>')
    assert [re.sub("<[^>]*>", "", each) for each in page.notices] == ["Leave", "Fog", "Not real.", "999"]
    assert page.main == "<p>Words</p>"


def test_links_from_the_root_lead_to_files() -> None:
    sources = {"/": "index.md", "/a/b/": "a/b/index.md", "/privacy/": "privacy.md"}
    text = "[x](/a/b/#c) [y](/) [z](/privacy/) [f](/api/v1/x.json) [r]\n\n[r]: /a/b/"
    assert with_links_to_files(text, "page.md", sources) == (
        "[x](a/b/index.md#c) [y](index.md) [z](privacy.md) [f](api/v1/x.json) [r]\n\n[r]: a/b/index.md"
    )
    assert with_links_to_files("[x](/a/b/)", "deep/er/page.md", sources) == "[x](../../a/b/index.md)"


def test_code_and_other_links_stay() -> None:
    text = "`[x](/a/b/)`\n\n```\n[x](/a/b/)\n```\n\n[out](https://a.example/) [by](../b.md) [here](#x)"
    assert with_links_to_files(text, "page.md", {"/a/b/": "a/b/index.md"}) == text


def test_the_style_reaches_only_the_hubs_part_of_a_page() -> None:
    rules = ":root{--a:1}html,body{margin:0}a:hover,p{color:red}@media print{body{x:y}a{b:c}}"
    shown = scoped(f"{rules}@page{{margin:1cm}}@keyframes k{{to{{a:b}}}}").replace("\n", "")
    assert shown == (
        "@keyframes k{to{a:b}}.hub.hub {&{--a:1}&,&{margin:0}a:hover,p{color:red}@media print{&{x:y}a{b:c}}}"
    )
