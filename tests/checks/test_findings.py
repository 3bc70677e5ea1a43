"""What the finders see in a text, and what they leave alone."""

import pytest

from publishing.checks.findings import (
    Finder,
    links_not_whole,
    links_that_mislead,
    markdown_in_plain_text,
    markup,
    unsafe_links,
)

FOUND: list[tuple[Finder, str, str]] = [
    (markup, "A <b>bold</b> claim", "<b"),
    (markup, "</p>", "</"),
    (markup, "<!-- hidden -->", "<!"),
    (markup, 'x" onclick="alert(1)', "onclick="),
    (markup, "x ONERROR = y", "ONERROR ="),
    (markup, "A heading {: .big }", "{:"),
    (markup, "A heading { .big }", "{ ."),
    (markup, "A heading {onclick=x}", "onclick="),
    (markup, "A heading { title=x }", "{ title="),
    (markup, "{{ page.title }}", "{{"),
    (markup, "{% raw %}", "{%"),
    (markup, "&lt;b&gt;", "&lt;"),
    (markup, "&#60;b", "&#60;"),
    (markup, "&#x3C;b", "&#x3C;"),
    (markup, "javascript:alert(1)", "javascript:"),
    (markup, "VBScript:run", "VBScript:"),
    (markup, "data:text/html,hello", "data:text/"),
    (markdown_in_plain_text, "See [this](https://example.org).", "[this](https://example.org)"),
    (markdown_in_plain_text, "![a picture](x.png)", "![a picture](x.png)"),
    (markdown_in_plain_text, "It is **bold**.", "**"),
    (markdown_in_plain_text, "It is __bold__.", "__"),
    (markdown_in_plain_text, "It is `code`.", "`"),
    (markdown_in_plain_text, "## A heading", "## "),
    (unsafe_links, "[x](javascript:alert(1))", "javascript:alert(1"),
    (unsafe_links, "[x]( javascript:alert(1))", "javascript:alert(1"),
    (unsafe_links, "[x](http://example.org)", "http://example.org"),
    (unsafe_links, "[x](//example.org)", "//example.org"),
    (unsafe_links, "[x](/\\example.org)", "/\\example.org"),
    (unsafe_links, "[x](other.md)", "other.md"),
    (unsafe_links, "[x](https:///example.org)", "https:///example.org"),
    (unsafe_links, "[x](https://example。org/)", "https://example。org/"),
    (unsafe_links, "[x](https://example.org@elsewhere.example/)", "https://example.org@elsewhere.example/"),
    (unsafe_links, "[x](https://example.org\\@elsewhere.example/)", "https://example.org\\@elsewhere.example/"),
    (unsafe_links, "[x]: https://127.0.0.1/", "https://127.0.0.1/"),
    (links_that_mislead, "[https://www.gov.uk](https://elsewhere.org/)", "[https://www.gov.uk](https://elsewhere.org"),
    (links_that_mislead, "[see www.gov.uk/a](https://www-gov.uk/a)", "[see www.gov.uk/a](https://www-gov.uk"),
    (
        links_that_mislead,
        "[act.gov.uk](https://act.gov.uk.elsewhere.org)",
        "[act.gov.uk](https://act.gov.uk.elsewhere.org",
    ),
    (links_not_whole, "See [x] (/duty/) there.", "[x] (/duty/) there."),
    (links_not_whole, "See [x](/duty/", "[x](/duty/"),
    (links_not_whole, "See [x](https://example.org and more", "[x](https://example.org and more"),
    (unsafe_links, "Text [x].\n\n[x]: javascript:alert(1)", "javascript:alert(1"),
]

LEFT_ALONE: list[tuple[Finder, str]] = [
    *(
        (markup, text)
        for text in (
            "It is < 5 and > 3, so 3 < x.",
            "Q&A; R&D; terms & conditions; AT&T.",
            "It works without JavaScript: everything can be read.",
            "The data: national/contacts holds them.",
            "The result, once = 5, is online = 7.",
            "Braces {like these} are only braces.",
        )
    ),
    *(
        (markdown_in_plain_text, text)
        for text in ("#1 priority", "2 * 3 * 4", "a_name_with_lines", "It was [sic] (so) there.")
    ),
    *(
        (links_not_whole, text)
        for text in (
            "[x](/duty/), [y](#part) and [z](https://example.org/a_(b)).",
            '[x](/duty/ "The duty") and [y].',
            "It was [sic] (so) there. [Words] (and more).",
        )
    ),
    *(
        (links_that_mislead, text)
        for text in (
            "[GOV.UK](https://www.legislation.gov.uk/)",
            "[www.example.org/a](https://example.org/a) and [example.org](https://www.example.org:8443/?a)",
            "[the law](https://www.legislation.gov.uk/), [gov.uk](/refer/)",
        )
    ),
    *(
        (unsafe_links, text)
        for text in (
            "[x](https://example.org), [y](/refer/) and [z](#part).",
            '[x](https://Example.org:8443?a=b#c) and [y](https://example.org "Words")',
            "Text [x].\n\n[x]: https://example.org",
            "It was [sic] (so) there.",
        )
    ),
]


@pytest.mark.parametrize(("finder", "text", "found"), FOUND)
def test_what_must_not_stand_in_text_is_found(finder: Finder, text: str, found: str) -> None:
    assert found in [finding.found for finding in finder(text)]


@pytest.mark.parametrize(("finder", "text"), LEFT_ALONE)
def test_ordinary_text_is_left_alone(finder: Finder, text: str) -> None:
    assert list(finder(text)) == []


@pytest.mark.parametrize("finder", [markup, markdown_in_plain_text, links_not_whole, links_that_mislead, unsafe_links])
@pytest.mark.parametrize("piece", ["a", "0", "[", "[insert ", "Dr A", "&a", "(", "<", "Call a ", "a@", "{"])
def test_a_very_long_text_takes_no_long_time(finder: Finder, piece: str) -> None:
    list(finder(piece * 20_000))
