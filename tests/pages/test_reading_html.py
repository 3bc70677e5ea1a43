"""Headings, text and places for terms, against a parser that goes through the HTML step by step."""

import re
from html.parser import HTMLParser

from hypothesis import given
from tests.support.made_html import made_html

from publishing.model.definition import Definition
from publishing.pages.contents import headings_of, text_of
from publishing.pages.terms import Terms, link_terms

HIDDEN = ("svg", "script", "style", "template")
BLOCKS = ("p", "li", "h1", "h2", "h3", "h4", "td", "th", "dt", "dd", "div", "section", "tr", "figcaption")
NO_TERMS = ("a", "h1", "h2", "h3", "h4", "th", "dt", "svg")
VOID = ("br", "hr", "img", "wbr")
WORD = re.compile(r"(?<![\w-])risk(?![\w-])", re.IGNORECASE)
TERM = Definition.model_validate({"id": "risk", "as_at": "2026-01-01", "term": "risk", "gloss": "What it means."})


class Reader(HTMLParser):
    """Keeps the elements around each piece of text."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, bool]] = []
        self.text: list[str] = []
        self.links = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.open.append((tag, any(name == "data-plain" for name, _ in attrs)))
        self.text += [" "] if tag in BLOCKS else []

    def handle_endtag(self, tag: str) -> None:
        self.open.pop()
        self.text += [" "] if tag in BLOCKS else []

    def handle_data(self, data: str) -> None:
        self.text += [] if self.is_hidden else [data]
        is_plain = any(plain or name in NO_TERMS for name, plain in self.open)
        self.links |= not is_plain and WORD.search(data) is not None

    @property
    def is_hidden(self) -> bool:
        return any(name in HIDDEN for name, _ in self.open)


@given(made_html)
def test_the_text_is_what_a_parser_finds(html: str) -> None:
    assert text_of(html) == " ".join("".join(Reader(html).text).split())


@given(made_html)
def test_a_term_is_linked_where_a_parser_finds_it_in_the_open(html: str) -> None:
    linked = link_terms(html, Terms.of([TERM]), "", lambda _: "to/")
    assert linked.count('<span class="term">') == Reader(html).links
    assert linked == html or Reader(html).links


@given(made_html)
def test_headings_that_stand_in_nothing_hidden_are_found(html: str) -> None:
    heading = f'<h2 class="a > b" id="here">A {html.replace("h2", "h4").replace("h3", "h4")}</h2>'
    text = " ".join("".join(Reader(heading).text).split())
    assert [(each.level, each.id, each.title) for each in headings_of(heading)] == [(2, "here", text)]
    assert headings_of(f"<template>{heading}</template>") == ()
